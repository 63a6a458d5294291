/** What breaks while a call lasts, or before one can begin: a clear code or a clean record, and the server goes on. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Worker } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readConfig } from "../../src/kernel/config.ts";
import { silentLogger } from "../../src/kernel/logger.ts";
import { askToEnd } from "../../src/kernel/worker-end.ts";
import type { SpeechAbility } from "../../src/modules/conversations/schema.ts";
import { startServer } from "../../src/server.ts";
import { endOf, startCall, transcriptOf } from "../support/calls.ts";
import { callByKeys } from "../support/key-supplier.ts";
import { watchLive } from "../support/live.ts";
import { recordOf, soundAt } from "../support/record-of-call.ts";
import { CLEAR_DAY, startTestServer, type TestServer } from "../support/server.ts";
import { NEEDS_MODELS, speechModels } from "../support/speech-models.ts";

/** Threads this process has started, by name. */
const started = vi.hoisted(() => [] as Array<{ name: string; worker: Worker }>);
vi.mock("../../src/kernel/worker-entry.ts", async (original) => {
  const entry = await original<typeof import("../../src/kernel/worker-entry.ts")>();
  return {
    ...entry,
    startWorker: (...args: Parameters<typeof entry.startWorker>) => {
      const worker = entry.startWorker(...args);
      started.push({ name: args[0], worker });
      return worker;
    },
  };
});

/** Not terminated: in native code that would be the death of this process. */
const kill = (name: string) =>
  Promise.all(started.filter((one) => one.name === name).map(({ worker }) => askToEnd(worker)));

const models = await speechModels();

describe.skipIf(!models)(`faults during a call ${NEEDS_MODELS}`, { timeout: 240_000 }, () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ today: CLEAR_DAY });
  });
  afterAll(() => server?.close());

  const newPartner = async () => {
    const partner = await server.addPartner();
    await partner.add({});
    return partner;
  };
  /** Resolves when the partner has been heard for the first time. */
  const firstTurn = (id: string) =>
    watchLive(server, id, (event) => !(event.type === "turn" && event.turn.who === "partner"));

  it("recognition dies in the middle: the call goes on to the true promise", async () => {
    const partner = await newPartner();
    const id = await startCall(server, partner, "cooperative");
    await firstTurn(id);
    await kill("stt-worker");
    const record = await recordOf(server, partner, await endOf(server, id));
    expect(record.detail, transcriptOf(record.detail)).toMatchObject({ status: "ended", outcome: "completed" });
    expect(record.lines[0]!.standing).toMatchObject([{ qty: 4000, status: "confirmed" }]);
  });

  it("the media die: the call is broken off, can be resumed, and the next one is carried", async () => {
    const partner = await newPartner();
    const id = await startCall(server, partner, "cooperative");
    await firstTurn(id);
    await kill("media-worker");
    const detail = await endOf(server, id);
    expect(detail).toMatchObject({ status: "broken_off", outcome: "broken_off", resumable: true });

    const answer = await server.api<{ id: string }>("/conversations", {
      body: {
        contactId: partner.contactId,
        lineIds: partner.lines.map((line) => line.id),
        callee: { kind: "simulated", persona: "keypad" },
        resumes: id,
      },
    });
    const record = await recordOf(server, partner, await endOf(server, answer.id));
    expect(record.detail, transcriptOf(record.detail)).toMatchObject({ status: "ended", outcome: "completed" });
    expect(await server.api(`/conversations/${id}`)).toMatchObject({ resumable: false });
  });

  it("a client that vanishes leaves what it had confirmed, and its sound", async () => {
    const partner = await newPartner();
    const supplier = await callByKeys(server, partner);
    const [, month, day] = CLEAR_DAY.split("-");
    const answers: Record<string, string> = {
      consent: "1",
      availability: "1",
      ship_date: `${day}${month}`,
      confirm: "1",
    };
    await watchLive(server, supplier.conversation, (event) => {
      if (event.type !== "turn" || event.turn.who !== "agent") return true;
      const { act, slot, fromMs, toMs, text } = event.turn;
      if (act === "recap") {
        supplier.socket.terminate();
        return false;
      }
      // A question that has been put whole: whoever presses before they heard it has not answered it.
      const asked = toMs > fromMs && /\?|please/i.test(text ?? "");
      const keys = asked ? answers[slot ?? ""] : undefined;
      if (keys) supplier.press(keys);
      return true;
    });
    const record = await recordOf(server, partner, await endOf(server, supplier.conversation));
    expect(record.detail.status).toBe("ended");
    expect(record.lines[0]!.standing, transcriptOf(record.detail)).toMatchObject([
      { status: "confirmed", qty: 4000, interval: { earliest: CLEAR_DAY, latest: CLEAR_DAY } },
    ]);
    const [, agent] = await soundAt(server, record.detail.audio!);
    expect(agent!.some((sample) => Math.abs(sample) > 1000)).toBe(true);
  });

  it("broken sound ends the call with its code", async () => {
    const supplier = await callByKeys(server, await newPartner());
    supplier.socket.send(Buffer.alloc(100));
    expect(await supplier.closed).toEqual({ code: 1002, reason: "frame_size" });
    expect(supplier.told).toContainEqual(expect.objectContaining({ type: "error", code: "frame_size" }));
    expect(await endOf(server, supplier.conversation)).toMatchObject({
      status: "broken_off",
      mode: "unrecorded",
      resumable: true,
    });
  });
});

describe("a second server on the same data folder", { timeout: 180_000 }, () => {
  it("is told so, and the first goes on", async () => {
    const dataDir = await mkdtemp(join(tmpdir(), "liaison-two-"));
    const config = { ...readConfig(process.env), port: 0, publicUrl: null, databaseUrl: null, dataDir };
    const first = await startServer(config, silentLogger());
    try {
      await expect(startServer(config, silentLogger())).rejects.toMatchObject({ code: "data_folder_in_use" });
      const health = await fetch(`${first.url}/api/health`);
      expect(await health.json()).toMatchObject({ status: "ready" });
    } finally {
      await first.close();
      await rm(dataDir, { recursive: true, force: true });
    }
  });
});

describe("no models and no network", { timeout: 180_000 }, () => {
  const before = { ...process.env };
  let folder: string;
  let server: TestServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "liaison-empty-"));
    process.env.npm_config_offline = "true";
    process.env.npm_config_cache = join(folder, "npm");
    server = await startTestServer({ modelDir: join(folder, "models") });
  });
  afterAll(async () => {
    process.env = before;
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("the server is of use, says why it cannot speak, and a call is refused with that reason", async () => {
    const partner = await server.addPartner();
    await partner.add({});
    await expect(startCall(server, partner, "cooperative")).rejects.toThrow("speech_models_missing");
    const { abilities } = await server.api<{ abilities: SpeechAbility[] }>("/speech");
    const english = abilities.find(({ language }) => language === "en")!;
    expect(english).toMatchObject({ hear: false, converse: false });
    expect(english.howToAdd).toMatch(/model/i);
    expect(await server.api("/orders")).toMatchObject({ rows: [{ exceptions: ["no_promise"] }] });
  });
});
