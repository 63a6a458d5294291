/** Days: written dates, day with month, day alone, weekday with day. */
import { type DateHit, hit, isEnd, skip, textAt, type Words } from "../kit/date-hit.ts";
import { afterAny, parts } from "../kit/words.ts";
import type { DateExpr, MonthRef } from "../types.ts";
import { countsOn, dayAt, monthAt, weekdayAt, yearAt } from "./date-words.ts";
import { smallAt } from "./numbers.ts";

/** "2026-04-03", "17/04/2026", "17.04." and, after "le", "17.04": the day always stands first. */
export function written(words: Words, index: number): DateHit | null {
  const at = skip(words, index, "le|au|du");
  const word = words[at];
  if (word?.kind === "iso") {
    const [year, month, day] = word.text.split("-") as [string, string, string];
    return hit({ kind: "iso", date: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` }, at + 1);
  }
  if (
    word?.kind === "slash" ||
    (at > index && word?.kind === "number" && /^\d{1,2}\.(?:0[1-9]|1[0-2])$/.test(word.text))
  ) {
    const pieces = word.text
      .split(/[/.-]/)
      .filter((one) => one !== "")
      .map(Number);
    const [first, second, last] = pieces as [number, number, number | undefined];
    const year = last === undefined ? null : last < 100 ? 2000 + last : last;
    return hit({ kind: "numeric", first, second, year, dayFirst: true }, at + 1);
  }
  // "trois slash quatre", "trois barre quatre"
  const first = at > index ? smallAt(words, at) : null;
  if (first === null || !/^(?:slash|barre)$/.test(textAt(words, first.next))) return null;
  const second = smallAt(words, first.next + 1);
  if (second === null || first.value > 31 || second.value > 12) return null;
  return hit({ kind: "numeric", first: first.value, second: second.value, year: null, dayFirst: true }, second.next);
}

const dayExpr = (day: number, month: MonthRef | null): DateExpr => ({ kind: "day", day, month, weekday: null });
const ARTICLES = "le|au|du|l|ce";

/** "lundi seize mars", "vendredi 13", "lundi c'est le seize" */
export function weekdayAndDay(words: Words, index: number): DateHit | null {
  const start = skip(words, index, ARTICLES);
  const weekday = weekdayAt(words, start);
  if (weekday === undefined || parts(words[start + 1])) return null;
  const said = afterAny(words, start + 1, "prochain|qui vient|matin|apres midi");
  const at = said > 0 ? said : start + 1;
  const is = afterAny(words, at, "c est a dire|soit|c est|donc|ca fait|ce sera|qui est|qui tombe|tombe");
  const lead = is > 0 ? is : at;
  if (said > 0 && is < 0 && textAt(words, lead) !== "le") return null;
  const figures = written(words, lead);
  if (figures?.expr.kind === "numeric") {
    const { first, second, year } = figures.expr;
    if (second > 12 || first > 31) return null;
    return { ...figures, expr: { kind: "day", day: first, month: { month: second, year }, weekday } };
  }
  const found = dayAndMonth(words, lead) ?? dayAlone(words, lead, true);
  if (found === null || found.expr.kind !== "day" || words[lead]?.gap === "—") return null;
  return { ...found, expr: { ...found.expr, weekday } };
}

/** "le trois décembre", "3 décembre 2026", "le dix du mois prochain", "le trois du quatre", "le 15 courant" */
export function dayAndMonth(words: Words, index: number): DateHit | null {
  const start = skip(words, index, ARTICLES);
  const article = start > index;
  const day = dayAt(words, start, true);
  if (day === null || parts(words[day.next])) return null;
  const of = afterAny(words, day.next, "de|d|du|en|au");
  const at = of > 0 ? of : day.next;
  const month = monthAt(words, at, true) ?? (of > 0 ? monthAt(words, day.next, false) : null);
  if (month !== null && (!("offset" in month.ref) || article)) {
    if (month.misheard !== null && !article) return null;
    return withWeekday(words, hit(dayExpr(day.day, month.ref), month.next, day.misheard ?? month.misheard));
  }
  if (!article) return null;
  const here = afterAny(
    words,
    day.next,
    "du mois|de ce mois ci|de ce mois|du mois en cours|du mois courant|courant|du courant|prochain",
  );
  if (here > 0) return hit(dayExpr(day.day, null), here);
  const second = afterAny(words, day.next, "du") > 0 ? dayAt(words, day.next + 1, true) : null;
  if (second === null || second.day > 12 || countsOn(words, second.next)) return null;
  return hit(dayExpr(day.day, { month: second.day, year: null }), second.next);
}

/** "... décembre, un jeudi", "c'est un lundi" */
function withWeekday(words: Words, found: DateHit): DateHit {
  if (parts(words[found.next]) || found.expr.kind !== "day") return found;
  const lead = afterAny(words, found.next, "un|qui est un|c est un|c est|qui tombe un|donc un|soit un|un beau");
  const weekday = lead > 0 ? weekdayAt(words, lead) : undefined;
  if (weekday === undefined || weekdayAndDay(words, lead) !== null) return found;
  return { ...found, expr: { ...found.expr, weekday }, next: lead + 1 };
}

/** What may follow "le premier" as a day; before a noun it counts. */
const FIRST_GOES_ON =
  /^(?:ou|et|au|a|on|ca|c|si|mais|pour|nous|il|ce|peut|non|pardon|plutot|pas|environ|je|sera|tout|sans|avec|normalement|maximum|de)$/;

/** "le vingt-sept", "au 12"; `free` also without the article ("vendredi treize"). "Les deux" is no day. */
export function dayAlone(words: Words, index: number, free = false): DateHit | null {
  const start = skip(words, index, ARTICLES);
  // "du dix au quatorze": the joint of the range took the article.
  const article = start > index || textAt(words, index - 1) === "au";
  if (!article && !free) return null;
  if (textAt(words, index) === "l" || (textAt(words, index) === "ce" && !free)) return null;
  const day = dayAt(words, start, true);
  if (day === null || countsOn(words, day.next)) return null;
  const follows = words[day.next];
  const open = follows !== undefined && follows.gap === "";
  if (day.ordinal && open && !FIRST_GOES_ON.test(follows.text)) return null;
  // "le un", "au cinq" of something else; "l'un" is nobody's day.
  if (textAt(words, start) === "un" && open) return null;
  const year = yearAt(words, day.next);
  if (year !== null && !isEnd(words, day.next) && year.year !== null) return null;
  return hit(dayExpr(day.day, null), day.next, day.misheard);
}
