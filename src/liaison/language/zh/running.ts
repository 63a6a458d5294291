/** Amounts that add up over an answer ("昨天六百，今天又出了两百二"), and shares of a total told before ("一共三千六，做了一半"). */

import type { Counted } from "../kit/sums.ts";
import { afterAny, toPhrase, type Word } from "../kit/words.ts";
import { countedAt } from "./counted.ts";
import { fractionAt } from "./fractions.ts";
import { numberAt, smallAt } from "./numbers.ts";

type Words = readonly Word[];

const ADDS = `又|另外又|再加上|再加|另外还有|另外|还有|加上|外加|接着又|然后又|后来又|随后又|之后又|加|还加上|还做了|还出了|还完成了`;
const FILL = `散的|散装|零散的|零头|多了|多出|新增|新做了|不对|哦不对|出来了|出来|下线了|下线|刚下线|到了|赶了|赶出了|赶出来|赶出|干了|加班做了|加班|出了|做了|做|完成了|完成|好了|入库了|入库|包了|装了|出|是|有|了|的|我们|夜班|白班|晚班|早班|中班|早上|下午|上午|晚上|刚|刚刚|刚才|生产了|生产|弄了|做好了|做完了|
  打包了|组装了|昨天|今天|前天|今早|周一|周二|周三|周四|周五|周六|周日|一期|第一批|第二批|第一天|第二天|左右|吧|大概`;
const IN_ALL = `加起来一共|加起来|一共|总共|合计|共计|共|总计|两天一共|就是|那就是|等于`;
/** What follows a part that is not done, or no good. */
const NOT_DONE = /^(?:还|是|都|左右|在)*(?:没|未|待|在|不(?!对)|坏|报废|次|要|等|ng|废|半成品|返)/;

const IN_WORK = /^(?:还|都|正)*在(?![库仓])/;

/** `value` null: two days were told, and whether they add up was not. */
export type Running = { value: number | null; unit: string | null; approx: boolean; next: number };

/** The terms that go on from a first number at `first.next`; null where none does. `dated`: a day stood before it. */
export function runningSum(words: Words, first: Counted, next: number, dated: boolean): Running | null {
  if (first.value === null) return null;
  let at = next;
  let sum = first.value;
  let { unit, approx } = first;
  let terms = 1;
  let sure = true;
  // "白班四百，夜班三百五": amounts that only a total makes a sum.
  let bare: Running | null = null;
  for (let rounds = 0; rounds < 4; rounds++) {
    const lead = leadAt(words, at);
    const led = lead.next > at;
    const term = led || terms > 1 ? packTerm(words, lead.next, unit) : null;
    const reached = led && term?.value === null ? reachedAt(words, lead.next, sum) : null;
    if (reached !== null) return { value: reached.value, unit: reached.unit ?? unit, approx, next: reached.next };
    if (term?.value == null || (!led && term.value !== sum)) break;
    // "两百六，不对，刚又下线三十，两百九": the count that was reached.
    if (terms > 1 && term.value === sum) return { value: sum, unit: term.unit ?? unit, approx, next: term.next };
    if (lead.inAll)
      return terms > 1 && term.value === sum ? { value: sum, unit: term.unit ?? unit, approx, next: term.next } : null;
    const rest = toPhrase(words.slice(term.next, term.next + 4)).text;
    // "另外三卷在烘房里": in work, and none of those that are done.
    if (lead.adds && IN_WORK.test(rest)) return { value: sum, unit, approx, next: term.next };
    if (NOT_DONE.test(rest) || (unit !== null && term.unit !== null && unit !== term.unit)) return null;
    if (!lead.adds && !(dated && lead.dated) && bare === null)
      bare = { value: sure ? sum : null, unit, approx, next: terms === 1 ? -1 : at };
    sure &&= lead.adds;
    sum += term.value;
    unit ??= term.unit;
    approx ||= term.approx;
    terms += 1;
    at = term.next;
  }
  if (bare !== null) return bare.next < 0 ? null : bare;
  return terms === 1 ? null : { value: sure ? sum : null, unit, approx, next: at };
}

/** "刚又下线三十两百九十": what was added and what it comes to, in one breath. */
function reachedAt(words: Words, index: number, sum: number): Counted | null {
  const run = numberAt(words, index);
  for (let cut = index + 1; run !== null && cut < run.next; cut++) {
    const added = smallAt(words.slice(0, cut), index);
    const told = added?.next === cut ? countedAt(words, cut) : null;
    if (told?.value === sum + (added?.value ?? 0)) return told;
  }
  return null;
}

/** "还有一托八十" beside pieces: what is in that one. */
function packTerm(words: Words, index: number, unit: string | null): Counted | null {
  const term = countedAt(words, index);
  if (term === null || term.value !== 1 || term.unit === null || term.unit === unit) return term;
  const filler = afterAny(words, term.next, "是|只有|装了|装|里面有|里面|有|里面是|才");
  return countedAt(words, Math.max(filler, term.next)) ?? term;
}

/** Words that lead from one term to the next. What another value has claimed has no text: mostly a day. */
function leadAt(words: Words, index: number): { next: number; adds: boolean; dated: boolean; inAll: boolean } {
  const lead = { next: index, adds: false, dated: false, inAll: false };
  while (words[lead.next] !== undefined && lead.next - index < 16) {
    if (/[.?!]/.test(words[lead.next]!.gap)) break;
    if (words[lead.next]!.text === "") {
      lead.dated = true;
      lead.next += 1;
      continue;
    }
    const adds = afterAny(words, lead.next, ADDS);
    const inAll = afterAny(words, lead.next, IN_ALL);
    const fill = afterAny(words, lead.next, FILL);
    const next = Math.max(adds, inAll, fill);
    if (next < 0) break;
    lead.adds ||= adds === next;
    lead.inAll ||= inAll === next;
    lead.next = next;
  }
  return lead;
}

const TOTAL =
  /(?:总共|一共|总计|合计|总数|总量|订单量?|订单数|计划|目标|全部|这单|这张单|要做)(?:就|是|有|为|要做|要|的|量|数|共)*$/;
const LINK = `里面|里|现在|目前|已经|我们|做了|做完了|做完|完成了|完成|做好了|做好|做到|差不多|大概|大约|才|只|有|了|已|出了|搞定了|搞定|包了|装了|生产了|刚|刚刚|好|到|嘛|吧|呢`;
const LEFT = "还剩下|还剩|剩下|剩|还差|还有|差";

/** "一半", "百分之八十", "八成" at the index, of 1; null where no single share is told. */
function partAt(words: Words, index: number): { value: number; approx: boolean; next: number } | null {
  const of = afterAny(words, index, "百分之");
  const number = numberAt(words, Math.max(of, index));
  const sign = of > 0 || number === null ? -1 : afterAny(words, number.next, "%");
  if ((of > 0 || sign > 0) && number?.value != null)
    return { value: number.value / 100, approx: number.approx, next: Math.max(sign, number.next) };
  const found = fractionAt(words, index);
  return found?.value == null ? null : { value: found.value, approx: found.approx, next: found.next };
}

const before = (words: Words, index: number) => toPhrase(words.slice(Math.max(0, index - 6), index)).text;

/** What is done of a total just told, from the words after it. */
export function shareOfTotal(words: Words, index: number, total: Counted, next: number): Running | null {
  if (total.value === null || !TOTAL.test(before(words, index))) return null;
  const whole = afterAny(words, next, ALL_DONE);
  if (whole > 0) return { value: total.value, unit: total.unit, approx: total.approx, next: whole };
  const lead = linkAt(words, next);
  const part = lead.next > next || words[next]?.gap === "," ? partAt(words, lead.next) : null;
  if (part === null || part.value > 1) return null;
  const missing = lead.left || /^(?:还)?(?:没|未|待)/.test(toPhrase(words.slice(part.next, part.next + 3)).text);
  const value = Math.round(total.value * (missing ? 1 - part.value : part.value) * 1000) / 1000;
  return { value, unit: total.unit, approx: part.approx || total.approx || !Number.isInteger(value), next: part.next };
}

function linkAt(words: Words, index: number): { next: number; left: boolean } {
  let next = index;
  let left = false;
  while (words[next] !== undefined && next - index < 12 && !/[.;?!]/.test(words[next]!.gap)) {
    const rest = afterAny(words, next, LEFT);
    const link = Math.max(afterAny(words, next, LINK), rest);
    if (link < 0) break;
    left ||= rest === link;
    next = link;
  }
  return { next, left };
}

const ALL_DONE =
  "全做完了|全部做完了|都做完了|全好了|全部好了|都好了|全部完成了|都完成了|全部完成|全完成了|全做好了|都做好了|全部做好了|全部包好了|全包好了|全部入库了|已经全部做完了|已经全部完成了";

/** "做了七成，总共四千件": the total comes after the share. */
export function shareThenTotal(words: Words, index: number): Running | null {
  const part = partAt(words, index);
  if (part === null || part.value > 1) return null;
  for (let at = part.next; at < words.length && at - part.next < 12; at++) {
    const total = TOTAL.test(before(words, at)) ? countedAt(words, at) : null;
    if (total === null) continue;
    if (total.value === null || LEFT_BEFORE.test(before(words, index))) return null;
    const value = Math.round(total.value * part.value * 1000) / 1000;
    return {
      value,
      unit: total.unit,
      approx: part.approx || total.approx || !Number.isInteger(value),
      next: total.next,
    };
  }
  return null;
}
const LEFT_BEFORE = /(?:剩|差|缺|没|未)[^ ]{0,3}$/;

/** A total was told beside it, of which the share at the index is a part: the quantity has both. */
export function besideTotal(words: Words, index: number): boolean {
  if (shareThenTotal(words, index) !== null) return true;
  for (let at = Math.max(0, index - 22); at < index; at++) {
    const total = countedAt(words, at);
    if (total === null || total.next > index) continue;
    if (shareOfTotal(words, at, total, total.next)?.next === undefined) continue;
    if (linkAt(words, total.next).next === index) return true;
  }
  return false;
}
