/** How one file writes its numbers: what its columns tell, what they leave open, and what the file suggests. Pure. */
import type { Headed } from "./columns.ts";
import { type DecimalSign, decimalSignOf, isDoubtful, showsBothSigns } from "./numbers.ts";
import type { ImportField } from "./schema.ts";
import { type Table, textOf } from "./table.ts";

const NUMBER_FIELDS = ["qty", "unit_price", "pack_qty"] as const satisfies ImportField[];
const DOTTED_DATE = /^\d{1,2}\.\s?\d{1,2}\.\s?(\d{2}|\d{4})$/;

export type FileNumbers = {
  /** The decimal sign of each column of numbers; null where nothing tells. */
  signs: ReadonlyMap<ImportField, DecimalSign>;
  /** Where neither value nor column tells: the comma of "4,000" groups thousands in a file with commas. */
  fallback: DecimalSign;
  /** The first number that could be read two ways, whatever was answered; null when the file leaves nothing open. */
  open: string | null;
  /** What the answer probably is; a person decides. */
  suggestion: boolean | null;
};

/** `decimalComma` is a person's word. It fills what the file leaves open and overrules nothing that the file shows. */
export function fileNumbers(table: Table, { columns, rows }: Headed, decimalComma: boolean | undefined): FileNumbers {
  const cells = NUMBER_FIELDS.flatMap((field) => {
    const index = columns.get(field);
    return index === undefined ? [] : [{ field, cells: rows.map((row) => row.cells[index]) }];
  });
  const all = cells.flatMap((column) => column.cells);
  const agreed = decimalSignOf(all);
  const settled = all.some(showsBothSigns) ? agreed : null;
  const shown = cells.map((column) => ({ ...column, sign: decimalSignOf(column.cells) ?? settled }));
  // In a file whose columns are separated by semicolons the comma is the decimal sign, so "4,000" would be doubtful.
  const fallback: DecimalSign = table.separator === ";" ? null : ".";
  const open = shown.flatMap(({ cells: of, sign }) => of.find((cell) => isDoubtful(cell, sign, fallback)) ?? [])[0];
  const answer = decimalComma === undefined ? null : decimalComma ? "," : ".";
  return {
    signs: new Map(shown.map(({ field, sign }) => [field, sign ?? answer])),
    fallback,
    open: open === undefined ? null : textOf(open),
    suggestion: agreed === null ? european(table, { columns, rows }) : agreed === ",",
  };
}

/** Semicolons between columns, or dates with dots, are written where the comma is the decimal sign. */
function european({ separator }: Table, { columns, rows }: Pick<Headed, "columns" | "rows">): true | null {
  const date = columns.get("required_on");
  const dotted = date !== undefined && rows.some((row) => DOTTED_DATE.test(textOf(row.cells[date])));
  return separator === ";" || dotted ? true : null;
}
