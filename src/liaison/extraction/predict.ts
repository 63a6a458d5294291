/** A reading in the form of refdata/nlu, to be scored: the value a careful listener would take, or null to ask again. */
import type { PlainDate } from "#kernel/time.ts";
import type { Reading } from "./extract.ts";
import { qualityOf, rolesOf, statusOf } from "./predict-records.ts";
import { hedge, intervalValue, type PredictedValue, quantityValue } from "./predicted.ts";
import type { Intent } from "./types.ts";

/** What the question named: pieces, and days. */
export type Asked = { pieces: boolean; days: readonly PlainDate[] };
const NOTHING: Asked = { pieces: false, days: [] };

/** `slot` is the one of the file, which also knows "intent"; `known` the open identifiers, if any were given; `asked`: what the question named. */
export function predictValue(
  reading: Reading,
  slot: string,
  known: readonly string[],
  asked: Asked = NOTHING,
): PredictedValue | null {
  const { extraction, parts } = reading;
  switch (slot) {
    case "ship_date":
    case "ready_date":
      return blocked(reading) ? null : dateOf(reading);
    case "meeting_time":
      return extraction.ambiguous ? { type: "ambiguous" } : meetingOf(reading, asked);
    case "quantity_done":
      return blocked(reading) ? null : countOf(reading, asked);
    case "percent_complete":
      return percentOf(reading);
    case "delay":
      return durationOf(reading);
    case "confirm":
    case "consent":
    case "availability":
      return confirmOf(reading, asked);
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
      return blocked(reading) ? null : statusOf(reading);
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

function meetingOf(reading: Reading, asked: Asked): PredictedValue | null {
  const { parts } = reading;
  const said = dateOf(reading);
  const dayAsked = asked.days.length === 1 ? asked.days[0]! : null;
  const day = said?.type === "date" ? said.value : parts.named.length === 0 ? dayAsked : null;
  const [time, ...more] = parts.times;
  // A day without its hour is no appointment.
  if (day === null || time === undefined || more.length > 0) return null;
  const pad = (value: number) => String(value).padStart(2, "0");
  return { type: "datetime", value: `${day}T${pad(time.hour)}:${pad(time.minute)}` };
}

const PACKS =
  /^(?:carton|box|case|crate|pallet|pack|bag|sack|drum|tray|tube|bundle|container|bin|panel|cassette|bucket)(?:e?s)?$/;

/** How many pieces three pallets hold nobody said. */
function countOf(reading: Reading, { pieces }: Asked): PredictedValue | null {
  const value = quantityOf(reading);
  return pieces && value?.type === "quantity" && PACKS.test(value.unit ?? "") ? null : value;
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

function percentOf({ extraction: { percent } }: Reading): PredictedValue | null {
  return percent === null ? null : { type: "percent", value: percent.value, ...hedge(percent.approx) };
}

function durationOf({ extraction, parts }: Reading): PredictedValue | null {
  const { durationDays } = extraction;
  if (durationDays === null) return null;
  const approx = hedge(parts.durations[0]?.approx ?? false);
  return durationDays.business
    ? { type: "duration", business_days: durationDays.days, ...approx }
    : { type: "duration", days: durationDays.days, ...approx };
}

function confirmOf(reading: Reading, { days }: Asked): PredictedValue | null {
  const { confirm } = reading.parts;
  if (confirm === null) return null;
  if (confirm.value === "yes" && confirm.hedge === "epistemic") return { type: "confirm", value: "unsure" };
  if (confirm.value === "yes" && confirm.hedge === "approximate") return null;
  if (confirm.value === "yes") return { type: "confirm", value: "yes" };
  const [correction, ...more] = correctionsIn(reading, days);
  return correction === undefined || more.length > 0
    ? { type: "confirm", value: confirm.value }
    : { type: "confirm", value: confirm.value, correction };
}

/** What is told other than it was said back, each value once. */
function correctionsIn(reading: Reading, saidBack: readonly PlainDate[]): PredictedValue[] {
  const { deliveries } = reading.extraction;
  const dates = deliveries
    .flatMap(({ date }) => (date === null ? [] : [date.interval]))
    .filter(({ earliest, latest }) => earliest !== latest || !saidBack.includes(earliest))
    .map(intervalValue);
  const counts = deliveries.flatMap(({ quantity }) =>
    quantity?.kind === "absolute" ? [quantityValue(quantity, quantity.value)] : [],
  );
  const length = dates.length > 0 ? null : durationOf(reading);
  const all = [...dates, ...counts, shareOf(reading), length].filter((one) => one !== null);
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** The one percentage that was told in place of another. */
function shareOf({ parts: { percents } }: Reading): PredictedValue | null {
  const [only, ...more] = percents;
  if (only === undefined || only.value === null || only.missing || more.length > 0) return null;
  return { type: "percent", value: only.value, ...hedge(only.approx) };
}

function identifierOf({ extraction, parts }: Reading, known: readonly string[]): PredictedValue | null {
  if (known.length > 0) {
    return extraction.identifiers.length === 1 ? { type: "identifier", value: extraction.identifiers[0]!.value } : null;
  }
  const spelled = parts.spelled.filter((one) => /\d/.test(one.text) || parts.spelled.length === 1);
  return spelled.length === 1 ? { type: "identifier", value: spelled[0]!.text } : null;
}
