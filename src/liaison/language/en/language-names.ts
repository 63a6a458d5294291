/** Languages as English names them, with their ISO 639-1 codes, and which of them a speaker asks for. */
import type { Phrase } from "../kit/words.ts";

export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  german: "de",
  deutsch: "de",
  spanish: "es",
  espanol: "es",
  french: "fr",
  chinese: "zh",
  mandarin: "zh",
  cantonese: "zh",
  italian: "it",
  portuguese: "pt",
  turkish: "tr",
  vietnamese: "vi",
  bengali: "bn",
  bangla: "bn",
  hindi: "hi",
  japanese: "ja",
  korean: "ko",
  english: "en",
  polish: "pl",
  russian: "ru",
  thai: "th",
  dutch: "nl",
};

const NAMED = new RegExp(`\\b(?:${Object.keys(LANGUAGE_NAMES).join("|")})\\b`, "g");
const DENIED_BEFORE =
  /\b(?:no|not|bad|poor|weak)\b(?: (?:good|really|speak|understand|much|well|any|your|so|very))*(?: to| in)? $/;
const DENIED_AFTER = /^ (?:is|was) (?:not|bad|poor|weak|very)/;

/** The last one named that is not denied: "my English is bad, do you speak Spanish?" is Spanish. */
export function readWantedLanguage(phrase: Phrase): string | null {
  const wanted = [...phrase.text.matchAll(NAMED)].filter((match) => {
    const before = phrase.text.slice(0, match.index);
    const after = phrase.text.slice(match.index + match[0].length);
    return !DENIED_BEFORE.test(before) && !DENIED_AFTER.test(after);
  });
  return LANGUAGE_NAMES[wanted.at(-1)?.[0] ?? ""] ?? null;
}
