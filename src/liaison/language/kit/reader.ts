/**
 * One turn as parts, the same way in every language: finds each kind of value where no other has claimed the words, then
 * what was taken back. A language gives a grammar: matchers that try one index, and cues as patterns.
 */
import { overlap } from "../../extraction/spans.ts";
import type { DelayReason, ExtractionContext, Intent, SlotName, Span } from "../../extraction/types.ts";
import type {
  DateMention,
  DurationMention,
  Parts,
  PercentMention,
  QualityMention,
  QuantityMention,
  SpelledMention,
  TimeMention,
} from "../types.ts";
import { type AsideCues, type Asides, asidesIn, clauseOf } from "./asides.ts";
import { type ConfirmCues, causesIn, readConfirm } from "./confirm.ts";
import { correctedCounts } from "./corrected-counts.ts";
import type { DateHit, Words } from "./date-hit.ts";
import { Desk } from "./desk.ts";
import { withHidden } from "./hidden.ts";
import { type HourCues, hoursIn, withBounds } from "./hours.ts";
import { ofTerms } from "./of-terms.ts";
import { inOneBreath } from "./one-breath.ts";
import { type OwnDayCues, withoutOwnDays } from "./own-days.ts";
import { assentOf, type NoNoCues, reassured } from "./reassured.ts";
import { assignRoles, type RoleCues } from "./roles.ts";
import { type CorrectionCues, type Mention, settle, withoutDenied } from "./settle.ts";
import { type Phrase, textBetween, toPhrase, type Word } from "./words.ts";

/** A mention and the index of the word after it. */
export type Hit<T> = { mention: T; next: number };

export type Grammar = {
  toWords(utterance: string): Word[];

  /** With `open` any spelled run counts; else only one that is announced, prefixed, or `known` (letters and digits, upper case). */
  spelledAt(words: Words, index: number, open: boolean, known: ReadonlySet<string>): Hit<SpelledMention> | null;
  /** `free`: a meeting time was asked for. */
  timeAt(words: Words, index: number, free: boolean): Hit<TimeMention> | null;
  percentAt(words: Words, index: number, slot: SlotName): Hit<PercentMention> | null;
  lengthAt(words: Words, index: number): Hit<DurationMention> | null;
  dateAt(words: Words, index: number): DateHit | null;
  quantityAt(words: Words, index: number, slot: SlotName): { mentions: QuantityMention[]; next: number } | null;

  /** Values told without a number, where such a value was asked for: "none yet", "all done", "no delay". */
  noneAtAll(phrase: Phrase): QuantityMention[];
  wholePercent(phrase: Phrase): PercentMention[];
  noDelay(phrase: Phrase): DurationMention[];
  /** "a week" as the answer to "when?". */
  lengthAsDate(words: Words, durations: readonly DurationMention[]): DateMention[];

  /** What values belong to, when not to the goods; null where a language names none. */
  asides: AsideCues | null;
  corrections: CorrectionCues;
  /** Days told to explain another one; missing where a language does not read them. */
  ownDays?: OwnDayCues;
  roles: RoleCues;
  confirm: ConfirmCues;
  plainYes(words: readonly string[], asks: boolean): boolean;
  /** Before a number: it is taken away from something, and counts nothing by itself. */
  minus: RegExp;
  /** "now", which is a date beside a quantity only ("half now"), and none where it is told how many they `are` now. */
  now: RegExp;
  are: RegExp;
  noNo: NoNoCues;
  /** Words of a clause that tells of something done, and of one that tells of something to come. */
  tense: { past: RegExp; future: RegExp };
  /** Words that begin a new clause: "and", "but", "so". */
  joins: RegExp;
  /** All that may stand between a date and the same one said again or more precisely: "say", "that is". */
  restates: RegExp;
  /** Words at which one delivery may end and the next begin: "and", "then", "the rest". */
  breaks: RegExp;
  /** The recogniser may have written a denial that was not said ("can't" for "can"); null where none is known. */
  misheardDenial: { pattern: RegExp; heard: string; alike: string } | null;

  bases(phrase: Phrase): Parts["bases"];
  conditions(words: Words, dates: readonly Span[]): Span[];
  /** "Forget the connector, it is here"; missing where a language does not read it. */
  conditionMet?: RegExp;
  reasons(phrase: Phrase): Array<{ value: DelayReason; span: Span }>;
  /** Words of trouble in which nobody is in trouble, global; missing where a language knows none. */
  noReason?: RegExp;
  intents(phrase: Phrase): Array<{ value: Intent; span: Span }>;
  quality(phrase: Phrase): QualityMention | null;
  colleague(words: Words): Span | null;
  /** ISO 639-1. */
  wantsLanguage(phrase: Phrase): string | null;
  /** Parts of the day and bounds of times; missing where a language does not read them. */
  hours?: HourCues;
  /** How long from now the next call is wished for, in minutes; missing where a language does not read it. */
  waitIn?(words: Words): number | null;
  /** A last look at the whole turn, where a value alone does not tell: sums, plans, what was made good. */
  revise?(words: Words, slot: SlotName, found: Revisable): Revisable;
};

export type Revisable = Pick<Parts, "quantities" | "percents" | "durations" | "confirm" | "named">;

export function createReader(grammar: Grammar): (utterance: string, context: ExtractionContext) => Parts {
  return (utterance, context) => read(grammar, utterance, context);
}

function read(grammar: Grammar, utterance: string, { slot, known }: ExtractionContext): Parts {
  const words = grammar.toWords(utterance);
  const phrase = toPhrase(words);
  const desk = new Desk(words);
  const intents = answering(grammar, phrase, slot);
  // "Call me on Thursday at two", before any line was asked about: day and hour are those of the next call.
  const calls =
    (slot === "consent" || slot === "availability") && intents.some(({ value }) => value === "call_back_later");
  const about = calls ? "meeting_time" : slot;
  const all = bounded(
    scan(grammar, desk, about, new Set(known.map((one) => one.toUpperCase().replaceAll(/[^A-Z0-9]/g, "")))),
  );
  const terms = ofTerms(intents, words, grammar.joins);
  const ofGoods = {
    ...all,
    quantities: all.quantities.map((one) => (takenAway(grammar, words, one) ? { ...one, value: null } : one)),
    dates: all.dates.filter(({ span }) => !terms.isTerm(span)),
    durations: all.durations.filter(({ span }) => !terms.isTerm(span)),
  };
  const found =
    grammar.asides === null
      ? { ...ofGoods, money: [], otherDays: [] }
      : withoutAsides(ofGoods, asidesIn(grammar.asides, words, grammar.joins), about);
  // "Since Monday" tells of no delivery, save where that was asked.
  const since = slot === "since";
  const corrections =
    since || about === "meeting_time" ? { ...grammar.corrections, elsewhere: NEVER } : grammar.corrections;

  // A denied date stands as a wall: what denies it does not deny the next one.
  const settled = settle(
    corrections,
    words,
    found.dates,
    (date) => !date.denied && date.expr.kind !== "bound",
    found.quantities,
  );
  // Counts may part two deliveries of one day.
  const counted = found.quantities.length > 0;
  const undenied = settled.standing.filter((date) => !date.denied);
  const ofGoodsAlone = !counted && !since && about !== "meeting_time" && about !== "delay";
  const standingDates = ofGoodsAlone ? withoutOwnDays(grammar.ownDays, words, undenied) : undenied;
  const dates = { ...settled, standing: counted ? standingDates : withoutDenied(found.dates, standingDates) };
  const quantities = settle(
    corrections,
    words,
    found.quantities,
    (quantity) => quantity.kind === "absolute",
    found.dates,
  );
  quantities.standing = correctedCounts(found.quantities, quantities.standing);
  if (slot === "quantity_done" && found.quantities.length === 0) quantities.standing.push(...grammar.noneAtAll(phrase));
  if (quantities.soleDenied && mayBeMisheard(grammar, phrase, found.quantities))
    quantities.standing.push(...found.quantities);
  assignRoles(grammar.roles, words, quantities.standing);
  const percent = settle(corrections, words, found.percents, () => true);
  const duration = settle(corrections, words, found.durations, () => true);
  if (slot === "percent_complete" && found.percents.length === 0)
    percent.standing.push(...grammar.wholePercent(phrase));
  if (slot === "delay" && found.durations.length === 0)
    duration.standing.push(...opening(words, grammar.noDelay(phrase)));
  const kept: DateMention[] =
    dates.soleDenied && mayBeMisheard(grammar, phrase, found.dates)
      ? found.dates.map((date) => ({ ...date, misheard: doubtOf(grammar) }))
      : dates.standing;
  const standing = inOneBreath(grammar, words, inherited(found.dates, kept)).map((date) => ({
    ...date,
    past: since || isPast(grammar, words, date.span),
  }));
  standing.push(...nowBeside(grammar, words, quantities.standing, standing));
  if (standing.length === 0 && slot === "ship_date") standing.push(...grammar.lengthAsDate(words, duration.standing));
  const bases = grammar.bases(phrase).filter(({ span }) => !terms.isTerm(span));
  const spans = found.dates.map((date) => date.span);
  const asks = /[?？]/.test(utterance);
  const left = desk.left(bases);
  const calm = reassured(grammar.noNo, grammar.plainYes, words, phrase, left, asks);
  const plainYes = calm != null || grammar.plainYes(left, asks);
  const confirm = calm === undefined ? readConfirm(grammar.confirm, words) : calm;
  const values: Revisable = {
    quantities: quantities.standing,
    percents: percent.standing,
    durations: duration.standing,
    confirm: confirm === undefined ? (plainYes ? assentOf(words) : null) : confirm,
    named: found.dates,
  };
  return {
    dates: standing,
    otherDays: found.otherDays,
    ...hoursAndTimes(grammar, words, found),
    money: found.money,
    ...(grammar.revise?.(words, slot, values) ?? values),
    bases,
    conditions: grammar.conditions(words, spans).map((span) => ({ span, reason: reasonWithin(grammar, words, span) })),
    conditionMet: metIn(grammar, words, phrase),
    reasons: grammar
      .reasons(withHidden(phrase, grammar.noReason, grammar.confirm.negated))
      .filter((one) => !terms.isDemand(one)),
    intents: intents.filter((one, index) => intents.findIndex(({ value }) => value === one.value) === index),
    spelled: slot === "identifier" ? withoutWithdrawn(corrections, words, found.spelled) : found.spelled,
    quality: grammar.quality(phrase),
    plainYes,
    colleague: grammar.colleague(words),
    wantsLanguage: grammar.wantsLanguage(phrase),
    inMinutes: grammar.waitIn?.(words) ?? null,
    breaks: words.filter((word) => /[,.;—]/.test(word.gap) || grammar.breaks.test(word.text)).map((word) => word.from),
    corrected: dates.corrected || quantities.corrected || percent.corrected || duration.corrected,
  };
}

/** Asked for yes or no, who does not know the cause does not say that the answer is not known. */
function answering({ intents, confirm }: Grammar, phrase: Phrase, slot: SlotName): ReturnType<Grammar["intents"]> {
  const found = intents(phrase);
  if (slot !== "confirm") return found;
  const causes = causesIn(confirm, phrase);
  return found.filter(({ value, span }) => value !== "dont_know" || !causes.some((cause) => overlap(cause, span)));
}

/** "Not before ten" denies no time: it is the earliest. */
function hoursAndTimes(
  grammar: Grammar,
  words: Words,
  { times, dates }: ReturnType<typeof scan>,
): Pick<Parts, "times" | "hours"> {
  const { hours, joins } = grammar;
  const told = hours === undefined ? times : withBounds(hours, words, times);
  const corrections = { ...grammar.corrections, elsewhere: NEVER };
  const exact = told.filter(({ bound }) => bound === undefined);
  const { standing } = settle(corrections, words, exact, () => true, dates);
  const isTaken = (time: TimeMention, next: TimeMention | undefined) =>
    hours?.taken?.test(textBetween(words, time.span.to, next?.span.from ?? Number.POSITIVE_INFINITY));
  return {
    times: told.filter((time, index) =>
      time.bound === undefined ? standing.includes(time) : !isTaken(time, told[index + 1]),
    ),
    hours: hours === undefined ? [] : hoursIn(hours, words, joins, times),
  };
}

/** "Nothing": one word far into what is said tells of something else ("customs tell me nothing"). */
function opening<T extends Mention>(words: Words, found: readonly T[]): T[] {
  return found.filter(({ span }) => {
    const own = words.filter(({ from, to }) => from >= span.from && to <= span.to);
    return own.length > 1 || words.filter(({ to }) => to <= span.from).length <= MOST_BEFORE;
  });
}
const MOST_BEFORE = 4;

const NEVER = /(?!)/;

/** "four four one seven, no, four four one eight": asked which order it is, people take back what they spelled. */
function withoutWithdrawn(cues: CorrectionCues, words: Words, spelled: readonly SpelledMention[]): SpelledMention[] {
  const only = { ...cues, oldPlan: [], denies: NEVER, deniedAfter: NEVER, movedFrom: NEVER, elsewhere: NEVER };
  return settle(only, words, spelled, () => false).standing;
}

type FoundDate = DateMention & { denied: boolean };

/** What was asked for is looked for first: "two weeks" is a delay where one was asked about, else part of a date. */
function scan(grammar: Grammar, desk: Desk, slot: SlotName, known: ReadonlySet<string>) {
  const spelled = desk.scan((free, index) => one(grammar.spelledAt(free, index, slot === "identifier", known)));
  const times = desk.scan((free, index) => one(grammar.timeAt(free, index, slot === "meeting_time")));
  const scanPercents = () => desk.scan((free, index) => one(grammar.percentAt(free, index, slot)));
  const scanLengths = () => desk.scan((free, index) => one(grammar.lengthAt(free, index)));
  const spelling = slot === "identifier";
  let percents = slot === "percent_complete" ? scanPercents() : [];
  let durations = slot === "delay" ? scanLengths() : [];
  const dates = spelling ? [] : desk.scan((free, index) => dateAt(grammar, free, index));
  if (slot !== "percent_complete") percents = scanPercents();
  if (slot !== "delay") durations = scanLengths();
  const quantities = spelling ? [] : desk.scan((free, index) => grammar.quantityAt(free, index, slot));
  return { spelled, times, percents, durations, dates, quantities };
}

function dateAt(grammar: Grammar, words: Words, index: number): { mentions: FoundDate[]; next: number } | null {
  const hit = grammar.dateAt(words, index);
  if (hit === null) return null;
  const span = { from: words[index]!.from, to: words[hit.next - 1]!.to };
  return {
    mentions: [{ span, expr: hit.expr, past: false, misheard: hit.misheard, denied: hit.denied ?? false }],
    next: hit.next,
  };
}

function one<T>(hit: Hit<T> | null): { mentions: T[]; next: number } | null {
  return hit === null ? null : { mentions: [hit.mention], next: hit.next };
}

/** "half now": beside a quantity "now" is a date; elsewhere it is a manner of speaking. */
function nowBeside(
  { now, are }: Grammar,
  words: Words,
  quantities: readonly QuantityMention[],
  dates: readonly DateMention[],
): DateMention[] {
  const found: DateMention[] = [];
  for (const quantity of quantities) {
    const next = words.find((word) => word.from >= quantity.span.to);
    if (next === undefined || !now.test(next.text) || next.gap !== "" || quantity.role === "total") continue;
    if (are.test(words.findLast((word) => word.to <= quantity.span.from)?.text ?? "")) continue;
    if (dates.some((date) => date.span.from >= next.to && date.span.from - next.to < 5)) continue;
    const expr = { kind: "offset", amount: 0, unit: "day", from: "today" } as const;
    found.push({ span: { from: next.from, to: next.to }, expr, past: false, misheard: null });
  }
  return found;
}

/** A day that was asked for as such, of a visit or of the past, is none of the goods anyway; so is a share of what is done. */
function withoutAsides<T extends ReturnType<typeof scan>>(
  found: T,
  asides: Asides,
  slot: SlotName,
): T & { money: Span[]; otherDays: FoundDate[] } {
  const ofGoods = slot !== "meeting_time" && slot !== "since";
  const isOther = ({ span }: FoundDate, index: number, all: readonly FoundDate[]) => {
    const before = all[index - 1];
    const until = all[index + 1]?.span.from ?? Number.POSITIVE_INFINITY;
    return ofGoods && (asides.isOtherDay(span) || (before !== undefined && asides.isRemark(before.span, span, until)));
  };
  return {
    ...found,
    money: found.quantities
      .filter(({ kind }) => kind === "absolute")
      .map(({ span }) => span)
      .filter(asides.isPrice),
    dates: found.dates.filter((...date) => !isOther(...date)),
    otherDays: found.dates.filter(isOther),
    percents: found.percents
      .filter(({ span }) => slot === "percent_complete" || !asides.isOfMaterial(span))
      .map((one) => (asides.isRise(one.span) ? { ...one, rise: true } : one)),
    quantities: found.quantities.filter(
      ({ span, unit, kind }) =>
        !asides.isPrice(span) &&
        (kind !== "absolute" || unit !== null || !(asides.namesThing(span) || asides.isOfMaterial(span))),
    ),
  };
}

/** "Minus a hundred" is not a hundred. */
function takenAway({ minus }: Grammar, words: Words, { kind, span }: QuantityMention): boolean {
  return kind === "absolute" && minus.test(textBetween(words, 0, span.from));
}

/** No answer names more values of one kind; what goes on for ever would be looked at for as long. */
const MOST_VALUES = 40;

function bounded<T extends ReturnType<typeof scan>>(found: T): T {
  const entries = Object.entries(found).map(([kind, mentions]) => [kind, mentions.slice(0, MOST_VALUES)]);
  return Object.fromEntries(entries) as T;
}

/** The date's own clause tells of something done, and of nothing to come. */
function isPast({ tense, joins }: Grammar, words: Words, span: Span): boolean {
  const { text } = toPhrase(clauseOf(words, span, joins));
  return tense.past.test(text) && !tense.future.test(text);
}

/** Then the value is kept, in doubt. */
function mayBeMisheard({ misheardDenial }: Grammar, phrase: Phrase, mentions: readonly unknown[]): boolean {
  return mentions.length === 1 && misheardDenial !== null && misheardDenial.pattern.test(phrase.text);
}

function doubtOf({ misheardDenial }: Grammar): DateMention["misheard"] {
  return misheardDenial === null ? null : { heard: misheardDenial.heard, alike: misheardDenial.alike };
}

/** "the fourth of March, no, the third" and "no, of April": the month or the day of what was taken back still holds. */
function inherited(all: readonly FoundDate[], kept: readonly DateMention[]): DateMention[] {
  // "the first, no, that is a Sunday, the second": what kind of day it is stands in nobody's way.
  const named = all.filter((one) => !(one.denied && one.expr.kind === "weekday"));
  return kept.map((date) => {
    const before = named[named.findIndex((one) => one.span.from === date.span.from) - 1];
    const takenBack = before !== undefined && !kept.includes(before) && before.expr.kind === "day";
    if (!takenBack) return date;
    if (date.expr.kind === "month" && date.expr.part === null)
      return {
        ...date,
        expr: { ...(before.expr as typeof before.expr & { kind: "day" }), month: date.expr.month, weekday: null },
      };
    if (date.expr.kind !== "day" || date.expr.month !== null) return date;
    return { ...date, expr: { ...date.expr, month: monthTakenBack(named, kept, date) } };
  });
}

/** "The ninth of April, no, the ninth we count the stock, the twelfth": the last month told of the days taken back before it. */
function monthTakenBack(named: readonly FoundDate[], kept: readonly DateMention[], { span }: DateMention) {
  const at = named.findIndex((one) => one.span.from === span.from);
  const from = named.slice(0, at).findLastIndex((one) => kept.includes(one) || one.expr.kind !== "day") + 1;
  const months = named
    .slice(from, at)
    .flatMap(({ expr }) => (expr.kind === "day" && expr.month !== null ? [expr.month] : []));
  return months.at(-1) ?? null;
}

/** What a condition hung on, told as come true or taken back, and what it is about as far as a word for it is found. */
function metIn(grammar: Grammar, words: Words, phrase: Phrase): Parts["conditionMet"] {
  const match = grammar.conditionMet?.exec(phrase.text) ?? null;
  if (match === null) return null;
  const span = phrase.span(match.index, match.index + match[0].length);
  return { span, reason: reasonWithin(grammar, words, span) };
}

function reasonWithin(grammar: Grammar, words: Words, span: Span) {
  const inside = words.filter((word) => word.from >= span.from && word.to <= span.to);
  return grammar.reasons(toPhrase(inside))[0]?.value ?? null;
}
