/** A reading in the form of refdata/nlu, to be scored: the value a careful listener would take, or null to ask again. */
import type { Reading } from "./extract.ts";
import { confirmOf, type SaidBack } from "./predict-confirm.ts";
import { qualityOf, rolesOf, statusOf } from "./predict-records.ts";
import { hedge, intervalValue, lengthOf, type PredictedValue, quantityValue } from "./predicted.ts";
import type { Intent } from "./types.ts";

/** What the question named; `pieces`: what it counts in. */
export type Asked = SaidBack & { pieces: boolean };
const NOTHING: Asked = { pieces: false, days: [], counts: [], unit: null, percents: [], lengths: [] };

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
      return lengthOf(reading);
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
  const counted = parts.quantities.filter((one) => one.role !== "inspected" && one.role !== "scrapped");
  // "Nine tons of it, the rest is still in the furnace": what is left was not asked.
  const told = counted.filter(({ kind }) => kind !== "rest");
  const values = told.length === 1 ? told : counted;
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

function identifierOf({ extraction, parts }: Reading, known: readonly string[]): PredictedValue | null {
  if (known.length > 0) {
    return extraction.identifiers.length === 1 ? { type: "identifier", value: extraction.identifiers[0]!.value } : null;
  }
  const spelled = parts.spelled.filter((one) => /\d/.test(one.text) || parts.spelled.length === 1);
  return spelled.length === 1 ? { type: "identifier", value: spelled[0]!.text } : null;
}
