/** Whole conversations over the real rules and the real record; only the sound is left out. */
import { newId } from "#kernel/ids.ts";
import { silentLogger } from "#kernel/logger.ts";
import { connect, startConversation, takeLease } from "#modules/conversations/index.ts";
import type { StartSubject } from "#modules/conversations/schema.ts";
import type { TestStorage } from "../../../test/support/database.ts";
import { addLine, addPartner, inWorkspace } from "../../../test/support/record.ts";
import { createEngine, type ModelUse } from "../engine.ts";
import type { DialogueStep } from "./dialogue.ts";
import type { Engine } from "./engine.ts";
import { createRecordJournal } from "./record-journal.ts";
import { createRunner, type Runner } from "./runner.ts";
import { prepareSnapshot } from "./snapshot.ts";
import type { FlowId } from "./types.ts";

export type Talk = { id: string; runner: Runner; speakLast: () => Promise<unknown> };
export type Somebody = {
  partnerId: string;
  contactId: string;
  lineIds: string[];
  offRecord?: boolean;
  flow?: FlowId;
  subject?: StartSubject;
  languages?: string[];
  /** In place of the real one, where a test needs a language that may have no rules here. */
  engine?: Engine;
};

export async function somebodyOf(storage: TestStorage, orders: readonly string[] = ["4471"]): Promise<Somebody> {
  const { partnerId, contactId } = await addPartner(storage);
  const lineIds: string[] = [];
  for (const po of orders) lineIds.push(await addLine(storage, partnerId, { po }));
  return { partnerId, contactId, lineIds };
}

/** Everything the agent says is told as spoken, as a session does. Stops when the conversation has ended. */
export async function talkTo(
  storage: TestStorage,
  who: Somebody,
  answers: readonly string[],
  use: ModelUse | null = null,
): Promise<Talk> {
  const talked = await talkToLast(storage, who, answers, use);
  await talked.speakLast();
  return talked;
}

/** The same up to the last step, whose sentences are told by `speakLast`. */
export async function talkToLast(
  storage: TestStorage,
  {
    partnerId,
    contactId,
    lineIds,
    offRecord = false,
    flow = "order-status",
    subject,
    languages = ["en"],
    engine,
  }: Somebody,
  answers: readonly string[],
  use: ModelUse | null = null,
): Promise<Talk> {
  const id = newId();
  const owner = "this server";
  const { snapshot, keyId } = await inWorkspace(storage, async (ctx) => {
    const made = await prepareSnapshot(ctx, {
      conversationId: id,
      contactId,
      flow,
      lineIds,
      subject: subject ?? null,
      language: "en",
      languages,
      principal: "Dana Reyes",
      offRecord,
    });
    const started = await startConversation(ctx, {
      ...{ id, contactId, lineIds, flow: made.flow, flowVersion: made.flowVersion },
      ...{
        channel: "browser",
        language: "en",
        persona: null,
        resumes: null,
        snapshot: JSON.stringify(made),
        offRecord,
      },
    });
    await takeLease(ctx, id, owner, ctx.now + 60_000);
    await connect(ctx, id);
    return { snapshot: made, keyId: started.keyId };
  });
  const { transact, workspaceId, clock } = storage;
  const where = { workspaceId, partnerId, contactId, conversationId: id };
  const journal = createRecordJournal({ ...where, transact, language: "en", keyId, owner, startedAt: clock.now });
  const runner = createRunner({ snapshot, engine: engine ?? createEngine("en", use)!, journal, log: silentLogger() });
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
    const next = await runner.heard({ text, fromMs: at, toMs: at + 900, timings: {} });
    step = next.finished ? next : await speak(next);
  }
  const last = step.finished ? step : { ...step, utterances: [] };
  return { id, runner, speakLast: () => speak(last) };
}
