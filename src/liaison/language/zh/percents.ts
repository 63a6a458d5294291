/** Percentages: how much is complete, or what share of a delivery. What is missing may be said before or after. */
import type { SlotName } from "../../extraction/types.ts";
import { afterAny, type Phrase, toPhrase, type Word } from "../kit/words.ts";
import type { PercentMention } from "../types.ts";
import { fractionAt } from "./fractions.ts";
import { hedgeAt, isToCome, tailAt } from "./hedges.ts";
import { measureAt, timeUnitAt } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";
import { besideTotal } from "./running.ts";

type Words = readonly Word[];
export type PercentHit = { mention: PercentMention; next: number };

const OF_HUNDRED = "百分之|百分|百份之|佰分之";
const SIGN = "%|趴|percent|个百分点|百分点|个percent|巴仙|个点";
const MISSING_BEFORE =
  /(?:还?剩下?(?:的|了)?|还?差(?:了|着)?|还?缺|还有(?:个)?|余下(?:的)?|没做完?的(?:还)?(?:有|是)?|未完成的?(?:有|是)?|没完成的(?:有|是)?|还欠)(?:大概|大约|差不多|约|不到|最后)*$/;
const MISSING_AFTER =
  /^(?:左右|的|多)?(?:还)?(?:没有?|未|没能|待|要|等着|需要)(?:做|完|好|生产|完成|弄|出|开始|加工|投|组装|打完|包|检|测|动)|^(?:左右|的)?(?:没完|没好|剩余|未完成|在做|在线上|在机台?上|在返工|还在做|在产|在制|的尾数)/;
const COMPLETE_BEFORE =
  /(?:完成了?|做完了?|做好了?|做了|做到了?|完工|已经有|进度(?:是|到|有|在|大概)?|生产了|干了|完成度(?:是)?|完成率(?:是)?|搞定了?|好了|到了|达到了?|弄好了?)(?:大概|大约|差不多|约|接近|将近|快|已经|有|了|到|是|超过)*$/;
const COMPLETE_AFTER =
  /^(?:左右|的|多|以上|都|已经|已|进度)*(?:完成|做完|做好|完工|好了|搞定|生产完|入库|的进度|进度|打包好|包装好|弄好|ok)/;

/** In the percent slot a bare number or fraction is a percentage; elsewhere only with its sign. */
export function percentAt(words: Words, index: number, slot: SlotName): PercentHit | null {
  const hedge = hedgeAt(words, index);
  const asked = slot === "percent_complete";
  const found =
    signedAt(words, hedge.next) ??
    (asked ? (shareAt(words, hedge.next) ?? bareAt(words, hedge.next)) : tenthsAt(words, hedge.next)) ??
    (slot === "status" && COMPLETE_BEFORE.test(clauseBefore(words, index)) ? shareAt(words, hedge.next) : null);
  if (found === null || (slot === "quantity_done" && besideTotal(words, index))) return null;
  if (hedge.under || (asked && isToCome(words, index))) found.value = null;
  const tail = tailAt(words, found.next);
  const { next } = tail;
  const before = clauseBefore(words, index);
  const after = clauseAfter(words, found.next);
  const missing = (MISSING_BEFORE.test(before) && !COMPLETE_AFTER.test(after)) || MISSING_AFTER.test(after);
  const value = tail.vague || (found.value !== null && (found.value < 0 || found.value > 100)) ? null : found.value;
  const mention: PercentMention = {
    span: { from: words[index]!.from, to: words[next - 1]!.to },
    value,
    approx: hedge.approx || tail.approx || found.approx,
    missing,
    complete:
      !missing &&
      (COMPLETE_BEFORE.test(before) ||
        COMPLETE_AFTER.test(after) ||
        (slot === "status" && !/[发出走交送寄先]/.test(before + after))),
  };
  return { mention, next };
}

function clauseBefore(words: Words, index: number): string {
  const kept: Word[] = [];
  for (let at = index - 1; at >= 0 && index - at <= 10; at--) {
    kept.unshift(words[at]!);
    if (words[at]!.gap !== "") break;
  }
  return toPhrase(kept).text;
}

function clauseAfter(words: Words, index: number): string {
  const kept: Word[] = [];
  for (let at = index; at < words.length && at - index < 10; at++) {
    if (words[at]!.gap !== "") break;
    kept.push(words[at]!);
  }
  return toPhrase(kept).text;
}

type Found = { value: number | null; approx: boolean; next: number };

function signedAt(words: Words, index: number): Found | null {
  const whole = afterAny(words, index, "百分之百|百分百|百分之一百");
  if (whole > 0) return { value: 100, approx: false, next: whole };
  const of = afterAny(words, index, OF_HUNDRED);
  const first = numberAt(words, Math.max(of, index));
  if (first === null || (of > 0 && words[of]?.gap !== "")) return null;
  if (of > 0) {
    const second = spreadAt(words, first.next);
    if (second !== null) return { value: null, approx: true, next: second };
    return { value: first.value, approx: first.approx, next: sign(words, first.next) };
  }
  const direct = words[first.next]?.gap === "" ? afterAny(words, first.next, SIGN) : -1;
  if (direct > 0) {
    const second = spreadAt(words, direct);
    return second === null
      ? { value: first.value, approx: first.approx, next: direct }
      : { value: null, approx: true, next: second };
  }
  const to = afterAny(words, first.next, "到|至|~|或|或者");
  const dash = /^[-—]$/.test(words[first.next]?.gap ?? "");
  const second = to > 0 || dash ? numberAt(words, to > 0 ? to : first.next) : null;
  const signed = second === null ? -1 : afterAny(words, second.next, SIGN);
  return signed > 0 ? { value: null, approx: true, next: signed } : null;
}

/** "百分之八十%" is how a recogniser may write it twice. */
function sign(words: Words, index: number): number {
  const next = words[index]?.gap === "" ? afterAny(words, index, "%") : -1;
  return next > 0 ? next : index;
}

/** "百分之八十到九十", "80%-90%": where the second ends. */
function spreadAt(words: Words, index: number): number | null {
  const to = afterAny(words, index, "到|至|~|或|或者");
  const dash = /^[-—]$/.test(words[index]?.gap ?? "");
  if (to < 0 && !dash) return null;
  const start = to > 0 ? to : index;
  const of = afterAny(words, start, OF_HUNDRED);
  const number = numberAt(words, Math.max(of, start));
  if (number === null || measureAt(words, number.next) !== null || timeUnitAt(words, number.next) !== null) return null;
  if (/^[号日月点]$/.test(words[number.next]?.text ?? "")) return null;
  const direct = afterAny(words, number.next, SIGN);
  return direct > 0 ? direct : number.next;
}

function shareAt(words: Words, index: number): Found | null {
  const share = fractionAt(words, index);
  if (share === null) return null;
  const value = share.value === null ? null : Math.round(share.value * 10_000) / 100;
  return { value, approx: share.approx, next: share.next };
}

/** "八成" is a percentage wherever it is said. */
function tenthsAt(words: Words, index: number): Found | null {
  const share = numberAt(words, index) === null ? null : fractionAt(words, index);
  return share !== null && words.slice(index, share.next).some((word) => word.text === "成")
    ? shareAt(words, index)
    : null;
}

function bareAt(words: Words, index: number): Found | null {
  const number = numberAt(words, index);
  if (number === null) return null;
  const follows = words[number.next]?.gap === "" ? words[number.next]!.text : "";
  if (measureAt(words, number.next) !== null || timeUnitAt(words, number.next) !== null) return null;
  if (/^[月号日点批次人位条种遍下成分]$/.test(follows) || (words[index - 1]?.text === "第" && words[index]!.gap === ""))
    return null;
  if (number.value !== null && number.value < 4 && words.length > 3) return null;
  const to = afterAny(words, number.next, "到|至|~|或|或者");
  const second = to > 0 ? numberAt(words, to) : null;
  if (second !== null) return { value: null, approx: true, next: second.next };
  return { value: number.value, approx: number.approx, next: number.next };
}

const ALL =
  /(?:全部?|都|全都|已经|已|整个|整批|所有的?|统统)(?:已经|都|的|产品|货|部|生产)*(?:做完|做好|完成|完工|好了|搞定|弄好|弄完|生产完|结束|包好|包装好|打包好|入库|ok)|^(?:嗯|对|是的|已经|那个|这批|货|产品| )*(?:做完|做好|完成|完工|好|搞定|弄好|弄完|全好|全部|ok)了?(?:呀|啊|的|啦|哦|嘞| )*$|(?:做完|完成|完工|生产完|全好|搞定)了(?:的|呀|啊|啦|哦)?$|(?:百分百|十成)/;
const NOTHING =
  /(?:还?没(?:有)?|未|尚未|都没(?:有)?)(?:正式|真正|怎么|来得及|能)?(?:开始|开工|动|投产|上线|排产|生产|做(?!完|好|到)|开动|启动|开做|下线|排|进场|动工)|(?:才|刚|刚刚|正)(?:要|准备)(?:开始|开工|投产|做)|一点(?:都|也)?没(?:做|动|开始)|一个(?:都|也)没|^(?:零|0|没有|还没|还没有|没做|没开始)(?:呢|呀|啊|的)?$|进度(?:是|为)?零/;

/** "全部做完了" and "还没开始" in the percent slot. What is denied or only nearly so has no number. */
export function wholePercent(phrase: Phrase): PercentMention[] {
  const { text } = phrase;
  const make = (match: RegExpExecArray, value: number | null): PercentMention[] => [
    {
      span: phrase.span(match.index, match.index + match[0].length),
      value,
      approx: false,
      missing: false,
      complete: true,
    },
  ];
  const none = NOTHING.exec(text);
  if (none !== null) return make(none, /几乎|差不多|基本|除了|部分|有的|有些/.test(text) ? null : 0);
  const all = ALL.exec(text);
  if (
    all === null ||
    /[没不未]|快|几乎|差不多|基本|除了|就差|还|等|能|会|要|下周|明天|月|之前|部分|一半|估计|可能|大概|什么时候|如果|准备|马上|即将|差|大多|大半|个|号/.test(
      text,
    )
  )
    return [];
  return make(all, 100);
}
