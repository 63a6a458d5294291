/** Lengths of time as an answer: how late, how early ("提前两天"), and how long from now. */
import type { DurationReading } from "../kit/date-expressions.ts";
import { afterAny, type Phrase, type Word } from "../kit/words.ts";
import type { DateMention, DurationMention } from "../types.ts";
import { durationAt } from "./durations.ts";
import { hedgeAt, tailAt } from "./hedges.ts";
import { smallAt } from "./numbers.ts";

type Words = readonly Word[];

const EARLY = "提前|提早|早|早了|提前了|可以早|会早|能早|早个";
const EARLY_AFTER = "提前|早";

export function lengthAt(words: Words, index: number): { mention: DurationMention; next: number } | null {
  const hedge = hedgeAt(words, index);
  const span = durationAt(words, hedge.next) ?? daysLate(words, hedge.next);
  if (span === null) return null;
  const tail = tailAt(words, span.next);
  const early = isEarly(words, index) || afterAny(words, tail.next, EARLY_AFTER) > 0;
  const scale = { day: 1, business_day: 1, week: 7, month: 30, year: 365 }[span.unit];
  const single = span.low !== null && span.low === span.high && !tail.vague && !hedge.under;
  const amount = single ? Math.round(span.low! * scale * 1000) / 1000 : null;
  const most = span.high === null ? null : Math.round(span.high * scale * 1000) / 1000;
  const mention: DurationMention = {
    span: { from: words[index]!.from, to: words[tail.next - 1]!.to },
    amount: amount !== null && early ? -amount : amount,
    most,
    unit: span.unit === "business_day" ? "business_day" : "day",
    approx: hedge.approx || span.approx || tail.approx,
  };
  return { mention, next: tail.next };
}

/** "会迟五日": only a word of lateness makes a length of what else is a day of the month. */
function daysLate(words: Words, index: number): DurationReading | null {
  const number = /^[迟晚延拖推早]$/.test(words[index - 1]?.text ?? "") ? smallAt(words, index) : null;
  if (number === null || words[number.next]?.text !== "日" || words[number.next]!.gap !== "") return null;
  return { low: number.value, high: number.value, unit: "day", approx: false, next: number.next + 1 };
}

/** "提前两天", "早三天", "比计划早了大概五天"; "最早三天" is a limit. */
function isEarly(words: Words, index: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const at = index - back;
    if (at < 0) return false;
    if (afterAny(words, at, EARLY) === index) return !/^[最不没]$/.test(words[at - 1]?.text ?? "");
  }
  return false;
}

const NONE =
  /(?:没有?|不会|不|无|零)(?:任何|什么|出现)?(?:延迟|延误|延期|推迟|耽误|晚|迟|拖|影响|变化|改变|延)|(?:按时|准时|如期|按期|按计划|照计划|正常|照旧|及时|老样子|没变|不变)|^(?:没有?|不会|零|不晚|不用|不延)(?:的|啊|呀|吧|了| )*$|(?:来得及|赶得上|没问题)/;

/** "没有延迟" is a length too: none. */
export function noDelay(phrase: Phrase): DurationMention[] {
  const match = NONE.exec(phrase.text);
  if (
    match === null ||
    /不知道|不清楚|不确定|不好说|可能|不一定|难说|不能按|不能准|没法|无法|没办法|来不及|估计|应该|尽量|争取/.test(
      phrase.text,
    )
  )
    return [];
  return [{ span: phrase.span(match.index, match.index + match[0].length), amount: 0, unit: "day", approx: false }];
}

/** What may stand beside a bare length which answers "when": it then counts from today. */
const BESIDE =
  /^(?:大概|大约|差不多|可能|应该|估计|预计|我们|这边|还|需要|需|要|得|再|等|多|左右|才|能|可以|就|会|做完|做好|出货|发货|交货|发|出|好|的|时间|吧|了|左右吧|嗯|呃|额|那个|这个|货|啊|呀|哦|是|对|完成|给我们|最快|至少|起码|有|您|你|请|也|只|行|够|必须|交期| )*$/;

/** In weeks: nobody answers "when" with a longer stretch. */
const HALF_A_YEAR = 27;

/** "两周" to the question "when": two weeks from today. Any other word beside it leaves the start open. */
export function lengthAsDate(words: Words, durations: readonly DurationMention[]): DateMention[] {
  const [only] = durations;
  if (durations.length !== 1 || only === undefined || only.amount === null || only.amount <= 0) return [];
  // "十六周" may be a week of the calendar, "四十六周" can be nothing else.
  const weeks = words.some(
    (word) => word.from >= only.span.from && word.to <= only.span.to && /^[周期]$/.test(word.text),
  );
  const week = weeks && only.amount % 7 === 0 ? only.amount / 7 : 0;
  if (only.amount > 120 ? week < HALF_A_YEAR || week > 53 : weeks && only.amount > 56) return [];
  const text = (kept: readonly Word[]) => kept.map((word) => word.text).join("");
  const before = text(words.filter((word) => word.to <= only.span.from));
  const after = text(words.filter((word) => word.from >= only.span.to));
  if (!BESIDE.test(before) || !BESIDE.test(after)) return [];
  if (week >= HALF_A_YEAR) {
    if (/[需要得再等还]/.test(before + after)) return [];
    const expr = { kind: "week", week: { number: week, year: null }, part: null } as const;
    return [{ span: only.span, expr, past: false, misheard: null }];
  }
  const offset = { kind: "offset", amount: only.amount, unit: only.unit, from: "today" } as const;
  return [{ span: only.span, expr: only.approx ? { kind: "about", of: offset } : offset, past: false, misheard: null }];
}
