/**
 * A simulated supplier at the far end of a call: its answers are real sound, and travel the very path a person's would.
 * Each frame it is sent is its 20 ms clock, as on a telephone; it has no timer. What the agent does it learns from the
 * call centre as acts (`agentSaid`, `agentFinished`), never from words.
 */
import { FRAME_MS, FRAME_SAMPLES, type Pcm } from "#ports/audio.ts";
import type { CallLeg, LegEnd } from "#ports/call-leg.ts";
import type { Tts } from "#ports/tts.ts";
import type { Persona, World } from "./persona.ts";
import { seeded } from "./seeded.ts";
import { type AgentSentence, type Answer, createTextSupplier } from "./supplier.ts";

export type SupplierLeg = CallLeg & {
  /** A sentence of the agent begins to be played. */
  agentSaid(sentence: AgentSentence & { id: string }): void;
  /** It has been played to its end, or was cut off. */
  agentFinished(id: string): void;
};

/** Between the agent's last sound and the answer: people take a breath. Varies by seed. */
const BREATH_MS = 250;
const BREATH_JITTER_MS = 250;
/** How far into a question somebody speaks who cannot wait. */
const BARGE_IN_MS = 700;
const KEY_EVERY_MS = 300;

type Pending = {
  id: string;
  answer: Answer;
  sound: Promise<Pcm> | null;
  /** Ticks left before the answer begins; null until the agent has finished. */
  wait: number | null;
};

export function createSupplierLeg(options: {
  persona: Persona;
  world: World;
  tts: Tts;
  seed: number;
  onFault?: (error: unknown) => void;
}): SupplierLeg {
  return new VoiceLeg(options);
}

class VoiceLeg implements SupplierLeg {
  readonly #options: Parameters<typeof createSupplierLeg>[0];
  readonly #supplier;
  readonly #random: () => number;
  readonly #frames: Array<(frame: Pcm) => void> = [];
  readonly #keys: Array<(key: string) => void> = [];
  readonly #ends: Array<(end: LegEnd) => void> = [];
  #pending: Pending | null = null;
  #speech: Pcm | null = null;
  #spoken = 0;
  #toPress: string[] = [];
  #untilKey = 0;
  #over = false;

  constructor(options: Parameters<typeof createSupplierLeg>[0]) {
    this.#options = options;
    this.#supplier = createTextSupplier(options.persona, options.world);
    this.#random = seeded(options.seed);
  }

  agentSaid(sentence: AgentSentence & { id: string }): void {
    if (this.#over) return;
    const answer = this.#supplier.respond([sentence]);
    // A sentence that asks nothing leaves an answer standing that is already on its way.
    if (answer === null) return;
    const { tts, persona } = this.#options;
    const sound =
      answer.text === null ? null : tts.synthesize(answer.text, { language: persona.language }).then(({ pcm }) => pcm);
    sound?.catch(() => {});
    const wait = answer.bargeIn ? ticks(BARGE_IN_MS) : null;
    this.#pending = { id: sentence.id, answer, sound, wait };
  }

  agentFinished(id: string): void {
    const pending = this.#pending;
    if (pending?.id !== id || pending.wait !== null) return;
    pending.wait = ticks(pending.answer.delayMs + BREATH_MS + this.#random() * BREATH_JITTER_MS);
  }

  send(_frame: Pcm): void {
    if (this.#over) return;
    this.#tick();
    const frame = this.#nextFrame();
    for (const listener of this.#frames) listener(frame);
  }

  onFrame(listener: (frame: Pcm) => void): void {
    this.#frames.push(listener);
  }

  onKey(listener: (key: string) => void): void {
    this.#keys.push(listener);
  }

  onEnd(listener: (end: LegEnd) => void): void {
    this.#ends.push(listener);
  }

  backlogBytes(): number {
    return 0;
  }

  end(): void {
    this.#over = true;
    this.#pending = null;
    this.#speech = null;
  }

  #tick(): void {
    this.#pressDue();
    const pending = this.#pending;
    if (!pending || pending.wait === null) return;
    pending.wait -= 1;
    if (pending.wait > 0) return;
    this.#pending = null;
    if (pending.answer.hangsUp) {
      this.#leave("hangup");
      return;
    }
    if (pending.answer.keys !== null) this.#toPress = [...pending.answer.keys];
    pending.sound?.then(
      (pcm) => this.#speak(pcm),
      (error: unknown) => this.#fail(error),
    );
  }

  #pressDue(): void {
    if (this.#toPress.length === 0) return;
    this.#untilKey -= 1;
    if (this.#untilKey > 0) return;
    this.#untilKey = ticks(KEY_EVERY_MS);
    const key = this.#toPress.shift()!;
    for (const listener of this.#keys) listener(key);
  }

  #speak(pcm: Pcm): void {
    if (this.#over) return;
    this.#speech = pcm;
    this.#spoken = 0;
  }

  /** A supplier that lost its voice is a line that went dead, not a silent partner. */
  #fail(error: unknown): void {
    this.#options.onFault?.(error);
    this.#leave("vanished");
  }

  #leave(end: LegEnd): void {
    if (this.#over) return;
    this.#over = true;
    for (const listener of this.#ends) listener(end);
  }

  #nextFrame(): Pcm {
    const frame = new Int16Array(FRAME_SAMPLES);
    if (this.#speech === null) return frame;
    frame.set(this.#speech.subarray(this.#spoken, this.#spoken + FRAME_SAMPLES));
    this.#spoken += FRAME_SAMPLES;
    if (this.#spoken >= this.#speech.length) this.#speech = null;
    return frame;
  }
}

function ticks(ms: number): number {
  return Math.max(1, Math.round(ms / FRAME_MS));
}
