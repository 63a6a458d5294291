/** Holidays by name, and when a festival of several days is over: "nach Ostern" begins after Easter Monday. */
import type { HolidayName } from "../holidays.ts";
import { type DateHit, hit, skip, type Words } from "../kit/date-hit.ts";
import { afterAny } from "../kit/words.ts";
import type { DateExpr } from "../types.ts";
import { yearAt } from "./date-words.ts";

type Of = (year: number | null) => DateExpr;

const named =
  (name: HolidayName): Of =>
  (year) => ({ kind: "holiday", name, year });
const span =
  (first: HolidayName, last: HolidayName): Of =>
  (year) => ({ kind: "range", from: named(first)(year), to: named(last)(year) });
const beside =
  (name: HolidayName, days: number): Of =>
  (year) => ({ kind: "offset", amount: days, unit: "day", from: named(name)(year) });
const fixed =
  (day: number, month: number): Of =>
  (year) => ({ kind: "day", day, month: { month, year }, weekday: null });

const HOLIDAYS: ReadonlyArray<readonly [string, Of]> = [
  ["heiligabend|heiliger abend|heiligen abend|heilig abend", named("christmas_eve")],
  [
    "erster weihnachtstag|ersten weihnachtstag|weihnachten|christtag|1. weihnachtstag|1. weihnachtsfeiertag",
    named("christmas"),
  ],
  ["2. weihnachtstag|2. weihnachtsfeiertag|stefanitag|stephanstag", named("boxing_day")],
  ["weihnachtsfeiertage|weihnachtsfeiertagen|weihnachtstage|weihnachtstagen", span("christmas", "boxing_day")],
  ["silvester|sylvester|altjahrestag", named("new_years_eve")],
  ["neujahr|neujahrstag", named("new_years_day")],
  ["heilige 3 konige|heiligen 3 konige|dreikonigstag|3 konige|dreikonig|dreikonigsfest", named("epiphany")],
  ["tag der arbeit|maifeiertag|staatsfeiertag", named("may_day")],
  ["ostersonntag|ostern|osterfest", named("easter")],
  ["ostermontag", named("easter_monday")],
  ["osterdienstag", beside("easter_monday", 1)],
  ["karwoche", (year) => ({ kind: "week", week: { of: named("good_friday")(year) }, part: null })],
  ["osterfeiertage|osterfeiertagen|ostertage|ostertagen", span("good_friday", "easter_monday")],
  ["karfreitag|kar freitag", named("good_friday")],
  ["grundonnerstag|grun donnerstag", beside("easter", -3)],
  ["christi himmelfahrt|himmelfahrt|vatertag|auffahrt", named("ascension")],
  ["pfingstsonntag|pfingsten|pfingstfest", named("pentecost")],
  ["pfingstmontag", named("whit_monday")],
  ["pfingstdienstag", beside("whit_monday", 1)],
  ["pfingstfeiertage|pfingstfeiertagen|pfingsttage|pfingsttagen", span("pentecost", "whit_monday")],
  ["fronleichnam", named("corpus_christi")],
  ["aschermittwoch", beside("easter", -46)],
  ["rosenmontag", beside("easter", -48)],
  ["tag der deutschen einheit|deutsche einheit", named("national_day_germany")],
  ["allerheiligen", named("all_saints")],
  ["reformationstag", fixed(31, 10)],
  ["maria himmelfahrt", named("assumption")],
  ["nikolaus|nikolaustag", named("saint_nicholas")],
  [
    "chinesisches neujahr|chinesischem neujahr|chinesischen neujahr|chinesische neujahr|chinesischen neujahrsfest|fruhlingsfest",
    named("lunar_new_year"),
  ],
  ["drachenbootfest", named("dragon_boat")],
  ["mittherbstfest|mondfest", named("mid_autumn")],
];

export function holiday(words: Words, index: number): DateHit | null {
  const start = skip(words, skip(words, index, "am|an|zu|dem|das|den|in"), "dem|das|den|der");
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

const LAST_DAYS: Partial<Record<HolidayName, HolidayName>> = {
  easter: "easter_monday",
  pentecost: "whit_monday",
  christmas: "boxing_day",
};

/** The day after which it is over; any other date ends with itself. */
export function lastDayOf(expr: DateExpr): DateExpr {
  if (expr.kind !== "holiday") return expr;
  return { ...expr, name: LAST_DAYS[expr.name] ?? expr.name };
}
