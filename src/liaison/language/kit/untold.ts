/** Words that look like an intent and are none: "nobody is hurt" reports no injury, "didn't you get the notice?" blames nobody. */
import type { Intent } from "../../extraction/types.ts";

/** By intent; all patterns are global. */
export type Untold = Partial<Record<Intent, RegExp>>;

/** The text in which an intent is looked for, with such words hidden at the same length. */
export function textFor(intent: Intent, text: string, untold: Untold): string {
  const pattern = untold[intent];
  return pattern === undefined ? text : text.replaceAll(pattern, (words) => "_".repeat(words.length));
}
