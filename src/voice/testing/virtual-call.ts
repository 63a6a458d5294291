/**
 * A call in virtual time for tests: the real media line, turn-taking, speaker and session, with a far end, a recogniser,
 * a synthesiser and a conversation that take exactly as long as they are told to. Words are sound of a constant value, so
 * what was recognised, and how often, can be counted.
 */
import { AppError } from "#kernel/errors.ts";
import { silentLogger } from "#kernel/logger.ts";
import type { Dialogue, DialogueStep, TurnInput, Utterance } from "#liaison/conversation/dialogue.ts";
import { FRAME_MS, FRAME_SAMPLES, type Pcm } from "#ports/audio.ts";
import type { CallLeg, LegEnd } from "#ports/call-leg.ts";
import type { Vad } from "#ports/vad.ts";
import { rms } from "../media/frames.ts";
import { CallLine } from "../media/line.ts";
import type { LineEvent, MediaLine } from "../media/messages.ts";
import { type CallOptions, type CallSession, runCall } from "../session.ts";
import type { Voice } from "../voice.ts";

export class VirtualTime {
  now = 0;
  #sleepers: Array<{ at: number; wake: () => void }> = [];

  sleep(ms: number): Promise<void> {
    if (ms <= 0) return Promise.resolve();
    return new Promise((wake) => this.#sleepers.push({ at: this.now + ms, wake }));
  }

  async advance(ms: number): Promise<void> {
    this.now += ms;
    const due = this.#sleepers.filter(({ at }) => at <= this.now).sort((a, b) => a.at - b.at);
    this.#sleepers = this.#sleepers.filter(({ at }) => at > this.now);
    for (const { wake } of due) wake();
    await settled();
  }
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

const WORD_BASE = 4_000;
const WORD_STEP = 16;
export const AGENT_VALUE = 3_000;
/** Sound that is a voice to the detector and no word to the recogniser. */
export const COUGH = 3_500;

/** Sound of word number `word`. */
export const wordValue = (word: number) => WORD_BASE + word * WORD_STEP;
const wordsIn = (pcm: Pcm): number[] => {
  const found: number[] = [];
  for (let i = 0; i < pcm.length; i += FRAME_SAMPLES) {
    const value = pcm[i]!;
    const word = (value - WORD_BASE) / WORD_STEP;
    if (value >= WORD_BASE && Number.isInteger(word) && found.at(-1) !== word) found.push(word);
  }
  return found;
};

export const levelVad = (): Vad => ({ accept: (samples) => rms(samples) > 0.01, reset: () => {} });

export type Delays = { recognise: () => number; synthesise: () => number; understand: () => number };
export const NO_DELAYS: Delays = { recognise: () => 100, synthesise: () => 60, understand: () => 10 };

/** What the person does: sound of a value for so long; value 0 is silence. */
export type Sound = { value: number; ms: number };

export const utterance = (id: string, text: string, more: Partial<Utterance> = {}): Utterance => ({
  id,
  act: "ask",
  text,
  language: "en",
  line: null,
  slot: null,
  echoesHeard: false,
  waitMs: 4_000,
  ...more,
});

export const step = (utterances: Utterance[], more: Partial<DialogueStep> = {}): DialogueStep => ({
  utterances,
  recording: null,
  recordFromMs: null,
  finished: false,
  takenOver: false,
  ...more,
});

export type Happened =
  | { what: "heard"; turn: TurnInput }
  | { what: "key"; key: string; atMs: number }
  | { what: "silence"; atMs: number }
  | { what: "interrupted"; id: string; spokenMs: number }
  | { what: "spoke"; id: string; fromMs: number; toMs: number; timings: Record<string, number> }
  | { what: "unspoken"; id: string }
  | { what: "ended"; by: string };

export type Script = {
  start?: DialogueStep;
  onHeard?(text: string, count: number): DialogueStep;
  onSilence?(): DialogueStep;
  /** Until it resolves, what was spoken is being written. */
  spoke?(): Promise<void>;
  onKey?(key: string): DialogueStep;
  completeness?: Dialogue["completeness"];
  /** Text of a recognised word. */
  vocabulary?: (word: number) => string;
};

export type VirtualCallOptions = {
  script?: Script;
  delays?: Delays;
  call?: Partial<CallOptions>;
  /** Sound the far end hears of the agent comes back: so much later, so much weaker. */
  echo?: { delayMs: number; gain: number };
  /** Texts that the synthesiser refuses. */
  unspeakable?: RegExp;
};

export class VirtualCall {
  readonly time = new VirtualTime();
  readonly happened: Happened[] = [];
  readonly recognised: number[][] = [];
  /** Frames the far end got, one a tick. */
  readonly sent: Pcm[] = [];
  readonly session: CallSession;
  recognitions = 0;
  failRecognition: Error | null = null;
  backlog = 0;
  #push: (step: DialogueStep) => void = () => {};
  #frame: (frame: Pcm) => void = () => {};
  #key: (key: string) => void = () => {};
  #end: (end: LegEnd) => void = () => {};
  #line: CallLine | null = null;
  #frameOut: (frame: Pcm, atMs: number) => void = () => {};
  #event: (event: LineEvent) => void = () => {};
  #fault: () => void = () => {};
  readonly #options: VirtualCallOptions;
  ended: string | null = null;

  constructor(options: VirtualCallOptions = {}) {
    this.#options = options;
    const voice = this.#voice();
    this.session = runCall({
      leg: this.#leg(),
      dialogue: this.#dialogue(),
      voice,
      lease: voice.admit(),
      recorder: null,
      ...options.call,
    });
  }

  /** Plays sounds of the person, tick by tick. */
  async play(...sounds: Sound[]): Promise<void> {
    for (const { value, ms } of sounds) {
      for (let at = 0; at < ms; at += FRAME_MS) await this.tick(new Int16Array(FRAME_SAMPLES).fill(value));
    }
  }

  quiet(ms: number): Promise<void> {
    return this.play({ value: 0, ms });
  }

  /** One tick; null: no frame comes from the person. */
  async tick(frame: Pcm | null): Promise<void> {
    if (frame) this.#frame(this.#withEcho(frame));
    await this.time.advance(FRAME_MS);
    const line = this.#line;
    if (!line) return;
    const atMs = line.nowMs;
    const { frame: out, events } = line.tick();
    this.#frameOut(out ?? new Int16Array(FRAME_SAMPLES), atMs);
    for (const event of events) this.#event(event);
    if (events.some((event) => event.type === "closed")) this.#line = null;
    await settled();
  }

  press(key: string): void {
    this.#key(key);
  }

  hangUp(end: LegEnd = "hangup"): void {
    this.#end(end);
  }

  push(pushed: DialogueStep): void {
    this.#push(pushed);
  }

  killMedia(): void {
    this.#line = null;
    this.#fault();
  }

  texts(): string[] {
    return this.happened.flatMap((event) => (event.what === "heard" ? [event.turn.text] : []));
  }

  speaking(): boolean {
    return (this.sent.at(-1)?.[0] ?? 0) !== 0;
  }

  #withEcho(frame: Pcm): Pcm {
    const { echo } = this.#options;
    const back = echo && this.sent.at(-1 - echo.delayMs / FRAME_MS);
    return back ? frame.map((sample, i) => sample + Math.round((back[i] ?? 0) * echo.gain)) : frame;
  }

  #leg(): CallLeg {
    return {
      onFrame: (listener) => {
        this.#frame = listener;
      },
      onKey: (listener) => {
        this.#key = listener;
      },
      onEnd: (listener) => {
        this.#end = listener;
      },
      send: (frame) => {
        this.sent.push(frame);
      },
      backlogBytes: () => this.backlog,
      end: (reason) => {
        this.ended = reason;
      },
    };
  }

  #voice(): Voice {
    const delays = this.#options.delays ?? NO_DELAYS;
    const vocabulary = this.#options.script?.vocabulary ?? ((word: number) => `w${word}`);
    const media: MediaLine = {
      push: (frame) => this.#line?.push(frame),
      send: (command) => this.#line?.command(command),
      onFrame: (listener) => {
        this.#frameOut = listener;
      },
      onEvent: (listener) => {
        this.#event = listener;
      },
      onFault: (listener) => {
        this.#fault = listener;
      },
    };
    return {
      log: silentLogger(),
      tts: {
        id: "virtual",
        languages: () => ["en"],
        canSpeak: (text) => !this.#options.unspeakable?.test(text),
        warm: async () => {},
        synthesize: async (text) => {
          await this.time.sleep(delays.synthesise());
          if (this.#options.unspeakable?.test(text)) throw new AppError("invalid_input", "no voice says this");
          const frames = text.split(" ").length * 15;
          return { pcm: new Int16Array(frames * FRAME_SAMPLES).fill(AGENT_VALUE), tookMs: 0 };
        },
        close: async () => {},
      },
      capacity: () => ({ live: 1, limit: 1 }),
      admit: () => ({
        open: async ({ capMs }) => {
          this.#line = new CallLine({ vad: levelVad(), capMs });
          return media;
        },
        release: () => {},
      }),
      recognise: async (pcm) => {
        this.recognitions += 1;
        const words = wordsIn(pcm);
        this.recognised.push(words);
        await this.time.sleep(delays.recognise());
        if (this.failRecognition) throw this.failRecognition;
        return { text: words.map(vocabulary).join(" "), language: "en", tookMs: 0 };
      },
      clock: () => this.time.now,
      sleep: (ms) => this.time.sleep(ms),
      close: async () => {},
    };
  }

  #dialogue(): Dialogue {
    const script = this.#options.script ?? {};
    const delays = this.#options.delays ?? NO_DELAYS;
    let turns = 0;
    const log = (event: Happened) => this.happened.push(event);
    const answer = async (answered: DialogueStep) => {
      await this.time.sleep(delays.understand());
      return answered;
    };
    return {
      id: "virtual",
      language: "en",
      start: () => answer(script.start ?? step([])),
      heard: (turn) => {
        log({ what: "heard", turn });
        turns += 1;
        return answer(script.onHeard?.(turn.text, turns) ?? step([utterance(`a${turns}`, "so much for that answer")]));
      },
      key: (key, atMs) => {
        log({ what: "key", key, atMs });
        return answer(script.onKey?.(key) ?? step([]));
      },
      silence: (atMs) => {
        log({ what: "silence", atMs });
        return answer(script.onSilence?.() ?? step([]));
      },
      interrupted: async (id, spokenMs) => {
        log({ what: "interrupted", id, spokenMs });
      },
      ended: async (by) => {
        log({ what: "ended", by });
      },
      predict: () => [],
      completeness: script.completeness ?? (() => "complete"),
      spoke: async ({ id }, fromMs, toMs, timings) => {
        log({ what: "spoke", id, fromMs, toMs, timings });
        await script.spoke?.();
      },
      unspoken: async ({ id }) => {
        log({ what: "unspoken", id });
      },
      onPush: (listener) => {
        this.#push = listener;
      },
    };
  }
}
