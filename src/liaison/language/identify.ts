/**
 * Which language a turn is in. Han characters are Chinese without asking; for the others `eld` is asked, and believed only
 * for three words and more (measured: research/nlu.md section 2).
 */
import { eld } from "eld/small";

const FEWEST_WORDS = 3;
const FEWEST_HAN = 2;

/** ISO 639-1, or null where it is not sure. */
export function identifyLanguage(text: string): string | null {
  if (isHan(text)) return "zh";
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  if (words < FEWEST_WORDS) return null;
  const found = eld.detect(text);
  return found.isReliable() ? found.language : null;
}

/** Told by its characters, whatever words of another language stand beside them. */
export function isHan(text: string): boolean {
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= FEWEST_HAN;
}
