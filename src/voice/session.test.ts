import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "#kernel/errors.ts";
import { FRAME_MS } from "#ports/audio.ts";
import { runs } from "../../test/support/fuzz.ts";
import { COUGH, type Delays, NO_DELAYS, step, utterance, VirtualCall, wordValue } from "./testing/virtual-call.ts";

const word = (n: number, ms = 400) => ({ value: wordValue(n), ms });
const LONG = "one two three four five six seven eight nine ten";
const kinds = (call: VirtualCall) => call.happened.map((event) => event.what);
const interrupted = (call: VirtualCall) => call.happened.filter((event) => event.what === "interrupted");

describe("turns", () => {
  it("answers a finished turn within half a second of its last sound", async () => {
    const call = new VirtualCall();
    await call.quiet(300);
    await call.play(word(1), word(2));
    const before = call.sent.length;
    await call.quiet(2_000);
    expect(call.texts()).toEqual(["w1 w2"]);
    const first = call.sent.slice(before).findIndex((frame) => frame[0] !== 0) * FRAME_MS;
    expect(first).toBeLessThanOrEqual(500);
    await call.quiet(3_000);
    const spoke = call.happened.find((event) => event.what === "spoke");
    expect(spoke).toMatchObject({ id: "a1", timings: { total: first } });
  });

  it("waits longer when the words are not complete, and hears the rest as the same turn", async () => {
    const completeness = (text: string) => (text.endsWith("w1") ? "unfinished" : "complete");
    const call = new VirtualCall({ script: { completeness } });
    await call.play(word(1), { value: 0, ms: 1_200 }, word(2));
    await call.quiet(1_000);
    expect(call.texts()).toEqual(["w1 w2"]);
  });

  it("never recognises the same sound twice", async () => {
    const call = new VirtualCall({ script: { completeness: () => "unfinished" } });
    await call.play(word(1), { value: 0, ms: 3_000 }, word(2), { value: 0, ms: 3_000 });
    expect(call.texts()).toEqual(["w1", "w2"]);
    expect(call.recognised).toEqual([[1], [2]]);
  });

  it("hears a long answer whole and recognises only what is new of it", async () => {
    const call = new VirtualCall({ script: { completeness: () => "open" } });
    await call.play(word(1, 9_000), { value: 0, ms: 300 }, word(2), { value: 0, ms: 300 }, word(3, 22_000));
    await call.quiet(2_000);
    expect(call.texts()).toEqual(["w1 w2 w3 w3"]);
    expect(call.recognised).toEqual([[1], [2], [2, 3], [3]]);
  });

  it("asks again after the silence its question allows, counted from the end of the question", async () => {
    const call = new VirtualCall({ script: { start: step([utterance("q", LONG, { waitMs: 2_000 })]) } });
    await call.quiet(3_000 + 2_000 + 400);
    const silence = call.happened.find((event) => event.what === "silence");
    const spoke = call.happened.find((event) => event.what === "spoke");
    expect(silence!.atMs - spoke!.toMs).toBeGreaterThanOrEqual(1_960);
    expect(silence!.atMs - spoke!.toMs).toBeLessThanOrEqual(2_040);
  });

  it("takes no cough for an answer, and still asks again when nothing follows", async () => {
    const call = new VirtualCall({ script: { start: step([utterance("q", "one", { waitMs: 1_500 })]) } });
    await call.quiet(800);
    await call.play({ value: COUGH, ms: 300 });
    await call.quiet(2_500);
    expect(call.texts()).toEqual([]);
    expect(kinds(call).filter((kind) => kind === "silence")).toHaveLength(1);
  });
});

describe("barge-in", () => {
  const speaking = (more = {}) => ({ start: step([utterance("q", LONG, more)]) });

  it("stops at once for words, tells how far the sentence was heard, then hears them", async () => {
    const call = new VirtualCall({ script: speaking() });
    await call.quiet(1_000);
    await call.play(word(3, 240));
    expect(call.speaking()).toBe(false);
    await call.play(word(4, 300));
    await call.quiet(1_000);
    expect(call.texts()).toEqual(["w3 w4"]);
    expect(kinds(call).slice(0, 3)).toEqual(["spoke", "interrupted", "heard"]);
    const [cut] = interrupted(call);
    expect(cut).toMatchObject({ id: "q" });
    expect(cut!.spokenMs).toBeGreaterThan(900);
    expect(cut!.spokenMs).toBeLessThan(1_300);
  });

  it.each([
    ["a sign of listening", wordValue(7), { vocabulary: () => "Mhm, okay." }],
    ["a cough", COUGH, {}],
  ])("pauses for %s and then goes on where it was", async (_, value, vocabulary) => {
    const call = new VirtualCall({ script: { ...speaking(), ...vocabulary } });
    await call.quiet(1_000);
    await call.play({ value, ms: 300 });
    expect(call.speaking()).toBe(false);
    await call.quiet(3_500);
    expect(call.texts()).toEqual([]);
    expect(interrupted(call)).toEqual([]);
    const whole = call.sent.filter((frame) => frame.every((sample) => sample === frame[0] && sample !== 0)).length;
    // Ten words of 300 ms; the frames that fade are not constant.
    expect(whole).toBeGreaterThanOrEqual(149);
    expect(kinds(call)).toContain("spoke");
  });

  it.each([
    ["at its end, is an answer", 2_000, ["Yes."]],
    ["before it was said, is only a sign of listening", 300, []],
  ])("a yes to a yes-or-no question %s", async (_, afterMs, heard) => {
    const call = new VirtualCall({ script: { ...speaking({ slot: "confirm" }), vocabulary: () => "Yes." } });
    await call.quiet(afterMs + 200);
    await call.play(word(1, 260));
    await call.quiet(2_500);
    expect(call.texts()).toEqual(heard);
  });

  it("stops for a no at any time", async () => {
    const call = new VirtualCall({ script: { ...speaking({ slot: "confirm" }), vocabulary: () => "No." } });
    await call.quiet(500);
    await call.play(word(1, 260));
    await call.quiet(1_000);
    expect(call.texts()).toEqual(["No."]);
  });

  it("stops for a key, and the key is told", async () => {
    const call = new VirtualCall({ script: speaking() });
    await call.quiet(1_000);
    call.press("1");
    await call.quiet(200);
    expect(call.speaking()).toBe(false);
    expect(kinds(call)).toEqual(["spoke", "interrupted", "key"]);
  });

  it("lets nobody interrupt the farewell, and hangs up after it", async () => {
    const call = new VirtualCall({ script: { start: step([utterance("bye", LONG)], { finished: true }) } });
    await call.quiet(500);
    await call.play(word(1, 800));
    expect(call.speaking()).toBe(true);
    await call.quiet(4_000);
    expect(await call.session.ended).toMatchObject({ by: "finished" });
    expect(call.ended).toBe("finished");
    expect(kinds(call)).not.toContain("ended");
  });
});

describe("echo", () => {
  it.each([0, 100, 200, 300])(
    "of the agent at -20 dB, %d ms later, neither interrupts nor answers",
    async (delayMs) => {
      const call = new VirtualCall({
        script: { start: step([utterance("q", `${LONG} ${LONG}`)]), vocabulary: () => LONG },
        echo: { delayMs, gain: 0.1 },
      });
      await call.quiet(9_000);
      expect(kinds(call).filter((kind) => kind !== "silence")).toEqual(["spoke"]);
      expect(call.recognitions).toBe(0);
    },
  );

  it("does not keep a person from interrupting", async () => {
    const call = new VirtualCall({
      script: { start: step([utterance("q", LONG)]) },
      echo: { delayMs: 200, gain: 0.1 },
    });
    await call.quiet(1_000);
    await call.play({ value: wordValue(2), ms: 400 });
    expect(call.speaking()).toBe(false);
    await call.quiet(1_000);
    expect(interrupted(call)).toHaveLength(1);
  });
});

describe("ends", () => {
  it("tells the conversation when the partner hangs up, after the words that were still being said", async () => {
    const call = new VirtualCall({ script: { start: step([utterance("q", "hello")]) } });
    await call.quiet(1_000);
    await call.play(word(1), word(2));
    call.hangUp();
    await call.quiet(1_000);
    expect(await call.session.ended).toMatchObject({ by: "partner", reason: "hangup", turns: 1 });
    expect(kinds(call).slice(-2)).toEqual(["heard", "ended"]);
    expect(call.texts()).toEqual(["w1 w2"]);
  });

  it("ends at its cap", async () => {
    const call = new VirtualCall({ call: { capMs: 5_000 } });
    await call.quiet(6_000);
    expect(await call.session.ended).toMatchObject({ by: "cap", durationMs: 5_000 });
    expect(call.happened.at(-1)).toEqual({ what: "ended", by: "cap" });
  });

  it("ends a call whose far end does not read", async () => {
    const call = new VirtualCall();
    await call.quiet(200);
    call.backlog = 100_000;
    await call.quiet(1_000);
    expect(await call.session.ended).toMatchObject({ by: "partner", reason: "not_reading" });
  });

  it("ends as a fault when recognition fails for good, and says so first", async () => {
    const call = new VirtualCall({ call: { faultSentence: "I am sorry" } });
    await call.quiet(200);
    call.failRecognition = new AppError("speech_worker_failed", "gone");
    await call.play(word(1));
    const before = call.sent.length;
    await call.quiet(3_000);
    expect(await call.session.ended).toMatchObject({ by: "fault", reason: "speech_worker_failed" });
    expect(call.sent.slice(before).filter((frame) => frame[0] !== 0).length).toBe(45);
    expect(call.happened.at(-1)).toEqual({ what: "ended", by: "fault" });
  });

  it("ends as a fault when the media worker dies", async () => {
    const call = new VirtualCall();
    await call.quiet(200);
    call.killMedia();
    await call.quiet(1_000);
    expect(await call.session.ended).toMatchObject({ by: "fault", reason: "speech_worker_failed" });
  });
});

describe("a sentence with a part that the voice cannot speak", () => {
  it("is spoken without it, and the call goes on", async () => {
    const said = utterance("q", "Good morning. 主板。Are they ready? ");
    const call = new VirtualCall({
      script: { start: step([said, utterance("name", "电源。"), utterance("r", "Please.")]) },
    });
    await call.quiet(6_000);
    const spoke = call.happened.flatMap((event) => (event.what === "spoke" ? [event.id] : []));
    expect(spoke).toEqual(["q", "name", "r"]);
    expect(call.happened.some((event) => event.what === "ended")).toBe(false);
    await call.play(word(1, 600));
    await call.quiet(2_000);
    expect(call.texts()).toEqual(["w1"]);
  });
});

describe("a person of ours", () => {
  it("is heard even when the partner speaks first", async () => {
    const call = new VirtualCall();
    await call.play(word(1, 600));
    call.push(step([utterance("typed", "five words that were typed")]));
    await call.play(word(2, 600));
    await call.quiet(6_000);
    expect(call.texts()).toEqual(["w1 w2"]);
    expect(call.happened.filter((event) => event.what === "spoke").map((event) => event.id)).toContain("typed");
  });

  it("silences the agent by taking over", async () => {
    const call = new VirtualCall({ script: { start: step([utterance("q", LONG)]) } });
    await call.quiet(500);
    expect(call.speaking()).toBe(true);
    call.push(step([], { takenOver: true }));
    await call.quiet(100);
    expect(call.speaking()).toBe(false);
  });

  it("listens to both sides mixed", async () => {
    const call = new VirtualCall({ script: { start: step([utterance("q", LONG)]) } });
    const frames: number[] = [];
    const stop = call.session.listen((frame) => frames.push(frame[0]!));
    await call.quiet(600);
    await call.play({ value: 500, ms: 200 });
    stop();
    await call.quiet(500);
    expect(frames.length).toBeGreaterThanOrEqual(39);
    expect(frames.length).toBeLessThanOrEqual(42);
    expect(frames).toContain(3_500);
  });
});

describe("no turn is lost", () => {
  const ms = (min: number, max: number) =>
    fc.integer({ min: min / FRAME_MS, max: max / FRAME_MS }).map((n) => n * FRAME_MS);
  const delays = fc.record({ recognise: ms(20, 1_200), synthesise: ms(20, 600), understand: ms(0, 900) });
  const spoken = fc.array(fc.record({ sayMs: ms(160, 1_500), gapMs: ms(20, 2_600) }), { minLength: 1, maxLength: 7 });
  const completeness = fc.constantFrom("complete" as const, "open" as const, "unfinished" as const);

  it("whenever the person speaks and however long each stage takes", async () => {
    await fc.assert(
      fc.asyncProperty(
        spoken,
        fc.infiniteStream(delays),
        fc.infiniteStream(completeness),
        fc.infiniteStream(fc.integer({ min: 1, max: 12 })),
        async (said, eachDelay, eachCompleteness, lengths) => {
          const next = (stage: keyof Delays) => () => eachDelay.next().value[stage];
          const call = new VirtualCall({
            delays: { recognise: next("recognise"), synthesise: next("synthesise"), understand: next("understand") },
            script: {
              start: step([utterance("q", LONG)]),
              completeness: () => eachCompleteness.next().value,
              onHeard: (_, count) =>
                step([utterance(`a${count}`, Array.from({ length: lengths.next().value }, () => "word").join(" "))]),
            },
          });
          let voiced = 0;
          for (const [i, { sayMs, gapMs }] of said.entries()) {
            for (let at = 0; at < sayMs; at += FRAME_MS) {
              await call.play({ value: wordValue(i), ms: FRAME_MS });
              voiced += FRAME_MS;
              // A fifth of a second into any speech the agent is silent.
              if (at >= 240) expect(call.speaking()).toBe(false);
            }
            await call.quiet(gapMs);
          }
          await call.quiet(8_000);
          expect(voiced).toBeGreaterThan(0);
          expect(call.texts().join(" ")).toBe(said.map((_, i) => `w${i}`).join(" "));
        },
      ),
      { numRuns: runs(80) },
    );
  }, 60_000);

  it("every sentence that was begun is told as spoken, none twice", async () => {
    await fc.assert(
      fc.asyncProperty(spoken, async (said) => {
        const call = new VirtualCall({ delays: NO_DELAYS, script: { start: step([utterance("q", LONG)]) } });
        for (const [i, { sayMs, gapMs }] of said.entries()) {
          await call.play({ value: wordValue(i), ms: sayMs }, { value: 0, ms: gapMs });
        }
        await call.quiet(8_000);
        const ids = call.happened.flatMap((event) => (event.what === "spoke" ? [event.id] : []));
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.at(-1)).toBe(`a${call.texts().length}`);
      }),
      { numRuns: runs(30) },
    );
  }, 60_000);
});
