/** How an entry of the catalogue of awkward answers is told, and what several of them are checked for. */
import { expect } from "vitest";
import type { Language } from "./answers.ts";
import { type Call, type Event, promisesOf, type Step, templatesOf } from "./call.ts";

export type Entry = {
  id: string;
  /** What a careful agent does. */
  careful: string;
  says: Readonly<Record<Language, readonly Event[]>>;
  /** The first words of the call, before anything was asked; else the answer to the question about the first line. */
  cold?: boolean;
  orders?: readonly string[];
  /** In an earlier call all were promised for the third of December. */
  promised?: boolean;
  /** `first` is what followed the awkward answer. */
  check: (call: Call, first: Step, language: Language) => void;
};

export const THE_THIRD = "4471: 4000 2026-12-03..2026-12-03 confirmed";

/** The answer led to no record and no draft, and the question about the day is still open. */
export function asksOn(first: Step): void {
  expect(first.did.filter(({ type }) => type === "record")).toEqual([]);
  expect(first.said.filter(({ slot, waitMs }) => slot === "ship_date" && waitMs !== null)).not.toEqual([]);
}

/** Whatever was said, the plain answer behind it is what stands. */
export function endsWithTheThird(call: Call): void {
  expect(promisesOf(call)).toEqual([THE_THIRD]);
}

export function tellsNothing(call: Call, steps: readonly Step[] = call.steps): void {
  expect(promisesOf(call)).toEqual([]);
  expect(steps.flatMap(({ said }) => said.filter(({ line }) => line !== null))).toEqual([]);
}

/** Refused, and nothing in it taken for a value. */
export function refuses(first: Step): void {
  expect(first.said[0]?.act).toBe("refuse");
  expect(first.did.filter(({ type }) => type === "report" || type === "record")).toEqual([]);
}

export function beginsWith(first: Step, template: string): void {
  expect(templatesOf(first)[0]).toBe(template);
}
