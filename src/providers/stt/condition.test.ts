import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../test/support/fuzz.ts";
import { conditionUtterance } from "./condition.ts";

const RATE = 16_000;
const ms = (value: number) => (value * RATE) / 1000;

/** Alternating stretches of quiet and tone, [level 0..1, ms]. */
function sound(...stretches: [level: number, ms: number][]): Int16Array {
  const parts = stretches.map(([level, length]) =>
    Int16Array.from({ length: ms(length) }, (_, index) => Math.round(level * 32_767 * Math.sin(index / 6))),
  );
  const all = new Int16Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Length of the first form of each piece, ms. */
const lengths = (pcm: Int16Array) => conditionUtterance(pcm).map((piece) => (piece[0]!().length / RATE) * 1000);
const FRAME_MS = 2 * (100 + 150);

test("too short, silent and empty sound holds no word", () => {
  for (const pcm of [new Int16Array(0), new Int16Array(RATE), sound([0.3, 50]), sound([0.001, 800])]) {
    expect(conditionUtterance(pcm)).toEqual([]);
  }
});

test("long silence around speech is cut, whatever its length", () => {
  const speech: [number, number] = [0.3, 1_000];
  const short = lengths(sound([0, 300], speech, [0, 200]));
  expect(lengths(sound([0, 300], speech, [0, 1_700]))).toEqual(short);
  expect(short[0]).toBeCloseTo(1_000 + FRAME_MS, -1);
});

test("the noise of a line is not speech", () => {
  expect(lengths(sound([0.008, 800], [0.3, 1_000], [0.008, 1_200]))[0]).toBeCloseTo(1_000 + FRAME_MS, -1);
});

test("a tight cut without any pause is not drowned in hiss", () => {
  const [piece] = conditionUtterance(sound([0.5, 800]));
  const form = piece![0]!();
  const lead = form.subarray(0, ms(150));
  expect(Math.max(...form)).toBeCloseTo(0.1, 2);
  expect(Math.max(...lead)).toBeLessThan(0.1 / 4);
});

test("what is put around speech is the line's own sound", () => {
  // A low tone as the line's sound: as many changes of sign around the speech as in the line itself, at its level.
  const [piece] = conditionUtterance(sound([0.01, 600], [0.3, 800], [0.01, 600]));
  const form = piece![0]!();
  const signs = (part: Float32Array) => part.filter((value, at) => at > 0 && value * part[at - 1]! < 0).length;
  const [lead, tail] = [form.subarray(0, ms(150)), form.subarray(form.length - ms(150))];
  const expected = ms(150) / (6 * Math.PI);
  for (const around of [lead, tail]) {
    expect(signs(around)).toBeGreaterThan(expected * 0.7);
    expect(signs(around)).toBeLessThan(expected * 1.4);
    expect(Math.max(...around) / Math.max(...form)).toBeCloseTo(0.01 / 0.3, 2);
  }
});

test("loud and soft speakers come in at one level", () => {
  const [loud, soft] = [sound([0, 300], [0.9, 700]), sound([0, 300], [0.05, 700])].map((pcm) =>
    Math.max(...conditionUtterance(pcm)[0]![0]!()),
  );
  expect(loud).toBeCloseTo(soft!, 2);
});

test("further forms differ, for when the first gave nothing", () => {
  const [piece] = conditionUtterance(sound([0, 300], [0.3, 700], [0, 300]));
  const forms = piece!.map((form) => form());
  expect(forms.length).toBeGreaterThan(2);
  expect(new Set(forms.map((form) => form.length)).size).toBeGreaterThan(2);
  for (const [index, form] of forms.entries()) {
    expect(forms.slice(0, index)).not.toContainEqual(form);
  }
});

test("long speech is cut in its pauses and nothing is lost", () => {
  const sentence: [number, number][] = [
    [0.3, 7_600],
    [0, 400],
  ];
  const pcm = sound([0, 300], ...sentence, ...sentence, ...sentence, ...sentence, [0.3, 4_000], [0, 300]);
  const pieces = lengths(pcm).map((length) => length - FRAME_MS);
  expect(Math.max(...pieces)).toBeLessThanOrEqual(25_000);
  expect(pieces.reduce((sum, length) => sum + length, 0)).toBeCloseTo(36_000, -2);
  // 8 s, 16 s and 24 s end in pauses; the last third of 25 s holds the one at 24 s.
  expect(pieces[0]).toBeGreaterThan(23_600);
  expect(pieces[0]).toBeLessThan(24_000);
});

test("speech that starts inside a larger recording sees only its own samples", () => {
  const recording = sound([0.9, 500], [0.3, 500], [0.9, 500]);
  const alone = conditionUtterance(recording.slice(ms(500), ms(1_000)));
  const inside = conditionUtterance(recording.subarray(ms(500), ms(1_000)));
  expect(inside[0]!.map((form) => form())).toEqual(alone[0]!.map((form) => form()));
});

test("any sound: every form is finite, within full scale and long enough for the model", () => {
  const anything = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 400 })));
  fc.assert(
    fc.property(anything, (stretches) => {
      for (const piece of conditionUtterance(sound(...stretches))) {
        for (const form of piece) {
          const samples = form();
          expect(samples.length).toBeGreaterThanOrEqual(ms(60));
          expect(samples.every((sample) => Math.abs(sample) <= 1)).toBe(true);
        }
      }
    }),
    { numRuns: runs(30) },
  );
});
