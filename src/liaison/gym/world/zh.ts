/** Spoken Mandarin. Written apart from the agent's own wording. */
import { dateParts } from "#kernel/time.ts";
import type { Speaker } from "./types.ts";

const DIGITS = [..."零一二三四五六七八九"];
const SCALES = ["", "十", "百", "千"];

function words(value: number): string {
  if (value >= 10_000) {
    const rest = value % 10_000;
    return `${words(Math.floor(value / 10_000))}万${rest === 0 ? "" : (rest < 1000 ? "零" : "") + words(rest)}`;
  }
  if (value < 10) return DIGITS[value]!;
  const digits = [...String(value)].map(Number);
  let text = "";
  let zero = false;
  digits.forEach((digit, index) => {
    if (digit === 0) {
      zero = true;
      return;
    }
    if (zero) text += "零";
    zero = false;
    text += DIGITS[digit]! + SCALES[digits.length - 1 - index]!;
  });
  return value < 20 ? text.replace(/^一十/, "十") : text;
}

/** Before a measure word two is 两, and so it is before thousand. */
function counted(value: number): string {
  if (value === 2) return "两";
  return words(value).replace(/^二千/, "两千").replace(/^二万/, "两万");
}

export const ZH: Speaker = {
  number: counted,
  date: (date) => {
    const { month, day } = dateParts(date);
    return `${words(month)}月${words(day)}号`;
  },
  time: (hour, minute) =>
    `${hour > 12 ? "下午" : "上午"}${counted(hour > 12 ? hour - 12 : hour)}点${minute === 0 ? "" : "半"}`,
  digit: (digit) => DIGITS[digit]!,
  letter: (letter, word) => `${word}的${letter}`,
  pieces: (count) => `${count}件`,
  packs: (count) => `${count}箱`,
  alike: [14, 40],
};
