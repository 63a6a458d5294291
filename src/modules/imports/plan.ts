/** What a file would change: read, understood, compared with what stands. Writes nothing; preview and commit share it. */
import { AppError } from "#kernel/errors.ts";
import type { Ctx } from "#storage/transaction.ts";
import { type PlannedLine, planLines } from "../orders/index.ts";
import { type Headed, headed } from "./columns.ts";
import { fileNumbers } from "./file-numbers.ts";
import { parseFile } from "./parse.ts";
import type { Problem } from "./problems.ts";
import { answersFor, type Questions, questionsOf } from "./questions.ts";
import { type Draft, type ReadRow, type Refused, readRows } from "./rows.ts";
import { type ImportField, type ImportFile, REQUIRED_FIELDS } from "./schema.ts";
import { isBlank, MAX_ROWS, type Table } from "./table.ts";

export type Entry = { draft: Draft; planned: PlannedLine; partnerId: string | null };

export type ImportPlan = {
  bytes: Buffer;
  sheet: string | null;
  headed: Headed;
  missing: ImportField[];
  questions: Questions;
  total: number;
  entries: Entry[];
  rejected: Refused[];
  /** Names as first written, in order of the file. */
  newPartners: string[];
};

/** A file whose rows were read; nothing of the record was asked for it. */
export type OpenedFile = Omit<ImportFile, "contentBase64"> & { bytes: Buffer; table: Table };

/** Takes seconds for a large file: before the transaction. */
export async function openFile({ contentBase64, ...file }: ImportFile): Promise<OpenedFile> {
  const bytes = Buffer.from(contentBase64, "base64");
  return { ...file, bytes, table: await parseFile(bytes) };
}

export async function planImport(ctx: Ctx, file: OpenedFile): Promise<ImportPlan> {
  const { bytes, table } = file;
  const found = headed(table, file.mapping);
  const total = found.rows.filter((row) => !isBlank(row)).length;
  if (total > MAX_ROWS) {
    throw new AppError("file_too_many_rows", `The file has more than ${MAX_ROWS} rows. Split it.`, { limit: MAX_ROWS });
  }
  const missing = REQUIRED_FIELDS.filter((field) => !found.columns.has(field));
  const answers = await answersFor(ctx, file, found.mapping);
  const numbers = fileNumbers(table, found, answers.decimalComma);
  const questions = questionsOf(found, numbers, answers);
  const base = { bytes, sheet: table.sheet, headed: found, missing, questions, total };
  if (missing.length > 0) return { ...base, entries: [], rejected: [], newPartners: [] };

  const rows = readRows(found, numbers, answers.dayFirst);
  const partners = await partnersByName(ctx);
  const drafts = rows.filter((row): row is Draft => !("problems" in row));
  const known = drafts.filter((draft) => !partners.get(nameKey(draft.partner))?.archived);
  const planned = await planLines(
    ctx,
    known.map((draft) => ({ ...draft.line, partnerId: partners.get(nameKey(draft.partner))?.id ?? null })),
  );
  const entries = known.map((draft, index): Entry => {
    const entry = planned[index]!;
    return { draft, planned: entry, partnerId: entry.input.partnerId };
  });
  return {
    ...base,
    entries: entries.filter(({ planned: { plan } }) => plan.effect !== "reject"),
    rejected: rejectedOf(rows, entries, partners),
    newPartners: newNames(entries),
  };
}

/** Which column of the file what stands here forbids. */
const COLUMN_OF = { line_closed: "line", unit_changed: "uom", below_moved: "qty" } as const;

function refusal({ row, values }: Draft, problem: Problem): Refused {
  return { row, values, problems: [problem] };
}

type Known = { id: string; archived: boolean };

function rejectedOf(
  rows: readonly ReadRow[],
  entries: readonly Entry[],
  partners: ReadonlyMap<string, Known>,
): Refused[] {
  const refused = rows.flatMap((row): Refused[] => {
    if ("problems" in row) return [row];
    if (!partners.get(nameKey(row.partner))?.archived) return [];
    return [refusal(row, { code: "archived", column: "partner", problem: "the partner is archived here" })];
  });
  const conflicting = entries.flatMap(({ draft, planned: { plan } }): Refused[] =>
    plan.effect === "reject"
      ? [refusal(draft, { code: plan.code, column: COLUMN_OF[plan.code], problem: plan.reason })]
      : [],
  );
  return [...refused, ...conflicting].sort((a, b) => a.row - b.row);
}

function newNames(entries: readonly Entry[]): string[] {
  const names = new Map<string, string>();
  for (const { draft, partnerId } of entries) {
    const key = nameKey(draft.partner);
    if (partnerId === null && !names.has(key)) names.set(key, draft.partner);
  }
  return [...names.values()];
}

/** Compared here, not in SQL: what "lower" does beyond ASCII depends on the database's locale. */
async function partnersByName(ctx: Ctx): Promise<Map<string, Known>> {
  const found = await ctx.tx
    .selectFrom("partner")
    .select(["id", "name", "archived_at"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .execute();
  return new Map(found.map((row) => [nameKey(row.name), { id: row.id, archived: row.archived_at !== null }]));
}

export function nameKey(name: string): string {
  return name.toLowerCase();
}
