/** A file's rows before anybody knows what they mean. Plain data: it crosses a thread. */
import type { PlainDate } from "#kernel/time.ts";

/**
 * Text as a person sees it, or a typed cell of a workbook: a number, or a date that is a date whatever its format.
 * Numbers keep their leading zeros in `text`.
 */
export type Cell = string | { text: string; number: number | null; date: PlainDate | null };

/** `row` counts from 1 as the file's own program does. */
export type TableRow = { row: number; cells: Cell[] };

export type Table = {
  sheet: string | null;
  /** European files separate columns by semicolons because the comma is their decimal sign; null in a workbook. */
  separator: string | null;
  rows: TableRow[];
};

/** Data rows of one file; headings not counted. */
export const MAX_ROWS = 20_000;
/** Title lines that may stand above the headings. */
export const MAX_LINES_ABOVE = 10;

export function textOf(cell: Cell | undefined): string {
  return (typeof cell === "object" ? cell.text : (cell ?? "")).trim();
}

export function isBlank(row: TableRow): boolean {
  return row.cells.every((cell) => textOf(cell) === "");
}
