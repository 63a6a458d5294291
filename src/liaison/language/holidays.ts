/** Holidays whose date is certain everywhere. "After the holiday" names none of them and stays a question. */
import { addDays, type PlainDate, plainDate } from "#kernel/time.ts";

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
  | "mid_autumn";

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
};

/** The day in that year; null where the table ends. */
export function holidayOn(name: HolidayName, year: number): PlainDate | null {
  const fixed = FIXED[name];
  if (fixed) return plainDate(year, fixed[0], fixed[1]);
  if (name === "easter") return easter(year);
  if (name === "good_friday") return addDays(easter(year), -2);
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
