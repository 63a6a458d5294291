/** Parts of periods: "a finales de marzo", "a principios de la próxima semana", "la primera quincena de abril", "fin de mes". */
import { type DateHit, hit, skip, textAt, type Words } from "../kit/date-hit.ts";
import { afterAny, parts, remembered } from "../kit/words.ts";
import type { DateExpr, Part } from "../types.ts";
import { dateAtomAt } from "./date-atoms.ts";
import { monthAt } from "./date-words.ts";

const PARTS: ReadonlyArray<readonly [Part, string]> = [
  [
    "early",
    `principios de|principio de|comienzos de|comienzo de|inicios de|inicio de|primeros de|los primeros dias de|primeros dias de|empezando|arrancando|comenzando|
     principios|inicios|comienzos|la primera parte de|el primer tercio de|iniciando|primerisimos de|empezar|entrando`,
  ],
  ["mid", "mediados de|mediados|la mitad de|mitad de|media|el medio de|medio de|medio"],
  [
    "late",
    `finales de|fines de|fin de|final de|finales|fines|ultimos de|los ultimos dias de|ultimos dias de|el cierre de|cierre de|terminando|finalizando|el fin de|
     el final de|la ultima parte de|el ultimo tercio de|las postrimerias de|acabando|que acabe|que termine|que finalice|que cierre|que se acabe|que se termine|termine|acabe|terminar|acabar|finalizar`,
  ],
  [
    "first_half",
    "la primera quincena de|primera quincena de|la primera mitad de|primera mitad de|la 1a quincena de|1a quincena de",
  ],
  [
    "second_half",
    "la segunda quincena de|segunda quincena de|la segunda mitad de|segunda mitad de|la ultima quincena de|ultima quincena de",
  ],
  ["last_day", "el ultimo dia de|ultimo dia de|el mero ultimo de|el ultimo de|ultimo de"],
  ["first_day", "el primer dia de|primer dia de"],
];
const LEADS = "ya a|a|en|ya por|desde";

export const partAt: (words: Words, index: number) => DateHit | null = remembered((words, index) => {
  const lead = afterAny(words, index, LEADS);
  for (const start of lead > 0 ? [lead, index] : [index]) {
    const found = partOfPeriod(words, start, start > index) ?? partAfter(words, start);
    if (found !== null) return found;
  }
  return null;
});

function partOfPeriod(words: Words, start: number, led: boolean): DateHit | null {
  let best: DateHit | null = null;
  for (const [part, phrases] of PARTS) {
    const next = afterAny(words, start, phrases);
    if (next < 0) continue;
    const last = textAt(words, next - 1);
    // "media semana" and "medio mes" are lengths without "a"; the verbs end what they name: "antes de que acabe el mes".
    if (/^(?:media|medio)$/.test(last) && !led) continue;
    const period = periodAt(words, next);
    const expr =
      period === null
        ? null
        : withPart(
            period.expr,
            /^(?:acabe|termine|finalice|cierre|terminar|acabar|finalizar)$/.test(last) && last !== "cierre"
              ? "last_day"
              : part,
          );
    if (period === null || expr === null || (best !== null && period.next <= best.next)) continue;
    // "fin de semana" is the weekend.
    if (last === "de" && /^(?:fin)$/.test(textAt(words, next - 2)) && textAt(words, next) === "semana" && !led)
      continue;
    best = { ...period, expr };
  }
  return best;
}

/** "el mes que viene, a principios" */
function partAfter(words: Words, start: number): DateHit | null {
  const period = dateAtomAt(words, start);
  if (period === null || !/^(?:month|week)$/.test(period.expr.kind)) return null;
  for (const [part, phrases] of AFTERWARDS) {
    const next = afterAny(words, period.next, phrases);
    const expr = next > 0 ? withPart(period.expr, part) : null;
    if (expr !== null && textAt(words, next) !== "de") return { ...period, expr, next };
  }
  return null;
}

const AFTERWARDS: ReadonlyArray<readonly [Part, string]> = [
  ["early", "a principios|a inicios|a comienzos|a el principio|a el inicio|principios"],
  ["mid", "a mediados|mediados"],
  ["late", "a finales|a fines|a el final|finales"],
];

const HERE: Record<string, DateExpr> = {
  mes: { kind: "month", month: { offset: 0 }, part: null },
  semana: { kind: "week", week: { offset: 0 }, part: null },
  trimestre: { kind: "quarter", quarter: { offset: 0 }, year: null, part: null },
  ano: { kind: "year", year: { offset: 0 }, part: null },
};

/** A period that has parts: a month, week, quarter, year; "el mes" is this one. */
function periodAt(words: Words, index: number): DateHit | null {
  if (parts(words[index])) return null;
  const named = afterAny(words, index, "el mes de|mes de");
  const month = monthAt(words, named > 0 ? named : index, true);
  if (month !== null) return hit({ kind: "month", month: month.ref, part: null }, month.next, month.misheard);
  const found = dateAtomAt(words, index);
  if (found !== null && /^(?:month|week|quarter|year)$/.test(found.expr.kind)) return found;
  const start = skip(words, index, "el|la");
  const expr = parts(words[start]) ? undefined : HERE[textAt(words, start)];
  return expr === undefined ? null : hit(expr, start + 1);
}

function withPart(expr: DateExpr, part: Part): DateExpr | null {
  return "part" in expr && expr.part === null ? { ...expr, part } : null;
}
