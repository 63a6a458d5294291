/** Numbers as people say them and as recognisers write them: characters, figures, both mixed; shorthand like 两千五. */
import { afterAny, remembered, type Word } from "../kit/words.ts";
import { DIGITS, isIdiom, SCALES, TENS } from "./lexicon.ts";

type Words = readonly Word[];
export type NumberReading = {
  /** null: the words name no single number ("几百", "三四百", "十几") */
  value: number | null;
  /** The ends where two neighbours were named: "两三" is two to three. */
  low: number | null;
  high: number | null;
  next: number;
  approx: boolean;
};

type Sign =
  | { kind: "digit"; value: number }
  | { kind: "figure"; value: number }
  | { kind: "scale"; value: number }
  | { kind: "tens"; value: number }
  | { kind: "point" };

function signAt(words: Words, index: number): Sign | null {
  const word = words[index];
  if (word === undefined) return null;
  const { text } = word;
  if (word.kind === "number") return { kind: "figure", value: word.value };
  if (text in DIGITS) return { kind: "digit", value: DIGITS[text]! };
  if (text in SCALES) return { kind: "scale", value: SCALES[text]! };
  if (text in TENS) return { kind: "tens", value: TENS[text]! };
  if (text === "点") return { kind: "point" };
  if (words[index - 1]?.kind === "number" && word.glued) {
    if (text === "k") return { kind: "scale", value: 1000 };
    if (text === "w") return { kind: "scale", value: 10_000 };
  }
  return null;
}

/** No number is said in more characters. */
const LONGEST = 30;
const MORE = "多|来|余";
const SOME = "好几|几|数|若干|上|成";

export const numberAt: (words: Words, index: number) => NumberReading | null = remembered((words, index) => {
  const word = words[index];
  if (word === undefined || isIdiom(words, index)) return null;
  const vague = vagueAt(words, index);
  if (vague !== null) return vague;
  if (word.text === "点") return null;
  const signs: Sign[] = [];
  let at = index;
  while (at < words.length && at - index <= LONGEST && (at === index || words[at]!.gap === "")) {
    const sign = signAt(words, at);
    if (sign === null || (at > index && words[at]!.text === "一" && isIdiom(words, at))) break;
    if (sign.kind === "figure" && at > index && signs.at(-1)!.kind !== "scale") break;
    if (sign.kind === "point" && !decimalFollows(words, at)) break;
    signs.push(sign);
    at += 1;
  }
  if (signs.length === 0 || signs.length > LONGEST) return null;
  const found = evaluate(signs);
  // "一百五十 一百六十个": two in one breath, and no single number.
  if (found === null && signs.length > 3 && signs.every(({ kind }) => kind !== "point"))
    return { ...NONE, next: at, approx: true };
  if (found === null) return null;
  return withMore(words, at, found);
});

/** "三点五" is a decimal; "三点五十" and "三点钟" are times. */
function decimalFollows(words: Words, point: number): boolean {
  let at = point + 1;
  while (at - point <= LONGEST && words[at] !== undefined && words[at]!.gap === "" && words[at]!.text in DIGITS)
    at += 1;
  if (at === point + 1) return false;
  const follows = words[at]?.gap === "" ? words[at]!.text : "";
  return follows !== "十" && follows !== "分" && follows !== "拾";
}

type Found = { value: number | null; low: number | null; high: number | null };
const exact = (value: number): Found => ({ value, low: value, high: value });
const NONE: Found = { value: null, low: null, high: null };

function evaluate(signs: readonly Sign[]): Found | null {
  const point = signs.findIndex((sign) => sign.kind === "point");
  if (point >= 0) return decimal(signs.slice(0, point), signs.slice(point + 1));
  if (signs.every((sign) => sign.kind === "digit")) return digits(signs.map((sign) => sign.value));
  const again = saidAgain(signs);
  if (again !== null) return exact(again);
  for (const [at, sign] of signs.entries()) {
    const next = signs[at + 1];
    if (sign.kind !== "digit" || next?.kind !== "digit" || sign.value === 0) continue;
    // "三四百", "十七八": one of two neighbours.
    const low = whole([...signs.slice(0, at + 1), ...signs.slice(at + 2)]);
    const high = whole([...signs.slice(0, at), ...signs.slice(at + 1)]);
    const near = next.value > sign.value && next.value - sign.value <= 2;
    return near && low !== null && high !== null ? { value: null, low, high } : NONE;
  }
  const value = whole(signs);
  return value === null ? null : exact(value);
}

/** "十四，一四": the same number digit by digit; null where the digits are not its own. */
function saidAgain(signs: readonly Sign[]): number | null {
  const scaled = signs.findLastIndex((sign) => sign.kind === "scale");
  for (let end = scaled + 1; end <= signs.length - 2; end++) {
    const tail = signs.slice(end);
    const value = tail.every((sign) => sign.kind === "digit") ? whole(signs.slice(0, end)) : null;
    if (
      value !== null &&
      value >= 10 &&
      String(value) === tail.map((sign) => (sign as { value: number }).value).join("")
    )
      return value;
  }
  return null;
}

/** Digits without a scale: one is itself, two neighbours are a choice, three and more are read one by one. */
function digits(values: readonly number[]): Found {
  const [first, second] = values as [number, number | undefined];
  if (second === undefined) return exact(first);
  if (values.length === 2 && first !== 0 && second !== 0) {
    return second > first && second - first <= 2 ? { value: null, low: first, high: second } : NONE;
  }
  return values.length > 9 ? NONE : exact(Number(values.join("")));
}

function decimal(before: readonly Sign[], after: readonly Sign[]): Found | null {
  const head = whole(before) ?? digitsValue(before);
  const scales = after.filter((sign) => sign.kind === "scale");
  const places = after.filter((sign) => sign.kind === "digit");
  if (head === null || places.length === 0 || scales.length > 1) return null;
  if (scales.length + places.length !== after.length || (scales.length === 1 && after.at(-1)!.kind !== "scale"))
    return null;
  const scale = scales[0]?.kind === "scale" ? scales[0].value : 1;
  return exact(rounded(Number(`${head}.${places.map((sign) => (sign as { value: number }).value).join("")}`) * scale));
}

const rounded = (value: number) => Math.round(value * 10_000) / 10_000;

function digitsValue(signs: readonly Sign[]): number | null {
  if (signs.length === 0 || !signs.every((sign) => sign.kind === "digit")) return null;
  return Number(signs.map((sign) => (sign as { value: number }).value).join(""));
}

/** "一万零五百", "两千五", "百五", "3千5", "1.2万": one number with its scales, or null where they do not fit together. */
function whole(signs: readonly Sign[]): number | null {
  let total = 0;
  let section = 0;
  let pending: number | null = null;
  let zero = false;
  let last = Number.POSITIVE_INFINITY;
  let single = false;
  for (const [at, sign] of signs.entries()) {
    if (sign.kind === "point") return null;
    if (sign.kind === "digit" && sign.value === 0) {
      if (pending !== null) return null;
      zero = true;
      if (signs.length === 1) return 0;
      continue;
    }
    if (sign.kind === "digit" || sign.kind === "figure") {
      if (pending !== null) return null;
      pending = sign.value;
      single = sign.value < 10 && Number.isInteger(sign.value) && sign.value > 0;
      continue;
    }
    if (sign.kind === "tens") {
      if (pending !== null || last <= 10) return null;
      section += sign.value;
      last = 10;
      continue;
    }
    if (sign.value >= 10_000) {
      const group: number = section + (pending ?? 0);
      const leading = group === 0 && at === 0 && signs[1]?.kind === "digit";
      if (group === 0 && !leading) return null;
      if (sign.value === 10_000) total += (leading ? 1 : group) * sign.value;
      else total = (total + (leading ? 1 : group)) * sign.value;
      section = 0;
    } else {
      if (sign.value >= last && last < 10_000) return null;
      const leading = sign.value === 10 || (at === 0 && signs[1]?.kind === "digit");
      if (pending === null && !leading) return null;
      section += (pending ?? 1) * sign.value;
    }
    pending = null;
    zero = false;
    last = sign.value;
  }
  if (pending === null) return rounded(total + section);
  // "两千五" is 2500, "两千零五" 2005.
  const short = !zero && single && last >= 100 && Number.isFinite(last);
  return rounded(total + section + pending * (short ? last / 10 : 1));
}

/** "十五十六": two numbers that run into each other; null where it is not clear where the second begins. */
export function pairAt(words: Words, index: number): { first: number; second: number; next: number } | null {
  const run = numberAt(words, index);
  if (run === null || run.value !== null || run.low !== null || run.next - index > LONGEST) return null;
  const signs = words.slice(index, run.next).map((_, at) => signAt(words, index + at));
  if (signs.some((sign) => sign === null)) return null;
  const pairs = signs.flatMap((_, at) => {
    const [first, second] = [whole(signs.slice(0, at) as Sign[]), whole(signs.slice(at) as Sign[])];
    return at > 0 && first !== null && second === first + 1 ? [{ first, second, next: run.next }] : [];
  });
  return pairs.length === 1 ? pairs[0]! : null;
}

/** "三百多", "十来", "一百多万", "十几万", "三百几十" */
function withMore(words: Words, at: number, found: Found): NumberReading {
  const word = words[at];
  const plain: NumberReading = { ...found, next: at, approx: false };
  if (word === undefined || word.gap !== "") return plain;
  const some = afterAny(words, at, "好几|几|数");
  if (some > 0) return { value: null, low: null, high: null, next: scalesAfter(words, some).next, approx: true };
  const more = afterAny(words, at, MORE);
  if (more < 0 || words[more]?.text === "少" || found.value === null) return plain;
  const scale = scalesAfter(words, more);
  const value = found.value * scale.value;
  return { value, low: value, high: value, next: scale.next, approx: true };
}

function scalesAfter(words: Words, index: number): { value: number; next: number } {
  let next = index;
  let value = 1;
  while (words[next]?.gap === "" && words[next]!.text in SCALES) {
    value *= SCALES[words[next]!.text]!;
    next += 1;
  }
  return { value, next };
}

/** "几百", "好几千", "数十", "上百", "成千上万", "百来", "千把": no single number. */
function vagueAt(words: Words, index: number): NumberReading | null {
  const none = (next: number): NumberReading => ({ value: null, low: null, high: null, next, approx: true });
  const pile = afterAny(words, index, "成千上万|成百上千|七七八八了|百八十|三五十|百十来|百十|千八百|万八千|千儿八百");
  if (pile > 0) return none(pile);
  const some = afterAny(words, index, SOME);
  if (some > 0) {
    const scale = scalesAfter(words, some);
    if (scale.next > some) return none(scale.next);
    const counted = /^(?:个|件|天|周|箱|套|只|片|块|台|星期|礼拜|小时|盒|托|卷|盘|张|条|桶|袋|包|批)$/.test(
      words[some]?.text ?? "",
    );
    return /^[几数]$/.test(words[some - 1]!.text) && words[index]!.text !== "成" && counted ? none(some) : null;
  }
  if (
    /^[百千万]$/.test(words[index]!.text) &&
    /^[来把多]$/.test(words[index + 1]?.text ?? "") &&
    words[index + 1]!.gap === ""
  )
    return none(scalesAfter(words, index + 2).next);
  return null;
}

/** A number that stands alone, of one or more words, without "more or less". */
export function smallAt(words: Words, index: number): { value: number; next: number } | null {
  const number = numberAt(words, index);
  return number === null || number.value === null || number.approx ? null : { value: number.value, next: number.next };
}
