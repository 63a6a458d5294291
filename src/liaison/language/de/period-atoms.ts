/** Months, quarters and years alone, and holidays by name. */
import type { HolidayName } from "../holidays.ts";
import { type DateHit, hit, skip, textAt, type Words } from "../kit/date-hit.ts";
import { afterAny, parts } from "../kit/words.ts";
import type { DateExpr } from "../types.ts";
import { ARTICLES, monthAt, relativePeriod, yearAt } from "./date-words.ts";
import { nthAt } from "./day-atoms.ts";
import { figureOf, MISHEARD_MONTHS } from "./lexicon.ts";

export function monthPhrase(words: Words, index: number): DateHit | null {
  if (MISHEARD_MONTHS[textAt(words, index)] !== undefined) return null;
  const month = monthAt(words, index, false);
  return month === null ? null : hit({ kind: "month", month: month.ref, part: null }, month.next);
}

/** "das dritte Quartal", "Q3", "Quartal drei", "nächstes Quartal" */
export function quarterPhrase(words: Words, index: number): DateHit | null {
  const relative = relativePeriod(words, index, "quarter");
  if (relative !== null)
    return hit({ kind: "quarter", quarter: { offset: relative.offset }, year: null, part: null }, relative.next);
  const start = skip(words, skip(words, index, "im|in"), ARTICLES);
  const named =
    /^(?:q|quartal)$/.test(textAt(words, start)) && !parts(words[start + 1]) ? figureOf(words[start + 1]) : null;
  const ordinal = afterAny(words, start + 1, "quartal|quartals");
  const quarter = named ?? (ordinal > 0 ? nthAt(words, start) : 0);
  const next = named !== null ? start + 2 : ordinal;
  if (![1, 2, 3, 4].includes(quarter) || next < 0) return null;
  const year = yearAt(words, next);
  return hit({ kind: "quarter", quarter, year: year?.year ?? null, part: null }, year?.next ?? next);
}

export function yearPhrase(words: Words, index: number): DateHit | null {
  const start = skip(words, skip(words, index, "im"), ARTICLES);
  const half = afterAny(words, start + 1, "halbjahr|halbjahrs");
  const nth = half > 0 ? nthAt(words, start) : 0;
  if (nth === 1 || nth === 2) {
    const year = yearAt(words, half);
    const part = nth === 1 ? "first_half" : "second_half";
    return hit({ kind: "year", year: year?.year ?? { offset: year?.offset ?? 0 }, part }, year?.next ?? half);
  }
  const relative = relativePeriod(words, index, "year");
  return relative === null ? null : hit({ kind: "year", year: { offset: relative.offset }, part: null }, relative.next);
}

const holidayExpr = (name: HolidayName, year: number | null): DateExpr => ({ kind: "holiday", name, year });
const beside =
  (name: HolidayName, days: number) =>
  (year: number | null): DateExpr => ({
    kind: "offset",
    amount: days,
    unit: "day",
    from: holidayExpr(name, year),
  });
const named = (name: HolidayName) => (year: number | null) => holidayExpr(name, year);
const fixed =
  (day: number, month: number) =>
  (year: number | null): DateExpr => ({
    kind: "day",
    day,
    month: { month, year },
    weekday: null,
  });

const HOLIDAYS: ReadonlyArray<readonly [string, (year: number | null) => DateExpr]> = [
  ["heiligabend|heiliger abend|heiligen abend|heilig abend", named("christmas_eve")],
  [
    "erster weihnachtstag|ersten weihnachtstag|weihnachten|christtag|1. weihnachtstag|1. weihnachtsfeiertag",
    named("christmas"),
  ],
  ["2. weihnachtstag|2. weihnachtsfeiertag|stefanitag|stephanstag", fixed(26, 12)],
  ["silvester|sylvester|altjahrestag", named("new_years_eve")],
  ["neujahr|neujahrstag", named("new_years_day")],
  ["heilige 3 konige|heiligen 3 konige|dreikonigstag|3 konige|dreikonig", fixed(6, 1)],
  ["tag der arbeit|maifeiertag|staatsfeiertag", named("may_day")],
  ["ostersonntag|ostern|osterfest", named("easter")],
  ["ostermontag", beside("easter", 1)],
  ["karfreitag|kar freitag", named("good_friday")],
  ["grundonnerstag|grun donnerstag", beside("easter", -3)],
  ["christi himmelfahrt|himmelfahrt|vatertag|auffahrt", beside("easter", 39)],
  ["pfingstsonntag|pfingsten", beside("easter", 49)],
  ["pfingstmontag", beside("easter", 50)],
  ["fronleichnam", beside("easter", 60)],
  ["aschermittwoch", beside("easter", -46)],
  ["rosenmontag", beside("easter", -48)],
  ["tag der deutschen einheit|deutsche einheit", fixed(3, 10)],
  ["allerheiligen", fixed(1, 11)],
  ["reformationstag", fixed(31, 10)],
  ["maria himmelfahrt", fixed(15, 8)],
  ["nikolaus|nikolaustag", fixed(6, 12)],
  [
    "chinesisches neujahr|chinesischem neujahr|chinesischen neujahr|chinesische neujahr|chinesischen neujahrsfest|fruhlingsfest",
    named("lunar_new_year"),
  ],
  ["drachenbootfest", named("dragon_boat")],
  ["mittherbstfest|mondfest", named("mid_autumn")],
];

export function holiday(words: Words, index: number): DateHit | null {
  const start = skip(words, skip(words, index, "am|an|zu|dem|das"), "dem|das");
  for (const [phrases, make] of HOLIDAYS) {
    const next = afterAny(words, start, phrases);
    if (next < 0) continue;
    // How long a factory is closed around it is nobody's certain knowledge.
    if (afterAny(words, next, "ferien|urlaub|pause|feiertage|woche|zeit") > 0) return null;
    const year = yearAt(words, next);
    return hit(make(year?.year ?? null), year?.next ?? next);
  }
  return null;
}
