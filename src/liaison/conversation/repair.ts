/** Answers that were not understood, and silence: each question has a ladder, and every ladder ends somewhere. */
import { CAPS } from "../flows/caps.ts";
import { skipField } from "./form/answer.ts";
import { leaveToPerson } from "./form/appointment.ts";
import { finishForm, openForm } from "./form/form.ts";
import { leaveValue, oneByOne } from "./form/one-by-one.ts";
import { askForSafety, isAboutSafety } from "./form/safety.ts";
import { nobodyCame } from "./handover.ts";
import { stay } from "./language-change.ts";
import { giveUpLine, sayOpen } from "./leaving.ts";
import { noteLater, noteTransfer, refuseRecording } from "./opening.ts";
import { outcomeOf } from "./outcome.ts";
import { unknownBasis } from "./parts.ts";
import { pose, specOf } from "./questions.ts";
import { keypadOrLeave, record } from "./readback.ts";
import { endWell, leaveWhich } from "./recap.ts";
import { leaveRemainder } from "./rest.ts";
import {
  AGAIN,
  currentTopic,
  decide,
  type Move,
  NEXT,
  open,
  report,
  SETTLE,
  say,
  type Turn,
  text,
  WAIT,
} from "./turn.ts";
import type { Heard, Question } from "./types.ts";

/** One rung further. `heard` is the turn that was not understood, null for keys. */
export function notUnderstood(turn: Turn, heard: Heard | null): Move {
  const { state } = turn;
  const question = state.work.question;
  if (!question) return NEXT;
  state.repairs += 1;
  if (state.repairs > CAPS.repairsInCall) return handOver(turn, heard);
  const topic = currentTopic(turn);
  if (topic) topic.repairs += 1;
  // What was said about people's safety is looked at by one of ours, whatever is understood of the next answer.
  if (isAboutSafety(question) && heard) askForSafety(turn, openForm(turn).state, heard);
  const spec = specOf(turn, question);
  const rung = spec.ladder[state.work.failures];
  if (rung === undefined) return giveUp(turn, question, heard);
  if (state.work.failures === 0 && rung === spec.ask) say(turn, "repair", "repair.not_heard");
  pose(turn, question, { fresh: false, template: rung });
  state.work.failures += 1;
  return WAIT;
}

function giveUp(turn: Turn, question: Question, heard: Heard | null): Move {
  switch (specOf(turn, question).giveUp) {
    case "treat_as_no":
      return refuseRecording(turn);
    case "go_on":
      return NEXT;
    case "drop":
      return question.kind === "which" ? leaveWhich(turn, question) : NEXT;
    case "note_and_close":
      return question.kind === "later" ? noteLater(turn, null, heard) : noteTransfer(turn, heard);
    case "keep":
      if (question.kind === "remainder") return leaveRemainder(turn);
      return question.kind === "basis" ? unknownBasis(turn) : SETTLE;
    case "keypad_date":
      return keypadOrLeave(turn);
    case "ask_a_person":
      return leaveLineToPerson(turn, question, heard);
    case "said":
      return record(turn, "said", null, false);
    case "close":
      return endWell(turn);
    case "unknown":
      return unknownLine(turn, heard);
    case "skip_field":
      return question.kind === "field" ? giveUpField(turn, question.field, heard) : NEXT;
    case "form_said":
      return finishForm(turn, "said", null);
    case "one_by_one":
      return oneByOne(turn);
    case "value_unknown":
      return question.kind === "value_readback" ? leaveValue(turn, question.field) : NEXT;
    case "stay":
      return stay(turn);
    case "nobody":
      return nobodyCame(turn);
  }
}

/** An appointment nobody understood is a person's to agree. */
export function giveUpField(turn: Turn, field: string, heard: Heard | null): Move {
  return field === "slot" ? leaveToPerson(turn, heard) : skipField(turn, field, heard);
}

function unknownLine(turn: Turn, heard: Heard | null): Move {
  const { work } = open(turn);
  if (heard && !work.notKnownReported) report(turn, "not_known", heard, null, "not_understood");
  work.notKnownReported = true;
  sayOpen(turn);
  return giveUpLine(turn);
}

/** More than is open, or a unit nobody can convert: a person asks. No value is bent to fit. */
function leaveLineToPerson(turn: Turn, question: Question, heard: Heard | null): Move {
  decide(turn, "human_request", heard, { reason: question.kind === "unit" ? "unit_unknown" : "quantity_unclear" });
  return unknownLine(turn, heard);
}

function handOver(turn: Turn, heard: Heard | null): Move {
  decide(turn, "human_request", heard, { reason: "not_understood" });
  say(turn, "escalate", "escalate.human", { principal: text(turn.snapshot.principal) });
  return { to: "finish", outcome: outcomeOf(turn.state), say: ["close.goodbye"] };
}

/** Still there? Then the question again. Then the end. */
export function silence(turn: Turn): Move {
  const { state } = turn;
  const { work } = state;
  const caps = CAPS;
  if (work.question?.kind === "connecting") return nobodyCame(turn);
  state.silences += 1;
  work.silencesInCall += 1;
  work.holding = false;
  if (state.silences >= caps.silencesInRow || work.silencesInCall >= caps.silencesInCall) {
    return { to: "finish", outcome: outcomeOf(state), say: ["close.no_input"] };
  }
  if (state.silences === 1) {
    const last = state.lastSay;
    state.lastSay = say(turn, "repair", "repair.still_there", {}, { line: last?.line, slot: last?.slot });
    work.aside = true;
    return WAIT;
  }
  say(turn, "repair", "repair.no_input");
  return AGAIN;
}
