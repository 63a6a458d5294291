/** Quantities: "quattromila pezzi", "tremila", "il resto", "tutto", "la metà". */
import type { SlotName } from "../../../src/liaison/extraction/types.ts";
import { afterAny, parts, type Word } from "../../../src/liaison/language/kit/words.ts";
import type { QuantityMention } from "../../../src/liaison/language/types.ts";
import { isTimeUnit, MEASURES } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];
type QuantityHit = { mentions: QuantityMention[]; next: number };

const SHARES: ReadonlyArray<readonly [QuantityMention["kind"], number | null, string]> = [
  ["rest", 0, "il resto|tutto il resto|i rimanenti|le rimanenti|quello che resta"],
  ["all", 1, "tutto|tutti|tutte|tutti i pezzi|tutta la quantita|la quantita intera"],
  ["fraction_of_open", 0.5, "la meta|meta"],
];
const ABOUT = "circa|quasi|piu o meno|intorno a";
const NAMING = /^(?:ordine|numero|riga|linea|il|alle|le)$/;
const BARE: readonly SlotName[] = ["quantity_done", "quality_issue", "confirm", "status"];
/** A bare number up to here may be a day. */
const LAST_DAY = 31;

export function quantityAt(words: Words, index: number, slot: SlotName): QuantityHit | null {
  const share = shareAt(words, index);
  if (share !== null) return share;
  const about = afterAny(words, index, ABOUT);
  const number = numberAt(words, about > 0 ? about : index);
  if (number === null) return null;
  const follows = parts(words[number.next]) ? "" : words[number.next]!.text;
  const unit = MEASURES[follows] ?? null;
  if (isTimeUnit(follows) || /^per(?:cento)?$/.test(follows) || NAMING.test(words[index - 1]?.text ?? "")) return null;
  const article = number.value === 1 && slot !== "quantity_done";
  if (unit === null && (article || (number.value <= LAST_DAY && !BARE.includes(slot)))) return null;
  const next = unit === null ? number.next : number.next + 1;
  const mention: QuantityMention = {
    span: { from: words[index]!.from, to: words[next - 1]!.to },
    ...{ value: number.value, unit, approx: about > 0, kind: "absolute", role: null, counted: unit !== null },
  };
  return { mentions: [mention], next };
}

function shareAt(words: Words, index: number): QuantityHit | null {
  for (const [kind, value, phrases] of SHARES) {
    const next = afterAny(words, index, phrases);
    if (next < 0) continue;
    // "tutto bene" tells how things are.
    if (kind === "all" && /^(?:bene|corretto|giusto|a posto)$/.test(words[next]?.text ?? "")) return null;
    const span = { from: words[index]!.from, to: words[next - 1]!.to };
    const mention: QuantityMention = { span, value, unit: null, approx: false, kind, role: null, counted: true };
    return { mentions: [mention], next };
  }
  return null;
}
