/** Turns of phrase that sound like an intent and are none: about others, at other times, or quoted. */
import type { Intent } from "../../extraction/types.ts";

export type NotMeant = Partial<Record<Intent, RegExp>>;

/** The text with what does not mean the intent made unreadable, of the same length. Patterns are global. */
export function withoutNotMeant(text: string, intent: Intent, notMeant: NotMeant): string {
  const pattern = notMeant[intent];
  return pattern === undefined ? text : text.replace(pattern, (found) => "#".repeat(found.length));
}
