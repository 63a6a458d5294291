/** Months, quarters, half-years and years alone, and holidays by name. */
import { type DateHit, hit, skip, textAt, type Words } from "../kit/date-hit.ts";
import { afterAny, parts } from "../kit/words.ts";
import type { DateExpr } from "../types.ts";
import { monthAt, relativePeriod, yearAt } from "./date-words.ts";
import { smallAt } from "./numbers.ts";
import { nthAt } from "./week-atoms.ts";

/** "avril", "en mai 2027", "le mois prochain", "courant du mois prochain" */
export function monthPhrase(words: Words, index: number): DateHit | null {
  const month = monthAt(words, index, false);
  return month === null ? null : hit({ kind: "month", month: month.ref, part: null }, month.next);
}

/** "le troisième trimestre", "T3", "Q3", "le trimestre prochain" */
export function quarterPhrase(words: Words, index: number): DateHit | null {
  const relative = relativePeriod(words, index, "trimestre");
  if (relative !== null)
    return hit({ kind: "quarter", quarter: { offset: relative.offset }, year: null, part: null }, relative.next);
  const start = skip(words, index, "le|au|du");
  const lettered =
    /^(?:t|q|trimestre)$/.test(textAt(words, start)) && !parts(words[start + 1]) ? smallAt(words, start + 1) : null;
  const ordinal = afterAny(words, start + 1, "trimestre|trim");
  const quarter = lettered?.value ?? (ordinal > 0 ? nthAt(words, start) : 0);
  const next = lettered?.next ?? ordinal;
  if (![1, 2, 3, 4].includes(quarter) || next < 0) return null;
  const year = yearAt(words, next);
  return hit({ kind: "quarter", quarter, year: year?.year ?? null, part: null }, year?.next ?? next);
}

/** "le premier semestre", "le second semestre 2027", "cette année", "l'année prochaine" */
export function yearPhrase(words: Words, index: number): DateHit | null {
  const start = skip(words, index, "le|au|du");
  const half = afterAny(words, start + 1, "semestre");
  const nth = half > 0 ? nthAt(words, start) : 0;
  if (nth === 1 || nth === 2) {
    const year = yearAt(words, half);
    const part = nth === 1 ? "first_half" : "second_half";
    return hit({ kind: "year", year: year?.year ?? { offset: year?.offset ?? 0 }, part }, year?.next ?? half);
  }
  const relative = relativePeriod(words, index, "annee");
  return relative === null ? null : hit({ kind: "year", year: { offset: relative.offset }, part: null }, relative.next);
}

const named = (name: Extract<DateExpr, { kind: "holiday" }>["name"]): DateExpr => ({
  kind: "holiday",
  name,
  year: null,
});

const HOLIDAYS: ReadonlyArray<readonly [string, DateExpr]> = [
  ["la veille de noel|veille de noel|reveillon de noel|le reveillon de noel", named("christmas_eve")],
  ["noel|le jour de noel", named("christmas")],
  ["la saint sylvestre|saint sylvestre|le reveillon du nouvel an|reveillon du nouvel an", named("new_years_eve")],
  ["le nouvel an|nouvel an|le jour de l an|jour de l an", named("new_years_day")],
  ["la fete du travail|fete du travail", named("may_day")],
  ["paques|dimanche de paques|le dimanche de paques", named("easter")],
  ["vendredi saint|le vendredi saint", named("good_friday")],
  ["lundi de paques|le lundi de paques", named("easter_monday")],
  ["l ascension|ascension|le jeudi de l ascension|jeudi de l ascension", named("ascension")],
  ["la pentecote|pentecote", named("pentecost")],
  ["lundi de pentecote|le lundi de pentecote|le lundi de la pentecote|lundi de la pentecote", named("whit_monday")],
  ["la toussaint|toussaint", named("all_saints")],
  ["l assomption|assomption", named("assumption")],
  ["l armistice", named("armistice_france")],
  ["l epiphanie", named("epiphany")],
  ["la fete nationale|fete nationale|le quatorze juillet ferie", named("national_day_france")],
  ["la victoire|le jour de la victoire", named("victory_france")],
  ["la fete dieu|fete dieu", named("corpus_christi")],
  ["la saint nicolas|saint nicolas", named("saint_nicholas")],
  ["thanksgiving|l action de grace", named("thanksgiving")],
  [
    "le nouvel an chinois|nouvel an chinois|nouvel an lunaire|le nouvel an lunaire|la fete du printemps|fete du printemps",
    named("lunar_new_year"),
  ],
  ["la fete des bateaux dragons|bateaux dragons|la fete des bateaux dragon", named("dragon_boat")],
  ["la fete de la mi automne|fete de la mi automne|la fete de la lune", named("mid_autumn")],
];

export function holiday(words: Words, index: number): DateHit | null {
  let expr: DateExpr | null = null;
  let next = -1;
  for (const [phrases, named] of HOLIDAYS) {
    const end = afterAny(words, index, phrases);
    if (end > next) [expr, next] = [named, end];
  }
  if (expr === null) return null;
  // How long a factory is closed around it is nobody's certain knowledge.
  if (
    /^(?:vacances|conges|fetes)$/.test(textAt(words, index - 2)) ||
    afterAny(words, next, "et nouvel an|et le nouvel an") > 0
  )
    return null;
  const year = expr.kind === "holiday" ? yearAt(words, next) : null;
  if (expr.kind !== "holiday" || year?.year == null) return hit(expr, next);
  return hit({ ...expr, year: year.year }, year.next);
}
