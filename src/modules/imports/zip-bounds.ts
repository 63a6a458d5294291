/**
 * A workbook is a zip archive. Before anything parses it, every entry is inflated against a budget and thrown away, so
 * that neither many small lies nor one large one (a "zip bomb") can fill the memory.
 */
import { inflateRawSync } from "node:zlib";
import { unreadable } from "./csv.ts";

/** 20,000 rows of 15 columns take about 20 MB of XML. */
const MAX_INFLATED_BYTES = 100_000_000;
const MAX_ENTRIES = 2000;
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const DEFLATED = 8;
const STORED = 0;

/** Throws `file_unreadable` unless the archive is complete, unencrypted and small enough inflated. Returns the names in it. */
export function checkArchive(bytes: Buffer): string[] {
  const { count, offset } = directoryOf(bytes);
  if (count > MAX_ENTRIES) throw tooLarge();
  const names: string[] = [];
  let budget = MAX_INFLATED_BYTES;
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged();
    const encrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
    if (encrypted) throw unreadable("The workbook is protected by a password. Save it without one.");
    const method = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const skip = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    names.push(bytes.toString("utf8", at + 46, at + 46 + nameLength));
    budget -= inflatedSize(bytes, bytes.readUInt32LE(at + 42), { method, size, budget });
    at += 46 + nameLength + skip;
  }
  return names;
}

/** APPNOTE 4.3.16: the record is at the end, before a comment of at most 65,535 bytes. */
function directoryOf(bytes: Buffer): { count: number; offset: number } {
  const stop = Math.max(0, bytes.length - 22 - 65_535);
  for (let at = bytes.length - 22; at >= stop; at -= 1) {
    if (bytes.readUInt32LE(at) !== END_OF_DIRECTORY) continue;
    return { count: bytes.readUInt16LE(at + 10), offset: bytes.readUInt32LE(at + 16) };
  }
  throw damaged();
}

function inflatedSize(
  bytes: Buffer,
  header: number,
  { method, size, budget }: { method: number; size: number; budget: number },
): number {
  if (header + 30 > bytes.length || bytes.readUInt32LE(header) !== LOCAL_HEADER) throw damaged();
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  if (start + size > bytes.length) throw damaged();
  if (method === STORED) return size;
  if (method !== DEFLATED) throw damaged();
  try {
    return inflateRawSync(bytes.subarray(start, start + size), { maxOutputLength: Math.max(1, budget) }).length;
  } catch (error) {
    throw (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE" ? tooLarge() : damaged();
  }
}

function tooLarge() {
  return unreadable("The workbook is far larger inside than a list of order lines. Save only that sheet.");
}

function damaged() {
  return unreadable("The workbook is damaged or incomplete. Open it, save it again, and try once more.");
}
