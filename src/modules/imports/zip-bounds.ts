/**
 * A workbook is a zip archive. Every entry is inflated here against a budget, so that neither many small lies nor one large
 * one (a "zip bomb") can fill the memory, and laid into a new archive without compression. Only that one is parsed: an
 * archive says most things twice (directory and local header), and another reader may believe the other place.
 */
import { inflateRawSync } from "node:zlib";
import { unreadable } from "./csv.ts";

/** 20,000 rows of 15 columns take about 20 MB of XML. */
const MAX_INFLATED_BYTES = 40_000_000;
/** Cells, rows and shared texts: each becomes an object of the reader's, a hundred times the bytes of its mark. */
const MAX_ELEMENTS = 700_000;
const ELEMENT = /<(?:\w+:)?(?:c|row|si)[\s/>]/g;
const MAX_ENTRIES = 2000;
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const DEFLATED = 8;
const STORED = 0;

export type Entry = { name: Buffer; content: Buffer };

/** Throws `file_unreadable` unless the archive is complete, unencrypted and small enough inflated. */
export function unpacked(bytes: Buffer): Entry[] {
  const { count, offset } = directoryOf(bytes);
  if (count > MAX_ENTRIES) throw tooLarge();
  const entries: Entry[] = [];
  let budget = MAX_INFLATED_BYTES;
  let elements = 0;
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged();
    const encrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
    if (encrypted) throw unreadable("The workbook is protected by a password. Save it without one.");
    const method = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const skip = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const content = inflated(bytes, bytes.readUInt32LE(at + 42), { method, size, budget });
    elements += content.toString("latin1").match(ELEMENT)?.length ?? 0;
    if (elements > MAX_ELEMENTS) throw tooLarge();
    entries.push({ name, content });
    budget -= content.length;
    at += 46 + nameLength + skip;
  }
  return entries;
}

/** The entries as an archive that says everything once: stored, no extra fields (APPNOTE 4.3.7, 4.3.12, 4.3.16). */
export function archiveOf(entries: readonly Entry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(LOCAL_HEADER, 0);
    local.writeUInt32LE(content.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(DIRECTORY_ENTRY, 0);
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt32LE(content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    files.push(local, name, content);
    directory.push(entry, name);
    offset += local.length + name.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_OF_DIRECTORY, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, part) => sum + part.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
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

function inflated(
  bytes: Buffer,
  header: number,
  { method, size, budget }: { method: number; size: number; budget: number },
): Buffer {
  if (header + 30 > bytes.length || bytes.readUInt32LE(header) !== LOCAL_HEADER) throw damaged();
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  if (start + size > bytes.length) throw damaged();
  const packed = bytes.subarray(start, start + size);
  if (method === STORED && size <= budget) return packed;
  if (method === STORED) throw tooLarge();
  if (method !== DEFLATED) throw damaged();
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, budget) });
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
