/** Languages as Spanish names them, with their ISO 639-1 codes, and which of them a speaker asks for. */
import type { Phrase } from "../kit/words.ts";

export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  ...{
    aleman: "de",
    espanol: "es",
    castellano: "es",
    frances: "fr",
    chino: "zh",
    mandarin: "zh",
    cantones: "zh",
    italiano: "it",
  },
  ...{
    portugues: "pt",
    turco: "tr",
    vietnamita: "vi",
    bengali: "bn",
    hindi: "hi",
    japones: "ja",
    coreano: "ko",
    ingles: "en",
  },
  ...{
    polaco: "pl",
    ruso: "ru",
    tailandes: "th",
    holandes: "nl",
    neerlandes: "nl",
    english: "en",
    arabe: "ar",
    catalan: "ca",
  },
};

const NAMED = new RegExp(`\\b(?:${Object.keys(LANGUAGE_NAMES).join("|")})\\b`, "g");
const DENIED_BEFORE =
  /\b(?:no|poco|mal|apenas|casi no|nada de)\b(?: (?:hablo|habla|hablamos|entiendo|entendemos|se|mucho|muy|bien|domino|manejo|nada|de|casi|el|hay|tan|comprendo))*(?: en)? $/;
const DENIED_AFTER = /^ (?:no|es (?:malo|muy malo|pobre|basico)|muy poco|casi nada|mas o menos|se me complica)/;

/** The last one named that is not denied: "no hablo bien español, mejor en inglés" is English. */
export function readWantedLanguage(phrase: Phrase): string | null {
  const wanted = [...phrase.text.matchAll(NAMED)].filter((match) => {
    const before = phrase.text.slice(0, match.index);
    const after = phrase.text.slice(match.index + match[0].length);
    return !DENIED_BEFORE.test(before) && !DENIED_AFTER.test(after);
  });
  return LANGUAGE_NAMES[wanted.at(-1)?.[0] ?? ""] ?? null;
}
