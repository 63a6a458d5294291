/** Dates, intervals, bases and lists as they are spoken in French. */
import type { DateBasis } from "#kernel/basis.ts";
import type { DateInterval } from "#kernel/interval.ts";
import { dateParts, daysBetween, type PlainDate, weekday } from "#kernel/time.ts";
import type { Speakers } from "../types.ts";
import { numberToWords, safeNumber, speakIdentifier, speakQuantity } from "./speak-numbers.ts";

const WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" ");
const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
/** Within this distance a year is clear from the month alone. */
const CLEAR_DAYS = 300;

/** "jeudi trois", "dimanche premier" */
function day(date: PlainDate): string {
  const number = dateParts(date).day;
  return `${WEEKDAYS[weekday(date) - 1]} ${number === 1 ? "premier" : numberToWords(number)}`;
}

function month(date: PlainDate, today: PlainDate | null): string {
  const parts = dateParts(date);
  const far = today !== null && Math.abs(daysBetween(today, date)) > CLEAR_DAYS;
  return `${MONTHS[parts.month - 1]}${far ? ` ${numberToWords(parts.year)}` : ""}`;
}

export function speakDate(date: PlainDate, today: PlainDate | null): string {
  return `${day(date)} ${month(date, today)}`;
}

/** With its preposition: "le ...", "au plus tard le ...", "entre le ... et le ...", "pas avant le ...". */
export function speakInterval(interval: DateInterval, today: PlainDate | null): string {
  const { earliest, likely, latest } = interval;
  if (latest === null) return `pas avant le ${speakDate(earliest, today)}`;
  if (earliest === latest) return `le ${speakDate(earliest, today)}`;
  // A promise "by a day" has that day as its likely one; a vague stretch has its middle.
  if (likely === latest) return `au plus tard le ${speakDate(latest, today)}`;
  const shared = earliest.slice(0, 7) === latest.slice(0, 7);
  return `entre le ${shared ? day(earliest) : speakDate(earliest, today)} et le ${speakDate(latest, today)}`;
}

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

export const speakers: Speakers = {
  date: speakDate,
  interval: speakInterval,
  number: numberToWords,
  safeNumber,
  quantity: speakQuantity,
  identifier: speakIdentifier,
  basis: (basis) => BASES[basis],
  list,
  time,
};
