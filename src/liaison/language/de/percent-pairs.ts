/** "neunzig Prozent, die restlichen zehn kommen morgen": two shares that make the whole, of which one is what is left. */
import { textBetween, type Word } from "../kit/words.ts";
import type { PercentMention } from "../types.ts";

const LEFT_BEFORE =
  /\b(?:(?:die|den|der) (?:restlichen|ubrigen|fehlenden|letzten)|rest(?: von| sind| sinds)?|fehlen(?: noch)?|es fehlt(?: noch)?)$/;
const LEFT_AFTER =
  /^(?:(?:davon|sind|ist|wir|die|das|leider|aber) )*(?:(?:noch )?(?:offen|nicht)|fehl(?:t|en)|(?:liegen|liegt|stehen|steht|hangen|hangt|stecken|steckt|warten|wartet|sind|ist|mussen|muss|kommen|kommt|machen|lauft|laufen|werden|wird)? ?(?:noch|morgen|gerade|grad|erst|spater|nachste woche|ubermorgen)\b(?! fertig))/;
const DONE_AFTER =
  /^(?:(?:davon|sind|ist|haben|wir|schon|bereits) )*(?:fertig|gemacht|erledigt|durch|geschafft|verpackt|produziert|haben wir)\b/;

/** The share that is done, where the other one is plainly what is left; else both as they are. */
export function doneOfTwo(words: readonly Word[], percents: readonly PercentMention[]): PercentMention[] {
  const [first, second, ...more] = percents;
  if (first?.value == null || second?.value == null || more.length > 0) return [...percents];
  if (first.value + second.value !== 100) return [...percents];
  const isLeft = (one: PercentMention, from: number, to: number) => {
    const after = textBetween(words, one.span.to, to);
    if (DONE_AFTER.test(after)) return false;
    return one.missing || LEFT_BEFORE.test(textBetween(words, from, one.span.from)) || LEFT_AFTER.test(after);
  };
  const left = [isLeft(first, 0, second.span.from), isLeft(second, first.span.to, Number.POSITIVE_INFINITY)];
  if (left[0] === left[1]) return [...percents];
  const done = left[0] ? second : first;
  return [{ ...done, missing: false, complete: true }];
}
