/**
 * How Chinese is written down. No spaces part its words, so each character is a word of its own and phrases are found
 * among them; figures and Latin letters run together. Characters of full width, traditional ones and those of Cantonese are read as
 * their plain, simplified forms: one for one, so that spans stay those of the original.
 */
import type { Word } from "../kit/words.ts";
import { mandarinAt } from "./cantonese.ts";
import { SIMPLIFIED } from "./simplified.ts";

const TOKEN =
  /(?<iso>\d{4}([-/.])\d{1,2}\2\d{1,2}(?!\d))|(?<slash>\d{1,2}\/\d{1,2}(?:\/(?:\d{4}|\d{2}))?(?![\d/]))|(?<clock>\d{1,2}:\d{2}(?!\d))|(?<number>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)|(?<latin>[a-z\u00c0-\u024f]+)|(?<han>\p{Script=Han}|[\p{L}])|(?<sign>[%+~#&])/giu;

const SIGNS: Readonly<Record<string, string>> = { "+": "加", "&": "和", "#": "号" };
const MARKS: Readonly<Record<string, string>> = {
  "。": ".",
  "，": ",",
  "、": ",",
  "；": ";",
  "：": ":",
  "．": ".",
  "‧": ".",
  "〜": "~",
  "～": "~",
  "－": "-",
  "％": "%",
  "﹪": "%",
  "　": " ",
};

/** Same length as the text: one code unit for one. */
export function plain(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    const code = text.charCodeAt(at);
    if (code < 0x80) out += sign;
    else if (MARKS[sign] !== undefined) out += MARKS[sign];
    else if (code >= 0xff01 && code <= 0xff5e) out += String.fromCharCode(code - 0xfee0);
    else out += mandarinAt(text, at) ?? SIMPLIFIED.get(sign) ?? sign;
  }
  return out;
}

export function toWords(utterance: string): Word[] {
  const text = plain(utterance);
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const groups = match.groups!;
    const from = match.index;
    const to = from + match[0].length;
    const between = text.slice(end, from);
    const said = utterance.slice(from, to);
    const base = {
      from,
      to,
      gap: end === 0 ? "" : closesClause(text, end, from) ? "," : gapOf(pausing(text, end, from)),
      glued: end > 0 && between === "",
      capital: /^\p{Lu}{2,}$/u.test(said),
      title: /^\p{Lu}\p{Ll}+/u.test(said),
      value: Number.NaN,
    };
    end = to;
    const lower = match[0].toLowerCase();
    if (groups.iso !== undefined) words.push({ ...base, text: lower.replaceAll(/[/.]/g, "-"), kind: "iso" });
    else if (groups.slash !== undefined) words.push({ ...base, text: lower, kind: "slash" });
    else if (groups.clock !== undefined) words.push({ ...base, text: lower, kind: "clock" });
    else if (groups.number !== undefined) {
      const figures = lower.replaceAll(",", "");
      words.push({ ...base, text: figures, kind: "number", value: Number(figures) });
    } else words.push({ ...base, text: groups.sign === undefined ? lower : (SIGNS[lower] ?? lower), kind: "word" });
  }
  return words;
}

/**
 * Chinese is written without spaces: one between two characters stands for the pause that a comma would tell. Between
 * numerals, and after what a number goes on from, it parts nothing ("五月 二十八号"); nor where every character is spaced.
 */
function pausing(text: string, end: number, from: number): string {
  const between = text.slice(end, from);
  if (!/^ +$/.test(between) || !HAN.test(text[end - 1]!) || !HAN.test(text[from]!)) return between;
  if (partsNumbers(text.slice(Math.max(0, end - 8), end), text.slice(from, from + 8))) return ",";
  const share = /^一[半共]/.test(text.slice(from, from + 2));
  if (!share && GOES_ON.test(text[end - 1]!) && NUMERAL.test(text[from]!)) return between;
  const spaced = text[end - 2] === undefined || text[end - 2] === " " || text[from + 1] === " ";
  return spaced && end > 1 ? between : ",";
}
/** "一百二 二十七号", "一千二 一千一": one number has no day behind it, and no thousands twice. */
function partsNumbers(before: string, after: string): boolean {
  // "九点四十五 十点我有事": minutes have no other hour behind them.
  if (MINUTES.test(before) && HOUR_BEGINS.test(after)) return true;
  const count = /[一二两三四五六七八九][百千][零一二两三四五六七八九十百]*$/.exec(before)?.[0];
  if (count === undefined) return false;
  const next = /^[一二两三四五六七八九][百千]/.exec(after)?.[0];
  return DAY_BEGINS.test(after) || (next !== undefined && count.includes(next[1]!));
}
const MINUTES = /点[一二三四五]?[十零]?[一二三四五六七八九十半]$/;
const HOUR_BEGINS = /^(?:[一二]?十[一二三四五六七八九]?|[一二两三四五六七八九])点/;
const DAY_BEGINS = /^(?:[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?:号(?![线机楼厂仓])|月)/;
const HAN = /\p{Script=Han}/u;

/** Speech has no punctuation: a particle that ends a sentence ends the clause, as a comma would. */
function closesClause(text: string, end: number, from: number): boolean {
  return end === from && PARTICLE.test(text[end - 1]!) && CLAUSE_BEGINS.test(text[from]!);
}
const PARTICLE = /[吧嘛啦呀咯喽]/;
const CLAUSE_BEGINS = /(?![吧嘛啦呀咯喽啊哦呢哈的了])\p{Script=Han}/u;
const NUMERAL = /[零〇一二三四五六七八九十百千万亿两幺洞拐勾点半]/;
const GOES_ON = /[零〇一二三四五六七八九十百千万亿两幺洞拐勾点年月周第]/;

/** A dash tells of a range or of a pause; a single one that touches both words is kept as it is. */
function gapOf(between: string): string {
  if (between === "-" || between === "/") return between;
  return between.replaceAll(/[^,.;:?!…–—/-]/g, "").replaceAll(/[–—-]+/g, "—");
}
