/** Dates, intervals, bases and lists as they are spoken and written in Italian. */
import type { DateBasis } from "../../../src/kernel/basis.ts";
import { dateParts, daysBetween, type PlainDate, weekday } from "../../../src/kernel/time.ts";
import { clock, figures, type Numerals, withoutPo } from "../../../src/liaison/language/kit/numerals.ts";
import type { Speakers } from "../../../src/liaison/language/types.ts";
import { numberToWords, safeNumber, speakIdentifier, speakQuantity, speakUnit } from "./speak-numbers.ts";

const WEEKDAYS = "lunedì martedì mercoledì giovedì venerdì sabato domenica".split(" ");
const MONTHS = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(
  " ",
);
/** Within this distance a year is clear from the month alone. */
const CLEAR_DAYS = 300;

const BASES: Record<DateBasis | "unknown", string> = {
  finished: "con fine produzione",
  ready: "con merce pronta",
  ex_factory: "con partenza dalla fabbrica",
  handed_over: "con consegna al corriere",
  received: "con arrivo dal cliente",
  unknown: "",
};

const list = (items: string[]) =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(". Poi ")}. E infine ${items.at(-1)}`;

/** One for both: in words for the ear, in figures for the eye. */
function createSpeakers(numerals: Numerals): Speakers {
  const date = (one: PlainDate, today: PlainDate | null) => {
    const { year, month, day } = dateParts(one);
    const far = today !== null && Math.abs(daysBetween(today, one)) > CLEAR_DAYS;
    return `${WEEKDAYS[weekday(one) - 1]} ${numerals.day(day)} ${MONTHS[month - 1]}${far ? ` ${numerals.year(year)}` : ""}`;
  };
  const interval: Speakers["interval"] = ({ earliest, likely, latest }, today) => {
    if (latest === null) return `non prima di ${date(earliest, today)}`;
    if (earliest === latest) return date(earliest, today);
    if (likely === latest) return `entro ${date(latest, today)}`;
    return `tra ${date(earliest, today)} e ${date(latest, today)}`;
  };
  const { number, safeNumber, quantity, identifier, time } = numerals;
  return { date, interval, number, safeNumber, quantity, identifier, basis: (basis) => BASES[basis], list, time };
}

export const speakers = createSpeakers({
  ...{ day: (day) => (day === 1 ? "primo" : numberToWords(day)), year: numberToWords },
  ...{ number: numberToWords, safeNumber, quantity: speakQuantity, identifier: speakIdentifier },
  time: (hour, minute) => `le ${numberToWords(hour)}${minute === 0 ? "" : ` e ${numberToWords(minute)}`}`,
});

const inFigures = figures("it");

export const writers = createSpeakers({
  ...{ day: String, year: String, number: inFigures, safeNumber: inFigures, identifier: withoutPo },
  quantity: (value, uom) => `${inFigures(value)} ${speakUnit(uom, value)}`,
  time: (hour, minute) => `le ${clock(hour, minute)}`,
});
