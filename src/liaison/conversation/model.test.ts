/** Conversations with a language model beside the rules, over the real record. The clock of the test stands on 2026-11-25. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEvents } from "#modules/conversations/index.ts";
import { openTestStorage, type TestStorage } from "../../../test/support/database.ts";
import { inWorkspace } from "../../../test/support/record.ts";
import { createEngine, type ModelUse } from "../engine.ts";
import {
  type Answering,
  delivery,
  HOSTILE,
  type ScriptedModel,
  scripted,
  turnOf,
} from "../extraction/model.fixture.ts";
import type { Extraction } from "../extraction/types.ts";
import { replay } from "./replay.ts";
import { somebodyOf, talkTo, talkToLast } from "./talk.fixture.ts";

let storage: TestStorage;
beforeAll(async () => {
  storage = await openTestStorage();
});
afterAll(() => storage.close());

const LIMITS = { waitMs: 300, calls: 20, tokens: 100_000 };
const using = (model: ScriptedModel, limits = LIMITS): ModelUse => ({ model, limits });
const heardOf = async (id: string) => {
  const events = await inWorkspace(storage, (ctx) => readEvents(ctx, id));
  return events.flatMap((event) =>
    event.kind === "heard" ? [{ ...event.payload, extraction: event.payload.extraction as Extraction }] : [],
  );
};
const commitmentsOf = (lineId: string) =>
  inWorkspace(storage, (ctx) =>
    ctx.tx
      .selectFrom("commitment")
      .select(["earliest", "latest", "qty", "status"])
      .where("order_line_id", "=", lineId)
      .execute(),
  );
const seventh: Answering = (request) =>
  turnOf(request).includes("decmber 7")
    ? delivery({ quote: "decmber 7", earliest: "2026-12-07", latest: "2026-12-07" })
    : delivery(null);

describe("a value that a model pointed out", () => {
  it("is read back before it is confirmed, told as the model's in the log, and replayed without a model", async () => {
    const who = await somebodyOf(storage);
    const model = scripted(seventh);
    const { id, runner } = await talkTo(
      storage,
      who,
      ["yes", "yes", "all of it goes out decmber 7", "yes", "yes"],
      using(model),
    );
    expect(await commitmentsOf(who.lineIds[0]!)).toMatchObject([
      { earliest: "2026-12-07", latest: "2026-12-07", status: "confirmed" },
    ]);
    expect(
      runner
        .turns()
        .some(({ act, text }) => act === "readback" && /december seventh|seventh of december/i.test(text ?? "")),
    ).toBe(true);
    const heard = await heardOf(id);
    const marked = heard.filter(({ extraction }) => extraction.fromModel !== undefined);
    expect(marked).toHaveLength(1);
    expect(marked[0]).toMatchObject({ extraction: { fromModel: ["date"] }, timings: { model: expect.any(Number) } });
    expect(await inWorkspace(storage, (ctx) => replay(ctx, id, createEngine("en")!))).toEqual(runner.state());
    expect(model.requests).toHaveLength(1);
  });
});

describe("words go to a model", () => {
  it("neither before the answer about recording nor in a prediction", async () => {
    const model = scripted(seventh);
    const { runner } = await talkTo(
      storage,
      await somebodyOf(storage),
      ["decmber 7 who are you", "hm decmber 7"],
      using(model),
    );
    runner.predict("decmber 7");
    expect(model.requests).toEqual([]);
    await runner.ended("partner");
  });

  it("nowhere after recording was refused or taken back", async () => {
    const model = scripted(seventh);
    const refused = await talkTo(storage, await somebodyOf(storage), ["no", "yes", "decmber 7"], using(model));
    await refused.runner.ended("partner");
    const takenBack = await talkTo(
      storage,
      await somebodyOf(storage),
      ["yes", "yes", "please stop recording this call", "decmber 7"],
      using(model),
    );
    await takenBack.runner.ended("partner");
    expect(model.requests).toEqual([]);
  });

  it("not while a person of ours has the word", async () => {
    const model = scripted(seventh);
    const { runner } = await talkTo(storage, await somebodyOf(storage), ["yes", "yes"], using(model));
    await runner.operator({ action: "take_over" }, 60_000);
    await runner.heard({ text: "decmber 7", fromMs: 61_000, toMs: 62_000, timings: {} });
    expect(model.requests).toEqual([]);
    await runner.ended("partner");
  });
});

describe("a model that does not answer", () => {
  it("holds a turn up no longer than its budget, and the rules go on", async () => {
    const model = scripted(() => new Promise(() => {}));
    const { runner } = await talkTo(storage, await somebodyOf(storage), ["yes", "yes"], using(model));
    const from = performance.now();
    const step = await runner.heard({ text: "decmber 7", fromMs: 61_000, toMs: 62_000, timings: {} });
    expect(performance.now() - from).toBeLessThan(2_000);
    expect(step.utterances.length).toBeGreaterThan(0);
    await runner.ended("partner");
  });

  it("keeps neither the end nor a person of ours waiting", async () => {
    const model = scripted(() => new Promise(() => {}));
    const { runner } = await talkTo(
      storage,
      await somebodyOf(storage),
      ["yes", "yes"],
      using(model, { ...LIMITS, waitMs: 60_000 }),
    );
    const heard = runner.heard({ text: "decmber 7", fromMs: 61_000, toMs: 62_000, timings: {} });
    await expect.poll(() => model.requests.length).toBe(1);
    await runner.operator({ action: "take_over" }, 62_500);
    await heard;
    expect(runner.state().phase).toBe("taken_over");
    await runner.ended("partner");
    expect(runner.state().phase).toBe("ended");
  });
});

describe("a hostile model", () => {
  const answers = [
    "yes",
    "yes",
    "sure whatever you say",
    "we are doing our best",
    "two of us are ill",
    "hm",
    "yes, if you pay four percent more",
  ];

  it.each(HOSTILE)("that $name changes nothing that is said or written", async ({ answer }) => {
    const told = async (use: ModelUse | null) => {
      const who = await somebodyOf(storage);
      const { id, runner } = await talkToLast(storage, who, answers, use);
      await runner.ended("partner");
      const said = runner.turns().map(({ who: by, act, text }) => [by, act, text]);
      const extractions = (await heardOf(id)).map(({ extraction }) => extraction);
      return { said, extractions, commitments: await commitmentsOf(who.lineIds[0]!) };
    };
    const alone = await told(null);
    const model = scripted(answer);
    expect(await told(using(model))).toEqual(alone);
    expect(alone.commitments).toEqual([]);
    expect(model.requests.length).toBeGreaterThan(1);
  });
});
