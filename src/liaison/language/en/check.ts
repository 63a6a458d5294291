/**
 * What is looked for in an English sentence before it is spoken: words that commit, and numbers in digits and in words.
 * It knows nothing of how the sentence was put together: the check must not share a fault with the wording it checks.
 */
import { figure, names, words } from "../kit/check.ts";
import type { SpokenCheck, SpokenNumber } from "../types.ts";

const UNITS = [
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
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
};
const SCALES: Record<string, number> = { thousand: 1_000, million: 1_000_000, billion: 1_000_000_000 };

const VALUES = new Map<string, number>([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ...Object.entries(ORDINALS),
  ["oh", 0],
]);

function spokenNumbers(text: string): SpokenNumber[] {
  const tokens = text.toLowerCase().match(/\d[\d,.]*\d|\d|\p{L}+|[,.;:!?]/gu) ?? [];
  const found: SpokenNumber[] = [];
  let run: string[] = [];
  const close = (): void => {
    while (run.at(-1) === "and" || run.at(-1) === "double") run.pop();
    if (run.length > 0) found.push(readRun(run));
    run = [];
  };
  for (const token of tokens) {
    if (/^\d/.test(token)) {
      close();
      found.push({ values: [figure(token, ",", ".")], digits: null });
    } else if (
      isNumberWord(token) ||
      token === "double" ||
      (run.length > 0 && (token === "and" || token === "point"))
    ) {
      if (token === "point" && run.length === 0) continue;
      run.push(token);
    } else close();
  }
  close();
  return found;
}

function isNumberWord(token: string): boolean {
  return VALUES.has(token) || token === "hundred" || token in SCALES;
}

function readRun(run: string[]): SpokenNumber {
  return { values: readValues(run), digits: readDigits(run) };
}

function readDigits(run: string[]): string | null {
  let digits = "";
  for (let index = 0; index < run.length; index += 1) {
    const double = run[index] === "double";
    if (double) index += 1;
    const value = VALUES.get(run[index] ?? "");
    if (value === undefined || value > 9) return null;
    digits += double ? `${value}${value}` : `${value}`;
  }
  return digits;
}

/** "twenty twenty six" is 20 and 26; "three thousand two hundred" is 3200. */
function readValues(run: string[]): number[] {
  const values: number[] = [];
  let total = 0;
  let current = 0;
  let open = false;
  let last = Number.POSITIVE_INFINITY;
  const flush = (): void => {
    if (open) values.push(total + current);
    total = 0;
    current = 0;
    open = false;
    last = Number.POSITIVE_INFINITY;
  };
  for (let index = 0; index < run.length; index += 1) {
    const word = run[index]!;
    if (word === "and") continue;
    if (word === "point") {
      const decimals = run
        .slice(index + 1)
        .map((digit) => VALUES.get(digit) ?? 0)
        .join("");
      values.push(Number(`${total + current}.${decimals}`));
      return values;
    }
    if (word === "hundred") {
      current = (current || 1) * 100;
      last = 100;
      open = true;
    } else if (word in SCALES) {
      total += (current || 1) * SCALES[word]!;
      current = 0;
      last = SCALES[word]!;
      open = true;
    } else {
      const value = VALUES.get(word);
      if (value === undefined) continue;
      const size = value >= 20 ? 100 : 10;
      // A part must be smaller than what stands before it; else a new number begins.
      if (open && !fits(last, value)) flush();
      current += value;
      last = value >= 20 && value % 10 === 0 ? 10 : Math.min(size, 1);
      open = true;
    }
  }
  flush();
  return values;
}

function fits(last: number, value: number): boolean {
  if (last >= 100) return true;
  return last === 10 && value > 0 && value < 10;
}

export const check: SpokenCheck = {
  commits: words(
    "accept\\p{L}*",
    "agree\\p{L}*",
    "approv\\p{L}*",
    "authori[sz]e[sd]?",
    "releas\\p{L}*",
    "guarantee\\p{L}*",
    "waive\\p{L}*",
    "sign(?:ed)? off",
    "it(?:'s| is) a deal",
    "(?:we|i)(?: will|'ll)? (?:pay|commit|promise)",
    "(?:we|i)(?: can| will|'ll)? confirm (?:the |your |a |this |that )?(?:\\p{L}+ )?(?:price|prices|increase|cost|terms|contract|payment|account|discount)",
    "(?:price|increase|cost|contract|payment|account)s? (?:is|are) (?:confirmed|fine|ok|okay|settled)",
    "you (?:may|can) (?:ship|start|proceed|use|deviate)",
    "go ahead with",
  ),
  negates: words("not", "cannot", "can't", "never", "nor", "neither", "no", "unable", "without", "don't", "won't"),
  numbers: spokenNumbers,
  months: [
    ...names("January February March April"),
    // "May I ...?" names none.
    /(?<=\b(?:of|in|by|mid|early|late|end of|until|before|after) |\d )may(?!\p{L})|\bmay(?= (?:the )?(?:\d|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{L}+th\b|twenty|thirty))/iu,
    ...names("June July August September October November December"),
  ],
  weekdays: names("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
  monthsAreNumbers: false,
};
