/** The smallest pieces of a spoken date: a day's number, a month, a year, "este" and "próximo" periods. */
import type { Day } from "../kit/date-expressions.ts";
import { isEnd, type Misheard, skip, textAt, type Words } from "../kit/date-hit.ts";
import { spelledOutAt } from "../kit/spelled-out.ts";
import { afterAny, parts } from "../kit/words.ts";
import type { MonthRef } from "../types.ts";
import { MEASURES, MISHEARD_MONTHS, MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from "./lexicon.ts";
import { numberAt, smallAt, TWICE } from "./numbers.ts";

/** Short ones ("jue") only where `near` another part of a date. */
export const weekdayAt = (words: Words, index: number, near = false): number | undefined =>
  WEEKDAYS[textAt(words, index)] ?? (near ? SHORT_WEEKDAYS[textAt(words, index)] : undefined);

/** Days are plain numbers in Spanish, save the first: "primero", "1.º", "el uno". */
export function dayAt(words: Words, index: number, plain: boolean): Day | null {
  const word = words[index];
  if (word === undefined) return null;
  if (word.kind === "ordinal")
    return word.value >= 1 && word.value <= 31
      ? { day: word.value, next: index + 1, ordinal: true, misheard: null }
      : null;
  if (word.text === "primero") return { day: 1, next: index + 1, ordinal: true, misheard: null };
  if (!plain) return null;
  const small = spelledOutAt(TWICE, words, index) ?? smallAt(words, index);
  if (small === null || !Number.isInteger(small.value) || small.value < 1 || small.value > 31) return null;
  return { day: small.value, next: small.next, ordinal: false, misheard: null };
}

export type Month = { ref: MonthRef; next: number; misheard: Misheard };

/** A month's name with its year, or "este/próximo mes". `near`: beside a day, where short and misheard names count. */
export function monthAt(words: Words, index: number, near: boolean): Month | null {
  const name = textAt(words, index);
  const alike = near ? MISHEARD_MONTHS[name] : undefined;
  const month =
    MONTHS[name] ?? (near ? SHORT_MONTHS[name] : undefined) ?? (alike === undefined ? undefined : MONTHS[alike]);
  if (month !== undefined) {
    const misheard = alike === undefined ? null : { heard: name, alike };
    const year = yearAt(words, index + 1);
    if (year === null) return { ref: { month, year: null }, next: index + 1, misheard };
    const ref = year.year === null ? { month, year: null, yearOffset: year.offset } : { month, year: year.year };
    return { ref, next: year.next, misheard };
  }
  const relative = relativePeriod(words, index, "mes");
  return relative === null ? null : { ref: { offset: relative.offset }, next: relative.next, misheard: null };
}

export type Year = { year: number | null; offset: number; next: number };

const YEARS: ReadonlyArray<readonly [string, number]> = [
  ["este ano|ano en curso|presente ano|ano actual|mismo ano|corriente ano", 0],
  ["ano que viene|proximo ano|ano proximo|ano entrante|ano que entra|siguiente ano|otro ano", 1],
  ["ano pasado|pasado ano", -1],
];

export function yearAt(words: Words, index: number): Year | null {
  const of = skip(words, index, "de");
  const start = skip(words, of, "el");
  if (words[start] === undefined || parts(words[start]) || words[index]!.gap === ",") return null;
  for (const [phrases, offset] of YEARS) {
    const next = afterAny(words, start, phrases);
    if (next > 0) return { year: null, offset, next };
  }
  const told = shortYear(words, index, start) ?? yearNumber(words, skip(words, start, "ano"));
  // "el tres de mayo 2000 piezas": what has a unit is no year.
  const isYear = told !== null && told.year >= 2020 && told.year <= 2049 && !(textAt(words, told.next) in MEASURES);
  return isYear ? { ...told, offset: 0 } : null;
}

/** "del veintiséis" */
function shortYear(words: Words, index: number, start: number): { year: number; next: number } | null {
  if (start !== index + 2) return null;
  const small = smallAt(words, start);
  const short = small !== null && small.value >= 24 && small.value <= 39 && isEnd(words, small.next);
  return short ? { year: 2000 + small.value, next: small.next } : null;
}

/** "2026", "26", "dos mil veintisiete", "veinte veintisiete" */
function yearNumber(words: Words, start: number): { year: number; next: number } | null {
  const word = words[start];
  if (word === undefined) return null;
  if (word.kind === "number")
    return word.gap === "-" && word.value < 100
      ? { year: 2000 + word.value, next: start + 1 }
      : { year: word.value, next: start + 1 };
  if (word.text === "veinte") {
    const tail = smallAt(words, start + 1);
    return tail === null ? null : { year: 2000 + tail.value, next: tail.next };
  }
  const number = afterAny(words, start, "dos mil") > 0 ? numberAt(words, start) : null;
  return number?.value == null ? null : { year: number.value, next: number.next };
}

type Unit = "semana" | "mes" | "trimestre" | "ano" | "semestre";
type Relative = ReadonlyArray<readonly [string, number]>;

function relativePhrases(unit: Unit): Relative {
  const prox = unit === "semana" ? "proxima" : "proximo";
  const other = unit === "semana" ? "otra" : "otro";
  const past = unit === "semana" ? "pasada" : "pasado";
  const this_ = unit === "semana" ? "esta" : "este";
  const same = unit === "semana" ? "misma" : "mismo";
  const coming = [
    `${prox} ${unit}`,
    `${unit} ${prox}`,
    `${unit} que viene`,
    `${unit} que entra`,
    `${unit} entrante`,
    `siguiente ${unit}`,
    `${other} ${unit}`,
    `${unit} venidera`,
    `${this_} ${prox} ${unit}`,
    `${unit} de ${prox}`,
    `${unit} que sigue`,
  ];
  const second =
    unit === "semana" ? "la siguiente|la otra|la de despues|la que sigue" : "el siguiente|el otro|el que sigue";
  return [
    [
      [
        ...coming.flatMap((one) => second.split("|").map((two) => `${one} no ${two}`)),
        ...coming.flatMap((one) => second.split("|").map((two) => `${one} nop ${two}`)),
        ...coming.flatMap((one) => second.split("|").map((two) => `${one} no sino ${two}`)),
        ...["no", "nop", "sino"].flatMap((not) =>
          [prox, "que viene", "que entra"].map(
            (one) => `${one} ${not} ${unit === "semana" ? "la" : "el"} ${other} ${unit}`,
          ),
        ),
        `${unit} subsiguiente`,
        `${unit} siguiente a la ${prox}`,
        `${unit} despues de la ${prox}`,
        `${unit} despues de la ${unit} que viene`,
        `${unit} despues de la que viene`,
        `${unit} posterior a la ${prox}`,
        `sub siguiente ${unit}`,
      ].join("|"),
      2,
    ],
    [coming.join("|"), 1],
    [
      ["no", "nop", "sino", "no sino", "ya no"]
        .flatMap((not) =>
          [prox, other, "siguiente", "que viene", "que entra", "que sigue"].map(
            (one) => `${this_} ${unit} ${not} ${unit === "semana" ? "la" : "el"} ${one}`,
          ),
        )
        .join("|"),
      1,
    ],
    [
      `${this_} ${unit}|${this_} ${same} ${unit}|presente ${unit}|${unit} en curso|${unit} actual|${this_} propia ${unit}|corriente ${unit}|${same} ${unit}`,
      0,
    ],
    [`${unit} ${past}|${past} ${unit}|${unit} anterior|${this_} ${unit} ${past}`, -1],
  ];
}
const RELATIVE: Record<Unit, Relative> = {
  semana: relativePhrases("semana"),
  mes: relativePhrases("mes"),
  trimestre: relativePhrases("trimestre"),
  ano: relativePhrases("ano"),
  semestre: relativePhrases("semestre"),
};

/** "este mes", "la semana que entra", "la semana subsiguiente", "el trimestre pasado": how many periods from now. */
export function relativePeriod(words: Words, index: number, unit: Unit): { offset: number; next: number } | null {
  const start = skip(words, index, "el|la");
  let best: { offset: number; next: number } | null = null;
  for (const [phrases, offset] of RELATIVE[unit]) {
    const next = afterAny(words, start, phrases);
    if (next > 0 && (best === null || next > best.next)) best = { offset, next };
  }
  return best;
}
