/**
 * Yes, no, partly, unsure. Only an unhedged yes is firm: "about right" and "should be fine" are assent with a hedge, and
 * words that pull both ways are none of the four, so that the agent asks again.
 */
import type { Span } from "../../extraction/types.ts";
import type { ConfirmMention } from "../types.ts";
import { type Phrase, toPhrase, type Word } from "./words.ts";

export type Verdict = "yes" | "weak_yes" | "no" | "partial" | "unsure" | "hedged_yes" | "about_yes" | "maybe_no";

export type ConfirmCues = {
  /** What was said is taken back. Not global. */
  takenBack: RegExp;
  /** Longer idioms first: each takes its words away from the patterns after it. All patterns are global. */
  patterns: ReadonlyArray<readonly [Verdict, RegExp]>;
  /** Ends right before a yes word and turns it into a no: "that does not sound" right. */
  negated: RegExp;
  /** "the date yes, the quantity no" */
  oneByOne: RegExp;
  /** "everybody is fine", "nobody is hurt": beside a no it is open what the no is to. */
  allWell: RegExp;
  /** What may have happened to people ("two men are missing"): beside it a yes is asked about. */
  harm: RegExp;
  /** "We do not know the cause": no answer to a question of yes or no. Global. */
  ofCause: RegExp;
  /** No words that may also tell of something else ("delayed"). */
  weakNo: RegExp;
  strongYes: RegExp;
  /** A no by denial ("is not"), which after a yes makes it partial; a bare "no" after a yes is asked about. */
  denial: RegExp;
  /** Up to so many words an answer is short: seven, or more where each character is a word. */
  shortWords?: number;
};

export const SHORT_WORDS = 7;

/** Null where it is open what was meant; undefined where no word of it was found. */
export function readConfirm(cues: ConfirmCues, words: readonly Word[]): ConfirmMention | null | undefined {
  const phrase = toPhrase(words);
  const back = cues.takenBack.exec(phrase.text);
  if (back !== null) {
    const span = phrase.span(back.index, back.index + back[0].length);
    return { value: "no", hedged: false, hedge: null, span };
  }
  const found = verdicts(cues, phrase);
  if (found.length === 0) return undefined;
  // "Good", "done", "we have": yes in a short answer, anything in a long one.
  if (words.length > (cues.shortWords ?? SHORT_WORDS) && found.every((one) => one.verdict === "weak_yes")) return null;
  const kinds = new Set(found.map((one) => (one.verdict === "weak_yes" ? "yes" : one.verdict)));
  const span = {
    from: Math.min(...found.map((one) => one.span.from)),
    to: Math.max(...found.map((one) => one.span.to)),
  };
  const result = (value: ConfirmMention["value"], hedge: ConfirmMention["hedge"] = null): ConfirmMention => ({
    value,
    hedged: hedge !== null,
    hedge,
    span,
  });
  if (cues.oneByOne.test(phrase.text)) return result("partial");
  const yes = kinds.has("yes");
  const no = kinds.has("no") || kinds.has("maybe_no");
  // "I think so, but let me check" limits nothing: it is not known.
  if (kinds.has("partial")) return result(kinds.has("unsure") || kinds.has("hedged_yes") ? "unsure" : "partial");
  if (yes && cues.harm.test(phrase.text)) return null;
  if (no && cues.allWell.test(phrase.text)) return null;
  if (yes && no) return decideMixed(cues, found, result);
  if (no) return kinds.has("no") ? result("no") : result("no", "epistemic");
  if (kinds.has("hedged_yes")) return result("yes", "epistemic");
  if (kinds.has("about_yes")) return result("yes", "approximate");
  if (kinds.has("unsure")) return yes && found[0]!.verdict === "yes" ? result("yes", "epistemic") : result("unsure");
  return result("yes");
}

type Found = { verdict: Verdict; at: number; span: { from: number; to: number }; text: string };

/** Where it is told that the cause is not known. */
export function causesIn({ ofCause }: ConfirmCues, { text, span }: Phrase): Span[] {
  return [...text.matchAll(ofCause)].map(({ index, 0: match }) => span(index, index + match.length));
}

function verdicts(cues: ConfirmCues, phrase: Phrase): Found[] {
  let text = phrase.text.replace(cues.ofCause, (match) => "_".repeat(match.length));
  const found: Found[] = [];
  for (const [verdict, pattern] of cues.patterns) {
    text = text.replace(pattern, (match, ...rest) => {
      const at = rest.find((one) => typeof one === "number") as number;
      const negated = (verdict === "yes" || verdict === "weak_yes") && cues.negated.test(phrase.text.slice(0, at));
      found.push({ verdict: negated ? "no" : verdict, at, span: phrase.span(at, at + match.length), text: match });
      return "_".repeat(match.length);
    });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** A plain "no" in front decides ("no, it is ready on Friday"); a plain "yes" before a denial is partly so; else ask. */
function decideMixed(
  cues: ConfirmCues,
  found: Found[],
  result: (value: ConfirmMention["value"]) => ConfirmMention,
): ConfirmMention | null {
  const first = found[0]!;
  const strongNo = found.filter(
    (one) => (one.verdict === "no" && !cues.weakNo.test(one.text)) || one.verdict === "maybe_no",
  );
  const strongYes = found.filter((one) => one.verdict === "yes" && cues.strongYes.test(one.text));
  if (strongNo.length > 0 && strongYes.length === 0) return result("no");
  if (strongYes.length > 0 && strongNo.length === 0) return first.verdict === "yes" ? result("yes") : null;
  if (strongNo.length === 0 && strongYes.length === 0) return null;
  // "no that's right", "yes, no": they pull both ways.
  if (first.verdict === "yes" && strongNo.some((one) => cues.denial.test(one.text))) return result("partial");
  return null;
}
