import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { ChangeKey } from "#kernel/change-key.ts";
import { newId } from "#kernel/ids.ts";
import { openTestStorage, type TestStorage } from "../../test/support/database.ts";
import { type Changes, openChanges } from "./changes.ts";
import { createTransact, type Transact } from "./transaction.ts";

let storage: TestStorage;
let here: Changes;
let there: Changes;
let transact: Transact;
const heard = { here: [] as ChangeKey[][], there: [] as ChangeKey[][] };

beforeAll(async () => {
  storage = await openTestStorage();
  here = await openChanges(storage.pool, "here");
  there = await openChanges(storage.pool, "there");
  here.subscribe(storage.workspaceId, (keys) => heard.here.push([...keys]));
  there.subscribe(storage.workspaceId, (keys) => heard.there.push([...keys]));
  const { ownerDb, keyring } = storage;
  transact = createTransact(ownerDb, { clock: () => 0, keyring, deliver: async () => {}, changes: here });
});
afterAll(async () => {
  await Promise.all([here.close(), there.close()]);
  await storage.close();
});
beforeEach(() => {
  heard.here.length = 0;
  heard.there.length = 0;
});

function change(keys: ChangeKey[], before?: () => void): Promise<void> {
  const scope = { workspace: storage.workspaceId, partner: null };
  return transact({ scope, actor: { kind: "system", id: "test" } }, async (ctx) => {
    for (const key of keys) ctx.changed(key);
    before?.();
  });
}

it("what one server changed is heard on it once, and on every other one", async () => {
  await change(["orders", "line:1"]);
  expect(heard.here).toEqual([["orders", "line:1"]]);
  await expect.poll(() => heard.there).toEqual([["orders", "line:1"]]);
  expect(heard.here).toHaveLength(1);
});

it("more keys than a message carries are told to the others as everything", async () => {
  const lines = Array.from({ length: 400 }, () => `line:${newId()}`);
  await change(lines);
  expect(heard.here).toEqual([lines]);
  await expect.poll(() => heard.there).toEqual([["*"]]);
});

it("nobody hears of what was rolled back", async () => {
  const failing = change(["orders"], () => {
    throw new Error("rolled back");
  });
  await expect(failing).rejects.toThrow("rolled back");
  await change(["partners"]);
  await expect.poll(() => heard.there).toEqual([["partners"]]);
  expect(heard.here).toEqual([["partners"]]);
});
