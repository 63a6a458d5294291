/** What a draft still lacks, in the order in which it is asked; the read-back when it lacks nothing. */
import { subtractQuantity } from "#kernel/quantity.ts";
import { CAPS } from "../flows/caps.ts";
import { BASIS_OF_QUESTION } from "../flows/order-status.ts";
import { fillQuantities, withoutEmpty } from "./draft.ts";
import { totalOf } from "./quantities.ts";
import { ask, type Move, open, type Turn } from "./turn.ts";
import type { DraftDelivery } from "./types.ts";

/** What the draft still lacks, in the order in which it is asked; the read-back when it lacks nothing. */
export function settle(turn: Turn): Move {
  const { topic, line, work } = open(turn);
  // "3,200 on the third, the other 800 later": what has no day yet is the rest, and is asked for as such.
  const dated = topic.draft.filter((one) => one.interval !== null);
  if (dated.length > 0) topic.draft = dated;
  topic.draft = withoutEmpty(topic.draft, line.openQty);
  const { draft } = topic;
  if (dated.length === 0) return ask({ kind: "line", again: true });
  // "Not before the second" leaves the day open as much as "next week" does.
  const isOpen = ({ precision, interval }: DraftDelivery) => precision === "vague" || interval?.latest === null;
  const vague = draft.findIndex((one) => isOpen(one) && !one.narrowed);
  if (vague >= 0) {
    topic.draft = draft.map((one, index) => (index === vague ? { ...one, narrowed: true } : one));
    return ask({ kind: "narrow", delivery: vague });
  }
  const unit = draft.findIndex((one) => one.qty === null && one.told !== null);
  if (unit >= 0) return ask({ kind: "unit", delivery: unit, told: draft[unit]!.told! });
  if (totalOf(draft) > line.openQty) return ask({ kind: "quantity", delivery: draft.length === 1 ? 0 : null });
  const filled = fillQuantities(draft, line.openQty);
  if (filled === null) return ask({ kind: "quantity", delivery: draft.findIndex((one) => one.qty === null) });
  const rest = subtractQuantity(line.openQty, totalOf(filled));
  if (rest > 0 && work.remainderAsked < CAPS.remaindersPerLine && draft.length < CAPS.deliveriesPerLine) {
    work.remainderAsked += 1;
    topic.draft = filled;
    return ask({ kind: "remainder", qty: rest });
  }
  return settleBasis(turn, filled);
}

/**
 * The question asks for the day the goods leave, and the read-back names that basis. Only who answers with the very need
 * date of a line that is needed on another basis may mean that one: then it is asked.
 */
function settleBasis(turn: Turn, filled: DraftDelivery[]): Move {
  const { topic, line, work } = open(turn);
  topic.draft = filled;
  if (filled.some((one) => one.basis === null)) {
    const expected = BASIS_OF_QUESTION;
    const told = filled.find((one) => one.basis !== null)?.basis ?? null;
    const { need } = line;
    const repeatsNeed =
      need !== null && need.basis !== expected && filled.some((one) => one.interval?.likely === need.date);
    const implied = told ?? (repeatsNeed ? null : expected);
    if (implied === null && !work.basisAsked) {
      work.basisAsked = true;
      return ask({ kind: "basis" });
    }
    topic.draft = filled.map((one) => ({ ...one, basis: one.basis ?? implied ?? "unknown" }));
  }
  return ask({ kind: "readback", keypad: false });
}
