/** Holidays whose date is certain everywhere. "After the holiday" names none of them and stays a question. */
import { addDays, type PlainDate, plainDate, weekday } from "#kernel/time.ts";

export type HolidayName =
  | "christmas"
  | "christmas_eve"
  | "new_years_day"
  | "new_years_eve"
  | "may_day"
  | "easter"
  | "good_friday"
  | "lunar_new_year"
  | "dragon_boat"
  | "mid_autumn"
  | "lantern_festival"
  | "easter_monday"
  | "ascension"
  | "pentecost"
  | "whit_monday"
  | "corpus_christi"
  | "epiphany"
  | "assumption"
  | "all_saints"
  | "saint_nicholas"
  | "boxing_day"
  /** The national days that partners name without a country: their language says whose. */
  | "national_day_china"
  | "national_day_france"
  | "national_day_germany"
  | "national_day_spain"
  | "independence_mexico"
  | "independence_us"
  | "armistice_france"
  | "victory_france"
  | "constitution_spain"
  | "immaculate_conception"
  | "dead_mexico"
  | "revolution_mexico"
  | "thanksgiving"
  | "labor_day_us"
  | "qingming";

/** Gregorian days of the Chinese calendar's first month 1st, fifth 5th and eighth 15th; a test compares them with ICU. */
const LUNAR: Record<number, readonly [string, string, string]> = {
  2025: ["01-29", "05-31", "10-06"],
  2026: ["02-17", "06-19", "09-25"],
  2027: ["02-06", "06-09", "09-15"],
  2028: ["01-26", "05-28", "10-03"],
  2029: ["02-13", "06-16", "09-22"],
  2030: ["02-03", "06-05", "09-12"],
  2031: ["01-23", "06-24", "10-01"],
  2032: ["02-11", "06-12", "09-19"],
  2033: ["01-31", "06-01", "09-08"],
  2034: ["02-19", "06-20", "09-27"],
  2035: ["02-08", "06-10", "09-16"],
};

const FIXED: Partial<Record<HolidayName, readonly [number, number]>> = {
  christmas: [12, 25],
  christmas_eve: [12, 24],
  new_years_day: [1, 1],
  new_years_eve: [12, 31],
  may_day: [5, 1],
  epiphany: [1, 6],
  assumption: [8, 15],
  all_saints: [11, 1],
  saint_nicholas: [12, 6],
  boxing_day: [12, 26],
  national_day_china: [10, 1],
  national_day_france: [7, 14],
  national_day_germany: [10, 3],
  national_day_spain: [10, 12],
  independence_mexico: [9, 16],
  independence_us: [7, 4],
  armistice_france: [11, 11],
  victory_france: [5, 8],
  constitution_spain: [12, 6],
  immaculate_conception: [12, 8],
  dead_mexico: [11, 2],
  revolution_mexico: [11, 20],
};

/** Days from Easter Sunday. */
const FROM_EASTER: Partial<Record<HolidayName, number>> = {
  good_friday: -2,
  easter: 0,
  easter_monday: 1,
  ascension: 39,
  pentecost: 49,
  whit_monday: 50,
  corpus_christi: 60,
};
/** Month, weekday (1 Monday), which of them. */
const NTH: Partial<Record<HolidayName, readonly [number, number, number]>> = {
  thanksgiving: [11, 4, 4],
  labor_day_us: [9, 1, 1],
};

/** The day in that year; null where the table ends. */
export function holidayOn(name: HolidayName, year: number): PlainDate | null {
  const fixed = FIXED[name];
  if (fixed) return plainDate(year, fixed[0], fixed[1]);
  const days = FROM_EASTER[name];
  if (days !== undefined) return addDays(easter(year), days);
  const nth = NTH[name];
  if (nth !== undefined) return nthWeekday(year, ...nth);
  if (name === "qingming") return plainDate(year, 4, qingmingDay(year));
  if (name === "lantern_festival") {
    const newYear = holidayOn("lunar_new_year", year);
    return newYear === null ? null : addDays(newYear, 14);
  }
  const index = ["lunar_new_year", "dragon_boat", "mid_autumn"].indexOf(name);
  const day = LUNAR[year]?.[index];
  return day === undefined ? null : `${year}-${day}`;
}

/** Western Easter Sunday, by Gauss's rule for the Gregorian calendar. */
function easter(year: number): PlainDate {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const shifted = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const sunday = (year + Math.floor(year / 4) + shifted + 2 - century + Math.floor(century / 4)) % 7;
  const offset = shifted - sunday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return plainDate(year, month, offset + 28 - 31 * Math.floor(month / 4))!;
}

function nthWeekday(year: number, month: number, wanted: number, nth: number): PlainDate {
  const first = plainDate(year, month, 1)!;
  return addDays(first, ((wanted - weekday(first) + 7) % 7) + 7 * (nth - 1));
}

/** The fifth solar term, by the usual rule of this century: 0.2422 days a year from 4.81, less the leap days. */
function qingmingDay(year: number): number {
  const since = year % 100;
  return Math.floor(since * 0.2422 + 4.81) - Math.floor(since / 4);
}
