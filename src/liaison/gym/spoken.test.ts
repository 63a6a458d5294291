import { expect, it } from "vitest";
import type { Stt } from "#ports/stt.ts";
import type { Tts } from "#ports/tts.ts";
import { createEngine } from "../engine.ts";
import { runPersonas } from "./report.ts";
import { createCarry } from "./spoken.ts";

/** A voice whose sound is the words' own letters, and an ear that hears how loud and how long they are. */
const heard: Int16Array[] = [];
const tts = {
  synthesize: async (text: string) => ({
    pcm: Int16Array.from({ length: text.length * 800 }, (_, at) => 6000 * Math.sin(at / 5)),
    tookMs: 1,
  }),
} as unknown as Tts;
const stt = {
  transcribe: async (pcm: Int16Array) => {
    heard.push(pcm);
    return { text: "one two", language: "en", tookMs: 1 };
  },
} as unknown as Stt;

it("hears words over a line of the seed, with silence before and after", async () => {
  const carry = createCarry({ tts, stt });
  expect(await carry("yes", "en", 3, 0)).toBe("one two");
  await carry("yes", "en", 3, 0);
  await carry("yes", "en", 4, 0);
  await carry("yes", "en", 3, 1);
  const [first, again, other, later] = heard;
  expect(first!.length).toBeGreaterThan(3 * 800 + 8000);
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
  // Said once more, the same words meet other noise.
  expect(later).not.toEqual(first);
});

it("takes what was heard for what was said, and nothing heard for silence", async () => {
  const parts = { engine: createEngine, flows: {} };
  const choice = { persona: "cooperative", languages: ["en"], seed: 1, seeds: 1, transcripts: true };
  const words: string[] = [];
  const report = await runPersonas(
    {
      ...choice,
      carry: async (text) => {
        words.push(text);
        return "";
      },
    },
    parts,
  );
  expect(words.length).toBeGreaterThan(0);
  expect(report.transcripts![0]!.turns.filter(({ who }) => who === "partner")).toEqual([]);
  expect(report.captured).toEqual({ expected: 1, correct: 0, silentlyWrong: 0 });
});
