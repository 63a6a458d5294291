/**
 * Fills a persona's sentences with the day and the quantities of the call, in spoken English. Written apart from the
 * agent's own wording and understanding: a supplier must not share a fault with what it tests.
 */
import { addDays, type PlainDate, weekday } from "#kernel/time.ts";
import type { LineWorld, World } from "./persona.ts";

const SMALL = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ORDINALS = [
  "",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

export function numberWords(value: number): string {
  if (value < 20) return SMALL[value]!;
  if (value < 100) return TENS[Math.floor(value / 10)]! + (value % 10 ? ` ${SMALL[value % 10]}` : "");
  if (value < 1000) return join(`${SMALL[Math.floor(value / 100)]} hundred`, value % 100);
  if (value < 1_000_000) return join(`${numberWords(Math.floor(value / 1000))} thousand`, value % 1000);
  return join(`${numberWords(Math.floor(value / 1_000_000))} million`, value % 1_000_000);
}

function join(head: string, rest: number): string {
  return rest === 0 ? head : `${head} ${numberWords(rest)}`;
}

/** With the weekday, as careful people say it on a telephone: recognised far better than the bare day (docs/speech-notes.md). */
export function dateWords(date: PlainDate): string {
  const day = Number(date.slice(8));
  const ordinal =
    day < 20
      ? ORDINALS[day]!
      : day % 10
        ? `${TENS[Math.floor(day / 10)]} ${ORDINALS[day % 10]}`
        : day === 20
          ? "twentieth"
          : "thirtieth";
  return `${WEEKDAYS[weekday(date) - 1]} the ${ordinal} of ${MONTHS[Number(date.slice(5, 7)) - 1]}`;
}

/** A round share, as people tell it: 80 % of 1,234 is 1,000. Whole where the whole is meant. */
export function shareOf(openQty: number, share: number): number {
  if (share === 1) return openQty;
  const exact = openQty * share;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, exact))) - 1);
  return Math.max(1, Math.round(exact / step) * step);
}

/**
 * `{date+10}` a day from now, `{keys+10}` the same as four digits, `{qty}` or `{qty 0.8}` a quantity, `{packs}` the whole
 * in packs, `{po}` the order spelled digit by digit. `line` is the one the agent asks about, else the first.
 */
export function fill(sentence: string, world: World, line: LineWorld | null): string {
  const about = line ?? world.lines[0] ?? null;
  return sentence.replace(
    /\{(\w+)(?: ([\d.]+))?(?:\+(\d+))?(?: of #(\d))?\}/g,
    (_, name: string, share, days, position) => {
      const of = position ? (world.lines[Number(position) - 1] ?? about) : about;
      const date = addDays(world.today, Number(days ?? 0));
      switch (name) {
        case "date":
          return dateWords(date);
        case "keys":
          return `${date.slice(8)}${date.slice(5, 7)}`;
        case "qty":
          return of ? numberWords(Math.trunc(shareOf(of.openQty, Number(share ?? 1)))) : "";
        case "packs":
          return of ? packWords(of) : "";
        case "po":
          return of ? of.po.split("").map(spell).join(" ") : "";
        default:
          throw new Error(`a persona uses {${name}}, which nobody fills`);
      }
    },
  );
}

function packWords(line: LineWorld): string {
  if (line.pack === null || line.openQty % line.pack.qty !== 0)
    return `${numberWords(Math.trunc(line.openQty))} pieces`;
  return `${numberWords(line.openQty / line.pack.qty)} ${line.pack.uom}s`;
}

function spell(character: string): string {
  return /\d/.test(character) ? SMALL[Number(character)]! : character;
}
