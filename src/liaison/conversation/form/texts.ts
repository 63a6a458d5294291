import type { Turn } from "../turn.ts";
import type { Texts } from "../types.ts";

/** In the language spoken, else in English, else as it was written: our people wrote it, nothing is translated by machine. */
export function inLanguage(turn: Turn, texts: Texts): string {
  return texts[turn.state.language] ?? texts.en ?? Object.values(texts)[0] ?? "";
}
