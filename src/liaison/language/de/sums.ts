/** The sums and products people say aloud: "zweimal 500", "zweitausend weniger fünfzig", "achthundert von zwölfhundert". */
import { skip } from "../kit/date-hit.ts";
import { type Counted, otherOf, type Sums, spreadOf, sumOf, wholeAt } from "../kit/sums.ts";
import { afterAny, parts, type Word } from "../kit/words.ts";
import { countedAt } from "./counted.ts";
import { packsAt } from "./packs.ts";

type Words = readonly Word[];

/** The number at `start` with what is added, taken away or multiplied right after it. */
export function sumAt(words: Words, first: Counted): Counted {
  const at = first.next;
  if (first.value === null || words[at] === undefined || parts(words[at])) return first;
  const told = packsAt(words, first) ?? product(words, first, at) ?? sumOf(SUMS, operandAt, words, first);
  if (told !== null) return told;
  const other = otherOf(TO, countedAt, words, first);
  return other === null ? first : spreadOf(first, other);
}

/** "zweimal 500", "drei Lose à hundert" */
function product(words: Words, first: Counted, at: number): Counted | null {
  const times = afterAny(
    words,
    at,
    "mal|chargen zu|chargen a|chargen mit|chargen von|lose zu|lose a|lkw mit|lieferungen mit|lieferungen zu|x",
  );
  const each = times > 0 ? countedAt(words, times) : null;
  return each?.value == null ? null : { ...each, value: first.value! * each.value };
}

const SUMS: Sums = [
  ["weniger als|unter", (a, b) => b - a],
  ["minus|weniger|abzuglich|bis auf|ausser|ohne", (a, b) => a - b],
  [
    "plus noch mal|und noch mal|plus|und weitere|und dazu noch|und zusatzlich|zuzuglich|und noch weitere|und dann noch mal|plus weitere|und dazu",
    (a, b) => a + b,
  ],
];

/** "abzüglich der achtzig, die noch in der Galvanik liegen" */
const operandAt = (words: Words, index: number) => countedAt(words, skip(words, index, "der|die|den|von"));

/** "drei- bis vierhundert", "300, vielleicht 400" is no single number. */
const TO =
  "bis|oder vielleicht|oder|vielleicht|bis zu|bis maximal|eher|oder auch|bis vielleicht|wenn nicht sogar|vielleicht auch|allerhochstens";

const OF = `von insgesamt|von total|von den insgesamt|von den|von unseren|von ihren|von gesamt|von der gesamtmenge|aus|von|von zusammen|von bestellten`;

/** "achthundert von zwölfhundert", "drei von den fünfzig Mustern" */
export const outOf = (words: Words, index: number) => wholeAt(OF, countedAt, words, index);
