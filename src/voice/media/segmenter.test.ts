import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FRAME_MS, FRAME_SAMPLES } from "#ports/audio.ts";
import { runs } from "../../../test/support/fuzz.ts";
import { type SegmentEvent, Segmenter } from "./segmenter.ts";

/** Feeds stretches of voice and silence (ms); `answer` reacts to events as the session would. */
function feed(
  stretches: ReadonlyArray<readonly [voice: boolean, ms: number]>,
  answer: (segmenter: Segmenter, event: SegmentEvent, now: number) => void = () => {},
) {
  const segmenter = new Segmenter();
  const events: Array<SegmentEvent & { now: number }> = [];
  let now = 0;
  for (const [voice, ms] of stretches) {
    for (let i = 0; i < ms / FRAME_MS; i++, now++) {
      // Every voiced frame carries its own number, so that a lost or doubled one shows.
      const frame = new Int16Array(FRAME_SAMPLES).fill(voice ? (now % 30_000) + 1 : 0);
      for (const event of segmenter.step(now, frame, voice)) {
        events.push({ ...event, now });
        answer(segmenter, event, now);
      }
    }
  }
  return { events, segmenter };
}

const waitFor = (ms: number) => (segmenter: Segmenter, event: SegmentEvent) => {
  if (event.type === "pause") segmenter.wait(event.segment, event.version, ms);
};
const kinds = (events: SegmentEvent[]) => events.map((event) => event.type);
const voicedIn = (pcm: Int16Array) => {
  const numbers: number[] = [];
  for (let i = 0; i < pcm.length; i += FRAME_SAMPLES) if (pcm[i]! > 0) numbers.push(pcm[i]! - 1);
  return numbers;
};

describe("segments", () => {
  it("reports a pause after 140 ms and the end when the words' own silence is over", () => {
    const { events } = feed(
      [
        [false, 500],
        [true, 1_000],
        [false, 2_000],
      ],
      waitFor(400),
    );
    expect(kinds(events)).toEqual(["speech", "pause", "end"]);
    const [, pause, end] = events;
    expect(pause!.now - 74).toBe(7);
    expect(end!.now - 74).toBe(20);
    expect(end).toMatchObject({ from: 17, to: 75 });
  });

  it("goes on with the segment when speech comes back before the end", () => {
    const { events } = feed(
      [
        [true, 400],
        [false, 300],
        [true, 400],
        [false, 1_000],
      ],
      waitFor(700),
    );
    expect(kinds(events)).toEqual(["speech", "pause", "resumed", "pause", "end"]);
    const last = events[3] as Extract<SegmentEvent, { type: "pause" }>;
    expect(last.version).toBe(2);
    expect(voicedIn(last.pcm).length).toBe(40);
  });

  it("ends nothing before it was told how long to wait, and ignores what was said about an older version", () => {
    const { events, segmenter } = feed([
      [true, 400],
      [false, 5_000],
    ]);
    expect(kinds(events)).toEqual(["speech", "pause"]);
    expect(segmenter.open).not.toBeNull();
    segmenter.wait(1, 7, 0);
    segmenter.drop(1, 7);
    expect(segmenter.open).not.toBeNull();
  });

  it("opens nothing for a click and is not revived by one", () => {
    expect(
      feed([
        [false, 200],
        [true, 40],
        [false, 1_000],
      ]).events,
    ).toEqual([]);
    const { events } = feed(
      [
        [true, 400],
        [false, 200],
        [true, 40],
        [false, 1_000],
      ],
      waitFor(500),
    );
    expect(kinds(events)).toEqual(["speech", "pause", "end"]);
  });

  it("keeps what was recognised of a long answer and recognises only the rest", () => {
    const { events } = feed(
      [
        [true, 9_000],
        [false, 300],
        [true, 1_000],
        [false, 1_000],
      ],
      waitFor(600),
    );
    expect(kinds(events)).toEqual(["speech", "pause", "resumed", "pause", "end"]);
    expect(events[2]).toMatchObject({ keep: true });
    const rest = events[3] as Extract<SegmentEvent, { type: "pause" }>;
    expect(rest.pcm.length / FRAME_SAMPLES).toBeLessThan(80);
  });

  it("cuts speech that never pauses", () => {
    const { events } = feed([[true, 45_000]]);
    expect(kinds(events)).toEqual(["speech", "pause", "resumed", "pause", "resumed"]);
  });

  it("loses and doubles no sound, whatever the rhythm and the answers", () => {
    const stretch = fc.tuple(fc.integer({ min: 3, max: 700 }), fc.integer({ min: 1, max: 120 }));
    fc.assert(
      fc.property(
        fc.array(stretch, { minLength: 1, maxLength: 8 }),
        fc.infiniteStream(fc.constantFrom<"drop" | number>("drop", 0, 350, 700, 1_400)),
        (parts, answers) => {
          const heard: number[][] = [];
          let current: number[] = [];
          let kept: number[] = [];
          const stretches = parts.flatMap(([voice, gap]) => [
            [true, voice * FRAME_MS] as const,
            [false, gap * FRAME_MS] as const,
          ]);
          feed([...stretches, [false, 3_000]], (segmenter, event) => {
            if (event.type === "pause") {
              current = voicedIn(event.pcm);
              const answer = answers.next().value;
              if (answer !== "drop") segmenter.wait(event.segment, event.version, answer);
              else {
                segmenter.drop(event.segment, event.version);
                // A drop in the middle of speech that goes on is refused, and then the same sound comes again.
                if (!segmenter.open) {
                  heard.push([...kept, ...current]);
                  kept = [];
                }
              }
            } else if (event.type === "resumed" && event.keep) kept = [...kept, ...current];
            else if (event.type === "end") {
              heard.push([...kept, ...current]);
              kept = [];
            }
          });
          const spoken: number[] = [];
          let at = 0;
          for (const [voice, gap] of parts) {
            for (let i = 0; i < voice; i++) spoken.push((at + i) % 30_000);
            at += voice + gap;
          }
          expect(heard.flat()).toEqual(spoken);
        },
      ),
      { numRuns: runs(60) },
    );
  });
});
