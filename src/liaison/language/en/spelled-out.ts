/** A number and its digits, said so that it is not misheard: "fifty, five zero", "fifteen thousand, that's one five zero zero zero". */
import { afterAny, type Word } from "../kit/words.ts";
import { UNITS } from "./lexicon.ts";
import { cardinalAt, type NumberReading } from "./number-words.ts";

type Words = readonly Word[];

/** No number of a delivery has more words before its digits begin. */
const MOST_WORDS = 9;
const JOINTS = "that is|that is to say|so|as in|meaning|i repeat|again";

/** The digits confirm the number; digits of another one leave none ("fifteen, five zero"). */
export function spelledOutAt(words: Words, start: number): NumberReading | null {
  let differs: NumberReading | null = null;
  for (let end = start + 1; end <= Math.min(words.length - 2, start + MOST_WORDS); end++) {
    const number = cardinalAt(words.slice(0, end), start);
    if (number === null || number.next !== end || number.value === null || number.value < 10) continue;
    const joint = afterAny(words, end, JOINTS);
    const again = againAt(words, joint > 0 ? joint : end);
    if (again === null) continue;
    if (isToldBy(number.value, again.digits)) return { ...number, next: again.next, style: "cardinal" };
    differs = { value: null, next: again.next, approx: false, style: "cardinal" };
  }
  return differs;
}

/** All digits, or those of its end: "two hundred fifteen, one five". */
const isToldBy = (value: number, digits: string) =>
  digits === String(value) || (value >= 100 && digits.length === 2 && String(value).endsWith(digits));

/** Two single digits or more; a comma may stand before them and between them. */
function againAt(words: Words, index: number): { digits: string; next: number } | null {
  let digits = "";
  let next = index;
  for (; next < words.length && /^,?$/.test(words[next]!.gap); next++) {
    const digit = UNITS[words[next]!.text];
    if (digit === undefined) break;
    digits += digit;
  }
  return digits.length < 2 ? null : { digits, next };
}
