/** Parts of a whole: "die Hälfte", "zwei Drittel", "einer von fünf", "neun von zehn". */
import { afterAny, parts, type Word } from "../kit/words.ts";
import { figureOf, TIME_UNITS } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];
/** Of 1. */
export type FractionReading = { value: number; next: number };

const DENOMINATORS: Record<string, number> = {
  halfte: 2,
  drittel: 3,
  dritteln: 3,
  viertel: 4,
  vierteln: 4,
  funftel: 5,
  funfteln: 5,
  sechstel: 6,
  siebtel: 7,
  achtel: 8,
  achteln: 8,
  neuntel: 9,
  zehntel: 10,
  zehnteln: 10,
};

export function fractionAt(words: Words, index: number): FractionReading | null {
  const word = words[index];
  if (word === undefined) return null;
  if (word.kind === "slash" && /^\d\/\d{1,2}$/.test(word.text)) {
    const [top, bottom] = word.text.split("/").map(Number) as [number, number];
    return bottom > top && bottom <= 10 ? { value: top / bottom, next: index + 1 } : null;
  }
  const half = afterAny(
    words,
    index,
    "die halfte|zur halfte|der halfte|eine halfte|halfte|halb|die halbe|fifty fifty|halbe halbe|halbe",
  );
  if (half > 0) {
    const follows = words[half]?.text ?? "";
    const no = /^(?:\d|million|dutzend|eins|tausend|jahr)/.test(follows) || follows in TIME_UNITS || follows === "so";
    return no ? null : { value: 0.5, next: half };
  }
  const three = afterAny(words, index, "dreiviertel|zu dreiviertel|die dreiviertel");
  if (three > 0)
    return figureOf(words[three]) !== null || words[three]?.text === "jahr" ? null : { value: 0.75, next: three };
  const start = Math.max(index, afterAny(words, index, "zu|gut|das|die"));
  const one = /^eine?[nms]?$/.test(words[start]?.text ?? "");
  const top = one ? 1 : figureOf(words[start]);
  const at = top === null ? start : start + 1;
  if (parts(words[at]) && at > index) return null;
  const bottom = DENOMINATORS[words[at]?.text ?? ""];
  const value = top ?? 1;
  if (bottom === undefined || bottom === 2 || !Number.isInteger(value) || value >= bottom || value < 1) return null;
  if (/^(?:million|millionen|dutzend|tausend|jahr|stunde)$/.test(words[at + 1]?.text ?? "")) return null;
  // "viertel nach zehn", "viertel drei" tell the time.
  if (bottom === 4 && top === null && /^(?:nach|vor|\d+(?:\.\d+)?)$/.test(words[at + 1]?.text ?? "")) return null;
  return { value: value / bottom, next: at + 1 };
}

/** "neun von zehn", "einer von fünf" */
export function ratioAt(words: Words, index: number): FractionReading | null {
  const one = /^eine?[rs]$/.test(words[index]?.text ?? "");
  const top = one ? { value: 1, next: index + 1 } : numberAt(words, index);
  if (top?.value == null) return null;
  const of = afterAny(words, top.next, "von insgesamt|von|aus");
  const bottom = of < 0 ? null : numberAt(words, of);
  if (bottom?.value == null || bottom.value < top.value || bottom.value === 0) return null;
  return { value: top.value / bottom.value, next: bottom.next };
}
