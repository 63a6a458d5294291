/** A last look at the whole Chinese turn: a yes that hangs on a condition, and who has not heard the question. */
import type { SlotName, Span } from "../../extraction/types.ts";
import type { Revisable } from "../kit/reader.ts";
import { noneOnce } from "../kit/tally.ts";
import { saidOnce, sumTold } from "../kit/told-counts.ts";
import { textBetween, toPhrase, type Word } from "../kit/words.ts";
import type { PercentMention, QuantityMention } from "../types.ts";
import { NOT_DONE, OF_BEFORE, TOLD } from "./told.ts";

/** "料到了就可以" with its "如果", "可以，前提是你们先付款"; "如果没问题的话" and "有变化再告诉您" set no condition. */
const CONDITIONAL =
  /(?:如果|要是|假如|只要|除非|万一|倘若)(?!没(?:有)?(?:什么|意外|问题|变化)|顺利|一切|有(?:变|问题|什么)|方便|需要|可以|(?:您|你)们?(?:方便|需要|觉得|想|有))[^ ]{2,16}?(?: ?(?:那)?(?:就|才|的话))|(?:前提|条件)是|除非|得先[^ ]{2,10}才/;
/** "没听清", "听不太清楚" and nothing that answers. */
const UNHEARD =
  /^(?:不好意思|喂|啊|哎|诶|我|这边|刚才|刚刚|有点|太吵了?|信号不好|您|你|说的| )*(?:没(?:太|怎么)?听|听不(?:太|大)?)(?:清楚?|见|到|懂|明白)(?:了|啊|呀|喔|您|你|说|什么|刚才|再|一遍|麻烦|请| )*$/;

export function revise(words: readonly Word[], slot: SlotName, all: Revisable): Revisable {
  const found = {
    ...all,
    quantities: slot === "quantity_done" ? counts(words, noneOnce(all.quantities)) : noneOnce(all.quantities),
    percents:
      slot === "percent_complete" || slot === "status" ? withoutRest(withoutOld(words, all.percents)) : all.percents,
  };
  const { confirm } = found;
  if (confirm === null || (slot !== "confirm" && slot !== "consent")) return found;
  const { text } = toPhrase(words);
  const open = confirm.value === "yes" && CONDITIONAL.test(text);
  return open || UNHEARD.test(text) ? { ...found, confirm: null } : found;
}

/** What the counts of an answer to "how many are done" come to; how things stood before is none of them. */
function counts(words: readonly Word[], all: QuantityMention[]): QuantityMention[] {
  const sum = sumTold(TOLD, words);
  if (sum !== null && !NOT_DONE.test(textBetween(words, sum.span.to, Number.POSITIVE_INFINITY))) return [sum];
  const now = withoutOld(words, all);
  const [first, second, third, ...more] = now;
  // "一千二，呃，一千一，一千一": the number that was said twice.
  if (first !== undefined && second?.value != null && third?.value === second.value && more.length === 0)
    if (HESITATES.test(textBetween(words, first.span.to, second.span.from))) return [third];
  return saidOnce(TOLD, words, now);
}

const withoutOld = <T extends { span: Span }>(words: readonly Word[], all: T[]): T[] =>
  all.filter(({ span }, at) => at === 0 || !OF_BEFORE.test(textBetween(words, 0, span.from)));

const HESITATES = /^ ?[呃哦哎诶啊嗯噢喔]+$/;

/** "六成做完了，剩四成": what is left of the hundred tells nothing new. */
function withoutRest(all: PercentMention[]): PercentMention[] {
  const [one, other, ...more] = all;
  if (one?.value == null || other?.value == null || more.length > 0 || one.missing === other.missing) return all;
  return one.value + other.value === 100 ? [one.missing ? other : one] : all;
}
