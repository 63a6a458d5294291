import { chmod, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openKeyring } from "./keyring.ts";
import { closeToOthers } from "./master-keys.ts";

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "liaison-keyring-"));
  file = join(folder, "keys", "master.key");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("the first start creates a file only its owner can read, and the second start reads the same key", async () => {
  const first = await openKeyring({ file, idsInUse: [] });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const wrapped = first.wrap(first.newKey(), "k1");
  const second = await openKeyring({ file, idsInUse: [first.currentId()] });
  expect(second.unwrap(wrapped, "k1")).toHaveLength(32);
});

test("a file that others can read is closed to them", async () => {
  await openKeyring({ file, idsInUse: [] });
  expect(closeToOthers(file)).toBe(false);
  await chmod(file, 0o644);
  expect(closeToOthers(file)).toBe(true);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test("twelve servers that start at once end with one key", async () => {
  const rings = await Promise.all(Array.from({ length: 12 }, () => openKeyring({ file, idsInUse: [] })));
  expect(new Set(rings.map((ring) => ring.currentId())).size).toBe(1);
});

test("words come back only with their own key, id and bytes", async () => {
  const ring = await openKeyring({ file, idsInUse: [] });
  const key = ring.newKey();
  const sealed = ring.encrypt(key, "c1", "drei Tausend am dritten · 三千");
  expect(ring.decrypt(key, "c1", sealed)).toBe("drei Tausend am dritten · 三千");
  expect(sealed.includes(Buffer.from("Tausend"))).toBe(false);
  expect(ring.encrypt(key, "c1", "same")).not.toEqual(ring.encrypt(key, "c1", "same"));
  expect(ring.decrypt(key, "c1", ring.encrypt(key, "c1", ""))).toBe("");

  const damaged = { code: "content_damaged" };
  expect(() => ring.decrypt(ring.newKey(), "c1", sealed)).toThrow(expect.objectContaining(damaged));
  expect(() => ring.decrypt(key, "c2", sealed)).toThrow(expect.objectContaining(damaged));
  expect(() => ring.decrypt(key, "c1", sealed.subarray(0, 20))).toThrow(expect.objectContaining(damaged));
  for (const at of [0, 15, sealed.length - 1]) {
    const turned = Buffer.from(sealed);
    turned[at]! ^= 1;
    expect(() => ring.decrypt(key, "c1", turned)).toThrow(expect.objectContaining(damaged));
  }
});

test("a wrapped key moved to another row does not open", async () => {
  const ring = await openKeyring({ file, idsInUse: [] });
  const wrapped = ring.wrap(ring.newKey(), "k1");
  expect(() => ring.unwrap(wrapped, "k2")).toThrow(expect.objectContaining({ code: "master_key_wrong" }));
});

test("rotation wraps with a new key, keeps the old, and is seen by a server that was already running", async () => {
  const ring = await openKeyring({ file, idsInUse: [] });
  const other = await openKeyring({ file, idsInUse: [] });
  const key = ring.newKey();
  const before = ring.wrap(key, "k1");
  const id = await ring.rotate();
  const after = ring.wrap(key, "k1");
  expect(after.masterKeyId).toBe(id);
  expect(id).not.toBe(before.masterKeyId);
  for (const wrapped of [before, after]) {
    expect(ring.unwrap(wrapped, "k1")).toEqual(key);
    expect(other.unwrap(wrapped, "k1")).toEqual(key);
  }
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await readFile(file, "utf8")).trim().split("\n")).toHaveLength(2);
});

test("two rotations at once: one is refused and no key is lost", async () => {
  const ring = await openKeyring({ file, idsInUse: [] });
  const results = await Promise.allSettled([ring.rotate(), ring.rotate()]);
  const refused = results.filter((result) => result.status === "rejected");
  expect(refused).toHaveLength(1);
  expect(refused[0]).toMatchObject({ reason: { code: "conflict" } });
  expect((await readFile(file, "utf8")).trim().split("\n")).toHaveLength(2);
});

test("a database with wrapped keys refuses to start without its master key file, and makes none", async () => {
  await expect(openKeyring({ file, idsInUse: ["0123456789abcdef"] })).rejects.toMatchObject({
    code: "master_key_missing",
  });
  await expect(stat(file)).rejects.toMatchObject({ code: "ENOENT" });
});

test("another server's file, a cut file and an empty file are refused", async () => {
  const ring = await openKeyring({ file, idsInUse: [] });
  await expect(openKeyring({ file, idsInUse: ["0123456789abcdef"] })).rejects.toMatchObject({
    code: "master_key_wrong",
  });
  const text = await readFile(file, "utf8");
  for (const broken of [text.slice(0, 40), "", `${ring.currentId()} ${"A".repeat(43)}=\n`]) {
    await writeFile(file, broken);
    await expect(openKeyring({ file, idsInUse: [] })).rejects.toMatchObject({ code: "master_key_wrong" });
  }
});
