/** How German is written down: figures with a decimal comma, numbers and names of days grown together, umlauts spelled out. */
import { createTokenizer } from "../kit/tokenizer.ts";
import type { Word } from "../kit/words.ts";
import { MONTHS } from "./lexicon.ts";
import { countedWord, numberWord, ordinalWord } from "./number-words.ts";

const SIGNS: Record<string, string> = {
  "%": "prozent",
  "#": "nummer",
  "&": "und",
  "+": "plus",
  "±": "ungefahr",
  "~": "ungefahr",
};

const WHOLE: Record<string, string[]> = Object.fromEntries(
  `gehts geht es|gibts gibt es|wirds wird es|ists ist es|sinds sind es|wars war es|habs habe es|hats hat es|passts passt es|machts macht es|
   stimmts stimmt es|kommts kommt es|wenns wenn es|obs ob es|dass dass|nen einen|nem einem|hamma haben wir|hammer haben wir|kannste kannst du|
   wieviel wie viel|wieviele wie viele|nochmal noch mal|nochmals noch mal|mitte mitte|garnicht gar nicht|garnichts gar nichts|
   garkeine gar keine|maerzhaelfte marz halfte|vorraussichtlich voraussichtlich|ubermorgn ubermorgen|paarhundert paar hundert|
   paartausend paar tausend|sovielen so vielen|ausserdem ausserdem|stuecker stuck|stucker stuck|stucks stuck|uebermorgen ubermorgen|
   zweidrittel 2 drittel|kawe kw|nimmer nicht mehr|net nicht|nit nicht|ned nicht|nich nicht|nix nichts|is ist|seids seid|habts habt|ham haben|scho schon|isses ist es|sans sind|mrz marz|zwischendurch zwischendurch|aufm auf dem|nachstewoche nachste woche|zuviel zu viel|zuviele zu viele|wirs wir es|ichs ich es|haut haut`
    .split("|")
    .map((entry) => {
      const [from, ...to] = entry.trim().split(/\s+/) as [string, ...string[]];
      return [from, to];
    }),
);

const MONTH_STEMS =
  "januar|jan|janner|februar|feber|marz|april|mai|juni|juli|august|september|oktober|november|dezember";
const DAY_STEMS = "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag";
const JOINED: ReadonlyArray<RegExp> = [
  new RegExp(`^(${MONTH_STEMS})(halfte|woche|wochen|tag|tage|tagen|anfang|mitte|ende)$`),
  new RegExp(`^(${DAY_STEMS})(fruh|morgen|vormittag|mittag|nachmittag|abend)$`),
  /^(anfang|mitte|ende)(januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)$/,
];

/** Umlauts are one with their plain letters; "neue", "aktuell", "zuerst" have no umlaut in them. */
export function fold(text: string): string {
  return text
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/ae|oe|(?<![aeqz])ue(?!ll)/g, (pair) => pair[0]!);
}

function opened(text: string): string[] {
  const word = fold(text).replaceAll("'", "");
  const whole = WHOLE[word];
  if (whole !== undefined) return whole;
  return NUMERIC.test(word) ? fromNumber(word) : fromName(word);
}

/** No other word can hold a number: the costly look is spared. */
const NUMERIC =
  /null|ein|zwei|zwo|drei|vier|funf|fuff|fuch|sech|sieb|acht|neun|zehn|elf|zwanzig|dreis|hundert|tausend|million|halb|erst|dritt|zwolf/;

function fromNumber(word: string): string[] {
  const number = numberWord(word);
  if (number !== null) {
    // "zwei hundertfünfzig" is how some write 250: "hundert" stays a word of its own.
    if (word.startsWith("hundert") && number < 200) return ["hundert", String(number - 100)];
    if (word.startsWith("tausend") && number < 2000) return ["tausend", String(number - 1000)];
    return [String(number)];
  }
  const ordinal = ordinalWord(word);
  if (ordinal !== null) return [`${ordinal}.`];
  const counted = countedWord(word);
  return counted === null ? fromName(word) : [String(counted[0]), counted[1]];
}

function fromName(word: string): string[] {
  for (const pattern of JOINED) {
    const match = pattern.exec(word);
    if (match !== null) return [match[1]!, match[2]!];
  }
  return [word];
}

const MONTH = "(?:0?[1-9]|1[0-2])";
const cut = createTokenizer({
  ordinal: "(?<ordinal>\\d{1,2})\\.(?!\\d)",
  number: "(?<number>\\d{1,3}(?:[.'’]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[.,]\\d+)?)",
  plain: (text) => {
    const bare = text.replaceAll(/['’]/g, "");
    return bare.includes(",") || /^\d{1,3}(?:\.\d{3})+$/.test(bare) ? bare.replaceAll(".", "").replace(",", ".") : bare;
  },
  // "3.4." and "am 3.4" are days; "3.4 Tonnen" is a number.
  slash: `(?<slash>\\d{1,2}\\.\\s?${MONTH}\\.(?:\\s?20\\d{2}|\\d{2})?(?!\\d)|(?<=\\b(?:am|vom|zum|den|der|dem) )\\d{1,2}\\.${MONTH}(?![\\d.,]|\\s*(?:uhr|%|prozent|kg|t\\b|tonnen|kilo|meter))|\\d{1,2}/\\d{1,2}(?:/(?:\\d{4}|\\d{2}))?(?![\\d/]))`,
  clock: "(?<clock>\\d{1,2}:\\d{2}|\\d{1,2}\\.\\d{2}(?=\\s*uhr)|\\d{1,2}h\\d{2})(?!\\d)",
  signs: SIGNS,
  open: opened,
  fold,
});

/** "ca.", "Nr.", "Stk.": their full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  `nr ca stk max min jan feb apr aug sept sep okt nov dez hr fr kw bzw ggf inkl evtl mio tsd std dr ing dipl pos best bestellnr art
   anf spat ev vorauss p o`.split(/\s+/),
);
const SHORT_DAYS: Record<string, string> = {
  mo: "montag",
  di: "dienstag",
  mi: "mittwoch",
  do: "donnerstag",
  fr: "freitag",
  sa: "samstag",
  so: "sonntag",
};
/** What stands before or after a figure with a full stop that is an ordinal, not the end of a sentence. */
const BEFORE_ORDINAL =
  /^(?:am|vom|zum|den|der|dem|die|das|ab|bis|im|in|oder|und|nach|vor|um|gegen|auf|position|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)$/;
const AFTER_ORDINAL = new RegExp(
  `^(?:${Object.keys(MONTHS).join("|")}|kw|kalenderwoche|woche|quartal|halbjahr|charge|lieferung|position|bis|oder)$`,
);

/** Words of a turn. A hyphen that stands for the rest of a word ("drei- bis vierhundert") parts nothing. */
export function toWords(utterance: string): Word[] {
  const words = cut(utterance.replaceAll(/(?<=\p{L})- (?=(?:bis|und|oder)\b)/giu, "  "));
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    const before = words[index - 1];
    if (next !== undefined && word.kind === "word") {
      const short = SHORT_DAYS[word.text];
      if (short !== undefined && /^[.,]?$/.test(next.gap) && leadsToDay(words, index + 1)) {
        words[index] = { ...word, text: short };
        words[index + 1] = { ...next, gap: "" };
        const second = words[index + 2];
        if (next.kind === "word" && second !== undefined)
          words[index + 2] = { ...second, text: SHORT_DAYS[second.text]! };
      } else if (ABBREVIATIONS.has(word.text) && next.gap === ".") words[index + 1] = { ...next, gap: "" };
    }
    if (word.kind === "ordinal" && !isOrdinal(before, next)) {
      words[index] = { ...word, kind: "number", text: String(word.value) };
      if (next !== undefined) words[index + 1] = { ...next, gap: `.${next.gap}` };
    }
  }
  return words;
}

/** A figure of a day, or "oder", "bis" and another short name, follows: "Fr. 13.3.", "Mo oder Di". */
function leadsToDay(words: readonly Word[], index: number): boolean {
  const { kind, text } = words[index]!;
  if (kind === "ordinal" || kind === "slash") return true;
  const second = SHORT_DAYS[words[index + 1]?.text ?? ""];
  return /^(?:oder|bis)$/.test(text) && second !== undefined && words[index + 1]!.title;
}

function isOrdinal(before: Word | undefined, next: Word | undefined): boolean {
  if (before !== undefined && BEFORE_ORDINAL.test(before.text)) return true;
  return next !== undefined && (AFTER_ORDINAL.test(next.text) || next.kind === "ordinal" || /^[-—]/.test(next.gap));
}
