/** Distances: "in ten days", "two weeks from today", "a week from Friday", "three days ago", "a week later". */

import type { DurationReading } from "../kit/date-expressions.ts";
import { type DateHit, hit, type Misheard, textAt, type Words } from "../kit/date-hit.ts";
import { after, afterAny, remembered } from "../kit/words.ts";
import type { DateExpr } from "../types.ts";
import { dateAtomAt } from "./date-atoms.ts";
import { partAt } from "./date-parts.ts";
import { durationAt } from "./durations.ts";

const LEADS =
  "in about|in around|in approximately|in roughly|in maybe|in the next|over the next|in another|in just|in only|in exactly|in";

export const offsetAt: (words: Words, index: number) => DateHit | null = remembered((words, index) => {
  const lead = afterAny(words, index, LEADS);
  const start = lead > 0 ? lead : index;
  if (lead < 0 && textAt(words, index) === "the" && textAt(words, index + 1) !== "week") return null;
  const span = lengthFrom(words, start);
  if (span === null || span.high === null) return null;
  const tail = fromNamed(words, span.next, span) ?? tailOf(words, span.next);
  if (tail === "elsewhere" || (tail === null && lead < 0)) return null;
  const expr = spread(span, tail?.sign ?? 1, tail?.from ?? "today");
  const about = /^(about|around|approximately|roughly|maybe)$/.test(textAt(words, start - 1)) && lead > 0;
  const inner: DateExpr = about || (span.approx && span.low === span.high) ? { kind: "about", of: expr } : expr;
  // "in the next two weeks" ends with them.
  const upTo =
    tail === null &&
    (after(words, index, "in the next|over the next") > 0 || after(words, start, "the next|the coming") > 0);
  return hit(upTo ? { kind: "bound", bound: "by", of: inner } : inner, tail?.next ?? span.next, tail?.misheard ?? null);
});

/** "The week later" is how a recogniser writes "a week later". */
function lengthFrom(words: Words, index: number): DurationReading | null {
  const misheard = after(words, index, "the week later");
  if (misheard > 0) return { low: 1, high: 1, unit: "week", approx: false, next: misheard - 1 };
  return durationAt(words, index);
}

type From = DateExpr | "today" | "spoken";
type Tail = { sign: 1 | -1; from: From; next: number; misheard: Misheard };

const FORWARD = "after|from|following|past|on from|on|counting from|later than|starting|starting from";
const BACKWARD = "before|prior to|ahead of|earlier than|in advance of";
const TAILS: ReadonlyArray<readonly [string, 1 | -1, "today" | "spoken"]> = [
  [
    `from now|from today|from now on|time from now|starting today|starting now|after today|as of today|time|out from today|counting from today`,
    1,
    "today",
  ],
  ["ago|back|before today", -1, "today"],
  [
    "after that|later|afterwards|afterward|from then|after|following that|thereafter|more after that|on top",
    1,
    "spoken",
  ],
  ["before that|earlier|sooner", -1, "spoken"],
];

/** "A week today", "a fortnight tomorrow": weeks and months need no word between. */
function fromNamed(words: Words, index: number, { unit }: DurationReading): Tail | null {
  const tomorrow = after(words, index, "tomorrow");
  const next = Math.max(tomorrow, after(words, index, "today"));
  if (next < 0 || words[index]!.gap !== "" || (unit !== "week" && unit !== "month")) return null;
  const from: From = tomorrow > 0 ? { kind: "offset", amount: 1, unit: "day", from: "today" } : "today";
  return { sign: 1, from, next, misheard: null };
}

/** What the distance counts from; "elsewhere" when that is no date ("ten days after the material arrives"). */
function tailOf(words: Words, index: number): Tail | "elsewhere" | null {
  for (const [phrases, sign] of [
    [FORWARD, 1],
    [BACKWARD, -1],
  ] as const) {
    const at = afterAny(words, index, phrases);
    if (at < 0) continue;
    const anchor = partAt(words, at) ?? dateAtomAt(words, at);
    if (anchor === null) continue;
    const expr = edgeOf(anchor.expr);
    const isToday = expr.kind === "offset" && expr.amount === 0 && expr.from === "today";
    return { sign, from: isToday ? "today" : expr, next: anchor.next, misheard: anchor.misheard };
  }
  for (const [phrases, sign, from] of TAILS) {
    const next = afterAny(words, index, phrases);
    if (next < 0) continue;
    // "a week later than planned", "a week after approval"
    if (from === "spoken" && /^(after|earlier|later|sooner)$/.test(textAt(words, next - 1)) && goesOn(words, next))
      return "elsewhere";
    return { sign, from, next, misheard: null };
  }
  return countsFromEvent(words, index) ? "elsewhere" : null;
}

/** "Two days before the end of the month" counts from its last day, not from its last third. */
function edgeOf(expr: DateExpr): DateExpr {
  if (!("part" in expr)) return expr;
  if (expr.part === "late") return { ...expr, part: "last_day" };
  return expr.part === "early" ? { ...expr, part: "first_day" } : expr;
}

const EVENTS = `after|from|following|once|when|upon|as soon as|of receiving|of receipt|later than|before|earlier than|since|past|counting from|
  starting from|if|on receipt|provided`;

export function countsFromEvent(words: Words, index: number): boolean {
  const lead = afterAny(words, index, EVENTS);
  return lead > 0 && goesOn(words, lead);
}

/** More of the same clause follows, other than a new one ("and", "but"). */
function goesOn(words: Words, index: number): boolean {
  const word = words[index];
  return word !== undefined && word.gap === "" && !/^(and|but|then|for|we|i|it|they|please|maybe|or)$/.test(word.text);
}

function spread(span: DurationReading, sign: 1 | -1, from: From): DateExpr {
  const end = lengthAway(span.high! * sign, span, from);
  if (span.low === null || span.low === span.high) return end;
  const start = lengthAway(span.low * sign, span, from);
  return sign === 1 ? { kind: "range", from: start, to: end } : { kind: "range", from: end, to: start };
}

function lengthAway(amount: number, span: DurationReading, from: From = "today"): DateExpr {
  return { kind: "offset", amount, unit: span.unit, from };
}
