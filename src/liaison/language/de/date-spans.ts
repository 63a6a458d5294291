/** One stretch of time: a part of a period, a distance, or a plain date. */
import type { DateHit, Words } from "../kit/date-hit.ts";
import { remembered } from "../kit/words.ts";
import { dateAtomAt } from "./date-atoms.ts";
import { offsetAt } from "./date-offsets.ts";
import { partAt } from "./date-parts.ts";

export const spanAt: (words: Words, index: number) => DateHit | null = remembered(
  (words, index) => partAt(words, index) ?? offsetAt(words, index) ?? dateAtomAt(words, index),
);
