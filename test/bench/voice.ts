/**
 * Whole calls with real recognition, synthesis and voice activity, whose suppliers play sound that was synthesised before.
 * Measured at the far end, by the clock on the wall: from the frame that carried the last sample of the supplier's answer
 * to the first frame of the agent's.
 */
import { AppError, isAppError } from "#kernel/errors.ts";
import { createLogger, type Logger } from "#kernel/logger.ts";
import { startWorker } from "#kernel/worker-entry.ts";
import type { Dialogue, TurnInput } from "#liaison/conversation/dialogue.ts";
import type { Pcm } from "#ports/audio.ts";
import type { Stt } from "#ports/stt.ts";
import type { Tts } from "#ports/tts.ts";
import { prepareModels } from "#providers/models/index.ts";
import { createSherpaStt } from "#providers/stt/index.ts";
import { createFliteTts } from "#providers/tts/index.ts";
import { rms } from "#voice/media/frames.ts";
import { createMediaHost } from "#voice/media/host.ts";
import { runCall } from "#voice/session.ts";
import { trimmed } from "#voice/speech-cache.ts";
import { createVoice, DEFAULT_LIMIT, type Voice } from "#voice/voice.ts";
import type { MediaWorkerData } from "../../src/media-worker.ts";
import { createPlayingLeg, type PlayingLeg } from "./playing-leg.ts";
import { ANSWERS, scriptedDialogue } from "./voice-script.ts";

export type BenchVoiceOptions = {
  calls: number;
  /** In all, shared among the calls. */
  turns: number;
  seed: number;
  modelDir: string;
  /** Calls admitted at once; the server's own default unless told. */
  limit?: number;
  /** The conversation of one call; a scripted one unless told. */
  dialogueFactory?: (call: number) => Dialogue;
};

export type BenchVoiceResult = {
  calls: number;
  turns: number;
  /** All answers that do not repeat what was just heard. */
  p50Ms: number | null;
  p95Ms: number | null;
  /** Answers that contain just-heard values. */
  echo: { turns: number; p50Ms: number | null; p95Ms: number | null };
  /** P50 and P95 of each stage, ms. */
  stages: Record<string, { p50Ms: number | null; p95Ms: number | null }>;
  /** Turns the agent never answered. */
  lost: number;
  /** Turns in which the agent began to speak before the supplier had finished. */
  early: number;
  lateP99Ms: number;
  admitted: number;
  refused: number;
  /** Most calls at once that met the limits of the product, tried in steps of two beyond what was admitted. */
  highest: number;
  ends: Record<string, number>;
};

type Measured = { totalMs: number; echo: boolean };
type Tally = {
  measured: Measured[];
  stages: Map<string, number[]>;
  lost: number;
  early: number;
  admitted: number;
  refused: number;
  ends: Map<string, number>;
};

const SWEEP_LIMIT = 24;
/** Turns a call while looking for the highest number. */
const SWEEP_TURNS = 6;
const ANSWER_LIMIT_MS = 10_000;
const AUDIBLE = 0.002;

type Speech = { stt: Stt; tts: Tts; log: Logger; vadModel: string; answers: Pcm[] };

export async function benchVoice(options: BenchVoiceOptions): Promise<BenchVoiceResult> {
  const log = createLogger("warn");
  const models = await prepareModels({ cacheDir: options.modelDir, log });
  const stt = createSherpaStt({ models, workers: 2, log });
  const tts = createFliteTts({ log });
  try {
    await Promise.all([stt.warm("en"), tts.warm("en")]);
    const answers = await prepareAnswers(createFliteTts({ log, pitch: 1.15 }));
    const speech = { stt, tts, log, vadModel: models.vad, answers };
    const result = await measure(speech, options);
    return { ...result, highest: await findHighest(speech, options, result) };
  } finally {
    await Promise.all([stt.close(), tts.close()]);
  }
}

/** One run with a media worker of its own, so that lateness is that run's. */
async function measure(
  { stt, tts, log, vadModel, answers }: Speech,
  options: BenchVoiceOptions,
): Promise<BenchVoiceResult> {
  const workerData: MediaWorkerData = { vadModel, calls: options.limit ?? DEFAULT_LIMIT };
  const media = createMediaHost(() => startWorker("media-worker", "src/media-worker.ts", { workerData }));
  const voice = createVoice({ stt, tts, media, log, ...(options.limit && { limit: options.limit }) });
  const tally = await runCalls(voice, answers, options);
  const result = report(options, tally, media.lateness.overall(0.99));
  await voice.close();
  return result;
}

const meetsLimits = ({ p50Ms, p95Ms, lateP99Ms, lost }: BenchVoiceResult) =>
  (p50Ms ?? Infinity) <= 800 && (p95Ms ?? Infinity) <= 1_500 && lateP99Ms <= 60 && lost === 0;

async function findHighest(speech: Speech, options: BenchVoiceOptions, first: BenchVoiceResult): Promise<number> {
  let highest = meetsLimits(first) ? first.admitted : 0;
  if (options.calls === 1 || highest === 0) return highest;
  for (let calls = highest + 2; calls <= SWEEP_LIMIT; calls += 2) {
    const result = await measure(speech, { ...options, calls, limit: calls, turns: calls * SWEEP_TURNS });
    if (!meetsLimits(result) || result.admitted < calls) return highest;
    highest = calls;
  }
  return highest;
}

async function prepareAnswers(tts: ReturnType<typeof createFliteTts>): Promise<Pcm[]> {
  const answers: Pcm[] = [];
  for (const text of ANSWERS) answers.push(trimmed((await tts.synthesize(text, { language: "en" })).pcm));
  await tts.close();
  return answers;
}

async function runCalls(voice: Voice, answers: Pcm[], options: BenchVoiceOptions): Promise<Tally> {
  const tally: Tally = {
    measured: [],
    stages: new Map(),
    lost: 0,
    early: 0,
    admitted: 0,
    refused: 0,
    ends: new Map(),
  };
  const random = generator(options.seed);
  const turns = Math.ceil(options.turns / options.calls);
  const running: Promise<void>[] = [];
  for (let call = 0; call < options.calls; call++) {
    const chosen = Array.from({ length: turns }, () => answers[Math.floor(random() * answers.length)]!);
    const pauses = Array.from({ length: turns }, () => 300 + Math.floor(random() * 700));
    try {
      const lease = voice.admit();
      tally.admitted += 1;
      const dialogue = options.dialogueFactory?.(call) ?? scriptedDialogue(`bench-${call}`, turns);
      running.push(oneCall({ voice, lease, dialogue, answers: chosen, pauses, tally }));
    } catch (error) {
      if (!isAppError(error) || error.code !== "calls_at_capacity") throw error;
      tally.refused += 1;
    }
    await voice.sleep(random() * 400);
  }
  await Promise.all(running);
  return tally;
}

type OneCall = {
  voice: Voice;
  lease: ReturnType<Voice["admit"]>;
  dialogue: Dialogue;
  answers: Pcm[];
  pauses: number[];
  tally: Tally;
};

async function oneCall({ voice, lease, dialogue, answers, pauses, tally }: OneCall): Promise<void> {
  const supplier = createPlayingLeg();
  const agent = listenTo(supplier);
  let echo = false;
  const stage = (name: string, ms: number | undefined) => {
    if (ms !== undefined) tally.stages.set(name, [...(tally.stages.get(name) ?? []), ms]);
  };
  const session = runCall({
    leg: supplier.leg,
    dialogue,
    voice,
    lease,
    recorder: null,
    observer: {
      agentStarted: (utterance) => {
        echo = utterance.echoesHeard;
      },
      partnerTurn: ({ timings }: TurnInput) => {
        for (const name of ["endpointing", "recognition", "understanding"]) stage(name, timings[name]);
      },
      agentFinished: ({ timings }) => stage("synthesis", timings.synthesis),
    },
  });
  let over = false;
  void session.ended.then(({ by, reason }) => {
    over = true;
    const end = by === reason ? by : `${by}: ${reason}`;
    tally.ends.set(end, (tally.ends.get(end) ?? 0) + 1);
  });
  await agent.quiet();
  for (const [turn, answer] of answers.entries()) {
    if (over) throw new AppError("internal", `Call ${dialogue.id} ended after ${turn} turns.`);
    await voice.sleep(pauses[turn]!);
    const begun = agent.begun();
    await supplier.say(answer);
    const saidAt = performance.now();
    if (agent.begun() > begun) tally.early += 1;
    const first = await agent.first(ANSWER_LIMIT_MS);
    if (first === null) tally.lost += 1;
    else tally.measured.push({ totalMs: first - saidAt, echo });
    await agent.quiet();
  }
  supplier.hangUp();
  await session.ended;
}

/** Follows the agent's sound: when it begins, and when it has been silent for 600 ms. */
function listenTo(supplier: PlayingLeg) {
  let silent = 0;
  let sounding = false;
  let begun = 0;
  let onFirst: (at: number) => void = () => {};
  let onQuiet: () => void = () => {};
  supplier.onHeard((frame) => {
    if (rms(frame) > AUDIBLE) {
      silent = 0;
      if (!sounding) {
        begun += 1;
        onFirst(performance.now());
      }
      sounding = true;
      return;
    }
    silent += 1;
    if (silent < 30) return;
    if (sounding) onQuiet();
    sounding = false;
  });
  return {
    begun: () => begun,
    first: (limitMs: number) =>
      new Promise<number | null>((resolve) => {
        const timer = setTimeout(() => resolve(null), limitMs);
        onFirst = (at) => {
          clearTimeout(timer);
          resolve(at);
        };
      }),
    quiet: () =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 20_000);
        onQuiet = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
  };
}

function report(options: BenchVoiceOptions, tally: Tally, lateP99Ms: number): BenchVoiceResult {
  const plain = tally.measured.filter(({ echo }) => !echo).map(({ totalMs }) => totalMs);
  const echo = tally.measured.filter((turn) => turn.echo).map(({ totalMs }) => totalMs);
  const both = (values: number[]) => ({ p50Ms: percentile(values, 0.5), p95Ms: percentile(values, 0.95) });
  return {
    calls: options.calls,
    turns: tally.measured.length + tally.lost,
    ...both(plain),
    echo: { turns: echo.length, ...both(echo) },
    stages: Object.fromEntries([...tally.stages].map(([name, values]) => [name, both(values)])),
    lost: tally.lost,
    early: tally.early,
    lateP99Ms,
    admitted: tally.admitted,
    refused: tally.refused,
    highest: 0,
    ends: Object.fromEntries(tally.ends),
  };
}

function percentile(values: number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
  return value === undefined ? null : Math.round(value);
}

/** Small seeded generator (mulberry32): the same seed plays the same calls. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
