/** Quantities in an answer: numbers that count goods, and totals they are part of. */
import type { SlotName } from "../../extraction/types.ts";
import type { Counted } from "../kit/sums.ts";
import { afterAny, parts, toPhrase, type Word } from "../kit/words.ts";
import type { QuantityMention } from "../types.ts";
import { countedAt, pastDigits } from "./counted.ts";
import { hedgeAt, isToCome, tailAt } from "./hedges.ts";
import { isIdiom, isNumeral, measureAt, timeUnitAt } from "./lexicon.ts";
import { eachFirst } from "./products.ts";
import { ROLES } from "./roles.ts";
import { type Running, runningSum, shareOfTotal, shareThenTotal } from "./running.ts";
import { shareAt } from "./shares.ts";
import { sumAt } from "./sums.ts";

type Words = readonly Word[];
export type QuantityHit = { mentions: QuantityMention[]; next: number };

const QUANTITY_SLOTS: readonly SlotName[] = ["quantity_done", "status", "quality_issue"];

export function quantityAt(words: Words, index: number, slot: SlotName): QuantityHit | null {
  const hedge = hedgeAt(words, index);
  const first = countedAt(words, hedge.next);
  const reverse = slot === "quantity_done" && !hedge.under ? shareThenTotal(words, hedge.next) : null;
  if (reverse !== null) {
    const { value, unit, next } = reverse;
    const span = { from: words[index]!.from, to: words[next - 1]!.to };
    const approx = reverse.approx || hedge.approx;
    return { mentions: [{ span, value, unit, approx, kind: "absolute", role: "done", counted: true }], next };
  }
  const share = first?.counted ? null : shareAt(words, index, slot);
  if (share !== null) return share;
  if (first === null || !isQuantity(words, hedge.next, first, slot)) return null;
  const added = sumAt(words, first);
  const sum = { ...added, next: pastDigits(words, added) };
  const tail = tailAt(words, sum.next);
  const unit = sum.unit === null && tail.next > sum.next ? measureAt(words, tail.next) : null;
  const next = unit?.next ?? tail.next;
  const again = unit === null ? tail : { ...tailAt(words, next) };
  const mention = (counted: Counted, from: number, to: number): QuantityMention => ({
    span: { from: words[from]!.from, to: words[to - 1]!.to },
    value: counted.value,
    unit: counted.unit,
    approx: counted.approx,
    kind: "absolute",
    role: roleAhead(words, from, to),
    counted: counted.counted,
  });
  const vague = tail.vague || again.vague || hedge.under || (slot === "quantity_done" && isToCome(words, index));
  const done = {
    // "不是，应该是五百": the value begins after what leads to it.
    ...mention(sum, words[index]!.text === "应" ? hedge.next : index, Math.max(next, again.next)),
    value: vague ? null : sum.value,
    unit: sum.unit ?? unit?.unit ?? null,
    approx: hedge.approx || tail.approx || sum.approx,
  };
  const whereNext = Math.max(next, again.next);
  const running =
    slot === "quantity_done" && !vague
      ? (shareOfTotal(words, hedge.next, sum, whereNext) ??
        runningSum(words, sum, whereNext, words[index - 1]?.text === ""))
      : null;
  if (running !== null) {
    const span = { from: words[index]!.from, to: words[running.next - 1]!.to };
    const { unit: of } = running;
    const value = isExplained(words, hedge.next, sum, running) ? null : running.value;
    return {
      mentions: [{ ...done, span, value, unit: of, approx: done.approx || running.approx, role: "done" }],
      next: running.next,
    };
  }
  const known = done.value !== null && done.role !== "scrapped" && done.role !== "inspected";
  const of = outOf(words, known ? Math.max(next, again.next) : -1);
  // "一千二里面做完了八百": the whole is told first.
  if (of === null)
    return { mentions: [inAll(words, index, whereNext, slot) ? { ...done, role: "done" } : done], next: whereNext };
  const before = words
    .slice(Math.max(0, index - 4), index)
    .map((word) => word.text)
    .join("");
  const made =
    /(?:做|完成|做好|做完|生产|好|入库|出)了?$/.test(before) &&
    (of.role === "scrapped" || afterAny(words, of.next, "不良|报废|坏的|坏了|次品|不合格|废品|ng|有问题") > 0);
  // "五百个，其中二十个要返工": whether those count is not told.
  if (REWORKED.test(toPhrase(words.slice(of.next, of.next + 6)).text))
    return { mentions: [{ ...done, value: null }], next: of.next };
  const whole: QuantityMention = { ...done, role: made ? "done" : "total", unit: done.unit ?? of.unit };
  const scrapped = afterAny(words, of.next, "不良|报废|坏的|坏了|次品|不合格|废品|ng|有问题") > 0;
  const part = {
    ...mention(of, of.start, of.next),
    role: scrapped ? ("scrapped" as const) : of.role,
    approx: of.approx,
  };
  return { mentions: [whole, part], next: of.next };
}

/**
 * "报废了十二个好的有六百": where the words for the first count stand before it, those behind it lead on to the next one.
 * Speech has no comma that would tell.
 */
function roleAhead(words: Words, index: number, next: number): QuantityMention["role"] {
  const numeral = (word: Word, at: number) => isNumeral(word) && !isIdiom(words, at);
  if (words.slice(0, index).some(numeral) || !words.some((word, at) => at >= next && numeral(word, at))) return null;
  const lead = toPhrase(words.slice(Math.max(0, index - 8), index)).text;
  return ROLES.before.find(([, pattern]) => pattern.test(lead))?.[0] ?? null;
}

/** "九百，不，九百五，夜班做了五十": the fifty may be in the nine fifty, or come on top of it. */
function isExplained(words: Words, index: number, first: Counted, running: Running): boolean {
  if (first.value === null || running.value === null) return false;
  const before = 2 * first.value - running.value;
  for (let at = Math.max(0, index - 12); at < index; at++) if (countedAt(words, at)?.value === before) return true;
  return false;
}

/** "一共八百" and no other number: the sum of what is done, which was asked. */
function inAll(words: Words, index: number, next: number, slot: SlotName): boolean {
  const led = /(?:一共|总共|合计|加起来|共计)(?:是|有|就|也就|大概|差不多)*$/.test(
    words
      .slice(Math.max(0, index - 6), index)
      .map((word) => word.text)
      .join(""),
  );
  const others = words.some((word, at) => (at < index || at >= next) && isNumeral(word) && !/^[一]$/.test(word.text));
  return (
    slot === "quantity_done" &&
    led &&
    !others &&
    !words.slice(next).some((word) => /^[没未待要剩差半成]$/.test(word.text))
  );
}

const REWORKED =
  /^(?:还|是|都|有点)*(?:要|得|在|需要|有待|等)?(?:返|重做|待检|待测|挑选|全检|复检|没检|有问题|不行|不太好)/;
const OF = "里面|当中|之中|里头|里边|里|中|中间|其中|里面有|当中有";
const DONE =
  "已经|我们|目前|大概|差不多|现在|有|做好了|做好|做完了|做完|完成了|完成|好了|做了|已|生产了|的|了|约|到目前为止|目前已经";
const NOT_DONE = /^(?:的|还|都|是|在)*(?:没|未|待|在)/;
const SCRAP = "报废了|报废|不良|坏了|坏的|发现";

/** "八百个" of "一千二里面做完了八百个" */
function outOf(words: Words, index: number): (Counted & { start: number; role: QuantityMention["role"] }) | null {
  if (index < 0 || words[index] === undefined || parts(words[index])) return null;
  const of = afterAny(words, index, OF);
  let at =
    of > 0 ? of : afterAny(words, index, "完成了|做完了|做好了|完成|做好|做了|已经完成了|已经做好了|已经做了|已完成");
  if (at < 0) return null;
  const plain = of < 0;
  if (plain && words[index]!.gap !== "") return null;
  for (let rounds = 0; rounds < 4; rounds++) {
    const next = afterAny(words, at, DONE);
    if (next < 0) break;
    at = next;
  }
  const scrap = afterAny(words, at, SCRAP);
  const start = scrap > 0 ? scrap : at;
  const part = countedAt(words, start);
  if (part?.value == null || (words[start]!.gap !== "" && words[start]!.gap !== ",")) return null;
  // Without "里面" the number after "完成了" is the part; the one before it is the whole.
  if (plain && parts(words[start])) return null;
  // "一千四百件做完了六百件没做": each has its own words.
  if (plain && NOT_DONE.test(toPhrase(words.slice(part.next, part.next + 4)).text)) return null;
  return { ...part, start, role: scrap > 0 ? "scrapped" : of > 0 && start === of ? null : "done" };
}

/** Words after a number which tell that it counts no goods. */
const OTHER = `个问题|个原因|件事|个事|个人|个工人|个员工|个月|个星期|个礼拜|个小时|个供应商|个客户|个订单|个电话|个同事|个部门|个方案|个办法|个条件|个要求|台机器|台设备|
  台贴片机|台注塑机|条线|条产线|条生产线|条拉|套模具|副模具|个模具|个急单|个单|张单|张订单|批次|个批次|批|次|趟|车|人|位|名|种|款|点|时|分|秒|号|日|月|年|周|天|星期|礼拜|
  小时|分钟|楼|期|级|线|倍|折|块钱|元(?![旦月宵])|美金|美元|毛|角|人民币|欧元|台币|块一|班|班倒|个班|个班次|家|个工序|道工序|个工厂|个朋友|个消息|个情况|个建议|个项目|个地方|部分|头|边|方|遍`;

function isQuantity(words: Words, index: number, found: Counted, slot: SlotName): boolean {
  const word = words[index]!;
  const before = index > 0 && word.gap === "" ? words[index - 1]!.text : "";
  const number = afterNumber(words, index, found);
  if (/^(?:第|号|线|q|w)$/.test(before) && words[index - 2]?.text !== "下") return false;
  // "每天一百个" is a rate.
  const lead = words
    .slice(Math.max(0, index - 6), index)
    .map((one) => (one.gap === "" ? one.text : ` ${one.text}`))
    .join("");
  if (/(?:每天|每日|日产|一天|每小时|每周|每个月|每班|一班|每月|月产)(?:[^ ]{0,3})$/.test(lead)) return false;
  if (number > 0 && afterAny(words, number, OTHER) > 0 && words[number]!.gap === "") return false;
  if (timeUnitAt(words, found.next) !== null && !found.counted) return false;
  // "中间有个零"
  if (found.value === 0 && !found.counted && before === "个") return false;
  // "一个" is an article unless one was asked for and nothing else stands there.
  if (found.value === 1 && /^[一1]$/.test(word.text) && eachFirst(words, found) === null) {
    const only = slot === "quantity_done" || slot === "quality_issue";
    const alone = words[found.next] === undefined || words[found.next]!.gap !== "";
    if (!(only && (alone || /^[只就才]$/.test(before)) && found.unit !== null)) return words.length === 1 && only;
  }
  if (found.value === null && !found.counted && slot !== "quantity_done") return false;
  if (found.counted || QUANTITY_SLOTS.includes(slot)) return true;
  const year = word.kind === "number" && word.value >= 2020 && word.value <= 2040 && found.next === index + 1;
  return found.value !== null && found.value > 31 && !year;
}

/** Where the number itself ends, before its measure word. */
function afterNumber(words: Words, index: number, found: Counted): number {
  for (let at = index + 1; at <= found.next && at < words.length; at++) {
    if (afterAny(words, at, OTHER) > 0 && ((at === found.next && found.unit === null) || measureAt(words, at) !== null))
      return at;
  }
  return -1;
}
