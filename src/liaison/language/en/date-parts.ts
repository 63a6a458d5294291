/** Parts of periods: "end of March", "early next week", "the second half of April", "month end". */

import { type DateHit, hit, skip, textAt, type Words } from "../kit/date-hit.ts";
import { after, afterAny, parts, remembered } from "../kit/words.ts";
import type { DateExpr, Part } from "../types.ts";
import { dateAtomAt } from "./date-atoms.ts";
import { monthAt } from "./date-words.ts";

const PARTS: ReadonlyArray<readonly [Part, string]> = [
  [
    "early",
    `early in|early on in|early|beginning of|begin of|start of|the first days of|first days of|first few days of|top of|first part of|
     first third of|the beginning`,
  ],
  ["mid", "middle of|mid of|mid|middle|halfway through|mid part of|center of"],
  [
    "late",
    `late in|later in|later|late|very end of|end of|ending of|end|and of|last days of|last few days of|last part of|latter part of|back end of|
     tail end of|close of|last third of|final days of|last ten days of|final part of`,
  ],
  ["first_half", "first half of|first half"],
  ["second_half", "second half of|second half|latter half of|last half of"],
  ["last_day", "last day of|last day in|very last day of|final day of"],
  ["first_day", "first day of|first day in"],
];
const LEADS = "towards the|toward the|at the|in the|by the|around the|towards|toward|the|at|in|around";

export const partAt: (words: Words, index: number) => DateHit | null = remembered((words, index) => {
  const lead = afterAny(words, index, LEADS);
  for (const start of lead > 0 ? [lead, index] : [index]) {
    const found = whole(words, start) ?? partOfPeriod(words, start);
    if (found !== null) return found;
  }
  return null;
});

function partOfPeriod(words: Words, start: number): DateHit | null {
  let best: DateHit | null = null;
  for (const [part, phrases] of PARTS) {
    const next = after(words, start, phrases);
    // "and of March" is "end of March" misheard; "and" alone joins two dates.
    const period = next > 0 ? periodAt(words, next) : null;
    const expr = period === null ? null : withPart(period.expr, part);
    if (period === null || expr === null || (best !== null && period.next <= best.next)) continue;
    const misheard = textAt(words, start) === "and" ? { heard: "and", alike: "end" } : period.misheard;
    best = { ...period, expr, misheard };
  }
  return best;
}

const WHOLE: ReadonlyArray<readonly [string, DateExpr]> = [
  ["month end|month 's end|months end", { kind: "month", month: { offset: 0 }, part: "late" }],
  ["quarter end|quarter 's end", { kind: "quarter", quarter: { offset: 0 }, year: null, part: "late" }],
  ["year end|year 's end", { kind: "year", year: { offset: 0 }, part: "late" }],
  ["midweek|mid week", { kind: "week", week: { offset: 0 }, part: "mid" }],
  ["midmonth|mid month", { kind: "month", month: { offset: 0 }, part: "mid" }],
];

/** "month end": part and period in one. */
function whole(words: Words, index: number): DateHit | null {
  for (const [phrases, expr] of WHOLE) {
    const next = after(words, index, phrases);
    if (next > 0) return hit(expr, next);
  }
  return null;
}

const HERE: Record<string, DateExpr> = {
  month: { kind: "month", month: { offset: 0 }, part: null },
  week: { kind: "week", week: { offset: 0 }, part: null },
  quarter: { kind: "quarter", quarter: { offset: 0 }, year: null, part: null },
  year: { kind: "year", year: { offset: 0 }, part: null },
};

/** A period that has parts: a month, week, quarter, year; "the month" is this one. */
function periodAt(words: Words, index: number): DateHit | null {
  if (parts(words[index])) return null;
  const month = monthAt(words, index, true);
  if (month !== null) return hit({ kind: "month", month: month.ref, part: null }, month.next, month.misheard);
  const found = dateAtomAt(words, index);
  if (found !== null && /^(month|week|quarter|year)$/.test(found.expr.kind)) return found;
  const start = skip(words, index, "the");
  const expr = parts(words[start]) ? undefined : HERE[textAt(words, start)];
  return expr === undefined || after(words, start, "week after") > 0 ? null : hit(expr, start + 1);
}

function withPart(expr: DateExpr, part: Part): DateExpr | null {
  return "part" in expr && expr.part === null ? { ...expr, part } : null;
}
