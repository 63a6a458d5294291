/** Conversations over the real rules and the real record; only the sound is left out. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { conversationDetail, eraseConversation, readEvents, recordingFile } from "#modules/conversations/index.ts";
import { openTestStorage, type TestStorage } from "../../../test/support/database.ts";
import { everyRow, inWorkspace } from "../../../test/support/record.ts";
import type { Utterance } from "./dialogue.ts";
import { type Somebody, somebodyOf, talkTo, talkToLast } from "./talk.fixture.ts";

let storage: TestStorage;
beforeAll(async () => {
  storage = await openTestStorage();
});
afterAll(() => storage.close());

const talk = async (...answers: string[]) => talkWith(await somebody(), ...answers);
const somebody = () => somebodyOf(storage);
const talkWith = (who: Somebody, ...answers: string[]) => talkTo(storage, who, answers);
const talkToTheLast = (who: Somebody, ...answers: string[]) => talkToLast(storage, who, answers);
const talkAbout = async (pos: readonly string[], answers: readonly string[]) =>
  talkTo(storage, await somebodyOf(storage, pos), answers);

describe("a conversation that has ended itself", () => {
  it("lets its last sentences sound, takes a hang-up, and is steered no more", async () => {
    const { id, runner } = await talk("yes", "yes", "please stop calling me");
    await runner.ended("partner");
    await expect(runner.operator({ action: "say", text: "One more thing." }, 60_000)).rejects.toMatchObject({
      code: "conversation_not_live",
    });
    const { detail, events } = await inWorkspace(storage, async (ctx) => ({
      detail: await conversationDetail(ctx, id),
      events: await readEvents(ctx, id),
    }));
    expect(detail).toMatchObject({ status: "ended", outcome: "refused" });
    const end = events.findIndex(({ kind }) => kind === "ended");
    expect(events[end]).toMatchObject({ payload: { by: "agent" } });
    expect(new Set(events.slice(end + 1).map(({ kind }) => kind))).toEqual(new Set(["said"]));
  });

  it("keeps its goodbye, before the end as people read it", async () => {
    const { id } = await talk("yes", "yes", "please stop calling me");
    const { turns } = await inWorkspace(storage, (ctx) => conversationDetail(ctx, id));
    const [answer, ...last] = turns.slice(turns.findLastIndex(({ who }) => who === "partner"));
    expect(answer!.text).toBe("please stop calling me");
    expect(last.at(-1)).toMatchObject({ who: "system", act: "ended" });
    const closing = last.slice(0, -1);
    expect(closing.map(({ who, state }) => [who, state])).toEqual(closing.map(() => ["agent", "kept"]));
    expect(closing.at(-1)).toMatchObject({ act: "close", text: expect.stringMatching(/goodbye/i) });
  });

  it("keeps only what was spoken, and is ended all the same where it was killed before that", async () => {
    const { id, runner } = await talkToTheLast(await somebody(), "yes", "yes", "please stop calling me");
    const stranger = { act: "close" as const, text: "zebra", language: "en", line: null, slot: null };
    const never = { ...stranger, id: "never handed out", template: "x", echoesHeard: false, waitMs: null };
    await runner.spoke(never, 90_000, 91_000, {});
    const { detail, events } = await inWorkspace(storage, async (ctx) => ({
      detail: await conversationDetail(ctx, id),
      events: await readEvents(ctx, id),
    }));
    expect(detail).toMatchObject({ status: "ended", outcome: "refused" });
    expect(events.at(-1)).toMatchObject({ kind: "ended" });
    expect(JSON.stringify(detail.turns)).not.toContain("zebra");
  });

  it("keeps nothing of it once it was erased", async () => {
    const { id, speakLast } = await talkToTheLast(await somebody(), "yes", "yes", "please stop calling me");
    await inWorkspace(storage, (ctx) => eraseConversation(ctx, id));
    const before = await inWorkspace(storage, (ctx) => readEvents(ctx, id));
    await speakLast();
    expect(await inWorkspace(storage, (ctx) => readEvents(ctx, id))).toEqual(before);
    const { turns } = await inWorkspace(storage, (ctx) => conversationDetail(ctx, id));
    expect(turns.filter(({ text, who }) => who === "agent" && text !== null)).toEqual([]);
  });
});

describe("a promise on record that is denied", () => {
  it("is disputed, and the question it opens belongs to the conversation in which it was denied", async () => {
    const who = await somebody();
    await talkWith(who, "yes", "yes", "all of them on the third of December ex factory", "yes", "yes");
    const { id } = await talkWith(who, "yes", "yes", "as planned", "no");
    const found = await inWorkspace(storage, async (ctx) => ({
      detail: await conversationDetail(ctx, id),
      disputed: await ctx.tx
        .selectFrom("commitment")
        .select(["earliest", "status"])
        .where("order_line_id", "=", who.lineIds[0]!)
        .where("disputed", "=", true)
        .execute(),
    }));
    expect(found.disputed).toEqual([{ earliest: "2026-12-03", status: "confirmed" }]);
    expect(found.detail.decisionIds).toHaveLength(1);
  });
});

describe("consent to recording", () => {
  const recordingOf = (id: string) =>
    inWorkspace(storage, (ctx) =>
      ctx.tx.selectFrom("recording").selectAll().where("conversation_id", "=", id).executeTakeFirst(),
    );

  it("is written with the way to the sound", async () => {
    const { id, runner } = await talk("yes");
    expect(await recordingOf(id)).toMatchObject({ path: recordingFile(id), chunks: 0 });
    await runner.ended("partner");
  });

  it("that is refused leads to none", async () => {
    const { id, runner } = await talk("no", "yes, it is");
    expect(await recordingOf(id)).toBeUndefined();
    await runner.ended("partner");
  });
});

describe("consent that is taken back", () => {
  it("keeps what was said until then, and neither the turn that took it back nor what was said after it", async () => {
    const { id } = await talk(
      "yes",
      "yes",
      "all of them on the third of December ex factory",
      "giraffe, please stop recording this call",
      "yes",
      "no wait, the tenth of December, because the giraffe machine broke",
      "stop calling me, giraffe",
    );
    const detail = await inWorkspace(storage, (ctx) => conversationDetail(ctx, id));
    expect(detail.mode).toBe("unrecorded");
    expect(detail.turns.map(({ text }) => text).join(" ")).toMatch(/third of December/);
    expect(detail.decisionIds.length).toBeGreaterThan(0);
    const rows = await everyRow(storage);
    expect(rows).toMatch(/recording_withdrawn/);
    expect(rows).not.toMatch(/giraffe|2026-12-10|10 Dec/);
  });
});

describe("a sentence that a person typed", () => {
  it("and that was not said is shown and kept as such, the next one as said", async () => {
    const { id, runner } = await talk("yes", "yes");
    const typed: Utterance[] = [];
    runner.onPush(({ utterances }) => typed.push(...utterances));
    await runner.operator({ action: "say", text: "One moment." }, 60_000);
    await runner.operator({ action: "say", text: "Here I am." }, 61_000);
    await runner.unspoken(typed[0]!);
    await runner.spoke(typed[1]!, 62_000, 63_000, {});
    const notSaid = { who: "operator", text: "One moment.", interruptedAtMs: expect.any(Number) };
    const said = { who: "operator", text: "Here I am.", interruptedAtMs: null };
    expect(runner.turns().slice(-2)).toMatchObject([notSaid, said]);
    const detail = await inWorkspace(storage, (ctx) => conversationDetail(ctx, id));
    expect(detail.turns.filter((turn) => turn.who === "operator")).toMatchObject([notSaid, said]);
    await runner.ended("partner");
  });
});

describe("keys pressed before their question was heard", () => {
  it("allow no recording and confirm nothing", async () => {
    const { id, runner } = await talk();
    for (let key = 0; key < 4; key += 1) {
      const { utterances } = await runner.key("1", 1_000 + key);
      if (utterances[0]) await runner.interrupted(utterances[0].id, 0);
    }
    expect(runner.state().topics[0]!.status).toBe("open");
    expect(runner.state().work.question).toMatchObject({ kind: "availability" });
    expect(id).toBe(runner.id);
    await runner.ended("partner");
  });
});

describe("a line that drops", () => {
  const FIRST = ["yes", "yes", "all of them on the third of December ex factory", "yes"];

  it.each([
    ["with a line still open, leaves it to another call", ["4471", "4472"], "broken_off", "partly_completed"],
    ["with every line settled, has ended", ["4471"], "ended", "completed"],
  ])("%s", async (_, pos, status, outcome) => {
    const { id, runner } = await talkAbout(pos, FIRST);
    await runner.ended("partner");
    const detail = await inWorkspace(storage, (ctx) => conversationDetail(ctx, id));
    expect(detail).toMatchObject({ status, outcome, resumable: status === "broken_off" });
    expect(detail.topics.map((topic) => topic.status)).toEqual(["confirmed", "asked"].slice(0, pos.length));
  });
});

describe("after a refusal of recording", () => {
  it("the record holds the confirmed value, and neither words nor what was only said", async () => {
    await talk(
      "no",
      "yes, it is",
      "all of them on the third of December ex factory",
      "yes",
      "no wait, the tenth of December, because the zebra machine broke",
      "stop calling me, zebra",
    );
    const rows = await everyRow(storage);
    expect(rows).toMatch(/^commitment .*2026-12-03/m);
    expect(rows).not.toMatch(/zebra|machine_breakdown|2026-12-10|10 Dec/);
  });

  it("the goodbye is spoken and not kept", async () => {
    const { id } = await talk("no", "yes, it is", "stop calling me");
    const events = await inWorkspace(storage, (ctx) => readEvents(ctx, id));
    expect(events.at(-1)).toMatchObject({ kind: "ended" });
    expect(events.filter(({ kind }) => kind === "said")).toEqual([]);
  });
});
