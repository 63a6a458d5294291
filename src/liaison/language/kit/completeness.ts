/**
 * How complete a turn's words are, for endpointing. Recognisers end short answers with a full stop whether or not the
 * person is done, so only words count.
 */
import type { SlotName } from "../../extraction/types.ts";
import type { Completeness } from "../types.ts";
import { readConfirm, SHORT_WORDS } from "./confirm.ts";
import type { Grammar } from "./reader.ts";
import { afterAny, type Word } from "./words.ts";

export type CompletenessCues = {
  /** "um", "well", "maybe": whoever ends with one is still thinking. */
  fillers: ReadonlySet<string>;
  /** "let me see", "it will be", at the end of the words. Phrases as for `afterAny`. */
  thinking: string;
  /** A preposition, an article or a conjunction at the end waits for what it leads to. */
  dangles(words: readonly Word[]): boolean;
  /** A number at the end that may go on: "one thousand" and "the twenty" do. */
  openNumber(words: readonly Word[], slot: SlotName | null): boolean;
  /** A word that may be the first half of a day: "twenty" of "twenty-first". */
  halfDay(word: Word): boolean;
  measure(word: Word): boolean;
  percent(word: Word): boolean;
  timeUnit(word: Word): boolean;
};

export function createCompleteness(grammar: Grammar, cues: CompletenessCues) {
  return (text: string, slot: SlotName | null, known: readonly string[] = []): Completeness => {
    const words = grammar.toWords(text);
    const last = words.at(-1);
    if (last === undefined || endsThinking(cues, words)) return "unfinished";
    if (slot === "identifier") return identifier(grammar, cues, words, known);
    if (slot === "confirm" || slot === "consent" || slot === "availability") {
      const plain = confirmed(grammar, cues, words);
      if (plain !== null) return plain;
    }
    const whole = wholeDate(grammar, cues, words);
    if (whole !== null && slot !== "quantity_done" && slot !== "percent_complete") return whole;
    if (cues.dangles(words) || cues.openNumber(words, slot)) return "unfinished";
    if (cues.measure(last) && words.length > 1) return slot === "quantity_done" ? "complete" : "open";
    if (cues.percent(last) && slot === "percent_complete") return "complete";
    if (cues.timeUnit(last) && slot === "delay") return "complete";
    return "open";
  };
}

function endsThinking({ fillers, thinking }: CompletenessCues, words: readonly Word[]): boolean {
  if (fillers.has(words.at(-1)!.text)) return true;
  return words.some((_, index) => afterAny(words, index, thinking) === words.length);
}

/** Only a clear yes or no in few words is complete; after "yes, but" more is coming. */
function confirmed(grammar: Grammar, cues: CompletenessCues, words: readonly Word[]): Completeness | null {
  const confirm = readConfirm(grammar.confirm, words);
  if (
    confirm == null ||
    confirm.hedged ||
    words.length >= (grammar.confirm.shortWords ?? SHORT_WORDS) ||
    cues.dangles(words)
  )
    return null;
  return confirm.value === "yes" || confirm.value === "no" ? "complete" : "open";
}

/** A date that ends the turn: complete with a month or as a weekday; a day alone may get its month yet. */
function wholeDate(grammar: Grammar, cues: CompletenessCues, words: readonly Word[]): Completeness | null {
  for (let index = 0; index < words.length; index++) {
    const hit = grammar.dateAt(words, index);
    if (hit === null) continue;
    if (hit.next < words.length) {
      index = hit.next - 1;
      continue;
    }
    const { expr } = hit;
    if (expr.kind === "day" && expr.month === null) return cues.halfDay(words.at(-1)!) ? "unfinished" : "open";
    if (expr.kind === "month" && expr.part === null) return "open";
    return "complete";
  }
  return null;
}

function identifier(
  grammar: Grammar,
  cues: CompletenessCues,
  words: readonly Word[],
  known: readonly string[],
): Completeness {
  const plain = known.filter((one) => !one.includes("/")).map((one) => one.toUpperCase().replaceAll(/[^A-Z0-9]/g, ""));
  for (let index = 0; index < words.length; index++) {
    const hit = grammar.spelledAt(words, index, true, new Set(plain));
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
  return cues.dangles(words) ? "unfinished" : "open";
}
