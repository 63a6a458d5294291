/**
 * Sentences whose end the conversation does not know yet: those that were cut off, to be told before the words that cut
 * them, and those a person of ours typed, each of which is heard, or said later, or told to be unspoken in the end.
 */
import type { Utterance } from "#liaison/conversation/dialogue.ts";
import type { Spoken } from "./observer.ts";

export class Unfinished {
  readonly #cutOff: Spoken[] = [];
  /** Neither heard nor told to be unspoken, by id. */
  readonly #typed = new Map<string, Utterance>();
  /** Those of them that the partner forestalled: said after the next answer of the conversation. */
  readonly #forestalled: Utterance[] = [];

  /** Of what the conversation hands out unasked; its own sentences come from templates. */
  pushed(utterances: readonly Utterance[]): void {
    for (const utterance of utterances) if (utterance.template === undefined) this.#typed.set(utterance.id, utterance);
  }

  isTyped({ id }: Utterance): boolean {
    return this.#typed.has(id);
  }

  /** It is settled: heard to its end, or never to be said. False when it was not waited for. */
  settle({ id }: Utterance): boolean {
    return this.#typed.delete(id);
  }

  /**
   * The speaker dropped these. Typed ones of which nothing was heard wait; of the conversation's own it learns which was
   * cut. Answers those that were cut off.
   */
  cleared(all: readonly Spoken[]): Spoken[] {
    const own = all.find(({ utterance }) => !this.isTyped(utterance));
    const cut: Spoken[] = [];
    for (const spoken of all) {
      const { utterance, spokenMs } = spoken;
      if (spokenMs === 0 && this.isTyped(utterance)) this.#forestalled.push(utterance);
      else if (spokenMs > 0 || spoken === own) {
        this.settle(utterance);
        cut.push(spoken);
      }
    }
    this.#cutOff.push(...cut);
    return cut;
  }

  /** They are not said now: typed ones wait. Answers the first of the conversation's own. */
  putOff(utterances: readonly Utterance[]): Utterance | undefined {
    this.#forestalled.push(...utterances.filter((utterance) => this.isTyped(utterance)));
    return utterances.find((utterance) => !this.isTyped(utterance));
  }

  /** What may be said now, in the order it was typed. */
  takeForestalled(): Utterance[] {
    return this.#forestalled.splice(0);
  }

  takeCutOff(): Spoken[] {
    return this.#cutOff.splice(0);
  }

  /** Nothing is said any more: each that is still open, once. */
  *takeTyped(): Generator<Utterance> {
    for (const [id, utterance] of this.#typed) {
      this.#typed.delete(id);
      yield utterance;
    }
  }
}
