/** Languages as German names them, with their ISO 639-1 codes, and which of them a speaker asks for. */
import type { Phrase } from "../kit/words.ts";

export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  deutsch: "de",
  englisch: "en",
  english: "en",
  spanisch: "es",
  franzosisch: "fr",
  chinesisch: "zh",
  mandarin: "zh",
  kantonesisch: "zh",
  italienisch: "it",
  portugiesisch: "pt",
  turkisch: "tr",
  vietnamesisch: "vi",
  bengalisch: "bn",
  hindi: "hi",
  japanisch: "ja",
  koreanisch: "ko",
  polnisch: "pl",
  russisch: "ru",
  thai: "th",
  thailandisch: "th",
  niederlandisch: "nl",
  hollandisch: "nl",
  tschechisch: "cs",
  ungarisch: "hu",
  rumanisch: "ro",
  kroatisch: "hr",
  serbisch: "sr",
};

const NAMED = new RegExp(`\\b(?:${Object.keys(LANGUAGE_NAMES).join("|")})\\b`, "g");
const DENIED_BEFORE =
  /\b(?:kein|nicht|schlecht|schlechtes|wenig|kaum)(?: (?:gut|so|sehr|richtig|viel|besonders|gutes|sprechen|mein|auf)){0,7} $|\b(?:mein|unser) $/;
const DENIED_AFTER =
  /^ (?:ist|sprechen|spreche|kann|verstehe|verstehen|geht)?(?: (?:ich|wir|bei mir|leider|aber|das|nicht)){0,7} ?(?:nicht|schlecht|kaum|nur wenig|sehr wenig)/;

/** The last one named that is not denied: "mein Deutsch ist schlecht, sprechen Sie Türkisch?" is Turkish. */
export function readWantedLanguage(phrase: Phrase): string | null {
  const wanted = [...phrase.text.matchAll(NAMED)].filter((match) => {
    const before = phrase.text.slice(0, match.index);
    const after = phrase.text.slice(match.index + match[0].length);
    return !DENIED_BEFORE.test(before) && !DENIED_AFTER.test(after);
  });
  return LANGUAGE_NAMES[wanted.at(-1)?.[0] ?? ""] ?? null;
}
