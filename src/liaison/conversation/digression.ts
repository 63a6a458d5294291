/** What a person may bring up at any time: answered, noted or refused, and then the open question returns. */
import type { Extraction, Intent } from "../extraction/types.ts";
import { CAPS } from "../flows/caps.ts";
import { DIGRESSIONS } from "../flows/digressions.ts";
import type { DigressionSpec } from "../flows/types.ts";
import { asksForWords } from "./form/form.ts";
import { outcomeOf } from "./outcome.ts";
import { promisesOf } from "./questions.ts";
import { hasIntent, withoutPressure } from "./reading.ts";
import {
  callerValues,
  contradict,
  currentTopic,
  decide,
  lineOf,
  type Move,
  say,
  sayOnce,
  type Turn,
  text,
} from "./turn.ts";
import type { Heard, SayValue } from "./types.ts";

/** What ends the conversation whatever was asked. Safety first, then the person's wish to be left alone. */
export function endsCall(turn: Turn, extraction: Extraction, heard: Heard): Move | null {
  const principal = text(turn.snapshot.principal);
  if (hasIntent(extraction, "injury_report")) return endForInjury(turn, heard);
  if (hasIntent(extraction, "stop_calling")) {
    decide(turn, "refusal", heard, { reason: "stop_calling" });
    turn.effects.push({ type: "opt_out" });
    say(turn, "acknowledge", "opt_out.noted");
    return { to: "finish", outcome: "refused", say: ["close.goodbye"] };
  }
  if (hasIntent(extraction, "wrong_number") && extraction.deliveries.length === 0 && nothingAnswered(turn)) {
    return { to: "finish", outcome: "wrong_number", say: ["close.wrong_number"] };
  }
  // "The third, and next time please by message" answers, and so does "I cannot tell you more, not before the third"; "send
  // the drawing by mail" asks for a document.
  const told = extraction.deliveries.length > 0;
  const answered = {
    refuse_ai: false,
    refuse_information: told || keptInWords(turn, "refuse_information"),
    send_email_instead: told || asksForDocument(extraction) || keptInWords(turn, "send_email_instead"),
  };
  const refusal = (["refuse_ai", "refuse_information", "send_email_instead"] as const).find(
    (intent) => hasIntent(extraction, intent) && !answered[intent],
  );
  if (refusal) {
    // "I don't talk to machines, have a person ring me": who is to talk to them is what our people have to know.
    const person = refusal === "refuse_ai" && hasIntent(extraction, "human_request");
    if (person) decide(turn, "human_request", heard, { reason: "asked_for_person" });
    else decide(turn, "refusal", heard, { reason: refusal });
    for (const topic of turn.state.topics) {
      if (["open", "asked", "heard"].includes(topic.status)) topic.status = "refused";
    }
    say(turn, "escalate", "escalate.refusal", { principal });
    const outcome = outcomeOf(turn.state);
    return { to: "finish", outcome: outcome === "partly_completed" ? outcome : "refused", say: ["close.goodbye"] };
  }
  if (hasIntent(extraction, "human_request") && turn.state.work.humanRequests > 0) {
    say(turn, "escalate", "escalate.human", { principal });
    return { to: "finish", outcome: "transferred", say: ["close.goodbye"] };
  }
  return null;
}

/** "I'd rather not say", to one of several questions in words, is its answer; told again it is meant for all of them. */
const keptInWords = (turn: Turn, intent: Intent) => asksForWords(turn) && !turn.state.intentsSeen.includes(intent);

const asksForDocument = (extraction: Extraction) => hasIntent(extraction, "document_request");

/** Whatever was to be asked can wait. */
export function endForInjury(turn: Turn, heard: Heard): Move {
  noteInjury(turn, heard);
  return leaveForInjury(turn);
}

export function leaveForInjury(turn: Turn): Move {
  say(turn, "escalate", "escalate.injury", { principal: text(turn.snapshot.principal) });
  return { to: "finish", outcome: stoppedOutcome(turn), say: [] };
}

/** Told once; whether people are safe is no question any more. */
export function noteInjury(turn: Turn, heard: Heard): void {
  const { work, forms } = turn.state;
  if (work.injury) return;
  work.injury = true;
  for (const form of forms) form.safetyUnknown = true;
  decide(turn, "human_request", heard, { reason: "injury" });
}

function stoppedOutcome(turn: Turn) {
  const outcome = outcomeOf(turn.state);
  return outcome === "no_answer" ? "partly_completed" : outcome;
}

/** "Wrong number" may also mean a quantity; it ends the call only while nothing of ours was answered. */
function nothingAnswered(turn: Turn): boolean {
  return turn.state.topics.every((topic) => topic.status === "open" || topic.status === "asked");
}

export type Digressed = { spoke: boolean; rest: Extraction };

/** Answers what was brought up; `rest` is what the turn still says towards our question. */
export function digress(turn: Turn, extraction: Extraction, heard: Heard): Digressed {
  let spoke = false;
  let rest = extraction;
  if (hasIntent(extraction, "price_change_request")) {
    refusePrice(turn, extraction, heard);
    hangOnPrice(turn);
    spoke = true;
    rest = withoutPressure(rest, true);
  }
  if (hasIntent(extraction, "terms_request")) hangOnPrice(turn);
  if (hasIntent(extraction, "human_request")) {
    turn.state.work.humanRequests += 1;
    decide(turn, "human_request", heard, { reason: "asked_for_person" });
    say(turn, "escalate", "escalate.human", { principal: text(turn.snapshot.principal) });
    spoke = true;
  }
  if (hasIntent(extraction, "ask_recording") && turn.state.recording !== "pending") {
    say(turn, "answer", turn.state.recording === "recorded" ? "answer.recording_yes" : "answer.recording_no");
    spoke = true;
  }
  if (hasIntent(extraction, "denies_promise") && denyOnRecord(turn, heard)) {
    spoke = true;
    rest = withoutOnRecord(turn, rest);
  }
  // It did not end the call: next time in writing, and the answer stands.
  if (hasIntent(extraction, "send_email_instead") && !hasIntent(extraction, "document_request")) {
    const { say: template, decide: reason } = DIGRESSIONS.prefer_message!;
    if (!hasIntent(extraction, "prefer_message")) {
      decide(turn, "human_request", heard, { reason });
      say(turn, "acknowledge", template);
      spoke = true;
    }
  }
  if (tellsBesideForm(turn, extraction)) {
    if (!turn.state.intentsSeen.includes("quality_report")) {
      decide(turn, "human_request", heard, { reason: "quality_report" });
    }
    sayOnce(turn, "acknowledge", "ack.report");
    spoke = true;
  }
  for (const [intent, spec] of Object.entries(DIGRESSIONS) as Array<[Intent, DigressionSpec]>) {
    if (!hasIntent(extraction, intent) || isPartOf(turn, intent, extraction)) continue;
    // Each question about quality is another one; any other demand is one decision, however often it is repeated.
    const again = turn.state.intentsSeen.includes(intent) && intent !== "ask_quality_question";
    if (spec.decide !== null && !again) decide(turn, "human_request", heard, { reason: spec.decide });
    sayOnce(turn, spec.act, spec.say, valuesFor(turn, spec.say));
    spoke = true;
    if (spec.guarded) rest = withoutPressure(rest, spec.dates);
  }
  return { spoke, rest };
}

/** A defect told while another form is being filled: a person of ours is told, and the form goes on. */
function tellsBesideForm({ state }: Turn, extraction: Extraction): boolean {
  const form = state.form === null ? undefined : state.forms[state.form]?.form;
  const other = form !== undefined && form !== "quality-report" && form !== "quality-question";
  return other && state.recording !== "pending" && hasIntent(extraction, "quality_report");
}

/** Words that belong to something else in the same turn, or to the very question that is open. */
function isPartOf({ state }: Turn, intent: Intent, extraction: Extraction): boolean {
  // "If you do not pay we stop" is a threat, and no delay of ours yet.
  if (intent === "complaint_our_side_late") return hasIntent(extraction, "threat");
  const form = state.form === null ? undefined : state.forms[state.form]?.form;
  return intent === "ask_quality_question" && form === "quality-question";
}

/** A price or a term of the contract brought up where a promise has just been read back is its condition, whatever follows. */
function hangOnPrice({ state }: Turn): void {
  const { question, topics } = state.work;
  const work = state.current === null ? undefined : topics[state.current];
  if (work && (question?.kind === "readback" || question?.kind === "hedge")) work.hangsOnPrice = true;
}

/** "I never said that": what stands on record is named politely, not argued about; which one holds is for people. */
function denyOnRecord(turn: Turn, heard: Heard): boolean {
  const topic = currentTopic(turn);
  const line = topic && lineOf(turn, topic);
  const [promise] = line?.promises ?? [];
  if (!line || !promise) return false;
  const again = turn.state.intentsSeen.includes("denies_promise");
  if (!again) contradict(turn, promise, heard);
  say(turn, "answer", "answer.on_record", { list: promisesOf(line) }, { line: line.id });
  return true;
}

/** The day that is denied is named once more; another one told with it is the answer. */
function withoutOnRecord(turn: Turn, extraction: Extraction): Extraction {
  const topic = currentTopic(turn);
  const days = new Set(topic ? lineOf(turn, topic).promises.map(({ interval }) => interval.likely) : []);
  const deliveries = extraction.deliveries.filter(({ date }) => date === null || !days.has(date.interval.likely));
  return { ...extraction, confirm: null, deliveries };
}

/** No operation accepts a price. What was asked goes to a person, with the percentage when one was told. */
function refusePrice(turn: Turn, extraction: Extraction, heard: Heard): void {
  const { work } = turn.state;
  work.priceRequests += 1;
  const percent = extraction.percent?.value ?? null;
  // Told again and again it is one wish; another percentage is another one, of which nobody has many.
  const isNew = work.priceRequests === 1 || (percent !== null && !work.pricesAsked.includes(percent));
  if (isNew && work.pricesAsked.length < CAPS.pricesAsked) {
    work.pricesAsked.push(percent);
    decide(turn, "price_change", heard, { percent });
  }
  if (work.priceRequests === 1) say(turn, "refuse", "refuse.price");
  else say(turn, "refuse", "refuse.authority", { principal: text(turn.snapshot.principal) });
}

function valuesFor(turn: Turn, template: string): Record<string, SayValue> {
  const caller = callerValues(turn);
  if (template === "answer.threat") return { principal: caller.principal };
  return template === "answer.identity" ? caller : {};
}
