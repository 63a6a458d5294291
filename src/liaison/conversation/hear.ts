/** One turn of the other side, in words or by a key: what it brings up beside our question, and what it answers. */
import type { Extraction, Intent } from "../extraction/types.ts";
import { CAPS } from "../flows/caps.ts";
import { answer } from "./answers.ts";
import { confidence } from "./confidence.ts";
import { digress, endsCall } from "./digression.ts";
import { readTold } from "./draft.ts";
import { asksForWords, beginForm } from "./form/form.ts";
import { answerConnecting, connecting } from "./handover.ts";
import { answerKey, atKey } from "./keypad.ts";
import { changeLanguage } from "./language-change.ts";
import { offRecord } from "./off-record.ts";
import { refuseRecording, stopRecording } from "./opening.ts";
import { outcomeOf } from "./outcome.ts";
import { confirmByKey, countedOnce, hasContent, hasIntent, hasValues } from "./reading.ts";
import { answerRecap } from "./recap.ts";
import { leaveFor } from "./topics.ts";
import { AGAIN, ask, decide, type Move, NOT_UNDERSTOOD, open, say, type Turn, WAIT } from "./turn.ts";
import type { Heard, Work } from "./types.ts";

export function heard(turn: Turn, words: Heard, found: Extraction): Move {
  const { state } = turn;
  const extraction = countedOnce(found);
  const { work } = state;
  const { interruption, aside, holding } = work;
  work.interruption = null;
  work.aside = false;
  work.holding = false;
  state.silences = 0;

  const over = endsCall(turn, extraction, words);
  if (over) return over;
  if (work.question?.kind === "connecting") return answerConnecting(turn, extraction);
  const spoken = changeLanguage(turn, extraction, words);
  return "move" in spoken
    ? spoken.move
    : understood(turn, spoken.extraction, spoken.heard, { interruption, aside, holding });
}

/** What the turn says towards our question, and what it brings up beside it. */
function understood(
  turn: Turn,
  extraction: Extraction,
  words: Heard,
  { interruption, aside, holding }: Pick<Work, "interruption" | "aside" | "holding">,
): Move {
  const { state } = turn;
  const { work } = state;
  if (confidence(turn, extraction, words)) return afterAside(turn);
  if (offRecord(turn, extraction, words)) {
    // What was to stay off the record and may not is taken down like any other finding.
    const refused = !work.offRecord && tellsOfDefect(turn, extraction);
    return refused ? beginForm(turn, "quality-report", extraction, words) : afterAside(turn);
  }
  if (hasIntent(extraction, "stop_recording")) {
    return stopRecording(turn, words) ? backToQuestion(turn) : refuseRecording(turn);
  }
  if (repeatedAgain(turn, extraction)) return NOT_UNDERSTOOD;
  const repeated =
    work.digressionsInRow > 1 && extraction.intents.every(({ value }) => state.intentsSeen.includes(value));
  const { spoke, rest } = digress(turn, extraction, words);
  for (const { value } of extraction.intents) if (!state.intentsSeen.includes(value)) state.intentsSeen.push(value);
  if (connects(turn, rest)) return connecting(turn);
  if (tellsOfDefect(turn, extraction)) {
    keepAnswer(turn, extraction, words);
    return beginForm(turn, "quality-report", extraction, words);
  }
  // Who says the same to a question for the third time is asked it in another way.
  if (spoke && !hasContent(rest) && !answersInWords(turn, extraction))
    return repeated ? NOT_UNDERSTOOD : backToQuestion(turn);
  if (hasIntent(rest, "hold_on") && !hasContent(rest)) return hold(turn);
  if ((aside || holding) && !hasValues(rest)) return backToQuestion(turn);
  const unheard = interruption !== null && !questionWasHeard(turn, interruption);
  if (unheard && !hasValues(rest)) {
    return work.digressionsInRow > 1 ? NOT_UNDERSTOOD : backToQuestion(turn);
  }
  work.digressionsInRow = 0;
  if (unheard && meantBefore(turn, rest)) return whichOne(turn, rest, words);
  if (hasIntent(rest, "goodbye") && isOnlyGoodbye(rest)) return goodbye(turn, words);
  return answer(turn, rest, words, false);
}

/** "We need the new drawing", asked what they need: what is brought up is the answer too. */
function answersInWords(turn: Turn, { intents }: Extraction): boolean {
  return asksForWords(turn) && intents.every(({ value }) => STATEMENTS.includes(value));
}

/** What people bring up as a statement or a wish, and not as a question to us. */
const STATEMENTS: readonly Intent[] = [
  "quality_report",
  "ask_quality_question",
  "complaint_our_side_late",
  "terms_request",
  "price_change_request",
  "forecast_request",
  "document_request",
  "prefer_message",
  "send_email_instead",
  "refuse_information",
];

/** Who has a question repeated twice is not helped by a third time: it is asked in another way. */
function repeatedAgain({ state }: Turn, extraction: Extraction): boolean {
  const only = extraction.intents.length === 1 && hasIntent(extraction, "repeat_please");
  return only && state.work.digressionsInRow > 0 && !hasContent(extraction);
}

/** "One moment, I put you through": whoever comes is asked what this one could not say. */
function connects(turn: Turn, extraction: Extraction): boolean {
  const { work, current } = turn.state;
  // "One moment" to "can you put me through?" fetches the colleague.
  if (work.question?.kind === "put_through") return hasIntent(extraction, "hold_on");
  if (!hasIntent(extraction, "connecting")) return false;
  const topic = current === null ? undefined : work.topics[current];
  if (topic) topic.colleague = true;
  return true;
}

/** "The ninth should be fine, but we have cracks": the day waits, to be read back when the finding is taken down. */
function keepAnswer(turn: Turn, extraction: Extraction, words: Heard): void {
  const { state } = turn;
  if (state.current === null || state.work.question?.kind !== "line") return;
  const { line } = open(turn);
  const defectAt = extraction.observed.defect?.span.from ?? 0;
  // "... about forty of them": a count told after the defect is of it.
  const dated = extraction.deliveries
    .filter(({ date }) => date !== null)
    .map((one) => (one.quantity && one.quantity.span.from > defectAt ? { ...one, quantity: null } : one));
  const told = readTold({ deliveries: dated, basis: extraction.basis }, line, turn.snapshot.today).deliveries;
  leaveFor(turn, state.current, told, words);
}

/** Told on the way, it is taken down at once; while nothing may be kept yet, as soon as something may. */
function tellsOfDefect({ state }: Turn, extraction: Extraction): boolean {
  if (!hasIntent(extraction, "quality_report") || state.recording === "pending" || state.form !== null) return false;
  return !state.forms.some(({ form }) => form === "quality-report");
}

/** The question about recording may have been settled by it. */
function afterAside(turn: Turn): Move {
  const settled = turn.state.work.question?.kind === "consent" && turn.state.recording !== "pending";
  return settled ? ask({ kind: "availability" }) : backToQuestion(turn);
}

/** Repeats the open question after something else was answered; not for ever. */
function backToQuestion(turn: Turn): Move {
  const { state } = turn;
  state.work.digressionsInRow += 1;
  if (state.work.digressionsInRow <= CAPS.digressionsInRow) return AGAIN;
  return { to: "finish", outcome: outcomeOf(state), say: ["close.sorry"] };
}

/** Who asks for a moment again and again is asked in another way. */
function hold(turn: Turn): Move {
  const { state } = turn;
  if (state.work.digressionsInRow > 1) return NOT_UNDERSTOOD;
  say(turn, "hold", "hold.wait", {}, { line: state.lastSay?.line, slot: state.lastSay?.slot });
  state.work.holding = true;
  state.resume = state.phase;
  state.phase = "digression";
  return WAIT;
}

/** So much of a question must have sounded, ms; the one about recording until it is clear what it asks. */
const HEARD_MS = 250;
const CONSENT_HEARD_MS = 800;

/**
 * A question counts as heard when it was the sentence that was cut and had begun to sound; what stood before it had been
 * said in full then.
 */
export function questionWasHeard(turn: Turn, { template, spokenMs }: NonNullable<Work["interruption"]>): boolean {
  const { lastSay, work } = turn.state;
  if (spokenMs < (work.question?.kind === "consent" ? CONSENT_HEARD_MS : HEARD_MS)) return false;
  return template === null ? !work.questionLed : template === lastSay?.template;
}

/** Values spoken into the acknowledgement of one line, before the next one was named, may belong to either. */
function meantBefore(turn: Turn, extraction: Extraction): boolean {
  const question = turn.state.work.question;
  return (
    question?.kind === "line" &&
    !question.again &&
    extraction.deliveries.length > 0 &&
    extraction.identifiers.length === 0 &&
    turn.state.work.topics.some((topic) => topic.recorded !== null)
  );
}

function whichOne(turn: Turn, extraction: Extraction, words: Heard): Move {
  return answerRecap(turn, { ...extraction, confirm: null }, words);
}

function isOnlyGoodbye(extraction: Extraction): boolean {
  return !hasContent({ ...extraction, intents: extraction.intents.filter((found) => found.value !== "goodbye") });
}

function goodbye(turn: Turn, words: Heard): Move {
  const outcome = outcomeOf(turn.state);
  if (outcome !== "no_answer") return { to: "finish", outcome, say: ["close.goodbye"] };
  decide(turn, "refusal", words, { reason: "ended_call" });
  return { to: "finish", outcome: "refused", say: ["close.goodbye"] };
}

export function key(turn: Turn, pressed: string, atMs: number): Move {
  const { state } = turn;
  const { work } = state;
  const { interruption, aside } = work;
  state.silences = 0;
  work.interruption = null;
  work.aside = false;
  const handled = answerKey(turn, pressed, atMs);
  if (handled) return handled;
  // As with a spoken yes: what had not been heard is not confirmed, and "are you still there?" is answered by any key.
  if (aside || (interruption !== null && !questionWasHeard(turn, interruption))) {
    return work.digressionsInRow > 1 ? NOT_UNDERSTOOD : backToQuestion(turn);
  }
  work.digressionsInRow = 0;
  const pressedAnswer = confirmByKey(pressed === "1" ? "yes" : "no");
  if (work.question?.kind !== "language") return answer(turn, pressedAnswer, atKey(atMs), true);
  const spoken = changeLanguage(turn, pressedAnswer, atKey(atMs));
  return "move" in spoken ? spoken.move : answer(turn, spoken.extraction, spoken.heard, false);
}
