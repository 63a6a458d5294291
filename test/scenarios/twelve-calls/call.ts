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
import { OPEN, SHOW_OPEN } from "./open.ts";
import { type Asked, notingPorts } from "./ports.ts";

export type Event =
  | string
  | { silence: true }
  | { key: string }
  | { by: "person" | "machine" | "mailbox_full" }
  | "hang up";

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
  /** What later work brings answers nothing at all. */
  portsHang?: boolean;
};

export type Who = { partnerId: string; contactId: string; lineIds: string[] };

/** What the agent said, and what was carried out before it. */
export type Step = { said: Utterance[]; did: Effect[] };

export type Call = {
  id: string;
  who: Who;
  snapshot: CallSnapshot;
  /** The opening, then what followed each answer. */
  steps: Step[];
  /** All the agent said, as one text. */
  spoken: string;
  effects: Effect[];
  /** As they stand in the record: kind and values. */
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

/** A line of the twelve calls as a test. */
export function must(id: MustId, test: () => Promise<void>): void {
  const { capability, line } = MUST[id];
  scenario(id, `[${capability}] ${id}: ${line}`, "en", test);
}

/** The same in the language of the call. */
export function mustIn(language: string, id: MustId, test: () => Promise<void>): void {
  const { capability, line } = MUST[id];
  scenario(`${id} ${language}`, `[${capability}] ${id} in ${language}: ${line}`, language, test);
}

/** Skipped, and says why, where the language has no rules yet or a fault stands in the list of open ones. */
export function scenario(id: string, name: string, language: string, test: () => Promise<void>): void {
  const open = OPEN[id] ?? OPEN[`${id.split(" ")[0]} *`];
  if (languageRules(language) === null) it.skip(`${name} (no rules for ${language} yet)`, test);
  else if (open !== undefined && !SHOW_OPEN) it.skip(`${name} (open: ${open})`, test);
  else it(name, test);
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
  let did: Effect[] = [];
  const journal = createRecordJournal({
    ...{ transact: storage.transact, workspaceId: storage.workspaceId, ...who, language, keyId },
    ...{ conversationId: snapshot.conversationId, owner: OWNER, startedAt: storage.clock.now },
  });
  const noting = (about: CallSnapshot, done: readonly Done[]) => {
    did.push(...done.map(({ effect }) => effect));
    return options.portsHang ? new Promise<void>(() => {}) : followUp(about, done);
  };
  const engine = createEngine(language)!;
  const runner = createRunner({ snapshot, engine, journal, log: silentLogger(), followUp: noting });
  const steps: Step[] = [];
  let at = 0;
  const speak = async ({ utterances }: DialogueStep) => {
    steps.push({ said: utterances, did });
    did = [];
    for (const utterance of utterances) {
      at += 1000;
      await runner.spoke(utterance, at, at + 900, {});
    }
  };
  const [first] = says;
  const answeredBy = typeof first === "object" && "by" in first ? first.by : null;
  let step = answeredBy === null ? await runner.start() : await runner.answered(answeredBy, 0);
  if (answeredBy === "person") step = await runner.start();
  await speak(step);
  for (const event of answeredBy === null ? says : says.slice(1)) {
    if (step.finished) break;
    at += 1000;
    if (event === "hang up") {
      await runner.ended("partner");
      steps.push({ said: [], did });
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
    ...{ id: snapshot.conversationId, who, snapshot, steps, asked },
    effects: steps.flatMap((each) => each.did),
    spoken: steps.flatMap((each) => each.said.map(({ text }) => text)).join("\n"),
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

export type Recorded = Extract<Effect, { type: "record" }>;

export function recordsOf(call: Call): Recorded[] {
  return call.effects.filter((effect) => effect.type === "record");
}

/** What each record promised: line, quantity and days. */
export function promisesOf(call: Call): string[] {
  return recordsOf(call).flatMap(({ lineId, status, deliveries }) => {
    const po = call.snapshot.lines.find(({ id }) => id === lineId)?.po;
    return deliveries.map(
      ({ qty, interval }) => `${po}: ${qty} ${interval.earliest}..${interval.latest ?? ""} ${status}`,
    );
  });
}

export function reasonsOf(call: Call): unknown[] {
  return call.effects.flatMap((effect) => (effect.type === "decide" ? [effect.detail.reason ?? effect.kind] : []));
}

export function reportsOf(call: Call): string[] {
  return call.effects.flatMap((effect) =>
    effect.type === "report" ? [`${effect.measure} ${effect.value ?? effect.valueText}`] : [],
  );
}

export function templatesOf({ said }: Step): string[] {
  return said.flatMap(({ template }) => template ?? []);
}

/** Order numbers, items, quantities and dates of the snapshot that stand in what was said. */
export function orderDataIn(call: Call, steps: readonly Step[]): Utterance[] {
  return steps.flatMap(({ said }) =>
    said.filter(
      ({ line, text }) =>
        line !== null || call.snapshot.lines.some(({ item, po }) => text.includes(item) || text.includes(po)),
    ),
  );
}
