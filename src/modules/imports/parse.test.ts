import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { parseFile } from "./parse.ts";
import { checkArchive } from "./zip-bounds.ts";

/** A zip archive of one deflated entry that claims to hold `claimed` bytes. */
function archive(name: string, content: Buffer, claimed: number): Buffer {
  const packed = deflateRawSync(content);
  const title = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(claimed, 22);
  local.writeUInt16LE(title.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(claimed, 24);
  entry.writeUInt16LE(title.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + title.length, 12);
  end.writeUInt32LE(local.length + title.length + packed.length, 16);
  return Buffer.concat([local, title, packed, entry, title, end]);
}

describe("an archive that is larger than it says", () => {
  it("is inflated against a budget before anything parses it", () => {
    const bomb = archive("xl/worksheets/sheet1.xml", Buffer.alloc(150_000_000), 1000);
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(() => checkArchive(bomb)).toThrow(/far larger inside/);
    expect(checkArchive(archive("xl/workbook.xml", Buffer.from("<workbook/>"), 11))).toEqual(["xl/workbook.xml"]);
  });

  it("cannot point outside the file", () => {
    const bytes = archive("xl/workbook.xml", Buffer.from("<workbook/>"), 11);
    bytes.writeUInt32LE(0xfffffff0, bytes.length - 6);
    expect(() => checkArchive(bytes)).toThrow(/damaged/);
  });
});

// A thread loads TypeScript before it reads: seconds on a busy machine.
describe("the reading thread", { timeout: 120_000 }, () => {
  it("answers the rows, or the coded error of the file", async () => {
    expect(await parseFile(Buffer.from("a,b\n1,2"))).toMatchObject({ separator: ",", rows: [{ row: 1 }, { row: 2 }] });
    await expect(parseFile(Buffer.from("PK nothing"))).rejects.toMatchObject({ code: "file_unreadable" });
  });

  it("reads much text as well", async () => {
    const much = await parseFile(Buffer.from(`a,b\n${"1,2\n".repeat(200_000)}`));
    expect(much.rows).toHaveLength(20_100);
  });

  it("is stopped when it takes too long", async () => {
    const limits = { memoryMb: 256, timeMs: 1 };
    await expect(parseFile(Buffer.from("PK"), limits)).rejects.toMatchObject({ code: "file_unreadable" });
  });
});
