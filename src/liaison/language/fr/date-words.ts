/** The smallest pieces of a spoken date: a day's number, a month, a year, "ce" and "prochain" periods. */
import type { Day } from "../kit/date-expressions.ts";
import { type Misheard, skip, textAt, type Words } from "../kit/date-hit.ts";
import { spelledOutAt } from "../kit/spelled-out.ts";
import { after, afterAny, parts } from "../kit/words.ts";
import type { MonthRef } from "../types.ts";
import { timeUnitAt } from "./durations.ts";
import { MEASURES, MISHEARD_MONTHS, MONTHS, WEEKDAYS } from "./lexicon.ts";
import { numberAt, smallAt, TWICE } from "./numbers.ts";

/** "mer", "dim" and the like are weekdays only as written abbreviations before a figure. */
export function weekdayAt(words: Words, index: number): number | undefined {
  const text = textAt(words, index);
  if (/^(?:lun|mer|jeu|ven|sam|dim)$/.test(text) && words[index + 1]?.kind !== "number") return undefined;
  return WEEKDAYS[text] ?? WEEKDAYS[text.replace(/s$/, "")];
}

/** "premier", "1er" or, where only a day can stand, a plain number that nothing longer begins with. */
export function dayAt(words: Words, index: number, plain: boolean): Day | null {
  const word = words[index];
  if (word === undefined) return null;
  if (/^(?:premier|1er|premiers)$/.test(word.text) || (word.kind === "ordinal" && word.value === 1))
    return { day: 1, next: index + 1, ordinal: true, misheard: null };
  if (!plain || word.text === "une" || word.text === "zero") return null;
  const small = spelledOutAt(TWICE, words, index) ?? smallAt(words, index);
  const number = small === null ? null : numberAt(words, index);
  if (small === null || !Number.isInteger(small.value) || small.value < 1 || small.value > 31) return null;
  // "le dix avril": "dix" alone; "vingt mille" is no day.
  if (number !== null && number.value !== small.value && number.value !== null) return null;
  if (number?.value === null && !monthAt(words, small.next, true)) return null;
  return countsOn(words, small.next) ? null : { day: small.value, next: small.next, ordinal: false, misheard: null };
}

export type Month = { ref: MonthRef; next: number; misheard: Misheard };

/** A month's name with its year, or "ce mois", "le mois prochain". `near`: a day stands before it, so "mais" may be "mai". */
export function monthAt(words: Words, index: number, near: boolean): Month | null {
  const start = skipMonthWord(words, index);
  const name = textAt(words, start);
  const alike = near ? MISHEARD_MONTHS[name] : undefined;
  // "mais" goes on with a clause; at the end of the words, or before a year, it is the month.
  const heard = alike !== undefined && (words[start + 1] === undefined || parts(words[start + 1])) ? alike : undefined;
  const short = name === "sept" && words[start - 1]?.kind === "number" && isEndOrYear(words, start + 1);
  const month = MONTHS[name] ?? (short ? 9 : heard === undefined ? undefined : MONTHS[heard]);
  if (month !== undefined) {
    const misheard = heard !== undefined && MONTHS[name] === undefined ? { heard: name, alike: heard } : null;
    const year = yearAt(words, start + 1);
    if (year === null) {
      const coming = afterAny(words, start + 1, "prochain|qui vient|de cette annee");
      return {
        ref: { month, year: null },
        next: coming > 0 && !parts(words[start + 1]) ? coming : start + 1,
        misheard,
      };
    }
    const ref = year.year === null ? { month, year: null, yearOffset: year.offset } : { month, year: year.year };
    return { ref, next: year.next, misheard };
  }
  const relative = relativePeriod(words, index, "mois");
  return relative === null ? null : { ref: { offset: relative.offset }, next: relative.next, misheard: null };
}

const isEndOrYear = (words: Words, index: number) =>
  words[index] === undefined || words[index]!.gap !== "" || words[index]!.kind === "number";

/** "le mois de mars" */
function skipMonthWord(words: Words, index: number): number {
  const next = afterAny(words, index, "le mois de|le mois d|mois de|mois d|du mois de|du mois d");
  return next > 0 && MONTHS[textAt(words, next)] !== undefined ? next : index;
}

export type Year = { year: number | null; offset: number; next: number };

const YEARS: ReadonlyArray<readonly [string, number]> = [
  ["cette annee|de cette annee|de l annee|de l annee en cours", 0],
  ["l annee prochaine|de l annee prochaine|l an prochain|de l an prochain|annee prochaine", 1],
  ["l annee derniere|de l annee derniere|l an dernier|dernier", -1],
];

export function yearAt(words: Words, index: number): Year | null {
  const start = skip(words, index, "en|de");
  if (words[start] === undefined || parts(words[start])) return null;
  for (const at of [index, start]) {
    for (const [phrases, offset] of YEARS) {
      const next = afterAny(words, at, phrases);
      if (next > 0 && !parts(words[at]) && !/^(?:delai|carat)$/.test(textAt(words, next)))
        return { year: null, offset, next };
    }
  }
  const number = words[start]!.gap === "," ? null : numberAt(words, start);
  if (number?.value == null || number.value < 2020 || number.value > 2049) return null;
  // "le trois mai 2020 pièces": what has a unit is no year.
  return textAt(words, number.next) in MEASURES ? null : { year: number.value, offset: 0, next: number.next };
}

type Unit = "semaine" | "mois" | "trimestre" | "annee" | "semestre";
const NAMES: Record<Unit, string> = {
  semaine: "semaine",
  mois: "mois",
  trimestre: "trimestre",
  annee: "annee|an",
  semestre: "semestre",
};
const BEFORE: ReadonlyArray<readonly [string, number]> = [
  ["cette|ce|ces", 0],
  ["la prochaine|le prochain|prochaine|prochain|l prochaine", 1],
  ["la derniere|le dernier|derniere|dernier", -1],
];
const AFTER: ReadonlyArray<readonly [string, number]> = [
  ["prochaine|prochain|qui vient|a venir|qui arrive|pro", 1],
  ["derniere|dernier|passee|passe|precedente|precedent", -1],
  ["en cours|ci|courant|courante", 0],
];

/** "cette semaine", "le mois prochain", "la semaine qui vient", "le trimestre en cours": how many periods from now. */
export function relativePeriod(words: Words, index: number, unit: Unit): { offset: number; next: number } | null {
  for (const [phrases, offset] of BEFORE) {
    const at = afterAny(words, index, phrases);
    const named = at > 0 ? afterAny(words, at, NAMES[unit]) : -1;
    if (named < 0) continue;
    // "la dernière semaine d'avril" is a week of the month.
    if (offset === -1 && /^(?:de|d|du)$/.test(textAt(words, named))) return null;
    const late = relativeAfter(words, named);
    if (late !== null && offset === 0) return late;
    return { offset, next: named };
  }
  const start = skip(words, index, "la|le|l|du");
  const named = afterAny(words, start, NAMES[unit]);
  return named < 0 ? null : relativeAfter(words, named);
}

function relativeAfter(words: Words, named: number): { offset: number; next: number } | null {
  if (words[named] === undefined || parts(words[named])) return null;
  for (const [phrases, offset] of AFTER) {
    const next = afterAny(words, named, phrases);
    if (next > 0) return { offset, next };
  }
  return null;
}

/** Something that a number counts follows: no day of the month. */
export function countsOn(words: Words, index: number): boolean {
  const word = words[index];
  if (word === undefined || parts(word) || word.gap === ",") return false;
  const unit = timeUnitAt(words, index) !== undefined || word.text in MEASURES;
  if (unit || /^(?:jour|journee|heure)s?$/.test(word.text)) return true;
  return COUNTED.has(word.text) || after(words, index, "pour cent") > 0;
}

const COUNTED = new Set(
  `lot lots partie parties moitie quart quarts tiers semestre trimestre week weekend equipe serie series commande commandes ligne lignes livraison
   livraisons envoi envois expedition conteneur inspection article echantillon camion camions chargement passage fois question etape phase partiel
   poste operation essai test groupe tranche etage usine machine version revision appel chose point minute minutes seconde secondes instant moment
   pourcent virgule autre autres arrive client controle moule prototype palier bateau arrivage personnes ouvriers operateurs machines euros
   dollars dinars dirhams francs degres`.split(/\s+/),
);
