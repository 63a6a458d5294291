/** One English turn as parts: finds each kind of value where no other has claimed the words, then what was taken back. */
import type { ExtractionContext, Span } from "../../extraction/types.ts";
import type { DateMention, DurationMention, Parts, QuantityMention, SpelledMention } from "../types.ts";
import { readBases } from "./basis.ts";
import { readColleague, readConditions, readSupplyFacts } from "./conditions.ts";
import { readConfirm } from "./confirm.ts";
import { settle } from "./corrections.ts";
import { dateExpressionAt } from "./date-expressions.ts";
import { spelledAt } from "./identifiers.ts";
import { readIntents } from "./intents.ts";
import { lengthAsDate, lengthAt, noDelay } from "./lengths.ts";
import { percentAt, wholePercent } from "./percents.ts";
import { isPlainYes } from "./plain-yes.ts";
import { readQuality } from "./quality.ts";
import { quantityAt } from "./quantities.ts";
import { readReasons } from "./reasons.ts";
import { assignRoles } from "./roles.ts";
import { noneAtAll } from "./shares.ts";
import { timeAt } from "./times.ts";
import { toPhrase, toWords, type Word } from "./words.ts";

export function readEnglish(utterance: string, context: ExtractionContext): Parts {
  const words = toWords(utterance);
  const phrase = toPhrase(words);
  const { slot } = context;
  const desk = new Desk(words);
  const known = new Set(context.known.map((one) => one.toUpperCase().replaceAll(/[^A-Z0-9]/g, "")));
  const spelled: SpelledMention[] = desk.scan((free, index) =>
    one(spelledAt(free, index, slot === "identifier", known)),
  );
  const times = desk.scan((free, index) => one(timeAt(free, index, slot === "meeting_time")));
  const percentsFirst = slot === "percent_complete";
  const scanPercents = () => desk.scan((free, index) => one(percentAt(free, index, slot)));
  let percents = percentsFirst ? scanPercents() : [];
  const lengthsFirst = slot === "delay";
  let durations: DurationMention[] = lengthsFirst ? desk.scan((free, index) => one(lengthAt(free, index))) : [];
  const datesFound = slot === "identifier" ? [] : desk.scan((free, index) => dateAt(free, index));
  if (!percentsFirst) percents = scanPercents();
  if (!lengthsFirst) durations = desk.scan((free, index) => one(lengthAt(free, index)));
  const quantitiesFound: QuantityMention[] =
    slot === "identifier" ? [] : desk.scan((free, index) => quantityAt(free, index, slot));

  const dates = settle(
    words,
    datesFound.filter((date) => !date.denied),
    (date) => date.expr.kind !== "bound",
  );
  const quantities = settle(words, quantitiesFound, (quantity) => quantity.kind === "absolute");
  if (slot === "quantity_done" && quantitiesFound.length === 0) quantities.standing.push(...noneAtAll(phrase));
  if (quantities.soleDenied && mayBeCan(words, quantitiesFound)) quantities.standing.push(...quantitiesFound);
  assignRoles(words, quantities.standing);
  const percent = settle(words, percents, () => true);
  const duration = settle(words, durations, () => true);
  if (slot === "percent_complete" && percents.length === 0) percent.standing.push(...wholePercent(phrase));
  if (slot === "delay" && durations.length === 0) duration.standing.push(...noDelay(phrase));
  const kept: DateMention[] =
    dates.soleDenied && mayBeCan(words, datesFound) ? datesFound.map(doubtful) : dates.standing;
  const standing = inherited(datesFound, kept).map((date) => ({ ...date, past: isPast(words, date.span) }));
  standing.push(...nowBeside(words, quantities.standing, standing));
  if (standing.length === 0 && slot === "ship_date") standing.push(...lengthAsDate(words, duration.standing));
  const bases = readBases(phrase);
  return {
    dates: standing,
    times,
    quantities: quantities.standing,
    percents: percent.standing,
    durations: duration.standing,
    bases,
    conditions: conditionsOf(words, datesFound),
    reasons: readReasons(phrase),
    intents: readIntents(phrase),
    spelled,
    quality: readQuality(phrase),
    confirm: readConfirm(words),
    plainYes: isPlainYes(desk.left(bases), utterance.includes("?")),
    colleague: readColleague(words),
    breaks: breaksOf(words),
    corrected: dates.corrected || quantities.corrected || percent.corrected || duration.corrected,
  };
}

type Found = DateMention & { denied: boolean };

function dateAt(words: readonly Word[], index: number): { mentions: Found[]; next: number } | null {
  const hit = dateExpressionAt(words, index);
  if (hit === null) return null;
  const span = { from: words[index]!.from, to: words[hit.next - 1]!.to };
  return {
    mentions: [{ span, expr: hit.expr, past: false, misheard: hit.misheard, denied: hit.denied ?? false }],
    next: hit.next,
  };
}

function one<T>(hit: { mention: T; next: number } | null): { mentions: T[]; next: number } | null {
  return hit === null ? null : { mentions: [hit.mention], next: hit.next };
}

function conditionsOf(words: readonly Word[], dates: readonly Found[]): Parts["conditions"] {
  const spans = dates.map((date) => date.span);
  const conditions = [...readConditions(words, spans), ...readSupplyFacts(words, spans)];
  return conditions.map((span) => ({ span, reason: reasonWithin(words, span) }));
}

/** Hands out words: what one scan has claimed stands as a wall before the next. */
class Desk {
  readonly #words: readonly Word[];
  readonly #taken: boolean[];

  constructor(words: readonly Word[]) {
    this.#words = words;
    this.#taken = words.map(() => false);
  }

  /** The words with each value as "_", those of `more` too. */
  left(more: ReadonlyArray<{ span: Span }>): string[] {
    const within = (word: Word) => more.some(({ span }) => word.from >= span.from && word.to <= span.to);
    const texts = this.#words.map((word, index) => (this.#taken[index] || within(word) ? "_" : word.text));
    return texts.filter((text, index) => text !== "_" || texts[index - 1] !== "_");
  }

  scan<T>(match: (free: readonly Word[], index: number) => { mentions: T[]; next: number } | null): T[] {
    const free = this.#words.map((word, index) => {
      if (this.#taken[index]) return { ...word, text: "", kind: "word" as const, gap: ";" };
      return index > 0 && this.#taken[index - 1] ? { ...word, gap: word.gap || ";" } : word;
    });
    const found: T[] = [];
    let index = 0;
    while (index < free.length) {
      const hit = this.#taken[index] ? null : match(free, index);
      if (hit === null) {
        index += 1;
        continue;
      }
      found.push(...hit.mentions);
      for (let at = index; at < hit.next; at++) this.#taken[at] = true;
      index = hit.next;
    }
    return found;
  }
}

/** "half now": beside a quantity "now" is a date; elsewhere it is a manner of speaking. */
function nowBeside(
  words: readonly Word[],
  quantities: readonly QuantityMention[],
  dates: readonly DateMention[],
): DateMention[] {
  const found: DateMention[] = [];
  for (const quantity of quantities) {
    const next = words.find((word) => word.from >= quantity.span.to);
    if (next === undefined || !/^(now|immediately)$/.test(next.text) || next.gap !== "") continue;
    if (dates.some((date) => date.span.from >= next.to && date.span.from - next.to < 5)) continue;
    const expr = { kind: "offset", amount: 0, unit: "day", from: "today" } as const;
    found.push({ span: { from: next.from, to: next.to }, expr, past: false, misheard: null });
  }
  return found;
}

const PAST =
  /\b(?:shipped|left|went|sent|was|were|dispatched|despatched|departed|gone|already|picked|handed|arrived|delivered|did|came|got|started|happened|since)\b/;
const FUTURE =
  /\b(?:will|going|would|should|can|could|may|might|plan|planning|expect|hope|to ship|ships|to be|is|are|not)\b/;

/** The date's own clause tells of something done, and of nothing to come. */
function isPast(words: readonly Word[], span: Span): boolean {
  const clause: string[] = [];
  for (const word of words) {
    if (/[.;?!,—]/.test(word.gap) || /^(and|but|so)$/.test(word.text)) {
      if (word.from > span.to) break;
      if (word.from <= span.from) clause.length = 0;
    }
    clause.push(word.text);
  }
  const text = clause.join(" ");
  return PAST.test(text) && !FUTURE.test(text);
}

/** The recogniser writes "can't" for "can" more often than it is said: then the value is kept, in doubt. */
function mayBeCan(words: readonly Word[], mentions: readonly unknown[]): boolean {
  return mentions.length === 1 && /\bcan not (?:do|make|ship|deliver|manage|finish)\b/.test(toPhrase(words).text);
}

/** "the fourth of March, no, the third": the month of what was taken back still holds. */
function inherited(all: readonly DateMention[], kept: readonly DateMention[]): DateMention[] {
  return kept.map((date) => {
    const before = all[all.findIndex((one) => one.span.from === date.span.from) - 1];
    const takenBack = before !== undefined && !kept.includes(before) && before.expr.kind === "day";
    if (!takenBack || date.expr.kind !== "day" || date.expr.month !== null) return date;
    return { ...date, expr: { ...date.expr, month: (before.expr as { month: typeof date.expr.month }).month } };
  });
}

const doubtful = (date: Found): Found => ({ ...date, misheard: { heard: "can't", alike: "can" } });

function reasonWithin(words: readonly Word[], span: Span) {
  const inside = words.filter((word) => word.from >= span.from && word.to <= span.to);
  return readReasons(toPhrase(inside))[0]?.value ?? null;
}

/** Where one delivery may end and the next begin. */
function breaksOf(words: readonly Word[]): number[] {
  return words
    .filter((word) => /[,.;—]/.test(word.gap) || /^(and|then|but|plus|while|rest|remaining|remainder)$/.test(word.text))
    .map((word) => word.from);
}
