/** Rotation of the master key over the API and the command line. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { readConfig } from "#kernel/config.ts";
import { createKey, putContent, readContent } from "#modules/evidence/index.ts";
import { openKeyring } from "#storage/keyring.ts";
import type { Ctx } from "#storage/transaction.ts";
import { createClient } from "../cli/client.ts";
import { keys } from "../cli/keys.ts";
import { type Listening, listen } from "./listen.ts";
import { openTestApi, type TestApi } from "./testing/api.ts";
import { seedWorkspace } from "./testing/record.ts";

let api: TestApi;
let server: Listening;
let file: string;
const words = new Map<string, string>();

function within<T>(workspace: string, run: (ctx: Ctx) => Promise<T>): Promise<T> {
  return api.storage.transact({ scope: { workspace, partner: null }, actor: { kind: "human", id: "u1" } }, run);
}

beforeAll(async () => {
  api = await openTestApi();
  server = await listen(api.api, { host: "127.0.0.1", port: 0 });
  file = join(api.storage.dataDir, "master-keys");
  for (const workspace of [api.storage.workspaceId, await seedWorkspace(api.storage.ownerDb, "Second")]) {
    const id = await within(workspace, async (ctx) =>
      putContent(ctx, { keyId: await createKey(ctx, null), partnerId: null, kind: "reason", text: `of ${workspace}` }),
    );
    words.set(workspace, id);
  }
});
afterAll(async () => {
  await server.close();
  await api.close();
});

const lines = async () => (await readFile(file, "utf8")).trim().split("\n");
const inUse = async () =>
  (await api.storage.pool.query<{ id: string }>("select distinct master_key_id as id from content_key")).rows.map(
    (row) => row.id,
  );
const rotate = (headers: Record<string, string>, cookie?: string) =>
  api.send("POST", "/api/keys/rotate", { headers, cookie });

it("is for the command line's token alone, whatever the role", async () => {
  const { cookie } = await api.member("owner");
  const owner = (await api.auth.startSession(api.auth.ownerId, false)).map((each) => each.split(";")[0]).join("; ");
  expect([(await rotate({})).status, (await rotate({}, cookie)).status, (await rotate({}, owner)).status]).toEqual([
    401, 403, 403,
  ]);
  expect(await lines()).toHaveLength(1);
});

it("wraps every workspace's keys with a new master key; words stay readable, here and by a server that runs already", async () => {
  const elsewhere = await openKeyring({ file, idsInUse: [] });
  const written: string[] = [];
  const print = vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
  const config = { ...readConfig({}), dataDir: api.dataDir };
  const client = createClient(`http://127.0.0.1:${server.port}`, config);
  await keys({ client, config, close: async () => undefined }, ["rotate", "--json"]).finally(() => print.mockRestore());
  const { masterKeyId } = JSON.parse(written.at(-1)!) as { masterKeyId: string };
  expect(JSON.parse(written.at(-1)!)).toEqual({ masterKeyId, keys: 2 });
  expect(await inUse()).toEqual([masterKeyId]);
  expect((await lines()).map((line) => line.split(" ")[0])).toEqual([expect.any(String), masterKeyId]);
  for (const [workspace, id] of words) {
    expect(await within(workspace, (ctx) => readContent(ctx, id))).toBe(`of ${workspace}`);
    expect(await within(workspace, (ctx) => readContent({ ...ctx, keyring: elsewhere }, id))).toBe(`of ${workspace}`);
    const [entry] = await within(workspace, (ctx) => ctx.tx.selectFrom("audit").selectAll().execute());
    expect(entry).toMatchObject({
      action: "evidence.keys-rewrapped",
      actor: api.auth.ownerId,
      detail: { masterKeyId, keys: 1 },
    });
  }
});

it("that was killed after the file was written is made good by the next one", async () => {
  await api.storage.keyring.rotate();
  const answer = await rotate({ authorization: `Bearer ${api.cliToken()}` });
  const { masterKeyId, keys: wrapped } = (await answer.json()) as { masterKeyId: string; keys: number };
  expect([answer.status, wrapped, await inUse(), (await lines()).length]).toEqual([200, 2, [masterKeyId], 4]);
});

it("refuses any other word than rotate", async () => {
  const config = { ...readConfig({}), dataDir: api.dataDir };
  const client = createClient("http://127.0.0.1:9", config);
  for (const args of [[], ["rotated"], ["rotate", "twice"]])
    await expect(keys({ client, config, close: async () => undefined }, args)).rejects.toMatchObject({
      code: "invalid_input",
    });
});
