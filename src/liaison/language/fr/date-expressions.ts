/** French dates with what stands around them. */
import { createDateExpressions } from "../kit/date-expressions.ts";
import { type DateHit, hit, skip, textAt, type Words } from "../kit/date-hit.ts";
import { afterAny } from "../kit/words.ts";
import { BOUND_WORDS } from "./date-bounds.ts";
import { countsFromEvent, offsetAt, withinLength } from "./date-offsets.ts";
import { partAt } from "./date-parts.ts";
import { spanAt } from "./date-spans.ts";
import { dayAt, weekdayAt } from "./date-words.ts";
import { holiday } from "./period-atoms.ts";

const MOVED =
  /\b(?:decale|decalee|repousse|repoussee|reporte|reportee|passe|deplace|deplacee|glisse|recule|avance|change|retarde)\b/;

const expressionAt = createDateExpressions({
  spanAt,
  offsetAt,
  partAt,
  dayAt,
  durationAt: withinLength,
  countsFromEvent,
  bounds: BOUND_WORDS,
  range: "a|au|jusqu a|jusqu au|et jusqu au|a la|jusqu en",
  betweenJoint: "et|a",
  within:
    "d ici|d ici a|sous|en moins de|moins de|moins d|en moins d|dans un delai maximum de|endeans|dans moins de|dans le delai de|avant",
  or: "ou bien|ou peut etre|ou sinon|ou plus probablement|ou|voire|peut etre|ou alors|sinon|eventuellement",
  prepositions: "a|en|dans|pour|sur",
  article: "le|au|du",
  laterWeek: "la suivante|la prochaine|celle d apres|la semaine d apres|l autre|la semaine suivante",
  recurring: /^(?:chaque|tous|toutes)$/,
  excepts: [["sauf|hormis|excepte|a part|a l exception de|a l exception du|en dehors de|en dehors du|hors", /(?:)/]],
  moved: MOVED,
  countedNoun: null,
});

/** "Pas le douze, le treize": the second day takes the place of the first and is no alternative to it. */
export function dateExpressionAt(words: Words, index: number): DateHit | null {
  const noDay = closed(words, index) ?? described(words, index);
  if (noDay !== null) return noDay;
  // "À matin", "à soir" are today in Québec; elsewhere "à" only leads up to a date.
  if (textAt(words, index) === "a" && /^(?:matin|soir)$/.test(textAt(words, index + 1))) return spanAt(words, index);
  const found = expressionAt(words, index);
  const before = words.slice(Math.max(0, index - 3), index).map((word) => word.text);
  // "reporté du six au treize": only the second stands.
  if (found?.expr.kind === "range" && /^d[ue]$/.test(textAt(words, index)) && MOVED.test(before.join(" ")))
    return { ...found, expr: found.expr.to };
  const denied = found?.expr.kind === "either" && /^(?:pas|non)$/.test(textAt(words, index - 1));
  return denied ? (spanAt(words, index) ?? found) : found;
}

/** "Le vingt-cinq c'est noël, donc le vingt-huit": the day is a holiday, and none on which anything leaves. */
function closed(words: Words, index: number): DateHit | null {
  const day = spanAt(words, index);
  const is = day === null || words[day.next]?.gap !== "" ? -1 : afterAny(words, day.next, "c est|est|ca tombe");
  if (day === null || is < 0) return null;
  const feast = holiday(words, is) ?? holiday(words, skip(words, is, "la|le|l"));
  return feast === null ? null : { ...day, next: feast.next, denied: true };
}

/** "Le vingt-sept, non, c'est un dimanche donc le vingt-huit": what kind of day it is, and no day of its own. */
function described(words: Words, index: number): DateHit | null {
  const weekday = textAt(words, index - 1) === "un" ? weekdayAt(words, index) : undefined;
  const goesOn = dayAt(words, index + 1, true) !== null && words[index + 1]?.gap === "";
  if (weekday === undefined || goesOn || !/^(?:est|tombe|sera)$/.test(textAt(words, index - 2))) return null;
  return { ...hit({ kind: "weekday", weekday, which: "bare" }, index + 1), denied: true };
}
