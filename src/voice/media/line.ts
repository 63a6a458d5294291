/**
 * The media of one call, tick by tick: the person's frames through echo gate and voice activity into segments, the
 * agent's chunks out, both into the recording. Knows no thread and no clock; a tick is 20 ms of the call.
 */
import { FRAME_MS, type Pcm } from "#ports/audio.ts";
import type { Vad } from "#ports/vad.ts";
import { EchoGate } from "./echo-gate.ts";
import { mixFrames, ratioOf, rms, SILENCE } from "./frames.ts";
import { InboundQueue } from "./inbound.ts";
import { LevelMeter } from "./levels.ts";
import type { LineCommand, LineEvent } from "./messages.ts";
import { PlaybackQueue } from "./playback.ts";
import { type SegmentEvent, Segmenter } from "./segmenter.ts";
import { RecordingTap } from "./tap.ts";

/** The person's voice pauses the agent after this much of it. */
const BARGE_MS = 160;

/** Parts of a voice are at most this much softer than its loudest frame. */
const SOFTEST = ratioOf(-32);

export type LineOptions = { vad: Vad; capMs: number };

export class CallLine {
  readonly #vad: Vad;
  readonly #capMs: number;
  readonly #inbound = new InboundQueue();
  readonly #playback = new PlaybackQueue();
  readonly #gate = new EchoGate();
  readonly #segmenter = new Segmenter();
  readonly #meter = new LevelMeter();
  readonly #tap = new RecordingTap();
  #events: LineEvent[] = [];
  #tick = 0;
  #recording = true;
  #mixing = false;
  #expected: number | null = null;
  #quietMs = 0;
  /** Of the open segment: what its pause reports. */
  #loudest = { segment: 0, playback: 0, over: false };

  constructor({ vad, capMs }: LineOptions) {
    this.#vad = vad;
    this.#capMs = capMs;
  }

  get nowMs(): number {
    return this.#tick * FRAME_MS;
  }

  push(frame: Pcm): void {
    this.#inbound.push(frame);
  }

  command(command: LineCommand): void {
    switch (command.type) {
      case "play":
        this.#playback.play(command.chunk, command.pcm, command.firm);
        break;
      case "resume":
        this.#playback.resume();
        break;
      case "clear":
        this.#events.push({ type: "cleared", playing: this.#playback.current, atMs: this.nowMs });
        this.#playback.clear();
        break;
      case "wait":
        this.#segmenter.wait(command.segment, command.version, command.ms);
        break;
      case "drop":
        this.#segmenter.drop(command.segment, command.version);
        break;
      case "expect":
        this.#expected = command.ms;
        this.#quietMs = 0;
        break;
      case "record":
        this.#recording = command.on;
        break;
      case "mix":
        this.#mixing = command.on;
        break;
      case "close":
        this.#close();
        break;
    }
  }

  /** One tick. `frame` null is silence. */
  tick(): { frame: Pcm | null; events: LineEvent[] } {
    const pulled = this.#inbound.pull();
    const partner = pulled.frame ?? SILENCE;
    const late = pulled.frame === null && pulled.gap === "late";
    const voiced = late ? false : this.#listen(partner);
    const agent = this.#speak();
    this.#count(partner, agent, voiced);
    this.#tick += 1;
    if (this.nowMs === this.#capMs) this.#events.push({ type: "cap", atMs: this.nowMs });
    return { frame: agent, events: this.takeEvents() };
  }

  takeEvents(): LineEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  #listen(partner: Pcm): boolean {
    const level = rms(partner);
    const loudest = this.#loudest;
    // The detector holds on for about 100 ms; what is that much softer than the voice was is silence already.
    const detected = this.#vad.accept(this.#gate.passes(level) ? partner : SILENCE);
    const voiced = detected && level > loudest.segment * SOFTEST;
    if (voiced) {
      loudest.segment = Math.max(loudest.segment, level);
      loudest.playback = Math.max(loudest.playback, this.#gate.playbackLevel);
      loudest.over ||= this.#gate.playbackLevel > 0 || this.#playback.active;
    }
    for (const event of this.#segmenter.step(this.#tick, partner, voiced)) {
      // A turn is being answered: until then nobody is asked why they are silent.
      if (event.type === "end") this.#expected = null;
      this.#events.push(this.#told(event));
    }
    if (!voiced && !this.#segmenter.open) this.#loudest = { segment: 0, playback: 0, over: false };
    return voiced;
  }

  #told(event: SegmentEvent): LineEvent {
    const { type, segment } = event;
    const atMs = this.nowMs;
    if (type === "speech") return { type, segment, atMs };
    if (type === "resumed") return event;
    const span = { fromMs: event.from * FRAME_MS, toMs: event.to * FRAME_MS };
    if (type === "end") return { type, segment, version: event.version, ...span, atMs };
    const { segment: level, playback: playbackLevel, over: overPlayback } = this.#loudest;
    return { type, segment, version: event.version, ...span, pcm: event.pcm, overPlayback, level, playbackLevel };
  }

  #speak(): Pcm | null {
    const open = this.#segmenter.open;
    const playback = this.#playback;
    if (open && open.voicedMs >= BARGE_MS && playback.active && !playback.paused && !playback.firm) {
      playback.pause();
      this.#events.push({ type: "barge", segment: open.segment, atMs: this.nowMs });
    }
    const { frame, started, finished } = playback.pull();
    if (started !== null) this.#events.push({ type: "started", chunk: started, atMs: this.nowMs });
    if (finished !== null) this.#events.push({ type: "finished", chunk: finished, atMs: this.nowMs + FRAME_MS });
    this.#gate.played(frame ? rms(frame) : 0);
    return frame;
  }

  #count(partner: Pcm, agent: Pcm | null, voiced: boolean): void {
    const levels = this.#meter.add(rms(partner), agent ? rms(agent) : 0, voiced);
    if (levels) this.#events.push({ type: "levels", levels });
    const second = this.#tap.add(partner, agent ?? SILENCE);
    if (second && this.#recording) this.#events.push({ type: "second", second });
    if (this.#mixing) this.#events.push({ type: "mixed", frame: mixFrames(partner, agent ?? SILENCE) });
    if (this.#expected === null) return;
    this.#quietMs = this.#playback.active || this.#segmenter.open ? 0 : this.#quietMs + FRAME_MS;
    if (this.#quietMs < this.#expected) return;
    this.#expected = null;
    this.#events.push({ type: "silence", atMs: this.nowMs });
  }

  #close(): void {
    for (const event of this.#segmenter.finish()) this.#events.push(this.#told(event));
    const second = this.#recording ? this.#tap.flush() : null;
    if (second) this.#events.push({ type: "second", second });
    this.#events.push({ type: "closed", atMs: this.nowMs, dropped: this.#inbound.dropped });
  }
}
