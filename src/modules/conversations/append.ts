/** The log of a conversation: appended by one writer, in order, never changed. */
import { AppError } from "#kernel/errors.ts";
import { json } from "#storage/json.ts";
import type { Ctx } from "#storage/transaction.ts";
import { EVENT_PAYLOADS, type EventKind, isEventKind, type StoredEvent } from "./event-payloads.ts";

/** `at` is ms since the epoch; an event that was held back in memory keeps its own time. */
export type NewEvent = { kind: string; payload: Record<string, unknown>; at?: number };

/** An extraction of one turn is a few hundred bytes; a payload beyond this is a fault. */
const MAX_PAYLOAD_CHARACTERS = 32_000;

/**
 * Appends after event number `expectedSeq` (0: none yet) and returns the number of the last one. The end is not among
 * them (end.ts). Throws
 * `conversation_busy` when somebody else wrote or holds the lease, `conversation_not_live` when it has ended, and
 * `not_recorded` when an event names words although recording was not agreed to (set the mode first).
 */
export async function appendEvents(
  ctx: Ctx,
  conversationId: string,
  expectedSeq: number,
  events: readonly NewEvent[],
  owner: string,
): Promise<number> {
  const conversation = await ctx.tx
    .selectFrom("conversation")
    .select(["partner_id", "status", "mode", "lease_owner"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", conversationId)
    .forUpdate()
    .executeTakeFirst();
  if (!conversation) throw new AppError("not_found", "There is no such conversation.");
  if (conversation.status !== "waiting" && conversation.status !== "live") {
    throw new AppError("conversation_not_live", "This conversation has ended.");
  }
  const last = await lastSeq(ctx, conversationId);
  if (conversation.lease_owner !== owner || last !== expectedSeq) {
    throw new AppError("conversation_busy", "Another server carries on this conversation.", { expectedSeq, last });
  }
  if (events.some(({ kind }) => kind === "ended"))
    throw new AppError("internal", "The end is written by its own operation.");
  if (events.length === 0) return last;
  return insertEvents(ctx, { id: conversationId, ...conversation }, last, events);
}

/**
 * The agent's closing sentences sound when the end is written already (docs/decisions/0044). One that was spoken is
 * appended behind it: only by whoever wrote the end, which is event number `expectedSeq` or a sentence after it, and
 * nothing but `said`. Null, and nothing written, when the conversation was erased meanwhile. Throws
 * `conversation_not_live` for any other event or before the end, `conversation_busy`, `not_recorded`, `not_found`.
 */
export async function appendClosing(
  ctx: Ctx,
  conversationId: string,
  expectedSeq: number,
  said: NewEvent,
): Promise<number | null> {
  const conversation = await ctx.tx
    .selectFrom("conversation")
    .select(["partner_id", "status", "mode", "erased_at"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", conversationId)
    .forUpdate()
    .executeTakeFirst();
  if (!conversation) throw new AppError("not_found", "There is no such conversation.");
  if (conversation.status === "waiting" || conversation.status === "live" || said.kind !== "said") {
    throw new AppError("conversation_not_live", "After the end only the agent's closing sentences are written.");
  }
  const last = await lastSeq(ctx, conversationId);
  if (last !== expectedSeq) {
    throw new AppError("conversation_busy", "Somebody else wrote the end.", { expectedSeq, last });
  }
  if (conversation.erased_at !== null) return null;
  return insertEvents(ctx, { id: conversationId, ...conversation }, last, [said]);
}

/** In order. Kinds this version does not know are left out: an older server may read what a newer one wrote. */
export async function readEvents(ctx: Ctx, conversationId: string): Promise<StoredEvent[]> {
  const rows = await ctx.tx
    .selectFrom("conversation_event")
    .select(["seq", "kind", "payload", "at"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("conversation_id", "=", conversationId)
    .orderBy("seq")
    .execute();
  return rows.flatMap(({ kind, payload, seq, at }) =>
    isEventKind(kind)
      ? [{ kind, payload: EVENT_PAYLOADS[kind].parse(payload), seq, at: at.getTime() } as StoredEvent]
      : [],
  );
}

export async function lastSeq(ctx: Ctx, conversationId: string): Promise<number> {
  const row = await ctx.tx
    .selectFrom("conversation_event")
    .select((eb) => eb.fn.max("seq").as("seq"))
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("conversation_id", "=", conversationId)
    .executeTakeFirst();
  return row?.seq ?? 0;
}

/** Without a check of who writes: the caller holds the conversation's row. Returns the number of the last one. */
export async function insertEvents(
  ctx: Ctx,
  conversation: { id: string; partner_id: string; mode: string },
  last: number,
  events: readonly NewEvent[],
): Promise<number> {
  await ctx.tx
    .insertInto("conversation_event")
    .values(
      events.map((event, index) => ({
        workspace_id: ctx.scope.workspace,
        partner_id: conversation.partner_id,
        conversation_id: conversation.id,
        seq: last + index + 1,
        kind: event.kind,
        payload: json(checked(event, conversation.mode === "recorded")),
        at: new Date(event.at ?? ctx.now),
      })),
    )
    .execute();
  ctx.changed(`conversation:${conversation.id}`);
  return last + events.length;
}

function checked(event: NewEvent, recorded: boolean): Record<string, unknown> {
  if (!isEventKind(event.kind)) throw new AppError("internal", `A conversation has no event "${event.kind}".`);
  const parsed = EVENT_PAYLOADS[event.kind satisfies EventKind].safeParse(event.payload);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new AppError("internal", `Event ${event.kind}, ${issue.path.join(".")}: ${issue.message}`);
  }
  const payload: Record<string, unknown> = parsed.data;
  if (json(payload).length > MAX_PAYLOAD_CHARACTERS)
    throw new AppError("internal", `Event ${event.kind} is too large.`);
  return recorded ? payload : withoutUnconfirmed(event.kind, payload);
}

/** Before a yes and after a no: neither words nor values that nobody confirmed. */
function withoutUnconfirmed(kind: string, payload: Record<string, unknown>): Record<string, unknown> {
  if (payload.contentId) {
    throw new AppError("not_recorded", "Recording was not agreed to: an event must not name words.", { kind });
  }
  return kind === "heard" ? { ...payload, extraction: null } : payload;
}
