/** Spoken French. Written apart from the agent's own wording. */
import { dateParts } from "#kernel/time.ts";
import type { Speaker } from "./types.ts";

const SMALL = [
  ..."zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(" "),
  "dix-sept",
  "dix-huit",
  "dix-neuf",
];
const TENS = " dix vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split(" ");
const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

function words(value: number): string {
  if (value < 20) return SMALL[value]!;
  if (value < 100) return belowHundred(value);
  if (value < 1000) return scaled(Math.floor(value / 100), "cent", value % 100);
  const text = scaled(Math.floor(value / 1000), "mille", value % 1000);
  return text;
}

function belowHundred(value: number): string {
  if (value === 80) return "quatre-vingts";
  const ten = Math.floor(value / 10);
  const rest = ten === 7 || ten === 9 ? (value % 10) + 10 : value % 10;
  if (rest === 0) return TENS[ten]!;
  const and = (rest === 1 || rest === 11) && ten < 8;
  return and ? `${TENS[ten]} et ${SMALL[rest]}` : `${TENS[ten]}-${SMALL[rest]}`;
}

function scaled(count: number, scale: "cent" | "mille", rest: number): string {
  const plural = scale === "cent" && count > 1 && rest === 0 ? "s" : "";
  const before = count === 1 ? "" : `${words(count).replace(/(cent|vingt)s$/, "$1")} `;
  return `${before}${scale}${plural}${rest ? ` ${words(rest)}` : ""}`;
}

export const FR: Speaker = {
  number: words,
  date: (date) => {
    const { month, day } = dateParts(date);
    return `${day === 1 ? "premier" : words(day)} ${MONTHS[month - 1]}`;
  },
  time: (hour, minute) => `${words(hour)} heures${minute === 0 ? "" : ` ${words(minute)}`}`,
  digit: (digit) => SMALL[digit]!,
  letter: (letter, word) => `${letter} comme ${word}`,
  pieces: (count) => `${count} pièces`,
  packs: (count) => `${count} cartons`,
  alike: [66, 70],
};
