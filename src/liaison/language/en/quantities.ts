/** Quantities: where in the words a number counts something, and where it names something else. */
import type { SlotName } from "../../extraction/types.ts";
import type { Counted } from "../kit/sums.ts";
import { afterAny, parts, type Word } from "../kit/words.ts";
import type { QuantityMention } from "../types.ts";
import { countedAt, outOf, sumAt } from "./counted.ts";
import { hedgeAt, tailAt } from "./hedges.ts";
import { MEASURES, TIME_UNITS } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";
import { shareAt } from "./shares.ts";

type Words = readonly Word[];
export type QuantityHit = { mentions: QuantityMention[]; next: number };

const LEADS = `all of the|all the|all of these|all|the full|the whole|the other|the remaining|the last|the first|another|the|only|just|a total of|
  total|these|those|our|exactly|a full|around the|some of the`;
const ELSEWHERE = `one moment|one second|one sec|one minute|one more thing|one thing|one day|one of|one question|second batch|hundred percent|
  no one|for one|one more time|one by one|one more question`;

/** In a quantity slot a bare number counts; elsewhere it needs a unit, or to be too large for a day of the month. */
export function quantityAt(words: Words, index: number, slot: SlotName): QuantityHit | null {
  // "J7" names a part.
  if (words[index]?.glued && words[index].kind === "number") return null;
  const share = shareAt(words, index, slot);
  if (share !== null) return share;
  if (afterAny(words, index, ELSEWHERE) > 0) return null;
  const framed = betweenAt(words, index);
  if (framed !== null) return framed;
  const hedge = hedgeAt(words, index);
  const lead = afterAny(words, hedge.next, LEADS);
  const start = lead > 0 && numberAt(words, lead) !== null ? lead : hedge.next;
  const first = countedAt(words, start);
  if (first === null || !usable(words, start, first, slot)) return null;
  const rest = words.slice(hedge.next, start).some((word) => /^(remaining|other|last)$/.test(word.text));
  const sum = sumAt(words, start, first);
  const total = outOf(words, sum.next);
  const tail = tailAt(words, sum.next);
  const mention: QuantityMention = {
    span: { from: words[index]!.from, to: words[sum.next - 1]!.to },
    value: hedge.under || tail.vague ? null : sum.value,
    unit: sum.unit ?? total?.unit ?? null,
    approx: hedge.approx || sum.approx || tail.approx,
    kind: "absolute",
    role: rest ? "remaining" : null,
    counted: sum.counted,
  };
  if (total === null) return { mentions: [mention], next: tail.next };
  const span = { from: words[sum.next]!.from, to: words[total.next - 1]!.to };
  const { value, unit, approx } = total;
  return {
    mentions: [mention, { span, value, unit, approx, kind: "absolute", role: "total", counted: true }],
    next: total.next,
  };
}

const NAMING = new Set(
  `line po order number lot batch week position version revision rev step shift phase floor machine building room extension press oven
   item station dock gate invoice since until till cell plant year part cavity mold tool`.split(/\s+/),
);
const NOT_COUNTED = new Set(
  `percent per oclock am pm minute minutes second seconds moment sec working business st nd rd th past shift shifts people workers worker
   operators operator guys machines machine lines line truck trucks question questions thing things reason reasons issue issues problem
   problems orders point points colleague colleagues men person persons times dollars dollar euros euro cents`.split(
    /\s+/,
  ),
);
const QUANTITY_SLOTS: readonly SlotName[] = ["quantity_done", "quality_issue", "confirm", "status", "percent_complete"];

/** The number names something ("line two", "one moment") or belongs to a length of time: no quantity. */
function usable(words: Words, index: number, found: Counted, slot: SlotName): boolean {
  const word = words[index]!;
  const before = words[index - 1]?.text ?? "";
  const follows = words[found.next];
  const next = follows === undefined || parts(follows) ? "" : follows.text;
  if (found.value === null && !found.counted && slot !== "quantity_done") return false;
  if (NAMING.has(before) && word.gap === "") return false;
  const perPack = next === "per" && (words[found.next + 1]?.text ?? "") in MEASURES;
  if (next in TIME_UNITS || (NOT_COUNTED.has(next) && next !== "times" && !perPack)) return false;
  const one = found.value === 1 && /^(one|1)$/.test(word.text);
  if (one && !found.counted && words.length > 1 && !(slot === "quantity_done" && /^(only|just|exactly)$/.test(before)))
    return false;
  if (found.counted || QUANTITY_SLOTS.includes(slot)) return true;
  const year = word.kind === "number" && word.value >= 2020 && word.value <= 2040 && found.next === index + 1;
  return found.value !== null && found.value > 31 && !year;
}

/** "between 300 and 400", "from 300 to 400": no single number. */
function betweenAt(words: Words, index: number): QuantityHit | null {
  const start = afterAny(words, index, "between|from|anywhere between|somewhere between|anywhere from");
  const low = start < 0 ? null : countedAt(words, start);
  const joint = low === null ? -1 : afterAny(words, low.next, "and|to");
  const high = joint < 0 ? null : countedAt(words, joint);
  if (high === null) return null;
  const span = { from: words[index]!.from, to: words[high.next - 1]!.to };
  return {
    mentions: [{ span, value: null, unit: high.unit, approx: true, kind: "absolute", role: null, counted: true }],
    next: high.next,
  };
}
