/** What the recordings say, and what is true. Days are of the year that begins with the call's day. */
import { addDays, type PlainDate, weekday } from "../../src/kernel/time.ts";
import { TODAY } from "../support/server.ts";

export type HumanAnswer = {
  name: string;
  /** What is said to the first question; again, and differently, when the question comes again. */
  says: string[][];
  /** Said when the remainder is asked about. */
  rest?: string[];
  /** Said when a quantity is asked for. */
  quantity: string[];
  openQty: number;
  truth: Array<{ qty: number; day: PlainDate }>;
};

const QTY = 4000;

const month = (day: PlainDate) => `mon-${Number(day.slice(5, 7)) - 1}`;
const dayName = (day: PlainDate) => `day-${weekday(day) % 7}`;
const ordinal = (day: PlainDate): string[] => {
  const number = Number(day.slice(8));
  if (number <= 20 || number === 30) return [`h-${number}`];
  return [String(Math.floor(number / 10) * 10), `h-${number % 10}`];
};

type Form = "weekday first" | "ordinal first" | "month first";
const FORMS: Record<Form, (day: PlainDate) => string[]> = {
  "weekday first": (day) => [dayName(day), ...ordinal(day), month(day)],
  "ordinal first": (day) => [...ordinal(day), month(day)],
  "month first": (day) => [month(day), ...ordinal(day)],
};

function dateAnswer(inDays: number, form: Form): HumanAnswer {
  const day = addDays(TODAY, inDays);
  // Somebody who is asked for day and month again says the weekday as well, or the month first.
  const again: Form = form === "weekday first" ? "month first" : "weekday first";
  return {
    name: `${form}: ${day}`,
    says: [FORMS[form](day), FORMS[again](day)],
    quantity: ["4", "thousand"],
    openQty: QTY,
    truth: [{ qty: QTY, day }],
  };
}

/** "One thousand two hundred, third December", and for the rest another day. */
function partAnswer(words: string[], qty: number, openQty: number, inDays: number, restInDays: number): HumanAnswer {
  const [day, rest] = [addDays(TODAY, inDays), addDays(TODAY, restInDays)];
  const on = FORMS["ordinal first"](day);
  return {
    name: `quantity: ${qty} of ${openQty}, ${day} and ${rest}`,
    says: [
      [...words, ",", ...on],
      [...words, ",", ...FORMS["weekday first"](day)],
    ],
    rest: FORMS["weekday first"](rest),
    quantity: words,
    openQty,
    truth: [
      { qty, day },
      { qty: openQty - qty, day: rest },
    ],
  };
}

const FORM_NAMES = Object.keys(FORMS) as Form[];
/** Days over a year, no two of the same month in a row, each form in turn. */
const DATES = Array.from({ length: 36 }, (_, at) => dateAnswer(3 + at * 10 + (at % 7), FORM_NAMES[at % 3]!));

const PARTS = [
  partAnswer(["1", "thousand"], 1000, 4000, 10, 24),
  partAnswer(["1", "thousand", "2", "hundred"], 1200, 3000, 15, 31),
  partAnswer(["2", "thousand", "5", "hundred"], 2500, 4000, 21, 45),
  partAnswer(["3", "hundred"], 300, 1000, 8, 19),
  partAnswer(["4", "hundred", "50"], 450, 900, 12, 40),
  partAnswer(["6", "hundred"], 600, 2000, 17, 52),
  partAnswer(["8", "hundred", "40"], 840, 1500, 29, 66),
  partAnswer(["9", "hundred", "60"], 960, 5000, 33, 70),
  partAnswer(["1", "thousand", "8", "hundred"], 1800, 2400, 36, 80),
  partAnswer(["3", "thousand"], 3000, 10_000, 22, 50),
  partAnswer(["7", "hundred", "20"], 720, 1440, 13, 27),
  partAnswer(["5", "thousand", "5", "hundred"], 5500, 8000, 44, 90),
];

export const HUMAN_ANSWERS: HumanAnswer[] = [...DATES, ...PARTS];
