import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { parseFile } from "./parse.ts";
import { archiveOf, unpacked } from "./zip-bounds.ts";

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

const read = (bytes: Buffer) => unpacked(bytes).map(({ name, content }) => [name.toString(), content.toString()]);

describe("an archive that is larger than it says", () => {
  it("is inflated against a budget before anything parses it", () => {
    const bomb = archive("xl/worksheets/sheet1.xml", Buffer.alloc(150_000_000), 1000);
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(() => unpacked(bomb)).toThrow(/far larger inside/);
    expect(read(archive("xl/workbook.xml", Buffer.from("<workbook/>"), 11))).toEqual([
      ["xl/workbook.xml", "<workbook/>"],
    ]);
  });

  it.each(["<c><v>1</v></c>", "<x:c/>", "<row>", "<si/>"])("is counted before anything parses it: %s", (element) => {
    const sheet = (count: number) => archive("xl/worksheets/sheet1.xml", Buffer.from(element.repeat(count)), 1000);
    const dense = sheet(1_000_000);
    expect(dense.length).toBeLessThan(100_000);
    expect(() => unpacked(dense)).toThrow(/far larger inside/);
    expect(unpacked(sheet(500_000))).toHaveLength(1);
  });

  it("cannot point outside the file", () => {
    const bytes = archive("xl/workbook.xml", Buffer.from("<workbook/>"), 11);
    bytes.writeUInt32LE(0xfffffff0, bytes.length - 6);
    expect(() => unpacked(bytes)).toThrow(/damaged/);
  });

  it("is parsed as it was measured, whatever its second header claims", () => {
    const content = Buffer.alloc(1_000_000, 32);
    const bomb = archive("xl/workbook.xml", content, 1_000_000);
    const directory = bomb.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    // Stored, says the directory; deflated, says the entry itself.
    bomb.writeUInt16LE(0, directory + 10);
    const [entry] = unpacked(bomb);
    expect(entry!.content.length).toBeLessThan(content.length / 100);
    const laid = archiveOf([entry!]);
    expect(laid.readUInt16LE(8)).toBe(0);
    expect(read(laid)).toEqual(read(bomb));
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

  it("is one of two: a third file is asked to come again", async () => {
    const codes = await Promise.all(
      [1, 2, 3, 4].map(() => parseFile(Buffer.from("PK nothing")).catch((error: { code: string }) => error.code)),
    );
    expect(codes).toEqual(["file_unreadable", "file_unreadable", "rate_limited", "rate_limited"]);
    await expect(parseFile(Buffer.from("PK nothing"))).rejects.toMatchObject({ code: "file_unreadable" });
  });

  it("is stopped when it takes too long", async () => {
    const limits = { memoryMb: 256, timeMs: 1 };
    await expect(parseFile(Buffer.from("PK"), limits)).rejects.toMatchObject({ code: "file_unreadable" });
  });
});
