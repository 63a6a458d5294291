import type { Templates } from "../types.ts";

/** The sentences in which one of these words stands, with another in its place: they differ in writing by that word only. */
export function reworded(templates: Templates, words: Readonly<Record<string, string>>): Templates {
  const texts = Object.entries(templates).map(([key, text]) => {
    const other = Object.entries(words).reduce((so, [said, written]) => so.replaceAll(said, written), text);
    return [key, other] as const;
  });
  return Object.fromEntries(texts.filter(([key, text]) => text !== templates[key]));
}
