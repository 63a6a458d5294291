/** Spoken English. Written apart from the agent's own wording: a supplier must not share a fault with what it tests. */
import { type PlainDate, weekday } from "#kernel/time.ts";
import type { Speaker } from "./types.ts";

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

function numberWords(value: number): string {
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
function dateWords(date: PlainDate): string {
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

export const EN: Speaker = {
  number: numberWords,
  date: dateWords,
  time: (hour, minute) => {
    const clock = `${SMALL[hour > 12 ? hour - 12 : hour]} ${minute === 0 ? "o'clock" : numberWords(minute)}`;
    return hour > 12 ? `${clock} in the afternoon` : clock;
  },
  digit: (digit) => SMALL[digit]!,
  letter: (letter, word) => `${letter} like ${word}`,
  pieces: (count) => `${count} pieces`,
  packs: (count, uom) => `${count} ${uom}s`,
  alike: [15, 50],
};
