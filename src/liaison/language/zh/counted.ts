/** A number with its measure word, and the sums and products people say aloud: "五箱，每箱四十个", "三千减五十". */
import { afterAny, parts, type Word } from "../kit/words.ts";
import { DIGITS, isNumeral, measureAt, SPOKEN_DIGITS } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];
export type Counted = {
  /** null: no single number */
  value: number | null;
  unit: string | null;
  approx: boolean;
  next: number;
  /** a unit was told: the number surely counts something */
  counted: boolean;
};

const BETWEEN = "成品|完整|良品|好的|大|小|整";
const DOZEN = 12;
const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** "四百件", "三吨半", "两个半", "三打", "半箱", "480" */
export function countedAt(words: Words, index: number): Counted | null {
  const half = halfAt(words, index);
  if (half !== null) return half;
  const number = numberAt(words, index);
  if (number === null) return null;
  let { value } = number;
  const dozen = touching(words, number.next) ? afterAny(words, number.next, "打") : -1;
  if (dozen > 0 && !/^[开包样电算底]$/.test(words[dozen]?.text ?? "")) {
    const more = touching(words, dozen) && words[dozen]!.text === "半" ? 1 : 0;
    value = value === null ? null : (value + more / 2) * DOZEN;
    const unit = measureAt(words, dozen + more);
    return { value, unit: unit?.unit ?? null, approx: number.approx, next: unit?.next ?? dozen + more, counted: true };
  }
  const between = touching(words, number.next) ? afterAny(words, number.next, BETWEEN) : -1;
  const measure = measureAt(words, number.next) ?? (between > 0 ? measureAt(words, between) : null);
  if (measure === null) return { value, unit: null, approx: number.approx, next: number.next, counted: false };
  const whole = { value, unit: measure.unit, approx: number.approx, next: measure.next, counted: true };
  if (!touching(words, measure.next)) return whole;
  if (/^[多来]$/.test(words[measure.next]!.text)) return { ...whole, approx: true, next: measure.next + 1 };
  // "一吨二", "两米五"
  const tenth = /^(?:t|m|kg|jin)$/.test(measure.unit) ? DIGITS[words[measure.next]!.text] : undefined;
  if (tenth !== undefined && value !== null && !touchesNumber(words, measure.next + 1))
    return { ...whole, value: rounded(value + tenth / 10), next: measure.next + 1 };
  const isHalf = words[measure.next]!.text === "半" && value !== null;
  return isHalf ? { ...whole, value: value! + 0.5, next: measure.next + 1 } : whole;
}

const touching = (words: Words, index: number) => words[index] !== undefined && words[index]!.gap === "";

const touchesNumber = (words: Words, index: number) =>
  touching(words, index) && (isNumeral(words[index]!) || measureAt(words, index) !== null);

/** "半箱", "半吨"; "半个月" is a time. */
function halfAt(words: Words, index: number): Counted | null {
  if (words[index]?.text !== "半" || !touching(words, index + 1)) return null;
  if (words[index + 1]!.text === "打")
    return { value: DOZEN / 2, unit: null, approx: false, next: index + 2, counted: true };
  const measure = measureAt(words, index + 1);
  if (measure === null || /^[月小钟星]$/.test(words[measure.next]?.text ?? "")) return null;
  return { value: 0.5, unit: measure.unit, approx: false, next: measure.next, counted: true };
}

/** Past the same number said digit by digit: "十四个，一四". */
export function pastDigits(words: Words, { value, next }: Counted): number {
  if (value === null || value < 10 || !Number.isInteger(value)) return next;
  const digits = String(value);
  for (const [at, digit] of [...digits].entries()) {
    const word = words[next + at];
    const pause = at === 0 ? /^,?$/ : /^$/;
    if (word === undefined || !pause.test(word.gap) || String(DIGITS[word.text] ?? SPOKEN_DIGITS[word.text]) !== digit)
      return next;
  }
  const end = next + digits.length;
  return words[end] !== undefined && touchesNumber(words, end) ? next : end;
}

/** The number with what is added, taken away or multiplied right after it. */
export function sumAt(words: Words, first: Counted): Counted {
  const at = first.next;
  if (first.value === null || words[at] === undefined || parts(words[at])) return first;
  return product(words, first, at) ?? sum(words, first, at) ?? spread(words, first, at) ?? first;
}

const EACH =
  "每箱|每盒|每托|每包|每袋|每卷|每盘|每板|每件|每套|每桶|每个|每柜|每捆|每组|一箱|一盒|一托|一包|一袋|一卷|一盘|一板|一桶|一柜|一捆|一个托盘|每个托盘|每托盘|一托盘|单箱|一整箱|每一箱|每一盒|每一托";

/** "五箱，每箱四十个", "十箱一箱一百件", "三箱每箱装五十", "五十乘四十", "两批，每批五百" */
function product(words: Words, first: Counted, at: number): Counted | null {
  const packed = first.unit !== null && first.unit !== "pcs";
  const packs = packed ? afterAny(words, at, EACH) : afterAny(words, at, "批每批");
  if (packs > 0) {
    const filler = afterAny(words, packs, "是|装|有|各|里面有|里有|放|里面|都是|装的是|就是");
    const each = countedAt(words, filler > 0 ? filler : packs);
    // "一箱装几个要问包装的": how many are in one is not told.
    if (each === null || each.value === null)
      return /^[几多不]$/.test(words[Math.max(filler, packs)]?.text ?? "")
        ? { ...first, next: each?.next ?? packs }
        : null;
    if (each.unit !== first.unit) {
      return { ...each, value: first.value! * each.value, unit: each.unit ?? "pcs", counted: true };
    }
  }
  const times = afterAny(words, at, "乘以|乘|×|x");
  const each = times > 0 ? countedAt(words, times) : null;
  return each?.value == null ? null : { ...each, value: first.value! * each.value };
}

const SUMS: ReadonlyArray<readonly [string, (a: number, b: number) => number]> = [
  ["减去|减掉|减|扣掉|扣除|除去|少了|少|去掉", (a, b) => a - b],
  ["加上|再加上|再加|加|外加|另加", (a, b) => a + b],
];

function sum(words: Words, first: Counted, at: number): Counted | null {
  for (const [phrases, apply] of SUMS) {
    const operand = afterAny(words, at, phrases);
    const second = operand > 0 ? countedAt(words, operand) : null;
    if (second?.value == null) continue;
    const value = rounded(apply(first.value!, second.value));
    return {
      value: value < 0 ? null : value,
      unit: second.unit ?? first.unit,
      counted: first.counted || second.counted,
      approx: first.approx || second.approx,
      next: second.next,
    };
  }
  return null;
}

/** "三百到四百", "三百或者四百个": no single number. */
function spread(words: Words, first: Counted, at: number): Counted | null {
  const to = afterAny(words, at, "到|至|~|或者|或|还是|可能");
  const dash = words[at]!.gap === "-" || words[at]!.gap === "—";
  const other = to > 0 || dash ? countedAt(words, Math.max(to, at)) : null;
  if (other === null) return null;
  return { ...other, unit: other.unit ?? first.unit, value: null, approx: true, counted: true };
}
