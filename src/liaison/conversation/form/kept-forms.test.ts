/** Forms of every flow over the real rules and the real record; only the sound is left out. */

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { point } from "#kernel/interval.ts";
import { listAnswers, recordAnswers } from "#modules/answers/index.ts";
import { AnswerQuery } from "#modules/answers/schema.ts";
import { conversationDetail } from "#modules/conversations/index.ts";
import { StartConversation, type StartSubject } from "#modules/conversations/schema.ts";
import { listDecisions } from "#modules/decisions/index.ts";
import { DecisionQuery } from "#modules/decisions/schema.ts";
import { readEvidence } from "#modules/evidence/index.ts";
import type { Ctx } from "#storage/transaction.ts";
import { openTestStorage, type TestStorage } from "../../../../test/support/database.ts";
import { everyRow, inWorkspace } from "../../../../test/support/record.ts";
import { createEngine } from "../../engine.ts";
import type { Extraction } from "../../extraction/types.ts";
import { FLOWS } from "../../flows/index.ts";
import type { Engine } from "../engine.ts";
import { replay } from "../replay.ts";
import { type Somebody, somebodyOf, talkTo } from "../talk.fixture.ts";
import type { FlowId } from "../types.ts";

let storage: TestStorage;
beforeAll(async () => {
  storage = await openTestStorage();
});
afterAll(() => storage.close());

const run = <T>(work: (ctx: Ctx) => Promise<T>) => inWorkspace(storage, work);

function subjectFixture(subject: object): StartSubject {
  return StartConversation.parse({
    contactId: "0190a1b2-0000-7000-8000-000000000001",
    callee: { kind: "text" },
    flow: { scheduling: "scheduling", teach_back: "teach-back", campaign: "campaign", reference: "reference-check" }[
      (subject as { kind: "scheduling" }).kind
    ],
    subject,
  }).subject!;
}

async function somebody(flow: FlowId, subject?: object): Promise<Somebody> {
  const who = await somebodyOf(storage, []);
  return { ...who, flow, ...(subject === undefined ? {} : { subject: subjectFixture(subject) }) };
}

async function talk(who: Somebody, ...answers: string[]) {
  const { id, runner } = await talkTo(storage, who, answers);
  const ended = runner.state().phase === "ended";
  await runner.ended("partner");
  const {
    detail,
    answers: kept,
    decisions,
    again,
  } = await run(async (ctx) => ({
    detail: await conversationDetail(ctx, id),
    answers: await listAnswers(ctx, AnswerQuery.parse({ conversation: id })),
    decisions: (await listDecisions(ctx, DecisionQuery.parse({}))).filter(
      ({ partner }) => partner.id === who.partnerId,
    ),
    again: await replay(ctx, id, createEngine("en")!),
  }));
  const fields = Object.fromEntries(kept.map(({ field, status, value }) => [field, [status, value]]));
  const said = detail.turns.map(({ who: speaker, text }) => `${speaker}: ${text}`).join("\n");
  return { id, detail, kept, fields, decisions, ended, said, again, lived: runner.state() };
}

const ANSWERED = ["at final inspection", "since Monday", "yes", "we sort them out", "yes"];
const words = { type: "words" };
const yes = { type: "yes_no", yes: true };
const no = { type: "yes_no", yes: false };

describe("a quality report", () => {
  const REPORT = [
    "yes",
    "yes",
    "yes",
    "the ibex lacquer peels off",
    "at final inspection",
    "thirty pieces",
    "lot K117",
  ];

  it("of its own flow is kept field by field, each with its words, and put to a person", async () => {
    const who = await somebody("quality-report");
    const held = await talk(who, ...REPORT, "since Monday", "yes", "we sort them out", "yes");
    expect(held.fields).toEqual({
      safe: ["said", yes],
      what: ["said", words],
      where: ["said", words],
      quantity: ["confirmed", { type: "quantity", qty: 30, uom: "pcs", approx: false }],
      lot: ["confirmed", { type: "identifier", text: "K117" }],
      since: ["confirmed", { type: "date", interval: point("2026-11-23") }],
      containment: ["confirmed", yes],
      next: ["said", words],
    });
    expect([held.detail.outcome, held.detail.flow, held.detail.topicClass, held.ended]).toEqual([
      ...["completed", "quality-report", "quality", true],
    ]);
    expect(held.decisions.map(({ question }) => question)).toEqual([expect.stringContaining("reports a defect")]);
    // Asked by its own flow nobody has told of a defect yet.
    expect(held.said).not.toMatch(/sorry to hear/);
    const lot = held.kept.find(({ field }) => field === "lot")!;
    const proofs = await run((ctx) => Promise.all(lot.evidence.map(({ id }) => readEvidence(ctx, id))));
    expect(proofs.map((proof) => proof.words)).toEqual(["lot K117", "yes"]);
    expect(lot.evidence.map(({ role }) => role)).toEqual(["stated", "confirmed"]);
    expect(await everyRow(storage)).not.toMatch(/ibex/);
    expect(held.again).toEqual(held.lived);
  });

  it("shows every field on the page with its proof, while the call lasts and afterwards", async () => {
    const who = await somebody("quality-report");
    const { runner } = await talkTo(storage, who, REPORT.slice(0, 4));
    const [live] = runner.forms();
    expect(live).toMatchObject({ form: "quality-report", status: "open" });
    expect(live!.fields.map(({ field, status }) => `${field} ${status}`).slice(0, 3)).toEqual([
      ...["safe heard", "what heard", "where open"],
    ]);
    expect(live!.fields[1]!.heardAt).toHaveLength(1);
    await runner.ended("partner");
    const { forms } = await run((ctx) => conversationDetail(ctx, runner.id));
    expect(forms[0]!.fields.slice(0, 3)).toMatchObject([
      { field: "safe", status: "said", evidenceIds: [expect.any(String)] },
      { field: "what", status: "said", value: words, evidenceIds: [expect.any(String)] },
      { field: "where", status: "open", evidenceIds: [] },
    ]);
  });

  it("that comes up on the way interrupts the orders, belongs to the line, and leads back to it", async () => {
    const defect = "we found scratches on thirty pieces of lot K117";
    const order = ["all of them on the third of December ex factory", "yes", "yes"];
    const who = await somebodyOf(storage, ["4471"]);
    const held = await talk(who, "yes", "yes", defect, "yes", ...ANSWERED, ...order);
    expect(held.kept.map(({ form, lineId }) => [form, lineId])).toEqual(
      held.kept.map(() => ["quality-report", who.lineIds[0]]),
    );
    expect(held.fields).toMatchObject({
      what: ["said", words],
      lot: ["confirmed", { text: "K117" }],
      quantity: ["confirmed", { qty: 30 }],
    });
    expect(held.detail).toMatchObject({ outcome: "completed", commitments: 1 });
    expect(held.said).toMatch(/sorry to hear/);
    expect(held.again).toEqual(held.lived);
  });

  it("keeps as unknown what was read back and denied, and whatever nobody knew", async () => {
    const held = await talk(
      await somebody("quality-report"),
      ...REPORT,
      "I don't know",
      "no",
      "we sort",
      "no",
      "hm well",
      "hm well",
      "hm well",
    );
    expect(held.fields).toMatchObject({
      lot: ["unknown", null],
      quantity: ["unknown", null],
      since: ["unknown", null],
      what: ["said", words],
    });
  });

  it("takes a value that is told again instead of the one read back", async () => {
    const held = await talk(
      await somebody("quality-report"),
      ...REPORT,
      "for two weeks",
      "yes",
      "we sort",
      "no, it is lot K118",
      "yes",
    );
    expect(held.fields).toMatchObject({
      lot: ["confirmed", { text: "K118" }],
      since: ["confirmed", { interval: { likely: "2026-11-09" } }],
    });
  });

  it("that nobody may record keeps what was confirmed, and not a word", async () => {
    const who = await somebody("quality-report");
    const held = await talk(who, "no", ...REPORT.slice(1), "since Monday", "yes", "we sort them out", "yes");
    expect(Object.keys(held.fields).sort()).toEqual(["containment", "lot", "quantity", "since"]);
    expect(new Set(Object.values(held.fields).map(([status]) => status))).toEqual(new Set(["confirmed"]));
    const proofs = held.kept.flatMap(({ evidence }) => evidence.map(({ id }) => id));
    const found = await run((ctx) => Promise.all(proofs.map((id) => readEvidence(ctx, id))));
    expect(found.map(({ words: text }) => text)).toEqual(found.map(() => null));
    expect(held.detail.forms[0]!.fields.map(({ field }) => field).sort()).toEqual([
      ...["containment", "lot", "quantity", "since"],
    ]);
    expect(held.again).toBeNull();
  });

  it("asks for somebody at once where it stays open whether people are safe", async () => {
    const held = await talk(await somebody("quality-report"), "yes", "yes", "I don't know");
    expect(held.decisions.map(({ question }) => question).join()).toMatch(/whether everybody is safe/);
  });
});

describe("an appointment", () => {
  const AUDIT = {
    ...{ kind: "scheduling", purpose: "audit", from: "2026-11-30", to: "2026-12-11" },
    ours: { timezone: "Europe/Berlin", country: "DE" },
  };
  const agreed = (held: Awaited<ReturnType<typeof talk>>) => held.fields.slot;
  const at = (date: string) => ["confirmed", expect.objectContaining({ type: "slot", date, hour: 16, minute: 0 })];

  it("is agreed among the free times, by the day that was offered", async () => {
    const held = await talk(await somebody("scheduling", AUDIT), "yes", "yes", "Tuesday works", "yes");
    expect(agreed(held)).toEqual(at("2026-12-01"));
    expect([held.detail.outcome, held.decisions]).toEqual(["completed", []]);
    expect(held.again).toEqual(held.lived);
  });

  it("is another one where the one read back was not meant", async () => {
    const held = await talk(
      await somebody("scheduling", AUDIT),
      "yes",
      "yes",
      "Tuesday works",
      "no, on the third of December",
      "yes",
    );
    expect(agreed(held)).toEqual(at("2026-12-03"));
  });

  it("is never one that is not free: what was wished for goes to a person", async () => {
    const short = { ...AUDIT, to: "2026-12-01" };
    const held = await talk(
      await somebody("scheduling", short),
      "yes",
      "yes",
      "only on the tenth of December",
      "it has to be the tenth",
    );
    expect(agreed(held)).toEqual(["unknown", null]);
    expect(held.said).toMatch(/not free on our side.*wish/s);
    expect(held.decisions.map(({ question }) => question)).toEqual([
      expect.stringContaining("could not agree to a time"),
    ]);
    expect(held.again).toEqual(held.lived);
  });

  it("that is turned down again and again ends with the question what would suit, and a person", async () => {
    const held = await talk(await somebody("scheduling", AUDIT), "yes", "yes", "no", "no", "no", "no");
    expect(held.said).toMatch(/Which day and time would suit you/);
    expect([held.ended, agreed(held)]).toEqual([true, ["unknown", null]]);
  });

  it("has to have a free time", async () => {
    const night = { ...AUDIT, ours: { timezone: "America/Los_Angeles" } };
    await expect(talk(await somebody("scheduling", night), "yes")).rejects.toMatchObject({ code: "invalid_input" });
  });
});

describe("a changed instruction", () => {
  const INSTRUCTION = {
    kind: "teach_back",
    title: { en: "Torque of the housing screws" },
    points: [
      { text: { en: "the new torque" }, words: { en: ["torque"] } },
      { text: { en: "the order of the screws" }, words: { en: ["crosswise"] } },
    ],
  };

  it("explained whole leaves nothing open", async () => {
    const held = await talk(await somebody("teach-back", INSTRUCTION), "yes", "yes", "crosswise, with the new torque");
    expect(held.fields).toMatchObject({ "point-1": ["said", { named: true }], "point-2": ["said", { named: true }] });
    expect(held.decisions).toEqual([]);
  });

  it("with a gap leaves that point open, for a person to go through", async () => {
    const held = await talk(
      await somebody("teach-back", INSTRUCTION),
      "yes",
      "yes",
      "we use the new torque",
      "as always",
    );
    expect(held.fields).toMatchObject({ "point-1": ["said", { named: true }], "point-2": ["said", { named: false }] });
    expect(held.decisions.map(({ question }) => question)).toEqual([expect.stringContaining("changed instruction")]);
    expect(held.detail.forms[0]!.fields.map(({ asked }) => asked)).toEqual([
      ...[null, "the new torque", "the order of the screws"],
    ]);
    expect(held.again).toEqual(held.lived);
  });
});

describe("a campaign", () => {
  it("asks its five questions", async () => {
    const held = await talk(await somebody("campaign"), "yes", "yes", "yes", "no", "yes", "no", "two generators");
    expect(held.fields).toEqual({
      ...{ safe: ["said", yes], power: ["said", no], stock: ["said", yes], ship: ["said", no] },
      need: ["said", words],
    });
    expect(held.again).toEqual(held.lived);
  });

  it("stops where somebody is not safe, keeps that, and asks a person", async () => {
    const held = await talk(await somebody("campaign"), "yes", "yes", "no", "yes", "yes");
    expect(held.fields).toEqual({ safe: ["said", no] });
    expect(held.decisions.map(({ question }) => question)).toEqual([expect.stringContaining("somebody was hurt")]);
    expect([held.ended, held.said.includes("Do you have power")]).toEqual([true, false]);
    expect(held.again).toEqual(held.lived);
  });

  it("asks our own questions in our own words", async () => {
    const questions = [
      { text: { en: "How many forklifts do you have?" }, answer: "quantity" },
      { text: { en: "Is the roof intact?" }, answer: "yes_no" },
    ];
    const held = await talk(await somebody("campaign", { kind: "campaign", questions }), "yes", "yes", "seven", "yes");
    expect(held.fields).toMatchObject({ "question-1": ["said", { qty: 7 }], "question-2": ["said", yes] });
    expect(held.detail.forms[0]!.fields.map(({ asked }) => asked)).toEqual(questions.map(({ text }) => text.en));
    // Our words stand in the encrypted snapshot and in what the agent said, nowhere in the clear.
    expect(await everyRow(storage)).not.toMatch(/forklift/);
  });
});

describe("the other flows", () => {
  it("keep a reference as quotes", async () => {
    const about = { kind: "reference", about: "Hongrui" };
    const answers = ["yes", "mostly on time", "the quality is fine", "they came the next day", "yes"];
    const held = await talk(await somebody("reference-check", about), "yes", "yes", ...answers);
    expect(held.fields).toEqual({
      ...{ worked: ["said", yes], delivery: ["said", words], quality: ["said", words], problems: ["said", words] },
      again: ["said", yes],
    });
    expect(held.again).toEqual(held.lived);
  });

  it("hand a question about quality to a person, with its lot and by when", async () => {
    const question = "may we use the old label on lot K118?";
    const held = await talk(await somebody("quality-question"), "yes", "yes", question, "by Friday", "yes");
    expect(held.fields).toMatchObject({
      question: ["said", words],
      lot: ["confirmed", { text: "K118" }],
      due: ["confirmed", {}],
    });
    expect(held.decisions.map(({ question: asked }) => asked)).toEqual([
      expect.stringContaining("question about quality"),
    ]);
    expect(held.again).toEqual(held.lived);
  });

  it("leave a message that keeps nothing", async () => {
    const held = await talk(await somebody("voicemail"));
    expect([held.detail.outcome, held.kept, held.again]).toEqual(["voicemail", [], null]);
  });
});

describe("a form that could not be written", () => {
  it("is not called written, and the log leads to the same", async () => {
    const who = await somebody("campaign");
    // Another form has taken the key of this one: the conversation's id is known from its last sentence only.
    const { id, runner } = await talkTo(storage, who, ["yes", "yes", "yes", "no", "yes", "no"]);
    await run(async (ctx) => {
      const { last } = await ctx.tx
        .selectFrom("conversation_event")
        .select((eb) => eb.fn.max("seq").as("last"))
        .where("conversation_id", "=", id)
        .executeTakeFirstOrThrow();
      const taken = (effect: number) => ({
        idempotencyKey: `${id}:${last}:${effect}`,
        ...{ conversationId: id, lineId: null, form: "scheduling" },
        answers: [{ field: "slot", status: "unknown" as const, value: null, asOf: 1, evidence: [] }],
      });
      for (const effect of [0, 1, 2]) await recordAnswers(ctx, taken(effect));
    });
    const step = await runner.heard({ text: "two generators", fromMs: 90_000, toMs: 91_000, timings: {} });
    expect(step.utterances.map(({ text }) => text).join(" ")).toMatch(/could not get that confirmed/);
    expect(step.utterances.map(({ text }) => text).join(" ")).not.toMatch(/noted your answers/);
    expect(runner.state().forms[0]!.status).toBe("dropped");
    expect(await run((ctx) => replay(ctx, id, createEngine("en")!))).toEqual(runner.state());
  });
});

describe("a replay", () => {
  it("goes through who answered, a hand-over to a colleague and the second notice", async () => {
    const { id, runner } = await talkTo(storage, await somebody("quality-report"), []);
    await runner.answered("person", 0);
    let at = 20_000;
    const hear = (text: string) => {
      at += 2000;
      return runner.heard({ text, fromMs: at, toMs: at + 900, timings: {} });
    };
    for (const text of ["yes", "yes", "yes", "the lacquer peels off", "one moment, I put you through to quality"])
      await hear(text);
    expect(runner.state().recording).toBe("pending");
    for (const text of ["hello, quality here", "yes", "at final inspection", "thirty pieces"]) await hear(text);
    expect(runner.state()).toMatchObject({ recording: "recorded", work: { handedOver: true } });
    await runner.ended("partner");
    expect(await run((ctx) => replay(ctx, id, createEngine("en")!))).toEqual(runner.state());
  });

  it("goes through a change of language, into one whose words are here those of English", async () => {
    const real = createEngine("en")!;
    const wish: Partial<Extraction> = {
      wantsLanguage: "de",
      intents: [{ value: "language_switch", span: { from: 0, to: 1 } }],
    };
    const engine: Engine = {
      ...real,
      extract: (text, context) => {
        const found = real.extract(text, { ...context, language: "en" });
        return text === "auf Deutsch bitte" ? { ...found, ...wish } : found;
      },
      render: (say, today) => real.render({ ...say, language: "en" }, today),
      blocked: (text, say, snapshot) => real.blocked(text, { ...say, language: "en" }, snapshot),
    };
    const who = { ...(await somebody("campaign")), languages: ["en", "de"], engine };
    const { id, runner } = await talkTo(storage, who, [
      "yes",
      "yes",
      "yes",
      "auf Deutsch bitte",
      "no",
      "yes",
      "no",
      "nothing",
    ]);
    expect([runner.state().language, runner.state().forms[0]!.status]).toEqual(["de", "said"]);
    const { detail, again } = await run(async (ctx) => ({
      detail: await conversationDetail(ctx, id),
      again: await replay(ctx, id, real),
    }));
    expect([detail.language, detail.outcome]).toEqual(["de", "completed"]);
    expect(again).toEqual(runner.state());
  });

  it("is none once the partner went off the record, which keeps what was written until then", async () => {
    const held = await talk(
      await somebody("campaign"),
      "yes",
      "yes",
      "yes",
      "between you and me, off the record please",
      "no",
    );
    expect([held.again, held.detail.offRecord, held.kept]).toEqual([null, "from_turn", []]);
  });

  it("is refused for a flow of another version", async () => {
    const { id, runner } = await talkTo(storage, await somebody("campaign"), ["yes", "yes"]);
    await runner.ended("partner");
    const { version } = FLOWS.campaign;
    Object.assign(FLOWS.campaign, { version: version + 1 });
    await expect(run((ctx) => replay(ctx, id, createEngine("en")!))).rejects.toMatchObject({ code: "conflict" });
    Object.assign(FLOWS.campaign, { version });
  });
});
