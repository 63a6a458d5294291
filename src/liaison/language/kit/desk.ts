import type { Span } from "../../extraction/types.ts";
import type { Word } from "./words.ts";

/** Hands out words: what one scan has claimed stands as a wall before the next. */
export class Desk {
  readonly #words: readonly Word[];
  readonly #taken: boolean[];

  constructor(words: readonly Word[]) {
    this.#words = words;
    this.#taken = words.map(() => false);
  }

  /** The words with each value as "_", those of `more` too. */
  left(more: ReadonlyArray<{ span: Span }>): string[] {
    const within = (word: Word) => more.some(({ span }) => word.from >= span.from && word.to <= span.to);
    const texts = this.#words.map((word, index) => (this.#taken[index] || within(word) ? "_" : word.text));
    return texts.filter((text, index) => text !== "_" || texts[index - 1] !== "_");
  }

  scan<T>(match: (free: readonly Word[], index: number) => { mentions: T[]; next: number } | null): T[] {
    const free = this.#words.map((word, index) => {
      if (this.#taken[index]) return { ...word, text: "", kind: "word" as const, gap: ";" };
      return index > 0 && this.#taken[index - 1] ? { ...word, gap: word.gap || ";" } : word;
    });
    const found: T[] = [];
    let index = 0;
    while (index < free.length) {
      const hit = this.#taken[index] ? null : match(free, index);
      if (hit === null) {
        index += 1;
        continue;
      }
      found.push(...hit.mentions);
      for (let at = index; at < hit.next; at++) this.#taken[at] = true;
      index = hit.next;
    }
    return found;
  }
}
