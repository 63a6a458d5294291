/** The agent hears sound and nothing else: a simulated supplier whose voice is muted is not heard. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Tts } from "../../src/ports/tts.ts";
import { openSpeech } from "../../src/speech.ts";
import { endOf, startCall } from "../support/calls.ts";
import { watchLive } from "../support/live.ts";
import { recordOf } from "../support/record-of-call.ts";
import { startTestServer, type TestServer } from "../support/server.ts";
import { NEEDS_MODELS, speechModels } from "../support/speech-models.ts";

const models = await speechModels();

describe.skipIf(!models)(`a muted supplier ${NEEDS_MODELS}`, { timeout: 240_000 }, () => {
  let server: TestServer;
  const spoken: string[] = [];

  beforeAll(async () => {
    const muted: typeof openSpeech = async (config, log) => {
      const speech = await openSpeech(config, log);
      const tts: Tts = speech.supplierTts;
      const synthesize: Tts["synthesize"] = async (text, options) => {
        const { pcm, tookMs } = await tts.synthesize(text, options);
        spoken.push(text);
        return { pcm: new Int16Array(pcm.length), tookMs };
      };
      return { ...speech, supplierTts: { ...tts, synthesize } };
    };
    server = await startTestServer({ parts: { openSpeech: muted } });
  });
  afterAll(() => server?.close());

  it("is not heard: no turn, no promise, no answer", async () => {
    const partner = await server.addPartner();
    await partner.add({});
    const id = await startCall(server, partner, "cooperative");
    const heard: string[] = [];
    await watchLive(server, id, (event) => {
      if (event.type === "turn" && event.turn.who === "partner") heard.push(event.turn.text ?? "");
      return true;
    });
    const record = await recordOf(server, partner, await endOf(server, id));
    expect(spoken.length).toBeGreaterThan(0);
    expect(heard).toEqual([]);
    expect(record.detail).toMatchObject({ status: "ended", outcome: "no_answer", audio: null });
    expect(record.detail.mode).not.toBe("recorded");
    expect(record.lines[0]!.standing).toEqual([]);
    expect(record.reports).toEqual([]);
  });
});
