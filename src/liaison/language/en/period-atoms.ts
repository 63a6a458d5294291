/** Months, quarters and years alone, and holidays by name. */
import type { HolidayName } from "../holidays.ts";
import { type DateHit, hit, isEnd, skip, textAt, type Words } from "../kit/date-hit.ts";
import { after, afterAny } from "../kit/words.ts";
import { monthAt, relativePeriod, yearAt } from "./date-words.ts";
import { nthAt } from "./day-atoms.ts";
import { MISHEARD } from "./lexicon.ts";
import { smallAt } from "./number-words.ts";

const LED =
  /^(in|of|by|before|after|until|till|from|early|mid|late|during|for|to|through|and|or|next|this|between|around|about|sometime|end|since)$/;
const VERB_FOLLOWS = /^(be|not|have|take|i|we|you|need|come|go|get|only|still|also|even|arrive|ship)$/;

/** A month alone. "may" and "march" are verbs as well: they need a preposition or to stand alone. */
export function monthPhrase(words: Words, index: number): DateHit | null {
  const name = textAt(words, index);
  if (MISHEARD[name] !== undefined) return null;
  if (/^(may|march|mar)$/.test(name)) {
    const alone = (index === 0 || isEnd(words, index)) && isEnd(words, index + 1);
    if (!alone && !LED.test(textAt(words, index - 1))) return null;
    if (name === "may" && VERB_FOLLOWS.test(textAt(words, index + 1))) return null;
  }
  const month = monthAt(words, index, true);
  return month === null ? null : hit({ kind: "month", month: month.ref, part: null }, month.next);
}

/** "the third quarter", "Q3", "quarter three", "next quarter" */
export function quarterPhrase(words: Words, index: number): DateHit | null {
  const relative = relativePeriod(words, index, "quarter");
  if (relative !== null)
    return hit({ kind: "quarter", quarter: { offset: relative.offset }, year: null, part: null }, relative.next);
  const start = skip(words, index, "the");
  const numbered = /^(q|quarter)$/.test(textAt(words, start)) ? smallAt(words, start + 1) : null;
  const ordinal = after(words, start + 1, "quarter");
  const quarter = numbered?.value ?? (ordinal > 0 ? nthAt(words, start) : 0);
  const next = numbered?.next ?? ordinal;
  if (![1, 2, 3, 4].includes(quarter) || next < 0) return null;
  const year = yearAt(words, next);
  return hit({ kind: "quarter", quarter, year: year?.year ?? null, part: null }, year?.next ?? next);
}

export function yearPhrase(words: Words, index: number): DateHit | null {
  const relative = relativePeriod(words, index, "year");
  return relative === null ? null : hit({ kind: "year", year: { offset: relative.offset }, part: null }, relative.next);
}

const HOLIDAYS: ReadonlyArray<readonly [string, HolidayName]> = [
  ["christmas eve", "christmas_eve"],
  ["christmas day|christmas|xmas", "christmas"],
  ["new year 's eve|new years eve|new year eve", "new_years_eve"],
  ["new year 's day|new years day", "new_years_day"],
  ["may day", "may_day"],
  ["easter monday", "easter_monday"],
  ["whit monday|pentecost monday|whitmonday", "whit_monday"],
  ["pentecost|whit sunday|whitsun|pentecost sunday", "pentecost"],
  ["ascension day|ascension|ascension thursday", "ascension"],
  ["corpus christi", "corpus_christi"],
  ["epiphany|three kings day|three kings", "epiphany"],
  ["all saints day|all saints|all saint 's day|all saints'", "all_saints"],
  ["boxing day", "boxing_day"],
  ["thanksgiving day|thanksgiving", "thanksgiving"],
  ["american independence day|us independence day", "independence_us"],
  ["chinese national day|china 's national day", "national_day_china"],
  ["bastille day", "national_day_france"],
  ["qingming festival|qingming|tomb sweeping day|tomb sweeping festival", "qingming"],
  ["lantern festival|the lantern festival", "lantern_festival"],
  ["easter sunday|easter", "easter"],
  ["good friday", "good_friday"],
  ["chinese new year|lunar new year|spring festival|the spring festival", "lunar_new_year"],
  ["dragon boat festival|the dragon boat festival", "dragon_boat"],
  ["mid autumn festival|moon festival", "mid_autumn"],
];

export function holiday(words: Words, index: number): DateHit | null {
  if (
    /^(and|after|before|by|until|till|to)$/.test(textAt(words, index - 1)) &&
    after(words, index, "new year|new years") > 0
  ) {
    return hit({ kind: "holiday", name: "new_years_day", year: null }, index + 2);
  }
  for (const [phrases, name] of HOLIDAYS) {
    const next = after(words, index, phrases);
    if (next < 0) continue;
    // How long a factory is closed around it is nobody's certain knowledge.
    if (afterAny(words, next, "holiday|holidays|break|vacation|week|season|shutdown|monday") > 0) return null;
    const year = yearAt(words, next);
    return hit({ kind: "holiday", name, year: year?.year ?? null }, year?.next ?? next);
  }
  return null;
}
