/** The sums and products people say aloud: "zweimal 500", "zweitausend weniger fünfzig", "achthundert von zwölfhundert". */
import { skip } from "../kit/date-hit.ts";
import { afterAny, parts, type Word } from "../kit/words.ts";
import { type Counted, countedAt } from "./counted.ts";
import { packsAt } from "./packs.ts";

type Words = readonly Word[];

/** The number at `start` with what is added, taken away or multiplied right after it. */
export function sumAt(words: Words, first: Counted): Counted {
  const at = first.next;
  if (first.value === null || words[at] === undefined || parts(words[at])) return first;
  return (
    packsAt(words, first) ?? product(words, first, at) ?? sum(words, first, at) ?? spread(words, first, at) ?? first
  );
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

const SUMS: ReadonlyArray<readonly [string, (a: number, b: number) => number]> = [
  ["weniger als|unter", (a, b) => b - a],
  ["minus|weniger|abzuglich|bis auf|ausser|ohne", (a, b) => a - b],
  [
    "plus noch mal|und noch mal|plus|und weitere|und dazu noch|und zusatzlich|zuzuglich|und noch weitere|und dann noch mal|plus weitere|und dazu",
    (a, b) => a + b,
  ],
];

function sum(words: Words, first: Counted, at: number): Counted | null {
  for (const [phrases, apply] of SUMS) {
    const operand = afterAny(words, at, phrases);
    // "abzüglich der achtzig, die noch in der Galvanik liegen"
    const second = operand > 0 ? countedAt(words, skip(words, operand, "der|die|den|von")) : null;
    if (second?.value == null) continue;
    const value = Math.round(apply(first.value!, second.value) * 1000) / 1000;
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

/** "drei- bis vierhundert", "300, vielleicht 400" is no single number. */
function spread(words: Words, first: Counted, at: number): Counted | null {
  const to = afterAny(
    words,
    at,
    "bis|oder vielleicht|oder|vielleicht|bis zu|bis maximal|eher|oder auch|bis vielleicht|wenn nicht sogar|vielleicht auch|allerhochstens",
  );
  const dash = words[at]!.gap === "-" || words[at]!.gap === "—";
  const other = to > 0 || dash ? countedAt(words, Math.max(to, at)) : null;
  if (other === null) return null;
  return { ...other, unit: other.unit ?? first.unit, value: null, approx: true, counted: true };
}

const OF = `von insgesamt|von total|von den insgesamt|von den|von unseren|von ihren|von gesamt|von der gesamtmenge|aus|von|von zusammen|von bestellten`;

/** "achthundert von zwölfhundert", "drei von den fünfzig Mustern" */
export function outOf(words: Words, index: number): Counted | null {
  if (words[index] === undefined || parts(words[index])) return null;
  const of = afterAny(words, index, OF);
  const whole = of < 0 ? null : countedAt(words, of);
  return whole === null || whole.value === null ? null : whole;
}
