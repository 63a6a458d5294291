/** What the person wants besides answering, the same way in every language: patterns over one turn, several of which may hold. */
import type { Intent, Span } from "../../extraction/types.ts";
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
  /** "Nobody is hurt", told as a fact: not hoped, asked or supposed. */
  unhurt: RegExp;
  inability: InabilityCues;
  /** Behind "one moment": the answer has come. Null where that is told in another way. */
  answered: RegExp | null;
};

/** Whole turns of phrase as alternatives, words apart. */
export const rule = (...patterns: string[]) => new RegExp(`\\b(?:${patterns.join("|")})\\b`);

export function createIntents({ rules, overrules, notMeant, unhurt, inability, answered }: IntentCues) {
  return (phrase: Phrase): Found => {
    const found: Found = [];
    for (const [value, pattern] of rules) {
      const match = pattern.exec(hidden(phrase.text, notMeant[value]));
      if (match === null || match[0].trim() === "") continue;
      if (value === "hold_on" && answered?.test(phrase.text.slice(match.index + match[0].length))) continue;
      const lead = match[0].length - match[0].trimStart().length;
      found.push({ value, span: phrase.span(match.index + lead, match.index + match[0].length) });
    }
    const well = unhurt.exec(phrase.text);
    if (well !== null) {
      found.push({ value: "nobody_hurt", span: phrase.span(well.index, well.index + well[0].length) });
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

/** The text with what does not mean the intent made unreadable, of the same length. */
function hidden(text: string, notMeant: RegExp | undefined): string {
  return notMeant === undefined ? text : text.replaceAll(notMeant, (words) => "#".repeat(words.length));
}
