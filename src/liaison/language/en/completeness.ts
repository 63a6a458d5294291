/** How English turns end, for endpointing. */
import type { SlotName } from "../../extraction/types.ts";
import { createCompleteness } from "../kit/completeness.ts";
import type { Word } from "../kit/words.ts";
import { ENGLISH } from "./grammar.ts";
import { MEASURES, TEENS, TENS, TIME_UNITS, UNITS } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";

const FILLERS = new Set(
  "uh um er erm hmm hm ah eh mm well so like maybe about around approximately roughly probably perhaps say actually basically".split(
    " ",
  ),
);
const DANGLING = new Set(
  "the a an of to in on at by for from with and or but if because until till before after between than that which when where our your my his her their this next last early late mid end beginning is are was were be will would should can could may might has have had do does did not only just some every each its we i they you it he she as per about plus minus point dash double triple number line order lot week half another no-one".split(
    " ",
  ),
);
const THINKING = `let me see|let me think|let me check|let me look|hold on|one moment|one second|just a moment|
    wait a moment|give me a second|how do you say|what was it|i think|i mean|you know|it depends|we can|
    we will|it will be|it should be|that would be|it is`;

/** A preposition, an article or a conjunction at the end waits for what it leads to. "That is it" and "I do" do not. */
function dangles(words: readonly Word[]): boolean {
  const last = words.at(-1)!;
  if (!DANGLING.has(last.text)) return false;
  if (words.length === 1) return !/^(that|this|you|we|i|it)$/.test(last.text);
  const before = words.at(-2)!.text;
  return (
    !(
      /^(is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|not)$/.test(last.text) &&
      /^(it|they|we|i|that|you|he|she|is|are|was|do|does|did|has|have|can|will|would|could|should)$/.test(before)
    ) && !(last.text === "it" || last.text === "that" || last.text === "you")
  );
}

/** A number that may go on: "one thousand" and "the twenty" do, "one thousand two hundred pieces" does not. */
function openNumber(words: readonly Word[], slot: SlotName | null): boolean {
  const last = words.at(-1)!;
  if (/^(and|point|hundred|thousand|million)$/.test(last.text))
    return slot !== "quantity_done" || last.text === "and" || last.text === "point";
  const before = words.at(-2)?.text ?? "";
  if (last.text in TENS && (before === "the" || slot === "ship_date")) return true;
  const tiny = last.text in UNITS || last.text in TEENS;
  return tiny && slot === "ship_date" && before === "the" && numberAt(words, words.length - 1) !== null;
}

export const completeness = createCompleteness(ENGLISH, {
  fillers: FILLERS,
  thinking: THINKING,
  dangles,
  openNumber,
  // "the twentieth" may be meant; "the twenty" goes on to "first".
  halfDay: ({ text }) => text in TENS,
  measure: ({ text }) => text in MEASURES,
  percent: ({ text }) => text === "percent",
  timeUnit: ({ text }) => text in TIME_UNITS,
});
