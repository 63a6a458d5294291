import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "#kernel/ids.ts";
import { openTestStorage, type TestStorage } from "../../test/support/database.ts";

let storage: TestStorage;
beforeAll(async () => {
  storage = await openTestStorage();
});
afterAll(() => storage.close());

const human = { kind: "human", id: "u1" } as const;

async function addPartner(name: string): Promise<string> {
  const id = newId();
  await storage.transact({ scope: { workspace: storage.workspaceId, partner: null }, actor: human }, async (ctx) => {
    await ctx.tx
      .insertInto("partner")
      .values({
        workspace_id: ctx.scope.workspace,
        id,
        name,
        city: null,
        country: null,
        timezone: "UTC",
        sector: "other",
        created_at: new Date(ctx.now),
        archived_at: null,
      })
      .execute();
    ctx.changed("partners");
  });
  return id;
}

it("runs requests as a role that is neither owner nor superuser", async () => {
  const row = await storage.transact(
    { scope: { workspace: storage.workspaceId, partner: null }, actor: human },
    async (ctx) => sql<{ role: string }>`select current_user as role`.execute(ctx.tx),
  );
  expect(row.rows[0]!.role).toBe("liaison_app");
});

it("shows a partner's transaction only that partner, and refuses rows of another", async () => {
  const one = await addPartner("One");
  const two = await addPartner("Two");
  const seen = await storage.transact(
    { scope: { workspace: storage.workspaceId, partner: one }, actor: human },
    (ctx) => ctx.tx.selectFrom("partner").select("name").execute(),
  );
  expect(seen).toEqual([{ name: "One" }]);
  const foreign = storage.transact({ scope: { workspace: storage.workspaceId, partner: one }, actor: human }, (ctx) =>
    ctx.tx
      .insertInto("lane")
      .values({
        workspace_id: ctx.scope.workspace,
        partner_id: two,
        id: newId(),
        destination: "",
        from_basis: "ex_factory",
        to_basis: "received",
        transit_days: 3,
        updated_at: new Date(ctx.now),
      })
      .execute(),
  );
  await expect(foreign).rejects.toThrow(/row-level security/);
});

it("shows nothing of another workspace, even when it is asked for by name", async () => {
  const other = await storage.transact({ scope: { workspace: newId(), partner: null }, actor: human }, (ctx) =>
    ctx.tx.selectFrom("partner").selectAll().where("workspace_id", "=", storage.workspaceId).execute(),
  );
  expect(other).toEqual([]);
});

it("shows nothing outside a transaction, even to the owner", async () => {
  expect(await storage.ownerDb.selectFrom("contact").selectAll().execute()).toEqual([]);
  expect(await storage.ownerDb.selectFrom("partner").selectAll().execute()).toEqual([]);
});

const embedded = process.env.LIAISON_TEST_DATABASE_URL === undefined;
it.runIf(embedded)("writes no row and no statement into the log of an embedded database", async () => {
  const setting = async (name: string) => (await storage.pool.query(`show ${name}`)).rows[0];
  expect(await setting("log_error_verbosity")).toEqual({ log_error_verbosity: "terse" });
  expect(await setting("log_min_error_statement")).toEqual({ log_min_error_statement: "panic" });
});

it("publishes changed keys after the commit and never after a rollback", async () => {
  storage.changes.length = 0;
  const failing = storage.transact(
    { scope: { workspace: storage.workspaceId, partner: null }, actor: human },
    async (ctx) => {
      ctx.changed("orders");
      throw new Error("rolled back");
    },
  );
  await expect(failing).rejects.toThrow("rolled back");
  expect(storage.changes).toEqual([]);
  await addPartner("Three");
  expect(storage.changes).toEqual(["partners"]);
});
