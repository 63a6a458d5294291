/** A person of ours takes the word, gives it back, or ends the call. Meanwhile the agent only listens. */
import type { Extraction } from "../extraction/types.ts";
import { cutOff } from "./closing.ts";
import { noteConfidence } from "./confidence.ts";
import { leaveForInjury, noteInjury } from "./digression.ts";
import { correct, readTold } from "./draft.ts";
import { overhearOffRecord } from "./off-record.ts";
import { openCall, withdrawRecording } from "./opening.ts";
import { isAboutValues } from "./questions.ts";
import { hasIntent } from "./reading.ts";
import { take } from "./taking.ts";
import { AGAIN, type Move, open, SETTLE, type Turn, WAIT } from "./turn.ts";
import type { Heard } from "./types.ts";

export function operate(turn: Turn, action: "take_over" | "release" | "hang_up"): Move {
  switch (action) {
    case "hang_up":
      cutOff(turn, "operator");
      return WAIT;
    case "take_over":
      return takeOver(turn);
    case "release":
      return release(turn);
  }
}

function takeOver({ state }: Turn): Move {
  if (state.phase === "taken_over") return WAIT;
  state.resume = state.phase === "digression" ? state.resume : state.phase;
  state.phase = "taken_over";
  return WAIT;
}

/** The open question once more; what was answered meanwhile is read back instead. */
function release(turn: Turn): Move {
  const { state } = turn;
  if (state.phase !== "taken_over") return WAIT;
  state.phase = state.resume ?? "asking";
  state.silences = 0;
  // What cut a sentence off is forgotten: the question is put again.
  state.work.interruption = null;
  if (state.work.injury) return leaveForInjury(turn);
  const { overheard } = state.work;
  state.work.overheard = false;
  if (overheard && state.current !== null) return SETTLE;
  return state.work.question ? AGAIN : openCall(turn);
}

/** Values said to a person of ours about the line that was asked about wait, to be read back when the agent has the word again. */
export function overhear(turn: Turn, extraction: Extraction, words: Heard): void {
  const { state } = turn;
  // The agent says nothing meanwhile; the wish holds all the same.
  if (hasIntent(extraction, "stop_recording") && state.recording === "recorded") withdrawRecording(turn, words);
  if (hasIntent(extraction, "injury_report")) noteInjury(turn, words);
  overhearOffRecord(turn, extraction, words);
  if (noteConfidence(turn, extraction, words)) return;
  if (state.current === null || !state.work.question || !isAboutValues(state.work.question)) return;
  const { topic, line } = open(turn);
  const told = readTold(extraction, line, turn.snapshot.today, topic.draft).deliveries;
  const draft = told.length > 0 ? correct(topic.draft, told, line.openQty, extraction) : null;
  if (!draft) return;
  take(turn, draft, words);
  state.work.overheard = true;
}
