/** The languages the agent has rules for. Adding one is adding its folder and its name here. */
import { german } from "./de/index.ts";
import { english } from "./en/index.ts";
import { spanish } from "./es/index.ts";
import { french } from "./fr/index.ts";
import type { LanguageRules } from "./types.ts";
import { chinese } from "./zh/index.ts";

const LANGUAGES: readonly LanguageRules[] = [english, spanish, german, french, chinese];

const BY_CODE: ReadonlyMap<string, LanguageRules> = new Map(LANGUAGES.map((rules) => [rules.code, rules]));

/** By ISO 639-1 code, or a code with a region ("zh-CN"). */
export function languageRules(code: string): LanguageRules | null {
  return BY_CODE.get(code.slice(0, 2).toLowerCase()) ?? null;
}

export function allLanguages(): readonly LanguageRules[] {
  return LANGUAGES;
}
