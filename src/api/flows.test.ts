/** A workspace's own wording, order and lists: saved as versions, refused with place and reason, laid into the snapshot. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { overridesFor } from "#liaison/flows/overrides/effective.ts";
import type { FlowVersion, FlowView, SectorView } from "#modules/flows/schema.ts";
import { addMark } from "#modules/protection/index.ts";
import { MarkInput } from "#modules/protection/schema.ts";
import type { Ctx } from "#storage/transaction.ts";
import { openTestApi, type TestApi } from "./testing/api.ts";

let api: TestApi;
let cookie: string;
const W = () => `/api/workspaces/${api.storage.workspaceId}`;
const read = async <T>(path: string): Promise<T> => (await api.send("GET", `${W()}${path}`, { cookie })).json();
const save = (flow: string, basedOn: number, overrides: object) =>
  api.send("PUT", `${W()}/flows/${flow}/overrides`, { cookie, body: { basedOn, overrides } });
const inside = <T>(run: (ctx: Ctx) => Promise<T>) =>
  api.storage.transact(
    { scope: { workspace: api.storage.workspaceId, partner: null }, actor: { kind: "human", id: "u" } },
    run,
  );

beforeAll(async () => {
  api = await openTestApi();
  ({ cookie } = await api.member("manager"));
});
afterAll(() => api.close());

const LOT = { "quality.ask_lot": { en: "Which lot number stands on the carton?" } };

describe("overrides", () => {
  it("are a version each, shown in the flow, told in the audit trail without words, and laid into the snapshot", async () => {
    expect(await inside((ctx) => overridesFor(ctx, "order-status", "electronics"))).toEqual({});
    const added = {
      milestones: [],
      defects: [{ code: "coating", name: "Coating", words: { en: ["coating"] } }],
      documents: [],
    };
    const first = await save("quality-report", 0, {
      wording: LOT,
      leftOut: ["where"],
      sectors: { electronics: added },
    });
    expect(first.status).toBe(200);
    const view = (await first.json()) as FlowView;
    expect(view).toMatchObject({ ownVersion: 1, changes: 3 });
    expect(view.sentences.find(({ template }) => template === "quality.ask_lot")?.texts.en).toMatchObject({
      original: "Which lot or batch is it?",
      own: LOT["quality.ask_lot"].en,
      spoken: LOT["quality.ask_lot"].en,
    });
    expect(view.form?.fields.find(({ id }) => id === "where")).toMatchObject({ optional: true, leftOut: true });

    // A defect may come up in any conversation: the form's settings and words go along.
    const laid = await inside((ctx) => overridesFor(ctx, "order-status", "electronics"));
    expect(laid.overrides).toMatchObject({
      versions: { "quality-report": 1 },
      wording: LOT,
      forms: { "quality-report": { leftOut: ["where"], order: [] } },
      sector: added,
    });
    expect((await inside((ctx) => overridesFor(ctx, "order-status", "food"))).overrides?.sector).toBeUndefined();

    const sectors = await read<SectorView[]>("/sectors");
    expect(sectors.find(({ sector }) => sector === "electronics")?.defects.at(-1)).toMatchObject({
      code: "coating",
      own: true,
    });

    const audit = await read<Array<{ action: string; detail: object }>>("/audit?limit=1");
    expect(audit[0]).toMatchObject({ action: "flows.changed", detail: { version: 1, wording: ["quality.ask_lot"] } });
    expect(JSON.stringify(audit)).not.toContain("carton");
    const stored = await api.storage.ownerDb.selectFrom("content").select("ciphertext").execute();
    expect(stored.some(({ ciphertext }) => ciphertext.includes("carton"))).toBe(false);
  });

  it("keep what was before, and go back to the flow as it comes", async () => {
    expect(
      (
        await save("campaign", 0, {
          wording: { "campaign.ask_power": { en: "Is the power on? Please say yes or no." } },
        })
      ).status,
    ).toBe(200);
    expect((await save("campaign", 0, {})).status).toBe(409);
    expect(((await (await save("campaign", 1, {})).json()) as FlowView).changes).toBe(0);
    const versions = await read<FlowVersion[]>("/flows/campaign/versions");
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(versions[1]?.overrides?.wording["campaign.ask_power"]?.en).toContain("power on");
  });

  const refused: Array<[string, string, object, string, RegExp]> = [
    [
      "a lost placeholder",
      "order-status",
      { wording: { "line.ask_narrow": { en: "Do you have a day in mind?" } } },
      "overrides.wording.line.ask_narrow.en",
      /\{interval\}/,
    ],
    [
      "a strange placeholder",
      "quality-report",
      { wording: { "quality.ask_lot": { en: "Which lot, {contact}?" } } },
      "overrides.wording.quality.ask_lot.en",
      /\{contact\}/,
    ],
    [
      "a commitment",
      "quality-report",
      { wording: { "quality.done": { en: "Thank you. We accept the parts." } } },
      "overrides.wording.quality.done.en",
      /commits our side/,
    ],
    [
      "a commitment in another language",
      "quality-report",
      { wording: { "quality.done": { en: "Agreed, we approve it." } } },
      "overrides.wording.quality.done.en",
      /commits our side/,
    ],
    [
      "a number from nowhere",
      "order-status",
      { wording: { "line.ask_quantity": { en: "{open} are open, we need at least five hundred. How many?" } } },
      "overrides.wording.line.ask_quantity.en",
      /number/,
    ],
    [
      "the disclosure",
      "order-status",
      { wording: { "open.greeting": { en: "Hello {contact}, {agent} for {principal} at {company}." } } },
      "overrides.wording.open.greeting.en",
      /no person/,
    ],
    [
      "the question of a read-back",
      "order-status",
      { wording: { "readback.question": { en: "Is that wrong?" } } },
      "overrides.wording.readback.question.en",
      /exactly these words/,
    ],
    [
      "keys",
      "order-status",
      { wording: { "line.ask_keypad": { en: "Press two." } } },
      "overrides.wording.line.ask_keypad.en",
      /key/,
    ],
    [
      "another flow's sentence",
      "campaign",
      { wording: LOT },
      "overrides.wording.quality.ask_lot.en",
      /no such sentence/,
    ],
    [
      "a language without rules",
      "quality-report",
      { wording: { "quality.ask_lot": { tr: "Hangi parti?" } } },
      "overrides.wording.quality.ask_lot.tr",
      /no rules/,
    ],
    [
      "several lines",
      "quality-report",
      { wording: { "quality.ask_lot": { en: "Which\nlot?" } } },
      "overrides.wording.quality.ask_lot.en",
      /one line/,
    ],
    ["a needed field left out", "quality-report", { leftOut: ["lot"] }, "overrides.leftOut.0", /not optional/],
    ["an unknown field left out", "quality-report", { leftOut: ["price"] }, "overrides.leftOut.0", /no field/],
    ["an order with holes", "quality-report", { order: ["safe", "what"] }, "overrides.order", /each field once/],
    [
      "people not first",
      "quality-report",
      { order: ["what", "safe", "where", "quantity", "lot", "since", "containment", "next"] },
      "overrides.order",
      /people come first/,
    ],
    [
      "sectors elsewhere",
      "campaign",
      { sectors: { food: { documents: ["X-ray report"] } } },
      "overrides.sectors.food",
      /quality report/,
    ],
    [
      "a word of two codes",
      "quality-report",
      { sectors: { electronics: { defects: [{ code: "mine", name: "Mine", words: { en: ["bridging"] } }] } } },
      "overrides.sectors.electronics",
      /solder-bridge/,
    ],
  ];
  it.each(refused)("refuse %s, with its place and why", async (_, flow, overrides, path, why) => {
    const { ownVersion } = await read<FlowView>(`/flows/${flow}`);
    const answer = await save(flow, ownVersion, overrides);
    expect(answer.status).toBe(422);
    const { details } = (await answer.json()) as { details: { issues: Array<{ path: string; message: string }> } };
    expect(details.issues[0]).toMatchObject({ path, message: expect.stringMatching(why) });
    expect((await read<FlowView>(`/flows/${flow}`)).ownVersion).toBe(ownVersion);
  });

  it("refuse what is far too long before anything is looked at", async () => {
    expect((await save("quality-report", 0, { wording: { "quality.ask_lot": { en: "x".repeat(301) } } })).status).toBe(
      422,
    );
    expect((await save("no-such-flow", 0, {})).status).toBe(404);
  });

  it("refuse confidential terms, whoever may hear them", async () => {
    await inside((ctx) =>
      addMark(ctx, MarkInput.parse({ subject: { kind: "term", term: "Bluefin" }, reason: "secret" })),
    );
    const body = { template: "quality.ask_lot", language: "en", text: "Which lot of Bluefin is it?" };
    const answer = await api.send("POST", `${W()}/flows/quality-report/preview`, { cookie, body });
    expect(await answer.json()).toEqual({ spoken: null, problems: ["it names what is marked as confidential"] });
  });

  it("refuse another partner's name: every partner hears the sentence", async () => {
    const partner = { name: "Zanzibar Fittings", timezone: "Asia/Shanghai" };
    expect((await api.send("POST", `${W()}/partners`, { cookie, body: partner })).status).toBe(201);
    const body = {
      template: "quality.ask_lot",
      language: "en",
      text: "Zanzibar Fittings told me their lot. Which is yours?",
    };
    const answer = await api.send("POST", `${W()}/flows/quality-report/preview`, { cookie, body });
    expect(await answer.json()).toMatchObject({ spoken: null, problems: [expect.stringContaining("a partner")] });
  });

  it("are previewed with sample values", async () => {
    const body = { template: "line.ask_narrow", language: "en", text: "I have {interval}. Which day is it?" };
    const answer = await api.send("POST", `${W()}/flows/order-status/preview`, { cookie, body });
    const { spoken, problems } = (await answer.json()) as { spoken: string; problems: string[] };
    expect(problems).toEqual([]);
    expect(spoken).toMatch(/^I have .*December.*Which day is it\?$/);
  });
});
