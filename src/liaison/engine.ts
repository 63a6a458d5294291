/** Flow, rules, wording and guards, put together. Null where the agent has no rules for a language. */
import { AppError } from "#kernel/errors.ts";
import type { LanguageModel } from "#ports/language-model.ts";
import type { Engine } from "./conversation/engine.ts";
import { reduce } from "./conversation/reduce.ts";
import { initialState } from "./conversation/state.ts";
import { createUnderstanding, type ModelLimits } from "./extraction/model.ts";
import { extractTurn, readTurn } from "./extraction/turn.ts";
import { waitMsFor } from "./flows/questions.ts";
import { outsideAuthority } from "./guard/authority.ts";
import { checkSpoken } from "./guard/output-check.ts";
import { languageRules } from "./language/index.ts";
import { render } from "./language/render.ts";
import type { LanguageRules } from "./language/types.ts";

/** What may be asked beside the rules, and how much of it a conversation may use. */
export type ModelUse = { model: LanguageModel; limits: ModelLimits };

/** A conversation may change its language, so the engine is the same for all of them. */
export function createEngine(language: string, use: ModelUse | null = null): Engine | null {
  if (languageRules(language) === null) return null;
  return {
    initialState,
    reduce,
    extract: extractTurn,
    understanding: () => (use === null ? null : createUnderstanding(readTurn, use.model, use.limits)),
    render,
    blocked: (text, say, snapshot) => {
      const checked = checkSpoken(text, say, snapshot);
      return checked.ok ? null : checked.blocked;
    },
    forbidden: outsideAuthority,
    completeness: (text, slot, spoken) => rulesOf(spoken).completeness(text, slot),
    waitMs: waitMsFor,
  };
}

function rulesOf(language: string): LanguageRules {
  const rules = languageRules(language);
  if (rules === null) throw new AppError("language_unavailable", `There are no rules for the language "${language}".`);
  return rules;
}
