/** The voice loop with the real recogniser, synthesiser and detector: what fakes cannot show. */
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { silentLogger } from "#kernel/logger.ts";
import { FRAME_MS, FRAME_SAMPLES, type Pcm, SAMPLE_RATE } from "#ports/audio.ts";
import { createSherpaStt } from "#providers/stt/index.ts";
import { createFliteTts } from "#providers/tts/index.ts";
import { createSileroVad } from "#providers/vad/index.ts";
import { NEEDS_MODELS, speechModels } from "../../test/support/speech-models.ts";
import { CallLine } from "./media/line.ts";
import type { LineEvent } from "./media/messages.ts";
import { readSamples } from "./recording/read.ts";
import { createRecorder } from "./recording/recorder.ts";
import { trimmed } from "./speech-cache.ts";

const models = await speechModels();
const log = silentLogger();

describe.skipIf(!models)(`real speech ${NEEDS_MODELS}`, { timeout: 60_000 }, () => {
  const stt = createSherpaStt({ models: models!, workers: 1, log });
  const tts = createFliteTts({ log });
  const vad = () => createSileroVad({ modelPath: models!.vad, speechMs: 32, silenceMs: 32 });
  const spoken = new Map<string, Pcm>();
  const AGENT =
    "So that is two thousand five hundred pieces of the control board, ready on the third of December. Is that right?";
  const PARTNER = "No, it will be the fifteenth of January.";
  const SHORT = "Three hundred pieces.";

  beforeAll(async () => {
    await stt.warm("en");
    for (const text of [AGENT, PARTNER, SHORT]) {
      spoken.set(text, trimmed((await tts.synthesize(text, { language: "en" })).pcm));
    }
  });
  afterAll(() => Promise.all([stt.close(), tts.close()]));

  /** Plays `agent` over the line; the microphone brings `partner` from `fromMs` on and the agent's echo. */
  function call(options: {
    agent?: Pcm;
    partner?: Pcm;
    fromMs?: number;
    echo?: { gain: number; delayMs: number };
    ms: number;
  }) {
    const line = new CallLine({ vad: vad(), capMs: 600_000 });
    const events: LineEvent[] = [];
    const sent: Pcm[] = [];
    if (options.agent) line.command({ type: "play", chunk: 1, pcm: options.agent, firm: false });
    for (let at = 0; at < options.ms; at += FRAME_MS) {
      const frame = new Int16Array(FRAME_SAMPLES);
      const from = ((at - (options.fromMs ?? 0)) / 1_000) * SAMPLE_RATE;
      if (options.partner && from >= 0) frame.set(options.partner.subarray(from, from + FRAME_SAMPLES));
      const back = options.echo && sent.at(-1 - options.echo.delayMs / FRAME_MS);
      for (let i = 0; back && i < frame.length; i++) frame[i] = frame[i]! + back[i]! * options.echo!.gain;
      line.push(frame);
      const { frame: out, events: told } = line.tick();
      sent.push(out ?? new Int16Array(FRAME_SAMPLES));
      events.push(...told);
      for (const event of told) {
        if (event.type === "pause")
          line.command({ type: "wait", segment: event.segment, version: event.version, ms: 680 });
      }
    }
    return { events, sent };
  }
  const heardIn = (events: LineEvent[]) => events.filter((event) => event.type === "pause").map(({ pcm }) => pcm);

  it.each([0, 40, 120, 200, 300])("the agent's own voice at -20 dB, %d ms later, opens nothing", (delayMs) => {
    const agent = spoken.get(AGENT)!;
    const { events } = call({ agent, echo: { gain: 0.1, delayMs }, ms: 12_000 });
    const told = new Set(events.map(({ type }) => type));
    expect([...told].sort()).toEqual(["finished", "levels", "second", "started"]);
  });

  it("a person who speaks over the agent and its echo is heard, within 400 ms of their first sound", async () => {
    const echo = { gain: 0.1, delayMs: 200 };
    const { events, sent } = call({
      agent: spoken.get(AGENT)!,
      partner: spoken.get(PARTNER)!,
      fromMs: 1_500,
      echo,
      ms: 8_000,
    });
    const barge = events.find((event) => event.type === "barge");
    expect(barge!.atMs - 1_500).toBeLessThanOrEqual(400);
    expect(
      sent.slice((barge!.atMs + 60) / FRAME_MS, 4_000 / FRAME_MS).every((frame) => frame.every((v) => v === 0)),
    ).toBe(true);
    const { text } = await stt.transcribe(heardIn(events).at(-1)!, { language: "en" });
    expect(text.toLowerCase()).toMatch(/(fifteenth|15th).*january|january.*(fifteenth|15th)/);
  });

  it("one turn a sentence, its end known to a tenth of a second, its words whole", async () => {
    for (const text of [PARTNER, SHORT]) {
      const pcm = spoken.get(text)!;
      const { events } = call({ partner: pcm, fromMs: 1_000, ms: 7_000 });
      const ends = events.filter((event) => event.type === "end");
      expect(ends).toHaveLength(1);
      const spokenTo = 1_000 + (pcm.length / SAMPLE_RATE) * 1_000;
      expect(Math.abs(ends[0]!.toMs - spokenTo)).toBeLessThanOrEqual(100);
      expect(Math.abs(ends[0]!.fromMs - 1_000)).toBeLessThanOrEqual(160);
      const whole = await stt.transcribe(pcm, { language: "en" });
      const segment = await stt.transcribe(heardIn(events).at(-1)!, { language: "en" });
      expect(segment.text.toLowerCase()).toBe(whole.text.toLowerCase());
    }
  });

  it("what was recorded is recognised as what was said", async () => {
    const folder = await mkdtemp(join(tmpdir(), "liaison-real-"));
    const place = { path: join(folder, "call.rec"), key: randomBytes(32), conversationId: "0190c0de" };
    const recorder = createRecorder({ ...place, onFault: (code) => expect.unreachable(code) });
    recorder.decide(true, 0);
    const { events } = call({ partner: spoken.get(PARTNER)!, fromMs: 1_000, ms: 6_000 });
    for (const event of events) if (event.type === "second") recorder.add(event.second);
    await recorder.close();
    const end = events.find((event) => event.type === "end")!;
    const { partner } = await readSamples({ ...place, fromMs: end.fromMs - 200, toMs: end.toMs + 200 });
    const [recorded, live] = await Promise.all(
      [partner, heardIn(events).at(-1)!].map((pcm) => stt.transcribe(pcm, { language: "en" })),
    );
    expect(recorded!.text.toLowerCase()).toBe(live!.text.toLowerCase());
    await rm(folder, { recursive: true });
  });
});
