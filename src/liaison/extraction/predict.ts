/** A reading in the form of refdata/nlu, to be scored: the value a careful listener would take, or null to ask again. */
import type { DateInterval } from "#kernel/interval.ts";
import type { PlainDate } from "#kernel/time.ts";
import type { QuantityMention } from "../language/types.ts";
import type { Reading } from "./extract.ts";
import type { DeliveryValue, Intent, QuantityValue } from "./types.ts";

export type PredictedValue =
  | { type: "date"; value: string }
  | { type: "date_range"; start: string; end: string | null }
  | { type: "datetime"; value: string }
  | { type: "quantity"; value: number; unit: string | null; approx?: true }
  | { type: "percent"; value: number; approx?: true }
  | { type: "duration"; days: number; approx?: true }
  | { type: "duration"; business_days: number; approx?: true }
  | { type: "confirm"; value: "yes" | "no" | "partial" | "unsure"; correction?: PredictedValue }
  | { type: "identifier"; value: string }
  | { type: "intent"; value: Intent }
  | { type: "enum"; value: string }
  | { type: "record"; fields: Record<string, string | number> }
  | { type: "ambiguous" };
export type Prediction = { id: string; value: PredictedValue | null };

/** `slot` is the one of the file, which also knows "intent"; `known` the open identifiers, `saidBack` the dates of the question. */
export function predictValue(
  reading: Reading,
  slot: string,
  known: readonly string[],
  saidBack: readonly PlainDate[] = [],
): PredictedValue | null {
  const { extraction, parts } = reading;
  switch (slot) {
    case "ship_date":
    case "ready_date":
      return blocked(reading) ? null : dateOf(reading);
    case "meeting_time":
      return extraction.ambiguous ? { type: "ambiguous" } : meetingOf(reading, saidBack);
    case "quantity_done":
      return blocked(reading) ? null : quantityOf(reading);
    case "percent_complete":
      return extraction.percent === null ? null : percentValue(extraction.percent);
    case "delay":
      return durationOf(reading);
    case "confirm":
    case "consent":
    case "availability":
      return confirmOf(reading, saidBack);
    case "identifier":
      return identifierOf(reading, known);
    case "delay_reason":
      return extraction.delayReason === null ? null : { type: "enum", value: extraction.delayReason.value };
    case "quality_issue":
      return qualityOf(reading);
    case "intent": {
      const intent = parts.intents.find((one) => REFERENCE_INTENTS.includes(one.value));
      return intent === undefined ? null : { type: "intent", value: intent.value };
    }
    default:
      return statusOf(reading);
  }
}

/** The intents that the reference form knows; ours beyond them are not told. */
const REFERENCE_INTENTS: readonly Intent[] = [
  "refuse_information",
  "refuse_ai",
  "call_back_later",
  "transfer_colleague",
  "wrong_number",
  "stop_calling",
  "are_you_a_robot",
  "ask_identity",
  "ask_recording",
  "who_gave_number",
  "repeat_please",
  "speak_slower",
  "language_switch",
  "ask_quality_question",
  "price_change_request",
  "ask_other_customer",
  "bank_change",
  "injury_report",
  "send_email_instead",
  "human_request",
  "prompt_injection",
  "complaint_our_side_late",
  "hold_on",
];
/** Then the date or number told is about the call, not about the order. */
const BLOCKING: readonly Intent[] = [
  "call_back_later",
  "repeat_please",
  "transfer_colleague",
  "price_change_request",
  "complaint_our_side_late",
  "wrong_number",
];

const hedge = (approx: boolean): { approx?: true } => (approx ? { approx: true } : {});

function blocked({ parts, extraction }: Reading): boolean {
  return (
    parts.intents.some((intent) => BLOCKING.includes(intent.value)) ||
    extraction.doubt.some((doubt) => doubt.heard === "can't")
  );
}

function dateOf({ extraction }: Reading): PredictedValue | null {
  if (extraction.ambiguous) return { type: "ambiguous" };
  const dates = extraction.deliveries.flatMap((delivery) => delivery.date ?? []);
  const distinct = new Map(dates.map((date) => [JSON.stringify(date.interval), date.interval]));
  return distinct.size === 1 ? intervalValue([...distinct.values()][0]!) : null;
}

function intervalValue(interval: DateInterval): PredictedValue {
  if (interval.earliest === interval.latest) return { type: "date", value: interval.earliest };
  return { type: "date_range", start: interval.earliest, end: interval.latest };
}

/** A meeting is agreed with its hour; the day may be the one that was asked about. */
function meetingOf(reading: Reading, asked: readonly PlainDate[]): PredictedValue | null {
  const [time, ...more] = reading.parts.times;
  if (time === undefined || more.length > 0) return null;
  const named = reading.parts.dates.length > 0 ? dateOf(reading) : null;
  const [onlyAsked, ...others] = asked;
  const dayAsked = reading.parts.dates.length === 0 && others.length === 0 ? onlyAsked : undefined;
  const day = named?.type === "date" ? named.value : dayAsked;
  const pad = (value: number) => String(value).padStart(2, "0");
  return day === undefined ? null : { type: "datetime", value: `${day}T${pad(time.hour)}:${pad(time.minute)}` };
}

function quantityOf(reading: Reading): PredictedValue | null {
  const { parts } = reading;
  const record = rolesOf(parts.quantities);
  if (record !== null) return record;
  const values = parts.quantities.filter((one) => one.role !== "inspected" && one.role !== "scrapped");
  const [only] = values;
  if (values.length === 1)
    return only!.kind === "absolute" && only!.value !== null ? quantityValue(only!, only!.value) : null;
  if (values.length > 1) {
    const done = values.filter((one) => one.role === "done");
    return done.length === 1 && done[0]!.value !== null && done[0]!.kind === "absolute"
      ? quantityValue(done[0]!, done[0]!.value)
      : null;
  }
  const [percent, ...others] = parts.percents;
  return percent?.value != null && others.length === 0 && !percent.missing
    ? { type: "percent", value: percent.value, ...hedge(percent.approx) }
    : null;
}

function quantityValue({ unit, approx }: Pick<QuantityValue, "unit" | "approx">, value: number): PredictedValue {
  return { type: "quantity", value, unit: unit === null ? null : severalOf(unit), ...hedge(approx) };
}

const MEASURED = new Set(["pcs", "kg", "g", "mg", "t", "m", "km", "cm", "l", "ml", "lb"]);

/** The reference form counts in "pcs": units that are counted stand in the plural. */
function severalOf(unit: string): string {
  if (MEASURED.has(unit)) return unit;
  return /(?:x|ch|sh|s)$/.test(unit) ? `${unit}es` : `${unit}s`;
}

const FIELDS = {
  done: "quantity_done",
  total: "quantity_total",
  remaining: "quantity_remaining",
  scrapped: "quantity_scrapped",
} as const;

/** Several quantities, each with its role, make a record; a plain number is none. */
function rolesOf(quantities: readonly QuantityMention[]): PredictedValue | null {
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

function durationOf({ extraction, parts }: Reading): PredictedValue | null {
  const { durationDays } = extraction;
  if (durationDays === null) return null;
  const approx = hedge(parts.durations[0]?.approx ?? false);
  return durationDays.business
    ? { type: "duration", business_days: durationDays.days, ...approx }
    : { type: "duration", days: durationDays.days, ...approx };
}

function confirmOf({ extraction, parts }: Reading, saidBack: readonly PlainDate[]): PredictedValue | null {
  const { confirm } = parts;
  if (confirm === null) return null;
  if (confirm.value === "yes" && confirm.hedge === "epistemic") return { type: "confirm", value: "unsure" };
  if (confirm.value === "yes" && confirm.hedge === "approximate") return null;
  if (confirm.value === "yes") return { type: "confirm", value: "yes" };
  const [correction, ...more] = correctionsIn(extraction, saidBack);
  return correction === undefined || more.length > 0
    ? { type: "confirm", value: confirm.value }
    : { type: "confirm", value: confirm.value, correction };
}

/** What is told other than it was said back, each value once. */
function correctionsIn(extraction: Reading["extraction"], saidBack: readonly PlainDate[]): PredictedValue[] {
  const { deliveries, percent, durationDays } = extraction;
  const dates = deliveries
    .flatMap(({ date }) => (date === null ? [] : [date.interval]))
    .filter(({ earliest, latest }) => earliest !== latest || !saidBack.includes(earliest))
    .map(intervalValue);
  const counts = deliveries.flatMap(({ quantity }) =>
    quantity?.kind === "absolute" ? [quantityValue(quantity, quantity.value)] : [],
  );
  const shares = percent === null ? [] : [percentValue(percent)];
  const lengths = durationDays === null || dates.length > 0 ? [] : [lengthValue(durationDays)];
  const all = [...dates, ...counts, ...shares, ...lengths];
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

const percentValue = ({ value, approx }: { value: number; approx: boolean }): PredictedValue => ({
  type: "percent",
  value,
  ...hedge(approx),
});

const lengthValue = ({ days, business }: { days: number; business: boolean }): PredictedValue =>
  business ? { type: "duration", business_days: days } : { type: "duration", days };

function identifierOf({ extraction, parts }: Reading, known: readonly string[]): PredictedValue | null {
  if (known.length > 0) {
    return extraction.identifiers.length === 1 ? { type: "identifier", value: extraction.identifiers[0]!.value } : null;
  }
  const spelled = parts.spelled.filter((one) => /\d/.test(one.text) || parts.spelled.length === 1);
  return spelled.length === 1 ? { type: "identifier", value: spelled[0]!.text } : null;
}

function qualityOf({ parts }: Reading): PredictedValue | null {
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

/** "Thirty percent go out on the third": a day beside a part alone is not the day of the order. */
function isShare({ quantity }: DeliveryValue): boolean {
  return quantity?.kind === "fraction_of_open" || quantity?.kind === "fraction_of_rest";
}

function statusOf(reading: Reading): PredictedValue | null {
  const { extraction, parts } = reading;
  if (blocked(reading) || extraction.ambiguous) return null;
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
  if (extraction.percent !== null) fields.percent_complete = extraction.percent.value;
  const dates = extraction.deliveries.flatMap((delivery) => delivery.date ?? []);
  if (dates.length > 1 || extraction.deliveries.some(isShare)) return null;
  const [date] = dates;
  if (date !== undefined) {
    if (date.interval.earliest !== date.interval.latest)
      return Object.keys(fields).length === 0 ? intervalValue(date.interval) : null;
    fields[date.basis === "ready" || date.basis === "finished" ? "ready_date" : "ship_date"] = date.interval.earliest;
  }
  return Object.keys(fields).length === 0 ? null : { type: "record", fields };
}
