/** What a date matcher answers, and the smallest steps along the words. */
import type { DateExpr } from "../types.ts";
import { parts, type Word } from "./words.ts";

export type Words = readonly Word[];
export type Misheard = { heard: string; alike: string } | null;
export type DateHit = {
  expr: DateExpr;
  next: number;
  misheard: Misheard;
  /** "not ready by the tenth": names a day only to deny it */
  denied?: boolean;
};

export const hit = (expr: DateExpr, next: number, misheard: Misheard = null): DateHit => ({ expr, next, misheard });
export const textAt = (words: Words, index: number) => words[index]?.text ?? "";
export const isEnd = (words: Words, index: number) => words[index] === undefined || words[index]!.gap !== "";
/** Past one optional word of `fillers` ("the|on"). */
export function skip(words: Words, index: number, fillers: string): number {
  return !parts(words[index]) && fillers.split("|").includes(textAt(words, index)) ? index + 1 : index;
}
