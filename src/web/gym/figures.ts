/** Figures of a run as they are shown; pure. */
import type { GymScore } from "#modules/flows/schema.ts";

export const FIGURES = [
  "captured",
  "silently_wrong",
  "questions",
  "turns",
  "minutes",
  "unneeded",
  "violations",
] as const;
export type Figure = (typeof FIGURES)[number];

export const brokenIn = ({ violations }: GymScore): number =>
  Object.values(violations).reduce((sum, count) => sum + count, 0);

/** One decimal, so that runs of different lengths can be compared. */
export function perCall(value: number, { calls }: GymScore): number {
  return calls === 0 ? 0 : Math.round((value / calls) * 10) / 10;
}

/** What makes one look again: something missing, wrong without anybody noticing, or a rule broken. */
export function isBad(score: GymScore): boolean {
  return score.correct < score.expected || score.silentlyWrong > 0 || brokenIn(score) > 0;
}

/** How many calls that would be. */
export function callsOf(choice: { personas: number; languages: number; seeds: number; variants: number }): number {
  return choice.personas * choice.languages * choice.seeds * choice.variants;
}
