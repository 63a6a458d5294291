/** Weekdays and weeks: "ce vendredi", "vendredi en huit", "mercredi de la semaine prochaine", "semaine 32", "la semaine du 16 mars". */
import { type DateHit, hit, skip, textAt, type Words } from "../kit/date-hit.ts";
import { after, afterAny, parts } from "../kit/words.ts";
import type { DateExpr, WeekRef } from "../types.ts";
import { dayAt, monthAt, relativePeriod, weekdayAt, yearAt } from "./date-words.ts";
import { weekdayAndDay } from "./day-atoms.ts";
import { ORDINALS, TIME_UNITS } from "./lexicon.ts";
import { smallAt } from "./numbers.ts";
import { skipPartOfDay } from "./relative-days.ts";

type Atom = (words: Words, index: number) => DateHit | null;
type Which = Extract<DateExpr, { kind: "weekday" }>["which"];

const BEFORE: ReadonlyArray<readonly [string, Which]> = [
  ["ce prochain", "bare"],
  ["ce", "this"],
  ["le prochain|prochain", "next"],
  ["le dernier|dernier", "last"],
  ["le|au|du|de", "bare"],
];
const AFTER: ReadonlyArray<readonly [string, Which]> = [
  ["prochain", "next"],
  ["dernier|passe|precedent", "last"],
  ["qui vient|qui arrive|a venir", "bare"],
];

export function weekdayPhrase(words: Words, index: number, atom: Atom): DateHit | null {
  const leading = weekRefAt(words, skip(words, index, "en|sur|dans"), atom);
  if (leading !== null && !parts(words[leading.next])) {
    // "la semaine prochaine mardi", "semaine 14 le jeudi"
    const start = skip(words, leading.next, "le");
    const weekday = weekdayAt(words, start);
    if (weekday !== undefined && weekdayAndDay(words, start) === null)
      return hit({ kind: "weekday_of", weekday, week: leading.ref }, skipPartOfDay(words, start + 1));
  }
  let start = index;
  let which: Which = "bare";
  for (const [phrases, kind] of BEFORE) {
    const next = afterAny(words, index, phrases);
    if (next < 0 || weekdayAt(words, next) === undefined) continue;
    which = kind;
    start = next;
    break;
  }
  const weekday = weekdayAt(words, start);
  // "les lundis", "tous les lundis": a habit.
  if (weekday === undefined || /dis$|dimanches$/.test(textAt(words, start))) return null;
  const next = skipPartOfDay(words, start + 1);
  if (which === "this" || which === "bare") return suffixed(words, start + 1, next, weekday, which, atom);
  return hit({ kind: "weekday", weekday, which }, next);
}

const NOT_THIS =
  "mais pas celui ci|mais pas celui la|pas celui ci|pas celui la|mais pas celui de cette semaine|pas celui de cette semaine|mais pas celui qui vient|pas celui qui vient|mais pas cette semaine|mais pas ce|pas ce|mais pas le|pas le";
const THE_OTHER =
  "le suivant|l autre|celui d apres|celui de la semaine prochaine|celui de la semaine d apres|celui de la semaine suivante|plutot le suivant|plutot celui d apres|mais le suivant|mais celui d apres|la semaine d apres|la suivante|la semaine prochaine|la prochaine";

/** "vendredi prochain", "vendredi en huit", "vendredi de la semaine prochaine", "le vendredi d'après", "vendredi" */
function suffixed(words: Words, at: number, next: number, weekday: number, which: Which, atom: Atom): DateHit {
  const bare: DateExpr = { kind: "weekday", weekday, which: "bare" };
  if (parts(words[at])) return hit({ kind: "weekday", weekday, which }, at);
  for (const [phrases, weeks] of [
    ["en huit|dans huit jours|en 8", 1],
    ["en quinze|dans quinze jours|en 15", 2],
    ["en trois semaines", 3],
  ] as const) {
    const far = afterAny(words, at, phrases);
    if (far > 0) return hit({ kind: "offset", amount: weeks, unit: "week", from: bare }, far);
  }
  for (const [phrases, kind] of AFTER) {
    const later = afterAny(words, at, phrases);
    if (later > 0) return hit({ kind: "weekday", weekday, which: kind }, skipPartOfDay(words, later));
  }
  // "jeudi mais pas celui-ci, le suivant"
  const not = afterAny(words, at, NOT_THIS);
  const named = not > 0 && weekdayAt(words, not) === weekday ? not + 1 : not;
  const past = named > not ? skip(words, named, "ci|prochain") : named;
  const other = past > 0 ? afterAny(words, past, THE_OTHER) : -1;
  if (other > 0) return hit({ kind: "offset", amount: 1, unit: "week", from: bare }, other);
  const following = afterAny(words, at, "d apres|suivant|qui suit");
  if (following > 0) return hit({ kind: "weekday_after", weekday, of: "spoken" }, following);
  const anchor = afterAny(words, at, "apres|qui suit");
  const of = anchor > 0 ? atom(words, anchor) : null;
  if (of !== null) return hit({ kind: "weekday_after", weekday, of: of.expr }, of.next, of.misheard);
  const preposition = skip(words, next, "de|en|d");
  const week = parts(words[next]) || words[next]!.gap === "," ? null : weekRefAt(words, preposition, atom);
  if (week !== null) return hit({ kind: "weekday_of", weekday, week: week.ref }, week.next);
  return hit({ kind: "weekday", weekday, which }, next);
}

/** "premier", "1er", "deuxième", "dernier": 1-12 or -1; 0 is none. */
export const nthAt = (words: Words, index: number): number =>
  /^derniere?$/.test(textAt(words, index))
    ? -1
    : (ORDINALS[textAt(words, index)] ?? (words[index]?.kind === "ordinal" ? words[index]!.value : 0));

/** "le premier lundi d'avril", "dernier vendredi de mars", "le deuxième mardi du mois" */
export function nthWeekday(words: Words, index: number): DateHit | null {
  const start = skip(words, index, "le|au|du");
  const nth = nthAt(words, start);
  const weekday = weekdayAt(words, start + 1);
  if (weekday === undefined || nth === 0 || nth > 5) return null;
  const of = afterAny(words, start + 2, "du mois de|du mois d|de|d|du|en");
  if (of < 0) return null;
  const here = afterAny(words, start + 2, "du mois|de ce mois|du mois en cours");
  const month =
    monthAt(words, of, false) ?? (textAt(words, start + 2) === "du" ? monthAt(words, start + 2, false) : null);
  if (month !== null) return hit({ kind: "nth_weekday", nth, weekday, month: month.ref }, month.next, month.misheard);
  return here > 0 ? hit({ kind: "nth_weekday", nth, weekday, month: { offset: 0 } }, here) : null;
}

const NUMBERED = "semaine calendaire|semaine numero|semaine n|semaine iso|semaine|semaines|sem|s|kw|week";

function weekNumberAt(words: Words, index: number): { ref: WeekRef; next: number } | null {
  const start = skip(words, index, "la|les");
  let named = afterAny(words, start, NUMBERED);
  if (named > 0 && textAt(words, named) === "numero") named += 1;
  if (named < 0 || parts(words[named]) || words[named]!.gap === ",") return null;
  const number = smallAt(words, named);
  if (number === null || !Number.isInteger(number.value) || number.value < 1 || number.value > 53) return null;
  // "s'il" leaves an "s" behind, and "une" is an article.
  if (textAt(words, start) === "s" && words[named]!.kind !== "number") return null;
  if (/^une?$/.test(textAt(words, named)) && textAt(words, number.next) in TIME_UNITS) return null;
  const year = yearAt(words, number.next);
  return { ref: { number: number.value, year: year?.year ?? null }, next: year?.next ?? number.next };
}

const WEEK_OF =
  "semaine du|semaine de|semaine commencant le|semaine qui commence le|semaine d|semaine autour du|semaine debutant le";

export function weekRefAt(words: Words, index: number, atom: Atom): { ref: WeekRef; next: number } | null {
  const numbered = weekNumberAt(words, index);
  if (numbered !== null) return numbered;
  const relative = relativePeriod(words, index, "semaine");
  if (relative !== null) {
    const later = afterAny(words, relative.next, "en huit");
    return { ref: { offset: relative.offset + (later > 0 ? 1 : 0) }, next: later > 0 ? later : relative.next };
  }
  const twice = afterAny(
    words,
    index,
    "la semaine d apres la prochaine|la semaine d apres la semaine prochaine|la semaine apres la semaine prochaine|la semaine apres la prochaine",
  );
  if (twice > 0) return { ref: { offset: 2 }, next: twice };
  const following = afterAny(
    words,
    index,
    "la semaine suivante|semaine suivante|la semaine d apres|semaine d apres|la semaine qui suit",
  );
  if (following > 0) return { ref: { spoken: 1 }, next: following };
  const same = afterAny(words, index, "cette meme semaine|la meme semaine|cette semaine la");
  if (same > 0) return { ref: { spoken: 0 }, next: same };
  for (const [phrases, amount] of [
    ["la semaine avant|semaine avant", -1],
    ["la semaine apres|semaine apres", 1],
  ] as const) {
    const at = afterAny(words, index, phrases);
    const anchor = at > 0 ? atom(words, at) : null;
    if (anchor === null) continue;
    // Easter is a Sunday: the week before it is its own.
    const unit = anchor.expr.kind === "holiday" ? "day" : "week";
    return { ref: { of: { kind: "offset", amount, unit, from: anchor.expr } }, next: anchor.next };
  }
  const of = afterAny(words, skip(words, index, "la"), WEEK_OF);
  if (of < 0) return null;
  const inner = weekStart(words, of) ?? atom(words, of);
  return inner !== null && inner.expr.kind !== "week" && inner.expr.kind !== "month"
    ? { ref: { of: inner.expr }, next: inner.next }
    : null;
}

/** "la semaine du seize mars": its day without an article of its own. */
function weekStart(words: Words, index: number): DateHit | null {
  const dated = weekdayAndDay(words, index);
  if (dated !== null) return dated;
  const day = dayAt(words, index, true);
  if (day === null) return null;
  const month = parts(words[day.next]) ? null : monthAt(words, day.next, true);
  return hit({ kind: "day", day: day.day, month: month?.ref ?? null, weekday: null }, month?.next ?? day.next);
}

const WEEKENDS: ReadonlyArray<readonly [string, "this" | "next" | "last" | "bare"]> = [
  ["le week end prochain|week end prochain|le weekend prochain|weekend prochain|le prochain week end", "next"],
  ["le week end dernier|week end dernier|le weekend dernier|le week end passe", "last"],
  ["ce week end|ce weekend|le week end qui vient|ce week end ci", "this"],
  ["le week end|week end|le weekend|weekend", "bare"],
];

export function weekPhrase(words: Words, index: number, atom: Atom): DateHit | null {
  for (const [phrases, which] of WEEKENDS) {
    const next = afterAny(words, index, phrases);
    if (next < 0) continue;
    const week = parts(words[next]) ? null : weekRefAt(words, skip(words, next, "de"), atom);
    return hit({ kind: "weekend", which, week: week?.ref ?? null }, week?.next ?? next);
  }
  const nth = nthWeekOf(words, skip(words, index, "la"));
  if (nth !== null) return nth;
  const week = weekRefAt(words, index, atom);
  if (week !== null) return hit({ kind: "week", week: week.ref, part: null }, week.next);
  const here = afterAny(
    words,
    index,
    "dans la semaine|en cours de semaine|courant de la semaine|dans le courant de la semaine|courant semaine",
  );
  return here > 0 ? hit({ kind: "week", week: { offset: 0 }, part: null }, here) : null;
}

function nthWeekOf(words: Words, start: number): DateHit | null {
  const nth = nthAt(words, start);
  const of = after(words, start + 1, "semaine");
  if (of < 0 || nth === 0 || nth > 5) return null;
  const here = afterAny(words, of, "du mois|de ce mois");
  const month = monthAt(words, skip(words, of, "de|d|du"), false) ?? monthAt(words, of, false);
  if (month !== null && skip(words, of, "de|d|du") > of)
    return hit({ kind: "week_of_month", nth, month: month.ref }, month.next, month.misheard);
  return here > 0 ? hit({ kind: "week_of_month", nth, month: { offset: 0 } }, here) : null;
}
