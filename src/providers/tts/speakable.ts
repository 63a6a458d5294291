/**
 * Text made safe and speakable for an English synthesiser of plain ASCII. Names of people and firms come from outside, so
 * anything can stand in it. Pure.
 */
import { AppError } from "#kernel/errors.ts";

/** About 45 s of speech. The agent speaks sentence by sentence, so only a fault makes a longer text. */
export const MAX_SPEAKABLE_CHARACTERS = 600;
/** The synthesiser's time grows with the square of a word's length: 3,000 letters in one word took 28 s. */
const MAX_WORD = 30;

const REPLACED: Record<string, string> = {
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "–": ", ",
  "—": ", ",
  "…": ", ",
  "€": " euro ",
  "£": " pound ",
  "×": " by ",
  "°": " degrees ",
  "№": " number ",
  ß: "ss",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  Œ: "Oe",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ı: "i",
  þ: "th",
  ð: "d",
};

/** Throws `invalid_input` when the text is too long or nothing of it can be spoken in English. */
export function speakable(text: string): string {
  if (text.length > MAX_SPEAKABLE_CHARACTERS) {
    throw new AppError("invalid_input", `A spoken sentence may have ${MAX_SPEAKABLE_CHARACTERS} characters at most.`);
  }
  const plain = plainOf(text);
  if (!isSpeakable(plain)) {
    throw new AppError("invalid_input", "Nothing in this sentence can be spoken by the English voice.");
  }
  return plain;
}

export function isSpeakable(text: string): boolean {
  return /[a-z0-9]/i.test(plainOf(text));
}

function plainOf(text: string): string {
  return [...text]
    .map((character) => REPLACED[character] ?? character)
    .join("")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7e]/g, " ")
    .replace(/[^\s]{31,}/g, (word) => word.replace(new RegExp(`.{${MAX_WORD}}`, "g"), "$& "))
    .replace(/\s+/g, " ")
    .trim();
}
