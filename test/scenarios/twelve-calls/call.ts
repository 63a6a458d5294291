/** One call as text over the real rules, guards, runner and record; only the sound and what later work brings are left out. */
import { afterAll, beforeAll, it } from "vitest";
import { newId } from "../../../src/kernel/ids.ts";
import { silentLogger } from "../../../src/kernel/logger.ts";
import type { DialogueStep, Utterance } from "../../../src/liaison/conversation/dialogue.ts";
import { createRecordJournal } from "../../../src/liaison/conversation/record-journal.ts";
import { createRunner } from "../../../src/liaison/conversation/runner.ts";
import { prepareSnapshot } from "../../../src/liaison/conversation/snapshot.ts";
import type {
  CallSnapshot,
  ConversationState,
  Effect,
  FlowId,
  Subject,
} from "../../../src/liaison/conversation/types.ts";
import { createEngine } from "../../../src/liaison/engine.ts";
import { flowOf } from "../../../src/liaison/flows/index.ts";
import type { Done } from "../../../src/liaison/follow-up/follow-up.ts";
import { allLanguages, languageRules } from "../../../src/liaison/language/index.ts";
import { connect, conversationDetail, startConversation, takeLease } from "../../../src/modules/conversations/index.ts";
import type { ConversationDetail } from "../../../src/modules/conversations/schema.ts";
import type { Sector } from "../../../src/modules/partners/schema.ts";
import { openTestStorage, type TestStorage } from "../../support/database.ts";
import { addLine, addPartner, inWorkspace } from "../../support/record.ts";
import { MUST, type MustId } from "./capabilities.ts";
import { type Asked, notingPorts } from "./ports.ts";

export type Event = string | { silence: true } | { key: string } | { by: "machine" | "mailbox_full" } | "hang up";

export type CallOptions = {
  says: readonly Event[];
  language?: string;
  flow?: FlowId;
  subject?: Subject;
  sector?: Sector;
  orders?: readonly string[];
  /** A partner who was called before. */
  partner?: Who;
  change?: (snapshot: CallSnapshot) => CallSnapshot;
};

export type Who = { partnerId: string; contactId: string; lineIds: string[] };

export type Call = {
  id: string;
  who: Who;
  snapshot: CallSnapshot;
  /** Sentences of the agent, one list for the opening and one for each answer. */
  steps: string[][];
  said: Utterance[];
  /** All the agent said, as one text. */
  spoken: string;
  effects: Effect[];
  decisions: string[];
  asked: Asked;
  state: ConversationState;
  detail: ConversationDetail;
};

let storage: TestStorage;

/** Every file that holds calls opens a record of its own. */
export function onRecord(): () => TestStorage {
  beforeAll(async () => {
    storage = await openTestStorage();
  });
  afterAll(() => storage.close());
  return () => storage;
}

/** A line of the twelve calls as a test, in one language or several; one without rules is skipped and says so. */
export function must(id: MustId, test: () => Promise<void>): void {
  const { capability, line } = MUST[id];
  it(`[${capability}] ${id}: ${line}`, test);
}

/** The same asked in another language: runs as soon as that has rules. */
export function alsoIn(language: string, id: MustId, test: () => Promise<void>): void {
  const { capability, line } = MUST[id];
  const has = languageRules(language) !== null;
  it.skipIf(!has)(`[${capability}] ${id} in ${language}: ${line}${has ? "" : ` (no rules for ${language} yet)`}`, test);
}

export async function whoever(orders: readonly string[] = ["4471"], sector: Sector = "electronics"): Promise<Who> {
  const { partnerId, contactId } = await addPartner(storage);
  const lineIds: string[] = [];
  for (const po of orders) lineIds.push(await addLine(storage, partnerId, { po }));
  await inWorkspace(storage, (ctx) =>
    ctx.tx.updateTable("partner").set({ sector }).where("id", "=", partnerId).execute(),
  );
  return { partnerId, contactId, lineIds };
}

/** Everything the agent says is told as spoken. Answers are given until none is left or the agent has ended the call. */
export async function hold(options: CallOptions): Promise<Call> {
  const { says, language = "en", sector, orders } = options;
  const who = options.partner ?? (await whoever(orders, sector));
  const { snapshot, keyId } = await begin(who, { ...options, language });
  const { asked, followUp } = notingPorts();
  const effects: Effect[] = [];
  const journal = createRecordJournal({
    ...{ transact: storage.transact, workspaceId: storage.workspaceId, ...who, language, keyId },
    ...{ conversationId: snapshot.conversationId, owner: OWNER, startedAt: storage.clock.now },
  });
  const noting = (about: CallSnapshot, done: readonly Done[]) => {
    effects.push(...done.map(({ effect }) => effect));
    return followUp(about, done);
  };
  const engine = createEngine(language)!;
  const runner = createRunner({ snapshot, engine, journal, log: silentLogger(), followUp: noting });
  const said: Utterance[] = [];
  const steps: string[][] = [];
  let at = 0;
  const speak = async ({ utterances }: DialogueStep) => {
    steps.push(utterances.map(({ text }) => text));
    for (const utterance of utterances) {
      at += 1000;
      said.push(utterance);
      await runner.spoke(utterance, at, at + 900, {});
    }
  };
  const [first] = says;
  const answeredBy = typeof first === "object" && "by" in first ? first.by : null;
  let step = answeredBy === null ? await runner.start() : await runner.answered(answeredBy, 0);
  await speak(step);
  for (const event of answeredBy === null ? says : says.slice(1)) {
    if (step.finished) break;
    at += 1000;
    if (event === "hang up") {
      await runner.ended("partner");
      break;
    }
    if (typeof event === "string") step = await runner.heard({ text: event, fromMs: at, toMs: at + 900, timings: {} });
    else if ("key" in event) step = await runner.key(event.key, at);
    else step = await runner.silence(at);
    await speak(step);
  }
  const read = await inWorkspace(storage, async (ctx) => ({
    detail: await conversationDetail(ctx, snapshot.conversationId),
    rows: await ctx.tx
      .selectFrom("decision")
      .select(["kind", "question"])
      .where("conversation_id", "=", snapshot.conversationId)
      .orderBy("id")
      .execute(),
  }));
  return {
    ...{ id: snapshot.conversationId, who, snapshot, steps, said, effects, asked },
    spoken: said.map(({ text }) => text).join("\n"),
    decisions: read.rows.map(({ kind, question }) => `${kind} ${JSON.stringify(question)}`),
    state: runner.state(),
    detail: read.detail,
  };
}

const OWNER = "this server";

async function begin(who: Who, { language, flow, subject, change }: CallOptions & { language: string }) {
  const id = newId();
  return inWorkspace(storage, async (ctx) => {
    const prepared = await prepareSnapshot(ctx, {
      ...{ conversationId: id, contactId: who.contactId, lineIds: who.lineIds, language },
      languages: allLanguages().map(({ code }) => code),
      principal: "Dana Reyes",
    });
    const about = { flow: flow ?? prepared.flow, subject: subject ?? null };
    const lines = flow === undefined ? prepared.lines : [];
    const made = { ...prepared, ...about, lines, flowVersion: flowOf(about).version };
    const snapshot = change ? change(made) : made;
    const { keyId } = await startConversation(ctx, {
      ...{ id, contactId: who.contactId, lineIds: who.lineIds, flow: snapshot.flow },
      ...{ flowVersion: snapshot.flowVersion, channel: "browser", language, persona: null, resumes: null },
      snapshot: JSON.stringify(snapshot),
    });
    await takeLease(ctx, id, OWNER, ctx.now + 60_000);
    await connect(ctx, id);
    return { snapshot, keyId };
  });
}
