import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readTar } from "./tar.ts";

const folder = mkdtempSync(join(tmpdir(), "liaison-tar-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, "one.bin"), Buffer.from([1, 2, 3]));
writeFileSync(join(folder, "two.txt"), "x".repeat(700));
// The system's own tar as the witness of the format.
const archive = execFileSync("tar", ["--format=ustar", "-C", folder, "-cf", "-", "one.bin", "two.txt"]);

test("reads what was asked for, across block borders", () => {
  const files = readTar(archive, ["two.txt", "one.bin"]);
  expect([...files.get("one.bin")!]).toEqual([1, 2, 3]);
  expect(Buffer.from(files.get("two.txt")!).toString()).toBe("x".repeat(700));
});

test("a file that is not there, a cut archive and a damaged size are told", () => {
  expect(() => readTar(archive, ["three.txt"])).toThrow("no three.txt");
  expect(() => readTar(archive.subarray(0, 1024 + 600), ["two.txt"])).toThrow(/cut short/);
  const damaged = Buffer.from(archive);
  damaged.write("zzzzzzz", 124);
  expect(() => readTar(damaged, ["one.bin"])).toThrow(/damaged/);
});

test("links and folders are never taken for files", () => {
  const linked = Buffer.from(archive);
  linked[156] = "2".charCodeAt(0);
  expect(() => readTar(linked, ["one.bin"])).toThrow("no one.bin");
});
