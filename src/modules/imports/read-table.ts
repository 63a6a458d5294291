/** Bytes to rows: by what the bytes are, not by the file's name. */
import { AppError } from "#kernel/errors.ts";
import { readCsv, unreadable } from "./csv.ts";
import { MAX_FILE_BYTES } from "./schema.ts";
import type { Table } from "./table.ts";

const ZIP = Buffer.from("PK");
/** Old .xls files, and .xlsx files behind a password, are OLE compound files. */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** Throws `file_unreadable`, `file_too_many_rows` or `body_too_large`. */
export async function readTable(bytes: Buffer): Promise<Table> {
  if (bytes.length === 0) throw unreadable("The file is empty.");
  if (bytes.length > MAX_FILE_BYTES) {
    throw new AppError("body_too_large", "A file may have 10 MB at most.", { maxBytes: MAX_FILE_BYTES });
  }
  if (bytes.subarray(0, 4).equals(OLE)) {
    throw unreadable("The file is an old .xls workbook or protected by a password. Save it as .xlsx without one.");
  }
  if (!isArchive(bytes)) return readCsv(bytes);
  // Loaded when needed: the workbook reader is by far the heaviest part of this module.
  const { readXlsx } = await import("./xlsx.ts");
  return readXlsx(bytes);
}

export function isArchive(bytes: Buffer): boolean {
  return bytes.subarray(0, 2).equals(ZIP);
}
