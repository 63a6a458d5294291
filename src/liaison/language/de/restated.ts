/** A number told twice, that none hears another: "fünfzehn, also eins fünf", "achtzig, acht null". */
import { afterAny, parts, type Word } from "../kit/words.ts";
import { figureOf } from "./lexicon.ts";

type Words = readonly Word[];

const JOINTS =
  "also|sprich|das heisst|das ist|in ziffern|ziffern|wie|ich buchstabiere|ich wiederhole|in einzelnen ziffern|einzeln|genau|bestehend aus";

export type Restated = {
  next: number;
  /** The digits are another number than the one before them. */
  contradicts: boolean;
};

/** The digits right after a number; without a word that announces them they are its own or none. */
export function restatedAt(words: Words, index: number, value: number): Restated | null {
  if (words[index] === undefined || parts(words[index]) || !Number.isInteger(value) || value < 10) return null;
  const joint = afterAny(words, index, JOINTS);
  const tail = joint < 0 ? tailAgain(words, index, value) : -1;
  if (tail > 0) return { next: tail, contradicts: false };
  if (joint < 0 && words[index]!.gap !== ",") return null;
  const { digits, next } = digitsAt(words, Math.max(joint, index));
  if (digits.length < 2) return null;
  if (digits === String(value)) return { next, contradicts: false };
  return joint > 0 && digits.length === String(value).length ? { next, contradicts: true } : null;
}

/** "achthundertsechzehn, sechzehn, eins sechs": its last two digits once more. */
function tailAgain(words: Words, index: number, value: number): number {
  const last = value % 100;
  if (value < 100 || last < 10 || figureOf(words[index]) !== last) return -1;
  const { digits, next } = digitsAt(words, index + 1);
  const told = digits.length > 1 && String(value).endsWith(digits) ? next : index + 1;
  const closes = words[told] === undefined || words[told]!.gap !== "" || told > index + 1;
  return closes || afterAny(words, told, "wie ein|wie 1|wie das|wie der|mit|nicht|hinten|am ende|hinten dran") > 0
    ? told
    : -1;
}

function digitsAt(words: Words, start: number): { digits: string; next: number } {
  let digits = "";
  let next = start;
  for (; next < words.length && (next === start || words[next]!.gap === ""); next++) {
    const digit = words[next]!.kind === "word" ? figureOf(words[next]) : null;
    if (digit === null || digit > 9 || !Number.isInteger(digit)) break;
    digits += String(digit);
  }
  return { digits, next };
}
