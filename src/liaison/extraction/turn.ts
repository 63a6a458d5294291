/** One turn of a conversation that may change its language: read by the rules of the language it is in. */
import { AppError } from "#kernel/errors.ts";
import { identifyLanguage, isHan } from "../language/identify.ts";
import { languageRules } from "../language/index.ts";
import type { LanguageRules } from "../language/types.ts";
import { type Reading, readAnswer } from "./extract.ts";
import type { Extraction, ExtractionContext, SlotName } from "./types.ts";

/** The reading, and the rules and context it was made with. */
export type TurnReading = Reading & { rules: LanguageRules; context: ExtractionContext };

export type ReadTurn = (utterance: string, context: ExtractionContext) => TurnReading;

export function extractTurn(utterance: string, context: ExtractionContext): Extraction {
  return readTurn(utterance, context).extraction;
}

/**
 * People change languages within a call. A turn that is surely in another one is read by that one's rules, unless only those
 * of the language spoken find something in it ("差不多, maybe next week"); a short answer to "shall we go on in ...?" too.
 */
export function readTurn(utterance: string, context: ExtractionContext): TurnReading {
  const others = (context.otherLanguages ?? []).filter((language) => language !== context.language);
  // A call that can change into none is not asked what it is in.
  const found = others.length === 0 ? null : identifyLanguage(utterance);
  const spokenIn = found !== null && others.includes(found) ? found : null;
  const own = readIn(context.language, utterance, context);
  const turningTo = spokenIn ?? context.turningTo ?? null;
  if (turningTo === null) return own;
  const other = readIn(turningTo, utterance, context);
  const theirs = spokenIn === null ? weight(other) > weight(own) : weight(other) >= weight(own);
  // "On trie demain" may look like another language: where only one's own finds a value, that is what was spoken.
  const surely = isHan(utterance) || hasValue(other) || !hasValue(own);
  return marked(theirs ? other : own, surely ? spokenIn : null);
}

/** More than a yes or no. */
const hasValue = (reading: TurnReading) => weight(reading) > 1;

/** How much a reading found: values count before a mere yes or no. */
function weight({ extraction }: TurnReading): number {
  const { deliveries, percent, durationDays, condition, identifiers, intents, ambiguous, confirm, basis } = extraction;
  const values = deliveries.length + identifiers.length + intents.length;
  const others = [percent, durationDays, condition, ambiguous, basis].filter((value) => value !== null).length;
  return 2 * (values + others) + (confirm === null ? 0 : 1);
}

function marked(reading: TurnReading, spokenIn: string | null): TurnReading {
  return { ...reading, extraction: { ...reading.extraction, spokenIn } };
}

function readIn(language: string, utterance: string, context: ExtractionContext): TurnReading {
  const rules = languageRules(language);
  if (rules === null) throw new AppError("language_unavailable", `There are no rules for the language "${language}".`);
  const read = (slot: SlotName) => readBy(rules)(utterance, { ...context, language, slot });
  const own = read(context.slot);
  if (context.slot !== "identifier" || own.extraction.identifiers.length === 0) return own;
  // Asked which order it is, people say what about it in the same breath: "sorry, 4471, all of them on the tenth".
  const whole = read("ship_date");
  return sameOrders(own, whole) ? whole : own;
}

function sameOrders(one: TurnReading, other: TurnReading): boolean {
  const [a, b] = [one, other].map(({ extraction }) => extraction.identifiers.map(({ value }) => value).join());
  return a === b;
}

/** By the rules of one language, whatever was spoken. */
export function readBy(rules: LanguageRules): ReadTurn {
  return (utterance, context) => ({ ...readAnswer(rules, utterance, context), rules, context });
}
