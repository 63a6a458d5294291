/**
 * Recordings of a person against hearing, understanding and the read-back. The supplier says the answer, presses 1 when
 * what is read back is true and 2 when it is not, and keys a date in where the agent asks for that. Nothing that is
 * false may come to stand in the record.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { silentLogger } from "../../src/kernel/logger.ts";
import type { Journal } from "../../src/liaison/conversation/journal.ts";
import { createRunner, type Runner } from "../../src/liaison/conversation/runner.ts";
import type { CallSnapshot, DraftDelivery, Effect, PromisedDelivery } from "../../src/liaison/conversation/types.ts";
import { createEngine } from "../../src/liaison/engine.ts";
import type { Stt } from "../../src/ports/stt.ts";
import type { Vad } from "../../src/ports/vad.ts";
import { createSherpaStt } from "../../src/providers/stt/index.ts";
import { createSileroVad } from "../../src/providers/vad/index.ts";
import { createHearing } from "../support/hearing.ts";
import { hasRecordings, NEEDS_RECORDINGS, spokenBy } from "../support/human-speech.ts";
import { TODAY } from "../support/server.ts";
import { NEEDS_MODELS, speechModels } from "../support/speech-models.ts";
import { HUMAN_ANSWERS, type HumanAnswer } from "./human-answers.ts";

const recordings = hasRecordings();
const models = recordings ? await speechModels() : null;

/** Natural pauses between words, in turn. */
const GAPS_MS = [30, 50, 70];
const MAX_ANSWERS = 30;

type Result = "right" | "not recorded" | "silently wrong";
type Trial = {
  answer: HumanAnswer;
  result: Result /** The first words were enough. */;
  atOnce: boolean;
  log: string[];
};

describe.skipIf(!models)(`human speech ${NEEDS_RECORDINGS} ${NEEDS_MODELS}`, () => {
  let stt: Stt;
  let vad: Vad;
  const trials: Trial[] = [];

  beforeAll(async () => {
    stt = createSherpaStt({ models: models!, workers: 2, log: silentLogger() });
    await stt.warm("en");
    vad = createSileroVad({ modelPath: models!.vad, speechMs: 32, silenceMs: 32 });
    for (const [at, answer] of HUMAN_ANSWERS.entries())
      trials.push(await talk(answer, { stt, vad }, GAPS_MS[at % GAPS_MS.length]!));
    const count = (result: Result) => trials.filter((trial) => trial.result === result).length;
    const atOnce = trials.filter((trial) => trial.atOnce).length;
    console.info(
      `human speech: ${trials.length} answers, ${count("right")} right (${atOnce} at the first read-back), ` +
        `${count("not recorded")} not recorded, ${count("silently wrong")} silently wrong`,
    );
  }, 600_000);
  afterAll(() => stt?.close());

  const told = (some: Trial[]) => some.map(({ answer, log }) => [answer.name, ...log].join("\n  ")).join("\n");

  it("covers at least 40 dates and quantities", () => {
    expect(trials.length).toBeGreaterThanOrEqual(44);
    expect(trials.filter(({ answer }) => answer.rest !== undefined).length).toBeGreaterThanOrEqual(10);
  });

  it("records nothing that is false", () => {
    expect(told(trials.filter(({ result }) => result === "silently wrong"))).toBe("");
  });

  it("has at least 90 % right after the read-back", () => {
    const wrong = trials.filter(({ result }) => result !== "right");
    expect((trials.length - wrong.length) / trials.length, told(wrong)).toBeGreaterThanOrEqual(0.9);
  });
});

async function talk(answer: HumanAnswer, { stt, vad }: { stt: Stt; vad: Vad }, gapMs: number): Promise<Trial> {
  const engine = createEngine("en")!;
  const records: Array<Extract<Effect, { type: "record" }>> = [];
  const runner = createRunner({
    snapshot: snapshotOf(answer),
    engine,
    journal: keepingIn(records),
    log: silentLogger(),
  });
  vad.reset();
  const ear = createHearing({
    vad,
    stt,
    completeness: (text) => runner.completeness(text),
  });
  const log: string[] = [];
  let spoken = 0;
  let readBacks = 0;
  let rightFirst = false;

  async function speak(words: readonly string[]): Promise<void> {
    const turns = await ear.hear(spokenBy(words, gapMs));
    if (turns.length === 0) await runner.silence(0);
    for (const turn of turns) {
      log.push(`said ${words.join(" ")}, heard ${turn.text}`);
      await runner.heard(turn);
    }
  }
  const press = async (keys: string) => {
    log.push(`pressed ${keys}`);
    for (const key of keys) await runner.key(key, 0);
  };

  await runner.start();
  for (let turn = 0; turn < MAX_ANSWERS && runner.state().phase !== "ended"; turn += 1) {
    const question = runner.state().work.question!;
    switch (question.kind) {
      case "readback":
      case "hedge":
        readBacks += 1;
        if (readBacks === 1) rightFirst = spoken === 1 + (answer.rest ? 1 : 0) && isTrue(draftOf(runner), answer);
        await press(isTrue(draftOf(runner), answer) ? "1" : "2");
        break;
      case "recap":
        await press(records.length > 0 && isTrue(records.at(-1)!.deliveries, answer) ? "1" : "2");
        break;
      case "either": {
        const at = question.readings.findIndex(
          ({ interval }) => interval.likely === answer.truth[question.delivery]?.day,
        );
        await press(at === 0 ? "1" : "2");
        break;
      }
      case "keypad_date":
        await press(`${answer.truth[0]!.day.slice(8)}${answer.truth[0]!.day.slice(5, 7)}`);
        break;
      case "remainder":
        spoken += 1;
        await speak(answer.rest ?? answer.says[0]!);
        break;
      case "quantity":
      case "unit":
        await speak(answer.quantity);
        break;
      case "consent":
      case "availability":
        await press("1");
        break;
      default:
        await speak(answer.says[Math.min(spoken, answer.says.length - 1)]!);
        spoken += 1;
    }
  }
  const last = records.at(-1);
  const result = last === undefined ? "not recorded" : isTrue(last.deliveries, answer) ? "right" : "silently wrong";
  if (process.env.LIAISON_TEST_TALK) console.info([`${answer.name}: ${result}`, ...log].join("\n  "));
  return { answer, result, atOnce: rightFirst && result === "right", log };
}

type Told = Pick<PromisedDelivery, "interval"> & { qty: number | null };

/** Quantities and single days, all of them and no others. */
function isTrue(deliveries: readonly Told[], { truth }: HumanAnswer): boolean {
  return (
    deliveries.length === truth.length &&
    truth.every(({ qty, day }) =>
      deliveries.some((one) => one.qty === qty && one.interval.earliest === day && one.interval.latest === day),
    )
  );
}

function draftOf(runner: Runner): Told[] {
  const draft: DraftDelivery[] = runner.state().topics[0]!.draft;
  return draft.flatMap(({ qty, interval }) => (interval === null ? [] : [{ qty, interval }]));
}

function keepingIn(records: Array<Extract<Effect, { type: "record" }>>): Journal {
  return {
    async commit(batch, settle) {
      settle(
        batch.effects.map(({ index, effect }) => {
          if (effect.type !== "record") return { effect: index, ok: true, statementId: null };
          records.push(effect);
          return {
            effect: index,
            ok: true,
            statementId: "s",
            commitmentIds: effect.deliveries.map((_, at) => `c${at}`),
          };
        }),
      );
    },
    closing: async () => undefined,
  };
}

function snapshotOf({ openQty }: HumanAnswer): CallSnapshot {
  return {
    conversationId: "human",
    flow: "order-status",
    flowVersion: 1,
    language: "en",
    languages: ["en"],
    subject: null,
    agentName: "Mira",
    company: "Northwind Devices",
    principal: "Dana Reyes",
    partner: { id: "p1", name: "Hongrui" },
    contact: { id: "c1", name: "Ms. Lin", timezone: "UTC" },
    today: TODAY,
    lines: [
      {
        id: "line-a",
        po: "4471",
        line: "2",
        item: "main boards",
        openQty,
        uom: "pcs",
        pack: null,
        need: { date: TODAY, basis: "ex_factory" },
        promises: [],
        transit: [],
        why: "no_promise",
        wish: null,
      },
    ],
  };
}
