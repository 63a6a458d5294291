/** The answer to "when will it leave?", in all its forms, and what a draft still lacks before it can be read back. */

import { isPoint, point, shiftInterval } from "#kernel/interval.ts";
import { addQuantities, subtractQuantity } from "#kernel/quantity.ts";
import type { PlainDate } from "#kernel/time.ts";
import type { DateValue, Extraction } from "../extraction/types.ts";
import { CAPS } from "../flows/caps.ts";
import { BASIS_OF_QUESTION } from "../flows/order-status.ts";
import { doubtQuestion } from "./doubt.ts";
import {
  conditionOf,
  correct,
  dateInto,
  fillQuantities,
  onStandingDay,
  overlay,
  readTold,
  standingPromises,
  withoutEmpty,
  withoutRestated,
} from "./draft.ts";
import { writeDraft } from "./promise.ts";
import { totalOf } from "./quantities.ts";
import { denies, hasIntent, isFirmYes } from "./reading.ts";
import { noteShipped, partlyShipped } from "./shipped.ts";
import { asksWhetherItHolds } from "./state.ts";
import {
  AGAIN,
  ask,
  decide,
  identifier,
  keepsUnconfirmed,
  type Move,
  NEXT,
  NOT_UNDERSTOOD,
  open,
  quantity,
  report,
  SETTLE,
  say,
  sayOnce,
  type Turn,
  text,
} from "./turn.ts";
import type { DraftDelivery, Heard, Question, Topic } from "./types.ts";

/** Facts said along the way. They are reports, never promises; true when there was one. */
export function noteFacts(turn: Turn, extraction: Extraction, heard: Heard): boolean {
  const { topic, work } = open(turn);
  if (extraction.percent) report(turn, "percent_complete", heard, extraction.percent.value, null);
  if (extraction.delayReason) report(turn, "delay_reason", heard, null, extraction.delayReason.value);
  const done = finishedIn(extraction);
  if (done !== null) report(turn, "quantity_finished", heard, done, null);
  if (isMet(topic, extraction)) topic.condition = null;
  if (extraction.condition) {
    topic.condition = conditionOf(extraction, heard);
    work.conditionRead = false;
  }
  return extraction.percent !== null || extraction.delayReason !== null || extraction.condition !== null;
}

/** "Forget the connector, it is here": told of what the promise hangs on, or of nothing else that is known. */
function isMet({ condition }: Topic, { conditionMet: met }: Extraction): boolean {
  if (condition === null || !met) return false;
  return met.reason === null || condition.reason === null || met.reason === condition.reason;
}

/** One count of what is done already; in another unit than the order's it is left to the words. */
function finishedIn({ observed, deliveries }: Extraction): number | null {
  const promised = deliveries.map(({ quantity }) => quantity?.span.from);
  const [only, ...more] = observed.counts.filter(
    ({ role, unit, span }) => role === "done" && (unit === null || unit === "pcs") && !promised.includes(span.from),
  );
  return only === undefined || more.length > 0 ? null : only.value;
}

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

/** "2,500 on the 23rd, the rest I'll tell you on Monday": the rest is not asked for. */
function leaveRestFor(turn: Turn, { answerBy }: Extraction, heard: Heard): void {
  const { topic, line } = open(turn);
  const dated = topic.draft.filter(({ interval }) => interval !== null);
  if (!answerBy || dated.length === 0 || totalOf(dated) >= line.openQty) return;
  topic.draft = dated;
  willTell(turn, heard, answerBy.date);
  leaveRemainder(turn);
}

/** "No, of the rest I don't know": the rest of what was read back has no day, and the other parts stand to be confirmed. */
export function withoutRest(turn: Turn, extraction: Extraction, heard: Heard): Move | null {
  const { topic } = open(turn);
  const { answerBy, part } = extraction;
  const unknown = answerBy || hasIntent(extraction, "dont_know");
  if (!unknown || part?.index !== -1 || topic.draft.length < 2) return null;
  take(turn, topic.draft.slice(0, -1), heard);
  if (answerBy) willTell(turn, heard, answerBy.date);
  else notKnown(turn, heard, null);
  return leaveRemainder(turn);
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

/** Puts a draft on the current line together with where it was said. */
export function take(turn: Turn, draft: DraftDelivery[], heard: Heard): void {
  const { topic, work } = open(turn);
  topic.draft = draft.slice(0, CAPS.deliveriesPerLine);
  topic.draftHeard.push(heard);
  topic.status = "heard";
  work.readBack = false;
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
  const draft = current.map((promise) => ({
    ...promise,
    interval: promise.interval && shiftInterval(promise.interval, days),
  }));
  if (days === 0 && !asksWhetherItHolds(turn.state)) {
    const interval = current[0]!.interval!;
    say(turn, "readback", "line.ask_as_planned", { interval: { type: "interval", interval } }, { line: line.id });
  }
  take(turn, draft, heard);
  return SETTLE;
}

/** The order is named once more; who still does not know it is rung by a person. */
function unknownOrder(turn: Turn, heard: Heard): Move {
  const { line, work } = open(turn);
  if (!work.orderNamed) {
    work.orderNamed = true;
    const named = { po: identifier(line.po), line: identifier(line.line), item: text(line.item) };
    say(turn, "answer", "answer.order_named", { ...named, qty: quantity(line.openQty, line.uom) }, { line: line.id });
    return ask({ kind: "line", again: true });
  }
  decide(turn, "human_request", heard, { reason: "order_unknown" });
  notKnown(turn, heard, "order_unknown");
  say(turn, "acknowledge", "ack.order_unknown", {}, { line: line.id });
  return giveUpLine(turn);
}

/** "I don't know", "ask Mr Zhou", "call me later", "bye": the line stays without a promise. */
export function leave(turn: Turn, extraction: Extraction, heard: Heard): Move | null {
  const { work } = open(turn);
  if (hasIntent(extraction, "call_back_later")) return ask({ kind: "later" });
  if (hasIntent(extraction, "transfer_colleague") || extraction.colleague) {
    work.colleague = true;
    notKnown(turn, heard, "colleague");
    say(turn, "acknowledge", "ack.colleague");
    return giveUpLine(turn);
  }
  if (hasIntent(extraction, "order_unknown")) return unknownOrder(turn, heard);
  if (hasIntent(extraction, "dont_know")) {
    const { answerBy } = extraction;
    if (answerBy) willTell(turn, heard, answerBy.date);
    else {
      notKnown(turn, heard, null);
      sayOpen(turn);
    }
    return giveUpLine(turn);
  }
  return null;
}

/** "I'll let you know on Thursday": until then nobody asks again. */
function willTell(turn: Turn, heard: Heard, by: PlainDate | null): void {
  notKnown(turn, heard, "will_tell", { answerBy: by });
  if (by === null) sayOpen(turn);
  else say(turn, "acknowledge", "ack.will_tell", { interval: { type: "interval", interval: point(by) } });
}

/** No date is known; of a line that had one, that it could not be settled. */
export function sayOpen(turn: Turn): void {
  say(turn, "acknowledge", open(turn).work.disputed === null ? "ack.unknown" : "readback.not_confirmed");
}

function notKnown(turn: Turn, heard: Heard, why: string | null, more: { answerBy?: PlainDate | null } = {}): void {
  const { work } = open(turn);
  if (work.notKnownReported) return;
  work.notKnownReported = true;
  report(turn, "not_known", heard, null, why, more);
}

/**
 * Ends the current line without (further) values. What was recorded for it earlier stands; what was confirmed and then called
 * wrong, with nothing found in its place, is from here on only said, and a person clears it up.
 */
export function giveUpLine(turn: Turn): Move {
  const { topic, work } = open(turn);
  if (work.recorded?.status === "confirmed" && work.disputed !== null) {
    decide(turn, "human_request", work.disputed, { reason: "answer_disputed" });
    if (keepsUnconfirmed(turn)) {
      topic.draft = work.recorded.deliveries;
      writeDraft(turn, "said", null, false);
    }
  }
  work.disputed = null;
  topic.status = work.recorded ? work.recorded.status : "unknown";
  topic.draft = [];
  topic.draftHeard = [];
  topic.condition = work.recorded?.condition ?? null;
  work.readBack = false;
  return NEXT;
}

/** Two readings of a date: both are offered. Quantities said with it are kept. */
export function either(turn: Turn, extraction: Extraction, heard: Heard): Move {
  const { topic, line } = open(turn);
  const [first, second] = extraction.ambiguous!.readings;
  const told = readTold(
    { ...extraction, deliveries: extraction.deliveries.map((delivery) => ({ ...delivery, date: null })) },
    line,
    turn.snapshot.today,
  ).deliveries;
  const blank: DraftDelivery = {
    qty: null,
    uom: line.uom,
    told: null,
    approx: false,
    interval: null,
    basis: extraction.basis,
    precision: null,
    narrowed: true,
  };
  const draft = topic.draft.length > 0 ? topic.draft : told.length > 0 ? told : [blank];
  take(turn, draft, heard);
  const missing = draft.findIndex((delivery) => delivery.interval === null);
  return ask({ kind: "either", delivery: Math.max(missing, 0), readings: [first!, second!] });
}

export function chooseReading(turn: Turn, delivery: number, reading: 0 | 1, heard: Heard): Move {
  const { topic } = open(turn);
  const question = turn.state.work.question;
  if (question?.kind !== "either") return AGAIN;
  const draft = topic.draft.map((one, index) => (index === delivery ? dateInto(one, question.readings[reading]) : one));
  take(turn, draft, heard);
  return SETTLE;
}

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

/** Goes on without the rest: it stands with no promise. */
export function leaveRemainder(turn: Turn): Move {
  open(turn).work.remainderAsked = CAPS.remaindersPerLine;
  return SETTLE;
}

/** What the draft still lacks, in the order in which it is asked; the read-back when it lacks nothing. */
export function settle(turn: Turn): Move {
  const { topic, line, work } = open(turn);
  // "3,200 on the third, the other 800 later": what has no day yet is the rest, and is asked for as such.
  const dated = topic.draft.filter((one) => one.interval !== null);
  if (dated.length > 0) topic.draft = dated;
  topic.draft = withoutEmpty(topic.draft, line.openQty);
  const { draft } = topic;
  if (dated.length === 0) return ask({ kind: "line", again: true });
  // "Not before the second" leaves the day open as much as "next week" does.
  const isOpen = ({ precision, interval }: DraftDelivery) => precision === "vague" || interval?.latest === null;
  const vague = draft.findIndex((one) => isOpen(one) && !one.narrowed);
  if (vague >= 0) {
    topic.draft = draft.map((one, index) => (index === vague ? { ...one, narrowed: true } : one));
    return ask({ kind: "narrow", delivery: vague });
  }
  const unit = draft.findIndex((one) => one.qty === null && one.told !== null);
  if (unit >= 0) return ask({ kind: "unit", delivery: unit, told: draft[unit]!.told! });
  if (totalOf(draft) > line.openQty) return ask({ kind: "quantity", delivery: draft.length === 1 ? 0 : null });
  const filled = fillQuantities(draft, line.openQty);
  if (filled === null) return ask({ kind: "quantity", delivery: draft.findIndex((one) => one.qty === null) });
  const rest = subtractQuantity(line.openQty, totalOf(filled));
  if (rest > 0 && work.remainderAsked < CAPS.remaindersPerLine && draft.length < CAPS.deliveriesPerLine) {
    work.remainderAsked += 1;
    topic.draft = filled;
    return ask({ kind: "remainder", qty: rest });
  }
  return settleBasis(turn, filled);
}

/**
 * The question asks for the day the goods leave, and the read-back names that basis. Only who answers with the very need
 * date of a line that is needed on another basis may mean that one: then it is asked.
 */
function settleBasis(turn: Turn, filled: DraftDelivery[]): Move {
  const { topic, line, work } = open(turn);
  topic.draft = filled;
  if (filled.some((one) => one.basis === null)) {
    const expected = BASIS_OF_QUESTION;
    const told = filled.find((one) => one.basis !== null)?.basis ?? null;
    const { need } = line;
    const repeatsNeed =
      need !== null && need.basis !== expected && filled.some((one) => one.interval?.likely === need.date);
    const implied = told ?? (repeatsNeed ? null : expected);
    if (implied === null && !work.basisAsked) {
      work.basisAsked = true;
      return ask({ kind: "basis" });
    }
    topic.draft = filled.map((one) => ({ ...one, basis: one.basis ?? implied ?? "unknown" }));
  }
  return ask({ kind: "readback", keypad: false });
}
