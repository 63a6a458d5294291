import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "#kernel/errors.ts";
import { FRAME_MS } from "#ports/audio.ts";
import { runs } from "../../test/support/fuzz.ts";
import type { Recorder } from "./recording/recorder.ts";
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

it("is over when its farewell was told as spoken, however long that took to be written", async () => {
  let written = () => {};
  const spoke = () => new Promise<void>((resolve) => (written = resolve));
  const call = new VirtualCall({
    script: { start: step([utterance("bye", "Thank you. Goodbye.")], { finished: true }), spoke },
  });
  let over = false;
  void call.session.ended.then(() => (over = true));
  await call.quiet(3_000);
  expect([kinds(call), over]).toEqual([["spoke"], false]);
  written();
  expect(await call.session.ended).toMatchObject({ by: "finished" });
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

  it("hears the last words also when the media thread hands them over late", async () => {
    const call = new VirtualCall();
    await call.quiet(300);
    await call.play(word(1), word(2));
    call.hangUp();
    await call.time.advance(0);
    await call.time.advance(1_500);
    await call.quiet(1_000);
    expect(await call.session.ended).toMatchObject({ by: "partner", turns: 1 });
    expect(call.texts()).toEqual(["w1 w2"]);
  });

  it("keeps the sound of a consent that was the last word", async () => {
    const decided: Array<[boolean | null, number | null]> = [];
    const recorder: Recorder = {
      add: () => {},
      decide: (...decision) => decided.push(decision),
      blank: () => {},
      wanted: true,
      close: async () => null,
    };
    const onHeard = () => step([], { recording: true, recordFromMs: 300 });
    const call = new VirtualCall({ script: { onHeard }, call: { recorder } });
    await call.quiet(300);
    await call.play(word(1));
    call.hangUp();
    await call.quiet(1_000);
    await call.session.ended;
    expect(decided.at(-1)).toEqual([true, 300]);
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
    const call = new VirtualCall({ script: { start: step([utterance("q", "One two three. Four five six.")]) } });
    await call.quiet(1_800);
    call.killMedia();
    await call.quiet(1_000);
    expect(await call.session.ended).toMatchObject({ by: "fault", reason: "speech_worker_failed" });
    // The first piece had been heard whole; how far the second came nobody knows.
    const spoke = call.happened.find((event) => event.what === "spoke")!;
    expect(spoke.toMs).toBeGreaterThan(spoke.fromMs);
    expect(kinds(call)).toEqual(["spoke", "interrupted", "ended"]);
  });
});

describe("a sentence with a part that the voice cannot speak", () => {
  it("is spoken without it, and the call goes on", async () => {
    const said = utterance("q", "Good morning. 主板。Are they ready? ");
    const call = new VirtualCall({
      script: { start: step([said, utterance("name", "电源。"), utterance("r", "Please.")]) },
      unspeakable: /^[^a-z]+$/i,
    });
    await call.quiet(6_000);
    const spoke = call.happened.flatMap((event) => (event.what === "spoke" ? [event.id] : []));
    expect(spoke).toEqual(["q", "r"]);
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

const ms = (min: number, max: number) =>
  fc.integer({ min: min / FRAME_MS, max: max / FRAME_MS }).map((n) => n * FRAME_MS);

describe("keys in a burst", () => {
  it("answer no question that had not begun to sound when they were pressed", async () => {
    let answered = 0;
    const call = new VirtualCall({
      script: { start: step([utterance("q", LONG)]), onKey: () => step([utterance(`k${++answered}`, LONG)]) },
    });
    await call.quiet(600);
    call.press("1");
    call.press("1");
    call.press("1");
    await call.quiet(8_000);
    expect(interrupted(call).map(({ id, spokenMs }) => [id, spokenMs > 0])).toEqual([
      ["q", true],
      ["k1", false],
      ["k2", false],
    ]);
  });
});

describe("what a person of ours typed", () => {
  const typed = (id: string, text = "five words that were typed") => utterance(id, text);
  const said = (call: VirtualCall) => call.happened.flatMap((event) => (event.what === "spoke" ? [event.id] : []));
  const unspoken = (call: VirtualCall) =>
    call.happened.flatMap((event) => (event.what === "unspoken" ? [event.id] : []));
  const own = (id: string, text: string) => utterance(id, text, { template: "ask.own" });

  it("is said after what the agent is saying, though the partner speaks into it", async () => {
    const call = new VirtualCall({ script: { start: step([own("q", LONG)]) } });
    await call.quiet(600);
    call.push(step([typed("t1")]));
    call.push(step([typed("t2")]));
    await call.play(word(1, 600));
    await call.quiet(9_000);
    expect(said(call)).toEqual(["q", "t1", "t2", "a1"]);
    expect(interrupted(call).map(({ id }) => id)).toEqual(["q"]);
  });

  it("is said though it was typed, after a take-over, before the media were open", async () => {
    const call = new VirtualCall({ script: { start: step([], { takenOver: true }) } });
    call.push(step([], { takenOver: true }));
    call.push(step([typed("t")], { takenOver: true }));
    await call.quiet(3_000);
    expect(said(call)).toEqual(["t"]);
  });

  it("is said when what cleared it was no words after all, and nobody answers", async () => {
    let heard = 0;
    const call = new VirtualCall({
      delays: { ...NO_DELAYS, synthesise: () => 600 },
      // At first it sounds like words, whole like none.
      script: { start: step([], { takenOver: true }), vocabulary: () => (heard++ === 0 ? "w1" : "") },
    });
    await call.quiet(100);
    call.push(step([utterance("t", LONG, { waitMs: null })], { takenOver: true }));
    await call.play(word(1, 100), { value: 0, ms: 300 }, word(1, 200));
    await call.quiet(6_000);
    expect(call.texts()).toEqual([]);
    expect(said(call)).toContain("t");
  });

  it("is told as unspoken when the call ends before it, and what was being said as far as it was heard", async () => {
    const call = new VirtualCall({ script: { start: step([own("q", LONG)]) } });
    await call.quiet(1_000);
    call.push(step([typed("t")]));
    await call.quiet(100);
    call.hangUp();
    await call.quiet(1_000);
    await call.session.ended;
    expect(kinds(call)).toEqual(["spoke", "interrupted", "unspoken", "ended"]);
    expect(said(call)).toEqual(["q"]);
    expect(interrupted(call)[0]!.spokenMs).toBeGreaterThan(700);
  });

  it.each([
    ["no word in it", "👍"],
    ["a language that the voice does not speak", "好的"],
  ])("is told as unspoken, and the call goes on, with %s", async (_, text) => {
    const call = new VirtualCall({ unspeakable: /\p{Script=Han}/u });
    await call.quiet(100);
    call.push(step([typed("t", text)]));
    call.push(step([typed("next")]));
    await call.quiet(3_000);
    expect(unspoken(call)).toEqual(["t"]);
    expect(said(call)).toEqual(["next"]);
  });

  type Act = "type" | "take_over" | "release" | "key" | "speak" | "cough" | "wait";
  const acts = fc.array(
    fc.record({
      act: fc.constantFrom<Act>("type", "type", "type", "take_over", "release", "key", "speak", "cough", "wait"),
      lastsMs: ms(60, 900),
      thenMs: ms(0, 1_500),
    }),
    { minLength: 2, maxLength: 12 },
  );
  const delay = fc.infiniteStream(ms(0, 900));

  it("is heard once, cut off, or told as unspoken, whoever does what when", async () => {
    await fc.assert(
      fc.asyncProperty(acts, delay, fc.boolean(), async (done, delays, hangsUp) => {
        const wait = () => delays.next().value;
        let takenOver = false;
        const answer = (id: string) => (takenOver ? step([], { takenOver }) : step([own(id, "so much for that")]));
        const call = new VirtualCall({
          delays: { recognise: wait, synthesise: wait, understand: wait },
          script: {
            start: step([own("q", LONG)]),
            onHeard: (_, count) => answer(`a${count}`),
            onKey: () => answer(`k${call.happened.length}`),
            onSilence: () => step([], { takenOver }),
          },
        });
        const asked: string[] = [];
        for (const { act, lastsMs, thenMs } of done) {
          if (act === "speak") await call.play(word(1, lastsMs));
          else if (act === "cough") await call.play({ value: COUGH, ms: lastsMs });
          else if (act === "key") call.press("1");
          else if (act === "type") {
            asked.push(`t${asked.length}`);
            call.push(step([typed(asked.at(-1)!)], { takenOver }));
          } else if (act !== "wait" && takenOver !== (act === "take_over")) {
            takenOver = act === "take_over";
            call.push(step(takenOver ? [] : [own(`r${call.happened.length}`, LONG)], { takenOver }));
          }
          await call.quiet(thenMs);
        }
        if (!hangsUp) await call.quiet(20_000);
        const before = unspoken(call);
        call.hangUp();
        await call.quiet(8_000);
        await call.session.ended;
        const ends = [...said(call), ...unspoken(call)].filter((id) => id.startsWith("t"));
        expect(ends.sort()).toEqual(asked.sort());
        // As long as the call goes on, all that was typed is said.
        expect(before).toEqual([]);
        if (!hangsUp) expect(unspoken(call)).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  }, 120_000);
});

describe("no turn is lost", () => {
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
