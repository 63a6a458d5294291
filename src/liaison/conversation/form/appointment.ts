/** Agreeing an appointment: offered two by two, taken only when it is free, read back before it is kept. */
import type { Extraction } from "../../extraction/types.ts";
import { ask, decide, type Move, NOT_UNDERSTOOD, say, type Turn } from "../turn.ts";
import type { Heard } from "../types.ts";
import { fieldOf, finishForm, leaveUnknown, openForm, put } from "./form.ts";
import { nextOffer, type Slot, slotMeant } from "./slots.ts";

export function freeSlots(turn: Turn): readonly Slot[] {
  const { subject } = turn.snapshot;
  return subject?.kind === "scheduling" ? subject.free : [];
}

/** What the next question offers; remembered, since the answer may be no more than "the first". */
export function offerSlots(turn: Turn): Slot[] {
  const { state } = openForm(turn);
  const free = freeSlots(turn);
  const standing = free.filter(({ startsAt }) => state.offered.includes(startsAt));
  const slots = standing.length > 0 ? standing : nextOffer(free, state);
  state.offered = slots.map(({ startsAt }) => startsAt);
  return slots;
}

export function answerSlot(turn: Turn, extraction: Extraction, heard: Heard): Move {
  const { form, state } = openForm(turn);
  const field = fieldOf(form, "slot");
  const answer = slotMeant(freeSlots(turn), state, extraction);
  if (answer === null) return NOT_UNDERSTOOD;
  if ("chosen" in answer) {
    put(state, field, { type: "slot", ...answer.chosen }, heard);
    return ask({ kind: "form_readback" });
  }
  if ("offer" in answer) {
    state.offered = answer.offer.map(({ startsAt }) => startsAt);
    return ask({ kind: "field", field: "slot" });
  }
  if ("notFree" in answer) say(turn, "answer", "scheduling.not_free");
  state.declined.push(...state.offered);
  state.offered = [];
  if (nextOffer(freeSlots(turn), state).length > 0) return ask({ kind: "field", field: "slot" });
  return leaveToPerson(turn, heard);
}

/** Nothing that is free suits: what was wished for goes to a person, who alone can free another time. */
export function leaveToPerson(turn: Turn, heard: Heard | null): Move {
  const { state } = openForm(turn);
  leaveUnknown(state, "slot", heard);
  decide(turn, "human_request", heard, { reason: "appointment" });
  say(turn, "escalate", "scheduling.wish");
  return finishForm(turn, "said", null);
}
