/** What Italian says beside answers: intents, which event a date speaks of, reasons and conditions. */
import type { DateBasis } from "../../../src/kernel/basis.ts";
import type { DelayReason, Intent, Span } from "../../../src/liaison/extraction/types.ts";
import { afterAny, type Phrase, type Word } from "../../../src/liaison/language/kit/words.ts";

const INTENTS: ReadonlyArray<readonly [Intent, RegExp]> = [
  ["dont_know", /\bnon (?:lo |la )?(?:so|sappiamo)\b|\bnon saprei\b/g],
  [
    "are_you_a_robot",
    /\b(?:essere|sei|lei essere) un (?:robot|computer|bot)\b|\bparlo con una (?:macchina|persona)\b/g,
  ],
  ["ask_identity", /\bchi parla\b|\bcon chi parlo\b|\bper chi chiama\b/g],
  ["repeat_please", /\b(?:puo ripetere|ripeta|come ha detto|non ho capito)\b/g],
  ["price_change_request", /\b(?:prezzo|prezzi|aumento|listino)\b/g],
  ["call_back_later", /\b(?:richiami|mi chiami|chiami) (?:piu tardi|dopo|domani)\b/g],
  ["stop_calling", /\bnon (?:mi |ci )?chiam\w+ piu\b/g],
  ["human_request", /\b(?:parlare con|voglio) una persona\b/g],
  ["hold_on", /\b(?:un attimo|un momento|aspetti)\b/g],
  ["goodbye", /\b(?:arrivederci|buona giornata)\b/g],
];
const BASES: ReadonlyArray<readonly [DateBasis, RegExp]> = [
  ["ready", /\b(?:pront[oaie]|disponibil[ei])\b/g],
  ["received", /\b(?:arriv\w+|da voi|a destinazione)\b/g],
  ["handed_over", /\b(?:consegn\w+ a il (?:corriere|vettore)|ritir\w+)\b/g],
  ["ex_factory", /\b(?:spedi\w+|part(?:e|ono|iranno|ira|enza)|esc(?:e|ono)|franco fabbrica|lasciano la fabbrica)\b/g],
  ["finished", /\b(?:finit\w+|termin\w+|prodott\w+)\b/g],
];
const REASONS: ReadonlyArray<readonly [DelayReason, RegExp]> = [
  ["material_shortage", /\b(?:manca il materiale|materiale|componenti)\b/g],
  ["machine_breakdown", /\b(?:macchina|guasto)\b/g],
  ["labour_shortage", /\b(?:personale|sciopero)\b/g],
];

type Found<T> = { value: T; span: Span };

function found<T>(rules: ReadonlyArray<readonly [T, RegExp]>, phrase: Phrase): Array<Found<T>> {
  const all = rules.flatMap(([value, pattern]) =>
    [...phrase.text.matchAll(pattern)].map((match) => ({
      value,
      span: phrase.span(match.index, match.index + match[0].length),
    })),
  );
  return all.sort((a, b) => a.span.from - b.span.from);
}

export const readIntents = (phrase: Phrase) => found(INTENTS, phrase);
export const readReasons = (phrase: Phrase) => found(REASONS, phrase);
export const readBases = (phrase: Phrase) => found(BASES, phrase).map(({ value, span }) => ({ basis: value, span }));

/** "se arriva il materiale": from its opener to the end of the clause. */
export function readConditions(words: readonly Word[]): Span[] {
  return words.flatMap((word, index) => {
    if (afterAny(words, index, "se|a condizione che|purche|appena|quando") < 0) return [];
    const end = words.findIndex((one, at) => at > index && one.gap !== "");
    return [{ from: word.from, to: (end < 0 ? words.at(-1)! : words[end - 1]!).to }];
  });
}

const LANGUAGES: Record<string, string> = {
  inglese: "en",
  spagnolo: "es",
  tedesco: "de",
  francese: "fr",
  cinese: "zh",
};

export function readWantedLanguage(phrase: Phrase): string | null {
  const match = /\b(?:parlare|parliamo|parla|continuare) (?:in )?(\w+)/.exec(phrase.text);
  return match === null ? null : (LANGUAGES[match[1]!] ?? null);
}
