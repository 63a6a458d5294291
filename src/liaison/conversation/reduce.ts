/**
 * The conversation: one event at a time, pure. Handlers say what they must and return a move; this file carries moves
 * out until the word is with the other side. Same snapshot and events, same state and effects.
 */
import type { Extraction } from "../extraction/types.ts";
import { CAPS } from "../flows/caps.ts";
import { FLOWS } from "../flows/index.ts";
import {
  answerBasis,
  answerEither,
  answerLine,
  answerNarrow,
  answerPart,
  answerRemainder,
  answerSoundsLike,
  settle,
} from "./asking.ts";
import { cutOff, finish } from "./closing.ts";
import { confidence } from "./confidence.ts";
import { digress, endsCall } from "./digression.ts";
import { readTold } from "./draft.ts";
import { answerField, answerFormReadback, answerFormWrong } from "./form/answer.ts";
import { beginForm, formNotKept } from "./form/form.ts";
import { answerValue } from "./form/one-by-one.ts";
import { answerConnecting, answerPutThrough, connecting } from "./handover.ts";
import { answerKey, atKey } from "./keypad.ts";
import { changeLanguage } from "./language-change.ts";
import { offRecord } from "./off-record.ts";
import {
  answerAvailability,
  answerConsent,
  noteLater,
  noteTransfer,
  openCall,
  refuseRecording,
  stopRecording,
} from "./opening.ts";
import { operate, overhear } from "./operator.ts";
import { outcomeOf } from "./outcome.ts";
import { isAboutValues, pose } from "./questions.ts";
import { answerHedge, answerReadback, keypadOrLeave, record } from "./readback.ts";
import { confirmByKey, countedOnce, hasContent, hasIntent, hasValues, isFirmYes } from "./reading.ts";
import { answerRecap, answerWhich, elsewhere, isForUnknown } from "./recap.ts";
import { giveUpField, notUnderstood, silence } from "./repair.ts";
import { leaveFor, namedTopics, nextMove } from "./topics.ts";
import {
  AGAIN,
  ask,
  begin,
  callerValues,
  decide,
  type Move,
  NOT_UNDERSTOOD,
  open,
  say,
  stimulusCap,
  type Turn,
  WAIT,
} from "./turn.ts";
import type { ConversationEvent, Heard, Question, Reduce, Work } from "./types.ts";

export const reduce: Reduce = (snapshot, state, event) => {
  const turn = begin(snapshot, state);
  if (event.kind === "recorded" || event.kind === "effect_failed") settleEffect(turn, event);
  else if (state.phase !== "ended") handle(turn, event);
  const spoken = turn.effects.filter((effect) => effect.type === "say").length;
  if (spoken > 0) turn.state.work.questionLed = spoken > 1;
  return { state: turn.state, effects: turn.effects };
};

function handle(turn: Turn, event: ConversationEvent): void {
  switch (event.kind) {
    case "started":
      if (turn.state.phase === "opening") move(turn, openCall(turn), null);
      return;
    case "heard":
      if (turn.state.phase === "taken_over") overhear(turn, event.extraction, event.heard);
      else stimulus(turn, () => move(turn, heard(turn, event.heard, event.extraction), event.heard));
      return;
    case "key":
      stimulus(turn, () => move(turn, key(turn, event.key, event.atMs), null));
      return;
    case "silence":
      stimulus(turn, () => move(turn, quiet(turn), null));
      return;
    case "interrupted":
      turn.state.work.interruption = { template: event.template ?? null, spokenMs: event.spokenMs };
      return;
    case "answered":
      answered(turn, event.by);
      return;
    case "operator":
      move(turn, operate(turn, event.action), null);
      return;
    case "operator_said":
      turn.state.work.aside = true;
      return;
    case "ended":
      cutOff(turn, event.by);
      return;
  }
}

/** Counts towards the cap that ends every call. While a person has taken over, the agent only listens. */
function stimulus(turn: Turn, react: () => void): void {
  const { state } = turn;
  if (state.phase === "taken_over") return;
  state.work.stimuli += 1;
  if (state.work.stimuli > stimulusCap(turn)) {
    finish(turn, { to: "finish", outcome: outcomeOf(state), say: ["close.sorry"] });
    return;
  }
  if (state.phase === "digression") state.phase = state.resume ?? state.phase;
  if (state.work.question) react();
  else move(turn, openCall(turn), null);
}

function heard(turn: Turn, words: Heard, found: Extraction): Move {
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
  if (spoke && !hasContent(rest)) return repeated ? NOT_UNDERSTOOD : backToQuestion(turn);
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

/** A machine hears who called and nothing of an order; a full mailbox hears nothing. */
function answered(turn: Turn, by: Extract<ConversationEvent, { kind: "answered" }>["by"]): void {
  if (by === "person") return;
  const { agent, principal } = callerValues(turn);
  const { greeting } = FLOWS.voicemail;
  if (by === "machine") say(turn, "close", greeting, { agent, principal });
  finish(turn, { to: "finish", outcome: by === "machine" ? "voicemail" : "no_answer", say: [] });
}

/** A question that was cut off by a noise and not heard is put again before anybody is asked whether they are there. */
function quiet(turn: Turn): Move {
  const cut = turn.state.work.interruption;
  turn.state.work.interruption = null;
  return cut !== null && !questionWasHeard(turn, cut) ? AGAIN : silence(turn);
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
function questionWasHeard(turn: Turn, { template, spokenMs }: NonNullable<Work["interruption"]>): boolean {
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

function key(turn: Turn, pressed: string, atMs: number): Move {
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

/** The answer to the open question. Values for another line are taken for that line first. */
function answer(turn: Turn, extraction: Extraction, words: Heard, byKey: boolean): Move {
  const question = turn.state.work.question!;
  switch (question.kind) {
    case "consent":
      return answerConsent(turn, extraction, words);
    case "availability":
      return answerAvailability(turn, extraction, words);
    case "later":
      return noteLater(turn, extraction, words);
    case "transfer":
      return noteTransfer(turn, words);
    case "put_through":
      return answerPutThrough(turn, extraction);
    case "field":
      return answerField(turn, extraction, words, question.field);
    case "form_readback":
      return answerFormReadback(turn, extraction, words);
    case "form_wrong":
      return answerFormWrong(turn, extraction, words);
    case "value_readback":
      return answerValue(turn, extraction, words, question.field);
    case "recap":
      return answerRecap(turn, extraction, words);
    case "which":
      return answerWhich(turn, extraction, words, question.held, question.heard);
    case "readback":
      return elsewhereAfterYes(turn, extraction, words) ?? answerReadback(turn, extraction, words, byKey);
  }
  const moved = elsewhere(turn, extraction, words);
  if (moved) return moved;
  switch (question.kind) {
    case "narrow":
      return answerNarrow(turn, extraction, words, question.delivery);
    case "either":
      return answerEither(turn, extraction, words, question);
    case "sounds_like":
      return answerSoundsLike(turn, extraction, words, question);
    case "quantity":
    case "unit":
      return answerPart(turn, extraction, words, question.delivery);
    case "basis":
      return answerBasis(turn, extraction, words);
    case "remainder":
      return answerRemainder(turn, extraction, words, question.qty);
    case "hedge":
      return answerHedge(turn, extraction, words, byKey);
    default:
      return answerLine(turn, extraction, words);
  }
}

/** "Yes. And 4472 on the tenth": the yes is for what was read back, the values for the other line. */
function elsewhereAfterYes(turn: Turn, extraction: Extraction, words: Heard): Move | null {
  const others = namedTopics(turn, extraction).filter((index) => index !== turn.state.current);
  if (others.length === 0 && !isForUnknown(extraction)) return null;
  if (isFirmYes(extraction) && !extraction.condition) {
    record(turn, "confirmed", words, false);
  }
  return elsewhere(turn, extraction, words);
}

function move(turn: Turn, first: Move, words: Heard | null): void {
  let next = first;
  // Each handler either waits or comes nearer to a question; the bound turns a fault of ours into a polite end.
  for (let steps = 0; steps < 12; steps += 1) {
    switch (next.to) {
      case "wait":
        return;
      case "ask":
        if (inCircles(turn, next.question)) {
          next = keypadOrLeave(turn);
          break;
        }
        if (next.question.kind === "field" && askedTooOften(turn, next.question)) {
          next = giveUpField(turn, next.question.field, words);
          break;
        }
        pose(turn, next.question, { fresh: true });
        return;
      case "again":
        again(turn);
        return;
      case "finish":
        finish(turn, next);
        return;
      case "settle":
        next = settle(turn);
        break;
      case "next":
        next = nextMove(turn);
        break;
      case "not_understood":
        next = notUnderstood(turn, words);
        break;
    }
  }
  finish(turn, { to: "finish", outcome: outcomeOf(turn.state), say: ["close.sorry"] });
}

/** Answers that were understood, each question answered by the next: what words do not settle is keyed in or left. */
function inCircles(turn: Turn, question: Question): boolean {
  const work = turn.state.current === null ? undefined : turn.state.work.topics[turn.state.current];
  if (!work || !isAboutValues(question)) return false;
  work.asked += 1;
  return askedTooOften(turn, question) || work.asked > CAPS.questionsPerLine;
}

/** The same question again and again, by answers that bring nothing new. */
function askedTooOften({ state }: Turn, question: Question): boolean {
  const { work, current } = state;
  const asked = [
    current,
    question.kind,
    "delivery" in question && question.delivery,
    "field" in question && question.field,
  ];
  const key = asked.join();
  work.sameAsked = { key, times: work.sameAsked.key === key ? work.sameAsked.times + 1 : 1 };
  return work.sameAsked.times > CAPS.sameQuestion;
}

function again(turn: Turn): void {
  const question = turn.state.work.question;
  if (!question) return;
  const whole = question.kind === "keypad_date" ? { ...question, digits: "", fromMs: null } : question;
  pose(turn, whole, { fresh: false });
}

function settleEffect(turn: Turn, event: Extract<ConversationEvent, { kind: "recorded" | "effect_failed" }>): void {
  const { state } = turn;
  if (event.kind === "effect_failed" && event.form) {
    formNotKept(turn, event.form);
    return;
  }
  const index = state.work.awaiting.findIndex((waiting) => waiting.effect === event.effect);
  const [waiting] = index < 0 ? [] : state.work.awaiting.splice(index, 1);
  const topic = waiting && state.topics[waiting.topic];
  const work = waiting && state.work.topics[waiting.topic];
  if (!topic || !work) return;
  if (event.kind === "recorded") {
    topic.commitmentIds = event.commitmentIds;
    return;
  }
  // What could not be written is not acknowledged as written: the recap will call the line unknown.
  work.recorded = waiting.before;
  topic.status = waiting.before ? waiting.before.status : "unknown";
  if (state.phase !== "ended") say(turn, "acknowledge", "readback.not_confirmed", {}, { line: topic.lineId });
}
