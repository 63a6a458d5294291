/** A number with its unit, and the sums and products people say aloud: "drei Kisten à fünfzig", "zweitausend weniger fünfzig". */
import { afterAny, parts, type Word } from "../kit/words.ts";
import { MEASURES } from "./lexicon.ts";
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

const BETWEEN = `fertige|fertigen|gute|guten|weitere|weiteren|ganze|ganzen|volle|vollen|komplette|kompletten|einzelne|der|von den|von ihren|ihrer|
  unserer|grosse|grossen|kleine|kleinen|zusatzliche|restliche|restlichen|verbleibende|bestellten|bestellte|laufende|verpackte|geprufte`;

/** "400 fertige Teile", "dreieinhalb Tonnen", "480" */
export function countedAt(words: Words, index: number): Counted | null {
  const number = numberAt(words, index);
  if (number === null) return null;
  let at = number.next;
  while (joins(words[at])) {
    const filler = afterAny(words, at, BETWEEN);
    if (filler < 0) break;
    at = filler;
  }
  const unit = joins(words[at]) ? measure(words, at) : undefined;
  if (unit === undefined) return { ...number, unit: null, counted: false };
  return { ...number, unit, next: at + 1, counted: true };
}

const joins = (word: Word | undefined) => word !== undefined && (word.gap === "" || word.gap === "-");

function measure(words: Words, index: number): string | undefined {
  const { text, glued } = words[index]!;
  return (glued || words[index - 1]!.kind === "number") && /^[gmtl]$/.test(text) ? text : MEASURES[text];
}

/** The number at `start` with what is added, taken away or multiplied right after it. */
export function sumAt(words: Words, first: Counted): Counted {
  const at = first.next;
  if (first.value === null || words[at] === undefined || parts(words[at])) return first;
  return product(words, first, at) ?? sum(words, first, at) ?? spread(words, first, at) ?? first;
}

/** "drei Kisten zu fünfzig", "zehn Kartons mit je 20 Stück", "zweimal 500" */
function product(words: Words, first: Counted, at: number): Counted | null {
  const packed = first.unit !== null && first.unit !== "pcs";
  const packs = packed
    ? afterAny(words, at, "zu je|zu|a|a je|mit je|mit jeweils|mit|je|von je|jeweils|mit jeweils je")
    : -1;
  if (packs > 0) {
    const each = countedAt(words, packs);
    const je = words.slice(at, packs).some((word) => /^(?:je|jeweils)$/.test(word.text));
    const tail =
      each === null
        ? -1
        : afterAny(words, each.next, "drin|pro karton|pro kiste|pro palette|je karton|pro box|pro stuck");
    // "zehn Paletten mit je vierzig Kartons" counts cartons.
    if (each?.value != null && (je || tail > 0 || each.unit === null || each.unit === "pcs")) {
      const value = first.value! * each.value;
      return { ...each, value, unit: each.unit ?? "pcs", counted: true, next: Math.max(tail, each.next) };
    }
  }
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
    const second = operand > 0 ? countedAt(words, operand) : null;
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
