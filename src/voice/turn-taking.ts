/**
 * Makes turns of segments: recognises at the first short pause, lets the words say how long to wait for more, and judges
 * what was said into the agent's sentence. Nothing recognised is lost: what is not a turn was either nothing (a cough, an
 * echo, a sign of listening) or goes on with the segment.
 */
import type { Dialogue, TurnInput } from "#liaison/conversation/dialogue.ts";
import { FRAME_MS, type Pcm } from "#ports/audio.ts";
import type { Transcript } from "#ports/stt.ts";
import type { LineCommand, LineEvent } from "./media/messages.ts";
import { isAssent, isBackchannel, isEcho } from "./small-words.ts";

/** Silence after which words of each completeness are a turn, ms. */
export const WAIT_MS = { complete: 400, open: 720, unfinished: 1_400 } as const;

/** What the agent is doing, for judging words that were said at the same time. */
export type Speaking = {
  /** Something is being said or waits to be. */
  active: boolean;
  /** What was audible lately. */
  text: string;
  /** A yes now answers the question: it asks for one and has been said to its last words. */
  assentCounts: boolean;
};

export type TurnTakingOptions = {
  send(command: LineCommand): void;
  recognise(pcm: Pcm, signal: AbortSignal): Promise<Transcript>;
  completeness: Dialogue["completeness"];
  /** For judging words that began `atMs` into the call. */
  speaking(atMs: number): Speaking;
  clock(): number;
  /** These may be all the words: prepare the answer. */
  onLikely(text: string): void;
  /** Words came while the agent speaks: stop it. */
  onWords(): void;
  /** What paused the agent was nothing: it goes on. */
  onNothing(): void;
  onTurn(turn: TurnInput): void;
  onFault(error: unknown): void;
};

type Pause = Extract<LineEvent, { type: "pause" }>;
type Attempt = { pause: Pause; text: Promise<string>; whole: string | null; tookMs: number; abort: AbortController };
type Current = { segment: number; kept: Promise<string>[]; attempt: Attempt | null };

export class TurnTaking {
  readonly #options: TurnTakingOptions;
  #current: Current | null = null;

  constructor(options: TurnTakingOptions) {
    this.#options = options;
  }

  handle(event: LineEvent): void {
    if (event.type === "pause") this.#attempt(event);
    else if (event.type === "resumed") this.#resumed(event);
    else if (event.type === "barge") this.#barged(event.segment);
    else if (event.type === "end") this.#ended(event);
  }

  /** The call is over: what was said last is a turn as it stands. Resolves when it was told. */
  async finish(): Promise<void> {
    const current = this.#current;
    const attempt = current?.attempt;
    if (!current || !attempt) return;
    await this.#whole(current, attempt).catch(() => null);
    if (this.#current !== current || this.#isNothing(attempt.whole ?? "", attempt.pause)) return;
    this.#turn(attempt, attempt.pause.toMs);
  }

  #attempt(pause: Pause): void {
    if (this.#current?.segment !== pause.segment) this.#current = { segment: pause.segment, kept: [], attempt: null };
    const current = this.#current;
    const abort = new AbortController();
    const from = this.#options.clock();
    const attempt: Attempt = { pause, whole: null, tookMs: 0, abort, text: Promise.resolve("") };
    attempt.text = this.#options.recognise(pause.pcm, abort.signal).then(({ text }) => {
      attempt.tookMs = this.#options.clock() - from;
      return text.trim();
    });
    current.attempt = attempt;
    this.#whole(current, attempt).then(
      () => this.#current === current && current.attempt === attempt && this.#judge(attempt),
      (error) => abort.signal.aborted || this.#options.onFault(error),
    );
  }

  async #whole(current: Current, attempt: Attempt): Promise<void> {
    const texts = await Promise.all([...current.kept, attempt.text]);
    attempt.whole = texts.filter((text) => text !== "").join(" ");
  }

  #resumed({ segment, keep }: { segment: number; keep: boolean }): void {
    const current = this.#current;
    if (current?.segment !== segment || !current.attempt) return;
    if (keep) current.kept.push(current.attempt.text);
    else current.attempt.abort.abort();
    current.attempt = null;
  }

  #barged(segment: number): void {
    const current = this.#current;
    if (current?.segment === segment && current.attempt?.whole) this.#judge(current.attempt);
  }

  #judge(attempt: Attempt): void {
    const { send, speaking, completeness, onLikely, onNothing, onWords } = this.#options;
    const { segment, version } = attempt.pause;
    const text = attempt.whole ?? "";
    if (this.#isNothing(text, attempt.pause)) {
      this.#current = null;
      send({ type: "drop", segment, version });
      onNothing();
      return;
    }
    if (speaking(attempt.pause.fromMs).active) onWords();
    send({ type: "wait", segment, version, ms: WAIT_MS[completeness(text)] });
    onLikely(text);
  }

  #isNothing(text: string, pause: Pause): boolean {
    const { active, text: spoken, assentCounts } = this.#options.speaking(pause.fromMs);
    if (!/[\p{L}\p{N}]/u.test(text)) return true;
    if (pause.overPlayback && isEcho(text, spoken, pause.level, pause.playbackLevel)) return true;
    return active && isBackchannel(text) && !(assentCounts && isAssent(text));
  }

  #ended({ segment, version, atMs }: { segment: number; version: number; atMs: number }): void {
    const current = this.#current;
    if (current?.segment !== segment || current.attempt?.pause.version !== version) return;
    this.#turn(current.attempt, atMs + FRAME_MS);
  }

  #turn({ pause, whole, tookMs }: Attempt, atMs: number): void {
    this.#current = null;
    const timings = { endpointing: atMs - pause.toMs, recognition: Math.round(tookMs) };
    this.#options.onTurn({ text: whole ?? "", fromMs: pause.fromMs, toMs: pause.toMs, timings });
  }
}
