/** One answer in the light of its question: the language's parts become values; nothing is guessed. Pure and quick. */
import { dateParts, daysBetween, type PlainDate } from "#kernel/time.ts";
import type { LanguageRules, Parts, PercentMention, QuantityMention } from "../language/types.ts";
import { conditionMet, conditionSpan, dueOf, reasonOf, withoutConditionalBases } from "./conditional.ts";
import {
  isPromised,
  pair,
  type ResolvedDate,
  resolveDates,
  toDateValue,
  toDeliveries,
  withoutRepeated,
} from "./deliveries.ts";
import { doubtsOf } from "./doubt.ts";
import { matchIdentifiers } from "./identifiers.ts";
import { namedItems } from "./named-items.ts";
import { withoutBeside } from "./one-day.ts";
import { inOwnUnits } from "./own-units.ts";
import { namedPoints } from "./points.ts";
import { inside } from "./spans.ts";
import { type Announced, announced } from "./tells-later.ts";
import type { Extraction, ExtractionContext, Extractor, Span } from "./types.ts";
import { sameUnit } from "./units.ts";
import { ordersAmong, unknownOrders } from "./unknown-orders.ts";

/** What was read and how: `parts` carry what the slots of later flows need (times, defects, roles). */
export type Reading = { extraction: Extraction; parts: Parts };

export function createExtractor(rules: LanguageRules): Extractor {
  return (utterance, context) => readAnswer(rules, utterance, context).extraction;
}

export function readAnswer(rules: LanguageRules, utterance: string, context: ExtractionContext): Reading {
  const parts = withoutConditionalBases(rules.read(utterance.slice(0, MAX_CHARS), context));
  const dates = resolveDates(parts.dates, context);
  const conditions = parts.conditions.map((condition) => ({
    ...condition,
    dates: dates.filter((date) => inside(date.mention.span, condition.span)),
  }));
  const conditional = new Set(conditions.flatMap((condition) => condition.dates.slice(0, 1)));
  // "I couldn't tell you right now" names no day.
  const unknown = parts.intents.some(({ value }) => value === "dont_know");
  const later = announced(rules, utterance, resolveDates([...parts.named, ...parts.otherDays], context));
  const named = withoutRepeated(
    dates.filter(
      (date) =>
        !conditional.has(date) &&
        !(later && inside(date.mention.span, later.span)) &&
        !(unknown && isNow(date, context)),
    ),
  );
  const told = withoutBeside(named, parts.quantities, context.today);
  const shares = sharesOf(parts, told, context);
  const quantities = [...parts.quantities, ...shares].filter(
    (one) => !parts.conditions.some((condition) => inside(one.span, condition.span)),
  );
  const orders = ordersAmong(quantities, context);
  const spelled = matchIdentifiers(
    [...parts.spelled, ...orders].sort((a, b) => a.span.from - b.span.from),
    context.known,
  );
  const identifiers = spelled.length > 0 ? spelled : namedItems(utterance, context.items ?? [], rules.definite);
  const strangers = unknownOrders(parts.spelled, quantities, identifiers, context);
  const promised = quantities.filter(
    (one) =>
      isPromised(one) &&
      isCount(one, context) &&
      !isOfDefect(one, parts) &&
      ![...strangers, ...orders.map(({ span }) => span)].some((span) => inside(one.span, span)) &&
      !told.some((date) => isItsDay(one, date, quantities, utterance, context)),
  );
  const deliveries = inOwnUnits(rules, context, toDeliveries(pair(told, withoutAll(promised), parts.breaks), parts));
  const unclear = told.find((date) => date.resolved.readings.length > 1);
  const [condition] = conditions;
  const percent = shares.length > 0 ? null : percentOf(parts, context);
  const bases = new Set(parts.bases.map((one) => one.basis));
  const extraction: Extraction = {
    deliveries,
    // What follows the cut may take a yes back.
    confirm: utterance.length > MAX_CHARS ? null : confirmOf(parts, utterance, later?.span ?? null),
    percent,
    durationDays: durationOf(parts) ?? (context.slot === "delay" ? betweenDates(parts, context) : null),
    upToDays: parts.durations.length === 1 ? (parts.durations[0]!.most ?? null) : null,
    basis: bases.size === 1 || (context.slot === "basis" && bases.size > 1) ? parts.bases[0]!.basis : null,
    conditionMet: conditionMet(parts),
    condition:
      condition === undefined
        ? null
        : { span: conditionSpan(condition), due: dueOf(condition.dates[0]), reason: condition.reason },
    delayReason: reasonOf(parts, context, told),
    identifiers,
    unknownOrders: strangers,
    intents: [...intentsIn(parts, quantities, context), ...unknownYet(later, unknown, told)],
    answerBy: later && { span: later.span, date: later.by },
    colleague: parts.colleague,
    wantsLanguage: parts.wantsLanguage,
    spokenIn: null,
    observed: observedIn(parts, utterance, context),
    part: partIn(rules, utterance),
    denied: deniedIn(parts, context),
    ambiguous: unclear === undefined ? null : ambiguity(unclear, parts, context),
    doubt: doubtsOf(rules, told, deliveries),
  };
  return { extraction, parts };
}

/** Who announces an answer, and tells no day beside it, does not know yet. */
function unknownYet(later: Announced | null, unknown: boolean, told: readonly ResolvedDate[]): Extraction["intents"] {
  return later === null || unknown || told.length > 0 ? [] : [{ value: "dont_know", span: later.span }];
}

/** The one part that is pointed at; none where two are. */
function partIn({ whichPart }: LanguageRules, utterance: string): Extraction["part"] {
  const text = utterance.toLowerCase();
  const found = whichPart.flatMap(([index, cue]) => {
    const match = cue.exec(text);
    return match === null ? [] : [{ index, span: { from: match.index, to: match.index + match[0].length } }];
  });
  return found.length === 1 ? found[0]! : null;
}

function deniedIn({ named, dates }: Parts, context: ExtractionContext): PlainDate[] {
  const kept = new Set(dates.map(({ span }) => span.from));
  if (named.every(({ span }) => kept.has(span.from))) return [];
  return resolveDates(named, context).flatMap(({ mention, resolved: { readings } }) => {
    const [only] = readings;
    if (kept.has(mention.span.from) || readings.length !== 1 || only!.start !== only!.end) return [];
    return [only!.start];
  });
}

/** An amount of money in an answer about goods is a price for people to look at, whatever word stands beside it. */
function intentsIn(
  { intents, money }: Parts,
  quantities: readonly QuantityMention[],
  context: ExtractionContext,
): Extraction["intents"] {
  // Digits without end are no number at all, and no price.
  const broken = quantities.filter((one) => Number.isFinite(one.value) && !isCount(one, context));
  const prices = [...money, ...broken.map(({ span }) => span)];
  const known = intents.some(({ value }) => value === "price_change_request" || value === "terms_request");
  const [span] = prices;
  return span === undefined || known ? intents : [...intents, { value: "price_change_request", span }];
}

/** Nobody ships a fifth of a piece: "at 4.20" is no quantity of what is counted in pieces. */
function isCount({ value, kind, unit }: QuantityMention, { uom }: ExtractionContext): boolean {
  const counted = unit ?? uom;
  const inPieces = counted !== null && sameUnit(counted, "pcs");
  return kind !== "absolute" || value === null || !inPieces || Number.isInteger(value);
}

const isNow = ({ resolved: { readings } }: ResolvedDate, { today }: ExtractionContext) =>
  readings.length === 1 && readings[0]!.start === today && readings[0]!.end === today;

/** "Not thirteen, thirty, three zero, the thirtieth of November": the number beside a day is that day's, once more. */
function isItsDay(
  one: QuantityMention,
  { mention, resolved: { readings } }: ResolvedDate,
  all: readonly QuantityMention[],
  utterance: string,
  { slot }: ExtractionContext,
): boolean {
  const [only] = readings;
  const bare = one.kind === "absolute" && one.unit === null && !one.counted && one.value !== null && one.value <= 31;
  if (!bare || readings.length > 1 || only!.start !== only!.end || dateParts(only!.start).day !== one.value)
    return false;
  const [from, to] =
    one.span.from < mention.span.from ? [one.span.to, mention.span.from] : [mention.span.to, one.span.from];
  const same = all.filter(({ value, span }) => value === one.value && span.from >= from && span.to <= to);
  const between = same.reduce(
    (text, { span }) => text.replace(utterance.slice(span.from, span.to), ""),
    utterance.slice(from, to),
  );
  // "Thirty on the thirtieth" may be both; to a value that was said back it is the day again.
  return BESIDE.test(between) && (slot === "confirm" || /[,;.]/.test(between));
}

/** No more than a comma and an article, or what is denied: "three, not thirteen, the third of May". */
const BESIDE = /^[\s,;.]*(?:(?:not|nicht|no|pas)\s+[\p{L}\d]+(?:[\s-]\p{L}+)?[\s,;.]*)?(?:\p{L}{1,3}\s+)?$/u;

/** "Fourteen cartons, all of it": what is counted is all, which tells no second delivery. */
function withoutAll(quantities: readonly QuantityMention[]): readonly QuantityMention[] {
  const counted = quantities.filter(({ kind }) => kind !== "all");
  return quantities.length === 2 && counted.length === 1 && counted[0]!.kind === "absolute" ? counted : quantities;
}

/** "We found cracks on sixty of them": a count in the clause that tells of a defect is no delivery. */
function isOfDefect({ kind, span }: QuantityMention, { quality, breaks }: Parts): boolean {
  if (quality === null || kind !== "absolute") return false;
  return quality.told.some((told) => {
    const [from, to] = [Math.min(span.from, told.from), Math.max(span.from, told.from)];
    return !breaks.some((at) => at > from && at <= to);
  });
}

function observedIn(
  { times, hours, inMinutes, spelled, quality, quantities }: Parts,
  utterance: string,
  context: ExtractionContext,
): Extraction["observed"] {
  return {
    times,
    ...(hours.length === 0 ? {} : { hours }),
    ...(inMinutes === null ? {} : { inMinutes }),
    points: namedPoints(utterance, context.points ?? []),
    ...(context.defects ? { defectCodes: namedPoints(utterance, context.defects) } : {}),
    spelled: spelled.map(({ text, kind, span }) => ({ text, kind, span })),
    defect: quality && { defect: quality.defect, span: quality.span },
    counts: quantities.flatMap(({ value, unit, approx, kind, role, span }) =>
      value === null || kind !== "absolute" ? [] : [{ value, unit, approx, role, span }],
    ),
  };
}

/** "Se lo confirmo el viernes" says no yes: it announces one. */
function confirmOf({ confirm, plainYes }: Parts, utterance: string, later: Span | null): Extraction["confirm"] {
  if (confirm === null || (later !== null && inside(confirm.span, later))) return null;
  const { value, hedged, span } = confirm;
  const firm = value === "yes" && !hedged && plainYes;
  return { value, hedged, firm, ...(/[?？]/.test(utterance) ? { asks: true as const } : {}), span };
}

/** A turn longer than any answer is cut: recognisers and pasted texts may go on for ever. */
const MAX_CHARS = 2_000;

/** "eighty percent on the third, the rest a week later": shares of the delivery, when the answer is about dates. */
function sharesOf(parts: Parts, dates: readonly ResolvedDate[], context: ExtractionContext): QuantityMention[] {
  const aboutPrice = parts.intents.some((intent) => intent.value === "price_change_request");
  if (context.slot === "percent_complete" || dates.length === 0 || aboutPrice) return [];
  return parts.percents
    .filter((percent) => percent.value !== null && !percent.complete && !percent.missing && !percent.rise)
    .map((percent) => ({
      span: percent.span,
      value: percent.value! / 100,
      unit: null,
      approx: percent.approx,
      kind: percent.value === 100 ? "all" : "fraction_of_open",
      role: null,
      counted: true,
    }));
}

/**
 * How much is complete, where that was asked or a word of completion stands beside it; "twenty percent left" is eighty
 * complete. Beside a price it is the size of what is asked for. Any other percentage is nobody's progress.
 */
function percentOf({ percents, intents }: Parts, { slot }: ExtractionContext): Extraction["percent"] {
  const aboutPrice = intents.some((intent) => intent.value === "price_change_request");
  const meant = (one: PercentMention) => slot === "percent_complete" || aboutPrice || one.complete || one.missing;
  const [first, ...more] = percents.filter(meant);
  const value = first === undefined ? null : doneOf(first);
  // "Sixty done, forty left" is told once.
  if (first === undefined || value === null || more.some((one) => doneOf(one) !== value)) return null;
  return { value, approx: first.approx, span: first.span };
}

const doneOf = ({ value, missing }: PercentMention) =>
  value !== null && missing ? Math.round((100 - value) * 100) / 100 : value;

function durationOf(parts: Parts): Extraction["durationDays"] {
  const [first, ...more] = parts.durations;
  if (first === undefined || first.amount === null || more.some((one) => one.amount !== first.amount)) return null;
  return { days: first.amount, business: first.unit === "business_day", span: first.span };
}

/** "It was planned for the tenth and is now the sixteenth": the delay is what lies between. Two days or two weeks, later second. */
function betweenDates({ named, durations }: Parts, context: ExtractionContext): Extraction["durationDays"] {
  if (durations.length > 0 || named.length !== 2) return null;
  const [before, after] = resolveDates(
    named.map((date) => ({ ...date, past: false })),
    context,
  );
  const [from, to] = [before, after].map((date) =>
    date?.resolved.readings.length === 1 ? date.resolved.readings[0] : undefined,
  );
  if (!from?.end || !to?.end || daysBetween(from.start, from.end) !== daysBetween(to.start, to.end)) return null;
  const days = daysBetween(from.start, to.start);
  return days > 0 && days < 366 ? { days, business: false, span: after!.mention.span } : null;
}

function ambiguity(date: ResolvedDate, parts: Parts, context: ExtractionContext): Extraction["ambiguous"] {
  const slot = context.slot === "meeting_time" ? "meeting_time" : "ship_date";
  const readings = date.resolved.readings.map((reading) => {
    const precision =
      date.resolved.precision === "vague" && reading.start === reading.end ? "day" : date.resolved.precision;
    return toDateValue(reading, { ...date.resolved, precision }, date.mention, parts);
  });
  return { slot, readings };
}
