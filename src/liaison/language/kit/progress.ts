/** A percentage that is the whole of an answer's first clause tells how far the order is: "thirty percent, and we ship on the third". */
import { toPhrase, type Word } from "./words.ts";

export type ProgressCues = {
  /** All that may stand before it. */
  opening: RegExp;
  joins: RegExp;
  /** The clause behind it tells of the whole order, by these words and with a subject or a verb of its own. */
  goods: RegExp;
  /** Then the percentage is a part of a delivery after all. */
  rest: RegExp;
};

/** The percentage stands from `index` to before `next`. */
export function isProgress(cues: ProgressCues, words: readonly Word[], index: number, next: number): boolean {
  if (!words.slice(0, index).every((word) => cues.opening.test(word.text))) return false;
  const follows = words[next];
  if (follows === undefined) return true;
  if (!/[,.;:!…—]/.test(follows.gap) && !cues.joins.test(follows.text)) return false;
  const { text } = toPhrase(words.slice(next));
  return cues.goods.test(text) && !cues.rest.test(text);
}
