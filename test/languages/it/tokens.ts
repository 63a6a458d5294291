/** How Italian is written down: figures, elisions, joined articles; "sì" told from "si" and "è" from "e". */
import { createTokenizer } from "../../../src/liaison/language/kit/tokenizer.ts";
import type { Word } from "../../../src/liaison/language/kit/words.ts";

const JOINED = /^(de|a|da|ne|su)(l|i|gli|lla|lle|llo|ll')$/;
/** All others are "il": which masculine article it was tells nothing. */
const ARTICLES: Record<string, string> = { lla: "la", lle: "le" };
const PREPOSITIONS: Record<string, string> = { de: "di", a: "a", da: "da", ne: "in", su: "su" };
const WHOLE: Record<string, string[]> = {
  sì: ["sip"],
  è: ["essere"],
  "c'è": ["ce"],
  "cos'è": ["cosa", "essere"],
  ok: ["okay"],
};

/** "del" -> "di il", "dall'" -> "da il", "l'otto" -> "il otto" */
function open(text: string): string[] {
  const whole = WHOLE[text];
  if (whole !== undefined) return whole;
  const cut = text.indexOf("'");
  if (cut >= 0) {
    const head = text.slice(0, cut);
    const tail = text.slice(cut + 1);
    return [...(head === "l" ? ["il"] : open(`${head}'`)), ...open(tail)].filter((piece) => piece !== "");
  }
  return joined(text) ?? [text];
}

function joined(text: string): string[] | null {
  const match = JOINED.exec(text);
  if (match === null) return null;
  return [PREPOSITIONS[match[1]!]!, ARTICLES[match[2]!] ?? "il"];
}

const cut = createTokenizer({
  ordinal: "(?<ordinal>\\d{1,2})[º°]",
  number: "(?<number>\\d{1,3}(?:\\.\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[.,]\\d+)?)",
  plain: (text) => (/^\d{1,3}(?:\.\d{3})+/.test(text) ? text.replaceAll(".", "") : text).replace(",", "."),
  slash: "(?<slash>\\d{1,2}/\\d{1,2}(?:/(?:\\d{4}|\\d{2}))?)(?![\\d/])",
  clock: "(?<clock>\\d{1,2}:\\d{2})(?!\\d)",
  signs: { "%": "percento", "&": "e", "+": "piu" },
  open: (text) => open(text).map((piece) => piece.replaceAll("'", "")),
  fold: (text) => text.normalize("NFD").replaceAll(/\p{M}/gu, ""),
});

/** Recognisers drop accents: "si" that begins an answer and has a pause after it is a yes. */
export function toWords(utterance: string): Word[] {
  const words = cut(utterance);
  return words.map((word, index) => {
    const next = words[index + 1];
    return word.text === "si" && index === 0 && (next === undefined || next.gap !== "")
      ? { ...word, text: "sip" }
      : word;
  });
}
