/** Which points of a changed instruction an explanation names. Whole words, without accents and case; Han text as it stands. */
import type { ExtractionContext } from "./types.ts";

export function namedPoints(utterance: string, points: NonNullable<ExtractionContext["points"]>): string[] {
  if (points.length === 0) return [];
  const said = folded(utterance);
  return points.filter(({ words }) => words.some((word) => names(said, folded(word)))).map(({ id }) => id);
}

function names(said: string, word: string): boolean {
  if (word === "") return false;
  return /\p{Script=Han}/u.test(word) ? said.includes(word) : ` ${said} `.includes(` ${word} `);
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
