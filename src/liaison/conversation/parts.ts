/** Answers to a question about one part of the draft: one of two days, a number that sounds like another, a day to narrow, the basis, the rest. */
import { isPoint } from "#kernel/interval.ts";
import { addQuantities } from "#kernel/quantity.ts";
import type { DateValue, Extraction } from "../extraction/types.ts";
import { answerLine } from "./asking.ts";
import { overlay, readTold, withoutRestated } from "./draft.ts";
import { leave, willTell } from "./leaving.ts";
import { totalOf } from "./quantities.ts";
import { hasIntent } from "./reading.ts";
import { chooseReading } from "./readings.ts";
import { leaveRemainder } from "./rest.ts";
import { noteFacts, take } from "./taking.ts";
import { ask, type Move, NOT_UNDERSTOOD, open, SETTLE, type Turn } from "./turn.ts";
import type { Heard, Question } from "./types.ts";

type Either = Extract<Question, { kind: "either" }>;

/** "The thirtieth", of two days that were offered: the one with that number, whatever month comes next. */
export function answerEither(turn: Turn, extraction: Extraction, heard: Heard, { delivery, readings }: Either): Move {
  if (sameReadings(extraction, readings)) return NOT_UNDERSTOOD;
  const [only, ...more] = extraction.deliveries.flatMap(({ date }) => (date === null ? [] : [date.interval]));
  const sameDay = ({ interval }: DateValue) => only !== undefined && interval.likely.slice(8) === only.likely.slice(8);
  const meant = more.length > 0 || only === undefined || !isPoint(only) ? [] : readings.filter(sameDay);
  if (meant.length === 1) return chooseReading(turn, delivery, meant[0] === readings[0] ? 0 : 1, heard);
  return leave(turn, extraction, heard) ?? answerPart(turn, { ...extraction, ambiguous: null }, heard, delivery);
}

/** The same two days once more leave it as open as before. */
function sameReadings({ ambiguous }: Extraction, readings: Either["readings"]): boolean {
  const days = (ambiguous?.readings ?? []).map(({ interval }) => interval.likely);
  return days.length === readings.length && readings.every(({ interval }) => days.includes(interval.likely));
}

type SoundsLike = Extract<Question, { kind: "sounds_like" }>;

/** "Fifty, five zero" is one of the two, said twice. */
export function answerSoundsLike(turn: Turn, extraction: Extraction, heard: Heard, question: SoundsLike): Move {
  const told = new Set(extraction.deliveries.flatMap(({ quantity }) => (quantity === null ? [] : [quantity.value])));
  const [only] = told;
  const one = told.size === 1 && (only === question.heard || only === question.alike);
  if (!one) return answerPart(turn, extraction, heard, question.delivery);
  const { topic } = open(turn);
  take(
    turn,
    topic.draft.map((each, index) => (index === question.delivery ? { ...each, qty: only! } : each)),
    heard,
  );
  return SETTLE;
}

/** An answer to a question about one part of the draft: narrowing, a unit, a quantity, the basis, either/or. */
export function answerPart(turn: Turn, extraction: Extraction, heard: Heard, delivery: number | null): Move {
  const { topic, line } = open(turn);
  const told = readTold(extraction, line, turn.snapshot.today, topic.draft).deliveries;
  const [only] = told;
  if (told.length === 1 && only && (delivery !== null || topic.draft.length === 1)) {
    noteFacts(turn, extraction, heard);
    const at = delivery ?? 0;
    const part = { ...only, basis: only.basis ?? extraction.basis };
    take(
      turn,
      topic.draft.map((one, index) => (index === at ? overlay(one, part) : one)),
      heard,
    );
    return SETTLE;
  }
  return answerLine(turn, extraction, heard);
}

/** A basis alone ("that is when they are finished"). */
export function answerBasis(turn: Turn, extraction: Extraction, heard: Heard): Move {
  const { topic } = open(turn);
  const basis = extraction.basis ?? extraction.deliveries.find((one) => one.date?.basis)?.date?.basis ?? null;
  if (basis && extraction.deliveries.every((one) => one.date === null && one.quantity === null)) {
    noteFacts(turn, extraction, heard);
    take(
      turn,
      topic.draft.map((one) => ({ ...one, basis: one.basis ?? basis })),
      heard,
    );
    return SETTLE;
  }
  if (hasIntent(extraction, "dont_know")) return unknownBasis(turn);
  return answerLine(turn, extraction, heard);
}

export function unknownBasis(turn: Turn): Move {
  const { topic } = open(turn);
  topic.draft = topic.draft.map((one) => ({ ...one, basis: one.basis ?? "unknown" }));
  return SETTLE;
}

/** One question narrows a vague date; without a better one the interval stays. */
export function answerNarrow(turn: Turn, extraction: Extraction, heard: Heard, delivery: number): Move {
  if (extraction.ambiguous || extraction.deliveries.length > 0) return answerPart(turn, extraction, heard, delivery);
  if (hasIntent(extraction, "call_back_later")) return ask({ kind: "later" });
  noteFacts(turn, extraction, heard);
  return SETTLE;
}

/** "And the other 800?" An unknown remainder has no promise; nothing is made up for it. */
export function answerRemainder(turn: Turn, extraction: Extraction, heard: Heard, rest: number): Move {
  const { topic, line } = open(turn);
  const { today } = turn.snapshot;
  const fresh = withoutRestated(extraction, topic.draft, line, today);
  const told = readTold(fresh, line, today, topic.draft).deliveries;
  if (told.length > 0) {
    noteFacts(turn, extraction, heard);
    const added = told.map((one) =>
      told.length === 1 && one.qty === null && one.told === null ? { ...one, qty: rest } : one,
    );
    // Told quantities that together are the whole again are a new answer, not an addition.
    const anew = addQuantities(totalOf(topic.draft), totalOf(added)) > line.openQty && totalOf(added) === line.openQty;
    take(turn, anew ? added : [...topic.draft, ...added], heard);
    return SETTLE;
  }
  const unknown = hasIntent(extraction, "dont_know") || extraction.confirm !== null || extraction.colleague !== null;
  if (unknown || hasIntent(extraction, "transfer_colleague")) {
    if (extraction.condition || extraction.delayReason) noteFacts(turn, extraction, heard);
    if (extraction.colleague || hasIntent(extraction, "transfer_colleague")) open(turn).work.colleague = true;
    if (extraction.answerBy) willTell(turn, heard, extraction.answerBy.date);
    return leaveRemainder(turn);
  }
  return answerLine(turn, extraction, heard);
}
