/** Numbers as people say them and as recognisers write them: one word, several words, figures, both mixed. */
import { afterAny, parts, remembered, type Word } from "../kit/words.ts";
import { figureOf, MULTIPLIERS } from "./lexicon.ts";

type Words = readonly Word[];
export type NumberReading = {
  /** null: the words name no single number ("ein paar hundert", "zwei drei hundert") */
  value: number | null;
  next: number;
  approx: boolean;
  style: "cardinal" | "digits" | "pair" | "figure";
};

/** The longest number at `index`, or null. */
export const numberAt = remembered((words, index): NumberReading | null => {
  let best: NumberReading | null = null;
  for (const matcher of [vagueAt, digitsAt, pairAt, neighboursAt, grouped, cardinalAt]) {
    const found = matcher(words, index);
    if (found !== null && (best === null || found.next > best.next)) best = found;
  }
  return best;
});

const ARTICLE = /^eine?[nrms]?$/;
const broken = (word: Word | undefined) => word === undefined || parts(word) || word.gap === "," || word.gap === "/";
const spoken = (word: Word | undefined) => word?.kind === "word" && figureOf(word) !== null;
const round6 = (value: number) => Math.round(value * 1e6) / 1e6;

type Term = { value: number; next: number; unit: number; figure: boolean };

/** 1-99 in words, or any figure; "fünf und dreißig" is one. */
export function smallAt(words: Words, index: number): { value: number; next: number; figure: boolean } | null {
  const word = words[index];
  const value = figureOf(word) ?? (word !== undefined && /^eins?$/.test(word.text) ? 1 : null);
  if (value === null) return null;
  const ten = figureOf(words[index + 2]);
  const joined = words[index + 1]?.text === "und" && words[index + 1]!.gap === "" && !broken(words[index + 2]);
  if (
    joined &&
    value >= 1 &&
    value < 10 &&
    spoken(words[index + 2]) &&
    ten !== null &&
    ten % 10 === 0 &&
    ten >= 20 &&
    ten < 100
  )
    return { value: ten + value, next: index + 3, figure: false };
  return word!.text === "ein" ? null : { value, next: index + 1, figure: word!.kind === "number" };
}

const isMultiplier = (word: Word | undefined) =>
  word !== undefined && MULTIPLIERS[word.text] !== undefined && (word.text !== "k" || word.glued);

/** One number word with its decimals and what multiplies it, up to `most`: "zwei", "fünf hundert", "eins komma zwei millionen". */
function termAt(words: Words, index: number, most = Number.POSITIVE_INFINITY): Term | null {
  const word = words[index];
  if (word === undefined) return null;
  const one =
    ARTICLE.test(word.text) && isMultiplier(words[index + 1]) && !broken(words[index + 1])
      ? { value: 1, next: index + 1, figure: false }
      : null;
  const small = one ?? smallAt(words, index);
  const bare =
    small === null && isMultiplier(word) && /^(?:hundert|tausend)$/.test(word.text) && MULTIPLIERS[word.text]! <= most;
  if (small === null && !bare) return null;
  let value = small?.value ?? 1;
  let next = small?.next ?? index;
  const fraction = small === null ? null : fractionAfter(words, next);
  if (fraction !== null) {
    value += fraction.value;
    next = fraction.next;
  }
  let unit = small !== null && !small.figure && fraction === null ? trailing(value) : 1;
  let multiplied = 1;
  while (isMultiplier(words[next]) && (next === index || !broken(words[next]))) {
    const multiplier = MULTIPLIERS[words[next]!.text]!;
    if (multiplier > most || (multiplied > 1 && multiplier <= multiplied)) break;
    value *= multiplier;
    multiplied = multiplier;
    unit = multiplier;
    next += 1;
  }
  return { value: round6(value), next, unit, figure: small?.figure ?? false };
}

/** The largest scale a spoken number ends on: what follows it must be smaller. */
const trailing = (value: number) => [1_000_000, 1_000, 100].find((scale) => value >= scale && value % scale === 0) ?? 1;

/** "hundert ein tausend", "zwei hundert fünf": a group below a thousand with the scale behind it. */
function groupAt(words: Words, start: number): Term | null {
  const first = termAt(words, start, 100);
  if (first === null) return termAt(words, start);
  let { value, next, unit } = first;
  while (unit === 100 && value < 1000 && !broken(words[next])) {
    const and = words[next]!.text === "und" ? next + 1 : next;
    const term = words[and] === undefined || (and > next && broken(words[and])) ? null : termAt(words, and, 100);
    if (term === null || term.value >= 100 || term.value === 0 || (term.figure && !first.figure)) break;
    value += term.value;
    next = term.next;
    unit = term.unit;
  }
  const scale = broken(words[next]) || !isMultiplier(words[next]) ? 0 : MULTIPLIERS[words[next]!.text]!;
  if (scale < 1000 || value >= 1000) return { value, next, unit, figure: first.figure };
  return { value: round6(value * scale), next: next + 1, unit: scale, figure: first.figure };
}

function cardinalAt(words: Words, start: number): NumberReading | null {
  const first = groupAt(words, start);
  if (first === null) return null;
  let { value, next, unit } = first;
  while (unit > 1 && !broken(words[next])) {
    const and = words[next]!.text === "und" ? next + 1 : next;
    const group = words[and] === undefined || (and > next && broken(words[and])) ? null : groupAt(words, and);
    // "zweitausend und dreihundert" may be two numbers; "hundert und zwanzig" is one.
    if (group === null || group.value >= unit || group.value === 0 || (and > next && group.value >= 100)) break;
    if (group.figure && !first.figure && group.unit === 1 && group.value >= 100 && unit < 1000) break;
    value += group.value;
    next = group.next;
    unit = group.unit;
  }
  // "sechs hundert komma fünf"
  const fraction = unit > 1 && Number.isInteger(value) ? fractionAfter(words, next) : null;
  if (fraction !== null) {
    value += fraction.value;
    next = fraction.next;
  }
  const figure = first.figure && next === start + 1;
  return { value: round6(value), next, approx: false, style: figure ? "figure" : "cardinal" };
}

/** "komma fünf", "einhalb", "und ein halb" after a number. */
function fractionAfter(words: Words, index: number): { value: number; next: number } | null {
  if (broken(words[index])) return null;
  const half = afterAny(words, index, "einhalb|ein halb|und ein halb|und einhalb|und ein halbes");
  if (half > 0) return { value: 0.5, next: half };
  if (!/^(?:komma|punkt)$/.test(words[index]!.text)) return null;
  let text = "";
  let next = index + 1;
  while (!broken(words[next])) {
    const digit = smallAt(words, next);
    if (digit === null || !Number.isInteger(digit.value) || (text !== "" && digit.value > 9) || digit.value > 999)
      break;
    text += String(digit.value);
    next = digit.next;
    if (digit.value > 9) break;
  }
  return text === "" ? null : { value: Number(`0.${text}`), next };
}

/** "vier acht null", "doppel vier sieben": two digits or more, each said alone. */
function digitsAt(words: Words, start: number): NumberReading | null {
  let text = "";
  let index = start;
  while (words[index] !== undefined && (index === start || !broken(words[index]))) {
    const word = words[index]!;
    const double = /^(?:doppel|doppelt|zweimal)$/.test(word.text);
    const value = figureOf(words[double ? index + 1 : index]);
    if (value === null || value > 9 || !Number.isInteger(value)) break;
    text += String(value).repeat(double ? 2 : 1);
    index += double ? 2 : 1;
  }
  if (text.length < 2 || isMultiplier(words[index]) || !spoken(words[start])) return null;
  if (words[index]?.text === "und" && spoken(words[index + 1]) && figureOf(words[index + 1])! % 10 === 0) return null;
  // "fünf sechs": neighbours said one after the other mean "five or six".
  const neighbours = text.length === 2 && Number(text[1]) === Number(text[0]) + 1;
  return { value: neighbours ? null : Number(text), next: index, approx: neighbours, style: "digits" };
}

/** "zwölf fünfzig", "zwanzig sechsundzwanzig"; "vierzig fünfzig" is a span. */
function pairAt(words: Words, start: number): NumberReading | null {
  const head = figureOf(words[start]);
  const tail = figureOf(words[start + 1]);
  if (!spoken(words[start]) || !spoken(words[start + 1]) || broken(words[start + 1])) return null;
  if (head === null || tail === null || head < 1 || head > 99 || tail < 10 || tail > 99) return null;
  if (!Number.isInteger(head) || !Number.isInteger(tail)) return null;
  const next = start + 2;
  const vague: NumberReading = { value: null, next, approx: true, style: "pair" };
  if (isMultiplier(words[next])) return { ...vague, next: next + 1 };
  if (head < 10 || (head % 5 === 0 && tail % 5 === 0 && tail > head && tail - head <= 20)) return vague;
  // "neunzig zehn": two numbers, one after the other.
  if (head >= 30 && head % 10 === 0) return vague;
  return { value: head * 100 + tail, next, approx: false, style: "pair" };
}

/** "zwei drei hundert", "fünf sechshundert", "zweitausend dreitausend": from the one to the other, no single number. */
function neighboursAt(words: Words, start: number): NumberReading | null {
  const low = termAt(words, start);
  if (low === null || low.figure || broken(words[low.next])) return null;
  const high = termAt(words, low.next);
  if (high === null || high.figure || high.value <= low.value) return null;
  const lead = (value: number) => Number(String(value)[0]);
  const steps = lead(high.value) === lead(low.value) + 1 || high.value / low.value <= 2;
  const scaled =
    high.value >= 100 && high.value === lead(high.value) * trailing(high.value) && (low.value < 10 || low.unit > 1);
  if (!scaled || !steps) return null;
  return { value: null, next: high.next, approx: true, style: "cardinal" };
}

/** "3 000" as some write thousands. */
function grouped(words: Words, start: number): NumberReading | null {
  const head = words[start];
  const tail = words[start + 1];
  if (head?.kind !== "number" || tail?.kind !== "number" || tail.gap !== "" || !/^\d{3}$/.test(tail.text)) return null;
  if (!Number.isInteger(head.value) || head.value < 1 || head.value > 999) return null;
  return { value: head.value * 1000 + tail.value, next: start + 2, approx: false, style: "figure" };
}

const FEW = `ein paar|paar|einige|einigen|mehrere|mehreren|etliche|viele|wenige|zig|so einige|eine handvoll|ein haufen`;

/** Words that count without counting: dozens have a number, "ein paar hundert" has none. */
function vagueAt(words: Words, start: number): NumberReading | null {
  const few = afterAny(words, start, FEW);
  if (few > 0) {
    const scale = isMultiplier(words[few]) || /^(?:dutzend|hunderte?|tausende?)$/.test(words[few]?.text ?? "");
    if (scale) return { value: null, next: few + 1, approx: true, style: "cardinal" };
    return /^(?:ein|einige|mehrere|etliche)$/.test(words[start]!.text)
      ? { value: null, next: few, approx: true, style: "cardinal" }
      : null;
  }
  if (/^(?:hunderte|tausende|dutzende|millionen)n?$/.test(words[start]?.text ?? "")) {
    const of = afterAny(words, start + 1, "von");
    return { value: null, next: of > 0 ? of : start + 1, approx: true, style: "cardinal" };
  }
  return dozenAt(words, start);
}

const SCALES: Record<string, number> = {
  dutzend: 12,
  gros: 144,
  million: 1_000_000,
  millionen: 1_000_000,
  tausend: 1_000,
};

/** "zwei Dutzend", "eine halbe Million", "ein halbes Dutzend", "eine dreiviertel Million". */
function dozenAt(words: Words, start: number): NumberReading | null {
  const article = ARTICLE.test(words[start]?.text ?? "") ? start + 1 : start;
  const word = words[article]?.text ?? "";
  const factor = /^halbe?[snr]?$/.test(word) ? 0.5 : word === "viertel" ? 0.25 : word === "dreiviertel" ? 0.75 : null;
  const made = (count: number, at: number): NumberReading | null => {
    const scale = SCALES[words[at]?.text ?? ""];
    return scale === undefined ? null : { value: count * scale, next: at + 1, approx: false, style: "cardinal" };
  };
  if (factor !== null) return made(factor, article + 1);
  if (word === "dutzend" || word === "gros") return made(1, article);
  const count = cardinalAt(words, start);
  if (count?.value == null || !/^(?:dutzend|gros)$/.test(words[count.next]?.text ?? "")) return null;
  return made(count.value, count.next);
}
