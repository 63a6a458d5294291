/** Numbers as people say them and as recognisers write them: words, figures, both mixed. */

import { afterAny, remembered, type Word } from "../kit/words.ts";
import { MULTIPLIERS } from "./lexicon.ts";
import { cardinalAt, digitsAt, grouped, type NumberReading, pairAt } from "./number-words.ts";
import { spelledOutAt } from "./spelled-out.ts";

/** The longest number at `index`, or null. */
export const numberAt = remembered((words, index): NumberReading | null =>
  // "Oh" is a zero inside a number; at its beginning it is a sigh.
  words[index]?.text === "oh"
    ? null
    : longest([
        vagueAt(words, index),
        spelledOutAt(words, index),
        digitsAt(words, index),
        pairAt(words, index),
        grouped(words, index),
        cardinalAt(words, index),
      ]),
);

function longest(readings: Array<NumberReading | null>): NumberReading | null {
  let best: NumberReading | null = null;
  for (const reading of readings) if (reading !== null && (best === null || reading.next > best.next)) best = reading;
  return best;
}

/** Words that count without counting: couples and dozens have a number, "a few hundred" has none. */
function vagueAt(words: readonly Word[], start: number): NumberReading | null {
  const couple = afterAny(words, start, "a couple of|a couple|couple of|couple");
  if (couple > 0) {
    const scale = scaleAt(words, couple);
    return { value: 2 * (scale?.value ?? 1), next: scale?.next ?? couple, approx: true, style: "cardinal" };
  }
  const few = afterAny(
    words,
    start,
    "a few|few|quite a few|a good few|good few|a fair few|fair few|several|some|many|umpteen|odd|various|a handful of|a number of|lots of|a lot of",
  );
  if (few > 0) {
    const scale = scaleAt(words, few);
    if (scale !== null) return { value: null, next: scale.next, approx: true, style: "cardinal" };
    return /^(a few|several|quite a few|a good few|good few|a fair few|fair few)/.test(
      words
        .slice(start, few)
        .map((word) => word.text)
        .join(" "),
    )
      ? { value: null, next: few, approx: true, style: "cardinal" }
      : null;
  }
  if (/^(hundreds|thousands|dozens|tens)$/.test(words[start]?.text ?? "")) {
    const of = afterAny(words, start + 1, "of thousands|of hundreds|of");
    return { value: null, next: of > 0 ? of : start + 1, approx: true, style: "cardinal" };
  }
  return dozenAt(words, start);
}

function scaleAt(words: readonly Word[], index: number): { value: number; next: number } | null {
  const text = words[index]?.text ?? "";
  const value = text === "hundred" ? 100 : text === "dozen" ? 12 : text === "k" ? undefined : MULTIPLIERS[text];
  return value === undefined ? null : { value, next: index + 1 };
}

/** "three dozen", "half a million", "a quarter of a million", "two and a half dozen", "a gross". */
function dozenAt(words: readonly Word[], start: number): NumberReading | null {
  const part = afterAny(words, start, "half a|a half|half");
  const quarter = afterAny(words, start, "a quarter of a|quarter of a|a quarter|quarter");
  const three = afterAny(words, start, "three quarters of a|three quarter");
  for (const [factor, next] of [
    [0.5, part],
    [0.25, quarter],
    [0.75, three],
  ] as const) {
    const scale = next > 0 ? scaleAt(words, next) : null;
    if (scale !== null) return { value: factor * scale.value, next: scale.next, approx: false, style: "cardinal" };
  }
  const article = words[start]?.text === "a" ? start + 1 : start;
  const count = article > start ? { value: 1, next: article } : cardinalAt(words, start);
  const word = count === null ? undefined : words[count.next]?.text;
  if (count === null || count.value === null) return null;
  if (word === "dozen") {
    const half = afterAny(words, count.next + 1, "and a half");
    const dozens = count.value + (half > 0 ? 0.5 : 0);
    return { value: dozens * 12, next: Math.max(half, count.next + 1), approx: false, style: "cardinal" };
  }
  if (word === "gross") return { value: count.value * 144, next: count.next + 1, approx: false, style: "cardinal" };
  return null;
}
