import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Pacer } from "./ticker.ts";

/** Runs a pacer against a clock whose every sleep is late by the next of `delays`. */
function run(delays: readonly number[], untilMs: number) {
  const pacer = new Pacer(0);
  const ticks: Array<{ at: number; deadline: number }> = [];
  let now = 0;
  let skipped = 0;
  for (let i = 0; now < untilMs; i++) {
    const wake = pacer.wake(now);
    skipped += wake.skipped;
    if (wake.deadline !== null) ticks.push({ at: now, deadline: wake.deadline });
    now += Math.floor(pacer.waitFrom(now)) + (delays[i % delays.length] ?? 0);
  }
  return { ticks, skipped };
}

describe("pacing", () => {
  it("keeps fifty ticks a second although every timer fires late", () => {
    const { ticks } = run([3.7], 60_000);
    expect(ticks.length).toBe(3_000);
  });

  it("follows a stall at twice the pace, never as a burst", () => {
    const { ticks } = run([...Array(50).fill(0), 400, ...Array(2_000).fill(0)], 20_000);
    const gaps = ticks.slice(1).map((tick, i) => tick.at - ticks[i]!.at);
    expect(Math.max(...gaps)).toBeGreaterThanOrEqual(400);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(10);
    expect(ticks.length).toBe(1_000);
  });

  it("gives up what is more than a second old", () => {
    const { ticks, skipped } = run([...Array(50).fill(0), 5_000, ...Array(9_000).fill(0)], 60_000);
    expect(skipped).toBeGreaterThanOrEqual(240);
    expect(ticks.length + skipped).toBe(3_000);
  });

  it("never ticks early, whatever the timers do", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 50 }), (delays) => {
        for (const { at, deadline } of run(delays, 5_000).ticks) expect(at).toBeGreaterThanOrEqual(deadline);
      }),
    );
  });
});
