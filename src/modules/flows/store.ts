/** What a workspace has in its own way for each flow. Each save is a version; none is changed or removed. */
import { AppError } from "#kernel/errors.ts";
import { append as audit } from "#modules/audit/index.ts";
import { keepReason, readContents } from "#modules/evidence/index.ts";
import type { Ctx } from "#storage/transaction.ts";
import { FlowId, FlowOverrides, type FlowVersion, NO_OVERRIDES } from "./schema.ts";

export type Current = { version: number; overrides: FlowOverrides };

const VERSIONS_SHOWN = 50;

/** As they stand, by flow; a flow without a version has none. */
export async function currentOverrides(ctx: Ctx): Promise<Map<FlowId, Current>> {
  const rows = await ctx.tx
    .selectFrom("flow_override")
    .distinctOn("flow")
    .select(["flow", "version", "content_id"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .orderBy("flow")
    .orderBy("version", "desc")
    .execute();
  const words = await readContents(
    ctx,
    rows.map((row) => row.content_id),
  );
  return new Map(
    rows.map((row) => [
      FlowId.parse(row.flow),
      { version: row.version, overrides: parsed(words.get(row.content_id)) ?? NO_OVERRIDES },
    ]),
  );
}

/** Newest first, the latest fifty. */
export async function overrideVersions(ctx: Ctx, flow: FlowId): Promise<FlowVersion[]> {
  const rows = await ctx.tx
    .selectFrom("flow_override")
    .selectAll()
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("flow", "=", flow)
    .orderBy("version", "desc")
    .limit(VERSIONS_SHOWN)
    .execute();
  const words = await readContents(
    ctx,
    rows.map((row) => row.content_id),
  );
  return rows.map((row) => ({
    version: row.version,
    savedBy: row.saved_by,
    savedAt: row.saved_at.toISOString(),
    overrides: parsed(words.get(row.content_id)),
  }));
}

/** The next version. Whether it may be spoken is the caller's to check. Throws `conflict` when another was saved meanwhile. */
export async function saveOverrides(
  ctx: Ctx,
  flow: FlowId,
  basedOn: number,
  overrides: FlowOverrides,
): Promise<number> {
  await lockWorkspace(ctx);
  const latest = (await currentOverrides(ctx)).get(flow)?.version ?? 0;
  if (latest !== basedOn) {
    throw new AppError("conflict", "Somebody saved another version meanwhile. Load the page again and look at it.");
  }
  const version = latest + 1;
  const kept = await keepReason(ctx, null, JSON.stringify(overrides));
  await ctx.tx
    .insertInto("flow_override")
    .values({
      workspace_id: ctx.scope.workspace,
      flow,
      version,
      content_id: kept.contentId,
      saved_by: ctx.actor.id,
      saved_at: new Date(ctx.now),
    })
    .execute();
  await audit(ctx, {
    action: "flows.changed",
    subjectKind: "flow",
    subjectId: flow,
    detail: {
      version,
      contentId: kept.contentId,
      wording: Object.keys(overrides.wording),
      leftOut: overrides.leftOut,
      order: overrides.order,
      sectors: Object.keys(overrides.sectors),
    },
  });
  ctx.changed("flows");
  return version;
}

function parsed(text: unknown): FlowOverrides | null {
  return typeof text === "string" ? FlowOverrides.parse(JSON.parse(text)) : null;
}

/** One save at a time. */
async function lockWorkspace(ctx: Ctx): Promise<void> {
  await ctx.tx
    .selectFrom("workspace")
    .select("id")
    .where("id", "=", ctx.scope.workspace)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
}
