/** The sums and products people say aloud: "五箱，每箱四十个", "三千减五十", "三百到四百". */
import { afterAny, parts, type Word } from "../kit/words.ts";
import { type Counted, countedAt, rounded } from "./counted.ts";
import { productAt } from "./products.ts";

type Words = readonly Word[];

/** The number with what is added, taken away or multiplied right after it. */
export function sumAt(words: Words, first: Counted): Counted {
  const at = first.next;
  if (first.value === null || words[at] === undefined || parts(words[at])) return first;
  return productAt(words, first) ?? sum(words, first, at) ?? spread(words, first, at) ?? first;
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
