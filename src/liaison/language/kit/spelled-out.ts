/** A number said once more digit by digit, so that it is not misheard: "seiscientas, seis cero cero", "soixante-dix sept zéro, pas soixante". */
import { afterAny, type Word } from "./words.ts";

type Words = readonly Word[];
type Reading = { value: number | null; next: number };

export type SpelledOutCues = {
  digits: Readonly<Record<string, number>>;
  cardinalAt(words: Words, index: number): Reading | null;
  /** May stand between the number and its digits: "repito". Phrases as for `afterAny`. */
  again: string;
  /** A letter that tells it apart, as good as its digits: "con ese"; null where none is used. */
  letter: string | null;
  /** "not" before the number it could be taken for. */
  denial: string;
};

/** Words of the longest number that is looked for, without its digits. */
const LONGEST = 8;

export function spelledOutAt(
  cues: SpelledOutCues,
  words: Words,
  start: number,
): { value: number; next: number } | null {
  for (let end = start + 1; end <= start + LONGEST && end < words.length; end += 1) {
    const letter = cues.letter === null ? -1 : afterAny(words, end, cues.letter);
    const again = afterAny(words, letter > 0 ? letter : end, cues.again);
    const at = Math.max(end, letter, again);
    if (digitAt(cues, words, at) === null && letter < 0) continue;
    // What follows may belong to the number as well: "trescientas cincuenta | tres cinco cero".
    const told = cues.cardinalAt(words.slice(0, end), start);
    if (told === null || told.value === null || told.next !== end || told.value < 10) continue;
    const spelled = digitsOf(cues, words, at, String(told.value));
    const next = spelled ?? (letter > 0 ? letter : -1);
    const denied = next < 0 ? -1 : deniedAt(cues, words, next, told.value);
    if (denied > 0) return { value: told.value, next: denied };
    if (spelled !== null) return { value: told.value, next: spelled };
  }
  return null;
}

/** The index after the digits of `value` where they stand at `index`, else -1: "sesenta piezas, seis cero". */
export function digitsAfter(cues: SpelledOutCues, words: Words, index: number, value: number | null): number {
  if (value === null || value < 10) return -1;
  return digitsOf(cues, words, Math.max(index, afterAny(words, index, cues.again)), String(value)) ?? -1;
}

function digitAt({ digits }: SpelledOutCues, words: Words, index: number): number | null {
  const word = words[index];
  if (word?.kind === "number") return /^\d$/.test(word.text) ? word.value : null;
  return digits[word?.text ?? ""] ?? null;
}

/** The index after the digits of `figures`, or of its last two: "two hundred fifteen, one five"; null where others are said. */
function digitsOf(cues: SpelledOutCues, words: Words, start: number, figures: string): number | null {
  return (
    allOf(cues, words, start, figures) ?? (figures.length < 3 ? null : allOf(cues, words, start, figures.slice(-2)))
  );
}

/** Said one by one with nothing but a pause between them. */
function allOf(cues: SpelledOutCues, words: Words, start: number, figures: string): number | null {
  for (const [offset, figure] of [...figures].entries())
    if (digitAt(cues, words, start + offset) !== Number(figure)) return null;
  const next = start + figures.length;
  return digitAt(cues, words, next) === null ? next : null;
}

/** "..., no setenta": the number that was not said. */
function deniedAt(cues: SpelledOutCues, words: Words, index: number, value: number): number {
  const no = afterAny(words, index, cues.denial);
  const other = no > 0 ? cues.cardinalAt(words, no) : null;
  return other === null || other.value === null || other.value === value ? -1 : other.next;
}
