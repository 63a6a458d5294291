/** Chinese dates with what stands around them. Bounds mostly follow: "十号之前", "二十号以后", "月底前". */
import type { BoundWords } from "../kit/date-bounds.ts";
import { createDateExpressions } from "../kit/date-expressions.ts";
import { type DateHit, hit, textAt, type Words } from "../kit/date-hit.ts";
import { afterAny, remembered, toPhrase } from "../kit/words.ts";
import type { DateExpr } from "../types.ts";
import { dateAtomAt } from "./date-atoms.ts";
import { offsetAt } from "./date-offsets.ts";
import { dayAt } from "./date-words.ts";
import { PART_OF_DAY } from "./day-atoms.ts";
import { durationAt } from "./durations.ts";
import { clauseBefore, hasOtherDate, isOfMaterial, isOfOldNews, isOtherDay } from "./other-days.ts";
import { holiday, partAt } from "./period-atoms.ts";

/** The longest stretch at an index, with the time of day that may follow it. */
const spanAt: (words: Words, index: number) => DateHit | null = remembered((words, index) => {
  let best: DateHit | null = null;
  for (const found of [partAt(words, index), offsetAt(words, index), dateAtomAt(words, index)]) {
    if (found !== null && (best === null || found.next > best.next)) best = found;
  }
  if (best === null || words[best.next]?.gap !== "") return best;
  const later = afterAny(words, best.next, PART_OF_DAY);
  if (later > 0) return { ...best, next: later };
  // "四月三号吧，也可能四月四号"
  const soft = afterAny(words, best.next, "吧|呢|啊");
  return soft > 0 && words[soft]?.gap === "," && /^[也或可要还]$/.test(words[soft]!.text)
    ? { ...best, next: soft }
    : best;
});

const NEVER = /(?!)/;

const BOUND_WORDS: BoundWords = {
  bounds: [
    [
      "by",
      `慢的话|晚的话|最晚|最迟|最慢|最晚是|最迟是|最晚在|最迟在|最晚到|最迟到|最晚也就|最晚不超过|不晚于|不迟于|不会晚于|不会迟于|不超过|不会超过|至迟|截止到|截至|截止|至多|顶多到|
       最多到|最多拖到|不得晚于|赶在|务必在|最晚不会超过|最晚不会晚于|最晚最晚`,
    ],
    [
      "from",
      `快的话|早的话|最早|最快|最早是|最早要|最早也要|最早也得|最快是|最快要|最快也要|最快也得|最早得|最快得|最早要到|最快要到|最早也要到|最快也要到|最早也得到|最快也得到|至少要到|
       起码要到|至少要等到|起码要等到|不早于|不会早于|最早能|最快能|最早也就|最快也就|最早在|最快在|最早只能|最快只能|至少得到|起码得到|怎么也要到|怎么也得到`,
    ],
    ["after", "要过了|得过了|等过了|要等过了"],
  ],
  abouts: "大概|大约|约|差不多|大致|大概是|大约是|差不多是|大约在|大概在|差不多在|~",
  fillers: "在|于|到|要到|也要到|也要|要|得|得到|也得|等到",
  negation: NEVER,
  deniedBehind: NEVER,
  refusals: "",
  joins: /^[但而]$/,
  until: NEVER,
  between: "介于",
  tails: [
    [
      "前后|左右|上下|左右吧|附近|那几天|那会儿|那阵子|的样子|这样子|前后吧|那前后|那时候|或者前后|前后几天|上下几天",
      null,
    ],
    [
      `之前|以前|前|为止|截止|截至|下班前|下班之前|下班以前|结束前|结束之前|收工前|当天之前|晚上之前|中午前|中午之前|下午之前|上午之前|上班前|的时候之前|以内|之内|
       或之前|或者之前|或以前|或更早|或提前|以内吧|内`,
      "by",
    ],
    ["以后|之后|后|过后|后面|过了以后|过完以后|过了|过完|过完了", "after"],
    ["起|开始|往后|之后开始|或之后|或以后|或者以后|或者之后|或更晚|以降|算起|起步", "from"],
  ],
  closingTail: null,
};

const expressionAt = createDateExpressions({
  spanAt,
  offsetAt,
  partAt,
  dayAt,
  durationAt,
  countsFromEvent: () => false,
  bounds: BOUND_WORDS,
  range: "到|至|~|一直到|直到|到了|至到",
  betweenJoint: "到|至|和|与|跟",
  within: "在未来|未来",
  or: "吧也可能|吧或者|吧可能|吧或|吧要么|吧或者是|或者|或者是|或|或是|还是|要么|要不|要不就|也可能|可能|也许|或许|不然就|抑或",
  prepositions: "在|是|于|到",
  article: "那个",
  laterWeek: "下下周|再下周|再下一周|后一周|下一周",
  recurring: /^每$/,
  excepts: [["除了|除开|除去|除", /(?:)/]],
  moved: NEVER,
  countedNoun: null,
});

const CANNOT =
  /^(?:之前|以前|前)?[^ ]{0,8}?(?:不行|不可能|不太可能|不了|不出|不完|不起|不及|没办法|没法|不现实|做不|出不|发不|来不|赶不|搞不|不能|别想|别指望|指望不|悬|够呛|没戏|没可能|肯定不|不会|没希望|不敢|没货|没有货|不好说|有困难)/;

/** "不可能在十号之前": the denial stands before. */
const NOT_ON =
  /(?:不可能|不太可能|没可能|没办法|没有办法|没法|无法|不能|不会|来不及|别指望|别想|不要指望|做不到|不一定能|很难)(?:会|能|说|我们|货|在|到|赶|赶在|发|出|交|发货|出货|交货|完成|做完)*$/;

/** The longest date expression at an index. */
export function dateExpressionAt(words: Words, index: number): DateHit | null {
  if (belongsBefore(words, index)) return null;
  // "哪个月不是三十号"
  if (ASKS_NONE.test(clauseBefore(words, index, 6))) return null;
  const found = inWeekBefore(words, index, wholeAt(words, index));
  // "都是这个月" tells of the days before.
  if (found?.expr.kind === "month" && found.expr.part === null && SAME_MONTH.test(clauseBefore(words, index)))
    return null;
  // "元旦前后" may be days on either side, and the holidays between.
  if (found?.expr.kind === "about" && found.expr.of.kind === "holiday") return { ...found, denied: true };
  if (found === null || found.denied) return found;
  return isOtherDay(words, index, found) || isOfOldNews(words, index, found) ? { ...found, denied: true } : found;
}

const ASKS_NONE = /哪(?:个月|一?次|年|回|批)不(?:都)?是[一二三]?$/;
const SAME_MONTH = /(?:都是|都在|也是|就是|都算|同在)$/;

/** "下周三出不了，周四可以": the later day of the week that was named. */
function inWeekBefore(words: Words, index: number, found: DateHit | null): DateHit | null {
  if (found?.expr.kind !== "weekday" || found.expr.which !== "bare") return found;
  for (let at = index - 1; at >= Math.max(0, index - 16); at--) {
    const before = dateAtomAt(words, at);
    if (before === null || before.next > index || before.expr.kind !== "weekday_of") continue;
    // "下周三" is found from its beginning; "周三" within it is none.
    const later = before.expr.weekday < found.expr.weekday;
    return later ? { ...found, expr: { ...before.expr, weekday: found.expr.weekday } } : found;
  }
  return found;
}

/** "现在", and the "到" of "推迟到", are words of what stands before. */
function belongsBefore(words: Words, index: number): boolean {
  const before = index > 0 && words[index]!.gap === "" ? words[index - 1]!.text : "";
  const { text } = words[index]!;
  return (text === "在" && before === "现") || (text === "到" && /^[迟延期改挪调拖移推变]$/.test(before));
}

function wholeAt(words: Words, index: number): DateHit | null {
  const lead = textIs(words, index, "在|从|自") ? index + 1 : index;
  // "过了四月十号才行"; "确认过了，周一" only ends another clause.
  const past = index === 0 || words[index]?.gap !== "" ? afterAny(words, index, "过了|过完|过完了") : -1;
  const passed = past > 0 ? spanAt(words, past) : null;
  if (passed !== null) return { ...passed, expr: { kind: "bound", bound: "after", of: passed.expr } };
  const incoming = incomingAt(words, index);
  if (incoming !== null) return incoming;
  const framed = between(words, lead) ?? between(words, index) ?? turnOfMonth(words, index);
  if (framed !== null) return framed;
  const found = expressionAt(words, index) ?? (lead > index ? expressionAt(words, lead) : null);
  if (found === null) return null;
  const plain = withoutLater(words, found);
  return earliestToLatest(words, notBefore(words, index, { ...plain, expr: sameWeek(plain.expr) }));
}

/** "材料三号到，十号能好": what comes in on that day. Without a day of its own the answer is open. */
function incomingAt(words: Words, index: number): DateHit | null {
  const found = isOfMaterial(words, index) ? spanAt(words, index) : null;
  if (found === null || textAt(words, found.next) !== "到" || (words[found.next + 1]?.gap ?? ",") === "") return null;
  const asked = /(?:如果|要是|只要|假如|等)/.test(clauseBefore(words, index, 12));
  const answers = words[found.next + 1] === undefined || asked || hasOtherDate(words, index, found);
  return answers ? found : { ...found, denied: true };
}

/** "二十号，后来": the word goes on and bounds nothing. */
function withoutLater(words: Words, found: DateHit): DateHit {
  const { expr, next } = found;
  const last = textAt(words, next - 1);
  const onwards = words[next]?.gap === "" ? textAt(words, next) : "";
  // "六月一号，前面几天请假": behind a pause.
  const goesOn =
    (last === "后" && /^[来头续]$/.test(onwards)) ||
    (last === "前" && words[next - 1]!.gap !== "" && /^[面些几阵段天两三]$/.test(onwards));
  return goesOn && expr.kind === "bound" ? { ...found, expr: expr.of, next: next - 1 } : found;
}

/** "下周三或者周四": both are in the week that was named. */
function sameWeek(expr: DateExpr): DateExpr {
  if (expr.kind === "bound" || expr.kind === "about") return { ...expr, of: sameWeek(expr.of) };
  if (expr.kind !== "either" && expr.kind !== "range") return expr;
  const [first, second] = expr.kind === "either" ? [expr.a, expr.b] : [expr.from, expr.to];
  if (first.kind !== "weekday_of" || second.kind !== "weekday" || second.which !== "bare") return expr;
  if (second.weekday <= first.weekday) return expr;
  const later: DateExpr = { ...first, weekday: second.weekday };
  return expr.kind === "either" ? { ...expr, b: later } : { ...expr, to: later };
}

const textIs = (words: Words, index: number, phrases: string) => afterAny(words, index, phrases) > 0;

/** "最早下周一，最晚下周三": from the one to the other. */
function earliestToLatest(words: Words, first: DateHit): DateHit {
  // "下周二，最迟下周四" as well.
  const from = first.expr.kind === "bound" && first.expr.bound === "from" ? first.expr.of : first.expr;
  if (!/^(?:day|weekday|weekday_of|month|week)$/.test(from.kind)) return first;
  const soft = afterAny(words, first.next, "吧|能出|能发|可以");
  const at = soft > 0 && words[first.next]!.gap === "" ? soft : first.next;
  if (!/^,?$/.test(words[at]?.gap ?? ".")) return first;
  const second = expressionAt(words, at);
  if (second === null || second.expr.kind !== "bound" || !/^(?:by|before)$/.test(second.expr.bound)) return first;
  // "二十八号，赶在国庆前": the day, and what it comes before.
  const ahead = second.expr.of.kind === "holiday" || textIs(words, at, "赶在");
  if (ahead && /^(?:day|weekday|weekday_of)$/.test(first.expr.kind)) return { ...first, next: second.next };
  if (second.expr.bound !== "by") return first;
  const cannot = notBefore(words, at, second).expr;
  if (cannot.kind !== "bound" || cannot.bound === "from") return first;
  const range: DateExpr = { kind: "range", from, to: second.expr.of };
  return hit(sameWeek(range), second.next);
}

/** "三月底四月初": from the one to the other. */
function turnOfMonth(words: Words, index: number): DateHit | null {
  const first = partAt(words, index);
  if (first === null || first.expr.kind !== "month" || first.expr.part !== "late") return null;
  if (!/^,?$/.test(words[first.next]?.gap ?? ".")) return null;
  const joint = afterAny(words, first.next, "到|或者|或|至|和|、");
  const second = partAt(words, joint > 0 ? joint : first.next);
  if (second === null || second.expr.kind !== "month" || second.expr.part !== "early") return null;
  return hit({ kind: "range", from: first.expr, to: second.expr }, second.next);
}

/** "十号到十五号之间", "十号和十五号之间" */
function between(words: Words, index: number): DateHit | null {
  const first = spanAt(words, index) ?? plainDay(words, index);
  const joint = first === null ? -1 : afterAny(words, first.next, "和|与|跟|到|至");
  const second = joint > 0 ? spanAt(words, joint) : null;
  const end = second === null ? -1 : afterAny(words, second.next, "之间|中间|期间|这段时间|这几天");
  if (first === null || second === null || end < 0) return null;
  const month = second.expr.kind === "day" && first.expr.kind === "day" ? first.expr.month : null;
  const to: DateExpr =
    month !== null && second.expr.kind === "day" && second.expr.month === null
      ? { ...second.expr, month }
      : second.expr;
  const from: DateExpr =
    first.expr.kind === "day" && first.expr.month === null && to.kind === "day"
      ? { ...first.expr, month: to.month }
      : first.expr;
  return hit({ kind: "range", from, to }, end);
}

function plainDay(words: Words, index: number): DateHit | null {
  const day = dayAt(words, index, true);
  return day === null ? null : hit({ kind: "day", day: day.day, month: null, weekday: null }, day.next);
}

/** "二十号之前出不来" says from which day it may be: from that day on. */
function notBefore(words: Words, index: number, found: DateHit): DateHit {
  const { expr } = found;
  if (expr.kind !== "bound" || expr.bound !== "by") return found;
  const last = words[found.next - 1]?.text ?? "";
  if (!/^[前内]$/.test(last)) return found;
  // "下个礼拜之内": in that week; of this one, until its end.
  const inside = last === "内";
  if (inside && !hasBegun(expr.of)) return { ...found, expr: expr.of };
  const rest: (typeof words)[number][] = [];
  for (let at = found.next; at < words.length && rest.length < 14; at++) {
    if (at > found.next && words[at]!.gap !== "") break;
    rest.push(words[at]!);
  }
  const phrase = toPhrase(rest);
  const cannot = CANNOT.exec(phrase.text);
  const never = NOT_ON.test(toPhrase(words.slice(Math.max(0, index - 8), index)).text) && words[index]!.gap === "";
  if (cannot === null && never && !inside) return { ...found, expr: { ...expr, bound: "from" } };
  if (cannot === null)
    return !inside && beforeStart(expr.of, words, index) ? { ...found, expr: { ...expr, bound: "before" } } : found;
  const end = phrase.span(cannot.index, cannot.index + cannot[0].length).to;
  const next = words.findIndex((word) => word.to >= end) + 1;
  return { ...found, expr: { ...expr, bound: "from" }, next };
}

/** Other weeks and months than this one lie ahead. */
function hasBegun(expr: DateExpr): boolean {
  if (expr.kind === "week") return !("offset" in expr.week) || expr.week.offset <= 0;
  if (expr.kind === "month") return "offset" in expr.month && expr.month.offset <= 0;
  return true;
}

/** "十号之前" is by the tenth, but "五月之前" and "春节前" end before those begin. */
function beforeStart(expr: DateExpr, words: Words, index: number): boolean {
  if (expr.kind === "holiday" || expr.kind === "weekend") return true;
  if (expr.kind === "day") return [0, 1, 2, 3].some((more) => holiday(words, index + more) !== null);
  return (expr.kind === "month" || expr.kind === "week" || expr.kind === "quarter") && expr.part === null;
}
