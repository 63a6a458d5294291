/** How French is written down: figures, elisions, signs. Accents are taken off, so that patterns are plain letters. */
import { createTokenizer } from "../kit/tokenizer.ts";
import type { Word } from "../kit/words.ts";

const SIGNS: Record<string, string> = {
  "%": "pourcent",
  "#": "numero",
  "°": "numero",
  "&": "et",
  "+": "plus",
  "±": "environ",
  "~": "environ",
};

/** Apostrophes that a recogniser left out, and words that only look elided. Keys without accents. */
const WHOLE: Record<string, string[]> = {
  "aujourd'hui": ["aujourdhui"],
  "quelqu'un": ["quelquun"],
  "quelqu'une": ["quelquun"],
  "presqu'ile": ["presquile"],
  "prud'hommes": ["prudhommes"],
  jai: ["j", "ai"],
  jetais: ["j", "etais"],
  jattends: ["j", "attends"],
  cest: ["c", "est"],
  cetait: ["c", "etait"],
  nest: ["n", "est"],
  netait: ["n", "etait"],
  quil: ["qu", "il"],
  quon: ["qu", "on"],
  sil: ["s", "il"],
  dici: ["d", "ici"],
  jusqua: ["jusqu", "a"],
  jusquau: ["jusqu", "au"],
  daccord: ["d", "accord"],
  dapres: ["d", "apres"],
  lordre: ["l", "ordre"],
  svp: ["s", "il", "vous", "plait"],
  stp: ["s", "il", "te", "plait"],
};

const ELIDED = /^(c|d|j|l|m|n|s|t|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)'(.+)$/;

function opened(text: string): string[] {
  const whole = WHOLE[folded(text)];
  if (whole !== undefined) return whole;
  const elided = ELIDED.exec(text);
  if (elided !== null) return [elided[1]!, ...opened(elided[2]!)];
  return [text.replaceAll("'", "")];
}

function folded(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("œ", "oe").replaceAll("æ", "ae");
}

/** "1.250" and "1'250" are thousands, "2,5" is two and a half. */
function plain(text: string): string {
  if (/^\d{1,3}(?:[.'’]\d{3})+(?:,\d+)?$/.test(text)) return text.replaceAll(/[.'’]/g, "").replace(",", ".");
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(text)) return text.replaceAll(",", "");
  return text.replace(",", ".");
}

const cut = createTokenizer({
  ordinal: "(?<ordinal>\\d{1,2})(?:\\s?er|ère|ere|i[eè]me|[eè]me|nde?|e)(?![\\p{L}\\d])",
  number: "(?<number>\\d{1,3}(?:[.'’]\\d{3})+(?!\\d)(?:,\\d+)?|\\d{1,3}(?:,\\d{3}){2,}(?!\\d)|\\d+(?:[.,]\\d+)?)",
  plain,
  slash:
    "(?<slash>\\d{1,2}/\\d{1,2}(?:/(?:\\d{4}|\\d{2}))?|\\d{1,2}[.]\\d{1,2}[.](?:\\d{4}|\\d{2})|\\d{1,2}[.](?:0[1-9]|1[0-2])[.](?!\\d)|\\d{1,2}-\\d{1,2}-\\d{4})(?![\\d/])",
  clock: "(?<clock>\\d{1,2}:\\d{2}|\\d{1,2}\\s?h(?:\\s?\\d{2})?(?!\\p{L}))(?!\\d)",
  signs: SIGNS,
  open: opened,
  fold: folded,
});

/** Two words that name one day; "après" and "avant" in them are no bounds. */
const ONE_DAY = new Map([
  ["apres demain", "apresdemain"],
  ["avant hier", "avanthier"],
]);

export function toWords(utterance: string): Word[] {
  const words: Word[] = [];
  for (const word of cut(utterance)) {
    const before = words.at(-1);
    const day = before && /^-?$/.test(word.gap) ? ONE_DAY.get(`${before.text} ${word.text}`) : undefined;
    if (before !== undefined && day !== undefined) words[words.length - 1] = { ...before, text: day, to: word.to };
    else words.push(word);
  }
  return words;
}
