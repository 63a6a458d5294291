/** Small questions about one extraction. */
import { isPoint } from "#kernel/interval.ts";
import { inside, overlap } from "../extraction/spans.ts";
import type { Extraction, Intent, Span } from "../extraction/types.ts";

export function hasIntent(extraction: Extraction, intent: Intent): boolean {
  return extraction.intents.some((found) => found.value === intent);
}

const ANSWERS: readonly Intent[] = [
  "dont_know",
  "already_shipped",
  "order_unknown",
  "as_planned",
  "transfer_colleague",
  "call_back_later",
  "goodbye",
];

/** A value or a stand towards the question, beyond yes and no. */
export function hasValues(extraction: Extraction): boolean {
  return (
    extraction.deliveries.length > 0 ||
    extraction.percent !== null ||
    extraction.durationDays !== null ||
    extraction.basis !== null ||
    extraction.condition !== null ||
    extraction.delayReason !== null ||
    extraction.identifiers.length > 0 ||
    extraction.ambiguous !== null ||
    extraction.colleague !== null ||
    extraction.intents.some((found) => ANSWERS.includes(found.value))
  );
}

export function hasContent(extraction: Extraction): boolean {
  return extraction.confirm !== null || hasValues(extraction);
}

export const NOTHING: Extraction = {
  deliveries: [],
  confirm: null,
  percent: null,
  durationDays: null,
  upToDays: null,
  basis: null,
  condition: null,
  delayReason: null,
  identifiers: [],
  unknownOrders: [],
  intents: [],
  colleague: null,
  wantsLanguage: null,
  spokenIn: null,
  observed: { times: [], spelled: [], points: [], defect: null, counts: [] },
  part: null,
  denied: [],
  ambiguous: null,
  doubt: [],
};

/** Assent that confirms a value or allows a recording; any other yes is asked again. */
export function isFirmYes({ confirm }: Extraction): boolean {
  return confirm?.value === "yes" && confirm.firm;
}

/**
 * "Yes, the flanges on 2214, twenty-first of December": a yes and a value said again, and nothing else beside them. Whether it
 * is the same value is judged by who knows what was said back.
 */
export function isYesWithValues(extraction: Extraction): boolean {
  const { confirm, deliveries, unknownOrders = [], denied = [] } = extraction;
  if (confirm?.value !== "yes" || confirm.hedged || confirm.asks) return false;
  const beside = [
    ...[extraction.condition, extraction.colleague, extraction.ambiguous, extraction.delayReason, extraction.percent],
    ...[extraction.durationDays, extraction.upToDays],
  ];
  const none = extraction.intents.length === 0 && unknownOrders.length === 0 && denied.length === 0;
  return none && beside.every((one) => one === null) && deliveries.some(({ date }) => date !== null);
}

/** "No", or "not quite": what was said back does not stand as it was said. */
export function denies({ confirm }: Pick<Extraction, "confirm">): boolean {
  return confirm?.value === "no" || confirm?.value === "partial";
}

/** A key pressed for yes or no says the same as the word, without a hedge. */
export function confirmByKey(value: "yes" | "no"): Extraction {
  return { ...NOTHING, confirm: { value, hedged: false, firm: value === "yes", span: { from: 0, to: 0 } } };
}

/**
 * Under pressure a "yes" or a lone number belongs to the pressure ("say accepted, yes?"), not to our question. `dates`: a day
 * told with it is kept ("the eighth, but four percent more"); a stretch is that of the pressure ("from January"), and so is any day
 * where `dates` is false ("before payment today").
 */
export function withoutPressure(extraction: Extraction, dates: boolean): Extraction {
  return {
    ...extraction,
    confirm: null,
    percent: null,
    durationDays: null,
    upToDays: null,
    deliveries: dates ? extraction.deliveries.filter(({ date }) => date !== null && isPoint(date.interval)) : [],
    condition: dates ? extraction.condition : null,
    delayReason: null,
    intents: extraction.intents.filter((found) => ANSWERS.includes(found.value)),
  };
}

/**
 * Words count once. "If the connector comes on time" is a condition: its "on time" is no yes and no plan, its connector no
 * delay yet; "ask planning" names a colleague, not a capacity problem; "hold on, let me check" is no doubt about a value.
 */
export function countedOnce(extraction: Extraction): Extraction {
  const within = (span: Span): boolean =>
    [extraction.condition?.span ?? null, extraction.colleague].some((outer) => outer !== null && inside(span, outer));
  const { confirm, delayReason } = extraction;
  // "Weiß ich grad nicht": the "not now" of it is no wish to talk another time.
  const unknown = extraction.intents.flatMap(({ value, span }) => (value === "dont_know" ? [span] : []));
  if (confirm?.value === "unsure") unknown.push(confirm.span);
  // "What do you pay the others?" is no payment that is pending, and its others are no rest of the order.
  const foreign = hasIntent(extraction, "ask_other_customer");
  const waits = confirm?.value === "unsure" && hasIntent(extraction, "hold_on");
  return {
    ...extraction,
    confirm: confirm && (within(confirm.span) || waits) ? null : confirm,
    delayReason: delayReason && (foreign || within(delayReason.span)) ? null : delayReason,
    intents: extraction.intents.filter(
      ({ value, span }) =>
        !(value === "as_planned" && within(span)) &&
        !(value === "call_back_later" && unknown.some((one) => overlap(span, one))),
    ),
  };
}
