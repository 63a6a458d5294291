/** Order numbers: announced ("ordine quattro quattro sette uno"), known, or asked for. */
import type { Hit } from "../../../src/liaison/language/kit/reader.ts";
import { afterAny, parts, type Word } from "../../../src/liaison/language/kit/words.ts";
import type { SpelledMention, TimeMention } from "../../../src/liaison/language/types.ts";
import { numberAt, wordValue } from "./numbers.ts";

type Words = readonly Word[];

export function spelledAt(
  words: Words,
  index: number,
  open: boolean,
  known: ReadonlySet<string>,
): Hit<SpelledMention> | null {
  const announced = afterAny(words, index, "ordine|ordine numero|numero d ordine");
  let next = announced > 0 ? announced : index;
  const start = next;
  let text = "";
  while (words[next] !== undefined && (next === start || !parts(words[next]))) {
    const piece = digitsOf(words[next]!);
    if (piece === null) break;
    text += piece;
    next += 1;
  }
  if (text === "" || (announced < 0 && !open && !(known.has(text) && next - start > 1))) return null;
  const span = { from: words[start]!.from, to: words[next - 1]!.to };
  return { mention: { span, text, kind: announced > 0 ? "order" : "other", suffix: false }, next };
}

function digitsOf({ kind, text }: Word): string | null {
  if (kind === "number") return text;
  const value = kind === "word" ? wordValue(text) : null;
  return value === null || value > 9 || /^una?$/.test(text) ? null : String(value);
}

/** "alle dieci", "alle dieci e mezza", "10:30" */
export function timeAt(words: Words, index: number): Hit<TimeMention> | null {
  const word = words[index];
  if (word?.kind === "clock") {
    const [hour, minute] = word.text.split(":").map(Number) as [number, number];
    return { mention: { span: { from: word.from, to: word.to }, hour, minute }, next: index + 1 };
  }
  const at = afterAny(words, index, "a le");
  const hour = at < 0 ? null : numberAt(words, at);
  if (hour === null || hour.value > 23) return null;
  const half = afterAny(words, hour.next, "e mezza");
  const next = half > 0 ? half : hour.next;
  const span = { from: word!.from, to: words[next - 1]!.to };
  return { mention: { span, hour: hour.value, minute: half > 0 ? 30 : 0 }, next };
}
