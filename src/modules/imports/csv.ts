/** Separated text: UTF-8 or UTF-16 by its mark, otherwise UTF-8 if it is, otherwise Windows-1252 (latin-1's superset). */
import { CsvError, parse } from "csv-parse/sync";
import { AppError } from "#kernel/errors.ts";
import { MAX_ROWS, type Table, type TableRow } from "./table.ts";

const SEPARATORS = [",", ";", "\t", "|"] as const;
/** Control characters that no program writes into text; a last Ctrl-Z and line breaks within a cell are written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NO_TEXT = /[\u0000-\u0008\u000e-\u0019\u001b]/;
/** A record longer than this is a quote that never ends. */
const MAX_RECORD_CHARACTERS = 100_000;

export function readCsv(bytes: Buffer): Table {
  const text = decode(bytes);
  if (NO_TEXT.test(text)) {
    throw unreadable("The file is no .xlsx workbook, whatever its name says, and no text. Save it as .xlsx or .csv.");
  }
  if (/^\s*<(?:!doctype|html|table|\?xml)/i.test(text)) {
    throw unreadable("The file is a web page or XML with the ending of a table. Save it as .xlsx or .csv.");
  }
  const separator = separatorOf(text);
  try {
    const records = parse(text, {
      delimiter: separator,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: MAX_RECORD_CHARACTERS,
      to: MAX_ROWS + 100,
    }) as unknown as Array<{ record: string[]; info: { lines: number } }>;
    return { sheet: null, separator, rows: records.map(numbered) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = "lines" in error && typeof error.lines === "number" ? ` near line ${error.lines}` : "";
    throw unreadable(`The file is not well-formed${line}: ${REASONS[error.code] ?? "a field is not closed properly"}.`);
  }
}

const REASONS: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: "a quotation mark is opened and never closed",
  CSV_INVALID_CLOSING_QUOTE: "text follows a closing quotation mark",
  INVALID_OPENING_QUOTE: "a quotation mark stands inside a field that is not quoted",
  CSV_MAX_RECORD_SIZE: "a row is far too long, probably because of a quotation mark that is never closed",
};

/** The parser says on which line a record ended; a quoted line break makes it start earlier. */
function numbered({ record, info }: { record: string[]; info: { lines: number } }): TableRow {
  const breaks = record.reduce((sum, field) => sum + (field.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
  return { row: info.lines - breaks, cells: record };
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The separator that stands most often, outside quotes, in the first lines. */
function separatorOf(text: string): string {
  const counts = new Map<string, number>(SEPARATORS.map((separator) => [separator, 0]));
  let quoted = false;
  let lines = 0;
  for (let index = 0; index < text.length && lines < 12; index += 1) {
    const character = text[index]!;
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === "\n") lines += 1;
    else if (counts.has(character)) counts.set(character, counts.get(character)! + 1);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

export function unreadable(message: string): AppError {
  return new AppError("file_unreadable", message);
}
