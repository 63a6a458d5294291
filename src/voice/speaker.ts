/**
 * Says the sentences of the conversation: synthesises piece by piece, keeps two pieces with the media so that speech never
 * breaks off, and knows of every sentence when it was heard and how far.
 */
import type { Utterance } from "#liaison/conversation/dialogue.ts";
import { FRAME_MS, FRAME_SAMPLES, type Pcm, SAMPLE_RATE } from "#ports/audio.ts";
import type { LineCommand, LineEvent } from "./media/messages.ts";
import type { Spoken } from "./observer.ts";
import { piecesOf } from "./sentences.ts";
import type { SpeechCache } from "./speech-cache.ts";
import type { Speaking } from "./turn-taking.ts";

/** Pieces with the media at once. */
const AHEAD = 2;
/** Slots whose question is answered by yes or no. */
const ASSENT_SLOTS: ReadonlySet<string> = new Set(["confirm", "consent", "availability"]);

export type SpeakerOptions = {
  send(command: LineCommand): void;
  speech: SpeechCache;
  clock(): number;
  onStarted(utterance: Utterance, fromMs: number): void;
  /** A sentence was heard whole, or cut off. */
  onSpoken(spoken: Spoken): void;
  /** Nothing is left to say. */
  onIdle(): void;
  onFault(error: unknown): void;
};

/** What the sentences answer: for the timings of the first one. */
export type Answer = { turnToMs: number; understanding: number };

type Piece = {
  chunk: number;
  utterance: Utterance;
  text: string;
  gapMs: number;
  firm: boolean;
  firstOf: boolean;
  lastOf: boolean;
  lastOfAll: boolean;
  /** Of the utterance it belongs to, filled as it is heard. */
  heard: { fromMs: number | null; spokenMs: number; timings: Record<string, number> };
  answer: { of: Answer; at: number } | null;
  /** Its length, once it is with the media. */
  ms: number | null;
  startedMs: number | null;
};

export class Speaker {
  readonly #options: SpeakerOptions;
  #pieces: Piece[] = [];
  /** Pieces given up with a clear that the media has not confirmed yet. */
  #givenUp: Piece[] = [];
  #clearing: Array<() => void> = [];
  #chunks = 0;
  #pumping = false;
  /** Texts heard last, newest last. */
  #audible: string[] = [];

  constructor(options: SpeakerOptions) {
    this.#options = options;
  }

  /** What is being said, for judging words that began `atMs` into the call. */
  speaking(atMs: number): Speaking {
    const current = this.#pieces[0];
    const asks = current?.lastOfAll === true && ASSENT_SLOTS.has(current.utterance.slot ?? "");
    const heardMs = current?.startedMs == null ? 0 : atMs - current.startedMs;
    return {
      active: current !== undefined,
      text: this.#audible.join(" "),
      // Assent to what was not yet said is no assent: half of the last piece must have been heard.
      assentCounts: asks && current.ms !== null && heardMs >= current.ms / 2,
    };
  }

  /** Adds sentences to what is being said. `firm`: not to be interrupted. `answer`: the turn they answer. */
  say(utterances: readonly Utterance[], options: { firm: boolean; answer: Answer | null }): void {
    const pieces = utterances.flatMap((utterance) => {
      const heard = { fromMs: null, spokenMs: 0, timings: {} };
      const parts = piecesOf(utterance.text);
      return parts.map(
        (part, i): Piece => ({
          ...part,
          chunk: ++this.#chunks,
          utterance,
          firm: options.firm,
          firstOf: i === 0,
          lastOf: i === parts.length - 1,
          lastOfAll: false,
          heard,
          answer: null,
          ms: null,
          startedMs: null,
        }),
      );
    });
    const first = pieces[0];
    const last = pieces.at(-1);
    if (!first || !last) return;
    if (options.answer) first.answer = { of: options.answer, at: this.#options.clock() };
    for (const piece of this.#pieces) piece.lastOfAll = false;
    last.lastOfAll = true;
    this.#pieces.push(...pieces);
    void this.#pump();
  }

  /** Makes the beginning of a likely answer ready. */
  prepare(utterances: readonly Utterance[]): void {
    const first = utterances[0];
    if (!first) return;
    for (const { text } of piecesOf(first.text).slice(0, AHEAD)) {
      this.#options.speech.get(text, first.language).catch(() => {});
    }
  }

  resume(): void {
    if (this.#pieces.length > 0) this.#options.send({ type: "resume" });
  }

  /** Stops at once and forgets the rest. Resolves when it is known how far the sentence was heard. */
  clear(): Promise<void> {
    if (this.#pieces.length === 0 && this.#clearing.length === 0) return Promise.resolve();
    if (this.#pieces.length > 0) {
      this.#givenUp.push(...this.#pieces.splice(0));
      this.#options.send({ type: "clear" });
    }
    return new Promise((resolve) => this.#clearing.push(resolve));
  }

  /** The call is over: whoever waits for a confirmation waits no more. */
  stop(): void {
    this.#pieces = [];
    for (const resolve of this.#clearing.splice(0)) resolve();
  }

  handle(event: LineEvent): void {
    if (event.type === "started") this.#started(event.chunk, event.atMs);
    else if (event.type === "finished") this.#finished(event.chunk, event.atMs);
    else if (event.type === "cleared") this.#cleared(event.playing, event.atMs);
  }

  async #pump(): Promise<void> {
    if (this.#pumping) return;
    this.#pumping = true;
    try {
      for (let piece = this.#next(); piece; piece = this.#next()) {
        const pcm = await this.#options.speech.get(piece.text, piece.utterance.language);
        if (!this.#pieces.includes(piece)) continue;
        this.#send(piece, pcm);
      }
    } catch (error) {
      this.#options.onFault(error);
    } finally {
      this.#pumping = false;
    }
  }

  #next(): Piece | undefined {
    const unsent = this.#pieces.findIndex((piece) => piece.ms === null);
    return unsent >= 0 && unsent < AHEAD ? this.#pieces[unsent] : undefined;
  }

  #send(piece: Piece, pcm: Pcm): void {
    const padded = new Int16Array(pcm.length + (piece.gapMs * SAMPLE_RATE) / 1_000);
    padded.set(pcm);
    piece.ms = Math.ceil(padded.length / FRAME_SAMPLES) * FRAME_MS;
    if (piece.answer) {
      piece.heard.timings.understanding = Math.round(piece.answer.of.understanding);
      piece.heard.timings.synthesis = Math.round(this.#options.clock() - piece.answer.at);
    }
    this.#options.send({ type: "play", chunk: piece.chunk, pcm: padded, firm: piece.firm });
    if (piece.lastOfAll) this.#options.send({ type: "expect", ms: piece.utterance.waitMs });
  }

  #started(chunk: number, atMs: number): void {
    const piece = this.#find(chunk);
    if (!piece) return;
    piece.startedMs = atMs;
    this.#audible = [...this.#audible.slice(-1), piece.text];
    if (piece.answer) piece.heard.timings.total = atMs - piece.answer.of.turnToMs;
    if (!piece.firstOf) return;
    piece.heard.fromMs = atMs;
    this.#options.onStarted(piece.utterance, atMs);
  }

  #finished(chunk: number, atMs: number): void {
    const piece = this.#find(chunk);
    if (!piece) return;
    this.#pieces = this.#pieces.filter((other) => other !== piece);
    this.#givenUp = this.#givenUp.filter((other) => other !== piece);
    piece.heard.spokenMs += piece.ms ?? 0;
    if (piece.lastOf) this.#tell(piece, atMs, null);
    if (this.#pieces.length === 0) this.#options.onIdle();
    else void this.#pump();
  }

  #cleared(playing: { chunk: number; playedMs: number } | null, atMs: number): void {
    const cut = this.#givenUp.find((piece) => piece.chunk === playing?.chunk) ?? this.#givenUp[0];
    this.#givenUp = [];
    if (cut) {
      if (cut.chunk === playing?.chunk) cut.heard.spokenMs += playing.playedMs;
      this.#tell(cut, atMs, atMs);
    }
    for (const resolve of this.#clearing.splice(0)) resolve();
  }

  #tell({ utterance, heard }: Piece, toMs: number, interruptedAtMs: number | null): void {
    const { fromMs, spokenMs, timings } = heard;
    this.#options.onSpoken({ utterance, fromMs: fromMs ?? toMs, toMs, spokenMs, interruptedAtMs, timings });
  }

  #find(chunk: number): Piece | undefined {
    return [...this.#pieces, ...this.#givenUp].find((piece) => piece.chunk === chunk);
  }
}
