/** The engine of one language: flow, rules, wording and guards, put together. Null where the agent has no rules for it. */
import type { LanguageModel } from "#ports/language-model.ts";
import type { Engine } from "./conversation/engine.ts";
import { reduce } from "./conversation/reduce.ts";
import { initialState } from "./conversation/state.ts";
import { createExtractor } from "./extraction/extract.ts";
import { createUnderstanding, type ModelLimits } from "./extraction/model.ts";
import { waitMsFor } from "./flows/order-status.ts";
import { outsideAuthority } from "./guard/authority.ts";
import { checkSpoken } from "./guard/output-check.ts";
import { languageRules } from "./language/index.ts";
import { render } from "./language/render.ts";

/** What may be asked beside the rules, and how much of it a conversation may use. */
export type ModelUse = { model: LanguageModel; limits: ModelLimits };

export function createEngine(language: string, use: ModelUse | null = null): Engine | null {
  const rules = languageRules(language);
  if (rules === null) return null;
  return {
    initialState,
    reduce,
    extract: createExtractor(rules),
    understanding: () => (use === null ? null : createUnderstanding(rules, use.model, use.limits)),
    render: (say, today) => render(say, language, today),
    blocked: (text, say, snapshot) => {
      const checked = checkSpoken(text, say, snapshot);
      return checked.ok ? null : checked.blocked;
    },
    forbidden: outsideAuthority,
    completeness: (text, slot) => rules.completeness(text, slot),
    waitMs: waitMsFor,
  };
}
