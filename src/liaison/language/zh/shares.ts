/** Quantities told by their relation to the order: "全部", "剩下的", "一半", "一个都没有". */
import type { SlotName } from "../../extraction/types.ts";
import { type AllButWords, butFirst, openLess } from "../kit/all-but.ts";
import { afterAny, type Phrase, type Word } from "../kit/words.ts";
import type { QuantityMention } from "../types.ts";
import { countedAt } from "./counted.ts";
import { fractionAt } from "./fractions.ts";
import { hedgeAt } from "./hedges.ts";

type Words = readonly Word[];
type Hit = { mentions: QuantityMention[]; next: number };

const REST = `剩下的|剩下|剩余的|剩余|其余的|其余|余下的|余下|剩的|尾数|余数|其他的|其它的|另外一半|另一半|剩下那些|剩下的那些|尾货|剩下的部分|余量|欠数`;
const ALL = `全部|全部的|所有的|所有|全数|整批|整单|整个订单|一次性全部|全都|一整批|全单|一起|一次性|一批|整票|一次`;
const NONE = `一个都没有|一个也没有|一件都没有|一件也没有|一个都没做|一个也没做|一个都没|一件都没|一片都没有|一台都没有|一套都没有|一只都没有|还没有开始做|还没开始做|还没有开始|还没开始|没有开始|还没做|都没做|还没有做|一个没有|一个没做|
  没开始|还没投产|还没上线|还没开工|没做|目前没有|暂时没有|暂时还没有|还没有|啥也没做|零`;

const ALL_BUT: AllButWords = {
  but: "除了|除去|除开|除",
  between: "以外|之外|外|个|件|片|台|套",
  all: "都|全部|其余的|其余|其他的|其他|剩下的|剩下|全",
};

export function shareAt(words: Words, index: number, slot: SlotName): Hit | null {
  const make = (next: number, over: Partial<QuantityMention>): Hit => {
    const span = { from: words[index]!.from, to: words[next - 1]!.to };
    const plain = { value: null, unit: null, approx: false, kind: "absolute", role: null, counted: true } as const;
    return { next, mentions: [{ span, ...plain, ...over }] };
  };
  const left = butFirst(ALL_BUT, countedAt, words, index);
  if (left !== null) return make(left.next, left.over);
  const rest = afterAny(words, index, REST);
  if (rest > 0) {
    const filler = afterAny(words, rest, "的|还有|大概|大约|有|那");
    const number = words[rest]?.gap === "" ? countedAt(words, filler > 0 ? filler : rest) : null;
    // "剩下的一千" is a number again.
    if (number !== null && (number.counted || (number.value ?? 0) > 31))
      return make(number.next, { value: number.value, unit: number.unit, approx: number.approx, role: "remaining" });
    const part = fractionAt(words, filler > 0 ? filler : rest);
    // "剩下的一半" needs what is open now.
    if (part !== null && words[rest]?.gap === "") {
      return make(part.next, { kind: "fraction_of_rest", value: part.value, approx: part.approx });
    }
    return make(rest, { kind: "rest", value: 1 });
  }
  const all = slot === "percent_complete" ? -1 : afterAny(words, index, ALL);
  if (all > 0) {
    const but = afterAny(words, all, "减去|减掉|减|扣除|扣掉|除了|少");
    const number = but > 0 ? countedAt(words, but) : null;
    if (number !== null) return make(number.next, openLess(number));
    if (/^一/.test(words[index]!.text) && slot !== "ship_date" && slot !== "status") return null;
    if (countedAt(words, all) === null) return make(all, { kind: "all", value: 1 });
  }
  if (slot === "percent_complete") return null;
  const none = slot === "quantity_done" ? afterAny(words, index, NONE) : -1;
  const begins =
    index === 0 || words[index]!.gap !== "" || /^[们前在时也都呢啊嗯单货批这那就经]$/.test(words[index - 1]!.text);
  // "零，还没上线" says it twice.
  const again = index > 0 && words[0]!.text === "零" && words[1]!.gap !== "";
  if (none > 0 && begins && !again && isNone(words, index, none)) return make(none, { value: 0, role: "done" });
  return fraction(words, index, make);
}

/** "零件" and "零点五" are no zero. */
function isNone(words: Words, index: number, next: number): boolean {
  if (words[index]!.text !== "零" || next !== index + 1)
    return words[next] === undefined || words[next]!.gap !== "" || !/^[完好到全的]$/.test(words[next]!.text);
  const alone =
    (index === 0 || words[index]!.gap !== "") &&
    (words[next] === undefined || words[next]!.gap !== "" || /^[个吧啊还都呢]$/.test(words[next]!.text));
  return alone;
}

function fraction(
  words: Words,
  index: number,
  make: (next: number, over: Partial<QuantityMention>) => Hit,
): Hit | null {
  const hedge = hedgeAt(words, index);
  const found = fractionAt(words, hedge.next);
  if (found === null) return null;
  const value = hedge.under ? null : found.value;
  return make(found.next, {
    kind: value === null ? "absolute" : "fraction_of_open",
    value,
    approx: hedge.approx || found.approx,
  });
}

const NOT_ANY =
  /(?:一[个件片台套只条双张块卷箱根对把支颗枚盒瓶包袋批](?:都|也)?(?:还)?没(?:有)?|(?:什么|啥)(?:都|也)(?:还)?没(?:有)?(?:做|弄|开|动|呢|$| )|都(?:还)?没(?:有)?(?:开始)?做|还没(?:有)?(?:动(?!静)|开工|上线|投产|开机|排产|开始))/;

/** "一个都还没做": none, where a quantity was asked for. */
export function noneAtAll(phrase: Phrase): QuantityMention[] {
  const match = NOT_ANY.exec(phrase.text);
  if (match === null || /问题|消息|不良|报废/.test(phrase.text)) return [];
  const span = phrase.span(match.index, match.index + match[0].length);
  return [{ span, value: 0, unit: null, approx: false, kind: "absolute", role: null, counted: true }];
}
