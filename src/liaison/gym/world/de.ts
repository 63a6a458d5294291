/** Spoken German. Written apart from the agent's own wording. */
import { dateParts } from "#kernel/time.ts";
import type { Speaker } from "./types.ts";

const SMALL = [
  ..."null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn".split(" "),
  ..."sechzehn siebzehn achtzehn neunzehn".split(" "),
];
const TENS = " zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");
const FIRST = " ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften".split(
  " ",
);
const MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");

function words(value: number): string {
  if (value < 20) return SMALL[value]!;
  if (value < 100) return (value % 10 ? `${joined(value % 10)}und` : "") + TENS[Math.floor(value / 10)]!;
  if (value < 1000) return `${joined(Math.floor(value / 100))}hundert${value % 100 ? words(value % 100) : ""}`;
  return `${joined(Math.floor(value / 1000))}tausend${value % 1000 ? words(value % 1000) : ""}`;
}

/** One in front of something: "einhundert", "einundzwanzig". */
function joined(value: number): string {
  return value === 1 ? "ein" : words(value);
}

export const DE: Speaker = {
  number: words,
  date: (date) => {
    const { month, day } = dateParts(date);
    return `${day < 13 ? FIRST[day] : `${words(day)}${day < 20 ? "ten" : "sten"}`} ${MONTHS[month - 1]}`;
  },
  time: (hour, minute) => `${joined(hour)} Uhr${minute === 0 ? "" : ` ${words(minute)}`}`,
  digit: (digit) => SMALL[digit]!,
  letter: (letter, word) => `${letter} wie ${word}`,
  pieces: (count) => `${count} Stück`,
  packs: (count) => `${count} Kartons`,
  alike: [14, 40],
};
