/** Agreeing an appointment: offered two by two, taken only when it is free, read back before it is kept. */
import type { Extraction } from "../../extraction/types.ts";
import { CAPS } from "../../flows/caps.ts";
import { denies } from "../reading.ts";
import { ask, decide, type Move, NOT_UNDERSTOOD, say, type Turn } from "../turn.ts";
import type { FilledField, Heard } from "../types.ts";
import { closeForm, fieldOf, filledField, finishForm, leaveUnknown, openForm, put } from "./form.ts";
import { left, nextOffer, type Slot, type SlotAnswer, slotMeant } from "./slots.ts";
import { tellsHours } from "./wished-hours.ts";

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

/** "In the morning suits me better": an appointment, and not another time to talk. */
export function finds(turn: Turn, extraction: Extraction): boolean {
  if (!tellsHours(extraction)) return false;
  const answer = slotMeant(freeSlots(turn), openForm(turn).state, extraction, turn.snapshot.today);
  return answer !== null && ("chosen" in answer || "offer" in answer);
}

export function answerSlot(turn: Turn, extraction: Extraction, heard: Heard): Move {
  const { form, state } = openForm(turn);
  const answer = slotMeant(freeSlots(turn), state, extraction, turn.snapshot.today) ?? leftToUs(turn, extraction);
  if (answer === null) return NOT_UNDERSTOOD;
  if ("chosen" in answer) {
    put(state, fieldOf(form, "slot"), { type: "slot", ...answer.chosen }, heard);
    return ask({ kind: "form_readback" });
  }
  if ("offer" in answer) {
    state.offered = answer.offer.map(({ startsAt }) => startsAt);
    return ask({ kind: "field", field: "slot" });
  }
  if ("notFree" in answer) {
    say(turn, "answer", "scheduling.not_free");
    const wished = state.denials.slot ?? 0;
    state.denials.slot = wished + 1;
    // A wish turns nothing down: what was offered is offered once more.
    if (wished === 0 && state.offered.length > 0) return ask({ kind: "field", field: "slot" });
  }
  return decline(turn, state.offered, heard);
}

/** "Both are fine", said again: the earlier one, which is read back. */
function leftToUs(turn: Turn, { confirm }: Extraction): SlotAnswer {
  const [first] = freeSlots(turn).filter(({ startsAt }) => openForm(turn).state.offered.includes(startsAt));
  const agreed = confirm?.value === "yes" && !confirm.hedged && turn.state.work.failures > 0;
  return agreed && first !== undefined ? { chosen: first } : null;
}

/** Anything but a plain yes: another time is taken where one was named with it, and offered where none was. */
export function answerSlotReadback(turn: Turn, extraction: Extraction, heard: Heard): Move {
  const { form, state } = openForm(turn);
  const { value } = filledField(state, "slot");
  if (value?.type !== "slot") return NOT_UNDERSTOOD;
  const { confirm } = extraction;
  const denied = denies(extraction);
  const named = tellsHours(extraction) || extraction.deliveries.some(({ date }) => date !== null);
  if (!denied && !named) return confirm === null ? NOT_UNDERSTOOD : finishForm(turn, "said", null);
  state.failedReadbacks += 1;
  state.readBack = false;
  reopen(filledField(state, fieldOf(form, "slot").id));
  if (state.failedReadbacks > CAPS.failedReadbacks) return leaveToPerson(turn, heard);
  return named ? answerSlot(turn, extraction, heard) : decline(turn, [value.startsAt], heard);
}

/** The next two; after a few, what would suit them; and where that is not free, a person. */
function decline(turn: Turn, startsAt: readonly number[], heard: Heard): Move {
  const { state } = openForm(turn);
  const askedForTheirs = state.declined.length >= CAPS.declinedSlots;
  state.declined.push(...startsAt);
  state.offered = [];
  if (askedForTheirs || left(freeSlots(turn), state).length === 0) return leaveToPerson(turn, heard);
  return ask({ kind: "field", field: "slot" });
}

function reopen(filled: FilledField): void {
  filled.status = "open";
  filled.value = null;
}

/** Nothing that is free suits: what was wished for goes to a person, who alone can free another time. */
export function leaveToPerson(turn: Turn, heard: Heard | null): Move {
  const { state } = openForm(turn);
  leaveUnknown(state, "slot", heard);
  decide(turn, "human_request", heard, { reason: "appointment" });
  say(turn, "escalate", "scheduling.wish");
  return closeForm(turn, "said", null, null);
}
