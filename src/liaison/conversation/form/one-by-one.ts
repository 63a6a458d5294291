/** Values said back one at a time, where all of them were called wrong and nobody understood what is right: what holds is kept. */
import type { Extraction } from "../../extraction/types.ts";
import { CAPS } from "../../flows/caps.ts";
import { isFirmYes } from "../reading.ts";
import { ask, type Move, NOT_UNDERSTOOD, type Turn } from "../turn.ts";
import type { Heard } from "../types.ts";
import { isReadBack, isUnknown, volunteered } from "./fill.ts";
import { fieldOf, filledField, leaveUnknown, nextField, openForm, put } from "./form.ts";

export function oneByOne(turn: Turn): Move {
  openForm(turn).state.oneByOne = true;
  return nextField(turn);
}

/** Another value told with or without a "no" is said back in its turn; a bare "no" asks for it once more, in a narrower way. */
export function answerValue(turn: Turn, extraction: Extraction, heard: Heard, id: string): Move {
  const { form, state } = openForm(turn);
  const field = fieldOf(form, id);
  const filled = filledField(state, id);
  const told = volunteered(field, extraction, turn.snapshot.today);
  const corrected = told !== null && JSON.stringify(told) !== JSON.stringify(filled.value);
  const { confirm } = extraction;
  if (!corrected && correctOthers(turn, extraction, heard, id)) return ask({ kind: "value_readback", field: id });
  if (corrected || confirm?.value === "no" || confirm?.value === "partial") {
    const denials = (state.denials[id] ?? 0) + 1;
    state.denials[id] = denials;
    if (denials > CAPS.failedReadbacks) return leaveValue(turn, id);
    if (corrected) put(state, field, told, heard);
    else filled.status = "open";
    return corrected ? ask({ kind: "value_readback", field: id }) : nextField(turn);
  }
  if (isFirmYes(extraction)) {
    filled.status = "confirmed";
    filled.heard = [...filled.heard, heard];
    return nextField(turn);
  }
  if (confirm === null && !isUnknown(extraction)) return NOT_UNDERSTOOD;
  filled.status = "said";
  return nextField(turn);
}

/** It was denied with the others, and nobody confirmed it alone. */
export function leaveValue(turn: Turn, id: string): Move {
  leaveUnknown(openForm(turn).state, id, null);
  return nextField(turn);
}

/** "No, the lot is K117", said to the quantity: the lot is said back in its turn. */
function correctOthers(turn: Turn, extraction: Extraction, heard: Heard, id: string): boolean {
  const { form, state } = openForm(turn);
  let found = false;
  for (const field of form.fields) {
    const { status, value } = filledField(state, field.id);
    const denials = state.denials[field.id] ?? 0;
    const told = ["heard", "confirmed", "said"].includes(status) && isReadBack(field, value);
    if (field.id === id || !told || denials > CAPS.failedReadbacks) continue;
    const other = volunteered(field, extraction, turn.snapshot.today);
    if (other === null || JSON.stringify(other) === JSON.stringify(value)) continue;
    state.denials[field.id] = denials + 1;
    put(state, field, other, heard);
    found = true;
  }
  return found;
}
