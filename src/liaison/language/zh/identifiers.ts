/** Spelled identifiers: letters, digits one by one (幺, 洞, 拐) or in figures, "两个零", "杠". Matching is extraction's. */
import { afterAny, parts, type Word } from "../kit/words.ts";
import type { SpelledMention } from "../types.ts";
import { DIGITS, measureAt, SCALES, SPOKEN_DIGITS, timeUnitAt } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];
export type SpelledHit = { mention: SpelledMention; next: number };

const INTRODUCERS: ReadonlyArray<readonly [string, SpelledMention["kind"]]> = [
  [
    "采购订单号|采购订单编号|采购订单|采购单号|采购单|订单号码|订单编号|订单号|订单|单号|po号|po number|po单号|po单|工单号|工单|合同号|合同编号|p o号",
    "order",
  ],
  ["行项目号|行项目|行号|项次|行|项目号|项|line", "line"],
  ["批次号|批号|批次|批次编号|lot号|lot number|lot no|lot|batch", "lot"],
  [
    "零件号|零件编号|料号|物料号|物料编号|序列号|编号|图号|型号|产品编号|号码|件号|part number|物料编码|品号|款号",
    "other",
  ],
  [
    "尾号是|尾号|末位|末位数|最后几位|最后四位是|最后四位|最后三位是|最后三位|最后两位是|最后两位|后四位是|后四位|后三位是|后三位|后两位是|后两位|末尾是|末尾|结尾是|末四位|末三位",
    "order",
  ],
];
const LINKS = "是|为|就是|应该是|号是|号码是|的号码是|号|叫|那个";

/** With `open` any spelled run counts; else only one that is announced, prefixed, or known (letters and digits only, upper case). */
export function spelledAt(words: Words, index: number, open: boolean, known: ReadonlySet<string>): SpelledHit | null {
  return announced(words, index) ?? nthLine(words, index) ?? plain(words, index, open, known);
}

function announced(words: Words, index: number): SpelledHit | null {
  for (const [phrases, kind] of INTRODUCERS) {
    let at = afterAny(words, index, phrases);
    if (at < 0) continue;
    const link = afterAny(words, at, kind === "line" ? "号|号是" : LINKS);
    if (link > 0) at = link;
    if (words[at] === undefined || parts({ ...words[at]!, gap: words[at]!.gap.replace(":", "") })) continue;
    const run = runAt(words, at);
    if (run === null || !/\d/.test(run.text) || countsSomething(words, run.next, run.text)) continue;
    if (
      kind === "line" &&
      (run.text.length > 3 ||
        (/^[项行]$/.test(words[index]!.text) === false && index > 0 && words[index - 1]!.text === "每"))
    )
      continue;
    if (kind === "line" && index > 0 && /^[不还也可]$/.test(words[index - 1]!.text)) continue;
    // "订单两千" counts, "订单号两千" names.
    const scaled = words.slice(at, run.next).some((word) => word.text in SCALES);
    if (scaled && !words.slice(index, at).some((word) => word.text === "号")) continue;
    const suffix = /^[尾最后末结]$/.test(words[index]!.text);
    return mention(words, index, run, kind, suffix);
  }
  return null;
}

/** "第二行", "第3项" */
function nthLine(words: Words, index: number): SpelledHit | null {
  const nth = afterAny(words, index, "第");
  const number = nth > 0 ? numberAt(words, nth) : null;
  if (number?.value == null || !Number.isInteger(number.value) || number.value > 999) return null;
  const line = words[number.next]?.gap === "" ? afterAny(words, number.next, "行|项|个项目|个行项目") : -1;
  return line < 0 ? null : mention(words, index, { text: String(number.value), next: line }, "line", false);
}

function plain(words: Words, index: number, open: boolean, known: ReadonlySet<string>): SpelledHit | null {
  const prefixed = afterAny(words, index, "p o|po") > 0 || words[index]?.capital === true;
  const run = runAt(words, index);
  if (run === null) return null;
  const begins = index === 0 || words[index]!.gap !== "" || pieceAt(words, index - 1, true) === null;
  const isKnown = begins && known.has(run.text.replaceAll(/[^A-Z0-9]/g, ""));
  if (!open && !prefixed && !isKnown) return null;
  if (!/\d/.test(run.text) && run.text.length < 4) return null;
  if (open) {
    if (/^\d$/.test(run.text) && words.length > 2) return null;
    if (!isKnown && measureAt(words, run.next) !== null && words[run.next]!.gap === "") return null;
    const lot = afterAny(words, run.next, "批次|批") > 0;
    return mention(words, index, run, /^PO/.test(run.text) ? "order" : lot ? "lot" : "other", false);
  }
  if (countsSomething(words, run.next, run.text) || (!isKnown && !/^PO\d/.test(run.text))) return null;
  return mention(words, index, run, /^PO/.test(run.text) ? "order" : "other", false);
}

/** "订单是三千件", "4471件": a quantity, no identifier. */
function countsSomething(words: Words, index: number, text: string): boolean {
  if (words[index] === undefined || words[index]!.gap !== "") return false;
  if (/^[%月号日点成万千百年趴]$/.test(words[index]!.text) && !(words[index]!.text === "号" && text.length > 2))
    return true;
  return measureAt(words, index) !== null || timeUnitAt(words, index) !== null;
}

function mention(words: Words, index: number, run: Run, kind: SpelledMention["kind"], suffix: boolean): SpelledHit {
  const span = { from: words[index]!.from, to: words[run.next - 1]!.to };
  return { next: run.next, mention: { span, text: run.text, kind, suffix } };
}

type Run = { text: string; next: number };
/** Pieces of the longest identifier anybody spells. */
const LONGEST = 40;

function runAt(words: Words, start: number): Run | null {
  const pieces: string[] = [];
  let index = start;
  while (index < words.length && pieces.length < LONGEST) {
    if (index > start && (/[.;?!:]/.test(words[index]!.gap) || changesDigits(words, index))) break;
    const joint = index > start && /^[-/]$/.test(words[index]!.gap) ? words[index]!.gap : "";
    const piece = pieceAt(words, pieces.length > 0 ? followed(words, index) : index, pieces.length > 0);
    if (piece === null) break;
    if (joint !== "") pieces.push(joint);
    pieces.push(piece.text);
    index = piece.next;
  }
  while (pieces.length > 0 && /^[-/.]$/.test(pieces.at(-1)!)) {
    pieces.pop();
    index -= 1;
  }
  const text = pieces.join("");
  return text === "" ? null : { text: text.replace(/^P0(?=\d)/, "PO"), next: index };
}

/** "b，后面二零九五": past the words that lead on to the next sign. */
function followed(words: Words, index: number): number {
  const next = afterAny(words, index, "后面是|后面|后边是|后边|接着是|接着|跟着");
  return next > 0 && pieceAt(words, next, true) !== null ? next : index;
}

/** "4471十二月三号": figures are written in one way within a number; in the other one something else begins. */
function changesDigits(words: Words, index: number): boolean {
  const [before, word] = [words[index - 1]!, words[index]!];
  return /\d$/.test(before.text) && /^[零〇一二三四五六七八九十]/.test(word.text);
}

const SIGNS: ReadonlyArray<readonly [string, string]> = [
  ["横杠|横线|短横|中横线|中划线|连字符|杠|减号|短杠|破折号|小横杠|dash|一横|横", "-"],
  ["斜杠|斜线|斜|slash", "/"],
  ["点|小数点", "."],
  ["下划线|底线", "_"],
];

function pieceAt(words: Words, index: number, inside: boolean): { text: string; next: number } | null {
  const word = words[index];
  if (word === undefined || word.text === "") return null;
  for (const [phrases, sign] of inside ? SIGNS : []) {
    const next = afterAny(words, index, phrases);
    if (next > 0 && pieceAt(words, next, true) !== null) return { text: sign, next };
  }
  return repeated(words, index) ?? letters(words, index, inside) ?? digits(words, index, inside);
}

/** "两个零", "三个七", "双零", "double 0": the same sign so many times. */
function repeated(words: Words, index: number): { text: string; next: number } | null {
  for (const [phrases, times] of [
    ["两个|俩|2个|二个|double|双", 2],
    ["三个|3个|仨|triple", 3],
    ["四个|4个", 4],
    ["五个|5个", 5],
  ] as const) {
    const at = afterAny(words, index, phrases);
    const piece = at > 0 && words[at]?.gap === "" ? single(words, at) : at > 0 ? single(words, at) : null;
    if (piece !== null) return { text: piece.repeat(times), next: at + 1 };
  }
  return null;
}

function single(words: Words, index: number): string | null {
  const word = words[index];
  if (word === undefined) return null;
  const digit = DIGITS[word.text] ?? SPOKEN_DIGITS[word.text];
  if (digit !== undefined) return String(digit);
  return /^[a-z\d]$/.test(word.text) ? word.text.toUpperCase() : null;
}

/** Letters as they are; "A苹果的A" and "大写A" name one letter. */
function letters(words: Words, index: number, inside: boolean): { text: string; next: number } | null {
  const lead = afterAny(words, index, "大写的|大写|字母|英文字母|英文");
  const at = lead > 0 ? lead : index;
  const word = words[at];
  if (word === undefined || !/^[a-z]+$/.test(word.text)) return null;
  if (
    lead < 0 &&
    word.text.length > 1 &&
    !(word.capital || /^(?:po|sn|pn|lot|mt|pcb)$/.test(word.text) || (word.glued && word.text.length <= 4))
  )
    return null;
  // "A七七B，A是apple的A": the second A explains the first.
  if (/^(?:ok|lot)$/.test(word.text) || (inside && words[at + 1]?.text === "是")) return null;
  const upper = word.text.toUpperCase();
  // "B，boy的B"
  for (let next = at + 1; upper.length === 1 && next <= at + 6; next++) {
    if (words[next]?.text === "的" && words[next + 1]?.text === word.text) return { text: upper, next: next + 2 };
  }
  if (!inside && upper.length === 1 && pieceAt(words, followed(words, at + 1), true) === null) return null;
  return { text: upper, next: at + 1 };
}

/** Digits one by one, figures, "四千五百", "十二": as they would be written one after the other. */
function digits(words: Words, index: number, inside: boolean): { text: string; next: number } | null {
  const word = words[index]!;
  if (word.kind === "number") return { text: word.text, next: index + 1 };
  if (word.kind === "slash") return { text: word.text, next: index + 1 };
  if (word.kind === "iso" && inside) return { text: word.text, next: index + 1 };
  const follows = words[index + 1];
  const scaled = follows?.gap === "" && follows.text in SCALES;
  if (word.text in DIGITS && !scaled) return { text: String(DIGITS[word.text]), next: index + 1 };
  if (word.text in SPOKEN_DIGITS && (inside || single(words, index + 1) !== null))
    return { text: String(SPOKEN_DIGITS[word.text]), next: index + 1 };
  if (!scaled && !(word.text in SCALES)) return null;
  return whole(words, index);
}

/** "十二" inside a run is 12; digits that follow a scaled number go on one by one. */
function whole(words: Words, index: number): { text: string; next: number } | null {
  let last = index;
  for (
    let at = index;
    at - index < LONGEST && words[at] !== undefined && (at === index || words[at]!.gap === "");
    at++
  ) {
    if (words[at]!.text in SCALES) last = at;
    else if (!(words[at]!.text in DIGITS)) break;
  }
  const tail = words[last + 1];
  const end =
    tail !== undefined && tail.gap === "" && tail.text in DIGITS && words[last]!.text === "十" ? last + 2 : last + 1;
  const number = numberAt(words.slice(0, end), index);
  return number?.value == null || number.next !== end ? null : { text: String(number.value), next: end };
}
