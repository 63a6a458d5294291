/** German dates with what stands around them. */
import { createDateExpressions } from "../kit/date-expressions.ts";
import { type DateHit, isEnd, skip, textAt, type Words } from "../kit/date-hit.ts";
import { afterAny, parts } from "../kit/words.ts";
import type { DateExpr } from "../types.ts";
import { BOUND_WORDS } from "./date-bounds.ts";
import { countsFromEvent, offsetAt } from "./date-offsets.ts";
import { partAt } from "./date-parts.ts";
import { spanAt } from "./date-spans.ts";
import { dayAt } from "./date-words.ts";
import { deniedBehind } from "./denials.ts";
import { durationAt } from "./durations.ts";
import { holiday, lastDayOf } from "./festivals.ts";

const expressionAt = createDateExpressions({
  spanAt,
  offsetAt,
  partAt,
  dayAt,
  durationAt,
  countsFromEvent,
  bounds: BOUND_WORDS,
  range: "bis|bis zum|bis zur|bis einschliesslich|bis inklusive|bis spatestens|bis maximal|bis vielleicht|bis hin zum",
  betweenJoint: "und|bis|und dem|und der",
  within:
    "innerhalb von|innerhalb der nachsten|innerhalb|binnen|innert|in weniger als|in maximal|in hochstens|in spatestens|in langstens|bis in",
  or: "oder wenn es blod lauft|oder wenn es schlecht lauft|oder wenn es dumm lauft|wenn es blod lauft|wenn es schlecht lauft|schlimmstenfalls|oder schlimmstenfalls|im schlimmsten fall|oder im schlimmsten fall|zur not|oder zur not|zur not auch|sonst erst am|sonst erst|sonst|ansonsten erst|ansonsten|andernfalls erst|andernfalls|oder vielleicht|oder eventuell|oder auch|oder sogar|oder spatestens|oder am|oder in|oder|vielleicht|eventuell|moglicherweise|notfalls|vielleicht auch|allenfalls|beziehungsweise|bzw",
  prepositions: "am|in|im|zum|in der|den|der|dem|die",
  article: "dem|den|der",
  laterWeek: "die nachste|die darauf|die woche darauf|die danach|die woche danach|nachste|die folgende|ubernachste",
  recurring: /^(?:jede[nrms]?|alle|montags|dienstags|mittwochs|donnerstags|freitags|samstags)$/,
  excepts: [
    [
      "bis auf|ausser|ausgenommen|mit ausnahme von|mit ausnahme vom|mit ausnahme des|abgesehen von|abgesehen vom",
      /(?:)/,
    ],
    ["nur nicht|bloss nicht|aber nicht", /\b(?:jede\w*|alle\w*|immer|samtliche\w*|egal|wann)(?: \w+){0,3}$/],
  ],
  moved: /\b(?:verschoben|verschiebt|verschieben|verlegt|verlegen|geandert|andert|rutscht|gerutscht|verzogert)\b/,
  countedNoun: null,
});

/** What the kit's expressions do not have: a moved date, a denial behind it, two dates side by side, "bis heute" for so far. */
export function dateExpressionAt(words: Words, index: number): DateHit | null {
  if (
    afterAny(words, index, "bis heute|bis jetzt|bis gestern|stand heute|bis dato") > 0 &&
    !/^abend/.test(textAt(words, index + 2))
  )
    return null;
  const moved = movedAt(words, index);
  if (moved !== null) return moved;
  const found = deniedFirst(words, index) ?? expressionAt(words, index);
  if (found === null) return null;
  const said = beside(words, found) ?? exactly(words, found) ?? withoutVerb(words, index, found);
  const whole = { ...said, expr: overWith(oneWeek(said.expr)) };
  const behind =
    whole.expr.kind === "bound"
      ? -1
      : Math.max(freeBehind(words, whole.next), deniedBehind(words, whole.next, isRunning(whole.expr)));
  if (behind >= 0) return { ...whole, denied: true, next: behind };
  return isRuledOut(words, index, whole) ? { ...whole, denied: true } : whole;
}

/** "nicht am dritten, am vierten": what is denied is no neighbour of what is told. */
function deniedFirst(words: Words, index: number): DateHit | null {
  if (textAt(words, index - 1) !== "nicht") return null;
  const first = spanAt(words, index);
  if (first === null || parts(words[first.next]) || textAt(words, first.next) !== "am") return null;
  return spanAt(words, first.next) === null ? null : first;
}

/** "vor Weihnachten wird das nichts, am zwölften geht es raus": what was ruled out only leads up to the day. */
function isRuledOut(words: Words, index: number, { expr, next }: DateHit): boolean {
  if (expr.kind !== "bound" || expr.bound !== "from") return false;
  if (!/^(?:vor|vorm|noch)$/.test(textAt(words, index))) return false;
  for (let at = next; at < Math.min(next + FAR, words.length); at++) if (spanAt(words, at) !== null) return true;
  return false;
}
const FAR = 10;

/** "heute", "diese Woche" */
function isRunning(expr: DateExpr): boolean {
  if (expr.kind === "offset") return expr.from === "today" && expr.amount === 0;
  return expr.kind === "week" && "offset" in expr.week && expr.week.offset === 0;
}

/** "am dritten April ist ja Karfreitag": named because nobody works then. The index after it, -1 where none is named. */
function freeBehind(words: Words, index: number): number {
  let at = isEnd(words, index) ? -1 : afterAny(words, index, "ist|ware|haben wir|hamma|sind");
  if (at < 0) return -1;
  for (
    let more = at;
    more > 0;
    more = afterAny(words, at, "ja|doch|da|leider|bei uns|eh|aber|namlich|auch|halt|eben|schon")
  )
    at = more;
  const day = parts(words[at]) ? null : holiday(words, at);
  return day?.next ?? afterAny(words, at, "feiertag|ein feiertag|bruckentag|ein bruckentag|landesfeiertag");
}

/** "nach Ostern" begins when the festival is over. */
function overWith(expr: DateExpr): DateExpr {
  return expr.kind === "bound" && expr.bound === "after" ? { ...expr, of: lastDayOf(expr.of) } : expr;
}

/** "nächste Woche Mittwoch oder Donnerstag", "Mittwoch bis Freitag KW 14": the week was said once and holds for both. */
function oneWeek(expr: DateExpr): DateExpr {
  if (expr.kind !== "either" && expr.kind !== "range") return expr;
  const [first, second] = expr.kind === "either" ? [expr.a, expr.b] : [expr.from, expr.to];
  const week = first.kind === "weekday_of" ? first.week : second.kind === "weekday_of" ? second.week : null;
  if (week === null) return expr;
  const of = (one: DateExpr): DateExpr =>
    one.kind === "weekday" && one.which === "bare" ? { kind: "weekday_of", weekday: one.weekday, week } : one;
  return expr.kind === "either"
    ? { kind: "either", a: of(first), b: of(second) }
    : { kind: "range", from: of(first), to: of(second) };
}

/** "Ende April, Anfang Mai", "Ende April / Anfang Mai": one stretch named by its two ends. */
function beside(words: Words, found: DateHit): DateHit | null {
  const gap = words[found.next]?.gap;
  const slash = gap === "/";
  if (!slash && gap !== "" && gap !== ",") return null;
  const second = spanAt(words, found.next);
  if (second === null) return null;
  const part = (expr: DateExpr) => "part" in expr && expr.part !== null;
  if (!slash && !(part(found.expr) && part(second.expr))) return null;
  return { ...second, expr: { kind: "either", a: found.expr, b: second.expr } };
}

/** "am ersten, nicht vorher und nicht nachher": that day and no other. */
function exactly(words: Words, found: DateHit): DateHit | null {
  const after = parts(words[found.next]) && words[found.next]?.gap !== "," ? -1 : afterAny(words, found.next, NO_OTHER);
  const bound = found.expr.kind === "bound" && found.expr.bound === "from" ? found.expr.of : null;
  return bound === null || after < 0 ? null : { ...found, expr: bound, next: after };
}
const NO_OTHER =
  "und nicht nachher|und nicht spater|und nicht danach|und auch nicht spater|und auch nicht nachher|noch nachher|noch spater|nicht spater|nicht nachher|aber auch nicht spater|aber auch nicht nachher";

/** "Wir kommen am Freitag an", "wir peilen den Zehnten an": the word belongs to the verb; "vom Zehnten an" is a bound. */
function withoutVerb(words: Words, index: number, found: DateHit): DateHit {
  const { expr } = found;
  if (expr.kind === "bound" && expr.bound === "from" && namesIt(words, index, found.next))
    return { ...found, expr: expr.of };
  // "das zieht sich bis in den Mai" ends within May.
  if (expr.kind === "bound" && expr.bound === "by" && afterAny(words, index, "bis in den|bis in die|bis weit in") > 0)
    return { ...found, expr: expr.of };
  const ends = textAt(words, found.next - 1) === "an" && !/^(?:ab|von|vom)$/.test(textAt(words, index));
  return ends && expr.kind === "bound" && expr.bound === "from"
    ? { ...found, expr: expr.of, next: found.next - 1 }
    : found;
}

/** "wir reden vom Zehnten", "ich gehe vom Zehnten aus": the preposition belongs to the verb. */
function namesIt(words: Words, index: number, next: number): boolean {
  if (!/^(?:von|vom)$/.test(textAt(words, index))) return false;
  const before = words.slice(Math.max(0, index - 3), index).map((word) => word.text);
  if (before.some((word) => /^(?:reden?|red|spreche|sprechen|redet)$/.test(word))) return true;
  return textAt(words, next) === "aus" && before.some((word) => /^(?:gehe?n?|geh|geht)$/.test(word));
}

/** "vom Zehnten auf den Siebzehnten": only the second stands. */
function movedAt(words: Words, index: number): DateHit | null {
  const from = afterAny(words, index, "von|vom|von dem");
  const first = from < 0 ? null : spanAt(words, skip(words, from, "dem|den|der"));
  const to =
    first === null || parts(words[first.next]) ? -1 : afterAny(words, first.next, "auf den|auf die|auf|nach|zum");
  const second = to < 0 ? null : spanAt(words, to);
  if (second === null) return null;
  const month = first!.expr.kind === "day" ? first!.expr.month : null;
  if (second.expr.kind === "day" && second.expr.month === null) return { ...second, expr: { ...second.expr, month } };
  return second;
}
