/** Parts of a whole: "la moitié", "deux tiers", "les trois quarts", "une sur cinq", "huit sur dix". */
import { afterAny, parts, type Word } from "../kit/words.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];
/** Of 1. */
export type FractionReading = { value: number; next: number };

const DENOMINATORS: Record<string, number> = {
  tiers: 3,
  quart: 4,
  quarts: 4,
  cinquieme: 5,
  cinquiemes: 5,
  sixieme: 6,
  sixiemes: 6,
  septieme: 7,
  septiemes: 7,
  huitieme: 8,
  huitiemes: 8,
  neuviemes: 9,
  dixieme: 10,
  dixiemes: 10,
};
const HALF = `a la moitie|la moitie|a moitie|moitie|une moitie|une bonne moitie|a mi chemin|mi chemin|cinquante cinquante|moitie moitie|50 50|
  la premiere moitie|l autre moitie`;
const ARTICLES = "les|aux|le|au|du|des|a";

/** "un tiers", "les deux tiers", "aux trois quarts", "la moitié", "3/4"; never "le troisième", which counts. */
export function fractionAt(words: Words, index: number): FractionReading | null {
  const word = words[index];
  if (word === undefined) return null;
  if (word.kind === "slash" && /^\d\/\d{1,2}$/.test(word.text)) {
    const [top, bottom] = word.text.split("/").map(Number) as [number, number];
    return bottom > top && bottom <= 10 ? { value: top / bottom, next: index + 1 } : null;
  }
  const half = afterAny(words, index, HALF);
  if (half > 0) return { value: 0.5, next: half };
  const article = afterAny(words, index, ARTICLES);
  const start = article > 0 ? article : index;
  const single = article > 0 && (DENOMINATORS[words[start]?.text ?? ""] ?? 9) <= 4;
  if (single && !parts(words[start])) return { value: 1 / DENOMINATORS[words[start]!.text]!, next: start + 1 };
  const top = numberAt(words, start);
  if (top?.value == null || top.value > 9 || top.value < 1 || top.next !== start + 1 || parts(words[top.next]))
    return null;
  // "un bon tiers"
  const at = /^(?:bon|petit|gros)$/.test(words[top.next]!.text) ? top.next + 1 : top.next;
  const bottom = DENOMINATORS[words[at]?.text ?? ""];
  if (bottom === undefined || bottom < top.value || !Number.isInteger(top.value)) return null;
  // "un quart d'heure" is a time.
  if (afterAny(words, at + 1, "d heure|de million|de milliard") > 0) return null;
  return { value: top.value / bottom, next: at + 1 };
}

/** "une sur cinq", "quatre sur cinq", "quatre-vingts sur cent" */
export function ratioAt(words: Words, index: number): FractionReading | null {
  const top = numberAt(words, index);
  if (top?.value == null) return null;
  const of = afterAny(words, top.next, "pieces sur|piece sur|sur");
  const bottom = of < 0 ? null : numberAt(words, of);
  if (bottom?.value == null || bottom.value <= top.value || bottom.value === 0) return null;
  return { value: top.value / bottom.value, next: bottom.next };
}
