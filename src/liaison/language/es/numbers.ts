/** Numbers as people say them and as recognisers write them: words, figures, both mixed. */
import { type SpelledOutCues, spelledOutAt } from "../kit/spelled-out.ts";
import { after, afterAny, parts, remembered, type Word } from "../kit/words.ts";
import { COLLECTIVES, HUNDREDS, ONES, TEENS, TENS, UNITS } from "./lexicon.ts";

type Words = readonly Word[];

export type NumberReading = {
  /** null: the words name no single number ("unos cientos", "dos tres mil") */
  value: number | null;
  next: number;
  approx: boolean;
  style: "cardinal" | "digits" | "pair" | "figure";
};

/** The longest number at `index`, or null. */
export const numberAt = remembered((words, index): NumberReading | null => {
  let best: NumberReading | null = null;
  for (const match of [twiceAt, vagueAt, collectiveAt, digitsAt, pairAt, grouped, cardinalAt]) {
    const found = match(words, index);
    if (found !== null && (best === null || found.next > best.next)) best = found;
  }
  return best;
});

export const TWICE: SpelledOutCues = {
  digits: UNITS,
  cardinalAt: (words, index) => cardinalAt(words, index),
  again: "repito|o sea|es decir|osea|digamos",
  letter: "con ese|con s|con te|con t",
  denial: "nop|no|y no|y nop",
};

function twiceAt(words: Words, index: number): NumberReading | null {
  const found = spelledOutAt(TWICE, words, index);
  return found === null ? null : { ...found, approx: false, style: "cardinal" };
}

/** A comma or a full stop breaks a number, save after a multiplier ("mil, doscientas"). */
const broken = (word: Word | undefined, comma = false) =>
  word === undefined || parts(word) || word.gap === "/" || word.gap === "-" || (!comma && word.gap === ",");

type Small = { value: number; next: number; figure: boolean };

/** 1-99 in words, or any figure. */
export function smallAt(words: Words, index: number): Small | null {
  const word = words[index];
  if (word === undefined) return null;
  if (word.kind === "number") return { value: word.value, next: index + 1, figure: true };
  return wordsBelow100(words, index);
}

function wordsBelow100(words: Words, index: number): Small | null {
  const text = words[index]?.text ?? "";
  const tens = TENS[text];
  const found = (value: number, next: number): Small => ({ value, next, figure: false });
  if (tens !== undefined || text === "diez") {
    const unit = words[index + 1]?.text === "y" && !broken(words[index + 1]) ? unitAt(words, index + 2) : undefined;
    // "diez y seis" is how some write sixteen, "diez y uno" is how nobody says eleven.
    const joins = unit !== undefined && unit > 0 && (tens !== undefined || unit > 5);
    if (joins && !broken(words[index + 2]) && !goesOnAsHundreds(words, index + 2))
      return found((tens ?? 10) + unit, index + 3);
    return found(tens ?? 10, index + 1);
  }
  // "veinti cinco" as some recognisers write it
  const split = text === "veinti" ? UNITS[words[index + 1]?.text ?? ""] : undefined;
  if (split !== undefined && split > 0) return found(20 + split, index + 2);
  const value = TEENS[text] ?? UNITS[text];
  return value === undefined ? null : found(value, index + 1);
}

const unitAt = (words: Words, index: number) => UNITS[words[index]?.text ?? ""] ?? ONES[words[index]?.text ?? ""];
/** "treinta y dos mil" is 32 thousand, but "veinte y dos cientos" is no number. */
const goesOnAsHundreds = (words: Words, index: number) => /^cient[oa]s$/.test(words[index + 1]?.text ?? "");

/** Below a thousand, or any figure; "un" and "una" only after another part. */
function groupAt(words: Words, index: number, led: boolean): Small | null {
  const word = words[index];
  if (word === undefined) return null;
  if (word.kind === "number") return { value: word.value, next: index + 1, figure: true };
  const split =
    UNITS[word.text] !== undefined && /^cient[oa]s$/.test(words[index + 1]?.text ?? "") && !broken(words[index + 1]);
  const hundred = split ? UNITS[word.text]! * 100 : HUNDREDS[word.text];
  if (hundred === undefined) {
    if (led && ONES[word.text] !== undefined) return { value: 1, next: index + 1, figure: false };
    return wordsBelow100(words, index);
  }
  const next = split ? index + 2 : index + 1;
  // "doscientas y cincuenta" is said by some; "cien y siete" are two numbers.
  const joined =
    word.text !== "cien" && words[next]?.text === "y" && !broken(words[next]) ? wordsBelow100(words, next + 1) : null;
  // "revisamos doscientas y doce tienen rayas" are two numbers as well.
  const apart = joined !== null && TELLS.test(words[joined.next]?.text ?? "");
  const joint = joined !== null && joined.value >= 10 && !apart ? next + 1 : next;
  const rest = broken(words[joint]) ? null : (wordsBelow100(words, joint) ?? one(words, joint));
  if (rest !== null && rest.value > 0) return { value: hundred + rest.value, next: rest.next, figure: false };
  return { value: hundred, next, figure: false };
}

const one = (words: Words, index: number): Small | null =>
  ONES[words[index]?.text ?? ""] === undefined ? null : { value: 1, next: index + 1, figure: false };

const TELLS = /^(?:tienen|traen|salieron|vienen|vinieron|venian|presentan|estan|estaban|son|fallaron)$/;
const isScale = (word: Word | undefined) =>
  word !== undefined && /^(?:mil|millon|millones|millar|millares|centenar|docena)$/.test(word.text);

/** Below a million: "[group] mil [group]". */
function thousandsAt(words: Words, index: number, led: boolean): Small | null {
  const first = words[index]?.text === "mil" ? { value: 1, next: index, figure: false } : groupAt(words, index, led);
  if (first === null) return null;
  const head = decimals(words, first) ?? first;
  const at = words[head.next];
  const joined = at !== undefined && (head.next === index || !broken(at));
  const k = joined && at.text === "k" && (at.glued || first.figure);
  if (!joined || (at.text !== "mil" && !k) || head.value >= 1000) return head;
  const total = head.value * 1000;
  const next = head.next + 1;
  if (k) return { value: total, next, figure: false };
  const rest = broken(words[next], true) ? null : groupAt(words, next, !isScale(words[next + 1]));
  // "mil un" is 1001, "mil una caja" too; a figure after "mil" is its rest only below a thousand.
  const fits =
    rest !== null && rest.value > 0 && rest.value < 1000 && Number.isInteger(rest.value) && !isScale(words[rest.next]);
  return fits && !(words[next]!.gap === "," && rest.figure)
    ? { value: round(total + rest.value), next: rest.next, figure: false }
    : { value: round(total), next, figure: false };
}

const round = (value: number) => Math.round(value * 1e6) / 1e6;

function cardinalAt(words: Words, start: number): NumberReading | null {
  const article =
    ONES[words[start]?.text ?? ""] !== undefined && isScale(words[start + 1]) && words[start + 1]!.text !== "mil";
  const head = article ? { value: 1, next: start + 1, figure: false } : thousandsAt(words, start, false);
  if (head === null) return null;
  const done = (value: number, next: number): NumberReading => ({
    value: round(value),
    next,
    approx: false,
    style: head.figure && next === start + 1 ? "figure" : "cardinal",
  });
  const word = words[head.next];
  if (word !== undefined && !broken(word) && /^millon(?:es)?$/.test(word.text)) {
    const millions = head.value * 1_000_000;
    const next = head.next + 1;
    const half = afterAny(words, next, "y medio|y media");
    if (half > 0) return done(millions + 500_000, half);
    const rest = broken(words[next], true) ? null : thousandsAt(words, next, true);
    if (rest !== null && rest.value > 0 && rest.value < 1_000_000 && !/^millon/.test(words[rest.next]?.text ?? ""))
      return done(millions + rest.value, rest.next);
    return done(millions, next);
  }
  // "tres mil y medio" is 3,500 to some and nothing to others.
  const unclear = words[head.next - 1]?.text === "mil" ? afterAny(words, head.next, "y media|y medio") : -1;
  if (unclear > 0) return { value: null, next: unclear, approx: true, style: "cardinal" };
  const half = /^(?:mil)$/.test(words[head.next - 1]?.text ?? "") ? -1 : afterAny(words, head.next, "y media|y medio");
  if (half > 0 && head.value < 100) return done(head.value + 0.5, half);
  const quarters = afterAny(words, head.next, "y tres cuartos|y tres cuartas partes");
  return quarters > 0 ? done(head.value + 0.75, quarters) : done(head.value, head.next);
}

/** "coma cinco", "punto setenta y cinco"; "con cinco" only where a unit shows that it is one number. */
function decimals(words: Words, head: Small): Small | null {
  const word = words[head.next];
  if (broken(word) || !/^(?:coma|punto)$/.test(word!.text) || !Number.isInteger(head.value)) return null;
  let text = "";
  let next = head.next + 1;
  while (next < words.length && !broken(words[next])) {
    const digit =
      words[next]!.kind === "number" && Number.isInteger(words[next]!.value)
        ? words[next]!.text
        : UNITS[words[next]!.text]?.toString();
    const two = digit === undefined && text.length < 2 ? wordsBelow100(words, next) : null;
    if (two !== null) {
      text += String(two.value);
      next = two.next;
      break;
    }
    if (digit === undefined) break;
    text += digit;
    next += 1;
  }
  return text === "" ? null : { value: Number(`${head.value}.${text}`), next, figure: false };
}

/** "cuatro ocho cero", "doble cuatro siete uno": two digits or more, each said alone. */
function digitsAt(words: Words, start: number): NumberReading | null {
  let text = "";
  let index = start;
  while (index < words.length) {
    if (index > start && broken(words[index], true)) break;
    const repeat = words[index]!.text === "doble" ? 2 : words[index]!.text === "triple" ? 3 : 1;
    const digit = UNITS[words[repeat === 1 ? index : index + 1]?.text ?? ""];
    if (digit === undefined) break;
    text += String(digit).repeat(repeat);
    index += repeat === 1 ? 1 : 2;
  }
  if (text.length < 2) return null;
  const neighbours = text.length === 2 && Number(text[1]) === Number(text[0]) + 1;
  const scaled = isScale(words[index]) || /^cient[oa]s$/.test(words[index]?.text ?? "");
  // "dos tres mil": two or three thousand.
  if (scaled) return neighbours ? { value: null, next: index + 1, approx: true, style: "digits" } : null;
  const listed = words.slice(start + 1, index).some((word) => word.gap === ",");
  if (listed && text.length < 3 && !neighbours) return null;
  return { value: neighbours ? null : Number(text), next: index, approx: neighbours, style: "digits" };
}

/** "doce cincuenta", "veinte treinta": as often two numbers as one, so it is asked; "sesenta y dos sesenta y dos" is one. */
function pairAt(words: Words, start: number): NumberReading | null {
  const head = wordsBelow100(words, start);
  if (head === null || head.value < 1 || broken(words[head.next])) return null;
  const tail = wordsBelow100(words, head.next) ?? tailHundreds(words, head.next);
  if (tail === null || (tail.value < 10 && head.value < 10) || (tail.value < 10 && head.value % 10 !== 0)) return null;
  if (tail.value === head.value && head.next > start + 2) return null;
  const next = isScale(words[tail.next]) ? tail.next + 1 : tail.next;
  return { value: null, next, approx: true, style: "pair" };
}

function tailHundreds(words: Words, index: number): Small | null {
  const value = HUNDREDS[words[index]?.text ?? ""];
  return value === undefined ? null : { value, next: index + 1, figure: false };
}

/** "3 000" as some write thousands, "1 250 000" too. */
function grouped(words: Words, start: number): NumberReading | null {
  const head = words[start];
  if (head?.kind !== "number" || !Number.isInteger(head.value) || head.value < 1 || head.value > 999) return null;
  let value = head.value;
  let next = start + 1;
  while (words[next]?.kind === "number" && words[next]!.gap === "" && /^\d{3}$/.test(words[next]!.text)) {
    value = value * 1000 + words[next]!.value;
    next += 1;
  }
  return next === start + 1 ? null : { value, next, approx: false, style: "figure" };
}

const FEW = `unos cuantos|unas cuantas|unos pocos|unas pocas|varios|varias|algunos|algunas|unos|unas|pocos|pocas|muchos|muchas|bastantes|un punado de|cientos|
  miles|decenas|docenas|centenares|millares|millones`;

/** Words that count without counting: a pair has a number, "unos cientos" has none. */
function vagueAt(words: Words, start: number): NumberReading | null {
  const pair = afterAny(words, start, "un par de|un par|par de");
  if (pair > 0 && !/^(?:de)$/.test(words[pair]?.text ?? "")) {
    const scale = pair > start + 1 || words[start]!.text === "par" ? scaleAt(words, pair) : null;
    if (scale !== null) return { value: 2 * scale.value, next: scale.next, approx: true, style: "cardinal" };
    return { value: 2, next: pair, approx: true, style: "cardinal" };
  }
  const few = afterAny(words, start, FEW);
  if (few < 0) return null;
  if (/^(?:cientos|miles|decenas|docenas|centenares|millares|millones)$/.test(words[few - 1]!.text)) {
    const of = afterAny(words, few, "de miles|de cientos|de");
    return { value: null, next: of > 0 ? of : few, approx: true, style: "cardinal" };
  }
  const scale = scaleAt(words, few);
  if (scale !== null) return { value: null, next: scale.next, approx: true, style: "cardinal" };
  // "unas trescientas" has a number, and "unas piezas" none that a listener would ask back about.
  return /^(?:unos|unas|muchos|muchas|bastantes)$/.test(words[few - 1]!.text)
    ? null
    : { value: null, next: few, approx: true, style: "cardinal" };
}

function scaleAt(words: Words, index: number): { value: number; next: number } | null {
  const text = words[index]?.text ?? "";
  const value = text === "cientos" ? 100 : text === "miles" ? 1000 : COLLECTIVES[text];
  return value === undefined ? null : { value, next: index + 1 };
}

/** "tres docenas", "docena y media", "medio millón", "un cuarto de millón", "un centenar". */
function collectiveAt(words: Words, start: number): NumberReading | null {
  const done = (value: number, next: number): NumberReading => ({ value, next, approx: false, style: "cardinal" });
  for (const [phrases, factor] of PARTS) {
    const next = afterAny(words, start, phrases);
    const scale = next > 0 ? scaleAt(words, next) : null;
    if (scale !== null) return done(factor * scale.value, scale.next);
  }
  // "de el millar que pidieron"
  const one =
    ONES[words[start]?.text ?? ""] !== undefined ||
    /^(?:el millar|el centenar)$/.test(`${words[start]?.text} ${words[start + 1]?.text}`);
  const article = one ? start + 1 : start;
  const count =
    article > start ? { value: 1, next: article } : (thousandsAt(words, start, false) ?? { value: 1, next: start });
  const text = words[count.next]?.text ?? "";
  const value = COLLECTIVES[text];
  if (text === "millon" && count.next === start) {
    const half = after(words, start + 1, "y medio");
    return half > 0 ? done(1_500_000, half) : null;
  }
  if (value === undefined || /^millon/.test(text) || (count.next > start && broken(words[count.next]))) return null;
  if (count.next === start && /s$/.test(text)) return null;
  const half = after(words, count.next + 1, "y media");
  const masculine = half > 0 ? half : after(words, count.next + 1, "y medio");
  if (masculine > 0) return done((count.value + 0.5) * value, masculine);
  return count.next === start ? null : done(count.value * value, count.next + 1);
}

const PARTS: ReadonlyArray<readonly [string, number]> = [
  ["media|medio", 0.5],
  ["un cuarto de|cuarto de", 0.25],
  ["tres cuartos de|tres cuartas partes de", 0.75],
];
