/** The sums and products people say aloud: "五箱，每箱四十个", "三千减五十", "三百到四百". */
import { type Counted, otherOf, type Sums, spreadOf, sumOf } from "../kit/sums.ts";
import { parts, type Word } from "../kit/words.ts";
import { countedAt } from "./counted.ts";
import { productAt } from "./products.ts";

type Words = readonly Word[];

/** The number with what is added, taken away or multiplied right after it. */
export function sumAt(words: Words, first: Counted): Counted {
  if (first.value === null || words[first.next] === undefined || parts(words[first.next])) return first;
  const told = productAt(words, first) ?? sumOf(SUMS, countedAt, words, first);
  if (told !== null) return told;
  const other = otherOf(TO, countedAt, words, first);
  return other === null ? first : spreadOf(first, other);
}

const SUMS: Sums = [
  ["减去|减掉|减|扣掉|扣除|除去|少了|少|去掉", (a, b) => a - b],
  ["加上|再加上|再加|加|外加|另加", (a, b) => a + b],
];

/** "三百到四百", "三百或者四百个": no single number. */
const TO = "到|至|~|或者|或|还是|可能";
