/**
 * "I couldn't tell you right now", "off the top of my head I can't say": whoever says so does not know yet. Only an
 * unwillingness or a prohibition refuses ("we don't give that out", "I'm not allowed to say").
 */
import { overlap } from "../../extraction/spans.ts";
import type { Found } from "./intents.ts";
import type { Phrase } from "./words.ts";

export type InabilityCues = {
  /** Does not know, whatever stands beside it: "I couldn't tell you", "das kann ich Ihnen nicht sagen". */
  unable: RegExp;
  /** A refusal by itself ("I can't tell you that"), and none beside one of `now`. */
  cannot: RegExp;
  /** "right now", "off the top of my head", "without looking" */
  now: RegExp;
  /** "confidential", "not allowed", "over the phone": what makes it a refusal all the same. */
  forbidden: RegExp;
};

/** The refusal that was no more than an inability is replaced; so is a call-back found in its words ("gerade nicht"). */
export function settleInability(cues: InabilityCues, phrase: Phrase, found: Found): Found {
  const match = cues.unable.exec(phrase.text) ?? (cues.now.test(phrase.text) ? cues.cannot.exec(phrase.text) : null);
  if (match === null || cues.forbidden.test(phrase.text)) return found;
  const span = phrase.span(match.index, match.index + match[0].length);
  const rest = found.filter(
    (one) => one.value !== "refuse_information" && !(one.value === "call_back_later" && overlap(one.span, span)),
  );
  return rest.some(({ value }) => value === "dont_know") ? rest : [...rest, { value: "dont_know", span }];
}
