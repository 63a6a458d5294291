/** The recap at the end, and corrections of any line at any time. */
import type { Extraction } from "../extraction/types.ts";
import { answerLine } from "./asking.ts";
import { conditionOf, correct, readTold, repeats, shifted } from "./draft.ts";
import { giveUpLine } from "./leaving.ts";
import { isRecorded, outcomeOf } from "./outcome.ts";
import { denies, hasIntent, isFirmYes, isYesWithValues } from "./reading.ts";
import { take } from "./taking.ts";
import { isUnsettled, leaveFor, namedTopics, reopen, turnTo } from "./topics.ts";
import {
  ask,
  decide,
  keepsUnconfirmed,
  lineOf,
  type Move,
  NEXT,
  NOT_UNDERSTOOD,
  open,
  SETTLE,
  type Turn,
} from "./turn.ts";
import type { DraftDelivery, Heard, Question, Topic } from "./types.ts";

/** Values for another line than the one asked about; null when the answer names none but the current. */
export function elsewhere(turn: Turn, extraction: Extraction, heard: Heard): Move | null {
  const named = namedTopics(turn, extraction);
  const { current } = turn.state;
  const others = named.filter((index) => index !== current);
  if (named.length === 0 && isForUnknown(extraction)) {
    return which(turn, extraction, heard, false);
  }
  if (others.length === 0) return null;
  if (named.length > 1) return several(turn, extraction, heard, named);
  return answerAt(turn, others[0]!, extraction, heard);
}

function answerAt(turn: Turn, index: number, extraction: Extraction, heard: Heard): Move {
  turnTo(turn, index);
  return answerHere(turn, extraction, heard);
}

/** Values were told for an order that is none of those the conversation is about, or whose number was misheard. */
export function isForUnknown({ unknownOrders = [], deliveries, ambiguous }: Extraction): boolean {
  return unknownOrders.length > 0 && (deliveries.length > 0 || ambiguous !== null);
}

/** "4471 on the third and 4472 on the tenth": each delivery goes to the order named last before it. */
function several(turn: Turn, extraction: Extraction, heard: Heard, named: number[]): Move {
  if (extraction.deliveries.length < named.length) {
    return which(turn, { ...extraction, deliveries: [] }, heard, false);
  }
  for (const { index, told } of perLine(turn, extraction, named)) {
    if (!stands(turn, index, told)) leaveFor(turn, index, told, heard);
  }
  const [first, ...later] = named.filter((index) => isUnsettled(turn, index));
  if (first === undefined) return NEXT;
  turn.state.work.returnTo.push(...later.reverse());
  turn.state.current = first;
  return open(turn).topic.draft.length > 0 ? SETTLE : ask({ kind: "line", again: false });
}

/** What was told for each of the lines named. */
function perLine(turn: Turn, extraction: Extraction, named: readonly number[]) {
  const marks = extraction.identifiers
    .map((found) => ({ at: found.span.from, index: namedTopics(turn, { ...extraction, identifiers: [found] })[0] }))
    .filter((mark) => mark.index !== undefined)
    .sort((a, b) => a.at - b.at);
  // As many values as lines: "the ninth is the boards, the sinks are the eleventh" goes one to one, whichever is said first.
  const inOrder = marks.length === named.length && extraction.deliveries.length === named.length;
  return named.map((index) => {
    const own = extraction.deliveries.filter((delivery, position) => {
      const at = delivery.date?.span.from ?? delivery.quantity?.span.from ?? 0;
      const mark = inOrder ? marks[position] : (marks.findLast((one) => one.at <= at) ?? marks[0]);
      return mark?.index === index;
    });
    return { index, told: toldFor(turn, index, { deliveries: own, basis: extraction.basis }) };
  });
}

function toldFor(turn: Turn, index: number, told: Pick<Extraction, "deliveries" | "basis">): DraftDelivery[] {
  return readTold(told, lineOf(turn, turn.state.topics[index]!), turn.snapshot.today).deliveries;
}

/** Told once more as it is on record: no need to ask for it again. */
function stands(turn: Turn, index: number, told: DraftDelivery[]): boolean {
  const recorded = turn.state.work.topics[index]?.recorded;
  return recorded?.status === "confirmed" && repeats(recorded.deliveries, told);
}

/** The answer is about the line just turned to. */
function answerHere(turn: Turn, extraction: Extraction, heard: Heard): Move {
  const { topic, work } = open(turn);
  if (extraction.deliveries.length > 0 || extraction.ambiguous || extraction.basis) {
    work.disputed = work.recorded === null ? null : heard;
    return answerLine(turn, { ...extraction, confirm: null }, heard);
  }
  if (work.recorded && movesPlan(extraction)) {
    const { days } = extraction.durationDays!;
    work.disputed = heard;
    take(turn, shifted(topic.draft, days), heard);
    return SETTLE;
  }
  if (work.recorded && extraction.condition !== null) return hangOn(turn, conditionOf(extraction, heard), heard);
  if (work.recorded || topic.draft.length > 0) return ask({ kind: "what_wrong" });
  return ask({ kind: "line", again: false });
}

/** What was confirmed hangs on something now: it is read back with it, and stands as it was no more. */
function hangOn(turn: Turn, condition: Topic["condition"], heard: Heard): Move {
  const { topic, work } = open(turn);
  topic.condition = condition;
  work.conditionRead = false;
  work.disputed = heard;
  return SETTLE;
}

function which(turn: Turn, extraction: Extraction, heard: Heard, disputes: boolean): Move {
  const condition = disputes ? conditionOf(extraction, heard) : null;
  return ask({ kind: "which", held: heldOf(turn, extraction), heard, condition, disputes });
}

/** "Yes, covers on the fourteenth, flanges on the twenty-first": a yes to what stands so, each day for the line it is told for. */
function affirms(turn: Turn, extraction: Extraction): boolean {
  if (!isYesWithValues(extraction)) return false;
  const named = namedTopics(turn, extraction);
  if (named.length > 0) {
    return perLine(turn, extraction, named).every(({ index, told }) => told.length > 0 && stands(turn, index, told));
  }
  return extraction.deliveries.every((delivery) =>
    turn.state.topics.some((_, index) => {
      const told = toldFor(turn, index, { deliveries: [delivery], basis: extraction.basis });
      return told.length > 0 && stands(turn, index, told);
    }),
  );
}

export function answerRecap(turn: Turn, extraction: Extraction, heard: Heard): Move {
  const { state } = turn;
  if (affirms(turn, extraction)) return agreed(turn);
  const moved = elsewhere(turn, extraction, heard);
  if (moved) return moved;
  const recorded = state.topics.flatMap((_, index) => (isRecorded(state, index) ? [index] : []));
  const onlyLine = state.topics.length === 1 ? (recorded[0] ?? null) : null;
  if (extraction.deliveries.length > 0 || extraction.ambiguous !== null) {
    const news = recorded.length === 1 ? changes(turn, recorded[0]!, extraction) : true;
    const only = news ? (onlyLine ?? onlyFit(turn, extraction)) : null;
    if (only !== null) return answerAt(turn, only, extraction, heard);
    if (news) return which(turn, extraction, heard, false);
  }
  const conditional = extraction.condition !== null;
  if (conditional || denies(extraction)) {
    if (onlyLine === null) return which(turn, { ...extraction, deliveries: [] }, heard, true);
    turnTo(turn, onlyLine);
    open(turn).work.disputed = heard;
    return conditional ? answerHere(turn, { ...extraction, deliveries: [] }, heard) : ask({ kind: "what_wrong" });
  }
  if (onlyLine !== null && movesPlan(extraction)) return answerAt(turn, onlyLine, extraction, heard);
  // "I think so", "yes, not binding", "say yes?": what was confirmed line by line is asked about once more.
  if (isFirmYes(extraction)) return agreed(turn);
  if (hasIntent(extraction, "goodbye")) return endWell(turn);
  state.work.recapDoubted = heard;
  return NOT_UNDERSTOOD;
}

/** "Yes, a day later." */
const movesPlan = ({ durationDays }: Extraction) => durationDays !== null && !durationDays.business;

/** Neither a plain yes nor a correction was heard to the sum-up: what was confirmed before stands, and one of ours reads the words. */
export function leaveRecap(turn: Turn): void {
  const { work } = turn.state;
  // Where no word is kept there is nothing to read.
  if (!work.recapDoubted || !keepsUnconfirmed(turn)) return;
  decide(turn, "human_request", work.recapDoubted, { reason: "recap_unclear" });
  work.recapDoubted = null;
}

/** "No, the 3,000 on the tenth": the one line of which that many were promised, which is then read back by name. */
function onlyFit(turn: Turn, { deliveries }: Extraction): number | null {
  const told = deliveries.flatMap(({ quantity }) => (quantity?.kind === "absolute" ? [quantity.value] : []));
  const fitting = turn.state.work.topics.flatMap(({ recorded }, index) =>
    told.length > 0 && told.every((qty) => recorded?.deliveries.some((one) => one.qty === qty)) ? [index] : [],
  );
  return fitting.length === 1 ? fitting[0]! : null;
}

function changes(turn: Turn, index: number, extraction: Extraction): boolean {
  if (extraction.ambiguous) return true;
  return !repeats(turn.state.work.topics[index]!.recorded?.deliveries ?? [], toldFor(turn, index, extraction));
}

/** Only what needs no line to be understood waits: dates, and quantities in the line's own unit. */
function heldOf(turn: Turn, extraction: Extraction): DraftDelivery[] {
  // Half of which order is not known yet: its line is asked anew.
  if (extraction.deliveries.some(({ quantity }) => quantity !== null && quantity.kind !== "absolute")) return [];
  const line = turn.snapshot.lines[0]!;
  return readTold(extraction, line, turn.snapshot.today).deliveries.filter((one) => one.told === null);
}

function agreed(turn: Turn): Move {
  turn.state.work.recapDoubted = null;
  return endWell(turn);
}

export function endWell(turn: Turn): Move {
  return { to: "finish", outcome: outcomeOf(turn.state), say: ["close.goodbye"] };
}

type Which = Extract<Question, { kind: "which" }>;

/** "Which order?" "The 4472." What was said before is taken for that line and read back. */
export function answerWhich(turn: Turn, extraction: Extraction, heard: Heard, question: Which): Move {
  const [index] = namedTopics(turn, extraction);
  if (index === undefined) {
    // "Which one?" "No, it is all right."
    if (question.disputes && isFirmYes(extraction)) return NEXT;
    if (hasIntent(extraction, "dont_know") || extraction.confirm?.value === "no") return leaveWhich(turn, question);
    return NOT_UNDERSTOOD;
  }
  if (index === turn.state.current) reopen(turn);
  else turnTo(turn, index);
  if (extraction.deliveries.length > 0) return answerHere(turn, extraction, heard);
  const { topic, line, work } = open(turn);
  if (question.condition !== null && work.recorded) return hangOn(turn, question.condition, question.heard);
  const values = question.held.map((one) => ({ ...one, uom: line.uom }));
  const draft =
    values.length > 0 ? correct(topic.draft, values, line.openQty, { ...extraction, deliveries: [] }) : null;
  if (draft === null) {
    if (question.disputes) work.disputed = question.heard;
    return answerHere(turn, extraction, heard);
  }
  take(turn, draft, question.heard);
  return SETTLE;
}

/** Nobody found out which: where what was summed up was called wrong, none of it stands as confirmed. */
export function leaveWhich(turn: Turn, { disputes, heard }: Which): Move {
  if (!disputes) return NEXT;
  turn.state.topics.forEach((_, index) => {
    if (turn.state.work.topics[index]?.recorded?.status !== "confirmed") return;
    turn.state.current = index;
    open(turn).work.disputed = heard;
    giveUpLine(turn);
  });
  return NEXT;
}
