/**
 * How complete a turn's words are, for endpointing. Recognisers end short answers with a full stop whether or not the
 * person is done, so only words count.
 */
import type { SlotName } from "../../extraction/types.ts";
import { readConfirm } from "../kit/confirm.ts";
import { afterAny, type Word } from "../kit/words.ts";
import type { Completeness } from "../types.ts";
import { CONFIRM } from "./confirm.ts";
import { dateExpressionAt } from "./date-expressions.ts";
import { spelledAt } from "./identifiers.ts";
import { MEASURES, TEENS, TENS, TIME_UNITS, UNITS } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";
import { toWords } from "./tokens.ts";

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

export function completeness(text: string, slot: SlotName | null, known: readonly string[] = []): Completeness {
  const words = toWords(text);
  const last = words.at(-1);
  if (last === undefined) return "unfinished";
  if (endsThinking(words)) return "unfinished";
  if (slot === "identifier") return identifier(words, known);
  if (slot === "confirm" || slot === "consent" || slot === "availability") {
    const plain = confirmed(words);
    if (plain !== null) return plain;
  }
  const whole = wholeDate(words);
  if (whole !== null && slot !== "quantity_done" && slot !== "percent_complete") return whole;
  if (dangles(words)) return "unfinished";
  if (openNumber(words, slot)) return "unfinished";
  if (last.text in MEASURES && words.length > 1) return slot === "quantity_done" ? "complete" : "open";
  if (last.text === "percent" && slot === "percent_complete") return "complete";
  if (last.text in TIME_UNITS && slot === "delay") return "complete";
  return "open";
}

function endsThinking(words: readonly Word[]): boolean {
  const last = words.at(-1)!;
  if (FILLERS.has(last.text)) return true;
  return words.some((_, index) => afterAny(words, index, THINKING) === words.length);
}

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

/** Only a clear yes or no in few words is complete; after "yes, but" more is coming. */
function confirmed(words: readonly Word[]): Completeness | null {
  const confirm = readConfirm(CONFIRM, words);
  if (confirm === null || confirm.hedged || words.length > 6 || dangles(words)) return null;
  return confirm.value === "yes" || confirm.value === "no" ? "complete" : "open";
}

/** A date that ends the turn: complete with a month or as a weekday; a day alone may get its month yet. */
function wholeDate(words: readonly Word[]): Completeness | null {
  for (let index = 0; index < words.length; index++) {
    const hit = dateExpressionAt(words, index);
    if (hit === null) continue;
    if (hit.next < words.length) {
      index = hit.next - 1;
      continue;
    }
    const { expr } = hit;
    // "the twentieth" may be meant; "the twenty" goes on to "first".
    if (expr.kind === "day" && expr.month === null) return words.at(-1)!.text in TENS ? "unfinished" : "open";
    if (expr.kind === "month" && expr.part === null) return "open";
    return "complete";
  }
  return null;
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

function identifier(words: readonly Word[], known: readonly string[]): Completeness {
  const plain = known.filter((one) => !one.includes("/")).map((one) => one.toUpperCase().replaceAll(/[^A-Z0-9]/g, ""));
  for (let index = 0; index < words.length; index++) {
    const hit = spelledAt(words, index, true, new Set(plain));
    if (hit === null) continue;
    const text = hit.mention.text
      .toUpperCase()
      .replaceAll(/[^A-Z0-9]/g, "")
      .replace(/^PO(?=\d)/, "");
    const all = plain.map((one) => one.replace(/^PO(?=\d)/, ""));
    if (hit.next < words.length) return "open";
    if (all.includes(text)) return "complete";
    const shortest = Math.min(...all.map((one) => one.length));
    return all.length > 0 && text.length < shortest ? "unfinished" : "open";
  }
  return dangles(words) ? "unfinished" : "open";
}
