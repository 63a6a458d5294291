/** The answer to "when will it leave?", in all its forms. */
import type { Extraction } from "../extraction/types.ts";
import { doubtQuestion } from "./doubt.ts";
import { correct, onStandingDay, readTold, shifted, standingPromises } from "./draft.ts";
import { giveUpLine, leave } from "./leaving.ts";
import { denies, hasIntent, isFirmYes } from "./reading.ts";
import { either } from "./readings.ts";
import { leaveRestFor } from "./rest.ts";
import { noteShipped, partlyShipped } from "./shipped.ts";
import { asksWhetherItHolds } from "./state.ts";
import { noteFacts, take } from "./taking.ts";
import { ask, type Move, NOT_UNDERSTOOD, open, SETTLE, say, sayOnce, type Turn } from "./turn.ts";
import type { Heard } from "./types.ts";

/** An answer about the line itself. `told` values come from this turn only. */
export function answerLine(turn: Turn, extraction: Extraction, heard: Heard): Move {
  const { topic, line } = open(turn);
  const noted = noteFacts(turn, extraction, heard);
  const later = partlyShipped(turn, extraction, heard);
  if (later !== null) return answerLine(turn, later, heard);
  if (hasIntent(extraction, "already_shipped")) {
    noteShipped(turn, extraction, heard);
    return giveUpLine(turn);
  }
  if (extraction.ambiguous && extraction.ambiguous.readings.length > 1) return either(turn, extraction, heard);
  const told = readTold(extraction, line, turn.snapshot.today, topic.draft);
  if (told.deliveries.length > 0) {
    const holds = asksWhetherItHolds(turn.state) && keepsDays(extraction);
    const known = holds ? onStandingDay(told.deliveries, line) : told.deliveries;
    const draft = correct(topic.draft, known, line.openQty, extraction);
    if (draft === null) return unclearPart(turn);
    take(turn, draft, heard);
    if (extraction.answerBy) leaveRestFor(turn, extraction, heard);
    return doubts(turn, extraction) ?? SETTLE;
  }
  if (told.past) return ask({ kind: "line", again: true });
  const planned = fromPlan(turn, leavesPlan(turn, extraction), heard);
  if (planned) return planned;
  if (extraction.basis && topic.draft.length > 0) {
    take(
      turn,
      topic.draft.map((delivery) => ({ ...delivery, basis: extraction.basis })),
      heard,
    );
    return SETTLE;
  }
  const left = leave(turn, extraction, heard);
  if (left) return left;
  // "No" to "does that hold" was understood, and asks for the day that does.
  if (!noted)
    return asksWhetherItHolds(turn.state) && denies(extraction) ? ask({ kind: "line", again: true }) : NOT_UNDERSTOOD;
  // A condition alone is written down with the day that hangs on it, and not before.
  if (extraction.percent !== null || extraction.delayReason !== null) sayOnce(turn, "acknowledge", "ack.report");
  return turn.state.work.question?.kind === "line" && turn.state.work.question.again
    ? NOT_UNDERSTOOD
    : ask({ kind: "line", again: true });
}

/** "No way, 2,500 on the 23rd and the rest when the chips come" leaves nothing of the day on record. */
function keepsDays(extraction: Extraction): boolean {
  const open = extraction.condition !== null || extraction.answerBy || hasIntent(extraction, "dont_know");
  return !open && extraction.confirm?.value !== "no";
}

/** Which of several deliveries is meant: asked, and asked again by the ladder of that question alone. */
function unclearPart(turn: Turn): Move {
  return turn.state.work.question?.kind === "what_wrong" ? NOT_UNDERSTOOD : ask({ kind: "what_wrong" });
}

/** Asked once: what is said then stands. What is written sounds like nothing. */
function doubts(turn: Turn, extraction: Extraction): Move | null {
  const { topic, line, work } = open(turn);
  const question = work.doubted || turn.snapshot.written ? null : doubtQuestion(extraction, topic.draft, line);
  if (question === null) return null;
  work.doubted = true;
  return ask(question);
}

/** To "can any of them leave earlier" a no, to "does that hold" a yes, leave the promise that stands. */
function leavesPlan(turn: Turn, extraction: Extraction): Extraction {
  const asked = turn.state.lastSay?.template;
  if (!extraction.confirm) return extraction;
  const stays =
    asked === "line.ask_earlier"
      ? extraction.confirm.value === "no"
      : asksWhetherItHolds(turn.state) && isFirmYes(extraction);
  if (!stays) return extraction;
  const asPlanned = { value: "as_planned" as const, span: extraction.confirm.span };
  return { ...extraction, intents: [...extraction.intents, asPlanned] };
}

/** "As planned", "three days later than planned": the promise that stands is named and read back, never taken silently. */
function fromPlan(turn: Turn, extraction: Extraction, heard: Heard): Move | null {
  const { line } = open(turn);
  const asPlanned = hasIntent(extraction, "as_planned");
  const { condition, durationDays } = extraction;
  // "In two weeks, once the material comes" counts from no plan.
  const shift = durationDays && !durationDays.business && condition === null ? durationDays.days : null;
  if (!asPlanned && shift === null) return null;
  const current = standingPromises(line);
  if (current.length === 0) return ask({ kind: "line", again: true });
  const days = asPlanned && shift === null ? 0 : (shift ?? 0);
  const draft = shifted(current, days);
  if (days === 0 && !asksWhetherItHolds(turn.state)) {
    const interval = current[0]!.interval!;
    say(turn, "readback", "line.ask_as_planned", { interval: { type: "interval", interval } }, { line: line.id });
  }
  take(turn, draft, heard);
  return SETTLE;
}
