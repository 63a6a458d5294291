/** What the application's role can reach, asked of the database itself, whatever the code above it does. */
import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openTestStorage, type TestStorage } from "../../test/support/database.ts";
import { type Seeded, seedRecord, seedWorkspace } from "./testing/record.ts";

let storage: TestStorage;
let own: string;
let foreign: string;
let first: Seeded;
let second: Seeded;
let tables: Array<{ name: string; partnered: boolean }>;

beforeAll(async () => {
  storage = await openTestStorage();
  own = storage.workspaceId;
  foreign = await seedWorkspace(storage.ownerDb, "Foreign");
  first = await seedRecord(storage.ownerDb, own, "a");
  second = await seedRecord(storage.ownerDb, own, "b");
  await seedRecord(storage.ownerDb, foreign, "c");
  const found = await storage.pool.query<{ name: string; columns: string[] }>(
    `select c.table_name as name, array_agg(c.column_name::text) as columns from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' group by 1 having 'workspace_id' = any (array_agg(c.column_name::text))`,
  );
  tables = found.rows.map((row) => ({ name: row.name, partnered: row.columns.includes("partner_id") }));
});
afterAll(() => storage.close());

/** Runs as liaison_app with these settings, and rolls back. */
async function asApp<T>(settings: Record<string, string>, statements: string[]): Promise<T[]> {
  const client = await storage.pool.connect();
  try {
    await client.query("begin");
    await client.query("set local role liaison_app");
    for (const [name, value] of Object.entries(settings))
      await client.query("select set_config($1, $2, true)", [name, value]);
    const answers: T[] = [];
    for (const statement of statements) answers.push((await client.query(statement)) as T);
    return answers;
  } finally {
    await client.query("rollback");
    client.release();
  }
}

async function count(table: string, settings: Record<string, string>, where = "true"): Promise<number> {
  const [answer] = await asApp<{ rows: Array<{ n: number }> }>(settings, [
    `select count(*)::int as n from "${table}" where ${where}`,
  ]);
  return answer!.rows[0]!.n;
}

/** The only rows that may go one by one. */
const DELETABLE = ["idempotency", "lane", "member", "recording", "schedule_line"];

/** Appended, and never changed. */
const UNCHANGED = ["audit", "conversation_event", "commitment_event", "answer", "answer_evidence", "flow_override"];

/** Readable by people of the workspace and by nobody else. */
const OF_WORKSPACE = ["member", "invitation", "import", "idempotency", "audit", "protected_mark", "flow_override"];

describe("row-level security", () => {
  it("is forced on every table of a workspace, and the seed reaches every one of them", async () => {
    expect(tables.length).toBeGreaterThanOrEqual(28);
    const secured = await storage.pool.query<{ relname: string; forced: boolean }>(
      "select relname, relforcerowsecurity as forced from pg_class where relrowsecurity",
    );
    const forced = new Map(secured.rows.map((row) => [row.relname, row.forced]));
    expect(tables.filter((table) => !forced.has(table.name))).toEqual([]);
    // The owner, as whom no request runs, tidies these up.
    const spared = ["member", "invitation", "import", "idempotency"];
    expect(tables.filter((table) => !forced.get(table.name) && !spared.includes(table.name))).toEqual([]);
    for (const { name } of tables)
      expect([name, (await count(name, { "app.workspace": foreign })) > 0]).toEqual([name, true]);
  });

  it("shows a workspace its own rows and none of another", async () => {
    for (const { name } of tables) {
      const settings = { "app.workspace": own };
      expect([name, await count(name, settings, `workspace_id <> '${own}'`)]).toEqual([name, 0]);
      expect([name, (await count(name, settings)) > 0]).toEqual([name, true]);
    }
    expect(await count("workspace", { "app.workspace": own })).toBe(1);
  });

  it("shows nothing without a workspace", async () => {
    for (const { name } of [...tables, { name: "workspace" }]) expect([name, await count(name, {})]).toEqual([name, 0]);
    expect(await count("person", {})).toBe(0);
  });

  it("shows a partner's conversation that partner's rows alone", async () => {
    const settings = { "app.workspace": own, "app.partner": first.partner };
    for (const { name, partnered } of tables.filter((table) => table.partnered)) {
      expect([name, partnered, await count(name, settings, `partner_id is distinct from '${first.partner}'`)]).toEqual([
        name,
        true,
        0,
      ]);
      expect([name, (await count(name, settings)) > 0]).toEqual([name, true]);
    }
    expect(await count("partner", settings)).toBe(1);
    expect(await count("item", settings, `id = '${second.item}'`)).toBe(0);
    for (const name of OF_WORKSPACE) expect([name, await count(name, settings)]).toEqual([name, 0]);
  });

  it("changes and removes nothing elsewhere", async () => {
    for (const { name, partnered } of tables.filter((table) => !UNCHANGED.includes(table.name))) {
      const other = await asApp<{ rowCount: number }>({ "app.workspace": own }, [
        `update "${name}" set workspace_id = workspace_id where workspace_id = '${foreign}'`,
        ...(DELETABLE.includes(name) ? [`delete from "${name}" where workspace_id = '${foreign}'`] : []),
      ]);
      expect([name, other.reduce((sum, answer) => sum + answer.rowCount, 0)]).toEqual([name, 0]);
      if (!partnered) continue;
      const scoped = { "app.workspace": own, "app.partner": first.partner };
      const rows = await asApp<{ rowCount: number }>(scoped, [
        `update "${name}" set partner_id = partner_id where partner_id = '${second.partner}'`,
        ...(DELETABLE.includes(name) ? [`delete from "${name}" where partner_id = '${second.partner}'`] : []),
      ]);
      expect([name, rows.reduce((sum, answer) => sum + answer.rowCount, 0)]).toEqual([name, 0]);
    }
  });

  it("writes nothing elsewhere: no row moves to another workspace or partner", async () => {
    const scoped = { "app.workspace": own, "app.partner": first.partner };
    await expect(asApp(scoped, [`update contact set partner_id = '${second.partner}'`])).rejects.toThrow(
      /row-level security/,
    );
    await expect(asApp({ "app.workspace": own }, [`update member set workspace_id = '${foreign}'`])).rejects.toThrow(
      /row-level security/,
    );
    await expect(
      asApp({ "app.workspace": own }, [`insert into workspace values (gen_random_uuid(), 'x', 'own', 'x', 7, now())`]),
    ).rejects.toThrow(/row-level security/);
  });

  it("lets a partner's conversation read what partners share, and change none of it", async () => {
    const scoped = { "app.workspace": own, "app.partner": first.partner };
    const newItem = `insert into item (workspace_id, id, number, name, uom, created_at)
      values ('${own}', gen_random_uuid(), 'new', 'new', 'pcs', now())`;
    for (const [name, column, insert] of [
      ["workspace", "id", "insert into workspace select gen_random_uuid(), 'x', 'own', 'x', 7, now()"],
      ["item", "workspace_id", newItem],
    ] as const) {
      expect([name, await count(name, scoped)]).toEqual([name, 1]);
      const change = `update "${name}" set name = 'x' where ${column} = '${own}'`;
      const [denied] = await asApp<{ rowCount: number }>(scoped, [change]);
      expect([change, denied!.rowCount]).toEqual([change, 0]);
      await expect(asApp(scoped, [insert])).rejects.toThrow(/row-level security/);
      // People of the workspace may.
      const [allowed] = await asApp<{ rowCount: number }>({ "app.workspace": own }, [change]);
      expect([name, allowed!.rowCount! > 0]).toEqual([name, true]);
    }
    await asApp({ "app.workspace": own }, [newItem]);
  });

  it("keeps the audit trail and events from being changed, by anything but the end of the workspace", async () => {
    for (const name of UNCHANGED) {
      for (const statement of [
        `update "${name}" set workspace_id = workspace_id`,
        `delete from "${name}"`,
        `truncate "${name}"`,
      ])
        await expect(asApp({ "app.workspace": own }, [statement])).rejects.toThrow(/permission denied/);
    }
  });

  it("removes no row that others follow, so that no cascade empties a log", async () => {
    const kept = [...tables.map(({ name }) => name), "workspace"].filter((name) => !DELETABLE.includes(name));
    for (const name of kept)
      await expect(asApp({ "app.workspace": own }, [`delete from "${name}"`])).rejects.toThrow(/permission denied/);
    const leading = await storage.pool.query<{ name: string }>(
      `select confrelid::regclass::text as name from pg_constraint where contype = 'f' and confdeltype = 'c'`,
    );
    expect(leading.rows.map(({ name }) => name).filter((name) => DELETABLE.includes(name))).toEqual([]);
  });

  it("removes a workspace as a whole, its own and for people only", async () => {
    const whole = "select delete_workspace() as done";
    const done = async (settings: Record<string, string>) => {
      const rest = tables.filter(({ name }) => name !== "audit").map(({ name }) => `select from "${name}"`);
      const [answer, ...left] = await asApp<{ rows: Array<{ done: boolean }>; rowCount: number }>(settings, [
        whole,
        ...rest,
      ]);
      return { done: answer!.rows[0]!.done, left: left.reduce((sum, { rowCount }) => sum + rowCount, 0) };
    };
    expect(await done({ "app.workspace": own })).toEqual({ done: true, left: 0 });
    expect(await done({})).toMatchObject({ done: false });
    const partner = await done({ "app.workspace": own, "app.partner": first.partner });
    expect(partner.done).toBe(false);
    expect(partner.left).toBeGreaterThan(0);
    const [, others] = await asApp<{ rowCount: number }>({ "app.workspace": own }, [
      whole,
      `select set_config('app.workspace', '${foreign}', true)`,
      "select from contact",
    ]).then((answers) => answers.slice(1));
    expect(others!.rowCount).toBe(1);
  });

  it("lets a partner's conversation neither act as a person nor use what is another partner's", async () => {
    const scoped = { "app.workspace": own, "app.partner": first.partner };
    const audit = (kind: string) =>
      `insert into audit values ('${own}', gen_random_uuid(), now(), '${kind}', 'x', 'x.x', 'x', 'x', '{}')`;
    await expect(asApp(scoped, [audit("human")])).rejects.toThrow(/row-level security/);
    await asApp(scoped, [audit("agent")]);
    await asApp({ "app.workspace": own }, [audit("human")]);

    const keyOf = async (partner: string) => {
      const settings = { "app.workspace": own };
      const query = `select id from content_key where partner_id = '${partner}'`;
      const [answer] = await asApp<{ rows: Array<{ id: string }> }>(settings, [query]);
      return answer!.rows[0]!.id;
    };
    const content = (key: string) =>
      `insert into content values ('${own}', '${first.partner}', gen_random_uuid(), '${key}', 'words', '', now())`;
    await expect(asApp(scoped, [content(await keyOf(second.partner))])).rejects.toThrow(/foreign key/);
    await asApp(scoped, [content(await keyOf(first.partner))]);

    const line = `insert into order_line (workspace_id, partner_id, id, purchase_order_id, line, item_id, qty, uom, created_at, updated_at)
      select workspace_id, partner_id, gen_random_uuid(), purchase_order_id, 'x', '${second.item}', 1, 'pcs', now(), now() from order_line`;
    await expect(asApp(scoped, [line])).rejects.toThrow(/row-level security/);
    await expect(asApp(scoped, [`update order_line set item_id = '${second.item}'`])).rejects.toThrow(
      /row-level security/,
    );
  });

  it("shows a function in a condition no person that the view leaves out", async () => {
    const view = await storage.pool.query("select reloptions from pg_class where relname = 'person'");
    expect(view.rows[0].reloptions).toContain("security_barrier=true");
  });

  it("makes no temporary tables", async () => {
    // Of the template: a database that is copied from one does not take its rights along.
    const answer = await storage.pool.query("select has_database_privilege('liaison_app', $1, 'temporary') as may", [
      inject("template"),
    ]);
    expect(answer.rows[0].may).toBe(false);
  });

  it("has no right to the auth tables", async () => {
    for (const name of [
      "auth_user",
      "auth_session",
      "auth_account",
      "auth_verification",
      "auth_two_factor",
      "sign_in_link",
      "instance_owner",
    ])
      await expect(asApp({ "app.workspace": own }, [`select * from "${name}"`])).rejects.toThrow(/permission denied/);
  });
});

describe("the look-ups before a workspace is known", () => {
  it("show a user the own memberships and their workspaces", async () => {
    const settings = { "app.user": "user-c" };
    expect(await count("member", settings)).toBe(1);
    expect(await count("workspace", settings)).toBe(1);
    for (const { name } of tables.filter((table) => table.name !== "member"))
      expect([name, await count(name, settings)]).toEqual([name, 0]);
  });

  it("show the holder of a token that invitation alone", async () => {
    const settings = { "app.invitation": Buffer.from("c".padEnd(32, ".")).toString("hex") };
    expect(await count("invitation", settings)).toBe(1);
    expect(await count("invitation", { "app.invitation": "00" })).toBe(0);
    expect(await count("workspace", settings)).toBe(0);
  });

  it("show the holder of a partner's link that link alone", async () => {
    const hash = createHash("sha256").update("minutes-c").digest("hex");
    const settings = { "app.minutes": hash };
    expect(await count("minutes_link", settings)).toBe(1);
    expect(await count("minutes_link", { "app.minutes": "00" })).toBe(0);
    for (const table of ["minutes_answer", "conversation", "commitment", "partner", "workspace"])
      expect([table, await count(table, settings)]).toEqual([table, 0]);
    const [update] = await asApp<{ rowCount: number }>(settings, ["update minutes_link set revoked_at = null"]);
    expect(update!.rowCount).toBe(0);
  });

  it("change nothing", async () => {
    const user = { "app.user": "user-c" };
    const [update] = await asApp<{ rowCount: number }>(user, ["update member set role = 'owner'"]);
    expect(update!.rowCount).toBe(0);
    const token = { "app.invitation": Buffer.from("c".padEnd(32, ".")).toString("hex") };
    const [revive] = await asApp<{ rowCount: number }>(token, ["update invitation set role = 'owner'"]);
    expect(revive!.rowCount).toBe(0);
  });
});
