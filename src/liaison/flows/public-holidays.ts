/**
 * Days on which nobody is asked to an appointment: national public holidays by rule, country by country, and the days of the
 * week that are not worked. Regional and moved days are no rule: who starts the conversation names them as closed.
 */
import { addDays, type PlainDate, plainDate, weekday } from "#kernel/time.ts";
import { holidayOn } from "../language/holidays.ts";

type Rule =
  | { on: readonly [month: number, day: number] }
  /** Days after Easter Sunday. */
  | { easter: number }
  /** Days after a day of the Chinese calendar; as many days as `length`. */
  | { lunar: "lunar_new_year" | "dragon_boat" | "mid_autumn"; from: number; length: number }
  /** ISO weekday; nth counts from the start, -1 is the last. */
  | { nth: number; weekday: number; month: number };

const on = (month: number, day: number): Rule => ({ on: [month, day] });
const easter = (days: number): Rule => ({ easter: days });
const nth = (count: number, day: number, month: number): Rule => ({ nth: count, weekday: day, month });

const MONDAY = 1;
const GOOD_FRIDAY = easter(-2);
const EASTER_MONDAY = easter(1);
const ASCENSION = easter(39);
const WHIT_MONDAY = easter(50);

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  CN: [
    on(1, 1),
    { lunar: "lunar_new_year", from: -1, length: 7 },
    on(5, 1),
    on(5, 2),
    { lunar: "dragon_boat", from: 0, length: 1 },
    { lunar: "mid_autumn", from: 0, length: 1 },
    ...[1, 2, 3, 4, 5, 6, 7].map((day) => on(10, day)),
  ],
  DE: [on(1, 1), GOOD_FRIDAY, EASTER_MONDAY, on(5, 1), ASCENSION, WHIT_MONDAY, on(10, 3), on(12, 25), on(12, 26)],
  ES: [on(1, 1), on(1, 6), GOOD_FRIDAY, on(5, 1), on(8, 15), on(10, 12), on(11, 1), on(12, 6), on(12, 8), on(12, 25)],
  FR: [
    ...[on(1, 1), EASTER_MONDAY, on(5, 1), on(5, 8), ASCENSION, WHIT_MONDAY, on(7, 14), on(8, 15), on(11, 1)],
    ...[on(11, 11), on(12, 25)],
  ],
  GB: [
    ...[on(1, 1), GOOD_FRIDAY, EASTER_MONDAY, nth(1, MONDAY, 5), nth(-1, MONDAY, 5), nth(-1, MONDAY, 8)],
    ...[on(12, 25), on(12, 26)],
  ],
  IN: [on(1, 26), on(8, 15), on(10, 2)],
  MX: [...[on(1, 1), nth(1, MONDAY, 2), nth(3, MONDAY, 3), on(5, 1), on(9, 16), nth(3, MONDAY, 11), on(12, 25)]],
  US: [
    ...[on(1, 1), nth(3, MONDAY, 1), nth(3, MONDAY, 2), nth(-1, MONDAY, 5), on(6, 19), on(7, 4), nth(1, MONDAY, 9)],
    ...[nth(2, MONDAY, 10), on(11, 11), nth(4, 4, 11), on(12, 25)],
  ],
  VN: [...[on(1, 1), { lunar: "lunar_new_year", from: -1, length: 5 } satisfies Rule, on(4, 30), on(5, 1), on(9, 2)]],
};

const FRIDAY_AND_SATURDAY: ReadonlySet<string> = new Set([
  "BD",
  "BH",
  "DZ",
  "EG",
  "IL",
  "IQ",
  "JO",
  "KW",
  "LY",
  "OM",
  "QA",
  "SA",
  "SD",
  "SY",
  "YE",
]);

/** Whether people work on this day, as far as rules tell. `country` null: only the weekend is known. */
export function worksOn(country: string | null, date: PlainDate): boolean {
  const free = country !== null && FRIDAY_AND_SATURDAY.has(country) ? [5, 6] : [6, 7];
  return !free.includes(weekday(date)) && !isHoliday(country, date);
}

export function isHoliday(country: string | null, date: PlainDate): boolean {
  const rules = country === null ? undefined : RULES[country];
  return rules?.some((rule) => holds(rule, date)) ?? false;
}

function holds(rule: Rule, date: PlainDate): boolean {
  const year = Number(date.slice(0, 4));
  if ("on" in rule) return date === plainDate(year, ...rule.on);
  if ("easter" in rule) return date === addDays(holidayOn("easter", year)!, rule.easter);
  if ("lunar" in rule) {
    const first = holidayOn(rule.lunar, year);
    if (first === null) return false;
    const from = addDays(first, rule.from);
    return date >= from && date < addDays(from, rule.length);
  }
  if (Number(date.slice(5, 7)) !== rule.month || weekday(date) !== rule.weekday) return false;
  const day = Number(date.slice(8, 10));
  if (rule.nth > 0) return Math.ceil(day / 7) === rule.nth;
  return addDays(date, 7).slice(5, 7) !== date.slice(5, 7);
}
