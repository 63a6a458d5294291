/** Distances: "in zehn Tagen", "zwei Wochen nach Ostern", "vor drei Tagen", "eine Woche später". */
import type { DurationReading } from "../kit/date-expressions.ts";
import { type DateHit, hit, skip, textAt, type Words } from "../kit/date-hit.ts";
import { afterAny, remembered } from "../kit/words.ts";
import type { DateExpr } from "../types.ts";
import { dateAtomAt } from "./date-atoms.ts";
import { partAt } from "./date-parts.ts";
import { durationAt } from "./durations.ts";

const ABOUT =
  "etwa|circa|ca|rund|ungefahr|vielleicht|zirka|gut|knapp|so|so etwa|so circa|so ungefahr|schatzungsweise|grob|maximal|genau|nur|spatestens";
const LEADS = "in";

export const offsetAt: (words: Words, index: number) => DateHit | null = remembered((words, index) => {
  const notBefore = afterAny(words, index, "nicht vor|fruhestens in|nicht eher als in|nicht fruher als in|erst in");
  if (notBefore > 0) {
    const length = durationAt(words, notBefore);
    if (length?.low == null || countsFromEvent(words, length.next)) return null;
    const of = lengthAway(length.low, length);
    return hit(textAt(words, index) === "erst" ? of : { kind: "bound", bound: "from", of }, length.next);
  }
  const ago = afterAny(words, index, "vor");
  if (ago > 0) return agoAt(words, ago);
  // "von heute an in drei Wochen"
  const today = afterAny(words, index, "von heute an|ab heute|von jetzt an|ab jetzt|von heute");
  if (today > 0 && durationAt(words, skip(words, today, LEADS)) !== null) return offsetAt(words, today);
  const lead = afterAny(words, index, LEADS);
  const about = lead > 0 ? afterAny(words, lead, ABOUT) : -1;
  const start = about > 0 ? about : lead > 0 ? lead : index;
  const span = durationAt(words, start);
  if (span === null || span.high === null) return null;
  const tail = tailOf(words, span.next);
  if (tail === "elsewhere" || (tail === null && lead < 0)) return null;
  const expr = spread(span, tail?.sign ?? 1, tail?.from ?? "today");
  const exact = about < 0 || /^(?:genau|nur)$/.test(textAt(words, lead));
  const inner: DateExpr = !exact || (span.approx && span.low === span.high) ? { kind: "about", of: expr } : expr;
  // "in den nächsten zwei Wochen" ends with them.
  const upTo =
    /^(?:spatestens|maximal)$/.test(textAt(words, start - 1)) ||
    (tail === null && afterAny(words, start, "den nachsten|den kommenden|die nachsten|die kommenden") > 0);
  return hit(upTo ? { kind: "bound", bound: "by", of: inner } : inner, tail?.next ?? span.next);
});

/** "vor zwei Wochen" */
function agoAt(words: Words, index: number): DateHit | null {
  const about = afterAny(words, index, ABOUT);
  const span = durationAt(words, about > 0 ? about : index);
  if (span?.high == null || span.low !== span.high) return null;
  return hit(lengthAway(-span.high, span), span.next);
}

type From = DateExpr | "today" | "spoken";
type Tail = { sign: 1 | -1; from: From; next: number };

const TAILS: ReadonlyArray<readonly [string, 1 | -1, "today" | "spoken"]> = [
  ["ab heute|von heute an|ab jetzt|von jetzt an|ab sofort|ab heut|von heute", 1, "today"],
  ["spater|danach|darauf|drauf|nach diesem datum|nachher", 1, "spoken"],
  ["davor|vorher|zuvor", -1, "spoken"],
];

/** What the distance counts from; "elsewhere" when that is no date ("zehn Tage nach Materialeingang"). */
function tailOf(words: Words, index: number): Tail | "elsewhere" | null {
  for (const [phrases, sign] of [
    ["nach|ab|von|hinter", 1],
    ["vor", -1],
  ] as const) {
    const at = afterAny(words, index, phrases);
    if (at < 0) continue;
    const lead = skip(words, at, "dem|den|der");
    const anchor = partAt(words, at) ?? dateAtomAt(words, at) ?? dateAtomAt(words, lead);
    if (anchor === null) continue;
    const expr = edgeOf(anchor.expr);
    const isToday = expr.kind === "offset" && expr.amount === 0 && expr.from === "today";
    return { sign, from: isToday ? "today" : expr, next: anchor.next };
  }
  for (const [phrases, sign, from] of TAILS) {
    const next = afterAny(words, index, phrases);
    if (next < 0) continue;
    // "eine Woche später als geplant"
    if (from === "spoken" && textAt(words, next) === "als") return "elsewhere";
    return { sign, from, next };
  }
  return countsFromEvent(words, index) ? "elsewhere" : null;
}

/** "Zwei Tage vor Monatsende" counts from its last day, not from its last third. */
function edgeOf(expr: DateExpr): DateExpr {
  if (!("part" in expr)) return expr;
  if (expr.part === "late") return { ...expr, part: "last_day" };
  return expr.part === "early" ? { ...expr, part: "first_day" } : expr;
}

const EVENTS =
  "nach|ab|nachdem|wenn|sobald|nach erhalt|von|vor|spater als|fruher als|eher als|langer als|seit|falls|nach eingang|vor dem|hinter";

export function countsFromEvent(words: Words, index: number): boolean {
  const lead = afterAny(words, index, EVENTS);
  const word = lead < 0 ? undefined : words[lead];
  return (
    word !== undefined && word.gap === "" && !/^(?:und|aber|dann|wir|ich|es|sie|bitte|vielleicht|oder)$/.test(word.text)
  );
}

function spread(span: DurationReading, sign: 1 | -1, from: From): DateExpr {
  const end = lengthAway(span.high! * sign, span, from);
  if (span.low === null || span.low === span.high) return end;
  const start = lengthAway(span.low * sign, span, from);
  return sign === 1 ? { kind: "range", from: start, to: end } : { kind: "range", from: end, to: start };
}

function lengthAway(amount: number, span: DurationReading, from: From = "today"): DateExpr {
  return { kind: "offset", amount, unit: span.unit, from };
}
