/** Days: written dates, day with month, day alone, weekday with day, today and tomorrow. */

import { type DateHit, hit, isEnd, skip, textAt, type Words } from "../kit/date-hit.ts";
import { after, afterAny, parts } from "../kit/words.ts";
import type { DateExpr, MonthRef } from "../types.ts";
import { dayAt, isShortWeekday, monthAt, weekdayAt, yearAt } from "./date-words.ts";
import { ORDINALS, TIME_UNITS, WEEKDAYS } from "./lexicon.ts";
import { smallAt } from "./number-words.ts";
import { numberAt } from "./numbers.ts";

export function written(words: Words, index: number): DateHit | null {
  const word = words[index];
  if (word?.kind === "iso") {
    const [year, month, day] = word.text.split("-") as [string, string, string];
    return hit({ kind: "iso", date: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` }, index + 1);
  }
  if (word?.kind === "slash") {
    const pieces = word.text.split(/[/.-]/).map(Number);
    const [first, second, last] = pieces as [number, number, number | undefined];
    const year = last === undefined ? null : last < 100 ? 2000 + last : last;
    return hit({ kind: "numeric", first, second, year, dayFirst: !word.text.includes("/") }, index + 1);
  }
  // "three slash four"
  const first = smallAt(words, index);
  if (first === null || textAt(words, first.next) !== "slash") return null;
  const second = smallAt(words, first.next + 1);
  if (second === null || first.value > 31 || second.value > 31) return null;
  return hit({ kind: "numeric", first: first.value, second: second.value, year: null, dayFirst: false }, second.next);
}

const dayExpr = (day: number, month: MonthRef | null): DateExpr => ({ kind: "day", day, month, weekday: null });

/** "Friday the thirteenth", "Thursday, 3 December" */
export function weekdayAndDay(words: Words, index: number): DateHit | null {
  const weekday = weekdayAt(words, index);
  if (weekday === undefined) return misheardWeekdayAndDay(words, index);
  if (parts(words[index + 1])) return null;
  const lead = skip(words, skip(words, index + 1, "on|that|which|so"), "is|being");
  const found =
    dayAndMonth(words, skip(words, lead, "the")) ??
    monthAndDay(words, skip(words, index + 1, "on")) ??
    dayAlone(words, lead, true) ??
    figureAlone(words, index + 1);
  if (found === null || found.expr.kind !== "day") return null;
  return { ...found, expr: { ...found.expr, weekday } };
}

/** "Between Thursday 3 and Sunday 6 December", as people write: a figure beside its weekday that counts nothing. */
function figureAlone(words: Words, index: number): DateHit | null {
  const figure = words[index]?.kind === "number" && words[index].gap === "";
  const day = figure ? dayAt(words, index, true) : null;
  if (day === null || numberAt(words, index)!.next > day.next) return null;
  const follows = words[day.next];
  const counts = follows?.gap === "" && !/^(?:and|or|to|until|till|through|latest)$/.test(follows.text);
  return counts ? null : hit(dayExpr(day.day, null), day.next);
}

/** "First day, the third of December": "Thursday" as the recogniser writes it. The day itself is told. */
function misheardWeekdayAndDay(words: Words, index: number): DateHit | null {
  const next = afterAny(words, index, "first day|first eve");
  if (next < 0 || textAt(words, next) !== "the") return null;
  const found = dayAndMonth(words, next) ?? dayAlone(words, next + 1, true);
  return found && { ...found, misheard: found.misheard ?? { heard: "first day", alike: "thursday" } };
}

/** "the third of December", "3 December 2026", "the tenth of next month", "the third of the fourth" */
export function dayAndMonth(words: Words, index: number): DateHit | null {
  const day = dayAt(words, skip(words, index, "the"), true);
  if (day === null || parts(words[day.next])) return null;
  const of = afterAny(words, day.next, "day of|of|in|off");
  const at = of > 0 ? of : day.next;
  const month = monthAt(words, at, day.ordinal || of > 0 || words[day.next]?.gap === "");
  if (month !== null && (of > 0 || !("offset" in month.ref) || day.ordinal)) {
    // "two may be ready": a verb, unless a year follows or the words end there.
    const bareMay = textAt(words, at) === "may" && of < 0 && !day.ordinal && month.next === at + 1;
    if (bareMay && words[index]!.kind !== "number" && !isEnd(words, month.next)) return null;
    return withWeekday(words, hit(dayExpr(day.day, month.ref), month.next, day.misheard ?? month.misheard));
  }
  if (of < 0 || !day.ordinal) return null;
  const here = afterAny(words, of, "the month|this one|the current month");
  if (here > 0) return hit(dayExpr(day.day, null), here, day.misheard);
  const second = dayAt(words, skip(words, of, "the"), false);
  if (second === null || second.day > 12) return null;
  return hit(dayExpr(day.day, { month: second.day, year: null }), second.next, day.misheard);
}

/** "... December, a Thursday", "that's a Friday" */
function withWeekday(words: Words, found: DateHit): DateHit {
  if (parts(words[found.next]) || found.expr.kind !== "day") return found;
  const lead = afterAny(words, found.next, "a|which is a|that is a|it is a|which is|that is|on a|so");
  for (const at of [lead, found.next]) {
    const weekday = at > 0 && !isShortWeekday(words, at) ? WEEKDAYS[textAt(words, at)] : undefined;
    if (weekday === undefined) continue;
    const continues =
      afterAny(words, at + 1, "the|or|to|next|this|and|of|week") > 0 || weekdayAndDay(words, at) !== null;
    if (!continues) return { ...found, expr: { ...found.expr, weekday }, next: at + 1 };
  }
  return found;
}

/** "December the third", "march fourteenth", "Apr 3", "may fifth two thousand twenty seven", "next month on the tenth" */
export function monthAndDay(words: Words, index: number): DateHit | null {
  const month = monthAt(words, index, true);
  if (month === null || parts(words[month.next])) return null;
  const start = skip(words, skip(words, month.next, "on"), "the");
  const day = dayAt(words, start, true);
  if (day === null) return null;
  if (!day.ordinal) {
    const follows = textAt(words, day.next);
    // "may 300 pieces" has no day above 31; "may two boxes" and "march 5 pallets" are no days either.
    if (start !== month.next || "offset" in month.ref || numberAt(words, start)!.next > day.next) return null;
    if (textAt(words, index) === "may" && words[start]!.kind !== "number" && !isEnd(words, day.next)) return null;
    if (follows in TIME_UNITS || follows === "percent") return null;
  }
  const year = yearAt(words, day.next);
  return withWeekday(
    words,
    hit(dayExpr(day.day, withYear(month.ref, year)), year?.next ?? day.next, month.misheard ?? day.misheard),
  );
}

function withYear(ref: MonthRef, year: ReturnType<typeof yearAt>): MonthRef {
  if (year === null || "offset" in ref || ref.year !== null) return ref;
  return year.year === null ? { ...ref, yearOffset: year.offset } : { month: ref.month, year: year.year };
}

/** Nouns that an ordinal counts: "the second batch" is no date. */
const COUNTED = new Set(
  `batch batches lot lots part parts half quarter week weeks weekend month shift run order line lines delivery deliveries
   shipment shipments container containers inspection article sample samples production truck load round pass time one ones
   thing attempt option stage step phase partial po item piece box carton pallet reel operation process test trial build group portion
   tranche third working business person floor factory party machine priority class rate generation version revision call
   question monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);
/** What may follow a day told as a plain number ("the 12 or the 13"). */
const CONTINUES =
  /^(or|and|to|of|at|in|if|is|it|we|they|i|then|for|because|but|latest|earliest|no|not|maybe|please|until|till|through)$/;
const PREPOSITION =
  /^(yes|yeah|yep|yup|aye|no|nope|on|by|before|after|from|until|till|to|or|and|about|around|not|for|since|with|than)$/;

/** "the twenty seventh", "the 3rd"; `free` also without the article ("Friday third"). */
export function dayAlone(words: Words, index: number, free = false): DateHit | null {
  const article = /^(the|this)$/.test(textAt(words, index));
  const start = article ? index + 1 : index;
  const led = index === 0 || isEnd(words, index) || PREPOSITION.test(textAt(words, index - 1));
  const day = dayAt(words, start, article && words[start]?.kind === "number");
  if (day === null || (!article && !free && !(led && day.ordinal && day.misheard === null))) return null;
  const follows = words[day.next];
  const open = follows !== undefined && follows.gap === "";
  if (!article && !free && textAt(words, start) === "second" && open) return null;
  // "First we need ..." begins a list of wishes.
  if (!article && !free && textAt(words, start) === "first" && open && !/^(?:or|and|to|of|latest)$/.test(follows.text))
    return null;
  if (open && COUNTED.has(follows.text)) return null;
  // "the first on Monday, the second on Friday" counts deliveries.
  if (open && day.day <= 5 && /^(on|by|in|next)$/.test(follows.text) && !free) return null;
  if (!day.ordinal && (numberAt(words, start)!.next > day.next || (open && !CONTINUES.test(follows.text)))) return null;
  // A word that only sounds like an ordinal ("the force") is one only where the words end.
  if (day.misheard !== null && open && !CONTINUES.test(follows.text)) return null;
  return withWeekday(words, hit(dayExpr(day.day, null), day.next, day.misheard));
}

const FROM_TODAY: ReadonlyArray<readonly [string, number]> = [
  ["day after tomorrow|overmorrow|day after to morrow", 2],
  ["day before yesterday", -2],
  ["tomorrow|tomorow|to morrow", 1],
  ["today|to day|tonight|this morning|this afternoon|this evening|right now", 0],
  ["yesterday|last night", -1],
];
const FROM_SPOKEN: ReadonlyArray<readonly [string, number]> = [
  ["the day after that|one day after that|the next day|the following day|next day|following day", 1],
  ["the day before that", -1],
  ["the same day|same day|that day|that same day", 0],
];
const WEEKS_LATER: Record<string, number> = { week: 1, fortnight: 2 };
const PARTS_OF_DAY = "morning|afternoon|evening|night|noon|at the end of the day|end of day";

export function relativeDay(
  words: Words,
  index: number,
  atom: (words: Words, index: number) => DateHit | null,
): DateHit | null {
  const offset = (amount: number, from: DateExpr | "today" | "spoken"): DateExpr => ({
    kind: "offset",
    amount,
    unit: "day",
    from,
  });
  const start = skip(words, index, "the");
  for (const [phrases, days] of FROM_TODAY) {
    const next = after(words, start, phrases);
    if (next < 0 || isRightByNow(words, start, next)) continue;
    const weeks = WEEKS_LATER[words[next]?.gap === "" ? words[next].text : ""];
    // "Tomorrow week"
    if (weeks !== undefined && days >= 0) return hit(offset(days + weeks * 7, "today"), next + 1);
    const later = afterAny(words, next, PARTS_OF_DAY);
    return hit(offset(days, "today"), later > 0 ? later : next);
  }
  for (const [phrases, days] of FROM_SPOKEN) {
    const next = after(words, index, phrases);
    if (next > 0) return hit(offset(days, "spoken"), next);
  }
  for (const [phrases, days] of [
    ["the day after|day after", 1],
    ["the day before|day before", -1],
  ] as const) {
    const next = after(words, index, phrases);
    if (next < 0) continue;
    const of = atom(words, next);
    if (of !== null) return hit(offset(days, of.expr), of.next, of.misheard);
    if (isEnd(words, next)) return hit(offset(days, "spoken"), next);
  }
  return null;
}

/** "That is right now": correct by now, and no day. */
function isRightByNow(words: Words, start: number, next: number): boolean {
  const said = words[start]!.text === "right" && isEnd(words, next);
  return said && /^(?:is|are|looks|sounds|all|both)$/.test(words[start - 1]?.text ?? "");
}

export const nthAt = (words: Words, index: number): number =>
  /^(last|final)$/.test(textAt(words, index))
    ? -1
    : (ORDINALS[textAt(words, index)] ?? (words[index]?.kind === "ordinal" ? words[index]!.value : 0));
