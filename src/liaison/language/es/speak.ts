/** Dates, intervals, bases and lists as they are spoken and written in Spanish. */
import type { DateBasis } from "#kernel/basis.ts";
import type { DateInterval } from "#kernel/interval.ts";
import { dateParts, daysBetween, type PlainDate, weekday } from "#kernel/time.ts";
import { clock, figures, type Numerals, withoutPo } from "../kit/numerals.ts";
import type { Speakers } from "../types.ts";
import { numberToWords, safeNumber, speakIdentifier, speakQuantity, speakUnit } from "./speak-numbers.ts";

const WEEKDAYS = "lunes martes miércoles jueves viernes sábado domingo".split(" ");
const MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ");
/** Within this distance a year is clear from the month alone. */
const CLEAR_DAYS = 300;

/** Nouns, because they agree with any unit: "tres mil piezas con salida de fábrica el jueves". */
const BASES: Record<DateBasis | "unknown", string> = {
  finished: "con fin de producción",
  ready: "con disponibilidad para envío",
  ex_factory: "con salida de fábrica",
  handed_over: "con entrega al transportista",
  received: "con llegada al cliente",
  unknown: "",
};

function list(items: string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(". Luego ")}. Y después ${items.at(-1)}`;
}

/** "las diez y treinta de la mañana"; "las" because "a" stands before it. */
function time(hour: number, minute: number): string {
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  const spoken = twelve === 1 ? "la una" : `las ${numberToWords(twelve)}`;
  return `${spoken}${minute === 0 ? "" : ` y ${numberToWords(minute)}`} ${partOfDay(hour)}`;
}

function partOfDay(hour: number): string {
  if (hour === 12) return "del mediodía";
  if (hour > 0 && hour < 12) return "de la mañana";
  return hour > 12 && hour < 20 ? "de la tarde" : "de la noche";
}

function createSpeakers(numerals: Numerals): Speakers {
  /** "jueves tres", "martes primero", "jueves 3" */
  const day = (date: PlainDate) => `${WEEKDAYS[weekday(date) - 1]} ${numerals.day(dateParts(date).day)}`;
  const month = (date: PlainDate, today: PlainDate | null) => {
    const parts = dateParts(date);
    const far = today !== null && Math.abs(daysBetween(today, date)) > CLEAR_DAYS;
    return `de ${MONTHS[parts.month - 1]}${far ? ` de ${numerals.year(parts.year)}` : ""}`;
  };
  const bare = (one: PlainDate, today: PlainDate | null) => `${day(one)} ${month(one, today)}`;
  const date = (one: PlainDate, today: PlainDate | null) => `el ${bare(one, today)}`;

  /** With its preposition: "el ...", "a más tardar el ...", "entre el ... y el ...", "no antes del ...". */
  const interval = ({ earliest, likely, latest }: DateInterval, today: PlainDate | null) => {
    if (latest === null) return `no antes del ${bare(earliest, today)}`;
    if (earliest === latest) return date(earliest, today);
    // A promise "by a day" has that day as its likely one; a vague stretch has its middle.
    if (likely === latest) return `a más tardar ${date(latest, today)}`;
    const shared = earliest.slice(0, 7) === latest.slice(0, 7);
    return `entre el ${shared ? day(earliest) : bare(earliest, today)} y ${date(latest, today)}`;
  };

  const { number, safeNumber, quantity, identifier, time } = numerals;
  return { date, interval, number, safeNumber, quantity, identifier, basis: (basis) => BASES[basis], list, time };
}

export const speakers = createSpeakers({
  ...{ day: (day) => (day === 1 ? "primero" : numberToWords(day)), year: (year) => numberToWords(year) },
  ...{ number: (value) => numberToWords(value), safeNumber, quantity: speakQuantity },
  ...{ identifier: speakIdentifier, time },
});

/** A space between thousands, as the academies have it: point and comma mean opposite things in Madrid and in Mexico. */
const inFigures = figures("es", "\u202f");

export const writers = createSpeakers({
  ...{ day: String, year: String, number: inFigures, safeNumber: inFigures, identifier: withoutPo },
  quantity: (value, uom) => `${inFigures(value)} ${speakUnit(uom, value)}`,
  time: (hour, minute) => `${hour === 1 ? "la" : "las"} ${clock(hour, minute)}`,
});
