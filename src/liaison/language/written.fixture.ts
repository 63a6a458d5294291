/** Sentences with values, for tests of how they are written and checked. */
import type { DateInterval } from "#kernel/interval.ts";
import type { Say, SayValue } from "../conversation/types.ts";
import { allLanguages, languageRules } from "./index.ts";

export const CODES = allLanguages().map(({ code }) => code);
export const writersOf = (language: string) => languageRules(language)!.writers;
export const say = (language: string, template: string, values: Record<string, SayValue>): Say => ({
  ...{ act: "readback", template, values, line: "line-a", slot: "confirm", language },
});
export const interval = (of: DateInterval): SayValue => ({ type: "interval", interval: of });
export const quantity = (value: number, uom = "pcs"): SayValue => ({ type: "quantity", value, uom });
export const basis: SayValue = { type: "basis", basis: "ex_factory" };
