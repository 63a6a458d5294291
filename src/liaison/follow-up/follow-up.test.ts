import { describe, expect, it } from "vitest";
import { snapshotFixture } from "../conversation/reduce.fixture.ts";
import type { CallSnapshot, Effect } from "../conversation/types.ts";
import { createFollowUp } from "./follow-up.ts";

type Asked = { port: string; about: Record<string, unknown> };

async function asked(effects: readonly Effect[], change: Partial<CallSnapshot> = {}): Promise<Asked[]> {
  const found: Asked[] = [];
  const noted = (port: string) => async (about: object) => {
    found.push({ port, about: { ...about } });
  };
  const followUp = createFollowUp({
    onCall: { alarm: noted("alarm") },
    calendar: { free: async () => [], send: noted("send") },
    outreach: {
      attempted: noted("attempted"),
      hold: noted("hold"),
      optOut: noted("optOut"),
      preferWritten: noted("preferWritten"),
      awaitAnswer: noted("awaitAnswer"),
    },
  });
  const done = effects.map((effect, index) => ({ key: `k${index}`, effect }));
  await followUp({ ...snapshotFixture(), ...change }, done);
  return found;
}

const decide = (
  kind: Extract<Effect, { type: "decide" }>["kind"],
  detail: Record<string, string | null> = {},
): Effect => ({
  type: "decide",
  kind,
  lineId: null,
  heard: null,
  detail,
});
const SLOT = { type: "slot", startsAt: 1_764_662_400_000, date: "2026-12-02", hour: 9, minute: 0 } as const;
const answers = (status: "confirmed" | "said"): Effect => ({
  type: "answers",
  form: "scheduling",
  lineId: null,
  status,
  fields: [{ field: "slot", status, value: SLOT, heard: [] }],
});
const meeting = { subject: { kind: "scheduling", purpose: "meeting", free: [] } } as const;

describe("what follows from a conversation", () => {
  it.each([
    ["human_request", "injury", "ring"],
    ["human_request", "quality_report", "ring"],
    ["human_request", "shared_line_risk", "ring"],
    ["human_request", "bank_change", "notice"],
  ] as const)("of %s %s a person on call is told: %s", async (kind, reason, how) => {
    const [first] = await asked([decide(kind, { reason })]);
    expect(first).toMatchObject({ port: "alarm", about: { reason, how, key: "k0", withinMs: 120_000 } });
  });

  it("of an announced answer it is noted until when to wait, of a plain report nothing", async () => {
    const heard = { contentId: null, fromMs: 0, toMs: 1 };
    const report = {
      type: "report",
      lineId: "l1",
      measure: "not_known",
      value: null,
      valueText: "will_tell",
      heard,
    } as const;
    expect(await asked([{ ...report, answerBy: "2026-11-27" }, report])).toMatchObject([
      { port: "awaitAnswer", about: { key: "k0", lineId: "l1", by: "2026-11-27" } },
    ]);
  });

  it("a rise in price alarms by its kind, another decision nobody", async () => {
    expect(await asked([decide("price_change")])).toMatchObject([{ port: "alarm", about: { reason: "price_change" } }]);
    expect(await asked([decide("human_request", { reason: "asked_for_person" }), decide("contradiction")])).toEqual([]);
    // The name of a reason says nothing where the kind is another.
    expect(await asked([decide("refusal", { reason: "injury" })])).toEqual([]);
  });

  it("after an injury the partner is left alone", async () => {
    const found = await asked([decide("human_request", { reason: "injury" })]);
    expect(found.map(({ port }) => port)).toEqual(["alarm", "hold"]);
  });

  it("both sides get a note of a day that was confirmed, neither of one that was not", async () => {
    const notes = await asked([answers("confirmed")], meeting);
    expect(notes.map(({ about }) => [about.to, about.startsAt, about.purpose])).toEqual([
      ["ours", SLOT.startsAt, "meeting"],
      ["partner", SLOT.startsAt, "meeting"],
    ]);
    expect(await asked([answers("said")], meeting)).toEqual([]);
  });

  it("who wants to be called on a day is not called before it", async () => {
    const effects: Effect[] = [
      decide("human_request", { reason: "call_back", on: "2026-11-26" }),
      { type: "finish", outcome: "call_back_later" },
    ];
    expect(await asked(effects)).toMatchObject([{ port: "attempted", about: { notBefore: "2026-11-26", key: "k1" } }]);
  });

  it("a conversation that reached somebody is no attempt, a wish to be left alone is kept", async () => {
    expect(await asked([{ type: "finish", outcome: "completed" }])).toEqual([]);
    const left = await asked([decide("refusal", { reason: "stop_calling" }), { type: "opt_out" }]);
    expect(left.map(({ port }) => port)).toEqual(["optOut"]);
  });

  it("carries ids and no words", async () => {
    const found = await asked([decide("human_request", { reason: "injury" }), answers("confirmed")], meeting);
    const snapshot = snapshotFixture();
    const names = [
      snapshot.partner.name,
      snapshot.contact.name,
      snapshot.principal,
      ...snapshot.lines.map(({ po }) => po),
    ];
    for (const name of names) expect(JSON.stringify(found)).not.toContain(`"${name}"`);
  });
});
