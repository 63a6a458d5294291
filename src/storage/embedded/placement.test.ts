import { chmodSync, lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { place } from "./placement.ts";

let root: string;
let dataDir: string;
let socketDir: string;
const refused = expect.objectContaining({ code: "storage_unavailable" });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "liaison-place-"));
  chmodSync(root, 0o755);
  // Too long for a socket's path: the sockets lie elsewhere.
  dataDir = join(root, "d".repeat(100));
  mkdirSync(dataDir, { mode: 0o755 });
  chmodSync(dataDir, 0o755);
  socketDir = place(dataDir).socketDir;
});
afterEach(() => {
  rmSync(socketDir, { recursive: true, force: true });
  rmSync(root, { recursive: true });
});

it("keeps the sockets to whoever runs the database, also where the folder was open before", () => {
  expect(lstatSync(socketDir).mode & 0o777).toBe(0o700);
  chmodSync(socketDir, 0o777);
  expect(place(dataDir).socketDir).toBe(socketDir);
  expect(lstatSync(socketDir).mode & 0o777).toBe(0o700);
});

it("takes no link for its folder, and leaves what the link leads to as it is", () => {
  const target = join(root, "target");
  mkdirSync(target, { mode: 0o755 });
  const before = lstatSync(target);
  rmSync(socketDir, { recursive: true });
  symlinkSync(target, socketDir);
  expect(() => place(dataDir)).toThrow(refused);
  expect(lstatSync(target)).toMatchObject({ uid: before.uid, gid: before.gid, mode: before.mode });
});

it("takes no file for its folder", () => {
  rmSync(socketDir, { recursive: true });
  writeFileSync(socketDir, "");
  expect(() => place(dataDir)).toThrow(refused);
});

it("puts root's sockets where nobody else can make a folder", () => {
  if (process.getuid?.() === 0) expect(socketDir).toMatch(/^\/var\/lib\/liaison\//);
  else expect(socketDir).toContain("liaison-");
});
