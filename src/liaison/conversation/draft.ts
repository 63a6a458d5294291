/** Turning what one answer says into the draft of a line's deliveries, and correcting a draft. Pure; nothing is guessed. */

import type { DateBasis } from "#kernel/basis.ts";
import { shiftInterval } from "#kernel/interval.ts";
import { addQuantities, subtractQuantity } from "#kernel/quantity.ts";
import type { PlainDate } from "#kernel/time.ts";
import { overlap } from "../extraction/spans.ts";
import type { DateValue, DeliveryValue, Extraction } from "../extraction/types.ts";
import { convert, totalOf } from "./quantities.ts";
import type { DraftDelivery, Heard, LineSnapshot, PromisedDelivery, Topic } from "./types.ts";

export type Told = {
  deliveries: DraftDelivery[];
  /** A date that lies behind us was told: not a promise, and never stored as one. */
  past: boolean;
};

export function dateInto(delivery: DraftDelivery, date: DateValue): DraftDelivery {
  return { ...delivery, interval: date.interval, precision: date.precision, basis: date.basis ?? delivery.basis };
}

/** `kept`: deliveries that stand already, which "the rest" leaves out. */
export function readTold(
  extraction: Pick<Extraction, "deliveries" | "basis">,
  line: LineSnapshot,
  today: PlainDate,
  kept: readonly DraftDelivery[] = [],
): Told {
  const deliveries: DraftDelivery[] = [];
  let past = false;
  for (const value of extraction.deliveries) {
    const date = value.date;
    if (date?.interval.latest && date.interval.latest < today) {
      past = true;
      continue;
    }
    if (!date && !value.quantity) continue;
    const told = date === null ? value : { ...value, date: fromToday(date, today) };
    const one = readOne(told, line, totalOf([...kept, ...deliveries]), extraction.basis);
    deliveries.push(isRestOfUnknown(value, deliveries) ? { ...one, qty: null } : one);
  }
  return { deliveries, past };
}

/** "The tenth, and the rest on the seventeenth": how many the rest are is not known before how many go first. */
function isRestOfUnknown({ quantity }: DeliveryValue, before: readonly DraftDelivery[]): boolean {
  return quantity?.kind === "rest" && before.some(({ qty }) => qty === null);
}

/** The end of a month that has begun is not offered with days that are over. */
function fromToday(date: DateValue, today: PlainDate): DateValue {
  const { earliest, likely, latest } = date.interval;
  if (date.precision !== "vague" || earliest >= today) return date;
  return { ...date, interval: { earliest: today, likely: likely < today ? today : likely, latest } };
}

function readOne(value: DeliveryValue, line: LineSnapshot, others: number, basis: DateBasis | null): DraftDelivery {
  const amount = value.quantity ? convert(value.quantity, line, others) : null;
  return {
    qty: amount?.qty ?? null,
    uom: line.uom,
    told: amount?.told ?? null,
    approx: amount?.approx ?? false,
    interval: value.date?.interval ?? null,
    basis: value.date?.basis ?? basis,
    precision: value.date?.precision ?? null,
    narrowed: false,
  };
}

/** What is on record for the line, as a draft; nothing where it is more than is open. */
export function standingPromises(line: LineSnapshot): DraftDelivery[] {
  const total = addQuantities(...line.promises.map((promise) => promise.qty));
  if (total > line.openQty) return [];
  return line.promises.map((promise) => ({
    qty: promise.qty,
    uom: line.uom,
    told: null,
    approx: false,
    interval: promise.interval,
    basis: promise.basis,
    precision: "day",
    narrowed: true,
  }));
}

/** "Yes, but only 3,500, the others in January": the one count without a day keeps the day of the promise asked about. */
export function onStandingDay(told: readonly DraftDelivery[], line: LineSnapshot): DraftDelivery[] {
  const [standing, ...more] = standingPromises(line);
  const dayless = told.filter(({ interval, qty }) => interval === null && qty !== null);
  if (standing === undefined || more.length > 0 || dayless.length !== 1) return [...told];
  const { interval, basis, precision, narrowed } = standing;
  return told.map((one) =>
    one === dayless[0] ? { ...one, interval, basis: one.basis ?? basis, precision, narrowed } : one,
  );
}

/**
 * Asked for what is left, who says the whole once more ("so 3,000 on the third and the rest on the tenth") tells what stands
 * already, and perhaps how many they are in all; neither is added again.
 */
export function withoutRestated(
  extraction: Extraction,
  draft: readonly DraftDelivery[],
  line: LineSnapshot,
  today: PlainDate,
): Extraction {
  const alone = (value: DeliveryValue) => readTold({ ...extraction, deliveries: [value] }, line, today).deliveries;
  const isTold = (value: DeliveryValue) => {
    const [one] = alone(value);
    if (one?.qty == null || value.quantity?.kind === "rest") return false;
    if (one.interval === null) return one.qty === line.openQty;
    return draft.some((standing) => standing.qty === one.qty && sameInterval(standing, one));
  };
  const deliveries = extraction.deliveries.filter((value) => !isTold(value));
  // "Forty on the eleventh, and of the rest I don't know" says nothing new but that the rest is not known.
  const unknown = extraction.intents.some(({ value }) => value === "dont_know");
  return deliveries.length === 0 && !unknown ? extraction : { ...extraction, deliveries };
}

/** Every told part of the answer stands in the draft already. */
export function repeats(draft: readonly DraftDelivery[], told: readonly DraftDelivery[]): boolean {
  return told.every((one) =>
    draft.some(
      (standing) =>
        (one.interval === null || sameInterval(one, standing)) &&
        (one.qty === null || one.qty === standing.qty) &&
        (one.qty !== null || one.told === null) &&
        (one.basis === null || one.basis === standing.basis),
    ),
  );
}

function sameInterval(a: DraftDelivery, b: DraftDelivery): boolean {
  return (
    a.interval !== null &&
    b.interval !== null &&
    a.interval.earliest === b.interval.earliest &&
    a.interval.latest === b.interval.latest
  );
}

/** Puts a told value over a standing one; what was not told stays. */
export function overlay(standing: DraftDelivery, told: DraftDelivery): DraftDelivery {
  const amount = told.qty !== null || told.told !== null;
  return {
    qty: amount ? told.qty : standing.qty,
    uom: standing.uom,
    told: amount ? told.told : standing.told,
    approx: amount ? told.approx : standing.approx,
    interval: told.interval ?? standing.interval,
    basis: told.basis ?? standing.basis,
    precision: told.interval ? told.precision : standing.precision,
    narrowed: standing.narrowed,
  };
}

/** Which of several deliveries a correction is of, as far as its words tell. */
export type Meant = Pick<Extraction, "part" | "denied" | "deliveries">;

/**
 * The draft after "no, ..."; null when several deliveries stand and it is not told which one is meant. Of two that were all that
 * is open, the other one takes what a corrected quantity leaves: the read-back names both.
 */
export function correct(
  draft: readonly DraftDelivery[],
  all: readonly DraftDelivery[],
  openQty: number,
  meant: Meant,
): DraftDelivery[] | null {
  const told = draft.length > 1 && all.length === 1 && namesPart(meant) ? all.map(withoutQuantity) : all;
  const [only] = told;
  if (!only) return [...draft];
  if (told.length > 1 || draft.length === 0) {
    const paired = told.length === draft.length && told.every((one) => one.qty === null && one.told === null);
    if (paired) return told.map((one, index) => overlay(draft[index]!, one));
    // Who was asked for a day and tells the same stretch again has no day.
    return told.map((one) => ({ ...one, narrowed: draft.some((old) => old.narrowed && sameInterval(one, old)) }));
  }
  if (draft.length === 1) return [overlay(draft[0]!, only)];
  const at = indexOf(draft, only, meant);
  if (at === null) return null;
  const corrected = draft.map((standing, index) => (index === at ? overlay(standing, only) : standing));
  const rest = subtractQuantity(openQty, only.qty ?? 0);
  if (only.qty === null || draft.length !== 2 || totalOf(draft) !== openQty || rest <= 0) return corrected;
  return corrected.map((one, index) => (index === at ? one : { ...one, qty: rest, told: null }));
}

/** By its place ("the second lot"), by the day that is denied, by its quantity or its day. */
function indexOf(draft: readonly DraftDelivery[], only: DraftDelivery, meant: Meant): number | null {
  const place = meant.part?.index ?? null;
  if (place !== null && place < draft.length) return place < 0 ? draft.length + place : place;
  const one = (matches: boolean[]) => (matches.filter(Boolean).length === 1 ? matches.indexOf(true) : null);
  const denied = one(draft.map(({ interval }) => interval !== null && (meant.denied ?? []).includes(interval.likely)));
  if (denied !== null) return denied;
  return one(
    draft.map((standing) =>
      only.qty !== null && only.interval !== null
        ? only.qty === standing.qty || sameInterval(only, standing)
        : only.qty !== null && only.qty === standing.qty,
    ),
  );
}

/** "The rest", "the second half": a name for one of them, and no new quantity. */
function namesPart({ part, deliveries }: Meant): boolean {
  const quantity = deliveries[0]?.quantity;
  if (!part || !quantity || quantity.kind === "absolute") return false;
  return overlap(quantity.span, part.span);
}

const withoutQuantity = (one: DraftDelivery): DraftDelivery => ({ ...one, qty: null, told: null });

/** Once the told quantities are all that is open, a day beside them has nothing to deliver: the read-back names what is left. */
export function withoutEmpty(draft: readonly DraftDelivery[], openQty: number): DraftDelivery[] {
  const isFull = totalOf(draft) === openQty;
  return isFull ? draft.filter((one) => one.qty !== null || one.told !== null) : [...draft];
}

/** Gives the one delivery without a quantity what the others leave; null where that cannot be told. */
export function fillQuantities(draft: readonly DraftDelivery[], openQty: number): DraftDelivery[] | null {
  const missing = draft.filter((delivery) => delivery.qty === null);
  if (missing.length === 0) return [...draft];
  if (missing.length > 1 || missing[0]!.told !== null) return null;
  const rest = Math.round((openQty - totalOf(draft)) * 1000) / 1000;
  if (rest <= 0) return null;
  return draft.map((delivery) => (delivery.qty === null ? { ...delivery, qty: rest } : delivery));
}

/** Ready to be written; throws when a value is missing, which a read-back never lets happen. */
export function promised(draft: readonly DraftDelivery[]): PromisedDelivery[] {
  return draft.map((delivery) => {
    if (delivery.qty === null || delivery.interval === null) throw new Error("an incomplete delivery was read back");
    return {
      qty: delivery.qty,
      uom: delivery.uom,
      told: delivery.told,
      interval: delivery.interval,
      basis: delivery.basis ?? "unknown",
    };
  });
}

/** What a promise hangs on, and where it was said. */
export function conditionOf({ condition }: Extraction, heard: Heard): Topic["condition"] {
  if (condition === null) return null;
  const { span, due, reason } = condition;
  return { heard, span, due, reason };
}

/** The same promises so many days later, or earlier. */
export function shifted(draft: readonly DraftDelivery[], days: number): DraftDelivery[] {
  return draft.map((one) => ({ ...one, interval: one.interval && shiftInterval(one.interval, days) }));
}
