/** A day told in two ways it can be read: both are offered, and one is chosen. */
import type { Extraction } from "../extraction/types.ts";
import { dateInto, readTold } from "./draft.ts";
import { take } from "./taking.ts";
import { AGAIN, ask, type Move, open, SETTLE, type Turn } from "./turn.ts";
import type { DraftDelivery, Heard } from "./types.ts";

/** Two readings of a date: both are offered. Quantities said with it are kept. */
export function either(turn: Turn, extraction: Extraction, heard: Heard): Move {
  const { topic, line } = open(turn);
  const [first, second] = extraction.ambiguous!.readings;
  const told = readTold(
    { ...extraction, deliveries: extraction.deliveries.map((delivery) => ({ ...delivery, date: null })) },
    line,
    turn.snapshot.today,
  ).deliveries;
  const blank: DraftDelivery = {
    qty: null,
    uom: line.uom,
    told: null,
    approx: false,
    interval: null,
    basis: extraction.basis,
    precision: null,
    narrowed: true,
  };
  const draft = topic.draft.length > 0 ? topic.draft : told.length > 0 ? told : [blank];
  take(turn, draft, heard);
  const missing = draft.findIndex((delivery) => delivery.interval === null);
  return ask({ kind: "either", delivery: Math.max(missing, 0), readings: [first!, second!] });
}

export function chooseReading(turn: Turn, delivery: number, reading: 0 | 1, heard: Heard): Move {
  const { topic } = open(turn);
  const question = turn.state.work.question;
  if (question?.kind !== "either") return AGAIN;
  const draft = topic.draft.map((one, index) => (index === delivery ? dateInto(one, question.readings[reading]) : one));
  take(turn, draft, heard);
  return SETTLE;
}
