/** Distances: "十天以后", "再过两周", "两周内", "三天前", "四月三号之后一周", "月底前三天". */
import type { DurationReading } from "../kit/date-expressions.ts";
import { type DateHit, hit, textAt, type Words } from "../kit/date-hit.ts";
import { afterAny, remembered, toPhrase } from "../kit/words.ts";
import type { DateExpr } from "../types.ts";
import { dateAtomAt } from "./date-atoms.ts";
import { weekdayNamed } from "./date-words.ts";
import { durationAt } from "./durations.ts";
import { numberAt } from "./numbers.ts";
import { partAt } from "./period-atoms.ts";

type From = DateExpr | "today" | "spoken";

const TODAY_LEADS =
  "从今天起|今天起|从现在起|从今天算起|今天算起|从今天开始|从现在开始|从现在算起|现在起|接下来|未来|从今天往后|今天往后|今天开始算|从今天开始算|从今天算|今天算|从现在算|打今天起|从今天数|从今天起算";
/** They count from the day last named in the turn, else from today. */
const LEADS = "再给我们|再给我|再给|再要|再过|再等|过|再|隔|再隔|再往后|往后|然后再过";
/** They count from the day last spoken of, by either side. */
const SPOKEN_LEADS = "之后再过|那之后|之后|以后|后|其后|再晚|晚|再推|往后推|再往后推|往后延|推后|延后|再延";
const LATER = "以后|之后|过后|后|后面|过后|开外|后头";
const WITHIN = "以内|之内|内|里|里面|里头|之内就|以里|时间内|的时间内";
const AGO = "之前|以前|前";

export const offsetAt: (words: Words, index: number) => DateHit | null = remembered(
  (words, index) => anchored(words, index) ?? counted(words, index),
);

/** "过两天": soon, and no day. "再过两天" counts. */
const soonAt = (words: Words, index: number) =>
  afterAny(words, index, "过两天|过个两天|过一两天|过两三天") > 0 && !/^[再等]$/.test(textAt(words, index - 1));

function counted(words: Words, index: number): DateHit | null {
  if (soonAt(words, index)) return null;
  const today = afterAny(words, index, TODAY_LEADS);
  const spoken = afterAny(words, index, SPOKEN_LEADS);
  const lead = afterAny(words, index, LEADS);
  // "从今天算再过一周"
  const leading = Math.max(today, spoken, lead, today > 0 ? afterAny(words, today, LEADS) : -1);
  const about = afterAny(words, Math.max(leading, index), "大概|大约|差不多|约|可能|估计|左右|最多|顶多|个");
  const start = about > 0 ? about : Math.max(leading, index);
  const length = durationAt(words, start) ?? daysWritten(words, start);
  if (length === null) return null;
  const tail = words[length.next]?.gap === "" ? length.next : -1;
  const soft = tail > 0 ? afterAny(words, tail, "左右|上下|的样子|多|时间|的时间") : -1;
  const at = soft > 0 ? soft : length.next;
  const after = words[at]?.gap === "" ? at : -1;
  const within = after > 0 ? afterAny(words, after, WITHIN) : -1;
  const later = after > 0 ? afterAny(words, after, LATER) : -1;
  const ago = after > 0 && leading < 0 ? afterAny(words, after, AGO) : -1;
  if (textAt(words, index) === "过" && /^[不超经通]$/.test(textAt(words, index - 1))) return null;
  if (leading < 0 && within < 0 && later < 0 && ago < 0) return null;
  const next = Math.max(within, later, ago, at);
  if (eventBefore(words, index)) return { ...hit(away(0, length, "today"), next), denied: true };
  // "过几天", "十几天后": named, and no day.
  if (length.high === null) return { ...hit(away(0, length, "today"), next), denied: true };
  const dated = datedBefore(words, index);
  if (within > 0) return hit({ kind: "bound", bound: "by", of: away(length.high, length, "today") }, next);
  if (ago > 0) {
    if (/^[提]$/.test(textAt(words, index - 1))) return null;
    return hit(away(-length.high, length, "today"), next);
  }
  const from: From = today > 0 ? "today" : spoken === leading && spoken > 0 ? "spoken" : dated ? "spoken" : "today";
  const expr = spread(length, 1, from);
  const of = later > 0 ? afterAny(words, next, "的那个|的") : -1;
  const weekday = length.unit === "week" ? weekdayNamed(words, Math.max(of, next)) : null;
  if (weekday !== null && words[next]?.gap === "")
    return hit({ kind: "weekday_of", weekday: weekday.weekday, week: { of: expr } }, weekday.next);
  return hit(
    about > 0 || soft > 0 || (length.approx && length.low === length.high) ? { kind: "about", of: expr } : expr,
    next,
  );
}

/** "十日内": a length only where it is bounded. */
function daysWritten(words: Words, index: number): DurationReading | null {
  const number = numberAt(words, index);
  if (number?.value == null || textAt(words, number.next) !== "日" || words[number.next]!.gap !== "") return null;
  if (afterAny(words, number.next + 1, "内|之内|以内") < 0) return null;
  return { low: number.value, high: number.value, unit: "day", approx: false, next: number.next + 1 };
}

const FORWARD =
  "之后|以后|过后|后|再过|之后再过|再往后|往后|往后推|往后延|起|算起|开始算|开始算起|起算|开始往后|再加|推后|延后|之后的|后的|以后的|之后再|以后再|后再过|再晚|后面";
/** What was planned moves by a length, a pause between or not: "原定三月十号，推迟了一个星期". */
const LATER_BY =
  "推迟了|推迟|延后了|延后|延迟了|延迟|延期了|延期|晚了|晚|要晚|会晚|往后推了|往后推|再晚|推后|顺延|要推迟|会推迟|得推迟|现在推迟|现在要推迟|但推迟|但是推迟|要延|要延迟|会延迟|要延后|延|拖|拖了|往后延|现在要晚|现在晚|要延期|会延期|可能要晚|得晚|大概要晚|基础上晚|基础上推迟|的基础上推迟|还要晚";
const SOONER_BY = "提前了|提前|会提前|可以提前|能提前|早了|早|会早|能早|可以早|现在提前|提早";
const BACKWARD = "之前|以前|前|的前|往前|提前|再提前";

/** Counted from a day named right before. */
function anchored(words: Words, index: number): DateHit | null {
  const anchor = partAt(words, index) ?? dateAtomAt(words, index);
  if (anchor === null || anchor.denied || words[anchor.next] === undefined) return null;
  const moved = movedBy(words, anchor);
  if (moved !== null || words[anchor.next]!.gap !== "") return moved;
  for (const [phrases, sign] of [
    [FORWARD, 1],
    [BACKWARD, -1],
  ] as const) {
    const at = afterAny(words, anchor.next, phrases);
    if (at < 0 || words[at]?.gap !== "") continue;
    const soft = afterAny(words, at, "大概|大约|差不多|的|第");
    const length = durationAt(words, soft > 0 ? soft : at);
    if (length?.high == null) continue;
    const tail = afterAny(words, length.next, "以后|之后|后");
    if (afterAny(words, length.next, "内|之内|以内") > 0) continue;
    return hit(
      spread(length, sign, edgeOf(anchor.expr)),
      tail > 0 && words[length.next]!.gap === "" ? tail : length.next,
    );
  }
  return null;
}

function movedBy(words: Words, anchor: DateHit): DateHit | null {
  if (!/^,?$/.test(words[anchor.next]!.gap)) return null;
  const later = afterAny(words, anchor.next, LATER_BY);
  const sooner = afterAny(words, anchor.next, SOONER_BY);
  const at = Math.max(later, sooner);
  const soft = at > 0 ? afterAny(words, at, "大概|大约|差不多|约") : -1;
  const length = at > 0 ? durationAt(words, Math.max(at, soft)) : null;
  if (length?.high == null) return null;
  return hit(spread(length, later > 0 ? 1 : -1, edgeOf(anchor.expr)), length.next);
}

/** "月底前三天" counts from the last day, not from the last third. */
function edgeOf(expr: DateExpr): DateExpr {
  if (!("part" in expr)) return expr;
  if (expr.part === "late") return { ...expr, part: "last_day" };
  return expr.part === "early" ? { ...expr, part: "first_day" } : expr;
}

const EVENT =
  /(?:到货|到料|到齐|到位|收到|收款|付款|付了款|定金|订金|尾款|到账|确认|批准|承认|签样|封样|下单|订单|拿到|审核|通过|完成|开模|开工|复工|排产|回来|回签|打款|修好|做完|做好|发给我们|给我们|到了|来了|出来|好了|验货|试产|货款|首件|物料|原料|材料|料到|样品|图纸)[^ ]{0,6}$/;

/** "材料到了以后十天", "收到定金后二十天" count from no date. */
function eventBefore(words: Words, index: number): boolean {
  const before: (typeof words)[number][] = [];
  for (let at = index - 1; at >= 0 && index - at <= 14; at--) {
    before.unshift(words[at]!);
    if (words[at + 1]!.gap !== "" && !/^,$/.test(words[at + 1]!.gap)) break;
  }
  const { text } = toPhrase(before);
  if (!EVENT.test(text.replaceAll(" ", ""))) return false;
  // An earlier date in the clause is what it counts from.
  return /(?:后|起|算|再|了|好|完|齐|位|认|准|过|款|金|要|需要|还要|就)$/.test(
    text.replace(/(?:大概|大约|差不多|还|需|要|再)+$/, "") || "后",
  );
}

const NEAR = 60;

/** A day was named shortly before in the turn. */
export function datedBefore(words: Words, index: number): boolean {
  for (let at = Math.max(0, index - NEAR); at < index; at++) if (dateAtomAt(words, at) !== null) return true;
  return false;
}

function spread(length: DurationReading, sign: 1 | -1, from: From): DateExpr {
  const end = away(length.high! * sign, length, from);
  if (length.low === null || length.low === length.high) return end;
  const start = away(length.low * sign, length, from);
  return sign === 1 ? { kind: "range", from: start, to: end } : { kind: "range", from: end, to: start };
}

function away(amount: number, length: DurationReading, from: From): DateExpr {
  // Half a month is fifteen days.
  if (length.unit === "month" && !Number.isInteger(amount))
    return { kind: "offset", amount: Math.round(amount * 30), unit: "day", from };
  return { kind: "offset", amount, unit: length.unit, from };
}
