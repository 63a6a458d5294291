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
  /** A sentence was heard whole. */
  onSpoken(spoken: Spoken): void;
  /** What was being said and what was still to be said when it was cleared, in order; of the latter nothing was heard. */
  onCleared(all: Spoken[]): void;
  /** Nothing of the sentence can be spoken (`error` null), or the rest of it could not be made. The others are said. */
  onUnspeakable(utterance: Utterance, failed: { error: unknown; begun: boolean }): void;
  /** Nothing is left to say. */
  onIdle(): void;
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

/** Pieces given up with a clear that the media has not confirmed yet. */
type Clear = { pieces: Piece[]; confirmed: Promise<void>; confirm: () => void };

export class Speaker {
  readonly #options: SpeakerOptions;
  #pieces: Piece[] = [];
  /** The media confirms them in the order in which they were sent. */
  readonly #clears: Clear[] = [];
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
      const { speech } = this.#options;
      // A name in another script is left out, and the rest is said.
      const parts = piecesOf(utterance.text).filter(({ text }) => speech.canSpeak(text, utterance.language));
      if (parts.length === 0) this.#options.onUnspeakable(utterance, { error: null, begun: false });
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
    if (this.#pieces.length === 0) return this.#clears.at(-1)?.confirmed ?? Promise.resolve();
    let confirm = () => {};
    const confirmed = new Promise<void>((resolve) => {
      confirm = resolve;
    });
    this.#clears.push({ pieces: this.#pieces.splice(0), confirmed, confirm });
    this.#options.send({ type: "clear" });
    return confirmed;
  }

  /** The media says no more: what it has not confirmed was heard as far as is known. */
  stop(atMs: number): void {
    void this.clear();
    while (this.#clears.length > 0) this.#cleared(null, atMs);
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
        const made = await this.#options.speech
          .get(piece.text, piece.utterance.language)
          .catch((error: unknown) => ({ error }));
        if (!this.#pieces.includes(piece)) continue;
        if ("error" in made) this.#giveUp(piece.utterance, made.error);
        else this.#send(piece, made);
      }
    } finally {
      this.#pumping = false;
    }
  }

  /** Leaves out what the media does not have of a sentence: it ends with what it has. */
  #giveUp(utterance: Utterance, error: unknown): void {
    const wasLast = this.#pieces.at(-1)?.utterance === utterance;
    this.#pieces = this.#pieces.filter((piece) => piece.utterance !== utterance || piece.ms !== null);
    const begun = this.#pieces.findLast((piece) => piece.utterance === utterance);
    if (begun) begun.lastOf = true;
    // An answer is waited for from the end of what could be said.
    if (wasLast) this.#options.send({ type: "expect", ms: utterance.waitMs });
    this.#options.onUnspeakable(utterance, { error, begun: begun !== undefined });
    if (this.#pieces.length === 0) this.#options.onIdle();
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
    for (const clear of this.#clears) clear.pieces = clear.pieces.filter((other) => other !== piece);
    piece.heard.spokenMs += piece.ms ?? 0;
    if (piece.lastOf) this.#options.onSpoken(spokenOf(piece, atMs, null));
    if (this.#pieces.length === 0) this.#options.onIdle();
    else void this.#pump();
  }

  #cleared(playing: { chunk: number; playedMs: number } | null, atMs: number): void {
    const clear = this.#clears.shift();
    if (!clear) return;
    const cut = clear.pieces.find((piece) => piece.chunk === playing?.chunk);
    if (cut && playing) cut.heard.spokenMs += playing.playedMs;
    const firstOfEach = clear.pieces.filter(
      ({ utterance }, i, all) => all.findIndex((other) => other.utterance === utterance) === i,
    );
    this.#options.onCleared(firstOfEach.map((piece) => spokenOf(piece, atMs, atMs)));
    clear.confirm();
  }

  #find(chunk: number): Piece | undefined {
    return [...this.#pieces, ...this.#clears.flatMap(({ pieces }) => pieces)].find((piece) => piece.chunk === chunk);
  }
}

function spokenOf({ utterance, heard }: Piece, toMs: number, interruptedAtMs: number | null): Spoken {
  const { fromMs, spokenMs, timings } = heard;
  return { utterance, fromMs: fromMs ?? toMs, toMs, spokenMs, interruptedAtMs, timings };
}
