/**
 * What the agent can cause, complete by type: there is no effect by which a price, a date of ours, a contract, a release
 * or a bank account is accepted. A new kind of effect does not compile until it stands here with what it may touch.
 */
import type { CallSnapshot, Effect } from "../conversation/types.ts";

export type Power =
  /** Speaks a checked sentence. */
  | "speaks"
  /** Keeps or drops what was heard. */
  | "keeps"
  /** Writes down what the partner said; binds nobody on our side. */
  | "notes_their_words"
  /** Asks a person. */
  | "asks_a_person"
  /** Ends. */
  | "ends";

export const POWERS: Readonly<Record<Effect["type"], Power>> = {
  say: "speaks",
  start_recording: "keeps",
  refuse_recording: "keeps",
  pause_recording: "keeps",
  record: "notes_their_words",
  report: "notes_their_words",
  answers: "notes_their_words",
  decide: "asks_a_person",
  opt_out: "notes_their_words",
  finish: "ends",
};

/** Why an effect must not be carried out, or null. Holds whoever produced it. */
export function outsideAuthority(effect: Effect, snapshot: CallSnapshot): string | null {
  if (!Object.hasOwn(POWERS, effect.type)) return `unknown effect ${effect.type}`;
  if (!("lineId" in effect) || effect.lineId === null) return null;
  const line = snapshot.lines.find((candidate) => candidate.id === effect.lineId);
  if (!line) return "a line that is not part of this conversation";
  if (effect.type !== "record") return null;
  if (effect.deliveries.length === 0) return "a record without a delivery";
  const total = effect.deliveries.reduce((sum, delivery) => sum + delivery.qty, 0);
  if (total > line.openQty + 1e-6) return "more than is open";
  if (effect.deliveries.some((delivery) => delivery.qty <= 0 || delivery.uom !== line.uom))
    return "a quantity in another unit";
  if (effect.status === "confirmed" && !effect.confirmed && !effect.confirmedByKey) return "confirmed by nobody";
  return null;
}
