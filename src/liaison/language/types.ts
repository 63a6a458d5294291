/**
 * What one language folder provides. A language says what the words say (`Parts`, calendar-free and order-free of this
 * partner); `extraction/` resolves it against the calendar, the question and the open orders, the same for every language.
 * Adding a language is adding a folder and naming it in index.ts.
 */
import type { DateBasis } from "#kernel/basis.ts";
import type { DateInterval } from "#kernel/interval.ts";
import type { PlainDate } from "#kernel/time.ts";
import type { ConfirmValue, DelayReason, ExtractionContext, Intent, SlotName, Span } from "../extraction/types.ts";
import type { HolidayName } from "./holidays.ts";
import type { PartCue } from "./kit/parts.ts";

/** Part of a week, month, quarter or year. What days it covers is a convention of calendar.ts. */
export type Part = "early" | "mid" | "late" | "first_half" | "second_half" | "first_day" | "last_day";

export type WeekRef =
  /** 0 is this week, 1 next week */
  | { offset: number }
  /** ISO week */
  | { number: number; year: number | null }
  /** the week of a day */
  | { of: DateExpr }
  /** weeks after the week of the date last spoken */
  | { spoken: number };

/** month 1-12 with or without a year, or months from now; `coming`: the next one after it where its time has gone by. */
export type MonthRef = { month: number; year: number | null; yearOffset?: number } | { offset: number; coming?: true };

/** What the words say about a date, before any calendar is looked at. */
export type DateExpr =
  | { kind: "day"; day: number; month: MonthRef | null; weekday: number | null }
  | { kind: "iso"; date: PlainDate }
  /** "3/4": which number is the day is not said */
  | { kind: "numeric"; first: number; second: number; year: number | null; dayFirst: boolean }
  | { kind: "weekday"; weekday: number; which: "bare" | "this" | "next" | "last" | "after_next" }
  | { kind: "weekday_of"; weekday: number; week: WeekRef }
  /** the first such weekday after a day */
  | { kind: "weekday_after"; weekday: number; of: DateExpr | "spoken" }
  /** nth 1-5, or -1 for the last */
  | { kind: "nth_weekday"; nth: number; weekday: number; month: MonthRef }
  | { kind: "week"; week: WeekRef; part: Part | null }
  | { kind: "weekend"; which: "bare" | "this" | "next" | "last"; week: WeekRef | null }
  | { kind: "month"; month: MonthRef; part: Part | null }
  /** nth 1-5, or -1 for the last */
  | { kind: "week_of_month"; nth: number; month: MonthRef }
  | { kind: "quarter"; quarter: number | { offset: number }; year: number | null; part: Part | null }
  | { kind: "year"; year: number | { offset: number; coming?: true }; part: Part | null }
  | {
      kind: "offset";
      amount: number;
      unit: "day" | "business_day" | "week" | "month" | "year";
      from: DateExpr | "today" | "spoken";
    }
  | { kind: "holiday"; name: HolidayName; year: number | null }
  | { kind: "range"; from: DateExpr; to: DateExpr }
  /** two alternatives: one stretch when they touch, two readings when they do not */
  | { kind: "either"; a: DateExpr; b: DateExpr }
  | { kind: "bound"; bound: "by" | "before" | "after" | "from"; of: DateExpr }
  | { kind: "about"; of: DateExpr };

export type DateMention = {
  span: Span;
  expr: DateExpr;
  /** The clause tells of something that has happened: "it left on Friday". */
  past: boolean;
  /** Words the recogniser may have misheard ("mart"): the reading stands in doubt. */
  misheard: { heard: string; alike: string } | null;
  /** Nothing but a pause or a word like "say" stands between it and the date before: it may be the same one. */
  again?: boolean;
};

export type QuantityRole = "done" | "remaining" | "total" | "scrapped" | "inspected";

export type QuantityMention = {
  span: Span;
  /** null: the words name no single number ("a few hundred", "three to four hundred") */
  value: number | null;
  unit: string | null;
  approx: boolean;
  kind: "absolute" | "fraction_of_open" | "fraction_of_rest" | "all" | "all_but" | "rest";
  role: QuantityRole | null;
  /** A noun that is no unit of measure follows or a unit does: the number surely counts something. */
  counted: boolean;
};

export type PercentMention = {
  span: Span;
  /** null: no single number */
  value: number | null;
  approx: boolean;
  /** "twenty percent left": counts what is missing */
  missing: boolean;
  /** tied to a word of completion ("80 percent done"), never a share of a delivery */
  complete: boolean;
  /** "four percent more": of a price or an output, never a share of a delivery */
  rise?: boolean;
};

export type DurationMention = {
  span: Span;
  /** null: no single number; negative is earlier */
  amount: number | null;
  /** The most it may be: three of "two or three days". */
  most?: number | null;
  unit: "day" | "business_day";
  approx: boolean;
};

export type SpelledMention = {
  span: Span;
  /** As written: "PO4500-12" */
  text: string;
  kind: "order" | "line" | "lot" | "other";
  /** "the one ending in 71" */
  suffix: boolean;
  /** "the one beginning with 71" */
  prefix?: boolean;
};

export type ConfirmMention = Omit<ConfirmValue, "firm"> & {
  /** epistemic: "should be", "I think"; approximate: "about right", "more or less" */
  hedge: "epistemic" | "approximate" | null;
};

/** `bound`: the earliest or the latest that is wished for, and no time to meet. */
export type TimeMention = { span: Span; hour: number; minute: number; bound?: "from" | "until" };

/** Minutes of the day, [from, to), that are wished for or ruled out. */
export type HoursMention = { span: Span; from: number; to: number; out: boolean };

/** `told`: every place where a defect is told of, the first kind of the list first. */
export type QualityMention = { defect: string; span: Span; told: Span[] };

/** Everything found in one turn, as the words have it; what the speaker took back is not in it. */
export type Parts = {
  dates: DateMention[];
  /** All dates named, those taken back or denied too: "it was the tenth and is now the sixteenth". */
  named: DateMention[];
  /** Days of something else than the goods: "I'll write to you on Monday". */
  otherDays: DateMention[];
  times: TimeMention[];
  /** Parts of the day without a time. */
  hours: HoursMention[];
  quantities: QuantityMention[];
  /** Numbers of money or of terms of payment; they are in none of the other lists. */
  money: Span[];
  percents: PercentMention[];
  durations: DurationMention[];
  bases: Array<{ basis: DateBasis; span: Span }>;
  conditions: Array<{ span: Span; reason: DelayReason | null }>;
  /** "Forget the connector, it is here": a condition named before is met or taken back. */
  conditionMet?: { span: Span; reason: DelayReason | null } | null;
  reasons: Array<{ value: DelayReason; span: Span }>;
  intents: Array<{ value: Intent; span: Span }>;
  spelled: SpelledMention[];
  quality: QualityMention | null;
  confirm: ConfirmMention | null;
  /** Nothing but assent, values said again aside. */
  plainYes: boolean;
  colleague: Span | null;
  /** The language asked for ("can we speak Spanish?"), ISO 639-1. */
  wantsLanguage: string | null;
  /** How long from now the next call is wished for. */
  inMinutes: number | null;
  /** Where clauses part (offset of "and", "then", a comma): deliveries are told apart there. */
  breaks: number[];
  /** The speaker corrected himself within the turn. */
  corrected: boolean;
};

/**
 * Values as they stand in sentences. As `speakers` all in words: the text must survive a bad line and any synthesiser. As
 * `writers` in figures, as people write them. Prepositions, bounds, bases and lists are the same in both.
 */
export type Speakers = {
  /** `today` decides whether a year is needed; null: none is said. */
  date(date: PlainDate, today: PlainDate | null): string;
  interval(interval: DateInterval, today: PlainDate | null): string;
  number(value: number): string;
  /** A number in full and, where it sounds like another, digit by digit: "fifteen, one five". */
  safeNumber(value: number): string;
  quantity(value: number, uom: string): string;
  identifier(value: string): string;
  basis(basis: DateBasis | "unknown"): string;
  list(items: string[]): string;
  /** "ten thirty in the morning"; 24-hour clock in. */
  time(hour: number, minute: number): string;
};

export type TemplateKey = string;
/** "{name}" is replaced by the spoken value of that name. */
export type Templates = Readonly<Record<TemplateKey, string>>;

export type Completeness = "complete" | "open" | "unfinished";

/** A number found in a sentence of ours: as one or more values, and as digits where they are spoken one by one. */
export type SpokenNumber = { values: number[]; digits: string | null };

/**
 * What guard/ looks for in a sentence before it is spoken. Written apart from the wording: the check must not share a
 * fault with what it checks.
 */
export type SpokenCheck = {
  /** Words by which somebody commits their side; the agent has no such authority. Global. */
  commits: RegExp;
  /** What turns them round within the same clause ("I cannot accept"); only a refusal or an answer may use them so. Global. */
  negates: RegExp;
  /** Every number the sentence names, in figures and in words. */
  numbers(text: string): SpokenNumber[];
  /** How January to December and Monday to Sunday are named; not global. */
  months: readonly RegExp[];
  weekdays: readonly RegExp[];
  /** Months are said as numbers ("十二月"), so that a date's month is one of its numbers. */
  monthsAreNumbers: boolean;
};

export type LanguageRules = {
  /** ISO 639-1. */
  code: string;
  /** The language's own name: "Deutsch". */
  name: string;
  read(utterance: string, context: ExtractionContext): Parts;
  /** Words in lower case that end in a definite article, or in what points like one: the next one names a thing both know. */
  definite: RegExp;
  /** Words in lower case that point at one of several deliveries, and which: 0 the first, -1 the last. */
  whichPart: readonly PartCue[];
  /** An answer announced for a day ("I'll let you know tomorrow"), as kit/later-cue.ts says. */
  tellsLater: RegExp;
  /** Numbers that a recogniser may hear instead of this one (15 and 50): they raise doubt, nothing else. */
  alike(value: number): number | null;
  templates: Templates;
  /** What stands in their place in a conversation in writing; null where a language has no such sentences. */
  written: Templates | null;
  /** Values for the ear. */
  speakers: Speakers;
  /** Values for the eye: in a conversation in writing, and in minutes. */
  writers: Speakers;
  check: SpokenCheck;
  /** `known`: open identifiers, to tell when a spelled one is still too short. */
  completeness(text: string, slot: SlotName | null, known?: readonly string[]): Completeness;
};
