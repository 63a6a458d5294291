/** One call from its first to its last frame: joins the far end, the media, the conversation and the recording. */
import { type ErrorCode, isAppError } from "#kernel/errors.ts";
import type { Dialogue, DialogueStep, TurnInput, Utterance } from "#liaison/conversation/dialogue.ts";
import { FRAME_MS, type Pcm } from "#ports/audio.ts";
import type { CallLeg } from "#ports/call-leg.ts";
import type { LineEvent, MediaLine } from "./media/messages.ts";
import type { CallObserver, Spoken } from "./observer.ts";
import type { Recorder, Recording } from "./recording/recorder.ts";
import { type Answer, Speaker } from "./speaker.ts";
import { createSpeechCache } from "./speech-cache.ts";
import { TurnTaking } from "./turn-taking.ts";
import { Unfinished } from "./unfinished.ts";
import type { Lease, Voice } from "./voice.ts";

export type CallEnd = {
  /** finished: the agent said goodbye or a person hung up; aborted: the server stops. */
  by: "finished" | "partner" | "cap" | "fault" | "aborted";
  /** `hangup`, `vanished`, `protocol_error`, `not_reading`, or the code of a fault; for the log and the call's record. */
  reason: string;
  durationMs: number;
  turns: number;
  recording: Recording | null;
};

export type CallOptions = {
  leg: CallLeg;
  dialogue: Dialogue;
  voice: Voice;
  /** From `voice.admit()`; given back when the call is over. */
  lease: Lease;
  /** Null where sound is never kept. */
  recorder: Recorder | null;
  observer?: CallObserver;
  signal?: AbortSignal;
  /** Hard limit, ms; ten minutes unless told. */
  capMs?: number;
  /** Said when the call must end because of a fault; made at the start, so that it needs no synthesiser any more. */
  faultSentence?: string;
};

export interface CallSession {
  /** Resolves when all is over: the far end hung up, the recording on disk, the conversation ended. Never rejects. */
  ended: Promise<CallEnd>;
  /** Both sides mixed, frame by frame, until the returned function is called. */
  listen(listener: (frame: Pcm) => void): () => void;
}

const TEN_MINUTES = 600_000;
/** Two seconds of sound that the far end did not take. */
const BACKLOG_LIMIT = 64_000;
/** So long the last words of a call that was hung up may take to be recognised and committed. */
const LAST_WORDS_MS = 5_000;
/** So long a busy media thread may take to hand over the last second and the last words. */
const CLOSE_MS = 3_000;

/** Runs a call over `leg`; returns at once. */
export function runCall(options: CallOptions): CallSession {
  const call = new Call(options);
  return { ended: call.run(), listen: (listener) => call.listen(listener) };
}

class Call {
  readonly #options: CallOptions;
  readonly #observer: CallObserver;
  readonly #speaker: Speaker;
  readonly #turns: TurnTaking;
  readonly #listeners = new Set<(frame: Pcm) => void>();
  readonly #over: Promise<{ by: CallEnd["by"]; reason: string }>;
  #end: (by: CallEnd["by"], reason: string) => void = () => {};
  #line: MediaLine | null = null;
  #closed: () => void = () => {};
  #isOver = false;
  #nowMs = 0;
  #turnCount = 0;
  /** Turns and keys that the conversation has not answered yet. */
  #waiting = 0;
  #finishing = false;
  #takenOver = false;
  #waitMs: number | null = null;
  #fault: Pcm | null = null;
  readonly #unfinished = new Unfinished();
  #jobs: Promise<void> = Promise.resolve();

  constructor(options: CallOptions) {
    this.#options = options;
    this.#observer = options.observer ?? {};
    this.#over = new Promise((resolve) => {
      this.#end = (by, reason) => resolve({ by, reason });
    });
    const { voice, dialogue } = options;
    const send: MediaLine["send"] = (command) => this.#line?.send(command);
    this.#speaker = new Speaker({
      send,
      speech: createSpeechCache(voice.tts),
      clock: voice.clock,
      onStarted: (utterance, fromMs) => this.#observer.agentStarted?.(utterance, fromMs),
      onSpoken: (spoken) => this.#spoken(spoken),
      onCleared: (all) => this.#cleared(all),
      onUnspeakable: (utterance, failed) => this.#unspeakable(utterance, failed),
      onIdle: () => this.#finishing && this.#end("finished", "finished"),
    });
    this.#turns = new TurnTaking({
      send,
      recognise: (pcm, signal) => voice.recognise(pcm, { language: dialogue.language, signal }),
      completeness: (text) => dialogue.completeness(text),
      speaking: (atMs) => this.#speaker.speaking(atMs),
      clock: voice.clock,
      onLikely: (text) => this.#speaker.prepare(dialogue.predict(text)),
      onWords: () => this.#finishing || void this.#speaker.clear(),
      onNothing: () => this.#goOn(),
      onTurn: (turn) => this.#heard(turn),
      onFault: (error) => this.#failed(error),
    });
  }

  listen(listener: (frame: Pcm) => void): () => void {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) this.#line?.send({ type: "mix", on: true });
    return () => {
      if (this.#listeners.delete(listener) && this.#listeners.size === 0) this.#line?.send({ type: "mix", on: false });
    };
  }

  async run(): Promise<CallEnd> {
    const { leg, dialogue, lease, signal, recorder, capMs } = this.#options;
    leg.onEnd((end) => this.#end("partner", end));
    signal?.addEventListener("abort", () => this.#end("aborted", "aborted"), { once: true });
    if (signal?.aborted) this.#end("aborted", "aborted");
    void this.#prepareFault();
    // Heard from the very beginning: a person may take over and type while the media are still being opened.
    dialogue.onPush((step) => this.#pushed(step));
    const opening = lease.open({ capMs: capMs ?? TEN_MINUTES });
    this.#do(async () => this.#opened(await opening));
    this.#do(async () => this.#line && this.#apply(await dialogue.start(), null));
    const { by, reason } = await this.#over;
    await this.#finish(by);
    leg.end(reason);
    const recording = (await recorder?.close()) ?? null;
    lease.release();
    return { by, reason, durationMs: this.#nowMs, turns: this.#turnCount, recording };
  }

  #opened(line: MediaLine): void {
    const { leg, recorder } = this.#options;
    if (this.#isOver) {
      line.send({ type: "close" });
      return;
    }
    this.#line = line;
    line.onFrame((frame, atMs) => {
      if (this.#isOver) return;
      this.#nowMs = atMs + FRAME_MS;
      leg.send(frame);
      if (leg.backlogBytes() > BACKLOG_LIMIT) this.#end("partner", "not_reading");
    });
    line.onEvent((event) => this.#event(event));
    line.onFault(() => {
      // Nothing is heard of it any more: neither a last sentence nor that it is closed.
      this.#line = null;
      this.#closed();
      this.#fail("speech_worker_failed");
    });
    leg.onFrame((frame) => line.push(frame));
    leg.onKey((key) => this.#key(key));
    if (!recorder) line.send({ type: "record", on: false });
    if (this.#listeners.size > 0) line.send({ type: "mix", on: true });
  }

  #event(event: LineEvent): void {
    if (event.type === "levels") this.#observer.levels?.(event.levels);
    else if (event.type === "mixed") for (const listener of this.#listeners) listener(event.frame);
    else if (event.type === "second") this.#options.recorder?.add(event.second);
    else if (event.type === "silence") this.#silence(event.atMs);
    else if (event.type === "cap") this.#end("cap", "cap");
    else {
      this.#speaker.handle(event);
      this.#turns.handle(event);
      if (event.type === "closed") this.#closed();
    }
  }

  /** Jobs run one after the other: the conversation has one writer. */
  #do(job: () => Promise<unknown>): void {
    this.#jobs = this.#jobs.then(async () => void (await job())).catch((error: unknown) => this.#failed(error));
  }

  #heard(turn: TurnInput): void {
    this.#turnCount += 1;
    if (this.#finishing) return;
    this.#waiting += 1;
    const cleared = this.#isOver ? Promise.resolve() : this.#speaker.clear();
    this.#do(async () => {
      await cleared;
      await this.#tellCutOff();
      const from = this.#options.voice.clock();
      const step = await this.#options.dialogue.heard(turn);
      const understanding = Math.round(this.#options.voice.clock() - from);
      this.#waiting -= 1;
      this.#observer.partnerTurn?.({ ...turn, timings: { ...turn.timings, understanding } });
      await this.#apply(step, { turnToMs: turn.toMs, understanding });
    });
  }

  #key(key: string): void {
    if (this.#finishing || this.#isOver) return;
    const atMs = this.#nowMs;
    // As with words: a question that comes up while keys wait has not been heard, and none of them answers it.
    this.#waiting += 1;
    const cleared = this.#speaker.clear();
    this.#do(async () => {
      await cleared;
      await this.#tellCutOff();
      const step = await this.#options.dialogue.key(key, atMs);
      this.#waiting -= 1;
      await this.#apply(step, null);
    });
  }

  #silence(atMs: number): void {
    this.#do(async () => {
      // Words that came meanwhile are what the silence waited for.
      if (this.#waiting > 0 || this.#isOver) return;
      await this.#tellCutOff();
      await this.#apply(await this.#options.dialogue.silence(atMs), null);
    });
  }

  #pushed(step: DialogueStep): void {
    this.#unfinished.pushed(step.utterances);
    this.#do(() => (this.#isOver ? this.#tellUnspoken() : this.#apply(step, null)));
  }

  async #apply(step: DialogueStep, answer: Answer | null): Promise<void> {
    // Also the last words of a call may have been the consent.
    this.#keep(step);
    if (this.#isOver) return;
    if (step.takenOver && !this.#takenOver) {
      await this.#speaker.clear();
      await this.#tellCutOff();
    }
    this.#takenOver = step.takenOver;
    this.#finishing ||= step.finished;
    const utterances = [...this.#unfinished.takeForestalled(), ...step.utterances];
    const [first] = utterances;
    if (!step.finished && first && this.#waiting > 0) {
      // The person went on meanwhile: what they added is heard before anything is said.
      const own = this.#unfinished.putOff(utterances);
      if (own) await this.#options.dialogue.interrupted(own.id, 0);
    } else if (first) {
      this.#waitMs = utterances.at(-1)?.waitMs ?? null;
      this.#speaker.say(utterances, { firm: step.finished, answer });
    } else if (!step.finished) this.#line?.send({ type: "expect", ms: step.takenOver ? null : this.#waitMs });
    if (this.#finishing && !this.#speaker.speaking(this.#nowMs).active) this.#end("finished", "finished");
  }

  #keep(step: DialogueStep): void {
    const { recorder } = this.#options;
    if (!recorder) return;
    recorder.decide(step.recording, step.recordFromMs);
    if (step.blank) recorder.blank(step.blank.fromMs, step.blank.toMs);
    if (!recorder.wanted) this.#line?.send({ type: "record", on: false });
  }

  #spoken(spoken: Spoken): void {
    this.#observer.agentFinished?.(spoken);
    this.#unfinished.settle(spoken.utterance);
    this.#do(() => this.#tell(spoken));
  }

  #cleared(all: Spoken[]): void {
    for (const spoken of this.#unfinished.cleared(all)) this.#observer.agentFinished?.(spoken);
  }

  /** What kept the agent from speaking was nothing. */
  #goOn(): void {
    this.#speaker.resume();
    if (this.#speaker.speaking(this.#nowMs).active) return;
    // It had been taken for words: what was cleared for them is said now, and an answer to what was cut is waited for.
    this.#do(async () => {
      if (this.#waiting > 0 || this.#isOver || this.#speaker.speaking(this.#nowMs).active) return;
      const cut = await this.#tellCutOff();
      const typed = this.#unfinished.takeForestalled();
      if (typed.length > 0) this.#speaker.say(typed, { firm: this.#finishing, answer: null });
      else if (cut && !this.#takenOver) this.#line?.send({ type: "expect", ms: this.#waitMs });
    });
  }

  #unspeakable(utterance: Utterance, { error, begun }: { error: unknown; begun: boolean }): void {
    // A person may type what no voice can say; the conversation's own sentences are its fault.
    const theirs = this.#unfinished.isTyped(utterance) && isAppError(error) && error.code === "invalid_input";
    if (error !== null && !theirs) this.#failed(error);
    else if (!begun && this.#unfinished.settle(utterance)) this.#do(() => this.#options.dialogue.unspoken(utterance));
  }

  /** Whether there was anything to tell. */
  async #tellCutOff(): Promise<boolean> {
    const all = this.#unfinished.takeCutOff();
    for (const spoken of all) {
      if (spoken.spokenMs > 0) await this.#tell(spoken);
      await this.#options.dialogue.interrupted(spoken.utterance.id, spoken.spokenMs);
    }
    return all.length > 0;
  }

  /** Nothing is said any more. */
  async #tellUnspoken(): Promise<void> {
    for (const utterance of this.#unfinished.takeTyped()) await this.#options.dialogue.unspoken(utterance);
  }

  #tell({ utterance, fromMs, toMs, timings }: Spoken): Promise<void> {
    return this.#options.dialogue.spoke(utterance, fromMs, toMs, timings);
  }

  async #prepareFault(): Promise<void> {
    const { faultSentence, voice, dialogue } = this.#options;
    if (!faultSentence) return;
    const speech = await voice.tts.synthesize(faultSentence, { language: dialogue.language }).catch(() => null);
    this.#fault = speech?.pcm ?? null;
  }

  #failed(error: unknown): void {
    const code = isAppError(error) ? error.code : "internal";
    if (!this.#isOver) this.#options.voice.log.error({ err: error, code }, "a call ends because of a fault");
    this.#fail(code);
  }

  #fail(code: ErrorCode): void {
    this.#observer.fault?.(code);
    this.#end("fault", code);
  }

  async #finish(by: CallEnd["by"]): Promise<void> {
    const { dialogue } = this.#options;
    if (by === "fault") await this.#sayFault();
    this.#isOver = true;
    void this.#speaker.clear();
    await this.#closeLine();
    this.#speaker.stop(this.#nowMs);
    if (by === "partner" || by === "cap") {
      const lastWords = this.#turns.finish().then(() => this.#jobs);
      await Promise.race([lastWords, this.#options.voice.sleep(LAST_WORDS_MS)]);
    }
    await this.#tellCutOff()
      .then(() => this.#tellUnspoken())
      .catch((error: unknown) => this.#failed(error));
    // The goodbye was heard to its end just now: it is kept before anybody is told that the call is over.
    if (by === "finished") await Promise.race([this.#jobs, this.#options.voice.sleep(LAST_WORDS_MS)]);
    else await dialogue.ended(by === "aborted" ? "fault" : by).catch((error: unknown) => this.#failed(error));
  }

  async #sayFault(): Promise<void> {
    const pcm = this.#fault;
    if (!pcm || !this.#line) return;
    void this.#speaker.clear();
    this.#line.send({ type: "play", chunk: 0, pcm, firm: true });
    await this.#options.voice.sleep((pcm.length / 16_000) * 1_000 + 200);
  }

  async #closeLine(): Promise<void> {
    if (!this.#line) return;
    const closed = new Promise<void>((resolve) => {
      this.#closed = resolve;
    });
    this.#line.send({ type: "close" });
    await Promise.race([closed, this.#options.voice.sleep(CLOSE_MS)]);
  }
}
