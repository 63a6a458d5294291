import type { Ctx } from "#storage/transaction.ts";
import { DEFAULT_BASIS, DEFAULT_UOM } from "../orders/index.ts";
import { type ImportPlan, planImport } from "./plan.ts";
import type { ImportFile, ImportPreview, ImportRow } from "./schema.ts";

/** Rows shown; counts and rejected rows are complete. */
const SHOWN = 200;

/** What the file would do. Changes nothing. */
export async function previewImport(ctx: Ctx, file: ImportFile): Promise<ImportPreview> {
  const plan = await planImport(ctx, file);
  const rejected: ImportRow[] = plan.rejected.map(({ row, values, reason }) => ({
    row,
    effect: "reject",
    values,
    changes: {},
    reason,
  }));
  const accepted = plan.entries.map(
    ({ draft, planned: { plan: line } }): ImportRow => ({
      row: draft.row,
      effect: line.effect,
      values: draft.values,
      changes: line.changes,
      reason: draft.note,
    }),
  );
  return {
    headings: plan.headed.headings,
    mapping: plan.headed.mapping,
    missing: plan.missing,
    questions: plan.questions,
    defaults: { basis: DEFAULT_BASIS, uom: DEFAULT_UOM },
    rows: [...rejected, ...accepted].sort((a, b) => a.row - b.row).slice(0, SHOWN),
    counts: countsOf(plan),
    rejected: plan.rejected.map(({ row, reason }) => ({ row, reason })),
    newPartners: plan.newPartners,
  };
}

export function countsOf(plan: ImportPlan): ImportPreview["counts"] {
  const counts = { total: plan.total, create: 0, update: 0, unchanged: 0, reject: plan.rejected.length };
  for (const { planned } of plan.entries) if (planned.plan.effect !== "reject") counts[planned.plan.effect] += 1;
  return counts;
}
