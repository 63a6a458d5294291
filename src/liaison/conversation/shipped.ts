/** Goods that have left already: a fact for a person to match with a movement. No movement and no promise is made of words. */
import { isPoint, point } from "#kernel/interval.ts";
import type { PlainDate } from "#kernel/time.ts";
import type { DeliveryValue, Extraction } from "../extraction/types.ts";
import { convert } from "./quantities.ts";
import { hasIntent } from "./reading.ts";
import { decide, open, report, say, sayOnce, type Turn } from "./turn.ts";
import type { Heard, LineSnapshot } from "./types.ts";

/** All that was asked about has left, as far as was told. */
export function noteShipped(turn: Turn, extraction: Extraction, heard: Heard): void {
  const { line, work } = open(turn);
  const counted = extraction.deliveries.find(({ quantity }) => quantity !== null)?.quantity ?? null;
  const quantity = counted === null ? null : convert(counted, line, 0).qty;
  if (quantity === null) report(turn, "not_known", heard, null, "already_shipped");
  else report(turn, "quantity_finished", heard, quantity, "already_shipped");
  const left = leftOn(extraction, turn.snapshot.today);
  decide(turn, "human_request", heard, { reason: "already_shipped", quantity, left });
  work.notKnownReported = true;
  if (left === null) sayOnce(turn, "acknowledge", "ack.report");
  else say(turn, "acknowledge", "ack.left", { interval: { type: "interval", interval: point(left) } });
}

/**
 * "A thousand left last week, half of the rest goes on the fourth": what left is noted and counts as open no more; returns what
 * the answer says of the rest, null where nothing left or nothing else is told.
 */
export function partlyShipped(turn: Turn, extraction: Extraction, heard: Heard): Extraction | null {
  const { line, work } = open(turn);
  const { today } = turn.snapshot;
  const told = hasIntent(extraction, "already_shipped");
  const gone = extraction.deliveries.filter((one) => hasLeft(one, told, today));
  const later = extraction.deliveries.filter(
    ({ date }) => date !== null && !isOver(date.interval.latest, today, false),
  );
  const rest = later.filter((one) => !gone.includes(one)).map((one) => ofTheWhole(one, line));
  const [only] = gone;
  if (gone.length !== 1 || rest.length === 0) return null;
  const qty = convert(only!.quantity!, line, 0).qty;
  if (qty === null || qty >= line.openQty) return null;
  if (work.left === 0) {
    work.left = qty;
    report(turn, "quantity_finished", heard, qty, "already_shipped");
    const left = leftOn({ ...extraction, deliveries: gone }, today);
    decide(turn, "human_request", heard, { reason: "already_shipped", quantity: qty, left });
    sayOnce(turn, "acknowledge", "ack.report");
  }
  const intents = extraction.intents.filter(({ value }) => value !== "already_shipped");
  return { ...extraction, deliveries: rest, intents, confirm: null };
}

/** "Half has left, half goes on the fourth": both halves are of what was open before anything left. */
function ofTheWhole(one: DeliveryValue, line: LineSnapshot): DeliveryValue {
  if (one.quantity?.kind !== "fraction_of_open") return one;
  const { qty } = convert(one.quantity, line, 0);
  return qty === null ? one : { ...one, quantity: { ...one.quantity, kind: "absolute", value: qty, unit: null } };
}

/** A count that is told as gone, or whose day is over; a share of the order where it is told as gone. */
function hasLeft({ date, quantity }: DeliveryValue, told: boolean, today: PlainDate): boolean {
  const counted = quantity?.kind === "absolute" || (told && quantity?.kind === "fraction_of_open");
  if (!counted) return false;
  return date === null ? told : isOver(date.interval.latest, today, told);
}

const isOver = (latest: PlainDate | null, today: PlainDate, andToday: boolean) =>
  latest !== null && (andToday ? latest <= today : latest < today);

/** The one day told on which they left. */
function leftOn({ deliveries }: Pick<Extraction, "deliveries">, today: PlainDate): PlainDate | null {
  const days = new Set(
    deliveries.flatMap(({ date }) => (date && isPoint(date.interval) ? [date.interval.likely] : [])),
  );
  const [day] = days;
  return days.size === 1 && day !== undefined && day <= today ? day : null;
}
