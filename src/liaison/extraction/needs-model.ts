/** Whether a second reader could help: the rules left open what was asked, or did not read a figure. Pure. */
import type { Parts } from "../language/types.ts";
import type { Reading } from "./extract.ts";
import { taskOf } from "./model-schema.ts";
import type { ExtractionContext, Span } from "./types.ts";

/** Longer is no answer, and would be paid for by the word. */
const MAX_WORDS = 600;

export function needsModel({ extraction, parts }: Reading, words: string, context: ExtractionContext): boolean {
  const task = taskOf(context);
  if (task === null || words.length > MAX_WORDS || !/\p{L}|\p{Nd}/u.test(words)) return false;
  // Something else is wanted, or the rules know why they will not take a value: then they decide.
  if (extraction.intents.length > 0 || extraction.ambiguous !== null || extraction.colleague !== null) return false;
  if (parts.corrected || extraction.confirm?.firm) return false;
  if (task === "identifier") return extraction.identifiers.length === 0;
  if (unreadFigures(words, spansOf(parts))) return true;
  if (extraction.durationDays !== null || extraction.percent !== null) return false;
  const found = (what: "date" | "quantity") => extraction.deliveries.some((delivery) => delivery[what] !== null);
  return !found(context.slot === "quantity_done" ? "quantity" : "date");
}

/** Where the rules read a value, and where anything at all. */
export function valueSpansOf(parts: Parts): Span[] {
  const { dates, times, quantities, percents, durations, conditions, spelled } = parts;
  return [dates, times, quantities, percents, durations, conditions, spelled].flatMap((list) =>
    list.map(({ span }: { span: Span }) => span),
  );
}

export function spansOf(parts: Parts): Span[] {
  const lists = [parts.bases, parts.reasons, parts.intents].flatMap((list) => list.map(({ span }) => span));
  const single = [parts.quality?.span, parts.confirm?.span, parts.colleague].filter((span) => span != null);
  return [...valueSpansOf(parts), ...lists, ...single];
}

/** A figure stands where nothing was read: something was said that is not in the values. */
export function unreadFigures(words: string, read: readonly Span[]): boolean {
  return [...words.matchAll(/\p{Nd}+/gu)].some(
    ({ index, 0: digits }) => !read.some((span) => span.from < index + digits.length && index < span.to),
  );
}
