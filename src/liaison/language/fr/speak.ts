/** Dates, intervals, bases and lists as they are spoken and written in French. */
import type { DateBasis } from "#kernel/basis.ts";
import type { DateInterval } from "#kernel/interval.ts";
import { dateParts, daysBetween, type PlainDate, weekday } from "#kernel/time.ts";
import { figures, type Numerals, withoutPo } from "../kit/numerals.ts";
import type { Speakers } from "../types.ts";
import { numberToWords, safeNumber, speakIdentifier, speakQuantity, speakUnit } from "./speak-numbers.ts";

const WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" ");
const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
/** Within this distance a year is clear from the month alone. */
const CLEAR_DAYS = 300;

/** They name the event and agree with no unit. */
const BASES: Record<DateBasis | "unknown", string> = {
  finished: "fin de production",
  ready: "marchandise prête",
  ex_factory: "départ usine",
  handed_over: "remise au transporteur",
  received: "arrivée chez le client",
  unknown: "",
};

function list(items: string[]): string {
  if (items.length < 2) return items.join("");
  const last = items.length === 2 ? "Puis" : "Et enfin";
  return `${items.slice(0, -1).join(". Puis ")}. ${last} ${items.at(-1)}`;
}

/** "dix heures trente", "midi" */
function time(hour: number, minute: number): string {
  if (minute === 0 && hour === 12) return "midi";
  const hours =
    hour === 0
      ? "zéro heure"
      : `${hour === 1 || hour === 21 ? `${numberToWords(hour)}e` : numberToWords(hour)} heure${hour > 1 ? "s" : ""}`;
  return minute === 0 ? hours : `${hours} ${minute < 10 ? "zéro " : ""}${numberToWords(minute)}`;
}

function createSpeakers(numerals: Numerals): Speakers {
  /** "jeudi trois", "dimanche premier", "jeudi 3" */
  const day = (date: PlainDate) => `${WEEKDAYS[weekday(date) - 1]} ${numerals.day(dateParts(date).day)}`;
  const month = (date: PlainDate, today: PlainDate | null) => {
    const parts = dateParts(date);
    const far = today !== null && Math.abs(daysBetween(today, date)) > CLEAR_DAYS;
    return `${MONTHS[parts.month - 1]}${far ? ` ${numerals.year(parts.year)}` : ""}`;
  };
  const date = (one: PlainDate, today: PlainDate | null) => `${day(one)} ${month(one, today)}`;

  /** With its preposition: "le ...", "au plus tard le ...", "entre le ... et le ...", "pas avant le ...". */
  const interval = ({ earliest, likely, latest }: DateInterval, today: PlainDate | null) => {
    if (latest === null) return `pas avant le ${date(earliest, today)}`;
    if (earliest === latest) return `le ${date(earliest, today)}`;
    // A promise "by a day" has that day as its likely one; a vague stretch has its middle.
    if (likely === latest) return `au plus tard le ${date(latest, today)}`;
    const shared = earliest.slice(0, 7) === latest.slice(0, 7);
    return `entre le ${shared ? day(earliest) : date(earliest, today)} et le ${date(latest, today)}`;
  };

  const { number, safeNumber, quantity, identifier, time } = numerals;
  return { date, interval, number, safeNumber, quantity, identifier, basis: (basis) => BASES[basis], list, time };
}

export const speakers = createSpeakers({
  ...{ day: (day) => (day === 1 ? "premier" : numberToWords(day)), year: numberToWords },
  ...{ number: numberToWords, safeNumber, quantity: speakQuantity, identifier: speakIdentifier, time },
});

const inFigures = figures("fr");

export const writers = createSpeakers({
  ...{ day: (day) => (day === 1 ? "1er" : String(day)), year: String },
  ...{ number: inFigures, safeNumber: inFigures, identifier: withoutPo },
  quantity: (value, uom) => `${inFigures(value)} ${speakUnit(uom, value)}`,
  time: (hour, minute) => `${hour} h${minute === 0 ? "" : ` ${String(minute).padStart(2, "0")}`}`,
});
