/** Dates, intervals, bases and lists as they are spoken in Italian. */
import type { DateBasis } from "../../../src/kernel/basis.ts";
import { dateParts, daysBetween, type PlainDate, weekday } from "../../../src/kernel/time.ts";
import type { Speakers } from "../../../src/liaison/language/types.ts";
import { numberToWords, safeNumber, speakIdentifier, speakQuantity } from "./speak-numbers.ts";

const WEEKDAYS = "lunedì martedì mercoledì giovedì venerdì sabato domenica".split(" ");
const MONTHS = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(
  " ",
);
/** Within this distance a year is clear from the month alone. */
const CLEAR_DAYS = 300;

function date(day: PlainDate, today: PlainDate | null): string {
  const parts = dateParts(day);
  const far = today !== null && Math.abs(daysBetween(today, day)) > CLEAR_DAYS;
  const number = parts.day === 1 ? "primo" : numberToWords(parts.day);
  return `${WEEKDAYS[weekday(day) - 1]} ${number} ${MONTHS[parts.month - 1]}${far ? ` ${numberToWords(parts.year)}` : ""}`;
}

const interval: Speakers["interval"] = ({ earliest, likely, latest }, today) => {
  if (latest === null) return `non prima di ${date(earliest, today)}`;
  if (earliest === latest) return date(earliest, today);
  if (likely === latest) return `entro ${date(latest, today)}`;
  return `tra ${date(earliest, today)} e ${date(latest, today)}`;
};

const BASES: Record<DateBasis | "unknown", string> = {
  finished: "con fine produzione",
  ready: "con merce pronta",
  ex_factory: "con partenza dalla fabbrica",
  handed_over: "con consegna al corriere",
  received: "con arrivo dal cliente",
  unknown: "",
};

export const speakers: Speakers = {
  date,
  interval,
  number: numberToWords,
  safeNumber,
  quantity: speakQuantity,
  identifier: speakIdentifier,
  basis: (basis) => BASES[basis],
  list: (items) =>
    items.length < 2 ? items.join("") : `${items.slice(0, -1).join(". Poi ")}. E infine ${items.at(-1)}`,
  time: (hour, minute) => `le ${numberToWords(hour)}${minute === 0 ? "" : ` e ${numberToWords(minute)}`}`,
};
