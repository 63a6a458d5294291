/** What a conversation off the record leaves in the database, over the real rules and the real record. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { conversationDetail, readEvents } from "#modules/conversations/index.ts";
import { listDecisions } from "#modules/decisions/index.ts";
import type { Sector } from "#modules/partners/schema.ts";
import { addMark, placeHold, removeMark } from "#modules/protection/index.ts";
import type { Ctx } from "#storage/transaction.ts";
import { openTestStorage, type TestStorage } from "../../../test/support/database.ts";
import { everyRow, inWorkspace } from "../../../test/support/record.ts";
import { type Somebody, somebodyOf, talkTo } from "./talk.fixture.ts";

let storage: TestStorage;
beforeAll(async () => {
  storage = await openTestStorage();
});
afterAll(() => storage.close());

const run = <T>(work: (ctx: Ctx) => Promise<T>) => inWorkspace(storage, work);
const somebody = async (sector: Sector = "electronics", orders?: readonly string[]): Promise<Somebody> => {
  const who = await somebodyOf(storage, orders);
  await run((ctx) => ctx.tx.updateTable("partner").set({ sector }).where("id", "=", who.partnerId).execute());
  return who;
};
const detailOf = (id: string) => run((ctx) => conversationDetail(ctx, id));
const reasonsOf = async (partnerId: string) =>
  (
    await run((ctx) =>
      ctx.tx.selectFrom("decision").select("question").where("partner_id", "=", partnerId).orderBy("id").execute(),
    )
  ).map(({ question }) => JSON.stringify(question));

/** Everything of this partner that could hold words or sound. */
function kept(partnerId: string) {
  return run(async (ctx) => ({
    content: (await ctx.tx.selectFrom("content").select("id").where("partner_id", "=", partnerId).execute()).length,
    recordings: await ctx.tx.selectFrom("recording").selectAll().where("partner_id", "=", partnerId).execute(),
    evidence: await ctx.tx
      .selectFrom("evidence")
      .select(["content_id", "recorded", "speaker"])
      .where("partner_id", "=", partnerId)
      .execute(),
    commitments: await ctx.tx
      .selectFrom("commitment")
      .select(["status", "earliest", "qty"])
      .where("partner_id", "=", partnerId)
      .execute(),
  }));
}

describe("off the record from the start", () => {
  it("leaves who, when, what about and what was confirmed, and not a word of either side", async () => {
    const who = { ...(await somebody()), offRecord: true };
    const { id, runner } = await talkTo(storage, who, [
      "yes, it is",
      "all of them on the third of December ex factory",
      "yes",
      "no wait, the tenth of December, because the ocelot machine broke",
      "no, the ocelot",
      "stop calling me, ocelot",
    ]);
    await runner.ended("partner");
    expect(runner.turns().some(({ text }) => text?.includes("ocelot"))).toBe(true);

    const found = await kept(who.partnerId);
    expect(found.content).toBe(0);
    expect(found.recordings).toEqual([]);
    expect(found.evidence.map((row) => [row.content_id, row.recorded])).toEqual(
      found.evidence.map(() => [null, false]),
    );
    expect(found.commitments).toEqual([{ status: "confirmed", earliest: "2026-12-03", qty: 4000 }]);
    expect(await everyRow(storage)).not.toMatch(/ocelot|machine_breakdown|2026-12-10/);

    const detail = await detailOf(id);
    expect(detail).toMatchObject({
      mode: "unrecorded",
      offRecord: "from_start",
      topicClass: "delivery",
      contact: { name: "Li Wei" },
      audio: null,
      commitments: 1,
    });
    expect(detail.startedAt).toBe("2026-11-23T09:00:00.000Z");
    expect(detail.turns.filter(({ text }) => text !== null)).toEqual([]);
    const events = await run((ctx) => readEvents(ctx, id));
    expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(["topics", "recorded", "ended"]));
  });
});

describe("off the record from a turn on", () => {
  it("keeps what was kept until then, and neither that turn nor anything after it", async () => {
    const who = await somebody();
    const { id, runner } = await talkTo(storage, who, [
      "yes",
      "yes",
      "between you and me, the lynx line is slow",
      "all of them on the third of December ex factory",
      "yes",
      "the lynx again, maybe in spring",
      "goodbye, lynx",
    ]);
    await runner.ended("partner");
    const detail = await detailOf(id);
    expect(detail).toMatchObject({ mode: "unrecorded", offRecord: "from_turn", topicClass: "delivery" });
    const words = detail.turns.flatMap(({ text, who: speaker }) => (speaker === "system" ? [] : (text ?? [])));
    expect(words).toContain("yes");
    expect(words.join(" ")).not.toMatch(/lynx|third|off the record|recorded that/i);
    // Two answers, what the agent said until then, the snapshot.
    const before = await kept(who.partnerId);
    expect(before.content).toBe(words.length + 1);
    expect(before.commitments).toMatchObject([{ status: "confirmed", earliest: "2026-12-03" }]);
    expect(await everyRow(storage)).not.toMatch(/lynx/);
    expect(await reasonsOf(who.partnerId)).toEqual([expect.stringContaining('"off_record"')]);
    expect(runner.turns().find(({ text }) => text?.includes("From here on"))?.text).toMatch(
      /What was kept before stays/,
    );
  });

  it("is refused in GMP matters: reason given, a person offered, no threat, and the record goes on (call 12)", async () => {
    const who = await somebody("pharma");
    const { id, runner } = await talkTo(storage, who, ["yes", "yes", "Off the record, the inspector found something."]);
    await runner.ended("partner");
    const detail = await detailOf(id);
    expect(detail).toMatchObject({ mode: "recorded", offRecord: null });
    const answer = detail.turns.filter(({ act }) => act === "refuse").map(({ text }) => text);
    expect(answer.join(" ")).toMatch(/GMP matters I cannot go off the record.*documented.*Dana Reyes will call you/);
    expect(answer.join(" ")).not.toMatch(/must|or else|report you|authorit|consequence|legal|breach/i);
    // And of the finding somebody in quality is told.
    expect((await reasonsOf(who.partnerId)).sort()).toEqual([
      expect.stringContaining('"off_record_refused"'),
      expect.stringContaining('"quality_report"'),
      expect.stringContaining('"safety_unknown"'),
    ]);
    const asked = await run((ctx) => listDecisions(ctx, { line: who.lineIds[0]! }));
    expect(asked.map(({ question }) => question)).toContainEqual(
      expect.stringMatching(/wanted to speak off the record/),
    );
  });

  it("yields to a legal hold, of which the partner learns nothing", async () => {
    const who = await somebody();
    await run((ctx) => placeHold(ctx, { partnerId: who.partnerId, conversationId: null, reason: "a claim" }));
    const { id, runner } = await talkTo(storage, who, ["yes", "yes", "off the record please"]);
    await runner.ended("partner");
    const detail = await detailOf(id);
    expect(detail).toMatchObject({ mode: "recorded", offRecord: null });
    const said = detail.turns.filter(({ who: speaker }) => speaker === "agent").map(({ text }) => text);
    expect(said.join(" ")).toMatch(/cannot go off the record here/);
    expect(said.join(" ")).not.toMatch(/\blegal|\bhold\b|lawyer|claim|dispute/i);
  });
});

describe("another customer's confidence (call 11)", () => {
  it("is left out of the transcript, which says so, and a person is asked to look", async () => {
    const who = await somebody("pharma");
    const secret = "We also make this for Bonobo, their batch of 777 failed on the ninth of December, keep it quiet.";
    const { id, runner } = await talkTo(storage, who, ["yes", "yes", secret]);
    await runner.ended("partner");
    const events = await run((ctx) => readEvents(ctx, id));
    const redacted = events.filter(
      ({ kind, payload }) => kind === "heard" && "redacted" in payload && payload.redacted,
    );
    expect(redacted).toMatchObject([{ payload: { contentId: null, redacted: "third_party" } }]);
    expect(JSON.stringify(events)).not.toMatch(/"value":777|2026-12-09|bonobo/i);
    const detail = await detailOf(id);
    expect(JSON.stringify(detail)).not.toMatch(/bonobo/i);
    const said = detail.turns.map(({ text }) => text ?? "").join(" ");
    expect(said).toMatch(/I do not discuss other partners.*other customers' matters.*I keep no word of that/);
    const [decision] = await run((ctx) => listDecisions(ctx, { line: who.lineIds[0]! }));
    expect(decision?.question).toMatch(/another customer in confidence/);
    expect(await everyRow(storage)).not.toMatch(/bonobo/i);
  });
});

describe("what is marked as never to be spoken", () => {
  it("is not said, though the call is about it; to whom it may be said it is", async () => {
    const who = await somebody();
    const mark = (maySpeakTo: string[]) =>
      run((ctx) =>
        addMark(ctx, {
          subject: { kind: "term", term: "main board b" },
          level: "crown_jewel",
          reason: "not public",
          maySpeakTo,
        }),
      );
    const sentences = async () => {
      const { runner } = await talkTo(storage, who, ["yes", "yes"]);
      await runner.ended("partner");
      return runner.turns().flatMap(({ who: speaker, text }) => (speaker === "agent" ? (text ?? []) : []));
    };
    expect((await sentences()).join(" ")).toMatch(/main board b/i);
    const made = await mark([]);
    const silent = (await sentences()).join(" ");
    expect(silent).toMatch(/line two: four thousand pieces of the item of this line\./i);
    expect(silent).not.toMatch(/main board/i);
    await run((ctx) => removeMark(ctx, made.id));
    await mark([who.partnerId]);
    expect((await sentences()).join(" ")).toMatch(/main board b/i);
  });
});
