/** Values said back one at a time, where all of them were called wrong and nobody understood what is right: what holds is kept. */
import type { Extraction } from "../../extraction/types.ts";
import { CAPS } from "../../flows/caps.ts";
import { denies, isFirmYes } from "../reading.ts";
import { ask, type Move, NOT_UNDERSTOOD, type Turn } from "../turn.ts";
import type { Heard } from "../types.ts";
import { isReadBack, isUnknown, otherValue } from "./fill.ts";
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
  const told = otherValue(field, filled, extraction, turn.snapshot.today);
  if (told === null && correctOthers(turn, extraction, heard, id)) return ask({ kind: "value_readback", field: id });
  if (told !== null || denies(extraction)) {
    const denials = (state.denials[id] ?? 0) + 1;
    state.denials[id] = denials;
    if (denials > CAPS.failedReadbacks) return leaveValue(turn, id);
    if (told === null) {
      filled.status = "open";
      return nextField(turn);
    }
    put(state, field, told, heard);
    return ask({ kind: "value_readback", field: id });
  }
  if (isFirmYes(extraction)) {
    filled.status = "confirmed";
    filled.heard = [...filled.heard, heard];
    return nextField(turn);
  }
  if (extraction.confirm === null && !isUnknown(extraction)) return NOT_UNDERSTOOD;
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
    const filled = filledField(state, field.id);
    const denials = state.denials[field.id] ?? 0;
    const told = ["heard", "confirmed", "said"].includes(filled.status) && isReadBack(field, filled.value);
    if (field.id === id || !told || denials > CAPS.failedReadbacks) continue;
    const other = otherValue(field, filled, extraction, turn.snapshot.today);
    if (other === null) continue;
    state.denials[field.id] = denials + 1;
    put(state, field, other, heard);
    found = true;
  }
  return found;
}
