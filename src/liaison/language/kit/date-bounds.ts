/** Words around a date that bound it ("by", "not before", "at the latest") or soften it ("around", "or so"). */
import { type DateHit, textAt, type Words } from "./date-hit.ts";
import { afterAny, parts, toPhrase } from "./words.ts";

export type Bound = "by" | "before" | "after" | "from";
export type Lead = {
  bound: Bound | null;
  about: boolean;
  /** a negation earlier in the clause that the bound could not take up: "not ready by" */
  negated: boolean;
  next: number;
};

/** Phrases as for `afterAny`: "one|another one". */
export type BoundWords = {
  bounds: ReadonlyArray<readonly [Bound, string]>;
  abouts: string;
  /** Words that may stand before a date and say nothing of their own: "on", "sometime", "end of business on". */
  fillers: string;
  /** "not", "never", "no way": a negation before turns "before" and "until" round. Tested on a word and the one after it. */
  negation: RegExp;
  /** Words behind "before the tenth" that make it the first day: "nothing leaves", "we cannot". */
  deniedBehind: RegExp;
  /** The same as an outcry, whatever pause is before it: "before Christmas? No way". */
  refusals: string;
  /** Words at which looking back for a negation stops. */
  joins: RegExp;
  /** The first word of a "by" that a negation turns into "from": "not until the tenth". */
  until: RegExp;
  /** "between", where a range may follow. */
  between: string;
  /** After a date; null softens it. */
  tails: ReadonlyArray<readonly [string, Bound | null]>;
  /** After a date: it is that day and no other; missing where a language does not read it. */
  exactTails?: string;
  /** A tail that is one only where the words end: "from the tenth on". Null where there is none. */
  closingTail: string | null;
};

type At = (words: Words, index: number) => DateHit | null;

/** `spanAt` finds a date with nothing around it; `offsetAt` and `partAt` those that begin with a filler of their own. */
export function createDateBounds(cues: BoundWords, spanAt: At, offsetAt: At, partAt: At) {
  function leadAt(words: Words, index: number): Lead {
    const lead: Lead = { bound: null, about: false, negated: false, next: index };
    for (let rounds = 0; rounds < 5; rounds++) {
      if (rounds > 0 && parts(words[lead.next])) break;
      const bound = lead.bound === null ? boundAt(words, lead.next) : null;
      if (bound !== null && dateFollows(words, bound.next)) {
        takeBound(words, lead, bound);
        continue;
      }
      const about = afterAny(words, lead.next, cues.abouts);
      if (about > 0) {
        lead.about = true;
        lead.next = about;
        continue;
      }
      const filler = afterAny(words, lead.next, cues.fillers);
      if (filler < 0 || offsetAt(words, lead.next) !== null || partAt(words, lead.next) !== null) break;
      lead.next = filler;
    }
    return lead;
  }

  function takeBound(words: Words, lead: Lead, found: { bound: Bound; next: number }): void {
    const negated = found.bound !== "from" && negatedBefore(words, lead.next);
    const turns = found.bound === "before" || cues.until.test(textAt(words, lead.next));
    // "until after the tenth" begins after it, denied or not.
    if (found.bound === "after" && cues.until.test(textAt(words, lead.next))) lead.bound = "after";
    else if (negated && turns) lead.bound = "from";
    else if (negated && found.bound === "after") lead.bound = "by";
    else {
      lead.bound = found.bound;
      lead.negated = negated;
    }
    lead.next = found.next;
  }

  function boundAt(words: Words, index: number): { bound: Bound; next: number } | null {
    let best: { bound: Bound; next: number } | null = null;
    for (const [bound, phrases] of cues.bounds) {
      const next = afterAny(words, index, phrases);
      if (next > 0 && (best === null || next > best.next)) best = { bound, next };
    }
    return best;
  }

  /** Only words that lead up to a date may stand between a bound and it. */
  function dateFollows(words: Words, index: number): boolean {
    let at = index;
    for (let rounds = 0; rounds < 4; rounds++) {
      if (spanAt(words, at) !== null || afterAny(words, at, cues.between) > 0) return true;
      const next = Math.max(afterAny(words, at, cues.fillers), afterAny(words, at, cues.abouts));
      if (next < 0) return false;
      at = next;
    }
    return false;
  }

  function negatedBefore(words: Words, index: number): boolean {
    for (let back = index - 1; back >= 0 && index - back <= 8; back--) {
      const word = words[back]!;
      if (cues.negation.test(toPhrase(words.slice(back, Math.min(back + 2, index))).text)) return true;
      if (cues.joins.test(word.text) || words[back + 1]!.gap !== "") return false;
    }
    return false;
  }

  /** The index after words that deny what stands before them; -1 where none do. */
  function deniedBehind(words: Words, index: number): number {
    const refusal = /[.;]/.test(words[index]?.gap ?? ".") ? -1 : afterAny(words, index, cues.refusals);
    if (refusal > 0 || parts(words[index])) return refusal;
    let end = index + 1;
    while (words[end]?.gap === "") end += 1;
    const denial = cues.deniedBehind.exec(toPhrase(words.slice(index, end)).text);
    return denial === null ? -1 : index + denial[0].trim().split(" ").length;
  }

  /** `lead`: the bound that stood before the date. Words that lead up to another date are no tail of this one. */
  function tailAt(
    words: Words,
    index: number,
    lead: Bound | null,
  ): { bound: Bound | null; about: boolean; next: number } {
    const exact = cues.exactTails === undefined ? -1 : afterAny(words, index, cues.exactTails);
    if (exact > 0) return { bound: null, about: false, next: exact };
    for (const [phrases, bound] of cues.tails) {
      const next = afterAny(words, index, phrases);
      if (next < 0) continue;
      const ends = words[next] === undefined || words[next]!.gap !== "";
      if (textAt(words, index) === cues.closingTail && !ends) continue;
      const apart = words[index]!.gap !== "" || (lead !== null && bound !== null && bound !== lead);
      if (apart && bound !== null && !parts(words[next]) && dateFollows(words, next)) continue;
      return { bound, about: bound === null, next };
    }
    return { bound: null, about: false, next: index };
  }

  return { leadAt, boundAt, negatedBefore, deniedBehind, tailAt };
}
