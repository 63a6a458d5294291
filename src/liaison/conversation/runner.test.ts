/** Conversations over the real rules and the real record; only the sound is left out. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#kernel/ids.ts";
import { silentLogger } from "#kernel/logger.ts";
import { connect, conversationDetail, readEvents, startConversation, takeLease } from "#modules/conversations/index.ts";
import { openTestStorage, type TestStorage } from "../../../test/support/database.ts";
import { addLine, addPartner, everyRow, inWorkspace } from "../../../test/support/record.ts";
import { createEngine } from "../engine.ts";
import type { DialogueStep } from "./dialogue.ts";
import { createRecordJournal } from "./record-journal.ts";
import { createRunner, type Runner } from "./runner.ts";
import { prepareSnapshot } from "./snapshot.ts";

let storage: TestStorage;
beforeAll(async () => {
  storage = await openTestStorage();
});
afterAll(() => storage.close());

/** Everything the agent says is told as spoken, as a session does. Stops when the conversation has ended. */
async function talk(...answers: string[]): Promise<{ id: string; runner: Runner }> {
  return talkAbout(["4471"], answers);
}

async function talkAbout(pos: readonly string[], answers: readonly string[]): Promise<{ id: string; runner: Runner }> {
  const { partnerId, contactId } = await addPartner(storage);
  const lineIds: string[] = [];
  for (const po of pos) lineIds.push(await addLine(storage, partnerId, { po }));
  const id = newId();
  const owner = "this server";
  const { snapshot, keyId } = await inWorkspace(storage, async (ctx) => {
    const made = await prepareSnapshot(ctx, {
      conversationId: id,
      contactId,
      lineIds,
      language: "en",
      principal: "Dana Reyes",
    });
    const started = await startConversation(ctx, {
      ...{ id, contactId, lineIds, flow: made.flow, flowVersion: made.flowVersion },
      ...{ channel: "browser", language: "en", persona: null, resumes: null, snapshot: JSON.stringify(made) },
    });
    await takeLease(ctx, id, owner, ctx.now + 60_000);
    await connect(ctx, id);
    return { snapshot: made, keyId: started.keyId };
  });
  const { transact, workspaceId, clock } = storage;
  const where = { workspaceId, partnerId, contactId, conversationId: id };
  const journal = createRecordJournal({ ...where, transact, language: "en", keyId, owner, startedAt: clock.now });
  const runner = createRunner({ snapshot, engine: createEngine("en")!, journal, log: silentLogger() });
  let at = 0;
  const speak = async (step: DialogueStep) => {
    for (const utterance of step.utterances) {
      at += 1000;
      await runner.spoke(utterance, at, at + 900, {});
    }
    return step;
  };
  let step = await speak(await runner.start());
  for (const text of answers) {
    if (step.finished) break;
    at += 1000;
    step = await speak(await runner.heard({ text, fromMs: at, toMs: at + 900, timings: {} }));
  }
  return { id, runner };
}

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
    expect(events.at(-1)).toMatchObject({ kind: "ended", payload: { by: "agent" } });
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
});
