/** Parts of periods: "fin mars", "début de semaine prochaine", "la deuxième quinzaine d'avril", "courant mai", "à la mi-juin". */
import { type DateHit, hit, skip, textAt, type Words } from "../kit/date-hit.ts";
import { afterAny, parts, remembered } from "../kit/words.ts";
import type { DateExpr, Part } from "../types.ts";
import { dateAtomAt } from "./date-atoms.ts";
import { monthAt, yearAt } from "./date-words.ts";

const PARTS: ReadonlyArray<readonly [Part | null, string]> = [
  [
    "early",
    "tout debut|debut|debuts|commencement|les premiers jours|premiers jours|le debut|le tout debut|les tout premiers jours",
  ],
  ["mid", "mi|milieu|le milieu|mi mois"],
  ["late", "toute fin|fin|la fin|la toute fin|les derniers jours|derniers jours|fins"],
  [
    "first_half",
    "premiere quinzaine|1ere quinzaine|premiere moitie|la premiere quinzaine|la premiere moitie|quinzaine un",
  ],
  [
    "second_half",
    `deuxieme quinzaine|seconde quinzaine|2eme quinzaine|deuxieme moitie|seconde moitie|derniere quinzaine|la deuxieme quinzaine|
    la seconde quinzaine|la deuxieme moitie|la seconde moitie|la derniere quinzaine`,
  ],
  ["last_day", "dernier jour|le dernier jour|tout dernier jour"],
  ["first_day", "premier jour|le premier jour|tout premier jour"],
  [null, "courant|le courant|dans le courant|au cours"],
];
const LEADS = "a la|au|en|vers la|vers le|vers|dans la|dans les|dans|sur la|sur|la|le|a|pour la|pour|des";

export const partAt: (words: Words, index: number) => DateHit | null = remembered((words, index) => {
  const lead = afterAny(words, index, LEADS);
  for (const start of lead > 0 ? [lead, index] : [index]) {
    const found = partOfPeriod(words, start);
    if (found !== null) return found;
  }
  return null;
});

function partOfPeriod(words: Words, start: number): DateHit | null {
  let best: DateHit | null = null;
  for (const [part, phrases] of PARTS) {
    const next = ordinalPart(words, start, part) ?? afterAny(words, start, phrases);
    const period = next > 0 ? periodAt(words, next) : null;
    const expr = period === null ? null : withPart(period.expr, part);
    if (period === null || expr === null || (best !== null && period.next <= best.next)) continue;
    // "Début d'année" may be this year's or the next one's.
    if (part === "early" && expr.kind === "year" && typeof expr.year === "object" && expr.year.offset === 0) continue;
    best = { ...period, expr };
  }
  return best;
}

/** "1ère quinzaine", "2e quinzaine" with the ordinal in figures */
function ordinalPart(words: Words, start: number, part: Part | null): number | null {
  const at = skip(words, start, "la");
  if (words[at]?.kind !== "ordinal" || !/^(?:quinzaine|moitie)$/.test(textAt(words, at + 1))) return null;
  const wanted = part === "first_half" ? 1 : part === "second_half" ? 2 : 0;
  return words[at]!.value === wanted ? at + 2 : null;
}

const HERE: Record<string, DateExpr> = {
  mois: { kind: "month", month: { offset: 0 }, part: null },
  semaine: { kind: "week", week: { offset: 0 }, part: null },
  trimestre: { kind: "quarter", quarter: { offset: 0 }, year: null, part: null },
  annee: { kind: "year", year: { offset: 0 }, part: null },
  courant: { kind: "month", month: { offset: 0 }, part: null },
};

/** A period that has parts: a month, week, quarter, year; "le mois" is this one. */
function periodAt(words: Words, index: number): DateHit | null {
  if (parts(words[index])) return null;
  const start = skip(words, index, "de|d|du|des|en");
  for (const at of start > index ? [index, start] : [index]) {
    const month = monthAt(words, at, false);
    if (month !== null) return hit({ kind: "month", month: month.ref, part: null }, month.next, month.misheard);
    const found = dateAtomAt(words, at);
    if (found !== null && /^(?:month|week|quarter|year)$/.test(found.expr.kind)) return found;
  }
  const named = skip(words, start, "la|le|l|ce|cette");
  const expr = HERE[textAt(words, named)];
  if (expr !== undefined && !parts(words[named])) return hit(expr, named + 1);
  const year = yearAt(words, start);
  return year === null
    ? null
    : hit({ kind: "year", year: year.year ?? { offset: year.offset }, part: null }, year.next);
}

function withPart(expr: DateExpr, part: Part | null): DateExpr | null {
  return "part" in expr && expr.part === null ? { ...expr, part } : null;
}
