/** Days: written dates, day with month, day alone, weekday with day, today and tomorrow. */
import { type DateHit, hit, isEnd, skip, textAt, type Words } from "../kit/date-hit.ts";
import { afterAny, parts } from "../kit/words.ts";
import type { DateExpr, MonthRef } from "../types.ts";
import { ARTICLES, dayAt, monthAt, weekdayAt } from "./date-words.ts";
import { durationAt } from "./durations.ts";
import { figureOf, MEASURES, TIME_UNITS, WEEKDAYS } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";

const dayExpr = (day: number, month: MonthRef | null): DateExpr => ({ kind: "day", day, month, weekday: null });

/** "3.4.", "03.04.2026", "2026-04-03"; German writes the day first, with a slash as well. */
export function written(words: Words, index: number): DateHit | null {
  const word = words[index];
  if (word?.kind === "iso") {
    const [year, month, day] = word.text.split("-") as [string, string, string];
    return hit({ kind: "iso", date: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` }, index + 1);
  }
  if (word?.kind !== "slash") return null;
  const [day, month, last] = word.text
    .split(/[/.]\s?/)
    .filter((one) => one !== "")
    .map(Number) as [number, number, number | undefined];
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  const year = last === undefined ? null : last < 100 ? 2000 + last : last;
  return hit(dayExpr(day, { month, year }), index + 1);
}

/** "Freitag, der dreizehnte", "Donnerstag, 3. Dezember", "Freitag 13.3." */
export function weekdayAndDay(words: Words, index: number): DateHit | null {
  const weekday = weekdayAt(words, index);
  if (weekday === undefined || parts(words[index + 1])) return null;
  const lead = afterAny(
    words,
    index + 1,
    "das ist der|das ware der|also der|also am|also den|also dem|also|dem|den|der|am|ist der",
  );
  const start = lead > 0 ? lead : index + 1;
  const found = dayAndMonth(words, start) ?? written(words, start) ?? dayAlone(words, start, true);
  if (found === null || found.expr.kind !== "day") return null;
  // "der erste am Montag, der zweite am Freitag" counts deliveries.
  const counts = found.expr.month === null && textAt(words, start - 1) === "der" && found.expr.day <= 5;
  if (counts && /^(?:am|bis|in|kommt|geht)$/.test(textAt(words, found.next)) && !isEnd(words, found.next)) return null;
  return { ...found, expr: { ...found.expr, weekday } };
}

/** "vierzehnter März", "der 3. Dezember 2026", "am dritten vierten", "am Zehnten des nächsten Monats", "der dritte im vierten" */
export function dayAndMonth(words: Words, index: number): DateHit | null {
  const start = skip(words, index, ARTICLES);
  const day = dayAt(words, start, true);
  if (day === null || parts(words[day.next])) return null;
  const month = monthAt(words, day.next, day.ordinal || words[day.next]?.gap === "");
  if (month !== null && (day.ordinal || !("offset" in month.ref))) {
    // "20 Mai" names a day; "200 Stück April" does not come here.
    return withWeekday(words, hit(dayExpr(day.day, month.ref), month.next, month.misheard));
  }
  if (!day.ordinal || words[day.next]?.gap !== "") return null;
  const here = afterAny(words, day.next, "des monats|diesen monats|dieses monats|d m");
  if (here > 0) return hit(dayExpr(day.day, null), here);
  const second = dayAt(words, skip(words, day.next, "im|des|der"), false);
  if (second === null || second.day > 12 || COUNTED.has(textAt(words, second.next))) return null;
  if (weekdayAt(words, second.next) !== undefined) return null;
  const year = figureOf(words[second.next]);
  const told = year !== null && year >= 2020 && year <= 2049 && !(textAt(words, second.next + 1) in MEASURES);
  const ref = { month: second.day, year: told ? year : null };
  return withWeekday(words, hit(dayExpr(day.day, ref), told ? second.next + 1 : second.next));
}

/** "... ein Freitag", "das ist ein Freitag" */
function withWeekday(words: Words, found: DateHit): DateHit {
  if (parts(words[found.next]) || found.expr.kind !== "day") return found;
  const lead = afterAny(words, found.next, "ein|einem|das ist ein|das ist der|also|das ware ein|das ware der|ist ein");
  const at = lead > 0 ? lead : found.next;
  const weekday = WEEKDAYS[textAt(words, at)];
  if (weekday === undefined || (lead < 0 && words[at]!.gap === ",")) return found;
  const goesOn =
    afterAny(words, at + 1, "der|oder|bis|den|dem|nachster|nachste|in") > 0 || weekdayAndDay(words, at) !== null;
  return goesOn ? found : { ...found, expr: { ...found.expr, weekday }, next: at + 1 };
}

/** Nouns that an ordinal counts: "die zweite Charge" is no date. */
export const COUNTED = new Set(
  `charge chargen los lieferung lieferungen teillieferung teil teile halfte quartal woche kw kalenderwoche wochenende monat schicht lauf
   bestellung position positionen palette container prufung muster erstmuster serie lkw ladung runde mal artikel versuch schritt phase punkt
   stuck kiste karton rolle maschine linie person stock etage halbjahr hand partei frage anruf mann kollege termin auftrag tranche drittel
   feiertag weihnachtstag weihnachtsfeiertag montag dienstag mittwoch donnerstag freitag samstag sonntag tag advent adventssonntag adventswoche arbeitstag werktag`.split(
    /\s+/,
  ),
);
const PREPOSITION =
  /^(?:am|ab|bis|zum|vom|von|nach|vor|um|gegen|auf|oder|und|bis|den|dem|der|spatestens|allerspatestens|langstens|fruhestens|allerfruhestens|also|nicht|sondern|erst|eher|doch|seit|zwischen|einschliesslich|nein|circa|etwa|ungefahr|statt|dann|schon)$/;

/** "der siebenundzwanzigste", "am 3."; `free` also without anything before it ("Freitag dritten"). */
export function dayAlone(words: Words, index: number, free = false): DateHit | null {
  const article = /^(?:der|den|dem|am|zum|vom)$/.test(textAt(words, index));
  const start = article ? index + 1 : index;
  // "am dritten, am vierten Dezember": the second names its month.
  const whole = /^am$/.test(textAt(words, index)) ? dayAndMonth(words, start) : null;
  if (whole !== null) return whole;
  const day = dayAt(words, start, false);
  if (day === null) return null;
  const alone = (index === 0 || isEnd(words, index)) && isEnd(words, day.next);
  // "sechzehnter oder siebzehnter März"
  const or = afterAny(words, day.next, "oder|bis|oder am|bis zum");
  const paired = or > 0 && dayAt(words, skip(words, or, ARTICLES), false) !== null;
  const led = article || free || PREPOSITION.test(textAt(words, index - 1)) || alone || paired;
  const follows = words[day.next];
  const open = follows !== undefined && follows.gap === "";
  if (!led || (open && COUNTED.has(follows.text))) return null;
  // "der erste am Montag, der zweite am Freitag" counts deliveries.
  if (
    open &&
    day.day <= 5 &&
    /^(?:der|die)$/.test(textAt(words, start - 1)) &&
    /^(?:am|bis|in|nachste|kommt|geht)$/.test(follows.text)
  )
    return null;
  return withWeekday(words, hit(dayExpr(day.day, null), day.next));
}

const FROM_TODAY: ReadonlyArray<readonly [string, number]> = [
  ["ubermorgen|uber morgen", 2],
  ["uberubermorgen|uber ubermorgen", 3],
  ["vorgestern", -2],
  ["morgen|morgige|morgigen", 1],
  ["heute|heut|heutigen|heutige|heit", 0],
  ["gestern", -1],
];
const FROM_SPOKEN: ReadonlyArray<readonly [string, number]> = [
  [
    "am tag darauf|tag darauf|tag danach|folgetag|nachsten tag|darauffolgenden tag|am tag danach|den tag darauf|einen tag darauf|am nachsten tag|am folgetag|tags darauf|am darauffolgenden tag|den tag danach",
    1,
  ],
  ["am tag davor|tag davor|vortag|am vortag|den tag davor|tags davor", -1],
  ["am selben tag|selben tag|gleichen tag|am gleichen tag|an dem tag|am gleichen tage|den gleichen tag", 0],
];
const PARTS_OF_DAY =
  "fruh|vormittag|mittag|nachmittag|abend|nacht|morgen|noch|vormittags|nachmittags|abends|in der fruh";
const AFTER_SOME = "in|uber";

const offset = (amount: number, from: DateExpr | "today" | "spoken"): DateExpr => ({
  kind: "offset",
  amount,
  unit: "day",
  from,
});

export function relativeDay(
  words: Words,
  index: number,
  atom: (words: Words, index: number) => DateHit | null,
): DateHit | null {
  for (const [phrases, days] of FROM_TODAY) {
    const start = skip(words, index, "den|der|dem");
    const next = afterAny(words, start, phrases);
    if (next < 0) continue;
    // "guten Morgen", "am Morgen", "Freitag morgen": the time of day.
    if (textAt(words, start) === "morgen" && /^(?:guten|am|jeden|diesen)$/.test(textAt(words, start - 1))) return null;
    const later = afterAny(words, next, PARTS_OF_DAY);
    const at = later > 0 ? later : next;
    return away(words, offset(days, "today"), at) ?? hit(offset(days, "today"), at);
  }
  for (const [phrases, days] of FROM_SPOKEN) {
    const next = afterAny(words, index, phrases);
    if (next > 0) return hit(offset(days, "spoken"), next);
  }
  for (const [phrases, days] of [
    [
      "am bruckentag nach|bruckentag nach|am fenstertag nach|fenstertag nach|am tag nach|tag nach|der tag nach|den tag nach|einen tag nach",
      1,
    ],
    ["am tag vor|tag vor|der tag vor|den tag vor|einen tag vor", -1],
  ] as const) {
    const next = afterAny(words, index, phrases);
    const of = next < 0 ? null : atom(words, skip(words, next, "dem|der"));
    if (of !== null) return hit(offset(days, of.expr), of.next, of.misheard);
  }
  return null;
}

/** "heute in einer Woche", "Freitag in zwei Wochen", "Freitag in acht Tagen": counted from the day before it. */
export function away(words: Words, from: DateExpr, index: number): DateHit | null {
  const start = parts(words[index]) ? -1 : afterAny(words, index, AFTER_SOME);
  const length = start < 0 ? null : durationAt(words, start);
  if (length === null || length.high === null || length.low !== length.high || length.unit === "business_day")
    return null;
  // "in acht Tagen" and "in vierzehn Tagen" after a day's name are one week and two.
  const weekly = length.unit === "day" && length.high === 8 ? 7 : length.high;
  return hit({ kind: "offset", amount: weekly, unit: length.unit, from }, length.next);
}

/** "ersten", "letzten": 1-5, -1 for the last, 0 for none. */
export const nthAt = (words: Words, index: number): number => {
  if (/^letzte[nrms]?$/.test(textAt(words, index))) return -1;
  const day = dayAt(words, index, false);
  return day === null ? 0 : day.day;
};

/** A bare number that surely counts something else. */
export const countsUnit = (words: Words, index: number): boolean => {
  const number = numberAt(words, index);
  const follows = number === null ? "" : textAt(words, number.next);
  return follows in MEASURES || follows in TIME_UNITS || follows === "prozent";
};
