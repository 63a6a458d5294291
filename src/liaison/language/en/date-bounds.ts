/** Words around a date that bound it ("by", "not before", "at the latest") or soften it ("around", "or so"). */
import { offsetAt } from "./date-offsets.ts";
import { partAt } from "./date-parts.ts";
import { spanAt } from "./date-spans.ts";
import { textAt, type Words } from "./date-words.ts";
import { afterAny, parts } from "./words.ts";

export type Bound = "by" | "before" | "after" | "from";
export type Lead = {
  bound: Bound | null;
  about: boolean;
  /** a negation earlier in the clause that the bound could not take up: "not ready by" */
  negated: boolean;
  next: number;
};

const BOUNDS: ReadonlyArray<readonly [Bound, string]> = [
  [
    "by",
    `no later than|not later than|not any later than|no latest than|at the latest by|at the latest on|at the latest|at latest|the latest by|
     the latest on|the latest is|the latest|latest by|latest on|latest|by the latest|by latest|on or before|not after|up until|until|till|til|by|
     no longer than|not past|at the very latest|at the very latest by`,
  ],
  ["before", "prior to|ahead of|earlier than|any time before|anytime before|before|sometime before|some time before"],
  [
    "from",
    `not before|not earlier than|not any earlier than|no earlier than|no sooner than|not sooner than|never before|not until|not till|only from|
     the earliest is|the earliest would be|the earliest|at the earliest|at the very earliest|earliest|on or after|starting from|starting on|starting|
     as from|as of|from|not any time before|not anytime before`,
  ],
  ["after", "later than|any time after|anytime after|only after|after|sometime after|some time after"],
];
const ABOUTS = `somewhere around|some time around|sometime around|some time about|sometime about|on or about|on or around|around about|around|about|
  approximately|approx|roughly|circa|close to|near to|more or less|say around|somewhere near|just about`;
const FILLERS = `first thing on|first thing|close of play|end of play|some time in|sometime in|some time during|sometime during|some time on|sometime|some time|at|in|on|during|over|maybe|probably|
  perhaps|the end of business on|end of business on|end of business|end of business day|the close of business on|close of business on|
  close of business|cob|eob|eod|end of the day on|end of the day|end of day on|end of day|the end of the day on|the end of day on|
  the end of the day|the end of day|the close of business|the evening of|the morning of|the afternoon of|noon on|lunchtime on|say|like`;

/** Bound, "about" and fillers before a date, in any order. A negation before turns "before" and "until" round. */
export function leadAt(words: Words, index: number): Lead {
  const lead: Lead = { bound: null, about: false, negated: false, next: index };
  for (let rounds = 0; rounds < 5; rounds++) {
    if (rounds > 0 && parts(words[lead.next])) break;
    const bound = lead.bound === null ? boundAt(words, lead.next) : null;
    if (bound !== null && dateFollows(words, bound.next)) {
      takeBound(words, lead, bound);
      continue;
    }
    const about = afterAny(words, lead.next, ABOUTS);
    if (about > 0) {
      lead.about = true;
      lead.next = about;
      continue;
    }
    const filler = afterAny(words, lead.next, FILLERS);
    if (filler < 0 || offsetAt(words, lead.next) !== null || partAt(words, lead.next) !== null) break;
    lead.next = filler;
  }
  return lead;
}

type Found = { bound: Bound; next: number };

function takeBound(words: Words, lead: Lead, found: Found): void {
  const negated = found.bound !== "from" && negatedBefore(words, lead.next);
  const turns = found.bound === "before" || /^(until|till|til)$/.test(textAt(words, lead.next));
  if (negated && turns) lead.bound = "from";
  else if (negated && found.bound === "after") lead.bound = "by";
  else {
    lead.bound = found.bound;
    lead.negated = negated;
  }
  lead.next = found.next;
}

function boundAt(words: Words, index: number): Found | null {
  let best: Found | null = null;
  for (const [bound, phrases] of BOUNDS) {
    const next = afterAny(words, index, phrases);
    if (next > 0 && (best === null || next > best.next)) best = { bound, next };
  }
  return best;
}

/** Only words that lead up to a date may stand between a bound and it. */
function dateFollows(words: Words, index: number): boolean {
  let at = index;
  for (let rounds = 0; rounds < 4; rounds++) {
    if (spanAt(words, at) !== null || textAt(words, at) === "between") return true;
    const next = Math.max(afterAny(words, at, FILLERS), afterAny(words, at, ABOUTS));
    if (next < 0) return false;
    at = next;
  }
  return false;
}

function negatedBefore(words: Words, index: number): boolean {
  for (let back = index - 1; back >= 0 && index - back <= 8; back--) {
    const word = words[back]!;
    if (/^(not|never|nothing|none|hardly|impossible)$/.test(word.text)) return true;
    if (/^(but|and|because|so|no|yes)$/.test(word.text) || words[back + 1]!.gap !== "") return false;
  }
  return false;
}

const TAILS: ReadonlyArray<readonly [string, Bound | null]> = [
  [
    `at the latest|at latest|the latest|latest|at the very latest|or earlier|or sooner|or before|or before that|if not sooner|if not earlier|
     maximum|max|tops|or even earlier|or even before`,
    "by",
  ],
  [
    "at the earliest|at earliest|the earliest|earliest|or later|or after|or after that|onwards|onward|and after|on|forward|at the very earliest|or even later",
    "from",
  ],
  [
    `or so|or thereabouts|ish|give or take|give or take a day|give or take a day or two|plus minus|more or less|or around that|or around there|
     approximately|roughly|something like that|or something|or something like that|plus minus a day|plus or minus a day|or around then`,
    null,
  ],
];

export function tailAt(words: Words, index: number): { bound: Bound | null; about: boolean; next: number } {
  for (const [phrases, bound] of TAILS) {
    const next = afterAny(words, index, phrases);
    if (next < 0) continue;
    // "on" ends "from the tenth on", and begins "on the tenth".
    if (textAt(words, index) === "on" && !(words[next] === undefined || words[next]!.gap !== "")) continue;
    return { bound, about: bound === null, next };
  }
  return { bound: null, about: false, next: index };
}
