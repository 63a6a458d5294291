/**
 * Whole conversations on a whole server: its own database, recordings, recognition, synthesis and the real dialogue. Only the
 * suppliers are ours: they play sound made before (voice-answers.ts) and measure (measured-supplier.ts).
 */

import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { readConfig } from "#kernel/config.ts";
import { isAppError } from "#kernel/errors.ts";
import { createLogger } from "#kernel/logger.ts";
import { type AgentSentence, createTextSupplier, type World, worldOf } from "#liaison/gym/index.ts";
import { ConversationDetail, ConversationStarted } from "#modules/conversations/schema.ts";
import type { Pcm } from "#ports/audio.ts";
import { createFliteTts } from "#providers/tts/index.ts";
import { trimmed } from "#voice/speech-cache.ts";
import { type Client, createClient } from "../../src/cli/client.ts";
import { startServer } from "../../src/server.ts";
import {
  createMeasuredSupplier,
  emptyMeasurements,
  type MeasuredSupplier,
  type Measurements,
} from "./measured-supplier.ts";
import { generator } from "./random.ts";
import { BENCH_SUPPLIER, LINES_PER_CALL } from "./voice-answers.ts";
import { addLines, addPartner, addWorkspace } from "./workspace.ts";

export type BenchVoiceOptions = {
  /** Asked for at once. */
  calls: number;
  /** At least so many answers in all; each call is carried to its end. */
  turns: number;
  seed: number;
  /** Calls admitted at once; the server's own default unless told. */
  limit?: number;
};

type Percentiles = { p50Ms: number | null; p95Ms: number | null };

export type BenchVoiceResult = Percentiles & {
  calls: number;
  turns: number;
  /** Shortest, median and longest answer of the suppliers. */
  answerSeconds: [number, number, number] | null;
  /** Answers of the agent that contain values it has just heard; the figures above are of all others. */
  echo: Percentiles & { turns: number };
  stages: Record<string, Percentiles>;
  lost: number;
  early: number;
  lateP99Ms: number | null;
  admitted: number;
  refused: number;
  /** Conversations by outcome. */
  outcomes: Record<string, number>;
  /** Most calls at once that met the limits of the product, tried in steps of two beyond what was admitted. */
  highest: number;
};

/** A Friday from which on no answer names a day that the built-in ear often mishears (docs/speech-notes.md). */
const TODAY = Date.parse("2026-12-04T09:00:00Z");
const QTY = 4000;
const FIRST_ORDER = 4471;
const SWEEP_LIMIT = 24;
const SUPPLIER_PITCH = 1.12;

type Sound = (text: string) => Promise<Pcm>;

export async function benchVoice(options: BenchVoiceOptions): Promise<BenchVoiceResult> {
  const mouth = createFliteTts({ log: createLogger("warn"), pitch: SUPPLIER_PITCH });
  const made = new Map<string, Promise<Pcm>>();
  const sound: Sound = (text) => {
    const known = made.get(text) ?? mouth.synthesize(text, { language: "en" }).then(({ pcm }) => trimmed(pcm));
    made.set(text, known);
    return known;
  };
  try {
    await prepare(sound);
    const result = await measure(sound, options);
    process.stderr.write(`${options.calls} asked for: ${JSON.stringify(result)}\n`);
    return { ...result, highest: await findHighest(sound, options, result) };
  } finally {
    await mouth.close();
  }
}

/** All that this supplier says in a call as it should run. */
async function prepare(sound: Sound): Promise<void> {
  const lines = Array.from({ length: LINES_PER_CALL }, (_, at) => {
    const po = String(FIRST_ORDER + at);
    return { id: po, po, line: "2", openQty: QTY, pack: null };
  });
  const world: World = { today: new Date(TODAY).toISOString().slice(0, 10) as World["today"], lines };
  for (const { on, say } of BENCH_SUPPLIER.callee) {
    const text = createTextSupplier(BENCH_SUPPLIER, world);
    const line = lines[Number(on.line?.slice(1) ?? 1) - 1]!.id;
    for (let turn = 0; turn < say.length; turn += 1) {
      const reply = text.respond([{ act: on.act, slot: (on.slot ?? null) as AgentSentence["slot"], line, waitMs: 1 }]);
      if (reply?.text != null) await sound(reply.text);
    }
  }
}

const meetsLimits = ({ p50Ms, p95Ms, lateP99Ms, lost }: BenchVoiceResult) =>
  (p50Ms ?? Infinity) <= 800 && (p95Ms ?? Infinity) <= 1_500 && (lateP99Ms ?? Infinity) <= 60 && lost === 0;

async function findHighest(sound: Sound, options: BenchVoiceOptions, first: BenchVoiceResult): Promise<number> {
  let highest = meetsLimits(first) ? first.admitted : 0;
  if (options.calls === 1 || highest === 0) return highest;
  for (let calls = highest + 2; calls <= SWEEP_LIMIT; calls += 2) {
    const result = await measure(sound, { ...options, calls, limit: calls, turns: calls });
    process.stderr.write(`${calls} at once: ${JSON.stringify(result)}\n`);
    if (!meetsLimits(result) || result.admitted < calls) return highest;
    highest = calls;
  }
  return highest;
}

/** One server, started for this run alone. */
async function measure(sound: Sound, options: BenchVoiceOptions): Promise<BenchVoiceResult> {
  const dataDir = await mkdtemp(join(tmpdir(), "liaison-voice-"));
  // Root's own folders are closed to the user PostgreSQL runs as.
  await chmod(dataDir, 0o711);
  const env = readConfig(process.env);
  const config = { ...env, port: 0, host: "127.0.0.1", publicUrl: null, databaseUrl: null, dataDir };
  const began = performance.now();
  const into = emptyMeasurements();
  const random = generator(options.seed);
  const suppliers = new Map<string, MeasuredSupplier>();
  const server = await startServer({ ...config, callLimit: options.limit ?? env.callLimit }, createLogger("warn"), {
    clock: () => TODAY + Math.floor(performance.now() - began),
    supplierLeg: (_, snapshot) => {
      const supplier = createMeasuredSupplier({
        persona: BENCH_SUPPLIER,
        world: worldOf(snapshot),
        sound,
        random,
        into,
      });
      suppliers.set(snapshot.conversationId, supplier);
      return supplier;
    },
  });
  try {
    const client = createClient(server.url, config);
    const tally = await runLanes({ client, suppliers, options, random });
    return report(options, into, tally);
  } finally {
    await server.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

type Tally = { admitted: number; refused: number; outcomes: Map<string, number> };
type Lanes = {
  client: Client;
  suppliers: Map<string, MeasuredSupplier>;
  options: BenchVoiceOptions;
  random: () => number;
};

/** Each asked-for call is a lane: it is admitted or refused, and an admitted one calls again until its share is answered. */
async function runLanes({ client, suppliers, options, random }: Lanes): Promise<Tally> {
  const base = await addWorkspace(client, "Voice");
  const tally: Tally = { admitted: 0, refused: 0, outcomes: new Map() };
  const share = Math.ceil(options.turns / options.calls);
  let order = FIRST_ORDER;

  /** Resolves when the call is over, with the answers given; null when it was refused. */
  async function call(name: string): Promise<{ done: Promise<number> } | null> {
    const { contactId } = await addPartner(client, base, name);
    const orders = Array.from({ length: LINES_PER_CALL }, () => String(order++));
    const lineIds = await addLines(client, base, { supplier: name, orders, qty: QTY });
    const body = { contactId, lineIds, callee: { kind: "simulated", persona: "cooperative" } };
    const started = await client
      .send("POST", `${base}/conversations`, body, ConversationStarted)
      .catch((error: unknown) => {
        if (isAppError(error) && error.code === "calls_at_capacity") return null;
        throw error;
      });
    if (started === null) return null;
    const supplier = suppliers.get(started.id)!;
    return {
      done: supplier.over.then(async () => {
        const { outcome, status } = await endOf(`${base}/conversations/${started.id}`);
        tally.outcomes.set(outcome ?? status, (tally.outcomes.get(outcome ?? status) ?? 0) + 1);
        return supplier.answered();
      }),
    };
  }

  async function endOf(path: string): Promise<ConversationDetail> {
    for (;;) {
      const detail = await client.get(path, ConversationDetail);
      if (detail.status === "ended" || detail.status === "broken_off") return detail;
      await pause(200);
    }
  }

  async function goOn(lane: number, first: Promise<number>): Promise<void> {
    let answered = await first;
    for (let again = 2; answered < share; again += 1) {
      const next = await call(`Works ${lane}-${again}`);
      if (next === null) return;
      answered += await next.done;
    }
  }

  const running: Promise<void>[] = [];
  for (let lane = 1; lane <= options.calls; lane += 1) {
    const first = await call(`Works ${lane}`);
    if (first === null) tally.refused += 1;
    else {
      tally.admitted += 1;
      running.push(goOn(lane, first.done));
    }
    await pause(random() * 400);
  }
  await Promise.all(running);
  return tally;
}

function report(options: BenchVoiceOptions, into: Measurements, tally: Tally): BenchVoiceResult {
  const of = (echo: boolean) => into.answers.filter((one) => one.echo === echo).map(({ totalMs }) => totalMs);
  const both = (values: number[]): Percentiles => ({ p50Ms: percentile(values, 0.5), p95Ms: percentile(values, 0.95) });
  const seconds = into.seconds.toSorted((a, b) => a - b).map((value) => Math.round(value * 10) / 10);
  return {
    calls: options.calls,
    turns: into.answers.length + into.lost + into.early,
    ...both(of(false)),
    answerSeconds: seconds.length > 0 ? [seconds[0]!, seconds[seconds.length >> 1]!, seconds.at(-1)!] : null,
    echo: { turns: of(true).length, ...both(of(true)) },
    stages: Object.fromEntries([...into.stages].map(([name, values]) => [name, both(values)])),
    lost: into.lost,
    early: into.early,
    lateP99Ms: percentile(into.lateMs, 0.99),
    admitted: tally.admitted,
    refused: tally.refused,
    outcomes: Object.fromEntries(tally.outcomes),
    highest: 0,
  };
}

function percentile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
  return value === undefined ? null : Math.round(value);
}
