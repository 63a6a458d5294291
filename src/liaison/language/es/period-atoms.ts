/** Months, quarters, half-years and years alone, and holidays by name. */
import type { HolidayName } from "../holidays.ts";
import { type DateHit, hit, skip, textAt, type Words } from "../kit/date-hit.ts";
import { after, afterAny } from "../kit/words.ts";
import type { DateExpr } from "../types.ts";
import { monthAt, relativePeriod, yearAt } from "./date-words.ts";
import { nthAt } from "./day-atoms.ts";
import { smallAt } from "./numbers.ts";

export function monthPhrase(words: Words, index: number): DateHit | null {
  const lead = afterAny(words, index, "el mes de|mes de|todo el mes de|todo");
  const month = monthAt(words, lead > 0 ? lead : index, false);
  return month === null ? null : hit({ kind: "month", month: month.ref, part: null }, month.next);
}

/** "el tercer trimestre", "Q3", "trimestre tres", "el próximo trimestre" */
export function quarterPhrase(words: Words, index: number): DateHit | null {
  const relative = relativePeriod(words, index, "trimestre");
  if (relative !== null)
    return hit({ kind: "quarter", quarter: { offset: relative.offset }, year: null, part: null }, relative.next);
  const start = skip(words, index, "el");
  const numbered = /^(?:q|trimestre)$/.test(textAt(words, start)) ? smallAt(words, start + 1) : null;
  const ordinal = after(words, start + 1, "trimestre");
  const quarter = numbered?.value ?? (ordinal > 0 ? nthAt(words, start) : 0);
  const next = numbered?.next ?? ordinal;
  if (quarter === -1 && ordinal > 0)
    return hit(
      { kind: "quarter", quarter: 4, year: yearAt(words, next)?.year ?? null, part: null },
      yearAt(words, next)?.next ?? next,
    );
  if (![1, 2, 3, 4].includes(quarter) || next < 0) return null;
  const year = yearAt(words, next);
  return hit({ kind: "quarter", quarter, year: year?.year ?? null, part: null }, year?.next ?? next);
}

/** "el año que viene", "el segundo semestre" */
export function yearPhrase(words: Words, index: number): DateHit | null {
  const start = skip(words, index, "el");
  const semester = after(words, start + 1, "semestre");
  const nth = semester > 0 ? nthAt(words, start) : 0;
  if (nth === 1 || nth === 2) {
    const year = yearAt(words, semester);
    const part = nth === 1 ? "first_half" : "second_half";
    return hit({ kind: "year", year: year?.year ?? { offset: year?.offset ?? 0 }, part }, year?.next ?? semester);
  }
  const relative = relativePeriod(words, index, "ano");
  return relative === null ? null : hit({ kind: "year", year: { offset: relative.offset }, part: null }, relative.next);
}

const HOLIDAYS: ReadonlyArray<readonly [string, HolidayName]> = [
  ["el dia de nochebuena|la nochebuena|nochebuena|noche buena|la noche buena", "christmas_eve"],
  ["el dia de navidad|la navidad|navidad|navidades|las navidades", "christmas"],
  ["nochevieja|noche vieja|fin de ano nochevieja", "new_years_eve"],
  ["el dia de ano nuevo|el ano nuevo|ano nuevo", "new_years_day"],
  ["el dia de el trabajo|dia de el trabajo|el dia de el trabajador|dia de el trabajador", "may_day"],
  [
    "el domingo de pascua|domingo de pascua|domingo de resurreccion|el domingo de resurreccion|la pascua|pascua",
    "easter",
  ],
  ["el viernes santo|viernes santo", "good_friday"],
  ["el ano nuevo chino|ano nuevo chino", "lunar_new_year"],
  ["el corpus|el dia de corpus|corpus christi|corpus", "corpus_christi"],
  ["la ascension|el dia de la ascension", "ascension"],
  ["pentecostes|el domingo de pentecostes", "pentecost"],
  ["la asuncion|el dia de la asuncion|la virgen de agosto", "assumption"],
  ["el dia de accion de gracias|accion de gracias", "thanksgiving"],
  [
    "el feriado de el dieciseis|el dieciseis de septiembre feriado|el dia de la independencia|dia de la independencia|las fiestas patrias|fiestas patrias",
    "independence_mexico",
  ],
  ["el dia de la revolucion|dia de la revolucion|la revolucion", "revolution_mexico"],
  ["el doce de octubre festivo|la fiesta nacional|el dia de la raza", "national_day_spain"],
  ["el dia de los santos|los santos", "all_saints"],
];
/** Fixed days that have a name in a Spanish-speaking country. */
const NAMED_DAYS: ReadonlyArray<readonly [string, number, number]> = [
  ["el dia de reyes|dia de reyes|reyes|los reyes", 6, 1],
  ["el dia de muertos|dia de muertos|muertos|dia de los muertos", 2, 11],
  ["el dia de todos los santos|todos los santos", 1, 11],
  ["la inmaculada|el dia de la inmaculada", 8, 12],
  ["el dia de la constitucion espanola", 6, 12],
  [
    "el dia de la virgen de guadalupe|dia de la virgen de guadalupe|el dia de la guadalupana|el dia de la virgen",
    12,
    12,
  ],
  ["el dia de la hispanidad|el dia de el pilar|la virgen de el pilar", 12, 10],
  ["san juan|la noche de san juan|el dia de san juan", 24, 6],
  ["san jose|el dia de san jose", 19, 3],
];
const AFTER_EASTER: ReadonlyArray<readonly [string, number]> = [
  ["el lunes de pascua|lunes de pascua", 1],
  ["el jueves santo|jueves santo", -3],
  ["el sabado santo|sabado santo|sabado de gloria|el sabado de gloria", -1],
  ["el domingo de ramos|domingo de ramos", -7],
  ["el miercoles santo|miercoles santo", -4],
];

export function holiday(words: Words, index: number): DateHit | null {
  for (const [phrases, name] of HOLIDAYS) {
    const next = afterAny(words, index, phrases);
    // How long a factory is closed around it is nobody's certain knowledge.
    if (next < 0 || (name !== "lunar_new_year" && textAt(words, next) === "chino")) continue;
    if (/^(?:vacaciones|puente|fiestas|feriado|cierre|temporada)$/.test(textAt(words, index - 2))) return null;
    const year = yearAt(words, next);
    return hit({ kind: "holiday", name, year: year?.year ?? null }, year?.next ?? next);
  }
  for (const [phrases, days] of AFTER_EASTER) {
    const next = afterAny(words, index, phrases);
    if (next > 0)
      return hit(
        { kind: "offset", amount: days, unit: "day", from: { kind: "holiday", name: "easter", year: null } },
        next,
      );
  }
  for (const [phrases, day, month] of NAMED_DAYS) {
    const next = afterAny(words, index, phrases);
    if (next < 0) continue;
    // "San Juan" is a place and a person as well.
    const name = /^(?:san|reyes)$/.test(textAt(words, index));
    if (
      name &&
      !/^(?:por|para|antes|despues|hasta|en)$/.test(textAt(words, index - 1)) &&
      textAt(words, index - 2) !== "antes" &&
      !(textAt(words, index - 1) === "de" && textAt(words, index - 2) === "dia")
    )
      continue;
    const expr: DateExpr = { kind: "day", day, month: { month, year: null }, weekday: null };
    return hit(expr, next);
  }
  return null;
}
