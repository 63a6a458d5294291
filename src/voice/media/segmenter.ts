/**
 * Cuts the person's sound into segments. A segment opens with speech (and a little sound before it), pauses after a short
 * silence, which is when it is first recognised, and ends when the silence has lasted as long as the words ask for.
 * Speech that comes before the end goes on with the same segment under a new version, so nothing is ever lost between
 * two turns and no sound is recognised twice for the same version. Times are frames since the start of the call.
 */
import { FRAME_MS, type Pcm } from "#ports/audio.ts";
import { joinFrames } from "./frames.ts";

export type SegmentEvent =
  | { type: "speech"; segment: number }
  | { type: "pause"; segment: number; version: number; from: number; to: number; pcm: Pcm }
  | { type: "resumed"; segment: number; version: number; keep: boolean }
  | { type: "end"; segment: number; version: number; from: number; to: number };

const frames = (ms: number) => Math.round(ms / FRAME_MS);
/** Sound kept from before the voice was noticed: soft first consonants. */
const PREROLL = frames(300);
/** So much of it belongs to the segment's time: the detector notices a soft beginning that late. */
const LEAD = frames(160);
/** Speech shorter than this opens nothing: a click, a knock. */
const ONSET = frames(60);
/** Speech shorter than this does not go on with a segment that is waiting for its end. */
const RESUME = frames(60);
const PAUSE = frames(140);
/** A version longer than this is kept as it is when speech goes on, so long answers are not recognised again and again. */
const KEEP = frames(8_000);
/** Longest stretch recognised in one go. */
const LONGEST = frames(20_000);

type Segment = {
  id: number;
  version: number;
  from: number;
  /** Sound since the last kept version. */
  sound: Pcm[];
  voiced: number;
  /** Voiced frames in a row. */
  run: number;
  /** Frames since the last voiced one that counted. */
  silence: number;
  lastVoice: number;
  lastHeard: number;
  paused: boolean;
  wait: number | null;
};

export class Segmenter {
  readonly #before: Pcm[] = [];
  #open: Segment | null = null;
  #segments = 0;

  /** The open segment: whether it counts as speech yet, and how much of it was voice, ms. */
  get open(): { segment: number; voicedMs: number } | null {
    const segment = this.#open;
    if (!segment || segment.voiced < ONSET) return null;
    return { segment: segment.id, voicedMs: segment.voiced * FRAME_MS };
  }

  /** How long the silence must last for this version to be the whole turn. */
  wait(segment: number, version: number, ms: number): void {
    const open = this.#open;
    if (open?.id === segment && open.version === version) open.wait = frames(ms);
  }

  /** The segment was nothing (a cough, an echo, a mere "mhm"); ignored when speech has gone on since. */
  drop(segment: number, version: number): void {
    const open = this.#open;
    if (open?.id !== segment || open.version !== version || !open.paused) return;
    this.#close();
    // Speech that has just begun again is a segment of its own.
    if (open.run > 0) this.#open = this.#opened(open.lastHeard - open.run + 1, open.sound.slice(-open.run), open.run);
  }

  /** The call is over: what was being said is recognised as it stands. */
  finish(): SegmentEvent[] {
    const open = this.#open;
    return open && open.voiced >= ONSET && !open.paused ? [this.#pause(open)] : [];
  }

  /** One tick; `frame` null when none came and it may still come. `now` counts frames. */
  step(now: number, frame: Pcm | null, voiced: boolean): SegmentEvent[] {
    if (!frame) return [];
    const events = this.#open ? this.#continue(this.#open, now, frame, voiced) : this.#begin(now, frame, voiced);
    this.#before.push(frame);
    if (this.#before.length > PREROLL) this.#before.shift();
    return events;
  }

  #begin(now: number, frame: Pcm, voiced: boolean): SegmentEvent[] {
    if (!voiced) return [];
    this.#open = this.#opened(now, [...this.#before, frame], 1);
    this.#open.from -= Math.min(LEAD, this.#before.length);
    return [];
  }

  #opened(from: number, sound: Pcm[], run: number): Segment {
    const lastVoice = from + run - 1;
    return {
      id: ++this.#segments,
      version: 1,
      from,
      sound,
      voiced: run,
      run,
      silence: 0,
      lastVoice,
      lastHeard: lastVoice,
      paused: false,
      wait: null,
    };
  }

  /** What a closed segment held is not heard again as the lead-in of the next. */
  #close(): void {
    this.#open = null;
    this.#before.length = 0;
  }

  #continue(open: Segment, now: number, frame: Pcm, voiced: boolean): SegmentEvent[] {
    open.sound.push(frame);
    open.lastHeard = now;
    open.run = voiced ? open.run + 1 : 0;
    if (voiced) return this.#voice(open, now);
    open.silence = now - open.lastVoice;
    if (open.voiced < ONSET) {
      if (open.silence >= PAUSE) this.#close();
      return [];
    }
    const events: SegmentEvent[] = [];
    if (!open.paused && open.silence >= PAUSE) {
      open.paused = true;
      events.push(this.#pause(open));
    }
    if (open.wait !== null && open.silence >= open.wait) {
      events.push({ type: "end", segment: open.id, version: open.version, from: open.from, to: open.lastVoice + 1 });
      this.#close();
    }
    return events;
  }

  #voice(open: Segment, now: number): SegmentEvent[] {
    const events: SegmentEvent[] = [];
    if (open.paused) {
      // A blip in the silence changes nothing; only speech takes the segment up again.
      if (open.run < RESUME) return [];
      const sinceVoice = now - open.lastVoice;
      events.push(this.#resume(open, open.sound.length >= KEEP, Math.min(sinceVoice, open.run + PREROLL)));
      open.voiced += open.run;
    } else {
      open.voiced += 1;
    }
    if (open.voiced === ONSET && open.version === 1) events.push({ type: "speech", segment: open.id });
    open.lastVoice = now;
    open.silence = 0;
    if (open.sound.length >= LONGEST) events.push(this.#pause(open), this.#resume(open, true, 0));
    return events;
  }

  #pause(open: Segment): SegmentEvent {
    const to = open.lastVoice + 1;
    return { type: "pause", segment: open.id, version: open.version, from: open.from, to, pcm: joinFrames(open.sound) };
  }

  #resume(open: Segment, keep: boolean, tail: number): SegmentEvent {
    open.version += 1;
    open.paused = false;
    open.wait = null;
    if (keep) open.sound = tail > 0 ? open.sound.slice(-tail) : [];
    return { type: "resumed", segment: open.id, version: open.version, keep };
  }
}
