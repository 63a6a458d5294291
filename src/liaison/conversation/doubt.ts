/**
 * Values that sound like others (extraction/doubt.ts). What the open order makes plausible may raise doubt and lead to a
 * question; it changes no value and supplies none. Without a plausible other reading the value stands and is read back.
 */
import { point } from "#kernel/interval.ts";
import { isPlainDate, type PlainDate } from "#kernel/time.ts";
import type { DateValue, Extraction } from "../extraction/types.ts";
import type { DraftDelivery, LineSnapshot, Question } from "./types.ts";

/** The question that clears it up, or null. `draft` is what the turn was taken for. */
export function doubtQuestion(
  extraction: Extraction,
  draft: readonly DraftDelivery[],
  line: LineSnapshot,
): Extract<Question, { kind: "either" | "sounds_like" }> | null {
  for (const { slot, heard, alike } of extraction.doubt) {
    if (slot === "quantity_done") {
      const found = quantityDoubt(Number(heard), Number(alike), draft, line);
      if (found) return found;
    } else if (isPlainDate(heard) && isPlainDate(alike)) {
      const found = dateDoubt(heard, alike, extraction, draft, line);
      if (found) return found;
    }
  }
  return null;
}

/** More than is open where the other would fit, or the other is the whole to the piece. */
function quantityDoubt(heard: number, alike: number, draft: readonly DraftDelivery[], line: LineSnapshot) {
  const delivery = draft.findIndex((one) => one.qty === heard && one.told === null);
  if (delivery < 0) return null;
  const tooMany = heard > line.openQty && alike <= line.openQty;
  const whole = heard !== line.openQty && alike === line.openQty;
  return tooMany || whole ? { kind: "sounds_like" as const, delivery, heard, alike } : null;
}

/** The other day is the one that is needed, or the one promised so far. */
function dateDoubt(
  heard: PlainDate,
  alike: PlainDate,
  { deliveries }: Extraction,
  draft: readonly DraftDelivery[],
  line: LineSnapshot,
) {
  const expected = [line.need?.date, ...line.promises.map(({ interval }) => interval.likely)];
  if (!expected.includes(alike) || expected.includes(heard)) return null;
  const delivery = draft.findIndex((one) => one.interval?.likely === heard);
  const value = deliveries.find(({ date }) => date?.interval.likely === heard)?.date;
  if (delivery < 0 || !value) return null;
  const other: DateValue = { ...value, interval: point(alike) };
  return { kind: "either" as const, delivery, readings: [value, other] as [DateValue, DateValue] };
}
