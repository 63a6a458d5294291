/** Workbooks. Formulas are never evaluated: the value that was saved with them is read. */
import { type CellObject, read, SSF, utils, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { AppError } from "#kernel/errors.ts";
import { isPlainDate } from "#kernel/time.ts";
import { recognised } from "./columns.ts";
import { unreadable } from "./csv.ts";
import { type Cell, MAX_LINES_ABOVE, MAX_ROWS, type Table, type TableRow } from "./table.ts";
import { archiveOf, unpacked } from "./zip-bounds.ts";

const MAX_COLUMNS = 200;

/** The visible sheet whose first lines name the most fields. */
export function readXlsx(bytes: Buffer): Table {
  const entries = unpacked(bytes);
  if (!entries.some(({ name }) => name.toString("latin1").startsWith("xl/")))
    throw unreadable("The file is an archive, but not an .xlsx workbook.");
  const book = parsed(archiveOf(entries));
  const tables = visibleSheets(book).map((name) => tableOf(book, name));
  const [first] = tables
    .map((table, order) => ({ table, order, fields: fieldsNamed(table) }))
    .sort((a, b) => b.fields - a.fields || a.order - b.order);
  if (!first) throw unreadable("The workbook has no visible sheet.");
  return first.table;
}

function parsed(bytes: Buffer): WorkBook {
  try {
    return read(bytes, {
      type: "buffer",
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
      cellStyles: false,
      bookVBA: false,
      sheetRows: MAX_ROWS + MAX_LINES_ABOVE + 1,
    });
  } catch (cause) {
    throw new AppError("file_unreadable", "The workbook cannot be read. Save it as .xlsx or .csv.", {}, { cause });
  }
}

function visibleSheets(book: WorkBook): string[] {
  return book.SheetNames.filter((_, index) => (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) === 0);
}

function tableOf(book: WorkBook, name: string): Table {
  const sheet = book.Sheets[name]!;
  checkSize(sheet, name);
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const range = sheet["!ref"] ? utils.decode_range(sheet["!ref"]) : null;
  const data = (sheet["!data"] ?? []) as Array<Array<CellObject | undefined> | undefined>;
  const rows: TableRow[] = [];
  for (let index = 0; range && index < data.length; index += 1) {
    const cells: Cell[] = [];
    const row = data[index] ?? [];
    for (let column = range.s.c; column <= Math.min(range.e.c, MAX_COLUMNS); column += 1) {
      cells.push(cellOf(row[column], date1904));
    }
    rows.push({ row: index + 1, cells });
  }
  return { sheet: name, separator: null, rows };
}

/** `!fullref` counts formatted rows below the data too: they cannot be told from rows that were not read. */
function checkSize(sheet: WorkSheet, name: string): void {
  const full = sheet["!fullref"] ?? sheet["!ref"];
  const rows = full ? utils.decode_range(full).e.r + 1 : 0;
  if (rows > MAX_ROWS + MAX_LINES_ABOVE) {
    throw new AppError(
      "file_too_many_rows",
      `The sheet ${name} reaches down to row ${rows}; at most ${MAX_ROWS} order lines fit. Delete the rows below, also empty ones, or split the file.`,
      { rows, limit: MAX_ROWS },
    );
  }
}

function cellOf(cell: CellObject | undefined, date1904: boolean): Cell {
  if (cell?.v === undefined || cell.v === null) return "";
  if (cell.t === "e") return cell.w ?? "#ERROR";
  if (cell.t !== "n" || typeof cell.v !== "number") return String(cell.v);
  const format = typeof cell.z === "string" ? cell.z : "";
  if (SSF.is_date(format)) {
    const date = dateOf(cell.v, date1904);
    return { text: date ?? cell.w ?? String(cell.v), number: null, date };
  }
  // "00004471" is how the number is meant to be read; any other format is decoration.
  const text = /^0{2,}$/.test(format) && cell.w ? cell.w : String(cell.v);
  return { text, number: cell.v, date: null };
}

/** From the serial itself, so that no time zone can move it. */
function dateOf(serial: number, date1904: boolean): string | null {
  const { y, m, d } = SSF.parse_date_code(serial, { date1904 }) ?? { y: 0, m: 0, d: 0 };
  const text = `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
  return isPlainDate(text) ? text : null;
}

function fieldsNamed({ rows }: Table): number {
  return rows.slice(0, MAX_LINES_ABOVE).reduce((most, row) => Math.max(most, recognised(row.cells).size), 0);
}
