/** What a file leaves open, and who answers: a person now, or the person who imported the same columns before. */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Ctx } from "#storage/transaction.ts";
import type { Headed } from "./columns.ts";
import { isDoubtfulDate } from "./dates.ts";
import type { FileNumbers } from "./file-numbers.ts";
import type { ImportAnswers, ImportMapping, ImportPreview } from "./schema.ts";
import { textOf } from "./table.ts";

export type Questions = ImportPreview["questions"];

/** Given answers count before remembered ones, each for itself. */
export async function answersFor(ctx: Ctx, given: ImportAnswers, mapping: ImportMapping): Promise<ImportAnswers> {
  const before = await ctx.tx
    .selectFrom("import")
    .select("answers")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("columns_sha256", "=", columnsHash(mapping))
    .where(sql<boolean>`answers <> '{}'`)
    .orderBy("imported_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return {
    dayFirst: given.dayFirst ?? before?.answers.dayFirst,
    decimalComma: given.decimalComma ?? before?.answers.decimalComma,
  };
}

export function questionsOf(
  { columns, rows }: Headed,
  { open, suggestion }: FileNumbers,
  { dayFirst, decimalComma }: ImportAnswers,
): Questions {
  const column = columns.get("required_on");
  const date =
    column === undefined ? undefined : rows.find(({ cells }) => isDoubtfulDate(cells[column]))?.cells[column];
  return {
    dayFirst: date === undefined ? null : { example: textOf(date), answer: dayFirst ?? null },
    decimalComma: open === null ? null : { example: open, answer: decimalComma ?? null, suggestion },
  };
}

/** Only what was asked is remembered: an answer that nothing needed says nothing about the next file. */
export function answered({ dayFirst, decimalComma }: Questions): ImportAnswers {
  return {
    ...(typeof dayFirst?.answer === "boolean" ? { dayFirst: dayFirst.answer } : {}),
    ...(typeof decimalComma?.answer === "boolean" ? { decimalComma: decimalComma.answer } : {}),
  };
}

/** Which field is read from which heading, whatever their order: enough to know the columns again, and no words. */
export function columnsHash(mapping: ImportMapping): Buffer {
  const pairs = Object.entries(mapping).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(pairs)).digest();
}
