/**
 * Whether a turn is assent and nothing else. Only such a turn confirms a value or allows a recording: "correct" inside "is
 * that correct", "okay" in "okay, say that again" and "yes" in "yes, what?" are no answer, and the question is put again.
 */

export type PlainYesPhrases = {
  /** Assent by itself, as alternatives of a pattern. */
  assent: string;
  /** What may stand around it: greetings, thanks, "it is". */
  beside: string;
  /** A value that is said again, which stands as "_" (whether it is the same is judged elsewhere), with its small words. */
  value: string;
  /** Whoever picks up says it ("yes, hello?"), or it is said in doubt or mockery ("na ja", "yeah right"): no assent with it. */
  never: string;
  /** Greetings that hold a word of assent without being one ("你好"), where a language has them. */
  greets?: RegExp;
  /** Said first and before more than one word of assent, it is only a greeting: "hi, yes, fine" (not "hello? yes?"). */
  welcome?: string;
  /** Between words; "" where a language writes none. */
  space: string;
};

/** In words, or in characters where no spaces are written. */
const MOST = { words: 18, characters: 40 };

/** The test itself: `words` are opened, lower case, values as "_"; `asks` when a question mark was heard in the voice. */
export function createPlainYes({ assent, beside, value, never, greets, welcome, space }: PlainYesPhrases) {
  const end = space === "" ? "" : `(?:${space}|$)`;
  const piece = `(?:${assent}|${beside}|${value})${end}`;
  // Where no spaces part them each piece is taken once and not in another way again: a hum, however long, is told in one pass.
  const plain = new RegExp(space === "" ? `^(?:(?=(${piece}))\\1)+$` : `^(?:${piece})+$`, "u");
  const someAssent = new RegExp(space === "" ? `(?:${assent})` : `(?:^|${space})(?:${assent})${end}`, "u");
  const spoilt = new RegExp(space === "" ? `(?:${never})` : `(?:^|${space})(?:${never})${end}`, "u");
  const greeting =
    welcome === undefined
      ? null
      : new RegExp(`^(?:${welcome})${space}(?=(?:${assent})${space}(?:${assent}|${beside})${end})`, "u");
  const most = space === "" ? MOST.characters : MOST.words;
  return (words: readonly string[], asks: boolean): boolean => {
    if (asks || words.length > most) return false;
    const told = words.join(space);
    const text = greeting === null ? told : told.replace(greeting, "");
    return (
      someAssent.test(greets === undefined ? text : text.replaceAll(greets, "")) &&
      plain.test(text) &&
      !spoilt.test(text)
    );
  };
}
