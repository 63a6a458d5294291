/** Answers that tell several things at once, in the form of refdata/nlu: how far an order is, what is wrong with the goods. */
import type { QuantityMention } from "../language/types.ts";
import type { Reading } from "./extract.ts";
import { intervalValue, type PredictedValue, quantityValue } from "./predicted.ts";

const FIELDS = {
  done: "quantity_done",
  total: "quantity_total",
  remaining: "quantity_remaining",
  scrapped: "quantity_scrapped",
} as const;

/** Several quantities, each with its role, make a record; a plain number is none. */
export function rolesOf(quantities: readonly QuantityMention[]): PredictedValue | null {
  const absolute = quantities.filter((one) => one.kind === "absolute" && one.value !== null);
  if (!absolute.some((one) => one.role === "total" || one.role === "remaining" || one.role === "scrapped")) return null;
  const [first, last, ...more] = absolute;
  const [one, other] = last?.role === "total" ? [last, first] : [first, last];
  // "Of the two thousand, three hundred are left": what is done was asked, and follows.
  if (one?.role === "total" && other?.role === "remaining" && more.length === 0 && one.value! >= other.value!)
    return quantityValue(
      { unit: one.unit ?? other.unit, approx: one.approx || other.approx },
      one.value! - other.value!,
    );
  const fields: Record<string, number> = {};
  for (const one of absolute) {
    const role = one.role ?? "done";
    if (role === "inspected" || fields[FIELDS[role]] !== undefined) return null;
    fields[FIELDS[role]] = one.value!;
  }
  return { type: "record", fields };
}

export function qualityOf({ parts }: Reading): PredictedValue | null {
  if (parts.quality === null) return null;
  const fields: Record<string, string | number> = { defect: parts.quality.defect };
  for (const one of parts.quantities) {
    if (one.kind !== "absolute" || one.value === null) continue;
    const field = one.role === "total" || one.role === "inspected" ? "quantity_inspected" : "quantity_affected";
    if (fields[field] !== undefined) return null;
    fields[field] = one.value;
  }
  const [percent] = parts.percents;
  if (percent?.value != null) fields.percent_affected = percent.value;
  const lot = parts.spelled.find((one) => one.kind === "lot") ?? parts.spelled[0];
  if (lot !== undefined) fields.lot = lot.text;
  return { type: "record", fields };
}

export function statusOf({ extraction, parts }: Reading): PredictedValue | null {
  if (extraction.ambiguous) return null;
  const fields: Record<string, string | number> = {};
  const absolute = parts.quantities.filter((one) => one.kind === "absolute" && one.value !== null);
  for (const one of absolute) {
    const dated = extraction.deliveries.some(
      (delivery) => delivery.quantity?.span.from === one.span.from && delivery.date !== null,
    );
    const role = one.role ?? (dated ? null : "done");
    if (role === null || role === "inspected") continue;
    if (fields[FIELDS[role]] !== undefined) return null;
    fields[FIELDS[role]] = one.value!;
  }
  const percent = extraction.percent?.value ?? howFar(parts);
  if (percent !== null) fields.percent_complete = percent;
  const isPart = (kind: string) => kind.startsWith("fraction") || (kind === "rest" && parts.percents.length > 0);
  const shared = extraction.deliveries.some(({ date, quantity }) => date && quantity && isPart(quantity.kind));
  // "A third of it on the third" leaves open when the order goes.
  if (shared && percent === null) return null;
  const dates = extraction.deliveries.flatMap((delivery) => delivery.date ?? []);
  if (dates.length > 1) return null;
  const [date] = dates;
  if (date !== undefined) {
    if (date.interval.earliest !== date.interval.latest)
      return Object.keys(fields).length === 0 ? intervalValue(date.interval) : null;
    fields[date.basis === "ready" || date.basis === "finished" ? "ready_date" : "ship_date"] = date.interval.earliest;
  }
  return Object.keys(fields).length === 0 ? null : { type: "record", fields };
}

/** "Half done": how far it is. */
function howFar({ percents, quantities }: Reading["parts"]): number | null {
  const [half, ...halves] = quantities.filter((one) => one.kind === "fraction_of_open" && one.role === "done");
  return half?.value != null && halves.length === 0 && percents.length === 0 ? half.value * 100 : null;
}
