/** One date, as English says it: a day, a weekday, a week, a month, a distance, a holiday. No bounds, no ranges. */
import type { HolidayName } from "../holidays.ts";
import type { DateExpr, MonthRef, Part, WeekRef } from "../types.ts";
import { MISHEARD, MONTHS, ORDINALS, TENS, TIME_UNITS, WEEKDAYS } from "./lexicon.ts";
import { numberAt, smallAt } from "./numbers.ts";
import { after, afterAny, parts, remembered, type Word } from "./words.ts";

export type DateHit = {
  expr: DateExpr;
  next: number;
  misheard: { heard: string; alike: string } | null;
  /** "not ready by the tenth": names a day only to deny it */
  denied?: boolean;
};
type Words = readonly Word[];

const hit = (expr: DateExpr, next: number, misheard: DateHit["misheard"] = null): DateHit => ({ expr, next, misheard });
const text = (words: Words, index: number) => words[index]?.text ?? "";
const skip = (words: Words, index: number, fillers: readonly string[]) =>
  fillers.includes(text(words, index)) && !parts(words[index]) ? index + 1 : index;

/** The longest date at `index`. */
export const dateAtomAt = remembered((words, index): DateHit | null => {
  let best: DateHit | null = null;
  for (const matcher of MATCHERS) {
    const found = matcher(words, index);
    if (found !== null && (best === null || found.next > best.next)) best = found;
  }
  return best;
});

const MATCHERS: ReadonlyArray<(words: Words, index: number) => DateHit | null> = [
  written,
  weekdayAndDay,
  dayAndMonth,
  monthAndDay,
  dayAlone,
  relativeDay,
  weekdayPhrase,
  nthWeekday,
  weekPhrase,
  monthPhrase,
  quarterPhrase,
  yearPhrase,
  holiday,
];

function written(words: Words, index: number): DateHit | null {
  const word = words[index];
  if (word?.kind === "iso") {
    const [year, month, day] = word.text.split("-").map(Number) as [number, number, number];
    const pad = (value: number) => String(value).padStart(2, "0");
    return hit({ kind: "iso", date: `${year}-${pad(month)}-${pad(day)}` }, index + 1);
  }
  if (word?.kind === "slash") {
    const pieces = word.text.split(/[/.-]/).map(Number);
    const [first, second] = pieces as [number, number];
    const year = pieces[2] === undefined ? null : pieces[2] < 100 ? 2000 + pieces[2] : pieces[2];
    return hit({ kind: "numeric", first, second, year, dayFirst: !word.text.includes("/") }, index + 1);
  }
  // "three slash four"
  const first = smallAt(words, index);
  if (first !== null && text(words, first.next) === "slash") {
    const second = smallAt(words, first.next + 1);
    if (second !== null && first.value <= 31 && second.value <= 31) {
      return hit(
        { kind: "numeric", first: first.value, second: second.value, year: null, dayFirst: false },
        second.next,
      );
    }
  }
  return null;
}

type Day = { day: number; next: number; ordinal: boolean; misheard: DateHit["misheard"] };

/** An ordinal ("twenty-first", "3rd") or, where only a day can stand, a plain number. */
function dayAt(words: Words, index: number, plain: boolean): Day | null {
  const word = words[index];
  if (word === undefined) return null;
  const found = (day: number, next: number, misheard: DateHit["misheard"] = null): Day | null =>
    day >= 1 && day <= 31 ? { day, next, ordinal: true, misheard } : null;
  if (word.kind === "ordinal") return found(word.value, index + 1);
  const tens = TENS[word.text] ?? (word.text === "20" || word.text === "30" ? Number(word.text) : undefined);
  const next = words[index + 1];
  if (tens !== undefined && next !== undefined && !parts(next) && next.gap !== ",") {
    const unit = next.kind === "ordinal" ? next.value : ORDINALS[next.text];
    if (unit !== undefined && unit < 10) return found(tens + unit, index + 2);
  }
  if (ORDINALS[word.text] !== undefined) return found(ORDINALS[word.text]!, index + 1);
  const alike = MISHEARD[word.text];
  if (alike !== undefined && ORDINALS[alike] !== undefined) {
    return found(ORDINALS[alike], index + 1, { heard: word.text, alike });
  }
  if (!plain) return null;
  const small = smallAt(words, index);
  if (small === null || !Number.isInteger(small.value) || small.value < 1 || small.value > 31) return null;
  return { day: small.value, next: small.next, ordinal: false, misheard: null };
}

type Month = { ref: MonthRef; next: number; misheard: DateHit["misheard"] };

/** A month's name with its year, or "this/next month". `near` says that words around make a month likely. */
function monthAt(words: Words, index: number, near: boolean): Month | null {
  const name = text(words, index);
  const alike = MISHEARD[name];
  const month = MONTHS[name] ?? (near && alike !== undefined ? MONTHS[alike] : undefined);
  if (month !== undefined) {
    if (!near && (name === "may" || name === "mar" || name === "sep" || name === "dec" || name === "jan")) {
      if (name === "may") return null;
    }
    const year = yearAt(words, index + 1);
    const misheard = MONTHS[name] === undefined ? { heard: name, alike: alike! } : null;
    if (year === null) return { ref: { month, year: null }, next: index + 1, misheard };
    if (year.year === null) return { ref: { month, year: null, yearOffset: year.offset }, next: year.next, misheard };
    return { ref: { month, year: year.year }, next: year.next, misheard };
  }
  const relative = relativePeriod(words, index, "month");
  return relative === null ? null : { ref: { offset: relative.offset }, next: relative.next, misheard: null };
}

type Year = { year: number | null; offset: number; next: number };

function yearAt(words: Words, index: number): Year | null {
  const start = skip(words, skip(words, index, ["in", "of"]), ["the"]);
  if (words[start] === undefined || parts(words[start])) return null;
  for (const [phrase, offset] of [
    ["this year", 0],
    ["next year", 1],
    ["last year", -1],
    ["of the year", 0],
  ] as const) {
    const next = after(words, start, phrase);
    if (next > 0) return { year: null, offset, next };
  }
  const word = words[start]!;
  if (word.kind === "number" && /^20\d\d$/.test(word.text)) return { year: word.value, offset: 0, next: start + 1 };
  // "twenty twenty six", "two thousand (and) twenty seven"
  if (word.text === "twenty") {
    const tail = smallAt(words, start + 1);
    if (tail !== null && tail.value >= 10 && tail.value <= 99)
      return { year: 2000 + tail.value, offset: 0, next: tail.next };
  }
  if (after(words, start, "two thousand") > 0) {
    const number = numberAt(words, start);
    if (number?.value != null && number.value > 2000 && number.value < 2100)
      return { year: number.value, offset: 0, next: number.next };
  }
  return null;
}

/** "this month", "the following week", "the week after next", "last quarter", "the current year". */
function relativePeriod(words: Words, index: number, unit: Unit): { offset: number; next: number } | null {
  const start = skip(words, index, ["the"]);
  for (const [phrase, offset] of RELATIVE[unit]) {
    const next = after(words, start, phrase);
    if (next > 0) return { offset, next };
  }
  return null;
}

type Unit = "week" | "month" | "quarter" | "year";
const relativePhrases = (unit: Unit): ReadonlyArray<readonly [string, number]> => [
  [`${unit} after next ${unit}`, 2],
  [`${unit} after next`, 2],
  [`${unit} after the next`, 2],
  [`next next ${unit}`, 2],
  [`this coming ${unit}`, 1],
  [`this ${unit}`, 0],
  [`current ${unit}`, 0],
  [`same ${unit}`, 0],
  [`next ${unit}`, 1],
  [`coming ${unit}`, 1],
  [`upcoming ${unit}`, 1],
  [`last ${unit}`, -1],
  [`past ${unit}`, -1],
  [`previous ${unit}`, -1],
];
const RELATIVE: Record<Unit, ReadonlyArray<readonly [string, number]>> = {
  week: relativePhrases("week"),
  month: relativePhrases("month"),
  quarter: relativePhrases("quarter"),
  year: relativePhrases("year"),
};

const weekdayAt = (words: Words, index: number) =>
  WEEKDAYS[text(words, index)] ?? WEEKDAYS[text(words, index).replace(/s$/, "")];
/** "sat" and "sun" are words too: they count as weekdays only beside a date. */
const isShort = (words: Words, index: number) => /^(sat|sun|mon|wed|fri|thu|tue)$/.test(text(words, index));

/** "Friday the thirteenth", "Thursday, 3 December" */
function weekdayAndDay(words: Words, index: number): DateHit | null {
  const weekday = weekdayAt(words, index);
  if (weekday === undefined || parts(words[index + 1])) return null;
  const start = skip(words, skip(words, skip(words, index + 1, ["on", "that", "which", "so"]), ["is", "being"]), [
    "the",
  ]);
  const found =
    dayAndMonth(words, start) ??
    monthAndDay(words, skip(words, index + 1, ["on"])) ??
    dayAlone(words, start - (start > index + 1 && text(words, start - 1) === "the" ? 1 : 0), true);
  if (found === null || found.expr.kind !== "day") return null;
  return { ...found, expr: { ...found.expr, weekday } };
}

/** "the third of December", "3 December 2026", "the tenth of next month", "the third of the fourth" */
function dayAndMonth(words: Words, index: number): DateHit | null {
  const start = skip(words, index, ["the"]);
  const day = dayAt(words, start, true);
  if (day === null || parts(words[day.next])) return null;
  const of = afterAny(words, day.next, ["day of", "of", "in", "off"]);
  const at = of > 0 ? of : day.next;
  const month = monthAt(words, at, day.ordinal || of > 0 || words[day.next]?.gap === "");
  if (month !== null && (of > 0 || !("offset" in month.ref) || day.ordinal)) {
    if (text(words, at) === "may" && of < 0 && !day.ordinal && !isEnd(words, month.next)) return null;
    return withWeekday(words, hit(dayExpr(day.day, month.ref), month.next, day.misheard ?? month.misheard));
  }
  if (of > 0 && day.ordinal) {
    const here = afterAny(words, of, ["the month", "this one", "the current month"]);
    if (here > 0) return hit(dayExpr(day.day, null), here, day.misheard);
    const second = dayAt(words, skip(words, of, ["the"]), false);
    if (second !== null && second.day <= 12) {
      return hit(dayExpr(day.day, { month: second.day, year: null }), second.next, day.misheard);
    }
  }
  return null;
}

const dayExpr = (day: number, month: MonthRef | null): DateExpr => ({ kind: "day", day, month, weekday: null });
const isEnd = (words: Words, index: number) => words[index] === undefined || words[index]!.gap !== "";

/** "... December, a Thursday", "that's a Friday" */
function withWeekday(words: Words, found: DateHit): DateHit {
  const lead = afterAny(words, found.next, [
    "a",
    "which is a",
    "that is a",
    "it is a",
    "which is",
    "that is",
    "on a",
    "so",
  ]);
  for (const at of [lead, found.next]) {
    const weekday = at > 0 && !isShort(words, at) ? WEEKDAYS[text(words, at)] : undefined;
    const continues =
      afterAny(words, at + 1, ["the", "or", "to", "next", "this", "and", "of", "week"]) > 0 ||
      weekdayAndDay(words, at) !== null;
    if (weekday !== undefined && !continues && !parts(words[found.next]) && found.expr.kind === "day") {
      return { ...found, expr: { ...found.expr, weekday }, next: at + 1 };
    }
  }
  return found;
}

/** "December the third", "march fourteenth", "Apr 3", "may fifth two thousand twenty seven", "next month on the tenth" */
function monthAndDay(words: Words, index: number): DateHit | null {
  const month = monthAt(words, index, true);
  if (month === null || parts(words[month.next])) return null;
  const start = skip(words, skip(words, month.next, ["on"]), ["the"]);
  const day = dayAt(words, start, true);
  if (day === null) return null;
  if (!day.ordinal) {
    const word = text(words, day.next);
    // "may 300 pieces" has no day above 31; "may two boxes" and "march 5 pallets" are no days either.
    if (start !== month.next || "offset" in month.ref || numberAt(words, start)!.next > day.next) return null;
    if (text(words, index) === "may" && words[start]!.kind !== "number" && !isEnd(words, day.next)) return null;
    if (word in TIME_UNITS || word === "percent") return null;
  }
  const year = yearAt(words, day.next);
  const ref: MonthRef =
    year === null || "offset" in month.ref || month.ref.year !== null
      ? month.ref
      : year.year === null
        ? { ...month.ref, yearOffset: year.offset }
        : { month: month.ref.month, year: year.year };
  return withWeekday(words, hit(dayExpr(day.day, ref), year?.next ?? day.next, month.misheard ?? day.misheard));
}

/** Nouns that an ordinal counts: "the second batch" is no date. */
const COUNTED = new Set(
  "batch batches lot lots part parts half quarter week weeks weekend month shift run order line lines delivery deliveries shipment shipments container containers inspection article sample samples production truck load round pass time one ones attempt option stage step phase shipment partial po item piece box carton pallet reel operation process test trial build group portion tranche third of day working business line-up person floor factory party machine priority class rate generation version revision call question monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** "the twenty seventh", "the 3rd"; `free` also without the article ("Friday third"). */
function dayAlone(words: Words, index: number, free = false): DateHit | null {
  const article = text(words, index) === "the" || text(words, index) === "this";
  const start = article ? index + 1 : index;
  const preposition = /^(on|by|before|after|from|until|till|to|or|and|about|around|not|for|since)$/.test(
    text(words, index - 1),
  );
  const only = index === 0 || words[index]?.gap !== "" || preposition;
  const day = dayAt(words, start, article && words[start]?.kind === "number");
  if (day === null || (!article && !free && !only)) return null;
  if (!article && !free && !day.ordinal) return null;
  if (!article && words[start]?.kind !== "ordinal" && text(words, start) === "second" && !isEnd(words, day.next))
    return null;
  if (!article && day.misheard !== null) return null;
  const follows = words[day.next];
  if (follows !== undefined && !parts(follows) && follows.gap === "") {
    if (COUNTED.has(follows.text) && !/^(day|of)$/.test(follows.text)) return null;
    if (!day.ordinal && (follows.kind !== "word" || numberAt(words, start)!.next > day.next)) return null;
    if (
      !day.ordinal &&
      !/^(or|and|to|of|at|in|if|is|it|we|they|i|then|for|because|but|latest|earliest|no|not|maybe|please|until|till)$/.test(
        follows.text,
      )
    ) {
      return null;
    }
  }
  return withWeekday(words, hit(dayExpr(day.day, null), day.next, day.misheard));
}

function relativeDay(words: Words, index: number): DateHit | null {
  const offset = (amount: number): DateExpr => ({ kind: "offset", amount, unit: "day", from: "today" });
  const phrases: ReadonlyArray<[string, number]> = [
    ["day after tomorrow", 2],
    ["overmorrow", 2],
    ["day before yesterday", -2],
    ["tomorrow", 1],
    ["tomorow", 1],
    ["today", 0],
    ["tonight", 0],
    ["this morning", 0],
    ["this afternoon", 0],
    ["this evening", 0],
    ["right now", 0],
    ["yesterday", -1],
    ["last night", -1],
  ];
  const start = skip(words, index, ["the"]);
  for (const [phrase, days] of phrases) {
    const next = after(words, start, phrase);
    if (next > 0) {
      const later = afterAny(words, next, [
        "morning",
        "afternoon",
        "evening",
        "night",
        "noon",
        "at the end of the day",
        "end of day",
      ]);
      return hit(offset(days), later > 0 ? later : next);
    }
  }
  const spoken: ReadonlyArray<[string, number]> = [
    ["the day after that", 1],
    ["one day after that", 1],
    ["the day after", 1],
    ["the next day", 1],
    ["the following day", 1],
    ["next day", 1],
    ["the day before that", -1],
    ["the day before", -1],
    ["the same day", 0],
    ["same day", 0],
    ["that day", 0],
  ];
  for (const [phrase, amount] of spoken) {
    const next = after(words, index, phrase);
    if (next <= 0) continue;
    const of = /(after|before)$/.test(phrase) ? dateAtomAt(words, next) : null;
    if (of !== null) return hit({ kind: "offset", amount, unit: "day", from: of.expr }, of.next, of.misheard);
    return hit({ kind: "offset", amount, unit: "day", from: "spoken" }, next);
  }
  return null;
}

/** "this Friday", "Wednesday next week", "next week Wednesday", "Friday week", "Thursday of week fourteen" */
function weekdayPhrase(words: Words, index: number): DateHit | null {
  const week = weekRefAt(words, skip(words, index, ["in"]));
  if (week !== null) {
    const start = skip(words, skip(words, week.next, ["on"]), ["the"]);
    const weekday = parts(words[start]) ? undefined : weekdayAt(words, start);
    if (weekday !== undefined && weekdayAndDay(words, start) === null) {
      return hit({ kind: "weekday_of", weekday, week: week.ref }, start + 1);
    }
  }
  let start = skip(words, index, ["the"]);
  let which: "bare" | "this" | "next" | "last" | "after_next" = "bare";
  for (const [phrase, kind] of WHICH) {
    const next = after(words, start, phrase);
    if (next > 0 && weekdayAt(words, next) !== undefined) {
      which = kind;
      start = next;
      break;
    }
  }
  const weekday = weekdayAt(words, start);
  if (weekday === undefined || (isShort(words, start) && which === "bare" && !isEnd(words, start + 1))) return null;
  if (text(words, start).endsWith("days")) return null;
  let next = start + 1;
  const later = afterAny(words, next, ["morning", "afternoon", "evening", "night", "noon"]);
  if (later > 0) next = later;
  if (after(words, next, "after next") > 0) return hit({ kind: "weekday", weekday, which: "after_next" }, next + 2);
  if (after(words, next, "week") > 0 && which === "bare" && weekNumberAt(words, next) === null) {
    return hit(
      { kind: "offset", amount: 1, unit: "week", from: { kind: "weekday", weekday, which: "bare" } },
      next + 1,
    );
  }
  if (which === "bare") {
    const away = afterAny(words, next, ["in a week", "in one week"]);
    if (away > 0)
      return hit({ kind: "offset", amount: 1, unit: "week", from: { kind: "weekday", weekday, which } }, away);
    const at = skip(words, skip(words, skip(words, next, ["of", "in"]), ["the"]), ["of"]);
    const of = parts(words[next]) ? null : (weekRefAt(words, at) ?? weekRefAt(words, at - 1));
    if (of !== null && of.next > next) return hit({ kind: "weekday_of", weekday, week: of.ref }, of.next);
    const suffix = text(words, next) === "next" ? "next" : text(words, next) === "coming" ? "this" : null;
    if (suffix !== null && isEnd(words, next + 1)) return hit({ kind: "weekday", weekday, which: suffix }, next + 1);
  }
  return hit({ kind: "weekday", weekday, which }, next);
}

const WHICH: ReadonlyArray<[string, "bare" | "this" | "next" | "last"]> = [
  ["this coming", "bare"],
  ["this next", "bare"],
  ["coming", "bare"],
  ["upcoming", "bare"],
  ["this", "this"],
  ["next", "next"],
  ["last", "last"],
  ["past", "last"],
  ["previous", "last"],
];

/** "the first Monday of April", "last Friday in March" */
function nthWeekday(words: Words, index: number): DateHit | null {
  const start = skip(words, index, ["the"]);
  const last = text(words, start) === "last";
  const nth = last ? -1 : (ORDINALS[text(words, start)] ?? 0);
  const weekday = weekdayAt(words, start + 1);
  if (weekday === undefined || nth === 0 || nth > 5) return null;
  const of = afterAny(words, start + 2, ["of", "in"]);
  const at = of > 0 ? of : start + 2;
  const here = of > 0 ? after(words, of, "the month") : -1;
  if (here > 0) return hit({ kind: "nth_weekday", nth, weekday, month: { offset: 0 } }, here);
  const month = monthAt(words, at, of > 0);
  return month === null
    ? null
    : hit({ kind: "nth_weekday", nth, weekday, month: month.ref }, month.next, month.misheard);
}

function weekNumberAt(words: Words, index: number): { ref: WeekRef; next: number } | null {
  const named = afterAny(words, index, [
    "calendar week number",
    "calendar week",
    "production week",
    "iso week",
    "week number",
    "week no",
    "week",
    "weeks",
    "wk",
    "cw",
    "kw",
    "w",
    "see w",
    "c w",
    "weak",
  ]);
  if (named < 0 || parts(words[named])) return null;
  const number = smallAt(words, named);
  if (number === null || !Number.isInteger(number.value) || number.value < 1 || number.value > 53) return null;
  if (text(words, index) === "w" && !words[named]!.glued) return null;
  if (text(words, number.next) in TIME_UNITS || words[named]!.gap === ",") return null;
  const year = yearAt(words, number.next);
  return { ref: { number: number.value, year: year?.year ?? null }, next: year?.next ?? number.next };
}

function weekRefAt(words: Words, index: number): { ref: WeekRef; next: number } | null {
  const numbered = weekNumberAt(words, index);
  if (numbered !== null) return numbered;
  const relative = relativePeriod(words, index, "week");
  if (relative !== null && !(relative.offset === -1 && text(words, relative.next) === "of")) {
    return { ref: { offset: relative.offset }, next: relative.next };
  }
  for (const phrase of ["the following week", "following week", "the week after that", "the week following"]) {
    const next = after(words, index, phrase);
    if (next > 0) return { ref: { spoken: 1 }, next };
  }
  const same = afterAny(words, index, ["that week", "that same week", "the same week"]);
  if (same > 0) return { ref: { spoken: 0 }, next: same };
  const of = afterAny(words, skip(words, index, ["the"]), [
    "week of",
    "week starting",
    "week commencing",
    "week beginning",
    "week with",
    "week ending",
    "week around",
    "week from",
  ]);
  if (of > 0) {
    const inner = dateAtomAt(words, skip(words, skip(words, of, ["on"]), []));
    if (inner !== null && inner.expr.kind !== "week") return { ref: { of: inner.expr }, next: inner.next };
  }
  const later = after(words, skip(words, index, ["the"]), "week after");
  if (later > 0) {
    const inner = weekRefAt(words, later);
    if (inner !== null && "offset" in inner.ref) return { ref: { offset: inner.ref.offset + 1 }, next: inner.next };
    return text(words, later) === "" || words[later]!.gap !== "" ? { ref: { spoken: 1 }, next: later } : null;
  }
  return null;
}

/** "next week", "week 32", "this weekend", "the first week of June" */
function weekPhrase(words: Words, index: number): DateHit | null {
  const start = skip(words, index, ["the"]);
  for (const [phrase, which] of [
    ["this coming weekend", "this"],
    ["this weekend", "this"],
    ["coming weekend", "this"],
    ["next weekend", "next"],
    ["last weekend", "last"],
    ["weekend", "bare"],
  ] as const) {
    const next = after(words, start, phrase);
    if (next < 0) continue;
    const week = weekRefAt(words, skip(words, next, ["of", "in"]));
    return hit({ kind: "weekend", which, week: week?.ref ?? null }, week?.next ?? next);
  }
  const nth = nthWeekOf(words, start);
  if (nth !== null) return nth;
  const week = weekRefAt(words, index);
  return week === null ? null : hit({ kind: "week", week: week.ref, part: null }, week.next);
}

function nthWeekOf(words: Words, start: number): DateHit | null {
  const last = text(words, start) === "last";
  const nth = last ? -1 : (ORDINALS[text(words, start)] ?? words[start]?.value ?? 0);
  const of = afterAny(words, start + 1, ["week of", "week in", "full week of", "full week in", "week"]);
  if (of < 0 || !(nth === -1 || (nth >= 1 && nth <= 5))) return null;
  const here = afterAny(words, of, ["the month", "this month"]);
  if (here > 0) return hit({ kind: "week_of_month", nth, month: { offset: 0 } }, here);
  const month = monthAt(words, of, true);
  return month === null ? null : hit({ kind: "week_of_month", nth, month: month.ref }, month.next, month.misheard);
}

/** A month alone. "may" and "march" are verbs as well: they need a preposition or to stand alone. */
function monthPhrase(words: Words, index: number): DateHit | null {
  const name = text(words, index);
  const before = text(words, index - 1);
  const led =
    /^(in|of|by|before|after|until|till|from|early|mid|late|during|for|to|through|and|or|next|this|between|around|about|sometime|end|since)$/.test(
      before,
    );
  const alone = (index === 0 || words[index]?.gap !== "") && isEnd(words, index + 1);
  const verb = name === "may" || name === "march" || name === "mar";
  if (verb && !led && !alone) return null;
  if (
    name === "may" &&
    /^(be|not|have|take|i|we|you|need|come|go|get|only|still|also|even|arrive|ship)$/.test(text(words, index + 1))
  )
    return null;
  if (MISHEARD[name] !== undefined) return null;
  const month = monthAt(words, index, true);
  if (month !== null) return hit({ kind: "month", month: month.ref, part: null }, month.next);
  return null;
}

/** "the third quarter", "Q3", "next quarter" */
function quarterPhrase(words: Words, index: number): DateHit | null {
  const start = skip(words, index, ["the"]);
  const relative = relativePeriod(words, index, "quarter");
  if (relative !== null)
    return hit({ kind: "quarter", quarter: { offset: relative.offset }, year: null, part: null }, relative.next);
  let quarter = 0;
  let next = -1;
  if (text(words, start) === "q") {
    const number = smallAt(words, start + 1);
    quarter = number?.value ?? 0;
    next = number?.next ?? -1;
  } else if (after(words, start + 1, "quarter") > 0) {
    quarter = text(words, start) === "last" ? 0 : (ORDINALS[text(words, start)] ?? words[start]?.value ?? 0);
    next = start + 2;
  } else if (text(words, start) === "quarter") {
    const number = smallAt(words, start + 1);
    quarter = number?.value ?? 0;
    next = number?.next ?? -1;
  }
  if (![1, 2, 3, 4].includes(quarter) || next < 0) return null;
  const year = yearAt(words, next);
  return hit({ kind: "quarter", quarter, year: year?.year ?? null, part: null }, year?.next ?? next);
}

function yearPhrase(words: Words, index: number): DateHit | null {
  const relative = relativePeriod(words, index, "year");
  return relative === null ? null : hit({ kind: "year", year: { offset: relative.offset }, part: null }, relative.next);
}

const HOLIDAYS: ReadonlyArray<[string, HolidayName]> = [
  ["christmas eve", "christmas_eve"],
  ["christmas day", "christmas"],
  ["christmas", "christmas"],
  ["xmas", "christmas"],
  ["new year 's eve", "new_years_eve"],
  ["new years eve", "new_years_eve"],
  ["new year 's day", "new_years_day"],
  ["new years day", "new_years_day"],
  ["may day", "may_day"],
  ["easter sunday", "easter"],
  ["easter", "easter"],
  ["good friday", "good_friday"],
  ["chinese new year", "lunar_new_year"],
  ["lunar new year", "lunar_new_year"],
  ["spring festival", "lunar_new_year"],
  ["the spring festival", "lunar_new_year"],
  ["dragon boat festival", "dragon_boat"],
  ["mid autumn festival", "mid_autumn"],
  ["moon festival", "mid_autumn"],
];

function holiday(words: Words, index: number): DateHit | null {
  for (const [phrase, name] of HOLIDAYS) {
    const next = after(words, index, phrase);
    if (next < 0) continue;
    const year = yearAt(words, next);
    const break_ = afterAny(words, next, ["holiday", "holidays", "break", "vacation", "week"]);
    // How long a factory is closed around it is nobody's certain knowledge.
    if (break_ > 0) return null;
    return hit({ kind: "holiday", name, year: year?.year ?? null }, year?.next ?? next);
  }
  return null;
}

export const internals = { dayAt, monthAt, weekRefAt, yearAt, relativePeriod };
export type { Part };
