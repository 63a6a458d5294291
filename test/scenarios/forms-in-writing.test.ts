/** Conversations of other kinds than order status, in writing, over the whole server: started, held, kept, worded. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/modules/answers/schema.ts";
import type { ConversationDetail, StartConversation } from "../../src/modules/conversations/schema.ts";
import type { Decision } from "../../src/modules/decisions/schema.ts";
import type { Evidence } from "../../src/modules/evidence/schema.ts";
import type { Minutes } from "../../src/modules/minutes/schema.ts";
import { endOf } from "../support/calls.ts";
import { type SeededPartner, startTestServer, type TestServer } from "../support/server.ts";
import { write } from "../support/writing.ts";

let server: TestServer;
let partner: SeededPartner;

beforeAll(async () => {
  server = await startTestServer();
  partner = await server.addPartner();
});
afterAll(() => server?.close());

type About = Pick<StartConversation, "flow" | "subject" | "lineIds" | "offRecord"> &
  Partial<Pick<StartConversation, "callee">>;

const start = (about: About) =>
  server.ask("/conversations", { body: { contactId: partner.contactId, callee: { kind: "text" }, ...about } });

async function hold(about: About, ...answers: string[]): Promise<ConversationDetail> {
  const started = await start(about);
  expect(started.status).toBe(201);
  const { id } = (await started.json()) as { id: string };
  for (const text of ["yes", "yes", ...answers]) await write(server, id, { kind: "words", text });
  return endOf(server, id);
}

const AUDIT = {
  ...{ kind: "scheduling" as const, purpose: "audit" as const, from: "2026-12-14", to: "2026-12-18" },
  ours: { timezone: "Europe/Berlin", country: "DE" },
};

describe("a conversation of another kind", { timeout: 60_000 }, () => {
  it("is a quality report, whose answers open their words and stand in the minutes", async () => {
    const report = ["yes", "the lacquer peels off", "at final inspection", "thirty pieces of lot K117", "since Monday"];
    const detail = await hold({ flow: "quality-report" }, ...report, "yes", "we sort them out", "yes");
    expect(detail).toMatchObject({
      outcome: "completed",
      flow: "quality-report",
      lines: 0,
      topics: [],
      resumable: false,
    });
    const fields = Object.fromEntries(detail.forms[0]!.fields.map((field) => [field.field, field]));
    expect(fields.lot).toMatchObject({ status: "confirmed", value: { type: "identifier", text: "K117" } });
    const proofs = await Promise.all(fields.lot!.evidenceIds.map((id) => server.api<Evidence>(`/evidence/${id}`)));
    expect(proofs.map(({ kind, words }) => [kind, words])).toEqual([
      ["chat", "thirty pieces of lot K117"],
      ["chat", "yes"],
    ]);
    const answers = await server.api<Answer[]>(`/answers?partner=${partner.id}&form=quality-report`);
    expect(answers.map(({ field }) => field)).toEqual(detail.forms[0]!.fields.map(({ field }) => field));
    const minutes = await server.api<Minutes>(`/conversations/${detail.id}/minutes`);
    const told = minutes.forms[0]!.answers;
    expect(told.find(({ field }) => field === "lot")).toMatchObject({
      asked: { en: "Which lot or batch is it?" },
      text: { en: "The lot is K117." },
      state: { en: "Confirmed in writing." },
      quotes: ["thirty pieces of lot K117"],
    });
    expect(told.find(({ field }) => field === "what")).toMatchObject({ text: {}, quotes: ["the lacquer peels off"] });
    expect(minutes.requests.en).toEqual(["One point was passed to a person. Somebody will look at it."]);
    const [decision] = await server.api<Decision[]>("/decisions");
    expect(decision!.question).toMatch(/reports a defect/);
  });

  it("agrees a date that both sides have free", async () => {
    const detail = await hold(
      { flow: "scheduling", subject: AUDIT },
      "on the sixteenth of December at ten o'clock",
      "yes",
    );
    const [field] = detail.forms[0]!.fields;
    expect(field).toMatchObject({ status: "confirmed", value: { type: "slot", date: "2026-12-16", hour: 10 } });
  });

  it.each([
    ["nothing to talk about", { flow: "order-status", lineIds: [] }],
    ["lines where none are gone through", { flow: "campaign", lineIds: ["0190a1b2-0000-7000-8000-000000000001"] }],
    ["no subject", { flow: "scheduling" }],
    ["the subject of another kind", { flow: "teach-back", subject: { kind: "reference", about: "Kestrel" } }],
    ["a subject where there is none", { flow: "quality-report", subject: { kind: "reference", about: "Kestrel" } }],
    ["a message to a machine", { flow: "voicemail" }],
    ["a window that ends before it begins", { flow: "scheduling", subject: { ...AUDIT, to: "2026-12-01" } }],
    ["a year of days", { flow: "scheduling", subject: { ...AUDIT, to: "2027-12-01" } }],
    ["a zone that is none", { flow: "scheduling", subject: { ...AUDIT, ours: { timezone: "Mars/Base" } } }],
    [
      "an instruction without a point",
      { flow: "teach-back", subject: { kind: "teach_back", title: { en: "T" }, points: [] } },
    ],
    [
      "a question in no language",
      { flow: "campaign", subject: { kind: "campaign", questions: [{ text: {}, answer: "words" }] } },
    ],
  ] as Array<[string, About]>)("is not started with %s", async (_, about) => {
    const refused = await start(about);
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([422, "invalid_input"]);
  });

  it("is not started with a simulated supplier, who knows of orders alone", async () => {
    const refused = await start({ flow: "quality-report", callee: { kind: "text", persona: "cooperative" } });
    expect(await refused.json()).toMatchObject({
      code: "invalid_input",
      details: { issues: [{ path: "body.callee", message: expect.stringMatching(/answer for order lines/) }] },
    });
  });

  it("is not started off the record where a record has to be kept, nor without a free time", async () => {
    const quality = await start({ flow: "quality-report", offRecord: true });
    expect(((await quality.json()) as { code: string }).code).toBe("off_record_refused");
    const holidays = { ...AUDIT, from: "2026-12-25", to: "2026-12-25" };
    const none = await start({ flow: "scheduling", subject: holidays });
    expect((await none.json()) as object).toMatchObject({
      code: "invalid_input",
      detail: expect.stringMatching(/no time/),
    });
  });

  it("is never about what is marked as not to be spoken", async () => {
    const mark = { subject: { kind: "term", term: "Bluefin" }, reason: "not public" };
    await server.api("/protection/marks", { body: mark });
    const refused = await start({
      flow: "reference-check",
      subject: { kind: "reference", about: "the Blue fin works" },
    });
    expect([refused.status, await refused.json()]).toMatchObject([
      422,
      { detail: expect.stringMatching(/never to be spoken/) },
    ]);
  });
});
