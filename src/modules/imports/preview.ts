import type { Ctx } from "#storage/transaction.ts";
import { DEFAULT_BASIS, DEFAULT_UOM, type LineInput, type StandingLine } from "../orders/index.ts";
import type { Headed } from "./columns.ts";
import { short } from "./dates.ts";
import { type ImportPlan, type OpenedFile, planImport } from "./plan.ts";
import { quoting } from "./problems.ts";
import type { ImportPreview, ImportRow, ReadLine } from "./schema.ts";
import { textOf } from "./table.ts";

/** Rows shown; counts and rejected rows are complete. */
const SHOWN = 200;

/** What the file would do. Changes nothing. */
export async function previewImport(ctx: Ctx, file: OpenedFile): Promise<ImportPreview> {
  const plan = await planImport(ctx, file);
  const rejected: ImportRow[] = plan.rejected.map(({ row, values, problems }) => ({
    row,
    effect: "reject",
    read: null,
    values,
    changes: {},
    reason: quoting(problems),
  }));
  const accepted = plan.entries.map(
    ({ draft, planned: { input, standing, plan: line } }): ImportRow => ({
      row: draft.row,
      effect: line.effect,
      read: readLine(input, standing),
      values: draft.values,
      changes: line.changes,
      reason: draft.note,
    }),
  );
  return {
    headings: plan.headed.headings,
    samples: samplesOf(plan.headed),
    mapping: plan.headed.mapping,
    missing: plan.missing,
    questions: plan.questions,
    defaults: { basis: DEFAULT_BASIS, uom: DEFAULT_UOM },
    rows: [...rejected, ...accepted].sort((a, b) => a.row - b.row).slice(0, SHOWN),
    counts: countsOf(plan),
    rejected: plan.rejected.map(({ row, problems }) => ({ row, reason: quoting(problems) })),
    newPartners: plan.newPartners,
  };
}

/** What a write would make of the row: what it leaves out stays as it is, or takes its default. */
function readLine({ qty, uom, needs, price, item }: LineInput, standing: StandingLine | null): ReadLine {
  const need = needs[0]!;
  return {
    qty,
    uom: uom ?? standing?.uom ?? DEFAULT_UOM,
    requiredOn: need.requiredOn,
    basis: need.basis ?? standing?.needs[0]?.basis ?? DEFAULT_BASIS,
    price: price ?? null,
    pack: item.pack ?? null,
  };
}

/** Enough to know a column by. */
const SAMPLES = 2;

function samplesOf({ headings, rows }: Headed): string[][] {
  return headings.map((_, index) => {
    const found = new Set<string>();
    for (const { cells } of rows) {
      const text = short(textOf(cells[index]));
      if (text !== "") found.add(text);
      if (found.size === SAMPLES) break;
    }
    return [...found];
  });
}

export function countsOf(plan: ImportPlan): ImportPreview["counts"] {
  const counts = { total: plan.total, create: 0, update: 0, unchanged: 0, reject: plan.rejected.length };
  for (const { planned } of plan.entries) if (planned.plan.effect !== "reject") counts[planned.plan.effect] += 1;
  return counts;
}
