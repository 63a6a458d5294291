/** Dates with what stands around them: parts of periods, distances, bounds, ranges, alternatives, "about". */
import type { DateExpr, Part } from "../types.ts";
import { type DateHit, dateAtomAt, internals } from "./date-atoms.ts";
import { type DurationReading, durationAt } from "./durations.ts";
import { after, afterAny, parts, remembered, type Word } from "./words.ts";

type Words = readonly Word[];
const text = (words: Words, index: number) => words[index]?.text ?? "";

/** The longest date expression at `index`. `from` may lie before it, when a bound was said earlier in the clause. */
export function dateExpressionAt(words: Words, index: number): DateHit | null {
  const lead = leadAt(words, index);
  const between = after(words, lead.next, "between");
  if (between > 0) {
    const range = rangeAt(words, between, ["and", "to"]);
    if (range !== null) return range;
  }
  const from = after(words, lead.next, "from");
  if (from > 0) {
    const range = rangeAt(words, from, RANGE);
    if (range !== null) return range;
  }
  const within = afterAny(words, lead.next, [
    "within",
    "inside",
    "in less than",
    "in under",
    "in no more than",
    "in at most",
    "in maximum",
  ]);
  if (within > 0) {
    const span = durationAt(words, within);
    const event = span === null ? false : anchoredElsewhere(words, span.next);
    if (span !== null && span.high !== null && !event)
      return finish(words, offset(span.high, span), "by", lead.about, span.next);
    const period = spanAt(words, within);
    if (period !== null) return finish(words, period.expr, null, lead.about, period.next);
  }
  const found = alternativesAt(words, lead.next);
  if (found === null) return null;
  if (lead.negated && lead.bound === "by") return { ...found, denied: true };
  return finish(words, found.expr, lead.bound, lead.about, found.next, found.misheard);
}

const RANGE = ["to", "through", "until", "till", "thru", "up to", "and"];

function finish(
  words: Words,
  inner: DateExpr,
  bound: Lead["bound"],
  about: boolean,
  next: number,
  misheard: DateHit["misheard"] = null,
): DateHit {
  const tail = tailAt(words, next);
  let expr = inner;
  if (about || tail.about) expr = { kind: "about", of: expr };
  const outer = bound ?? tail.bound;
  if (outer !== null) expr = { kind: "bound", bound: outer, of: expr };
  return { expr, next: tail.next, misheard };
}

type Lead = { bound: "by" | "before" | "after" | "from" | null; about: boolean; negated: boolean; next: number };

const BOUNDS: ReadonlyArray<[string, Exclude<Lead["bound"], null>]> = [
  ["no later than", "by"],
  ["not later than", "by"],
  ["not any later than", "by"],
  ["no latest than", "by"],
  ["at the latest by", "by"],
  ["at the latest on", "by"],
  ["at the latest", "by"],
  ["at latest", "by"],
  ["the latest by", "by"],
  ["the latest on", "by"],
  ["the latest is", "by"],
  ["the latest", "by"],
  ["latest by", "by"],
  ["latest on", "by"],
  ["latest", "by"],
  ["by the latest", "by"],
  ["on or before", "by"],
  ["not after", "by"],
  ["up until", "by"],
  ["until", "by"],
  ["till", "by"],
  ["til", "by"],
  ["by", "by"],
  ["prior to", "before"],
  ["ahead of", "before"],
  ["earlier than", "before"],
  ["any time before", "before"],
  ["anytime before", "before"],
  ["before", "before"],
  ["not before", "from"],
  ["not earlier than", "from"],
  ["not any earlier than", "from"],
  ["no earlier than", "from"],
  ["not sooner than", "from"],
  ["no sooner than", "from"],
  ["never before", "from"],
  ["not until", "from"],
  ["not till", "from"],
  ["only from", "from"],
  ["the earliest is", "from"],
  ["the earliest would be", "from"],
  ["the earliest", "from"],
  ["at the earliest", "from"],
  ["earliest", "from"],
  ["on or after", "from"],
  ["starting from", "from"],
  ["starting on", "from"],
  ["starting", "from"],
  ["as from", "from"],
  ["as of", "from"],
  ["from", "from"],
  ["since", "from"],
  ["later than", "after"],
  ["any time after", "after"],
  ["anytime after", "after"],
  ["only after", "after"],
  ["after", "after"],
];
const ABOUTS = [
  "somewhere around",
  "some time around",
  "sometime around",
  "some time about",
  "sometime about",
  "on or about",
  "on or around",
  "around about",
  "around",
  "about",
  "approximately",
  "approx",
  "roughly",
  "circa",
  "close to",
  "near to",
  "more or less",
  "say around",
];
const FILLERS = [
  "some time in",
  "sometime in",
  "some time during",
  "sometime during",
  "some time on",
  "sometime",
  "some time",
  "at",
  "in",
  "on",
  "during",
  "over",
  "maybe",
  "probably",
  "perhaps",
  "the end of business on",
  "end of business on",
  "end of business",
  "end of business day",
  "the close of business on",
  "close of business on",
  "close of business",
  "cob",
  "eob",
  "eod",
  "end of the day on",
  "end of the day",
  "end of day on",
  "end of day",
  "the end of the day on",
  "the end of day on",
  "the evening of",
  "the morning of",
  "the afternoon of",
  "noon on",
  "lunchtime on",
];

/** Words before a date: bound, "about", fillers, in any order. A negation earlier in the clause turns "before" and "until" round. */
function leadAt(words: Words, index: number): Lead {
  const lead: Lead = { bound: null, about: false, negated: false, next: index };
  for (let rounds = 0; rounds < 5; rounds++) {
    if (rounds > 0 && parts(words[lead.next])) break;
    const bound = lead.bound === null ? longestBound(words, lead.next) : null;
    if (bound !== null && dateFollows(words, bound.next)) {
      lead.bound = bound.bound;
      lead.negated = bound.bound !== "from" && negatedBefore(words, lead.next);
      if (lead.negated && (bound.bound === "before" || /^(until|till|til)$/.test(text(words, lead.next)))) {
        lead.bound = "from";
        lead.negated = false;
      }
      if (lead.negated && bound.bound === "after") {
        lead.bound = "by";
        lead.negated = false;
      }
      lead.next = bound.next;
      continue;
    }
    const about = afterAny(words, lead.next, ABOUTS);
    if (about > 0) {
      lead.about = true;
      lead.next = about;
      continue;
    }
    const filler = afterAny(words, lead.next, FILLERS);
    if (filler > 0 && offsetAt(words, lead.next) === null && !partFollows(words, lead.next)) {
      lead.next = filler;
      continue;
    }
    break;
  }
  return lead;
}

function longestBound(words: Words, index: number): { bound: Exclude<Lead["bound"], null>; next: number } | null {
  let best: { bound: Exclude<Lead["bound"], null>; next: number } | null = null;
  for (const [phrase, bound] of BOUNDS) {
    const next = after(words, index, phrase);
    if (next > 0 && (best === null || next > best.next)) best = { bound, next };
  }
  return best;
}

/** Only words that lead up to a date may stand between a bound and it. */
function dateFollows(words: Words, index: number): boolean {
  let at = index;
  for (let rounds = 0; rounds < 4; rounds++) {
    if (spanAt(words, at) !== null || text(words, at) === "between") return true;
    const filler = afterAny(words, at, [...FILLERS, ...ABOUTS]);
    if (filler < 0) return false;
    at = filler;
  }
  return false;
}

const partFollows = (words: Words, index: number) => partAt(words, index) !== null;

function negatedBefore(words: Words, index: number): boolean {
  for (let back = index - 1; back >= 0 && index - back <= 8; back--) {
    const word = words[back]!;
    if (/^(not|never|cannot|nothing|none|hardly|impossible)$/.test(word.text)) return true;
    if (/^(but|and|because|so|no|yes)$/.test(word.text) || words[back + 1]!.gap !== "") return false;
  }
  return false;
}

function tailAt(words: Words, index: number): { bound: Lead["bound"]; about: boolean; next: number } {
  const none = { bound: null, about: false, next: index };
  const tails: ReadonlyArray<[readonly string[], Lead["bound"], boolean]> = [
    [
      [
        "at the latest",
        "at latest",
        "the latest",
        "latest",
        "at the very latest",
        "or earlier",
        "or sooner",
        "or before",
        "or before that",
        "if not sooner",
        "if not earlier",
        "maximum",
        "max",
        "tops",
      ],
      "by",
      false,
    ],
    [
      [
        "at the earliest",
        "at earliest",
        "the earliest",
        "earliest",
        "or later",
        "or after",
        "or after that",
        "onwards",
        "onward",
        "and after",
        "on",
        "forward",
        "at the very earliest",
      ],
      "from",
      false,
    ],
    [
      [
        "or so",
        "or thereabouts",
        "ish",
        "give or take",
        "give or take a day",
        "give or take a day or two",
        "plus minus",
        "more or less",
        "or around that",
        "or around there",
        "approximately",
        "roughly",
        "something like that",
        "or something",
        "or something like that",
      ],
      null,
      true,
    ],
  ];
  for (const [phrases, bound, about] of tails) {
    const next = afterAny(words, index, phrases);
    if (next < 0) continue;
    // "on" ends "from the tenth on", and begins "on the tenth".
    if (next === index + 1 && text(words, index) === "on" && !(words[next] === undefined || words[next]!.gap !== ""))
      continue;
    return { bound, about, next };
  }
  return none;
}

/** "the third or the fourth", "the tenth to the fourteenth of April", "Monday to Wednesday", "Thursday, maybe Friday" */
function alternativesAt(words: Words, index: number): DateHit | null {
  const range = rangeAt(words, index, RANGE.slice(0, -1));
  if (range !== null) return range;
  const first = spanAt(words, index);
  if (first === null) return null;
  const connector = afterAny(words, first.next, [
    "or maybe",
    "or perhaps",
    "or possibly",
    "or probably",
    "or even",
    "or on",
    "or in",
    "or by",
    "or",
    "maybe",
    "perhaps",
    "possibly",
  ]);
  if (connector > 0) {
    const second = spanAt(words, skipLead(words, connector));
    if (second !== null)
      return { ...second, expr: { kind: "either", a: shared(first.expr, second.expr), b: second.expr } };
    const bare = bareWeek(words, connector);
    if (bare !== null && first.expr.kind === "week")
      return { expr: { kind: "either", a: first.expr, b: bare.expr }, next: bare.next, misheard: null };
  }
  // "Thursday, Friday": two neighbours named in one breath.
  if (
    first.expr.kind === "weekday" &&
    words[first.next] !== undefined &&
    (words[first.next]!.gap === "," || words[first.next]!.gap === "")
  ) {
    const second = spanAt(words, first.next);
    if (second?.expr.kind === "weekday" && (second.expr.weekday - first.expr.weekday + 7) % 7 === 1) {
      return { ...second, expr: { kind: "either", a: first.expr, b: second.expr } };
    }
  }
  return first;
}

const skipLead = (words: Words, index: number) => {
  const next = afterAny(words, index, ["on", "in", "at", "by"]);
  return next > 0 && offsetAt(words, index) === null ? next : index;
};

/** "this week or next", "this week or the one after" */
function bareWeek(words: Words, index: number): DateHit | null {
  const next = afterAny(words, index, [
    "next",
    "the next",
    "the one after",
    "the next one",
    "the week after",
    "the following",
    "the following week",
  ]);
  return next < 0 ? null : { expr: { kind: "week", week: { offset: 1 }, part: null }, next, misheard: null };
}

function rangeAt(words: Words, index: number, connectors: readonly string[]): DateHit | null {
  const first = spanAt(words, index) ?? bareDay(words, index);
  if (first === null || words[first.next] === undefined || (parts(words[first.next]) && words[first.next]!.gap !== "—"))
    return null;
  const dash = words[first.next]!.gap === "-" || words[first.next]!.gap === "—";
  const connector = afterAny(words, first.next, connectors);
  if (connector < 0 && !dash) return null;
  const start = connector > 0 ? skipLead(words, connector) : first.next;
  const second =
    spanAt(words, start) ??
    (first.expr.kind === "day" && first.expr.month !== null ? bareDay(words, start) : null) ??
    weekEnd(words, start, first.expr);
  if (second === null) return null;
  const from = shared(first.expr, second.expr);
  const to = shared(second.expr, first.expr);
  return { expr: { kind: "range", from, to }, next: second.next, misheard: first.misheard ?? second.misheard };
}

/** A plain number, where the other end of a range shows that it is a day: "10 to 14 April". */
function bareDay(words: Words, index: number): DateHit | null {
  const article = text(words, index) === "the" ? index + 1 : index;
  const day = internals.dayAt(words, article, true);
  if (day === null) return null;
  return { expr: { kind: "day", day: day.day, month: null, weekday: null }, next: day.next, misheard: day.misheard };
}

/** "week fourteen to fifteen" */
function weekEnd(words: Words, index: number, first: DateExpr): DateHit | null {
  if (first.kind !== "week" || !("number" in first.week)) return null;
  const day = internals.dayAt(words, index, true);
  if (day === null || day.ordinal) return null;
  return {
    expr: { kind: "week", week: { number: day.day, year: first.week.year }, part: null },
    next: day.next,
    misheard: null,
  };
}

/** "the tenth or eleventh of April": the month was said once and holds for both. */
function shared(expr: DateExpr, other: DateExpr): DateExpr {
  if (expr.kind === "day" && expr.month === null && other.kind === "day") return { ...expr, month: other.month };
  if (expr.kind === "month" && other.kind === "month" && expr.part === null && other.part !== null) return expr;
  return expr;
}

/** One stretch: a part of a period, a distance, or a plain date. */
const spanAt = remembered(
  (words, index): DateHit | null => partAt(words, index) ?? offsetAt(words, index) ?? dateAtomAt(words, index),
);

const PARTS: ReadonlyArray<[string, Part]> = [
  ["early in", "early"],
  ["early on in", "early"],
  ["early", "early"],
  ["beginning of", "early"],
  ["begin of", "early"],
  ["start of", "early"],
  ["the first days of", "early"],
  ["first days of", "early"],
  ["top of", "early"],
  ["first part of", "early"],
  ["first third of", "early"],
  ["middle of", "mid"],
  ["mid of", "mid"],
  ["mid", "mid"],
  ["middle", "mid"],
  ["halfway through", "mid"],
  ["mid part of", "mid"],
  ["late in", "late"],
  ["later in", "late"],
  ["late", "late"],
  ["very end of", "late"],
  ["end of", "late"],
  ["ending of", "late"],
  ["end", "late"],
  ["last days of", "late"],
  ["last part of", "late"],
  ["latter part of", "late"],
  ["back end of", "late"],
  ["tail end of", "late"],
  ["close of", "late"],
  ["last third of", "late"],
  ["final days of", "late"],
  ["last ten days of", "late"],
  ["last few days of", "late"],
  ["first half of", "first_half"],
  ["second half of", "second_half"],
  ["latter half of", "second_half"],
  ["last day of", "last_day"],
  ["last day in", "last_day"],
  ["first day of", "first_day"],
  ["first day in", "first_day"],
];
const PART_LEADS = [
  "towards the",
  "toward the",
  "at the",
  "in the",
  "by the",
  "around the",
  "towards",
  "toward",
  "the",
  "at",
  "in",
];

const partAt = remembered((words, index): DateHit | null => {
  const lead = afterAny(words, index, PART_LEADS);
  for (const start of lead > 0 ? [lead, index] : [index]) {
    const suffix = suffixedPart(words, start);
    if (suffix !== null) return suffix;
    let best: DateHit | null = null;
    for (const [phrase, part] of PARTS) {
      const next = after(words, start, phrase);
      const period = next > 0 ? periodAt(words, next) : null;
      if (period !== null && (best === null || period.next > best.next)) {
        const expr = withPart(period.expr, part);
        if (expr !== null) best = { ...period, expr };
      }
    }
    if (best !== null) return best;
  }
  return null;
});

/** "month end", "the weekend's"... : the period first. */
function suffixedPart(words: Words, index: number): DateHit | null {
  const table: ReadonlyArray<[string, DateExpr]> = [
    ["month end", { kind: "month", month: { offset: 0 }, part: "late" }],
    ["month 's end", { kind: "month", month: { offset: 0 }, part: "late" }],
    ["months end", { kind: "month", month: { offset: 0 }, part: "late" }],
    ["quarter end", { kind: "quarter", quarter: { offset: 0 }, year: null, part: "late" }],
    ["year end", { kind: "year", year: { offset: 0 }, part: "late" }],
    ["year 's end", { kind: "year", year: { offset: 0 }, part: "late" }],
    ["midweek", { kind: "week", week: { offset: 0 }, part: "mid" }],
    ["midmonth", { kind: "month", month: { offset: 0 }, part: "mid" }],
  ];
  for (const [phrase, expr] of table) {
    const next = after(words, index, phrase);
    if (next > 0) return { expr, next, misheard: null };
  }
  const half = afterAny(words, index, ["first half", "second half"]);
  if (half > 0) {
    const period = periodAt(words, half);
    const expr =
      period === null ? null : withPart(period.expr, text(words, index) === "first" ? "first_half" : "second_half");
    if (period !== null && expr !== null) return { ...period, expr };
  }
  return null;
}

/** A period that has parts: a month, week, quarter, year; "the month" is this one. */
function periodAt(words: Words, index: number): DateHit | null {
  const start = text(words, index) === "the" ? index + 1 : index;
  const month = internals.monthAt(words, index, true);
  if (month !== null)
    return { expr: { kind: "month", month: month.ref, part: null }, next: month.next, misheard: month.misheard };
  const found = dateAtomAt(words, index);
  if (found !== null && /^(month|week|quarter|year)$/.test(found.expr.kind)) return found;
  const next = start + 1;
  const here: Record<string, DateExpr> = {
    month: { kind: "month", month: { offset: 0 }, part: null },
    week: { kind: "week", week: { offset: 0 }, part: null },
    quarter: { kind: "quarter", quarter: { offset: 0 }, year: null, part: null },
    year: { kind: "year", year: { offset: 0 }, part: null },
  };
  const expr = parts(words[start]) && start > index ? undefined : here[text(words, start)];
  if (expr === undefined || after(words, start, "week after") > 0) return null;
  return { expr, next, misheard: null };
}

function withPart(expr: DateExpr, part: Part): DateExpr | null {
  return "part" in expr && expr.part === null ? { ...expr, part } : null;
}

/** "in ten days", "two weeks from today", "a week from Friday", "three days ago", "a week later", "another six weeks" */
const offsetAt = remembered((words, index): DateHit | null => {
  const lead = afterAny(words, index, [
    "in about",
    "in around",
    "in approximately",
    "in roughly",
    "in maybe",
    "in the next",
    "over the next",
    "in another",
    "in",
  ]);
  const leadWords =
    lead > 0
      ? words
          .slice(index, lead)
          .map((word) => word.text)
          .join(" ")
      : "";
  const start = lead > 0 ? lead : index;
  if (leadWords === "" && /^(the)$/.test(text(words, index))) return null;
  const span = durationAt(words, start);
  if (span === null || span.high === null) return null;
  const about = /about|around|approx|roughly|maybe/.test(leadWords);
  const upTo =
    /the next/.test(leadWords) || /^(the next|the coming)/.test(`${text(words, start)} ${text(words, start + 1)}`);
  const tail = offsetTail(words, span.next);
  if (tail === "elsewhere") return null;
  if (tail === null && lead < 0) return null;
  const sign = tail?.sign ?? 1;
  const from = tail?.from ?? "today";
  const expr = spread(span, sign, from);
  const next = tail?.next ?? span.next;
  const inner: DateExpr = about || (span.approx && span.low === span.high) ? { kind: "about", of: expr } : expr;
  const misheard = tail?.misheard ?? null;
  return { expr: upTo && tail === null ? { kind: "bound", bound: "by", of: inner } : inner, next, misheard };
});

type From = DateExpr | "today" | "spoken";
type OffsetTail = { sign: 1 | -1; from: From; next: number; misheard: DateHit["misheard"] };

function offsetTail(words: Words, index: number): OffsetTail | "elsewhere" | null {
  const simple: ReadonlyArray<[readonly string[], 1 | -1, From]> = [
    [
      [
        "from now",
        "from today",
        "from now on",
        "time from now",
        "starting today",
        "starting now",
        "after today",
        "as of today",
        "time",
        "out from today",
        "counting from today",
      ],
      1,
      "today",
    ],
    [["ago", "back", "before today"], -1, "today"],
    [
      [
        "after that",
        "later",
        "afterwards",
        "afterward",
        "from then",
        "after",
        "following that",
        "thereafter",
        "more after that",
      ],
      1,
      "spoken",
    ],
    [["before that", "earlier", "sooner"], -1, "spoken"],
  ];
  const joined = afterAny(words, index, [
    "after",
    "from",
    "following",
    "past",
    "on from",
    "on",
    "counting from",
    "later than",
    "starting",
    "starting from",
  ]);
  const reverse = afterAny(words, index, ["before", "prior to", "ahead of", "earlier than", "in advance of"]);
  for (const [at, sign] of [
    [joined, 1],
    [reverse, -1],
  ] as const) {
    if (at < 0) continue;
    const anchor = partAt(words, at) ?? dateAtomAt(words, text(words, at) === "on" ? at + 1 : at);
    if (anchor !== null) {
      const known = anchor.expr.kind === "offset" && anchor.expr.amount === 0 && anchor.expr.from === "today";
      return { sign, from: known ? "today" : anchor.expr, next: anchor.next, misheard: anchor.misheard };
    }
  }
  for (const [phrases, sign, from] of simple) {
    const next = afterAny(words, index, phrases);
    if (next < 0) continue;
    const last = words[next - 1]!.text;
    if (from === "spoken" && /^(after|earlier|later|sooner)$/.test(last) && anchoredAt(words, next)) return "elsewhere";
    return { sign, from, next, misheard: null };
  }
  return anchoredElsewhere(words, index) ? "elsewhere" : null;
}

/** The distance counts from something that is no date: "ten days after the material arrives". */
export function anchoredElsewhere(words: Words, index: number): boolean {
  const lead = afterAny(words, index, [
    "after",
    "from",
    "following",
    "once",
    "when",
    "upon",
    "as soon as",
    "of receiving",
    "of receipt",
    "later than",
    "before",
    "earlier than",
    "since",
    "past",
    "counting from",
    "starting from",
    "if",
    "on receipt",
    "provided",
  ]);
  return lead > 0 && anchoredAt(words, lead);
}

const anchoredAt = (words: Words, index: number) => words[index] !== undefined && words[index]!.gap === "";

function spread(span: DurationReading, sign: 1 | -1, from: From): DateExpr {
  const low = offset((span.low ?? span.high!) * sign, span, from);
  return span.low === span.high || span.low === null
    ? offset(span.high! * sign, span, from)
    : { kind: "range", from: low, to: offset(span.high! * sign, span, from) };
}

function offset(amount: number, span: DurationReading, from: From = "today"): DateExpr {
  return { kind: "offset", amount, unit: span.unit, from };
}
