/** The languages the agent has rules for. Adding one is adding its folder and its name here. */
import { german } from "./de/index.ts";
import { english } from "./en/index.ts";
import type { LanguageRules } from "./types.ts";

const RULES: ReadonlyMap<string, LanguageRules> = new Map([english, german].map((rules) => [rules.code, rules]));

/** By ISO 639-1 code, or a code with a region ("zh-CN"). */
export function languageRules(code: string): LanguageRules | null {
  return RULES.get(code.slice(0, 2).toLowerCase()) ?? null;
}

export function allLanguages(): readonly LanguageRules[] {
  return [...RULES.values()];
}
