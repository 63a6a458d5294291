/** What a partner's link opens and what can be done behind it: by taps, by scanners, and by whoever should not. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "#kernel/ids.ts";
import { point } from "#kernel/interval.ts";
import { addDays, DAY_MS, type PlainDate } from "#kernel/time.ts";
import { type Somebody, somebodyOf, talkTo } from "#liaison/conversation/talk.fixture.ts";
import { listAnswers } from "#modules/answers/index.ts";
import { AnswerQuery } from "#modules/answers/schema.ts";
import { disputeCommitment, recordStatement } from "#modules/commitments/index.ts";
import { eraseConversation } from "#modules/conversations/index.ts";
import { listDecisions } from "#modules/decisions/index.ts";
import { DecisionQuery } from "#modules/decisions/schema.ts";
import { createMinutesLink } from "#modules/minutes/links.ts";
import type { Minutes } from "#modules/minutes/schema.ts";
import { addMark, removeMark } from "#modules/protection/index.ts";
import { MarkInput } from "#modules/protection/schema.ts";
import { subscribe } from "#modules/subscriptions.ts";
import { inWorkspace } from "../../test/support/record.ts";
import { HOST, openTestApi, type TestApi } from "./testing/api.ts";

const NOW = Date.parse("2026-11-23T09:00:00Z");
const SAID = "the third of December when they leave the factory";
const HEDGED = ["about right", "it may move"];

let api: TestApi;
let who: Somebody;

beforeAll(async () => {
  api = await openTestApi();
  subscribe(api.storage.bus);
});
afterAll(() => api.close());
beforeEach(async () => {
  api.storage.clock.now = NOW;
  who = await somebodyOf(api.storage, [`PO-${newId()}`]);
});

/** A conversation that is over, with one promise: confirmed by a plain yes, or only said. */
async function talked(status: "confirmed" | "said" = "confirmed", of = who): Promise<string> {
  const answers = ["yes", "yes", SAID, ...(status === "said" ? HEDGED : ["yes"]), "yes"];
  return (await talkTo(api.storage, of, answers)).id;
}

async function linkTo(conversationId: string, days = 14): Promise<string> {
  return (await inWorkspace(api.storage, (ctx) => createMinutesLink(ctx, conversationId, days))).token;
}

const read = async (token: string) => (await (await api.send("GET", `/api/minutes/${token}`)).json()) as Minutes;
const answer = (token: string, body: unknown, key?: string) =>
  api.send("POST", `/api/minutes/${token}/answers`, {
    body,
    headers: key === undefined ? {} : { "idempotency-key": key },
  });
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;

/** Every promise of the line, oldest first. */
function promises(lineId = who.lineIds[0]!) {
  return inWorkspace(api.storage, (ctx) =>
    ctx.tx
      .selectFrom("commitment")
      .select(["id", "status", "confirmed_by", "disputed", "qty", "likely", "supersedes"])
      .where("order_line_id", "=", lineId)
      .orderBy("id")
      .execute(),
  );
}

/** Everything that an answer could have changed. */
async function everything(): Promise<string> {
  const rows = await inWorkspace(api.storage, async (ctx) => [
    await ctx.tx.selectFrom("commitment").selectAll().orderBy("id").execute(),
    await ctx.tx.selectFrom("commitment_event").selectAll().orderBy("commitment_id").orderBy("seq").execute(),
    await ctx.tx.selectFrom("evidence").selectAll().orderBy("id").execute(),
    await ctx.tx.selectFrom("minutes_link").selectAll().orderBy("id").execute(),
    await ctx.tx.selectFrom("minutes_answer").selectAll().orderBy("id").execute(),
    await ctx.tx.selectFrom("decision").selectAll().orderBy("id").execute(),
    await ctx.tx.selectFrom("audit").selectAll().orderBy("id").execute(),
  ]);
  return JSON.stringify(rows);
}

describe("minutes behind a link", () => {
  it("say what was promised, in the partner's words too, and nothing of ours", async () => {
    const minutes = await read(await linkTo(await talked()));
    expect(minutes).toMatchObject({ company: "Northwind Devices", contact: "Li Wei", languages: ["en"] });
    const [promise] = minutes.lines[0]!.promises;
    expect(promise).toMatchObject({
      qty: 4000,
      basis: "ex_factory",
      interval: { likely: "2026-12-03" },
      status: "confirmed",
      open: true,
      answered: null,
      text: { en: "4,000 pieces leaving the factory on Thursday 3 December." },
      state: { en: "Confirmed in the conversation." },
    });
    expect(promise!.quotes).toContain(SAID);
    expect(minutes.intro.en).toMatch(/^Northwind Devices wrote down what was said on Monday/);
    // Neither our need date, price nor value at stake, nor ids beside those of the promises.
    expect(JSON.stringify(minutes)).not.toMatch(/2026-12-12|250|line_id|lineId|decision|conversationId/);
  });

  it("carry no cookie, are kept by no cache and tell no referrer", async () => {
    const response = await api.send("GET", `/api/minutes/${await linkTo(await talked())}`);
    expect(response.headers.get("set-cookie")).toBeNull();
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  });

  it("are fetched by link scanners without changing anything", async () => {
    const token = await linkTo(await talked("said"));
    const before = await everything();
    for (const method of ["GET", "HEAD"]) {
      for (const path of ["", "/opened", "/answers"]) await api.send(method, `/api/minutes/${token}${path}`);
    }
    expect(await everything()).toBe(before);
  });

  it("note that a browser showed them, once", async () => {
    const token = await linkTo(await talked());
    const opened = () =>
      inWorkspace(api.storage, (ctx) =>
        ctx.tx.selectFrom("minutes_link").select("opened_at").orderBy("id", "desc").executeTakeFirstOrThrow(),
      );
    expect((await opened()).opened_at).toBeNull();
    expect((await api.send("POST", `/api/minutes/${token}/opened`)).status).toBe(204);
    api.storage.clock.now += 60_000;
    expect((await api.send("POST", `/api/minutes/${token}/opened`)).status).toBe(204);
    expect((await opened()).opened_at).toEqual(new Date(NOW));
  });

  it("of a call that broke off say what is still open, and what was said before", async () => {
    who = await somebodyOf(
      api.storage,
      ["4471", "4472"].map((po) => `${po}-${newId()}`),
    );
    const { id, runner } = await talkTo(api.storage, who, ["yes", "yes", SAID, "yes"]);
    await runner.ended("partner");
    const { lines } = await read(await linkTo(id));
    expect(lines.map(({ promises, notes }) => [promises.length, notes.en])).toEqual([
      [1, []],
      [0, ["No date is known yet."]],
    ]);
  });

  it("quote nothing where recording was refused: only what was confirmed is there", async () => {
    const { id } = await talkTo(api.storage, who, ["no", "yes", SAID, "yes", "yes"]);
    const [promise] = (await read(await linkTo(id))).lines[0]!.promises;
    expect(promise).toMatchObject({ status: "confirmed", quotes: [] });
  });

  it("are not to be had while the conversation lasts", async () => {
    const { id } = await talkTo(api.storage, who, ["yes", "yes"]);
    await expect(linkTo(id)).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("a tap", () => {
  it("confirms what was said, in writing, with the tap as evidence; it is the contact's own act", async () => {
    const token = await linkTo(await talked("said"));
    const [before] = (await read(token)).lines[0]!.promises;
    expect([before!.status, before!.state.en]).toEqual(["said", "Said, not confirmed yet."]);
    const response = await answer(token, { commitmentId: before!.commitmentId, answer: "right" });
    expect(response.status).toBe(200);
    expect(((await response.json()) as Minutes).lines[0]!.promises[0]).toMatchObject({
      status: "confirmed",
      answered: { kind: "confirmed" },
      state: { en: "Confirmed in writing." },
    });
    expect(await promises()).toMatchObject([{ status: "confirmed", confirmed_by: "written" }]);
    const proofs = await inWorkspace(api.storage, (ctx) =>
      ctx.tx
        .selectFrom("commitment_evidence as l")
        .innerJoin("evidence as e", "e.id", "l.evidence_id")
        .select(["l.role", "e.kind", "e.locator", "e.captured_by", "e.content_id"])
        .where("l.commitment_id", "=", before!.commitmentId)
        .where("e.kind", "=", "portal")
        .execute(),
    );
    expect(proofs).toEqual([
      {
        role: "confirmed",
        kind: "portal",
        locator: { answer: "right" },
        captured_by: `partner:${who.contactId}`,
        content_id: null,
      },
    ]);
  });

  it("makes a spoken confirmation a written one", async () => {
    const token = await linkTo(await talked());
    const [promise] = (await read(token)).lines[0]!.promises;
    await answer(token, { commitmentId: promise!.commitmentId, answer: "right" });
    expect(await promises()).toMatchObject([{ status: "confirmed", confirmed_by: "written" }]);
  });

  it("leaves what is not answered as it was said", async () => {
    who = await somebodyOf(
      api.storage,
      ["4471", "4472"].map((po) => `${po}-${newId()}`),
    );
    const two = await talkTo(api.storage, who, ["yes", "yes", SAID, ...HEDGED, SAID, ...HEDGED, "yes"]);
    const token = await linkTo(two.id);
    const { lines } = await read(token);
    const [first, second] = lines.map((line) => line.promises[0]);
    expect([first!.status, second!.status]).toEqual(["said", "said"]);
    await answer(token, { commitmentId: first!.commitmentId, answer: "right" });
    expect((await promises(who.lineIds[1])).map(({ status }) => status)).toEqual(["said"]);
  });

  it("twice, or sent again, is one answer; two at once as well", async () => {
    const token = await linkTo(await talked("said"));
    const [promise] = (await read(token)).lines[0]!.promises;
    const right = { commitmentId: promise!.commitmentId, answer: "right" };
    const all = await Promise.all([answer(token, right, "k1"), answer(token, right, "k1"), answer(token, right, "k2")]);
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await answer(token, right)).status).toBe(200);
    const kept = await inWorkspace(api.storage, (ctx) =>
      ctx.tx.selectFrom("minutes_answer").select("id").where("commitment_id", "=", promise!.commitmentId).execute(),
    );
    expect(kept).toHaveLength(1);
  });
});

describe("a correction", () => {
  const correct = async (given: Record<string, unknown>, key?: string) => {
    const token = await linkTo(await talked());
    const [promise] = (await read(token)).lines[0]!.promises;
    return {
      token,
      id: promise!.commitmentId,
      response: await answer(token, { commitmentId: promise!.commitmentId, answer: "wrong", ...given }, key),
    };
  };

  it("takes the place of the promise; a late one opens a decision", async () => {
    const { response, id } = await correct({ date: "2026-12-20", note: "The connector comes late." });
    const { lines } = (await response.json()) as Minutes;
    expect(lines[0]!.promises).toMatchObject([
      {
        interval: { likely: "2026-12-20" },
        status: "confirmed",
        quotes: ["The connector comes late."],
        answered: { kind: "corrected" },
      },
    ]);
    expect(await promises()).toMatchObject([
      { id, status: "superseded" },
      { status: "confirmed", confirmed_by: "written", qty: 4000, likely: "2026-12-20", supersedes: id },
    ]);
    const decisions = await inWorkspace(api.storage, (ctx) =>
      ctx.tx.selectFrom("decision").select("kind").where("order_line_id", "=", who.lineIds[0]!).execute(),
    );
    expect(decisions).toEqual([{ kind: "late" }]);
  });

  it("of the quantity leaves the rest without a promise, and tells so", async () => {
    const { response } = await correct({ qty: 3200 });
    const { lines } = (await response.json()) as Minutes;
    expect(lines[0]!.promises).toMatchObject([{ qty: 3200, interval: { likely: "2026-12-03" } }]);
    expect(lines[0]!.notes.en).toEqual(["There is no date yet for 800 pieces."]);
  });

  it("can be corrected once more", async () => {
    const { token, response } = await correct({ qty: 3200 });
    const [next] = ((await response.json()) as Minutes).lines[0]!.promises;
    const again = await answer(token, { commitmentId: next!.commitmentId, answer: "wrong", date: "2026-12-05" });
    expect(((await again.json()) as Minutes).lines[0]!.promises).toMatchObject([
      { qty: 3200, interval: { likely: "2026-12-05" } },
    ]);
  });

  it("by words alone is a denial: the promise is disputed, its quote stays, a person is asked", async () => {
    const { response } = await correct({ note: "I never said that." });
    expect(((await response.json()) as Minutes).lines[0]!.promises[0]).toMatchObject({
      disputed: true,
      status: "confirmed",
      state: { en: "Marked as not right." },
    });
    const decisions = await inWorkspace(api.storage, (ctx) =>
      ctx.tx.selectFrom("decision").select("kind").where("order_line_id", "=", who.lineIds[0]!).execute(),
    );
    expect(decisions).toEqual([{ kind: "contradiction" }]);
  });

  it("is taken back by a tap: the page says confirmed, on record a person still settles it", async () => {
    const { token, id } = await correct({ note: "I never said that." });
    api.storage.clock.now += 60_000;
    const again = ((await (await answer(token, { commitmentId: id, answer: "right" })).json()) as Minutes).lines[0]!;
    expect(again.promises[0]).toMatchObject({
      ...{ disputed: false, status: "confirmed", answered: { kind: "confirmed" } },
      state: { en: "Confirmed in writing." },
    });
    expect(await promises()).toMatchObject([{ status: "confirmed", disputed: true }]);
    api.storage.clock.now += 60_000;
    const ours = { reason: "It was another order." };
    await inWorkspace(api.storage, (ctx) => disputeCommitment(ctx, id, ours));
    expect((await read(token)).lines[0]!.promises[0]).toMatchObject({ disputed: true });
  });

  it("sent again changes nothing; the same key for something else is refused", async () => {
    const { token, id, response } = await correct({ qty: 3000 }, "same");
    expect(response.status).toBe(200);
    const before = await everything();
    expect((await answer(token, { commitmentId: id, answer: "wrong", qty: 3000 }, "same")).status).toBe(200);
    expect(await codeOf(await answer(token, { commitmentId: id, answer: "right" }, "same"))).toBe(
      "idempotency_key_reused",
    );
    // Without the key it is another answer, to what does not stand any more.
    expect(await codeOf(await answer(token, { commitmentId: id, answer: "wrong", qty: 3000 }))).toBe("conflict");
    expect(await everything()).toBe(before);
  });

  it("of more than is open is refused whole", async () => {
    const { response } = await correct({ qty: 4001 });
    expect(await codeOf(response)).toBe("commitment_exceeds_open_quantity");
    expect(await promises()).toHaveLength(1);
  });

  it("takes its words with it when the conversation is erased", async () => {
    const conversationId = await talked();
    const token = await linkTo(conversationId);
    const [promise] = (await read(token)).lines[0]!.promises;
    await answer(token, { commitmentId: promise!.commitmentId, answer: "wrong", qty: 10, note: "Ten only." });
    await inWorkspace(api.storage, (ctx) => eraseConversation(ctx, conversationId));
    const kept = await inWorkspace(api.storage, (ctx) =>
      ctx.tx
        .selectFrom("evidence as e")
        .innerJoin("content as c", "c.id", "e.content_id")
        .select("c.ciphertext")
        .where("e.kind", "=", "portal")
        .where("e.source", "=", conversationId)
        .execute(),
    );
    expect(kept.map(({ ciphertext }) => ciphertext.length)).toEqual([0]);
    expect((await promises()).map(({ status }) => status)).toEqual(["superseded", "confirmed"]);
    expect((await api.send("GET", `/api/minutes/${token}`)).status).toBe(404);
  });
});

describe("the day of what has none", () => {
  const open = async (more: Record<string, unknown> = {}, answers = ["yes", "yes", "I don't know yet"]) => {
    const token = await linkTo((await talkTo(api.storage, who, answers)).id);
    const [line] = (await read(token)).lines;
    const body = { lineId: line!.open!.lineId, answer: "promise", date: "2026-12-10", ...more };
    return { token, line: line!, body, response: await answer(token, body, "key") };
  };
  const first = async (response: Response) => ((await response.json()) as Minutes).lines[0]!;
  const onRecord = (qty: number) =>
    inWorkspace(api.storage, (ctx) =>
      recordStatement(ctx, {
        ...{ idempotencyKey: newId(), orderLineId: who.lineIds[0]!, conversationId: null, contactId: who.contactId },
        ...{ replaces: "all", status: "confirmed", confirmedBy: "written", saidAt: NOW - DAY_MS },
        deliveries: [{ qty, uom: "pcs", told: null, interval: point("2026-12-05"), basis: "ex_factory" }],
        ...{ evidence: [], conditions: [] },
      }),
    );

  it("is written by the partner and said, of all that is open, with the tap as evidence", async () => {
    const { line, response } = await open();
    expect(line).toMatchObject({ notes: { en: ["No date is known yet."] }, open: { qty: 4000, uom: "pcs" } });
    expect(await first(response)).toMatchObject({
      notes: { en: [] },
      open: null,
      promises: [
        {
          qty: 4000,
          interval: { likely: "2026-12-10" },
          basis: "unknown",
          status: "said",
          answered: { kind: "added" },
        },
      ],
    });
    expect(await promises()).toMatchObject([{ status: "said", confirmed_by: null, qty: 4000 }]);
    const [evidence] = await inWorkspace(api.storage, (ctx) =>
      ctx.tx
        .selectFrom("commitment_evidence as l")
        .innerJoin("commitment as m", "m.id", "l.commitment_id")
        .innerJoin("evidence as e", "e.id", "l.evidence_id")
        .select(["e.kind", "e.locator", "l.role"])
        .where("m.order_line_id", "=", who.lineIds[0]!)
        .execute(),
    );
    expect(evidence).toMatchObject({
      kind: "portal",
      role: "stated",
      locator: { answer: "promise", date: "2026-12-10" },
    });
  });

  it("may be of a part, then of the rest, and never of more than is open", async () => {
    const { token, body, response } = await open({ qty: 3000 });
    expect(await first(response)).toMatchObject({ open: { qty: 1000 }, promises: [{ qty: 3000 }] });
    const before = await everything();
    expect(await codeOf(await answer(token, { ...body, qty: 1001 }))).toBe("commitment_exceeds_open_quantity");
    expect(await everything()).toBe(before);
    expect(await first(await answer(token, { ...body, qty: undefined, date: "2026-12-14" }))).toMatchObject({
      open: null,
    });
    expect((await promises()).map(({ qty, status }) => [qty, status])).toEqual([
      [3000, "said"],
      [1000, "said"],
    ]);
    expect(await codeOf(await answer(token, body))).toBe("conflict");
  });

  it("takes the place of the older promise that was asked about, as far as it needs to", async () => {
    await onRecord(4000);
    const { line, response } = await open({ qty: 1500 }, ["yes", "yes", "I'll let you know on Thursday"]);
    expect(line.open).toMatchObject({ qty: 4000 });
    expect((await first(response)).promises).toMatchObject([{ qty: 1500, basis: "ex_factory", status: "said" }]);
    const standing = (await promises()).filter(({ status }) => status !== "superseded");
    expect(standing).toMatchObject([
      { qty: 2500, status: "confirmed", likely: "2026-12-05" },
      { qty: 1500, status: "said", likely: "2026-12-10" },
    ]);
  });

  it("leaves alone what was promised after the conversation", async () => {
    const talk = await talkTo(api.storage, who, ["yes", "yes", "I don't know yet"]);
    const token = await linkTo(talk.id);
    api.storage.clock.now += DAY_MS;
    await talked();
    expect((await read(token)).lines[0]).toMatchObject({ open: null });
    const body = { lineId: who.lineIds[0]!, answer: "promise", date: "2026-12-20" };
    expect(await codeOf(await answer(token, body))).toBe("conflict");
  });

  it("sent again is one answer, and the same key for another is refused", async () => {
    const { token, body } = await open({ qty: 3000 });
    const before = await everything();
    expect((await answer(token, body, "key")).status).toBe(200);
    expect(await everything()).toBe(before);
    const [promise] = (await read(token)).lines[0]!.promises;
    expect(await codeOf(await answer(token, { commitmentId: promise!.commitmentId, answer: "right" }, "key"))).toBe(
      "idempotency_key_reused",
    );
  });

  it("is no day that is over or far off, and of no line of another conversation", async () => {
    const other = await somebodyOf(api.storage, [`PO-${newId()}`]);
    const { token, body } = await open({ date: "2026-11-20" });
    const before = await everything();
    for (const [more, code] of [
      [{ date: "2026-11-20" }, "invalid_input"],
      [{ date: "2033-01-01" }, "invalid_input"],
      [{ date: undefined }, "invalid_input"],
      [{ lineId: other.lineIds[0]! }, "not_found"],
      [{ lineId: newId() }, "not_found"],
    ] as const)
      expect([more, await codeOf(await answer(token, { ...body, ...more }))]).toEqual([more, code]);
    expect(await everything()).toBe(before);
  });
});

describe("what is marked as not to be told", () => {
  const made: string[] = [];
  const mark = async (term: string, maySpeakTo: string[] = []) => {
    const input = MarkInput.parse({ subject: { kind: "term", term }, reason: "not public", maySpeakTo });
    made.push((await inWorkspace(api.storage, (ctx) => addMark(ctx, input))).id);
  };
  afterEach(async () => {
    for (const id of made.splice(0)) await inWorkspace(api.storage, (ctx) => removeMark(ctx, id));
  });

  it("stands nowhere in the minutes behind the link, nor in what we see of them", async () => {
    const id = await talked();
    const token = await linkTo(id);
    const { item, po } = (await read(token)).lines[0]!;
    await mark(item);
    await mark("leave the factory");
    api.storage.clock.now = Date.now();
    const { cookie } = await api.member("viewer");
    api.storage.clock.now = NOW;
    const path = `/api/workspaces/${api.storage.workspaceId}/conversations/${id}/minutes`;
    const ours = (await (await api.send("GET", path, { cookie })).json()) as Minutes;
    for (const minutes of [await read(token), ours]) {
      const [line] = minutes.lines;
      expect(line).toMatchObject({ po, item: "", promises: [{ qty: 4000 }] });
      expect(line!.promises[0]!.quotes).not.toContain(SAID);
      expect(JSON.stringify(minutes).toLowerCase()).not.toContain(item.toLowerCase());
    }
  });

  it("is named to a partner who may hear of it", async () => {
    const token = await linkTo(await talked());
    const { item } = (await read(token)).lines[0]!;
    await mark(item, [who.partnerId]);
    expect((await read(token)).lines[0]!.item).toBe(item);
  });
});

describe("an answer to the question of a form", () => {
  const REPORT = ["yes", "yes", "yes", "the lacquer peels off", "at final inspection", "thirty pieces", "lot K117"];
  const told = async () => {
    const by = { ...(await somebodyOf(api.storage, [])), flow: "quality-report" as const };
    const { id } = await talkTo(api.storage, by, [...REPORT, "since Monday", "yes", "we sort them out", "yes"]);
    api.storage.clock.now += DAY_MS;
    const token = await linkTo(id);
    const answers = (await read(token)).forms[0]!.answers;
    return { id, by, token, of: (field: string) => answers.find((each) => each.field === field)! };
  };
  const shown = async (response: Response, field: string) =>
    ((await response.json()) as Minutes).forms[0]!.answers.find((each) => each.field === field)!;
  const kept = (conversation: string) =>
    inWorkspace(api.storage, (ctx) => listAnswers(ctx, AnswerQuery.parse({ conversation })));
  const asked = (partnerId: string) =>
    inWorkspace(api.storage, async (ctx) =>
      (await listDecisions(ctx, DecisionQuery.parse({})))
        .filter(({ partner }) => partner.id === partnerId)
        .map(({ question }) => question),
    );

  it("is confirmed by a tap, in writing", async () => {
    const { id, token, of } = await told();
    expect(of("where")).toMatchObject({ status: "said", answered: null });
    const response = await answer(token, { answerId: of("where").answerId, answer: "right" });
    expect(await shown(response, "where")).toMatchObject({
      ...{ status: "confirmed", answered: { kind: "confirmed" } },
      state: { en: "Confirmed in writing." },
    });
    expect((await kept(id)).find(({ field }) => field === "where")).toMatchObject({
      status: "confirmed",
      evidence: [{ role: "stated" }, { role: "confirmed" }],
    });
  });

  it("is denied with what is right instead: the words stand beside the first ones, and a person is asked", async () => {
    const { id, by, token, of } = await told();
    const before = await asked(by.partnerId);
    const wrong = { answerId: of("lot").answerId, answer: "wrong", note: "Lot K171, sorry." };
    expect(await shown(await answer(token, wrong, "once"), "lot")).toMatchObject({
      ...{ status: "disputed", answered: { kind: "denied" }, state: { en: "Marked as not right." } },
      ...{ text: of("lot").text, quotes: ["lot K117", "Lot K171, sorry."] },
    });
    expect((await answer(token, wrong, "once")).status).toBe(200);
    expect((await kept(id)).find(({ field }) => field === "lot")).toMatchObject({ status: "disputed" });
    expect((await asked(by.partnerId)).filter((question) => !before.includes(question))).toEqual([
      expect.stringContaining("an answer we wrote down is not right"),
    ]);
    // And right after all.
    const again = await answer(token, { answerId: of("lot").answerId, answer: "right" });
    expect(await shown(again, "lot")).toMatchObject({ status: "confirmed" });
  });

  it("is corrected by a note alone, of this conversation alone, one point a tap", async () => {
    const { token, of } = await told();
    const other = await told();
    const { answerId } = of("lot");
    const tries = [
      { answerId, answer: "wrong", qty: 3 },
      { answerId, answer: "wrong" },
      { answerId, commitmentId: answerId, answer: "right" },
      { answer: "right" },
    ];
    for (const each of tries) expect(await codeOf(await answer(token, each))).toBe("invalid_input");
    for (const each of [{ answerId: other.of("lot").answerId }, { commitmentId: answerId }]) {
      expect(await codeOf(await answer(token, { ...each, answer: "right" }))).toBe("not_found");
    }
  });
});

describe("whoever should not", () => {
  const all = async (token: string, commitmentId: string) => [
    (await api.send("GET", `/api/minutes/${token}`)).status,
    (await api.send("POST", `/api/minutes/${token}/opened`)).status,
    (await answer(token, { commitmentId, answer: "right" })).status,
  ];

  it("gets one answer for a token that is unknown, revoked, expired, of an erased conversation or of a removed contact", async () => {
    const ending: Record<string, (id: string) => Promise<unknown>> = {
      revoked: () =>
        inWorkspace(api.storage, (ctx) =>
          ctx.tx
            .updateTable("minutes_link")
            .set({ revoked_at: new Date(ctx.now) })
            .where("revoked_at", "is", null)
            .execute(),
        ),
      expired: async () => (api.storage.clock.now += 14 * DAY_MS),
      erased: (id) => inWorkspace(api.storage, (ctx) => eraseConversation(ctx, id)),
      removed: () =>
        inWorkspace(api.storage, (ctx) =>
          ctx.tx
            .updateTable("contact")
            .set({ archived_at: new Date(ctx.now) })
            .where("id", "=", who.contactId)
            .execute(),
        ),
    };
    const bodies = new Set<string>();
    for (const [name, end] of Object.entries(ending)) {
      api.storage.clock.now = NOW;
      who = await somebodyOf(api.storage, [`PO-${newId()}`]);
      const id = await talked("said");
      const token = await linkTo(id);
      const [promise] = (await read(token)).lines[0]!.promises;
      await end(id);
      expect([name, await all(token, promise!.commitmentId)]).toEqual([name, [404, 404, 404]]);
      const { code, detail } = (await (await api.send("GET", `/api/minutes/${token}`)).json()) as Record<
        string,
        string
      >;
      bodies.add(JSON.stringify([code, detail]));
      expect((await promises()).map(({ status }) => status)).toEqual(["said"]);
    }
    for (const token of ["x", "A".repeat(43), `${"a".repeat(60)}%00`, "..%2f..%2fhealth", "' or 1=1 --"]) {
      const response = await api.send("GET", `/api/minutes/${encodeURIComponent(token)}`);
      const { code, detail } = (await response.json()) as Record<string, string>;
      bodies.add(JSON.stringify([code, detail]));
    }
    expect([...bodies]).toHaveLength(1);
  });

  it("answers nothing of another conversation, partner or workspace", async () => {
    const token = await linkTo(await talked());
    const own = who;
    const elsewhere = await somebodyOf(api.storage, [`PO-${newId()}`]);
    await talked("said", elsewhere);
    const [foreign] = await promises(elsewhere.lineIds[0]);
    expect(await codeOf(await answer(token, { commitmentId: foreign!.id, answer: "right" }))).toBe("not_found");
    expect((await promises(elsewhere.lineIds[0])).map(({ status }) => status)).toEqual(["said"]);
    // The same partner's other conversation about the same line.
    await talked("said", own);
    const standing = (await promises(own.lineIds[0])).find(({ status }) => status === "said");
    expect(await codeOf(await answer(token, { commitmentId: standing!.id, answer: "right" }))).toBe("not_found");
    const minutes = await read(token);
    expect(minutes.lines[0]!.promises).toEqual([]);
    expect(minutes.lines[0]!.notes.en).toEqual(["A later answer took the place of this one."]);
  });

  it("sends too much, nonsense, a form, or from another site in vain", async () => {
    const token = await linkTo(await talked());
    const [promise] = (await read(token)).lines[0]!.promises;
    const { commitmentId } = promise!;
    const wrong = { commitmentId, answer: "wrong" };
    for (const body of [
      wrong,
      { ...wrong, note: "x".repeat(501) },
      { ...wrong, note: "a\0b" },
      { ...wrong, qty: -1 },
      { ...wrong, qty: 1e15 },
      { ...wrong, date: "2026-02-30" },
      { ...wrong, date: "9999-01-01" },
      { commitmentId: "x", answer: "right" },
      { commitmentId, answer: "price", price: 1 },
      [],
    ]) {
      expect([JSON.stringify(body).slice(0, 60), (await answer(token, body)).status]).toEqual([
        JSON.stringify(body).slice(0, 60),
        422,
      ]);
    }
    expect((await answer(token, { ...wrong, note: "x".repeat(2_000_000) })).status).toBe(413);
    expect((await answer(token, { commitmentId, answer: "right" }, "a b")).status).toBe(422);
    const path = `/api/minutes/${token}/answers`;
    const body = { commitmentId, answer: "right" };
    const form = { "content-type": "application/x-www-form-urlencoded" };
    expect((await api.send("POST", path, { body: "answer=right", headers: form })).status).toBe(415);
    expect((await api.send("POST", path, { body, headers: { origin: "https://evil.example" } })).status).toBe(403);
    expect((await promises()).map(({ confirmed_by }) => confirmed_by)).toEqual(["spoken"]);
  });

  it("guesses or taps without end, and is slowed down", async () => {
    const limited = api.another({ limits: { linkRequestsPerAddress: 5, linkRequestsPerLink: 3 } });
    const token = await linkTo(await talked());
    const get = (path: string, address: string) => limited("GET", `/api/minutes/${path}`, { address });
    for (let guess = 0; guess < 5; guess += 1) expect((await get(`guess${guess}`, "10.1.1.1")).status).toBe(404);
    expect((await get(token, "10.1.1.1")).status).toBe(429);
    for (let tap = 0; tap < 3; tap += 1) expect((await get(token, `10.2.${tap}.1`)).status).toBe(200);
    expect((await get(token, "10.2.9.1")).status).toBe(429);
  });
});

describe("our side", () => {
  it("makes a link with an address that is told once, sees what became of it, and revokes it", async () => {
    const id = await talked();
    api.storage.clock.now = Date.now();
    const { cookie } = await api.member("manager");
    const base = `/api/workspaces/${api.storage.workspaceId}`;
    const made = await api.send("POST", `${base}/conversations/${id}/minutes-links`, { cookie, body: {} });
    expect(made.status).toBe(201);
    const { link, ...told } = (await made.json()) as { link: string; id: string; expiresAt: string; createdAt: string };
    expect(link).toMatch(new RegExp(`^http://${HOST}/m/[\\w-]{43}$`));
    expect(Date.parse(told.expiresAt) - Date.parse(told.createdAt)).toBe(14 * DAY_MS);
    const token = link.split("/").at(-1)!;
    const [promise] = (await read(token)).lines[0]!.promises;
    await api.send("POST", `/api/minutes/${token}/opened`);
    await answer(token, { commitmentId: promise!.commitmentId, answer: "wrong", date: soon() });
    const list = async () =>
      (await (await api.send("GET", `${base}/conversations/${id}/minutes-links`, { cookie })).json()) as unknown[];
    expect(await list()).toMatchObject([
      { id: told.id, state: "open", openedAt: expect.any(String), answers: { confirmed: 0, corrected: 1, denied: 0 } },
    ]);
    expect(JSON.stringify(await list())).not.toContain(token);
    const ours = await api.send("GET", `${base}/conversations/${id}/minutes`, { cookie });
    expect(((await ours.json()) as Minutes).lines[0]!.promises).toHaveLength(1);
    expect((await api.send("DELETE", `${base}/minutes-links/${told.id}`, { cookie })).status).toBe(204);
    expect((await api.send("DELETE", `${base}/minutes-links/${told.id}`, { cookie })).status).toBe(204);
    expect(await list()).toMatchObject([{ state: "revoked" }]);
    expect((await api.send("GET", `/api/minutes/${token}`)).status).toBe(404);
  });

  it("keeps of a token nothing but its hash", async () => {
    const token = await linkTo(await talked());
    const rows = await inWorkspace(api.storage, async (ctx) => [
      await ctx.tx.selectFrom("minutes_link").selectAll().execute(),
      await ctx.tx.selectFrom("audit").selectAll().execute(),
    ]);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  const soon = (): PlainDate => addDays(new Date().toISOString().slice(0, 10), 10);
});
