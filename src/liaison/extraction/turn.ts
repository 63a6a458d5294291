/** One turn of a conversation that may change its language: read by the rules of the language it is in. */
import { AppError } from "#kernel/errors.ts";
import { identifyLanguage } from "../language/identify.ts";
import { languageRules } from "../language/index.ts";
import type { LanguageRules } from "../language/types.ts";
import { type Reading, readAnswer } from "./extract.ts";
import type { Extraction, ExtractionContext } from "./types.ts";

/** The reading, and the rules and context it was made with. */
export type TurnReading = Reading & { rules: LanguageRules; context: ExtractionContext };

export type ReadTurn = (utterance: string, context: ExtractionContext) => TurnReading;

export function extractTurn(utterance: string, context: ExtractionContext): Extraction {
  return readTurn(utterance, context).extraction;
}

/**
 * A first turn in another language is still read by the rules of the one spoken, and marked; once the conversation is about
 * to change, the other language's rules read what is surely or only theirs ("sí" to "¿Seguimos en español?").
 */
export function readTurn(utterance: string, context: ExtractionContext): TurnReading {
  const found = identifyLanguage(utterance);
  const spokenIn = found !== context.language && (context.otherLanguages ?? []).includes(found ?? "") ? found : null;
  const own = readIn(context.language, utterance, context);
  const turningTo = context.turningTo ?? null;
  if (turningTo === null || (spokenIn !== null && spokenIn !== turningTo)) return marked(own, spokenIn);
  const other = readIn(turningTo, utterance, context);
  const onlyTheirs = spokenIn === turningTo || (own.extraction.confirm === null && other.extraction.confirm !== null);
  return marked(onlyTheirs ? other : own, spokenIn);
}

function marked(reading: TurnReading, spokenIn: string | null): TurnReading {
  return { ...reading, extraction: { ...reading.extraction, spokenIn } };
}

function readIn(language: string, utterance: string, context: ExtractionContext): TurnReading {
  const rules = languageRules(language);
  if (rules === null) throw new AppError("language_unavailable", `There are no rules for the language "${language}".`);
  return readBy(rules)(utterance, { ...context, language });
}

/** By the rules of one language, whatever was spoken. */
export function readBy(rules: LanguageRules): ReadTurn {
  return (utterance, context) => ({ ...readAnswer(rules, utterance, context), rules, context });
}
