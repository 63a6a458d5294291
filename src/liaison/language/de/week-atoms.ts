/** Weekdays and weeks: "diesen Freitag", "Mittwoch nächster Woche", "KW 32", "die erste Juniwoche", "am Wochenende". */
import { type DateHit, hit, isEnd, skip, textAt, type Words } from "../kit/date-hit.ts";
import { afterAny, parts } from "../kit/words.ts";
import type { DateExpr, WeekRef } from "../types.ts";
import { ARTICLES, dayAt, monthAt, RELATIVE, relativePeriod, weekdayAt, yearAt } from "./date-words.ts";
import { away, nthAt, weekdayAndDay } from "./day-atoms.ts";
import { lastDayOf } from "./festivals.ts";
import { figureOf, ordinalOf, TIME_UNITS } from "./lexicon.ts";
import { smallAt } from "./numbers.ts";

type Atom = (words: Words, index: number) => DateHit | null;
type Which = Extract<DateExpr, { kind: "weekday" }>["which"];

const WHICH: ReadonlyArray<readonly [RegExp, Which]> = [
  [/^kommende[nrms]?$/, "bare"],
  [/^diese[nrms]?$/, "this"],
  [/^nachste[nrms]?$/, "next"],
  [/^ubernachste[nrms]?$/, "after_next"],
  [/^(?:letzte|vergangene|vorige)[nrms]?$/, "last"],
];
const TIMES_OF_DAY = "fruh|morgen|vormittag|mittag|nachmittag|abend|vormittags|mittags|nachmittags|abends|in der fruh";

export function weekdayPhrase(words: Words, index: number, atom: Atom): DateHit | null {
  const leading = weekRefAt(words, skip(words, index, "in"), atom);
  if (leading !== null) {
    // "nächste Woche Mittwoch", "in KW 14 am Donnerstag"
    const start = skip(words, skip(words, leading.next, "am|den|dann|der"), "dem|den");
    const weekday = parts(words[start]) ? undefined : weekdayAt(words, start);
    if (weekday !== undefined && weekdayAndDay(words, start) === null)
      return hit({ kind: "weekday_of", weekday, week: leading.ref }, dayPart(words, start + 1));
  }
  let start = skip(words, index, "am|den|der|dem|diesen");
  const darauf = afterAny(words, start, "darauffolgenden|folgenden|folgender");
  const followed = darauf > 0 ? weekdayAt(words, darauf) : undefined;
  if (followed !== undefined) return hit({ kind: "weekday_after", weekday: followed, of: "spoken" }, darauf + 1);
  let which: Which = "bare";
  const found = WHICH.find(([pattern]) => pattern.test(textAt(words, start)));
  const first = textAt(words, index);
  if (found !== undefined && weekdayAt(words, start + 1) !== undefined) {
    which = first === "diesen" && found[1] === "bare" ? "bare" : found[1];
    start += 1;
  } else if (first === "diesen" && start === index + 1) which = "this";
  const weekday = parts(words[start]) && start > index ? undefined : weekdayAt(words, start);
  if (weekday === undefined) return null;
  const next = dayPart(words, start + 1);
  return which === "bare" ? bareWeekday(words, next, weekday, atom) : hit({ kind: "weekday", weekday, which }, next);
}

const dayPart = (words: Words, index: number) => {
  const later = parts(words[index]) ? -1 : afterAny(words, index, TIMES_OF_DAY);
  return later > 0 ? later : index;
};

/** "Freitag in einer Woche", "Freitag der nächsten Woche", "Freitag KW 14", "Freitag darauf", "Freitag" */
function bareWeekday(words: Words, next: number, weekday: number, atom: Atom): DateHit {
  const bare: DateExpr = { kind: "weekday", weekday, which: "bare" };
  if (parts(words[next])) return hit(bare, next);
  const later = afterAny(words, next, "darauf|drauf|danach");
  if (later > 0 && isEnd(words, later)) return hit({ kind: "weekday_after", weekday, of: "spoken" }, later);
  const after = afterAny(words, next, "nach|gleich nach|direkt nach|unmittelbar nach");
  const of = after > 0 ? atom(words, skip(words, after, ARTICLES)) : null;
  if (of !== null) return hit({ kind: "weekday_after", weekday, of: lastDayOf(of.expr) }, of.next, of.misheard);
  const before = afterAny(words, next, "vor|noch vor|direkt vor|unmittelbar vor|vorm");
  const until = before > 0 ? atom(words, skip(words, before, ARTICLES)) : null;
  if (until !== null)
    return hit({ kind: "weekday_after", weekday, of: weekBefore(until.expr) }, until.next, until.misheard);
  const later2 = away(words, bare, next);
  if (later2 !== null) return later2;
  const week = weekRefAt(words, skip(words, next, "in|von|der"), atom);
  if (week !== null) return hit({ kind: "weekday_of", weekday, week: week.ref }, week.next);
  return hit(bare, next);
}

/** The first such weekday after it is the last one before the day. */
const weekBefore = (of: DateExpr): DateExpr => ({ kind: "offset", amount: -8, unit: "day", from: of });

/** "der erste Montag im April", "letzter Freitag im März" */
export function nthWeekday(words: Words, index: number): DateHit | null {
  const start = skip(words, index, "am|der|den|dem");
  const nth = nthAt(words, start);
  const weekday = weekdayAt(words, start + 1);
  if (weekday === undefined || nth === 0 || nth > 5) return null;
  const here = afterAny(words, start + 2, "im monat|des monats|in diesem monat|diesen monats");
  if (here > 0) return hit({ kind: "nth_weekday", nth, weekday, month: { offset: 0 } }, here);
  const month = monthAt(words, start + 2, true);
  return month === null
    ? null
    : hit({ kind: "nth_weekday", nth, weekday, month: month.ref }, month.next, month.misheard);
}

const CALENDAR_WEEK = "kalenderwoche|kalenderwochen|kalender woche|kw|k w|ka we|ka weh|cw|lieferwoche|produktionswoche";

/** "KW 15", "in der 15. KW", "Woche fünfzehn", "fünfzehnte Kalenderwoche" */
function weekNumberAt(words: Words, index: number): { ref: WeekRef; next: number } | null {
  const start = skip(words, index, ARTICLES);
  const ordinal = ordinalOf(words[start]);
  if (ordinal !== null && !parts(words[start + 1])) {
    const calendar = afterAny(words, start + 1, CALENDAR_WEEK);
    const plain = afterAny(words, start + 1, "woche|wochen");
    const next = calendar > 0 ? calendar : ordinal > 5 ? plain : -1;
    if (next > 0 && ordinal >= 1 && ordinal <= 53) return numbered(words, ordinal, next);
  }
  const named = afterAny(words, start, `${CALENDAR_WEEK}|woche|wochen`);
  if (named < 0 || parts(words[named]) || words[named]!.gap === ",") return null;
  const at = skip(words, named, "nummer|nr");
  const number = smallAt(words, at);
  const value = number?.value ?? ordinalOf(words[at]);
  const next = number?.next ?? at + 1;
  if (value === null || !Number.isInteger(value) || value < 1 || value > 53) return null;
  if (textAt(words, next) in TIME_UNITS) return null;
  return numbered(words, value, next);
}

function numbered(words: Words, value: number, next: number): { ref: WeekRef; next: number } {
  const year = yearAt(words, next);
  return { ref: { number: value, year: year?.year ?? null }, next: year?.next ?? next };
}

const WEEK_OF = "woche vom|woche ab dem|woche ab|woche um den|woche mit dem|woche von|woche des";

export function weekRefAt(words: Words, index: number, atom: Atom): { ref: WeekRef; next: number } | null {
  const numberedWeek = weekNumberAt(words, index);
  if (numberedWeek !== null) return numberedWeek;
  const relative = relativePeriod(words, index, "week");
  // "die letzte Woche im März" is a week of the month.
  if (relative !== null && !(relative.offset === -1 && monthAt(words, relative.next, true) !== null))
    return { ref: { offset: relative.offset }, next: relative.next };
  const start = skip(words, skip(words, index, "in"), ARTICLES);
  const following = afterAny(
    words,
    start,
    "woche darauf|woche drauf|woche danach|darauffolgenden woche|darauffolgende woche|folgewoche",
  );
  if (following > 0) return { ref: { spoken: 1 }, next: following };
  const same = afterAny(words, start, "selben woche|gleichen woche|gleiche woche|selbe woche");
  if (same > 0) return { ref: { spoken: 0 }, next: same };
  const of = afterAny(words, start, WEEK_OF);
  const inner = of < 0 ? null : atom(words, skip(words, of, "dem|den"));
  if (inner !== null && inner.expr.kind !== "week") return { ref: { of: inner.expr }, next: inner.next };
  for (const [phrase, weeks] of [
    ["woche nach", 1],
    ["woche vor", -1],
  ] as const) {
    const beside = afterAny(words, start, phrase);
    const anchor = beside < 0 ? null : atom(words, skip(words, beside, ARTICLES));
    // Easter ends its own week.
    if (anchor?.expr.kind === "holiday" && anchor.expr.name === "easter" && weeks < 0)
      return { ref: { of: anchor.expr }, next: anchor.next };
    if (anchor !== null)
      return { ref: { of: { kind: "offset", amount: weeks, unit: "week", from: anchor.expr } }, next: anchor.next };
  }
  return null;
}

export function weekPhrase(words: Words, index: number, atom: Atom): DateHit | null {
  const start = skip(words, skip(words, index, "am|ubers|zum|das|dem|ums"), "das|dem");
  const which = WHICH.find(([pattern]) => pattern.test(textAt(words, start)));
  const weekend = afterAny(words, which === undefined ? start : start + 1, "wochenende|wochenend");
  // "danach bin ich im Wochenende": off work, which names no day.
  if (weekend > 0 && /^(?:im|ins)$/.test(textAt(words, index - 1))) return null;
  if (weekend > 0) {
    if (which?.[1] === "after_next") return hit({ kind: "weekend", which: "bare", week: { offset: 2 } }, weekend);
    const week = weekRefAt(words, skip(words, weekend, "in|von|der"), atom);
    return hit(
      { kind: "weekend", which: (which?.[1] ?? "bare") as "bare" | "this" | "next" | "last", week: week?.ref ?? null },
      week?.next ?? weekend,
    );
  }
  const range = weekSlash(words, index) ?? weekOrWeek(words, index);
  if (range !== null) return range;
  const nth = nthWeekOf(words, skip(words, index, ARTICLES));
  if (nth !== null) return nth;
  const week = weekRefAt(words, index, atom);
  return week === null ? null : hit({ kind: "week", week: week.ref, part: null }, week.next);
}

/** "nächste oder übernächste Woche", "diese bis nächste Woche": the noun is said once. */
function weekOrWeek(words: Words, index: number): DateHit | null {
  const start = skip(words, skip(words, index, "in"), ARTICLES);
  const first = RELATIVE.find(([pattern]) => pattern.test(textAt(words, start)));
  const joint = first === undefined ? -1 : afterAny(words, start + 1, "oder|bis|und");
  const second = joint < 0 ? null : relativePeriod(words, joint, "week");
  if (second === null || second.offset <= first![1]) return null;
  const week = (offset: number): DateExpr => ({ kind: "week", week: { offset }, part: null });
  return hit({ kind: "range", from: week(first![1]), to: week(second.offset) }, second.next);
}

/** "KW 15/16" */
function weekSlash(words: Words, index: number): DateHit | null {
  const named = afterAny(words, skip(words, index, ARTICLES), CALENDAR_WEEK);
  const word = named < 0 ? undefined : words[named];
  if (word?.kind !== "slash" || !/^\d{1,2}\/\d{1,2}$/.test(word.text)) return null;
  const [first, second] = word.text.split("/").map(Number) as [number, number];
  const week = (number: number): DateExpr => ({ kind: "week", week: { number, year: null }, part: null });
  return second === first + 1 ? hit({ kind: "range", from: week(first), to: week(second) }, named + 1) : null;
}

/** "erste Aprilwoche", "letzte Woche im März", "zweite Woche April" */
function nthWeekOf(words: Words, start: number): DateHit | null {
  const nth = nthAt(words, start);
  if (nth === 0 || nth > 5) return null;
  const joined = monthAt(words, start + 1, true);
  if (joined !== null && /^wochen?$/.test(textAt(words, joined.next)) && figureOf(words[joined.next]) === null)
    return hit({ kind: "week_of_month", nth, month: joined.ref }, joined.next + 1, joined.misheard);
  const of = afterAny(words, start + 1, "woche|volle woche|vollen woche");
  if (of < 0 || dayAt(words, of, false) !== null) return null;
  const here = afterAny(words, of, "des monats|im monat|diesen monats|dieses monats");
  if (here > 0) return hit({ kind: "week_of_month", nth, month: { offset: 0 } }, here);
  const month = monthAt(words, of, true);
  return month === null ? null : hit({ kind: "week_of_month", nth, month: month.ref }, month.next, month.misheard);
}
