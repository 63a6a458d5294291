/** Answers to a value that was said back, in the form of refdata/nlu: yes, no, what is right instead. */
import type { PlainDate } from "#kernel/time.ts";
import type { PercentMention } from "../language/types.ts";
import type { Reading } from "./extract.ts";
import { hedge, intervalValue, lengthOf, type PredictedValue, quantityValue } from "./predicted.ts";

/** What the question named. */
export type SaidBack = {
  days: readonly PlainDate[];
  counts: readonly number[];
  /** Of the one count, where it was named with one. */
  unit: string | null;
  percents: readonly number[];
  /** In calendar days. */
  lengths: readonly number[];
};

type Kind = Exclude<keyof SaidBack, "unit">;
const KINDS = ["days", "counts", "percents", "lengths"] as const satisfies readonly Kind[];
type Told = { kind: Kind; value: PredictedValue };

export function confirmOf(reading: Reading, saidBack: SaidBack): PredictedValue | null {
  const { confirm } = reading.parts;
  const asked = KINDS.filter((kind) => saidBack[kind].length > 0);
  const others = otherValues(reading, saidBack);
  // "We lost the weekend as well, it is eight days": a day is no answer to a length.
  const fitting = others.filter(({ kind }) => asked.includes(kind));
  const told = fitting.length > 0 ? fitting : others;
  const [correction, ...more] = told;
  const only = more.length === 0 ? correction : undefined;
  // "It was five days, now it is eight", with no yes or with one that is no answer: another value of the kind is a no.
  const opens = confirm !== null && confirm.span.from === 0;
  const open = confirm === null || confirm.value === "unsure" || (confirm.value === "yes" && !opens);
  // Of several things said back the one that is put right leaves the others.
  if (only !== undefined && asked.length > 1 && asked.includes(only.kind) && (open || confirm?.value !== "yes"))
    return { type: "confirm", value: "partial", correction: only.value };
  if (only !== undefined && asked.includes(only.kind) && (confirm === null || (confirm.value === "yes" && !opens)))
    return { type: "confirm", value: "no", correction: only.value };
  if (confirm === null) return null;
  if (confirm.value === "yes" && confirm.hedge === "epistemic") return { type: "confirm", value: "unsure" };
  if (confirm.value === "yes" && confirm.hedge === "approximate") return null;
  if (confirm.value === "yes") return { type: "confirm", value: "yes" };
  if (only !== undefined) return { type: "confirm", value: confirm.value, correction: only.value };
  // What is right was told, and not understood: that is asked.
  const lost = confirm.value === "no" && (told.length > 1 || hasLost(reading, saidBack));
  return lost ? null : { type: "confirm", value: confirm.value };
}

/** What is told other than it was said back, each value once. */
function otherValues(reading: Reading, { days, counts, unit, percents, lengths }: SaidBack): Told[] {
  const { deliveries } = reading.extraction;
  const dates = deliveries
    .flatMap(({ date }) => (date === null ? [] : [date.interval]))
    .filter(({ earliest, latest }) => earliest !== latest || !days.includes(earliest))
    .map((interval): Told => ({ kind: "days", value: intervalValue(interval) }));
  const amounts = deliveries.flatMap(({ quantity }): Told[] =>
    quantity?.kind === "absolute" && !counts.includes(quantity.value)
      ? [{ kind: "counts", value: quantityValue({ ...quantity, unit: quantity.unit ?? unit }, quantity.value) }]
      : [],
  );
  const share = shareOf(reading.parts.percents.filter(({ value }) => value !== null && !percents.includes(value)));
  const length = dates.length > 0 && lengths.length === 0 ? null : lengthOf(reading);
  const isNew = length?.type === "duration" && !("days" in length && lengths.includes(length.days));
  const all = [
    ...dates,
    ...amounts,
    ...(share === null ? [] : [{ kind: "percents" as const, value: share }]),
    ...(isNew ? [{ kind: "lengths" as const, value: length }] : []),
  ];
  return [...new Map(all.map((one) => [JSON.stringify(one.value), one])).values()];
}

/** The one percentage that was told in place of another. */
function shareOf(percents: readonly PercentMention[]): PredictedValue | null {
  const [only, ...more] = percents;
  if (only === undefined || only.value === null || only.missing || more.length > 0) return null;
  return { type: "percent", value: only.value, ...hedge(only.approx) };
}

/** A value of the kind said back was named, beside those that were said back. */
function hasLost({ parts }: Reading, { days, counts, percents, lengths }: SaidBack): boolean {
  const numbers = parts.quantities.filter(({ value }) => value === null || !counts.includes(value));
  if (counts.length > 0 && numbers.length > 0) return true;
  if (
    percents.length > 0 &&
    (numbers.length > 0 || parts.percents.some(({ value }) => !percents.includes(value ?? -1)))
  )
    return true;
  if (lengths.length > 0 && parts.durations.some(({ amount }) => !lengths.includes(amount ?? -1))) return true;
  return days.length > 0 && parts.named.length > days.length;
}
