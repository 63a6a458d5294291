/**
 * Why a row is refused. The preview quotes the cell; what is kept of it (docs/decisions/0039) is the code and the column,
 * because a cell may hold anything and the list of imports cannot be erased. Pure.
 */
import { z } from "zod";
import { ImportField } from "./schema.ts";

/** By code, the sentence without the cell; it follows the column's name. */
const SENTENCES = {
  missing: "is missing",
  too_long: "is too long",
  no_number: "is no number",
  doubtful_number: "may be one of two numbers: say whether thousands or decimals are meant",
  not_positive: "must be above zero",
  too_large: "is beyond all orders",
  too_fine: "has more than three decimals",
  no_date: "is no date that is known here",
  doubtful_date: "may be one of two dates: say whether the day comes first",
  no_such_day: "is no day of the calendar",
  no_basis: "is no date basis that is known here",
  repeated: "stands in an earlier row as well",
  archived: "is archived here",
  line_closed: "is closed here; a file does not open it again",
  unit_changed: "changes: quantities and promises would mean something else",
  below_moved: "is less than what has moved already",
} as const;
export type ProblemCode = keyof typeof SENTENCES;

/** `problem` is for the person who has the file at hand. */
export type Refusal = { code: ProblemCode; problem: string };
export type Read<T> = { value: T } | Refusal;

export type Problem = Refusal & { column: ImportField };

/** As `import.rows_rejected` has it. */
export const StoredProblem = z.object({
  code: z.enum(Object.keys(SENTENCES) as [ProblemCode, ...ProblemCode[]]),
  column: ImportField,
});
export type StoredProblem = z.infer<typeof StoredProblem>;

const NAMES: Record<ImportField, string> = {
  partner: "partner",
  po: "order number",
  line: "line number",
  item_number: "item number",
  item_name: "item name",
  revision: "revision",
  qty: "quantity",
  uom: "unit",
  required_on: "need date",
  basis: "date basis",
  destination: "destination",
  unit_price: "unit price",
  currency: "currency",
  pack_uom: "pack unit",
  pack_qty: "pack quantity",
};

export function quoting(problems: readonly Problem[]): string {
  return problems.map(({ problem }) => problem).join("; ");
}

export function stored(problems: readonly Problem[]): StoredProblem[] {
  return problems.map(({ code, column }) => ({ code, column }));
}

export function told(problems: readonly StoredProblem[]): string {
  if (problems.length === 0) return "the reason was not kept";
  return problems.map(({ code, column }) => `${NAMES[column]} ${SENTENCES[code]}`).join("; ");
}
