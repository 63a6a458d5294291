/** Languages as French names them, with their ISO 639-1 codes, and which of them a speaker asks for. */
import type { Phrase } from "../kit/words.ts";

export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  allemand: "de",
  espagnol: "es",
  francais: "fr",
  chinois: "zh",
  mandarin: "zh",
  cantonais: "zh",
  italien: "it",
  portugais: "pt",
  turc: "tr",
  vietnamien: "vi",
  bengali: "bn",
  hindi: "hi",
  japonais: "ja",
  coreen: "ko",
  anglais: "en",
  polonais: "pl",
  russe: "ru",
  thai: "th",
  neerlandais: "nl",
  hollandais: "nl",
  flamand: "nl",
  arabe: "ar",
  roumain: "ro",
  english: "en",
};

const NAMED = new RegExp(`\\b(?:${Object.keys(LANGUAGE_NAMES).join("|")})\\b`, "g");
const DENIED_BEFORE =
  /\b(?:pas|mal|peu|jamais|mauvais|plus)\b(?: (?:bien|tres|trop|du|de|le|l|en|tout|un|mot|d|mot d|assez|parle|comprends))* $/;
const DENIED_AFTER = /^ (?:n est pas|est (?:mauvais|pas|tres|faible|limite)|c est pas)/;

/** The last one named that is not denied: "mon anglais est mauvais, vous parlez espagnol ?" is Spanish. */
export function readWantedLanguage(phrase: Phrase): string | null {
  const wanted = [...phrase.text.matchAll(NAMED)].filter((match) => {
    const before = phrase.text.slice(0, match.index);
    const after = phrase.text.slice(match.index + match[0].length);
    return !DENIED_BEFORE.test(before) && !DENIED_AFTER.test(after);
  });
  return LANGUAGE_NAMES[wanted.at(-1)?.[0] ?? ""] ?? null;
}
