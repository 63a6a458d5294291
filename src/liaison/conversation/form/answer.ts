/** The answers to the questions of a form. */
import type { Extraction } from "../../extraction/types.ts";
import { CAPS } from "../../flows/caps.ts";
import { endForInjury } from "../digression.ts";
import { denies, hasIntent, isFirmYes } from "../reading.ts";
import { ask, type Move, NOT_UNDERSTOOD, say, type Turn } from "../turn.ts";
import type { Heard } from "../types.ts";
import { answerSlot, answerSlotReadback, finds } from "./appointment.ts";
import { isUnknown, otherValue, tellsUnhurt, valueFor } from "./fill.ts";
import { fieldOf, filledField, finishForm, leaveUnknown, nextField, openForm, put, takeVolunteered } from "./form.ts";
import { oneByOne } from "./one-by-one.ts";
import { askForSafety } from "./safety.ts";

export function answerField(turn: Turn, extraction: Extraction, heard: Heard, id: string): Move {
  const { form, state } = openForm(turn);
  const field = fieldOf(form, id);
  if (hasIntent(extraction, "call_back_later") && !(field.kind === "slot" && finds(turn, extraction))) {
    return ask({ kind: "later" });
  }
  if (field.kind === "slot") return answerSlot(turn, extraction, heard);
  // "I think so": asked once more, what they think becomes what they know.
  if (field.kind === "yes_no" && doubts(extraction) && turn.state.work.failures === 0) return NOT_UNDERSTOOD;
  const more = takeVolunteered(turn, state, form, extraction, heard, field);
  if (filledField(state, id).status === "open") {
    // "Nobody is hurt, more than that I don't know" answers the first question, and only that.
    const unknown = isUnknown(extraction) && !(id === "safe" && tellsUnhurt(extraction));
    const value = field.kind !== "words" && unknown ? null : valueFor(field, extraction, turn.snapshot.today);
    if (value !== null) put(state, field, value, heard);
    else if (unknown) {
      leaveUnknown(state, id, heard);
      say(turn, "acknowledge", "form.unknown");
      if (id === "safe") askForSafety(turn, state, heard);
    } else if (!more) return NOT_UNDERSTOOD;
  }
  // People before parts: nothing more is asked once somebody is not safe.
  const { value } = filledField(state, id);
  if (id === "safe" && value?.type === "yes_no" && !value.yes) return endForInjury(turn, heard);
  return nextField(turn);
}

const doubts = (extraction: Extraction) =>
  extraction.confirm?.value === "unsure" && !hasIntent(extraction, "dont_know");

/** Never understood: the words are kept as the answer where there were any, else the field stays unknown. */
export function skipField(turn: Turn, id: string, heard: Heard | null): Move {
  const { form, state } = openForm(turn);
  if (heard) put(state, fieldOf(form, id), { type: "words" }, heard);
  else leaveUnknown(state, id, null);
  if (id === "safe") askForSafety(turn, state, heard);
  return nextField(turn);
}

export function answerFormReadback(turn: Turn, extraction: Extraction, heard: Heard): Move {
  const { form, state } = openForm(turn);
  const { confirm } = extraction;
  const denied = denies(extraction);
  if (form.fields.some(({ kind }) => kind === "slot") && !isFirmYes(extraction)) {
    return answerSlotReadback(turn, extraction, heard);
  }
  if (correctFields(turn, extraction, heard)) return again(turn);
  if (isFirmYes(extraction)) return finishForm(turn, "confirmed", heard);
  if (denied) {
    state.readBack = false;
    state.failedReadbacks += 1;
    return state.failedReadbacks <= CAPS.failedReadbacks ? ask({ kind: "form_wrong" }) : oneByOne(turn);
  }
  return confirm !== null || isUnknown(extraction) ? finishForm(turn, "said", null) : NOT_UNDERSTOOD;
}

export function answerFormWrong(turn: Turn, extraction: Extraction, heard: Heard): Move {
  return correctFields(turn, extraction, heard) ? again(turn) : NOT_UNDERSTOOD;
}

function again(turn: Turn): Move {
  const { state } = openForm(turn);
  state.failedReadbacks += 1;
  return state.failedReadbacks > CAPS.failedReadbacks ? oneByOne(turn) : ask({ kind: "form_readback" });
}

/** A value told again replaces the one read back; true when one is another than before. */
function correctFields(turn: Turn, extraction: Extraction, heard: Heard): boolean {
  const { form, state } = openForm(turn);
  let changed = false;
  for (const field of form.fields) {
    if (field.readback === null) continue;
    const value = otherValue(field, filledField(state, field.id), extraction, turn.snapshot.today);
    if (value === null) continue;
    put(state, field, value, heard);
    changed = true;
  }
  return changed;
}
