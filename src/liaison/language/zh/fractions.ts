/** Parts of a whole: "一半", "三分之二", "八成", "八成五", "五个里面有一个". Of 1. */
import { afterAny, type Word } from "../kit/words.ts";
import { DIGITS } from "./lexicon.ts";
import { numberAt, smallAt } from "./numbers.ts";

type Words = readonly Word[];
/** `value` null: no single share ("七八成", "一大半"). */
export type FractionReading = { value: number | null; next: number; approx: boolean };

const VAGUE = `一大半|大半|一多半|多半|一小半|小半|少半|大部分|绝大部分|大多数|绝大多数|一部分|少部分|一小部分|小部分|部分|过半|十之八九|七七八八|大头|一少半`;
const LITTLE_MORE = "多一点|多点|多一些|不到一点|少一点|出头|多";

export function fractionAt(words: Words, index: number): FractionReading | null {
  const vague = afterAny(words, index, VAGUE);
  // "七七八八零" is a number read digit by digit.
  const spelled = vague > 0 && words[vague]?.gap === "" && words[vague]!.text in DIGITS;
  if (vague > 0 && !spelled) return { value: null, next: vague, approx: true };
  const word = words[index];
  if (word === undefined) return null;
  if (word.kind === "slash" && /^\d\/\d{1,2}$/.test(word.text)) {
    const [top, bottom] = word.text.split("/").map(Number) as [number, number];
    return bottom > top && bottom <= 10 ? { value: top / bottom, next: index + 1, approx: false } : null;
  }
  const half = afterAny(words, index, "一半|百分之五十的一半|对半|半数|1半");
  if (half > 0) {
    const more = words[half]?.gap === "" ? afterAny(words, half, LITTLE_MORE) : -1;
    return { value: 0.5, next: more > 0 ? more : half, approx: more > 0 };
  }
  return ratio(words, index) ?? tenths(words, index) ?? ofEach(words, index);
}

/** "三分之二", "10分之7" */
function ratio(words: Words, index: number): FractionReading | null {
  const bottom = smallAt(words, index);
  const of = bottom === null ? -1 : afterAny(words, bottom.next, "分之");
  const top = of > 0 ? numberAt(words, of) : null;
  if (bottom === null || top?.value == null || bottom.value === 0 || top.value > bottom.value) return null;
  return { value: top.value / bottom.value, next: top.next, approx: top.approx };
}

const LIKELY = "是|能|会|要|可以|没问题|没事|不会|不行|不能|不是|赶|来得及|来不及|九能|九会|九是|九没|九可以|九要";

/** "八成", "八成五", "八成半"; "七八成" is none. */
function tenths(words: Words, index: number): FractionReading | null {
  const number = numberAt(words, index);
  const named = number === null || words[number.next]?.gap !== "" ? -1 : afterAny(words, number.next, "成");
  if (number === null || named < 0 || /^[本品功都立员交人]$/.test(words[named]?.text ?? "")) return null;
  if (number.value === null) return { value: null, next: named, approx: true };
  if (number.value > 10) return null;
  // "八成是做完了", "九成能赶上": how likely it is.
  if (words[named]?.gap === "" && afterAny(words, named, LIKELY) > 0 && afterAny(words, named, "是吧|是吗|是不是") < 0)
    return { value: null, next: named, approx: true };
  const more = words[named];
  if (
    more !== undefined &&
    more.gap === "" &&
    more.text in DIGITS &&
    !/^[个件箱天周月号套%]$/.test(words[named + 1]?.text ?? "")
  ) {
    return { value: (number.value + DIGITS[more.text]! / 10) / 10, next: named + 1, approx: false };
  }
  if (more?.gap === "" && more.text === "半")
    return { value: (number.value + 0.5) / 10, next: named + 1, approx: false };
  const over = more?.gap === "" ? afterAny(words, named, LITTLE_MORE) : -1;
  return { value: number.value / 10, next: over > 0 ? over : named, approx: number.approx || over > 0 };
}

/** "五个里面有一个", "十个有八个": one in so many. */
function ofEach(words: Words, index: number): FractionReading | null {
  const bottom = smallAt(words, afterAny(words, index, "每") > 0 ? index + 1 : index);
  const of =
    bottom === null
      ? -1
      : afterAny(words, bottom.next, "个里面有|个里有|个当中有|个中有|个有|个里头有|个里面做了|个里面");
  const top = of > 0 ? smallAt(words, of) : null;
  if (bottom === null || top === null || top.value >= bottom.value || bottom.value > 100) return null;
  const next = afterAny(words, top.next, "个");
  return next < 0 || bottom.value > 10 ? null : { value: top.value / bottom.value, next, approx: false };
}
