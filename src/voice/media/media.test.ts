import { describe, expect, it } from "vitest";
import { FRAME_SAMPLES, type Pcm } from "#ports/audio.ts";
import { EchoGate } from "./echo-gate.ts";
import { mixFrames, ratioOf, rms } from "./frames.ts";
import { InboundQueue } from "./inbound.ts";
import { PlaybackQueue } from "./playback.ts";
import { RecordingTap } from "./tap.ts";

const flat = (value: number, frames = 1): Pcm => new Int16Array(FRAME_SAMPLES * frames).fill(value);

describe("frames", () => {
  it("mixes without wrapping around", () => {
    expect(mixFrames(flat(30_000), flat(10_000))[0]).toBe(32_767);
    expect(mixFrames(flat(-30_000), flat(-10_000))[5]).toBe(-32_768);
    expect(mixFrames(flat(100), flat(-40))[319]).toBe(60);
  });
});

describe("inbound", () => {
  it("tells a late frame from a far end that says nothing", () => {
    const queue = new InboundQueue();
    expect(queue.pull()).toEqual({ frame: null, gap: "absent" });
    queue.push(flat(1));
    expect(queue.pull().frame).not.toBeNull();
    const gaps = Array.from({ length: 20 }, () => queue.pull());
    expect(gaps.slice(0, 15).every((pulled) => pulled.frame === null && pulled.gap === "late")).toBe(true);
    expect(gaps[15]).toEqual({ frame: null, gap: "absent" });
  });

  it("works off a backlog in the pauses and loses no speech", () => {
    const queue = new InboundQueue();
    for (let i = 0; i < 10; i++) queue.push(flat(5_000 + i));
    for (let i = 0; i < 20; i++) queue.push(flat(0));
    const heard: number[] = [];
    for (let pulled = queue.pull(); pulled.frame; pulled = queue.pull()) heard.push(pulled.frame[0]!);
    expect(heard.filter((value) => value > 0)).toEqual(Array.from({ length: 10 }, (_, i) => 5_000 + i));
    expect(heard.length).toBeLessThan(16);
  });

  it("is bounded", () => {
    const queue = new InboundQueue();
    for (let i = 0; i < 1_000; i++) queue.push(flat(5_000));
    expect(queue.dropped).toBe(850);
  });
});

describe("playback", () => {
  it("plays chunks one after the other and tells begin and end of each", () => {
    const queue = new PlaybackQueue();
    queue.play(1, flat(7, 2), false);
    queue.play(2, flat(8, 1).subarray(0, 100), false);
    const played = Array.from({ length: 4 }, () => queue.pull());
    expect(played.map(({ started, finished }) => [started, finished])).toEqual([
      [1, null],
      [null, 1],
      [2, 2],
      [null, null],
    ]);
    expect(played[2]!.frame![99]).toBe(8);
    expect(played[2]!.frame![100]).toBe(0);
    expect(played[3]!.frame).toBeNull();
  });

  it("goes on after a pause with the very sound it faded out of", () => {
    const queue = new PlaybackQueue();
    const pcm = Int16Array.from({ length: FRAME_SAMPLES * 3 }, (_, i) => 1_000 + Math.floor(i / FRAME_SAMPLES));
    queue.play(1, pcm, false);
    queue.pull();
    queue.pause();
    const faded = queue.pull().frame!;
    expect(faded[0]).toBeGreaterThan(990);
    expect(faded[319]).toBeLessThan(10);
    expect(queue.pull().frame).toBeNull();
    queue.resume();
    const back = queue.pull().frame!;
    expect(back[0]).toBeLessThan(10);
    expect(back[319]).toBeGreaterThan(990);
    expect(queue.pull().frame![0]).toBe(1_002);
  });

  it("tells how much of a sentence was heard before it was cleared", () => {
    const queue = new PlaybackQueue();
    queue.play(4, flat(7, 10), false);
    for (let i = 0; i < 3; i++) queue.pull();
    expect(queue.current).toEqual({ chunk: 4, playedMs: 60 });
    queue.clear();
    expect(queue.active).toBe(false);
    expect(queue.pull().frame).toBeNull();
  });
});

describe("echo gate", () => {
  it("stops the agent's own sound at -20 dB for as long as it may echo, and lets a person through", () => {
    const gate = new EchoGate();
    for (let i = 0; i < 50; i++) {
      gate.played(0.1);
      expect(gate.passes(0.1 * ratioOf(-20))).toBe(false);
    }
    expect(gate.passes(0.06)).toBe(true);
    for (let i = 0; i < 4; i++) expect(gate.passes(0.01)).toBe(true);
    expect(gate.passes(0.01)).toBe(false);
    for (let i = 0; i < 20; i++) gate.played(0);
    expect(gate.passes(0.01)).toBe(true);
  });
});

describe("recording tap", () => {
  it("gives whole seconds of both sides and the begun one at the end", () => {
    const tap = new RecordingTap();
    const seconds = Array.from({ length: 120 }, (_, i) => tap.add(flat(i), flat(-i))).filter(
      (second) => second !== null,
    );
    expect(seconds.map(({ second }) => second)).toEqual([0, 1]);
    expect(seconds[1]!.partner[0]).toBe(50);
    expect(seconds[1]!.agent[FRAME_SAMPLES]).toBe(-51);
    const last = tap.flush()!;
    expect(last.second).toBe(2);
    expect(rms(last.partner.subarray(20 * FRAME_SAMPLES))).toBe(0);
    expect(tap.flush()).toBeNull();
  });
});
