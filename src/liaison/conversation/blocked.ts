/** The guard kept a question back: what was not heard is confirmed by no answer, and one of ours has to ask it. */

import { finishForm } from "./form/form.ts";
import { giveUpLine } from "./leaving.ts";
import { outcomeOf } from "./outcome.ts";
import { record } from "./readback.ts";
import { endWell } from "./recap.ts";
import { decide, type Move, type Turn } from "./turn.ts";

export function blocked(turn: Turn): Move {
  const { state } = turn;
  const kind = state.work.question?.kind;
  decide(turn, "human_request", null, { reason: "not_sayable" });
  if (kind === "recap") return endWell(turn);
  if (state.form !== null) return finishForm(turn, "said", null);
  if (state.current === null) return { to: "finish", outcome: outcomeOf(state), say: ["close.sorry"] };
  return kind === "readback" || kind === "hedge" ? record(turn, "said", null, false) : giveUpLine(turn);
}
