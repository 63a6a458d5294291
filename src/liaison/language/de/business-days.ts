/** Working days counted from a date or within a period: "am ersten Arbeitstag nach Ostern", "letzter Werktag im März". */

import type { DateMatcher } from "../kit/date-atoms.ts";
import { type DateHit, hit, skip, textAt, type Words } from "../kit/date-hit.ts";
import { afterAny, parts } from "../kit/words.ts";
import type { DateExpr, MonthRef } from "../types.ts";
import { ARTICLES, monthAt } from "./date-words.ts";
import { nthAt } from "./day-atoms.ts";
import { lastDayOf } from "./festivals.ts";

const NOUNS =
  "arbeitstag|arbeitstage|werktag|werktage|bankarbeitstag|geschaftstag|produktionstag|arbeitstages|werktages";
const AFTER = "nach|gleich nach|direkt nach|unmittelbar nach|nach dem|nach den|nach der";
const BEFORE = "vor|noch vor|direkt vor|unmittelbar vor|vorm|vor dem|vor den|vor der";

/** On the first of these nobody works: the day after it is counted from. */
const BEGIN_IDLE = [1, 5];
export const workingDay: DateMatcher = (words, index, atom) => {
  const start = skip(words, index, `am|${ARTICLES}`);
  const nearest = /^nachste[nrms]?$/.test(textAt(words, start));
  const nth = nearest ? 1 : nthAt(words, start);
  const noun = nth === 0 || nth > 20 || parts(words[start + 1]) ? -1 : afterAny(words, start + 1, NOUNS);
  if (noun < 0) return null;
  const beside = parts(words[noun]) ? null : besideDate(words, noun, nth, atom);
  if (beside !== null) return beside;
  if (nearest) return hit(days(1, "today"), noun);
  if (parts(words[noun])) return null;
  return withinMonth(words, noun, nth) ?? withinWeek(words, noun, nth, atom);
};

/** "nach Ostern", "vor dem zehnten April" */
function besideDate(words: Words, index: number, nth: number, atom: (words: Words, index: number) => DateHit | null) {
  for (const [phrases, sign] of [
    [AFTER, 1],
    [BEFORE, -1],
  ] as const) {
    const next = afterAny(words, index, phrases);
    const of = next < 0 ? null : atom(words, next);
    if (of === null) continue;
    // "der letzte nach", "der zweite vor" are no manner of counting.
    if (sign === 1 ? nth < 1 : nth !== -1) return null;
    return hit(sign === 1 ? days(nth, lastDayOf(of.expr)) : lastBefore(of.expr), of.next, of.misheard);
  }
  return null;
}

/** Before Easter comes Good Friday; whether the days before Christmas and New Year are worked is not said. */
function lastBefore(expr: DateExpr): DateExpr {
  if (expr.kind !== "holiday") return days(-1, expr);
  if (expr.name === "easter") return days(-1, { ...expr, name: "good_friday" });
  const eve = expr.name === "christmas" ? "christmas_eve" : expr.name === "new_years_day" ? "new_years_eve" : null;
  if (eve === null) return days(-1, expr);
  return { kind: "range", from: days(-1, { ...expr, name: eve }), to: days(-1, expr) };
}

/** "im März", "des Monats" */
function withinMonth(words: Words, index: number, nth: number): DateHit | null {
  const here = afterAny(words, index, "des monats|im monat|diesen monats|dieses monats|in diesem monat");
  const month = here > 0 ? { ref: { offset: 0 }, next: here, misheard: null } : monthAt(words, index, true);
  if (month === null) return null;
  return hit(nth === -1 ? lastOf(month.ref) : nthOf(month.ref, nth), month.next, month.misheard);
}

/** How long is worked before the year's end is not said. */
function lastOf(month: MonthRef): DateExpr {
  if ("month" in month && month.month === 12) return { kind: "month", month, part: "late" };
  const last: DateExpr = { kind: "month", month, part: "last_day" };
  return days(-1, { kind: "offset", amount: 1, unit: "day", from: last });
}

/** All Saints is kept in some places only. */
function nthOf(month: MonthRef, nth: number): DateExpr {
  const first: DateExpr = { kind: "month", month, part: "first_day" };
  const worked = days(nth, { kind: "offset", amount: -1, unit: "day", from: first });
  if (!("month" in month)) return worked;
  if (month.month === 11) return { kind: "range", from: worked, to: days(nth, first) };
  return BEGIN_IDLE.includes(month.month) ? days(nth, first) : worked;
}

/** "der nächsten Woche", "der Woche" */
function withinWeek(words: Words, index: number, nth: number, atom: (words: Words, index: number) => DateHit | null) {
  if (nth > 5) return null;
  const weekday = nth === -1 ? 5 : nth;
  const period = atom(words, skip(words, index, "in"));
  if (period?.expr.kind === "week" && period.expr.part === null)
    return hit({ kind: "weekday_of", weekday, week: period.expr.week }, period.next);
  const here = textAt(words, index) === "der" && textAt(words, index + 1) === "woche";
  return here ? hit({ kind: "weekday_of", weekday, week: { offset: 0 } }, index + 2) : null;
}

const days = (amount: number, from: DateExpr | "today"): DateExpr => ({
  kind: "offset",
  amount,
  unit: "business_day",
  from,
});
