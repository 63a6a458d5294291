import { createHash } from "node:crypto";
import { sql } from "kysely";
import { AppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import { json } from "#storage/json.ts";
import type { Ctx } from "#storage/transaction.ts";
import { append } from "../audit/index.ts";
import { recordFileRows } from "../evidence/index.ts";
import { applyLines } from "../orders/index.ts";
import { createPartner } from "../partners/index.ts";
import { type Entry, type ImportPlan, nameKey, type OpenedFile, planImport } from "./plan.ts";
import { countsOf } from "./preview.ts";
import { StoredProblem, stored, told } from "./problems.ts";
import { answered, columnsHash } from "./questions.ts";
import { rowAsText } from "./row-text.ts";
import { FIELD_NAMES, type ImportResult } from "./schema.ts";

/**
 * Writes what the preview shows: new partners (whose time zone a person must still complete), new and changed lines,
 * the file's rows as their evidence, all or nothing. A file that changes nothing writes nothing; when it is one that was
 * imported before, that import is answered.
 */
export async function commitImport(ctx: Ctx, file: OpenedFile): Promise<ImportResult> {
  // One import of a workspace at a time: two people with the same file must not both create its orders.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import ${ctx.scope.workspace}`}, 0))`.execute(ctx.tx);
  const plan = await planImport(ctx, file);
  if (plan.missing.length > 0) {
    const missing = plan.missing;
    throw new AppError("invalid_input", `No column says: ${missing.map((field) => FIELD_NAMES[field]).join(", ")}.`, {
      missing,
    });
  }
  const counts = countsOf(plan);
  const rejected = plan.rejected.map(({ row, problems }) => ({ row, reason: told(problems) }));
  const sha256 = createHash("sha256").update(plan.bytes).digest();
  if (counts.create + counts.update === 0) {
    const before = await sameFile(ctx, sha256);
    if (before) return { ...before, counts, rejected };
  }
  const id = newId(ctx.now);
  const asFile = ctx.as({ actor: { kind: "import", id } });
  await ensurePartners(asFile, plan);
  await writeLines(asFile, id, file.fileName, plan);
  await insertImport(ctx, id, file.fileName, sha256, plan);
  await append(ctx, {
    action: "imports.committed",
    subjectKind: "import",
    subjectId: id,
    detail: { sha256: sha256.toString("hex"), counts, newPartners: plan.newPartners.length },
  });
  return {
    id,
    fileName: file.fileName,
    counts,
    rejected,
    importedBy: ctx.actor.id,
    importedAt: new Date(ctx.now).toISOString(),
  };
}

/** Newest first. */
export async function listImports(ctx: Ctx): Promise<ImportResult[]> {
  const rows = await ctx.tx
    .selectFrom("import")
    .selectAll()
    .where("workspace_id", "=", ctx.scope.workspace)
    .orderBy("imported_at", "desc")
    .orderBy("id", "desc")
    .limit(100)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    fileName: row.file_name,
    counts: {
      total: row.rows_total,
      create: row.rows_created,
      update: row.rows_updated,
      unchanged: row.rows_unchanged,
      reject: row.rows_rejected.length,
    },
    rejected: row.rows_rejected.map((each) => ({
      row: each.row,
      reason: told(StoredProblem.array().parse(each.problems)),
    })),
    importedBy: row.imported_by,
    importedAt: row.imported_at.toISOString(),
  }));
}

async function sameFile(ctx: Ctx, sha256: Buffer): Promise<Omit<ImportResult, "counts" | "rejected"> | null> {
  const row = await ctx.tx
    .selectFrom("import")
    .select(["id", "file_name", "imported_by", "imported_at"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("file_sha256", "=", sha256)
    .orderBy("imported_at", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { id, file_name: fileName, imported_by: importedBy, imported_at: at } = row;
  return { id, fileName, importedBy, importedAt: at.toISOString() };
}

/** A file names partners but not where they are: the zone says UTC until somebody completes it. */
async function ensurePartners(ctx: Ctx, plan: ImportPlan): Promise<void> {
  const ids = new Map<string, string>();
  for (const name of plan.newPartners) {
    const partner = await createPartner(ctx, { name, city: null, country: null, timezone: "UTC", sector: "other" });
    ids.set(nameKey(name), partner.id);
  }
  for (const entry of plan.entries) {
    const partnerId = ids.get(nameKey(entry.draft.partner));
    if (partnerId !== undefined) entry.planned.input.partnerId = partnerId;
  }
}

async function writeLines(ctx: Ctx, importId: string, file: string, plan: ImportPlan): Promise<void> {
  const changing = plan.entries.filter(({ planned }) => planned.plan.effect !== "unchanged");
  const source = { importId, file, sheet: plan.sheet, saidAt: ctx.now };
  const evidenceIds = await recordFileRows(
    ctx,
    source,
    changing.map(({ draft, planned }) => ({
      partnerId: planned.input.partnerId!,
      row: draft.row,
      column: plan.headed.mapping.required_on ?? null,
      ...rowAsText(draft.values, plan.headed.mapping),
    })),
  );
  for (const [index, { planned }] of changing.entries()) {
    for (const need of planned.input.needs) need.evidenceId = evidenceIds[index]!;
  }
  await applyLines(
    ctx,
    changing.map(({ planned }: Entry) => planned),
  );
}

async function insertImport(ctx: Ctx, id: string, fileName: string, sha256: Buffer, plan: ImportPlan): Promise<void> {
  const counts = countsOf(plan);
  await ctx.tx
    .insertInto("import")
    .values({
      workspace_id: ctx.scope.workspace,
      id,
      file_name: fileName,
      file_sha256: sha256,
      columns_sha256: columnsHash(plan.headed.mapping),
      answers: json(answered(plan.questions)),
      rows_total: counts.total,
      rows_created: counts.create,
      rows_updated: counts.update,
      rows_unchanged: counts.unchanged,
      rows_rejected: json(plan.rejected.map(({ row, problems }) => ({ row, problems: stored(problems) }))),
      imported_by: ctx.actor.id,
      imported_at: new Date(ctx.now),
    })
    .execute();
}
