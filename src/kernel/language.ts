/** Languages a contact may have. What can be heard and spoken now depends on installed models, never on this list. */
export const LANGUAGES = ["en", "es", "de", "fr", "zh", "vi", "bn", "it", "pt", "tr"] as const;
export type Language = (typeof LANGUAGES)[number];

const names = new Intl.DisplayNames(["en"], { type: "language" });

/** "zh" -> "Chinese". */
export function languageName(code: string): string {
  return names.of(code) ?? code;
}
