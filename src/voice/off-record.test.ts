/** The sound of a conversation off the record: the real engine and the real recorder, second by second. */
import { randomBytes } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { DialogueStep } from "#liaison/conversation/dialogue.ts";
import { type Somebody, somebodyOf, talkTo } from "#liaison/conversation/talk.fixture.ts";
import { SAMPLE_RATE } from "#ports/audio.ts";
import { openTestStorage, type TestStorage } from "../../test/support/database.ts";
import { CHUNK_BYTES } from "./recording/format.ts";
import { createRecorder } from "./recording/recorder.ts";

let storage: TestStorage;
beforeAll(async () => {
  storage = await openTestStorage();
});
afterAll(() => storage.close());

const second = (n: number) => ({
  second: n,
  partner: new Int16Array(SAMPLE_RATE).fill(700),
  agent: new Int16Array(SAMPLE_RATE).fill(-300),
});

/** Two seconds of sound before each answer; what the engine says of the recording is told as a session tells it. */
async function record(name: string, who: Somebody, answers: readonly string[]) {
  const folder = join(storage.dataDir, name);
  const { id, runner } = await talkTo(storage, who, []);
  const path = join(folder, `${id}.rec`);
  const recorder = createRecorder({ path, key: randomBytes(32), conversationId: id, onFault: () => undefined });
  let at = 0;
  const tell = (step: DialogueStep) => {
    recorder.decide(step.recording, step.recordFromMs);
    if (step.blank) recorder.blank(step.blank.fromMs, step.blank.toMs);
  };
  for (const text of answers) {
    for (let n = 0; n < 2; n += 1) recorder.add(second(at / 1000 + n));
    tell(await runner.heard({ text, fromMs: at + 500, toMs: at + 1900, timings: {} }));
    at += 2000;
  }
  await runner.ended("partner");
  const recording = await recorder.close();
  return { recording, path, files: await readdir(folder).catch(() => []) };
}

it("writes no file where it was off the record from the start", async () => {
  const who = { ...(await somebodyOf(storage)), offRecord: true };
  const { recording, files } = await record("from-start", who, ["yes, it is", "the third of December", "yes"]);
  expect([recording, files]).toEqual([null, []]);
});

it("ends the file before the second in which the partner asked for it, and begins no other", async () => {
  const who = await somebodyOf(storage);
  const said = ["yes", "yes", "off the record, we are slow", "the third of December", "yes", "you may record again"];
  const { recording, files } = await record("from-turn", who, said);
  expect(recording).toMatchObject({ chunks: 4 });
  expect(files).toHaveLength(1);
});

it("makes silence of another customer's confidence", async () => {
  const who = await somebodyOf(storage);
  const secret = "we also make this for Bonobo, their batch failed";
  const { recording, path } = await record("confidence", who, ["yes", "yes", secret, "the third of December"]);
  expect(recording).toMatchObject({ chunks: 8 });
  const file = await readFile(path);
  const silent = Array.from({ length: 8 }, (_, n) =>
    file.subarray(n * CHUNK_BYTES, (n + 1) * CHUNK_BYTES).every((byte) => byte === 0),
  );
  expect(silent).toEqual([false, false, false, false, true, true, false, false]);
});
