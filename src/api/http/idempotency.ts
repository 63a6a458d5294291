/**
 * Idempotency-Key: the same write sent twice (a lost answer, an impatient finger) happens once. The key is kept in the
 * very transaction of the write; a second request with it waits for the first at the primary key.
 *
 * The kept answer may hold personal values or a link, so it is sealed with a key made of the server's secret and the
 * client's key, of which only a hash is kept: nobody but who sends the key again can have it opened.
 */
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { sql } from "kysely";
import { AppError } from "#kernel/errors.ts";
import type { Answer } from "#modules/route.ts";
import { json } from "#storage/json.ts";
import type { Ctx, Database } from "#storage/transaction.ts";

const KEPT_MS = 24 * 60 * 60 * 1000;

export type Once = { principal: string; key: string; requestHash: Buffer; secret: string };

export type Request = { method: string; path: string; query: string; body: string };

/** By the server's secret: a plain hash of a short body (a yes, a name) is found by trying. */
export function requestHash(secret: string, { method, path, query, body }: Request): Buffer {
  return createHmac("sha256", secret)
    .update(JSON.stringify([method, path, query, body]))
    .digest();
}

/** Where nobody writes any more, nobody tidies up by writing: the server does so by the clock. */
export async function forgetExpired(db: Database, now: number): Promise<void> {
  await db
    .deleteFrom("idempotency")
    .where("created_at", "<", new Date(now - KEPT_MS))
    .execute();
}

/** The kept answer when there is one, else runs and keeps what came of it. A throw rolls the key back as well. */
export async function once<T extends Answer>(ctx: Ctx, request: Once, run: (ctx: Ctx) => Promise<T>): Promise<T> {
  const kept = await claim(ctx, request);
  if (kept !== null) return kept as T;
  const answer = await run(ctx);
  await complete(ctx, request, answer);
  return answer;
}

/** A server that works on it outside of this transaction, and until when that is believed. */
export type Holder = { worker: string; until: number };

/** Null when the key is new and now ours, or was left by a server that lives no more. */
export async function claim(ctx: Ctx, request: Once, holder: Holder | null = null): Promise<Answer | null> {
  await forgetOld(ctx);
  const claimed = await ctx.tx
    .insertInto("idempotency")
    .values({
      workspace_id: ctx.scope.workspace,
      principal: request.principal,
      key: hashedKey(request),
      request_hash: request.requestHash,
      status: null,
      response: null,
      created_at: new Date(ctx.now),
      worker: holder?.worker ?? null,
      worked_until: holder === null ? null : new Date(holder.until),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("key")
    .executeTakeFirst();
  if (claimed !== undefined) return null;
  const kept = await mine(ctx, request).executeTakeFirst();
  // Freed in this very moment.
  if (kept === undefined) throw beingWorkedOn();
  if (!kept.request_hash.equals(request.requestHash)) throw reused();
  if (kept.status === null) {
    if (holder === null || !(await takeOver(ctx, request, holder))) throw beingWorkedOn();
    return null;
  }
  return { status: kept.status, body: open(kept.response as Sealed, request) };
}

/** False, and nothing kept, when the key is not this worker's any more. */
export async function complete(
  ctx: Ctx,
  request: Once,
  answer: Answer,
  worker: string | null = null,
): Promise<boolean> {
  const result = await ctx.tx
    .updateTable("idempotency")
    .set({ status: answer.status, response: json(seal(answer.body, request)) })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("principal", "=", request.principal)
    .where("key", "=", hashedKey(request))
    .where("status", "is", null)
    .where("worker", "is not distinct from", worker)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Says again that it is worked on. */
export async function hold(ctx: Ctx, request: Once, holder: Holder): Promise<void> {
  await ctx.tx
    .updateTable("idempotency")
    .set({ worked_until: new Date(holder.until) })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("principal", "=", request.principal)
    .where("key", "=", hashedKey(request))
    .where("status", "is", null)
    .where("worker", "=", holder.worker)
    .execute();
}

export async function release(ctx: Ctx, request: Once, worker: string): Promise<void> {
  await ctx.tx
    .deleteFrom("idempotency")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("principal", "=", request.principal)
    .where("key", "=", hashedKey(request))
    .where("worker", "=", worker)
    .execute();
}

export function beingWorkedOn(): AppError {
  return new AppError("conflict", "The same request is still being worked on. Try again in some seconds.", {
    working: true,
  });
}

export function reused(): AppError {
  return new AppError("idempotency_key_reused", "This Idempotency-Key was used for another request.");
}

/** Of two that come at once, one; its own leftover (freeing it failed) a server takes at once. */
async function takeOver(ctx: Ctx, request: Once, holder: Holder): Promise<boolean> {
  const result = await ctx.tx
    .updateTable("idempotency")
    .set({ worker: holder.worker, worked_until: new Date(holder.until) })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("principal", "=", request.principal)
    .where("key", "=", hashedKey(request))
    .where("status", "is", null)
    .where((eb) => eb.or([eb("worker", "=", holder.worker), eb("worked_until", "<", new Date(ctx.now))]))
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

function mine(ctx: Ctx, request: Once) {
  return ctx.tx
    .selectFrom("idempotency")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("principal", "=", request.principal)
    .where("key", "=", hashedKey(request))
    .select(["request_hash", "status", "response"]);
}

/** `skip locked`: two writers that tidy up at once must not wait for each other's transaction. */
async function forgetOld(ctx: Ctx): Promise<void> {
  await sql`delete from idempotency where ctid = any (array(
    select ctid from idempotency where workspace_id = ${ctx.scope.workspace} and created_at < ${new Date(ctx.now - KEPT_MS)}
    limit 50 for update skip locked))`.execute(ctx.tx);
}

type Sealed = { iv: string; tag: string; data: string };

function hashedKey(request: Once): string {
  return createHash("sha256").update(request.key).digest("base64url");
}

function sealingKey(request: Once): Buffer {
  return Buffer.from(hkdfSync("sha256", request.secret, request.key, "liaison idempotent answer", 32));
}

function seal(body: unknown, request: Once): Sealed {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", sealingKey(request), iv);
  const data = Buffer.concat([cipher.update(JSON.stringify(body ?? null), "utf8"), cipher.final()]);
  return { iv: iv.toString("base64"), tag: cipher.getAuthTag().toString("base64"), data: data.toString("base64") };
}

function open(sealed: Sealed, request: Once): unknown {
  const decipher = createDecipheriv("aes-256-gcm", sealingKey(request), Buffer.from(sealed.iv, "base64"));
  decipher.setAuthTag(Buffer.from(sealed.tag, "base64"));
  const text = Buffer.concat([decipher.update(Buffer.from(sealed.data, "base64")), decipher.final()]).toString("utf8");
  return JSON.parse(text);
}
