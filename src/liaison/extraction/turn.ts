/** One turn of a conversation that may change its language: read by the rules of the language it is in. */
import { identifyLanguage } from "../language/identify.ts";
import { languageRules } from "../language/index.ts";
import { readAnswer } from "./extract.ts";
import type { Extraction, ExtractionContext } from "./types.ts";

/**
 * A first turn in another language is still read by the rules of the one spoken, and marked; once the conversation is about
 * to change, the other language's rules read what is surely or only theirs ("sí" to "¿Seguimos en español?").
 */
export function readTurn(utterance: string, context: ExtractionContext): Extraction {
  const found = identifyLanguage(utterance);
  const spokenIn = found !== context.language && (context.otherLanguages ?? []).includes(found ?? "") ? found : null;
  const own = readIn(context.language, utterance, context);
  const turningTo = context.turningTo ?? null;
  if (turningTo === null || (spokenIn !== null && spokenIn !== turningTo)) return { ...own, spokenIn };
  const other = readIn(turningTo, utterance, context);
  const onlyTheirs = spokenIn === turningTo || (own.confirm === null && other.confirm !== null);
  return onlyTheirs ? { ...other, spokenIn } : { ...own, spokenIn };
}

function readIn(language: string, utterance: string, context: ExtractionContext): Extraction {
  const rules = languageRules(language);
  if (rules === null) throw new Error(`there are no rules for the language "${language}"`);
  return readAnswer(rules, utterance, { ...context, language }).extraction;
}
