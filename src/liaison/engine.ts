/** Flow, rules, wording and guards, put together. Null where the agent has no rules for a language. */
import { AppError } from "#kernel/errors.ts";
import type { Engine } from "./conversation/engine.ts";
import { reduce } from "./conversation/reduce.ts";
import { initialState } from "./conversation/state.ts";
import { readAnswer } from "./extraction/extract.ts";
import { waitMsFor } from "./flows/order-status.ts";
import { outsideAuthority } from "./guard/authority.ts";
import { checkSpoken } from "./guard/output-check.ts";
import { languageRules } from "./language/index.ts";
import { render } from "./language/render.ts";
import type { LanguageRules } from "./language/types.ts";

export function createEngine(language: string): Engine | null {
  return languageRules(language) === null ? null : ENGINE;
}

/** A conversation may change its language, so the engine is the same for all of them. */
const ENGINE: Engine = {
  initialState,
  reduce,
  extract: (utterance, context) => readAnswer(rulesOf(context.language), utterance, context).extraction,
  render,
  blocked: (text, say, snapshot) => {
    const checked = checkSpoken(text, say, snapshot);
    return checked.ok ? null : checked.blocked;
  },
  forbidden: outsideAuthority,
  completeness: (text, slot, language) => rulesOf(language).completeness(text, slot),
  waitMs: waitMsFor,
};

function rulesOf(language: string): LanguageRules {
  const rules = languageRules(language);
  if (rules === null) throw new AppError("language_unavailable", `There are no rules for the language "${language}".`);
  return rules;
}
