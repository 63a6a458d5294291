/** The languages the agent has rules for. Adding one is adding its folder and its name here. */
import { english } from "./en/index.ts";
import type { LanguageRules } from "./types.ts";

const RULES: Readonly<Record<string, LanguageRules>> = { en: english };

export function languageRules(code: string): LanguageRules | null {
  return RULES[code] ?? null;
}
