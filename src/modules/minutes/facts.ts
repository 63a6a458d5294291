/** What the minutes of a conversation tell, as values: liaison/minutes words them. */
import { sql } from "kysely";
import type { DateBasis } from "#kernel/basis.ts";
import { AppError } from "#kernel/errors.ts";
import type { DateInterval } from "#kernel/interval.ts";
import { type PlainDate, plainDateIn } from "#kernel/time.ts";
import { type Held, openPoint } from "#modules/commitments/index.ts";
import type { DecisionKind } from "#modules/decisions/schema.ts";
import { readContents } from "#modules/evidence/index.ts";
import { conditionsOf, type LoadedLine, loadLines, openOnes, reconcile } from "#modules/orders/index.ts";
import type { PromiseStatus } from "#modules/orders/schema.ts";
import type { Ctx } from "#storage/transaction.ts";
import { type FormFacts, formFacts } from "./form-facts.ts";
import type { MinutesPromise } from "./schema.ts";

export type PromiseFacts = {
  commitmentId: string;
  /** Of a promise that still stands, what has not moved yet. */
  qty: number;
  uom: string;
  interval: DateInterval;
  basis: DateBasis | "unknown";
  status: PromiseStatus;
  confirmedBy: "spoken" | "written" | "document" | null;
  disputed: boolean;
  open: boolean;
  answered: MinutesPromise["answered"];
  conditions: Array<{ text: string | null; due: PlainDate | null }>;
  quotes: string[];
};

export type LineFacts = {
  lineId: string;
  po: string;
  line: string;
  item: string;
  uom: string;
  promises: PromiseFacts[];
  /** Something was promised in this conversation, and a later answer took its place. */
  replaced: boolean;
  /** Open, and promised by nobody. */
  withoutPromise: number;
  /** How much the partner may name a day for. */
  openQty: number;
};

export type MinutesFacts = {
  partnerId: string;
  company: string;
  partner: string;
  contact: string;
  language: string;
  heldOn: PlainDate;
  lines: LineFacts[];
  forms: FormFacts[];
  /** What decisions this conversation asked for, each once; the reason is a code of liaison's. */
  asked: Array<{ kind: DecisionKind; reason: string | null }>;
};

/** Throws `not_found`, `conflict` while the conversation lasts, and `erased`. */
export async function minutesFacts(ctx: Ctx, conversationId: string): Promise<MinutesFacts> {
  const held = await conversation(ctx, conversationId);
  const loaded = new Map((await loadLines(ctx, { ids: held.lineIds })).map((line) => [line.id, line]));
  const lines = held.lineIds.flatMap((id) => loaded.get(id) ?? []);
  const said = await aboutPromises(
    ctx,
    lines.flatMap((line) => ofConversation(line, conversationId).map(({ id }) => id)),
  );
  return {
    partnerId: held.partner_id,
    company: held.company,
    partner: held.partner,
    contact: held.contact,
    language: held.language,
    heldOn: plainDateIn(held.timezone, held.started_at.getTime()),
    lines: lines.map((line) => lineFacts(line, { id: conversationId, startedAt: held.started_at.getTime() }, said)),
    forms: await formFacts(ctx, conversationId, held.mode),
    asked: await asked(ctx, conversationId),
  };
}

async function conversation(ctx: Ctx, id: string) {
  const row = await ctx.tx
    .selectFrom("conversation as v")
    .innerJoin("partner as p", (join) =>
      join.onRef("p.workspace_id", "=", "v.workspace_id").onRef("p.id", "=", "v.partner_id"),
    )
    .innerJoin("contact as c", (join) =>
      join.onRef("c.workspace_id", "=", "v.workspace_id").onRef("c.id", "=", "v.contact_id"),
    )
    .innerJoin("workspace as w", "w.id", "v.workspace_id")
    .select(["v.partner_id", "v.status", "v.language", "v.started_at", "v.erased_at", "v.mode", "c.timezone"])
    .select(["p.name as partner", "c.name as contact", "w.company"])
    .where("v.workspace_id", "=", ctx.scope.workspace)
    .where("v.id", "=", id)
    .executeTakeFirst();
  if (!row) throw new AppError("not_found", "There is no such conversation.");
  if (row.status === "waiting" || row.status === "live") {
    throw new AppError("conflict", "The conversation is not over yet: its minutes come with its end.");
  }
  if (row.erased_at !== null) throw new AppError("erased", "This conversation was erased.");
  const lines = await ctx.tx
    .selectFrom("conversation_line")
    .select("order_line_id")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("conversation_id", "=", id)
    .orderBy("position")
    .execute();
  return { ...row, lineIds: lines.map((line) => line.order_line_id) };
}

const ofConversation = (line: LoadedLine, conversationId: string) =>
  line.promises.filter((promise) => promise.conversationId === conversationId);

function lineFacts(line: LoadedLine, held: Held, said: Awaited<ReturnType<typeof aboutPromises>>): LineFacts {
  const { promises: live, withoutPromise } = reconcile(line.facts);
  const outstanding = new Map(live.map((promise) => [promise.fact.id, promise.outstanding]));
  const all = ofConversation(line, held.id);
  const standing = all.filter(({ status }) => status !== "superseded" && status !== "withdrawn");
  return {
    lineId: line.id,
    po: line.po,
    line: line.line,
    item: line.item.name || line.item.number,
    uom: line.uom,
    promises: standing
      .sort((a, b) => (a.interval.likely < b.interval.likely ? -1 : 1))
      .map(({ id, qty, uom, interval, basis, status, confirmedBy, disputed }) => {
        const left = outstanding.get(id) ?? 0;
        const open = left > 0 && (status === "said" || status === "confirmed");
        const { disputedAt, ...told } = said.get(id) ?? NOTHING_SAID;
        const { answered } = told;
        // On record it stays disputed until a person settles it; the page tells the partner's own last word.
        const takenBack = answered?.kind === "confirmed" && disputedAt !== null && answered.at >= disputedAt;
        return {
          commitmentId: id,
          qty: open ? left : qty,
          uom,
          interval,
          basis,
          status,
          confirmedBy,
          disputed: disputed && !takenBack,
          open,
          ...told,
        };
      }),
    replaced: standing.length === 0 && all.length > 0,
    withoutPromise,
    openQty: openPoint(line, held)?.qty ?? 0,
  };
}

type About = Pick<PromiseFacts, "answered" | "conditions" | "quotes"> & { disputedAt: string | null };
const NOTHING_SAID: About = { answered: null, conditions: [], quotes: [], disputedAt: null };

/** The last answer, the conditions that are open, and the words each rests on, as far as they are kept. */
async function aboutPromises(ctx: Ctx, ids: readonly string[]): Promise<Map<string, About>> {
  const found = new Map<string, About>(ids.map((id) => [id, { ...NOTHING_SAID, quotes: [] }]));
  if (ids.length === 0) return found;
  // By the proof they left: a correction's is that of the promise which took the place of the one it was given to.
  const answers = await ctx.tx
    .selectFrom("minutes_answer as a")
    .innerJoin("commitment_evidence as l", (join) =>
      join.onRef("l.workspace_id", "=", "a.workspace_id").onRef("l.evidence_id", "=", "a.evidence_id"),
    )
    .select(["l.commitment_id", "a.kind", "a.answered_at"])
    .where("a.workspace_id", "=", ctx.scope.workspace)
    .where("l.commitment_id", "in", ids)
    .orderBy("a.id")
    .execute();
  for (const { commitment_id, kind, answered_at } of answers)
    found.get(commitment_id)!.answered = { kind, at: answered_at.toISOString() };
  const disputes = await ctx.tx
    .selectFrom("commitment_event")
    .select(["commitment_id", "occurred_at"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("commitment_id", "in", ids)
    .where("reason", "=", "disputed")
    .orderBy("seq")
    .execute();
  for (const { commitment_id, occurred_at } of disputes)
    found.get(commitment_id)!.disputedAt = occurred_at.toISOString();
  const conditions = await conditionsOf(ctx, ids);
  for (const [id, about] of found)
    about.conditions = openOnes(conditions.get(id)).map(({ text, due }) => ({ text, due }));
  const words = await ctx.tx
    .selectFrom("commitment_evidence as l")
    .innerJoin("evidence as e", (join) =>
      join.onRef("e.workspace_id", "=", "l.workspace_id").onRef("e.id", "=", "l.evidence_id"),
    )
    .select(["l.commitment_id", "e.content_id"])
    .where("l.workspace_id", "=", ctx.scope.workspace)
    .where("l.commitment_id", "in", ids)
    .where("l.role", "in", ["stated", "disputed"])
    .where("e.speaker", "=", "partner")
    .where("e.content_id", "is not", null)
    .orderBy("e.said_at")
    .orderBy("e.id")
    .execute();
  const texts = await readContents(
    ctx,
    words.map((row) => row.content_id!),
  );
  for (const { commitment_id, content_id } of words) {
    const text = texts.get(content_id!);
    const { quotes } = found.get(commitment_id)!;
    if (typeof text === "string" && !quotes.includes(text)) quotes.push(text);
  }
  return found;
}

async function asked(ctx: Ctx, conversationId: string): Promise<MinutesFacts["asked"]> {
  const rows = await ctx.tx
    .selectFrom("decision")
    .select(["kind", sql<string | null>`question -> 'values' ->> 'reason'`.as("reason")])
    .distinct()
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("conversation_id", "=", conversationId)
    .orderBy("kind")
    .orderBy("reason")
    .execute();
  return rows;
}
