/** What the person wants besides answering, the same way in every language: patterns over one turn, several of which may hold. */
import type { Intent, Span } from "../../extraction/types.ts";
import { hidden } from "./hidden.ts";
import { type InabilityCues, settleInability } from "./inability.ts";
import type { Phrase } from "./words.ts";

export type IntentRule = readonly [Intent, RegExp];
export type Found = Array<{ value: Intent; span: Span }>;

export type IntentCues = {
  rules: readonly IntentRule[];
  /** An intent of the second list is dropped where one of the first explains the same words better. */
  overrules: ReadonlyArray<readonly [Intent, readonly Intent[]]>;
  /** What looks like an intent and is none: about others, at other times, quoted, denied. All patterns are global. */
  notMeant: Partial<Record<Intent, RegExp>>;
  /** Somebody who is hurt: the place that tells it, or null. */
  injury(text: string): Span | null;
  /** "Nobody is hurt", told as a fact: not hoped, asked or supposed. */
  unhurt: RegExp;
  /** "Everybody is fine" says the same, but where somebody is left out or it is hoped, supposed or denied. */
  well: { told: RegExp; harm: RegExp; doubted: RegExp };
  inability: InabilityCues;
  /** Behind "one moment": the answer has come. Null where that is told in another way. */
  answered: RegExp | null;
};

/** Whole turns of phrase as alternatives, words apart. */
export const rule = (...patterns: string[]) => new RegExp(`\\b(?:${patterns.join("|")})\\b`);

export function createIntents({ rules, overrules, notMeant, injury, unhurt, well, inability, answered }: IntentCues) {
  return (phrase: Phrase): Found => {
    const found: Found = [];
    const hurt = injury(hidden(phrase.text, notMeant.injury_report));
    if (hurt !== null) found.push({ value: "injury_report", span: phrase.span(hurt.from, hurt.to) });
    for (const [value, pattern] of rules) {
      const match = pattern.exec(hidden(phrase.text, notMeant[value]));
      if (match === null || match[0].trim() === "") continue;
      if (value === "hold_on" && answered?.test(phrase.text.slice(match.index + match[0].length))) continue;
      const lead = match[0].length - match[0].trimStart().length;
      found.push({ value, span: phrase.span(match.index + lead, match.index + match[0].length) });
    }
    const safe = hurt === null ? (unhurt.exec(phrase.text) ?? toldWell(well, phrase.text)) : null;
    if (safe !== null) {
      found.push({ value: "nobody_hurt", span: phrase.span(safe.index, safe.index + safe[0].length) });
    }
    const settled = settleInability(inability, phrase, found);
    const values = settled.map((one) => one.value);
    const overruled = new Set<Intent>();
    // In their order: what is explained away explains nothing away itself.
    for (const [over, under] of overrules)
      if (values.includes(over) && !overruled.has(over)) for (const one of under) overruled.add(one);
    return settled.filter((one) => !overruled.has(one.value));
  };
}

function toldWell({ told, harm, doubted }: IntentCues["well"], text: string): RegExpExecArray | null {
  return harm.test(text) || doubted.test(text) ? null : told.exec(text);
}
