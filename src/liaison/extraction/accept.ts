/**
 * What of a model's answer is taken up. It may only point at words that the rules passed over without reading them; what it says
 * of them must be found in them again. One claim that fails discards the whole answer. Nothing the rules found is changed:
 * against a value of theirs another one raises doubt, no more. Yes, no, intents, reasons and bases are not asked for. Pure.
 */
import { addDays, daysBetween } from "#kernel/time.ts";
import type { LanguageRules } from "../language/types.ts";
import { anchored } from "./date-anchors.ts";
import { toQuantityValue } from "./deliveries.ts";
import type { Reading } from "./extract.ts";
import { figuresIn } from "./figures.ts";
import {
  DeliveryAnswer,
  IdentifierAnswer,
  type ModelDate,
  type ModelIdentifier,
  type ModelQuantity,
  type ModelTask,
} from "./model-schema.ts";
import { spansOf, unreadFigures, valueSpansOf } from "./needs-model.ts";
import { locate } from "./quote.ts";
import { overlap } from "./spans.ts";
import type { DateValue, Extraction, ExtractionContext, QuantityValue, Span } from "./types.ts";

export type Accepted = { outcome: "taken" | "doubt" | "nothing" | "refused"; extraction: Extraction };

type Turn = { words: string; reading: Reading; context: ExtractionContext; rules: LanguageRules };

/** Orders do not run further. */
const MAX_DAYS = 730;

export function acceptAnswer(task: ModelTask, value: unknown, turn: Turn): Accepted {
  const { extraction } = turn.reading;
  const refused: Accepted = { outcome: "refused", extraction };
  if (task === "identifier") {
    const answer = IdentifierAnswer.safeParse(value);
    if (!answer.success) return refused;
    const { identifier } = answer.data;
    if (identifier === null) return { outcome: "nothing", extraction };
    const span = identifierSpan(identifier, turn);
    if (span === null || extraction.identifiers.length > 0) return refused;
    const identifiers = [{ value: identifier.value, span }];
    return { outcome: "taken", extraction: { ...extraction, identifiers, fromModel: ["identifier"] } };
  }
  const answer = DeliveryAnswer.safeParse(value);
  if (!answer.success) return refused;
  const { date, quantity } = answer.data;
  if (date === null && quantity === null) return { outcome: "nothing", extraction };
  const doubt = [...dateDoubt(date, turn), ...quantityDoubt(quantity, turn)];
  if (doubt.length > 0) {
    return { outcome: "doubt", extraction: { ...extraction, doubt: [...extraction.doubt, ...doubt] } };
  }
  return takeDelivery(date, quantity, turn) ?? refused;
}

/** What the rules left open is filled; null where it does not fit in or one of the two is not in the words. */
function takeDelivery(date: ModelDate | null, quantity: ModelQuantity | null, turn: Turn): Accepted | null {
  const { extraction, parts } = turn.reading;
  const standing = extraction.deliveries;
  const [only] = standing;
  if (standing.length > 1) return null;
  const dateValue = date === null || only?.date ? null : readDate(date, turn);
  const quantityValue = quantity === null || only?.quantity ? null : readQuantity(quantity, turn);
  const failed =
    (date !== null && !only?.date && !dateValue) || (quantity !== null && !only?.quantity && !quantityValue);
  if (failed) return null;
  if (dateValue === null && quantityValue === null) return { outcome: "nothing", extraction };
  const spans = [dateValue?.span, quantityValue?.span].filter((span) => span !== undefined);
  if (spans.length === 2 && overlap(spans[0]!, spans[1]!)) return null;
  // A figure that neither has read may be another delivery, or what the date is worth.
  if (unreadFigures(turn.words, [...spansOf(parts), ...spans])) return null;
  const delivery = { date: only?.date ?? dateValue, quantity: only?.quantity ?? quantityValue };
  const fromModel = [...(dateValue ? (["date"] as const) : []), ...(quantityValue ? (["quantity"] as const) : [])];
  return { outcome: "taken", extraction: { ...extraction, deliveries: [delivery], fromModel } };
}

function readDate(date: ModelDate, turn: Turn): DateValue | null {
  const { words, context, rules, reading } = turn;
  const span = locate(date.quote, words);
  if (span === null || !sane(date, context) || isRead(span, reading)) return null;
  const said = words.slice(span.from, span.to);
  // A date that the rules can read here and did not take from the whole was denied, taken back, or not about this.
  if (rules.read(said, context).dates.length > 0 || !anchored(said, date, context)) return null;
  const { earliest, latest } = date;
  if (latest === null) {
    return { interval: { earliest, likely: earliest, latest }, precision: "after", basis: null, span };
  }
  const likely = addDays(earliest, Math.floor(daysBetween(earliest, latest) / 2));
  const precision = earliest === latest ? "day" : "vague";
  return { interval: { earliest, likely, latest }, precision, basis: null, span };
}

function sane({ earliest, latest }: ModelDate, { today }: ExtractionContext): boolean {
  return earliest >= today && (latest ?? earliest) >= earliest && (latest ?? earliest) <= addDays(today, MAX_DAYS);
}

/** The number must stand there, in figures or as the rules read its words; a unit must be one of this order. */
function readQuantity(quantity: ModelQuantity, turn: Turn): QuantityValue | null {
  const { words, context, rules, reading } = turn;
  const span = locate(quantity.quote, words);
  if (span === null || isRead(span, reading)) return null;
  const said = words.slice(span.from, span.to);
  const unit = quantity.unit === null ? null : knownUnit(quantity.unit, said, context);
  if (quantity.unit !== null && unit === null) return null;
  const [mention, ...more] = rules.read(said, { ...context, slot: "quantity_done" }).quantities;
  if (mention !== undefined) {
    const value = toQuantityValue(mention);
    const same = value !== null && value.kind === "absolute" && value.value === quantity.value;
    const shifted = { from: span.from + mention.span.from, to: span.from + mention.span.to };
    return same && more.length === 0 ? { ...value, unit: value.unit ?? unit, span: shifted } : null;
  }
  const figures = figuresIn(said);
  if (figures.length !== 1 || !figures[0]!.includes(quantity.value)) return null;
  return { value: quantity.value, unit, approx: false, kind: "absolute", span };
}

function knownUnit(told: string, said: string, { uom, pack }: ExtractionContext): string | null {
  const plain = told.normalize("NFKC").toLowerCase().trim();
  if (plain === "" || !said.normalize("NFKC").toLowerCase().includes(plain)) return null;
  const units = [uom, pack?.uom].filter((unit) => unit != null);
  return units.find((unit) => plain === unit.toLowerCase() || plain === `${unit.toLowerCase()}s`) ?? null;
}

/** The number of an open order, whole or as its last digits, and its line where one is told. */
function identifierSpan({ quote, value }: ModelIdentifier, { words, context }: Turn): Span | null {
  const span = locate(quote, words);
  if (span === null || !context.known.includes(value)) return null;
  const pieces = piecesOf(words.slice(span.from, span.to));
  const [po, line] = value.split("/");
  const orders = context.known.filter((one) => !one.includes("/")).map((one) => piecesOf(one).join(""));
  const named = piecesOf(po!).join("");
  const tail = pieces.some(
    (piece) =>
      /^\d{3,}$/.test(piece) && named.endsWith(piece) && orders.filter((one) => one.endsWith(piece)).length === 1,
  );
  if (!tail && !spells(pieces, named)) return null;
  if (line === undefined) return span;
  const last = pieces.at(-1)!;
  return pieces.length > 1 && /^\d+$/.test(last) && Number(last) === Number(line) ? span : null;
}

/** Some of the pieces, one after the other and whole: "4472A" is not 4472. */
function spells(pieces: readonly string[], named: string): boolean {
  return pieces.some((_, from) =>
    pieces.some(
      (__, to) =>
        to >= from &&
        pieces
          .slice(from, to + 1)
          .join("")
          .replace(/^PO(?=.)/, "") === named.replace(/^PO(?=.)/, ""),
    ),
  );
}

const piecesOf = (text: string) =>
  text
    .normalize("NFKC")
    .toUpperCase()
    .match(/[\p{L}\p{Nd}]+/gu) ?? [];

const isRead = (span: Span, { parts }: Reading) => valueSpansOf(parts).some((read) => overlap(read, span));

function dateDoubt(date: ModelDate | null, { words, reading, context }: Turn): Extraction["doubt"] {
  const found = reading.extraction.deliveries.flatMap((delivery) => delivery.date?.interval ?? []);
  if (date === null || found.length === 0 || locate(date.quote, words) === null || !sane(date, context)) return [];
  const inside = found.some(
    ({ earliest, latest }) => date.earliest >= earliest && (latest === null || (date.latest ?? "9999") <= latest),
  );
  return inside ? [] : [{ slot: "ship_date", heard: found[0]!.likely, alike: date.earliest }];
}

function quantityDoubt(quantity: ModelQuantity | null, { words, reading }: Turn): Extraction["doubt"] {
  const found = reading.extraction.deliveries.flatMap((delivery) => delivery.quantity ?? []);
  if (quantity === null || found.length === 0 || locate(quantity.quote, words) === null) return [];
  if (found.some(({ kind, value }) => kind !== "absolute" || value === quantity.value)) return [];
  return [{ slot: "quantity_done", heard: String(found[0]!.value), alike: String(quantity.value) }];
}
