/** Conversations in writing over the whole server: no sound, no models, and the words are evidence of their own kind. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ConversationDetail } from "../../src/modules/conversations/schema.ts";
import type { Evidence } from "../../src/modules/evidence/schema.ts";
import type { Minutes } from "../../src/modules/minutes/schema.ts";
import type { Board, LineDetail } from "../../src/modules/orders/schema.ts";
import { endOf, transcriptOf } from "../support/calls.ts";
import { type SeededPartner, startTestServer, type TestServer } from "../support/server.ts";
import { beginWriting, write, writeAll } from "../support/writing.ts";

let server: TestServer;
let partner: SeededPartner;

beforeAll(async () => {
  server = await startTestServer();
  partner = await server.addPartner();
});
afterAll(() => server?.close());

describe("a conversation in writing", { timeout: 60_000 }, () => {
  it("is typed by a person, ends completed, and each promise opens the line it came from", async () => {
    await partner.add({});
    const id = await beginWriting(server, partner, partner.lines.slice(-1));
    const detail = await writeAll(server, id, {
      ship_date: "all of them on the third of December",
      basis: "that is when they leave our factory",
    });
    expect([detail.status, detail.outcome, detail.channel, transcriptOf(detail)]).toMatchObject([
      "ended",
      "completed",
      "text",
      expect.stringContaining("third of December"),
    ]);
    expect(detail.audio).toBeNull();
    // What the agent writes stands in figures.
    expect(transcriptOf(detail)).toMatch(/PO \d+, line \d+: 4,000 pieces/);
    expect(transcriptOf(detail)).toContain("4,000 pieces leaving the factory on Thursday 3 December.");
    const line = await server.api<LineDetail>(`/lines/${partner.lines.at(-1)!.id}`);
    const [promise] = line.promises.filter(({ conversationId }) => conversationId === id);
    expect(promise).toMatchObject({ status: "confirmed", confirmedBy: "written", interval: { likely: "2026-12-03" } });
    const evidence = await Promise.all(promise!.evidence.map((each) => server.api<Evidence>(`/evidence/${each.id}`)));
    expect(evidence.map(({ kind, audio }) => [kind, audio])).toEqual(evidence.map(() => ["chat", null]));
    expect(evidence.map(({ words }) => words)).toContain("all of them on the third of December");
    // A yes shows what it answered.
    expect(evidence.some(({ words, asked }) => words === "yes" && asked.length > 0)).toBe(true);
  });

  it("keeps no row for sound, which there is none of", async () => {
    const client = await server.storage.pool.connect();
    await client.query("select set_config('app.workspace', $1, false)", [server.workspaceId]);
    const { rows } = await client.query(
      "select c.mode, r.path from conversation c left join recording r on r.conversation_id = c.id",
    );
    client.release(true);
    expect(rows).toEqual([{ mode: "recorded", path: null }]);
  });

  it("tells what stays open, and shows a condition with its words wherever the promise stands", async () => {
    await partner.add({});
    await partner.add({});
    const lines = partner.lines.slice(-2);
    const [first, second] = lines.map(({ id }) => id);
    const id = await beginWriting(server, partner, lines);
    const words = "2000 pieces leave the factory on the third of December, but only if the steel comes";
    for (const text of ["yes", "yes", words, "I don't know yet", "yes", "I don't know yet, there is no date", "yes"])
      await write(server, id, { kind: "words", text });
    const detail = await endOf(server, id);
    expect(detail.topics.map(({ status }) => status)).toEqual(["confirmed", "unknown"]);
    expect(detail).toMatchObject({
      outcome: expect.stringContaining("completed"),
      openLines: 2,
      missing: { [first!]: { qty: 2000, uom: "pcs" }, [second!]: { qty: 4000, uom: "pcs" } },
    });
    const listed = await server.api<ConversationDetail[]>("/conversations");
    expect(listed.find((each) => each.id === id)?.openLines).toBe(2);

    const [commitmentId] = detail.topics[0]!.commitmentIds;
    const clause = "only if the steel comes";
    const condition = { text: clause, due: null, status: "open" };
    expect(detail.conditions).toMatchObject({ [commitmentId!]: [condition] });
    const { rows } = await server.api<Board>("/orders");
    expect(rows.find(({ lineId }) => lineId === first)?.promises).toMatchObject([{ conditions: [condition] }]);
    const minutes = await server.api<Minutes>(`/conversations/${id}/minutes`);
    expect(minutes.lines[0]?.promises).toMatchObject([{ conditions: [clause], quotes: [words] }]);
  });

  it("keeps by which day they would tell, and shows it with the line", async () => {
    await partner.add({});
    const [line] = partner.lines.slice(-1);
    const id = await beginWriting(server, partner, [line!]);
    for (const text of ["yes", "yes", "I'll let you know on Thursday"])
      await write(server, id, { kind: "words", text });
    const by = "2026-11-26";
    expect((await endOf(server, id)).announced).toEqual({ [line!.id]: { by } });
    const { rows, counts } = await server.api<Board>("/orders?exception=answer_announced");
    expect(rows).toMatchObject([{ lineId: line!.id, announced: { by } }]);
    expect(counts).toMatchObject({ answer_announced: 1, answer_overdue: 0 });
  });

  it("is answered by a simulated supplier while a person watches", async () => {
    await partner.add({});
    const lines = partner.lines.slice(-1);
    const id = await beginWriting(server, partner, lines, "cooperative");
    const refused = await server.ask(`/conversations/${id}/partner-turns`, { body: { kind: "words", text: "hello" } });
    expect(refused.status).toBe(409);
    const detail = await endOf(server, id);
    expect([detail.outcome, detail.persona]).toEqual(["completed", "cooperative"]);
  });

  it("says what the workspace says in its own way, from the next conversation on", async () => {
    const wording = { "availability.ask": { en: "Do you have three minutes for our orders?" } };
    const refused = await server.ask("/flows/order-status/overrides", {
      method: "PUT",
      body: { basedOn: 0, overrides: { wording } },
    });
    // A number from nowhere is one in a question, too.
    expect(refused.status).toBe(422);
    wording["availability.ask"].en = "Do you have some minutes for Northwind orders?";
    await server.api("/flows/order-status/overrides", { method: "PUT", body: { basedOn: 0, overrides: { wording } } });
    await partner.add({});
    const id = await beginWriting(server, partner, partner.lines.slice(-1), "cooperative");
    const detail = await endOf(server, id);
    expect(detail.outcome).toBe("completed");
    expect(transcriptOf(detail)).toContain("Do you have some minutes for Northwind orders?");
    await server.api("/flows/order-status/overrides", { method: "PUT", body: { basedOn: 1, overrides: {} } });
  });

  it("goes on after a question that got no answer, and ends when the supplier leaves", async () => {
    await partner.add({});
    const id = await beginWriting(server, partner, partner.lines.slice(-1));
    await write(server, id, { kind: "words", text: "yes" });
    const before = (await server.api<ConversationDetail>(`/conversations/${id}`)).turns.length;
    await write(server, id, { kind: "silence" });
    const after = await server.api<ConversationDetail>(`/conversations/${id}`);
    expect(after.turns.length).toBeGreaterThan(before);
    await write(server, id, { kind: "hang_up" });
    expect((await endOf(server, id)).status).toBe("broken_off");
    const late = await server.ask(`/conversations/${id}/partner-turns`, { body: { kind: "silence" } });
    expect(await late.json()).toMatchObject({ code: "conversation_not_live" });
  });

  it("says nothing twice: the same request again adds no words", async () => {
    await partner.add({});
    const id = await beginWriting(server, partner, partner.lines.slice(-1));
    const key = "one-and-the-same-key";
    const send = () =>
      fetch(`${server.url}/api/workspaces/${server.workspaceId}/conversations/${id}/partner-turns`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${server.token}`,
          "content-type": "application/json",
          "idempotency-key": key,
        },
        body: JSON.stringify({ kind: "words", text: "yes" }),
      });
    expect((await send()).status).toBe(204);
    expect((await send()).status).toBe(204);
    const { turns } = await server.api<ConversationDetail>(`/conversations/${id}`);
    expect(turns.filter(({ who }) => who === "partner")).toHaveLength(1);
    await write(server, id, { kind: "hang_up" });
  });

  it("is refused in a language nobody wrote rules for, and takes no hostile input", async () => {
    await partner.add({});
    const body = { contactId: partner.contactId, lineIds: [partner.lines.at(-1)!.id], callee: { kind: "text" } };
    const refused = await server.ask("/conversations", { body: { ...body, language: "tr" } });
    expect(await refused.json()).toMatchObject({ code: "language_unavailable" });
    const id = await beginWriting(server, partner, partner.lines.slice(-1));
    for (const turn of [
      { kind: "words", text: "" },
      { kind: "words", text: "x".repeat(2001) },
      { kind: "words", text: "a\0b" },
      { kind: "key", key: "12" },
      { kind: "shout", text: "hi" },
    ]) {
      expect((await server.ask(`/conversations/${id}/partner-turns`, { body: turn })).status).toBe(422);
    }
    await write(server, id, { kind: "hang_up" });
  });
});
