import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#kernel/ids.ts";
import type { Ctx } from "#storage/transaction.ts";
import { openTestStorage, type TestStorage } from "../../../test/support/database.ts";
import { append, list, matchesSaltedHash, saltedHash } from "../audit/index.ts";
import { acceptInvitation, createInvitation, listInvitations, revokeInvitation } from "./invitations.ts";
import { invitationOf, workspacesOf } from "./lookup.ts";
import { changeRole, listMembers, removeMember, roleOf } from "./members.ts";
import { RenameWorkspace } from "./schema.ts";
import { createWorkspace, deleteWorkspace, renameWorkspace } from "./workspaces.ts";

let storage: TestStorage;
beforeAll(async () => {
  storage = await openTestStorage();
});
afterAll(() => storage.close());

function within<T>(workspace: string, run: (ctx: Ctx) => Promise<T>, actor = "ann"): Promise<T> {
  return storage.transact({ scope: { workspace, partner: null }, actor: { kind: "human", id: actor } }, run);
}

/** A person as the auth tables know one. */
async function person(id: string): Promise<string> {
  await storage.pool.query(
    `insert into auth_user (id, name, email, "emailVerified") values ($1, $1, $1 || '@example.com', false) on conflict do nothing`,
    [id],
  );
  return id;
}

async function workspaceOf(...owners: string[]): Promise<string> {
  for (const owner of owners) await person(owner);
  const id = newId();
  await within(id, (ctx) => createWorkspace(ctx, { kind: "own", name: "W", company: "C" }, owners));
  return id;
}

describe("a workspace", () => {
  it("is renamed, with what it was called before in the audit trail", async () => {
    const id = await workspaceOf("nina");
    const before = storage.changes.length;
    expect(await within(id, (ctx) => renameWorkspace(ctx, { company: "Northwind" }), "nina")).toMatchObject({
      name: "W",
      company: "Northwind",
      role: "owner",
    });
    await within(id, (ctx) => renameWorkspace(ctx, { name: "Boards", company: "Northwind" }), "nina");
    await within(id, (ctx) => renameWorkspace(ctx, { name: "Boards" }), "nina");
    expect(await workspacesOf(storage.ownerDb, "nina")).toMatchObject([{ id, name: "Boards", company: "Northwind" }]);
    const entries = await within(id, (ctx) => list(ctx, { limit: 50 }));
    expect(entries.map(({ action, detail, actor }) => [action, actor.id, detail]).slice(0, 2)).toEqual([
      ["workspaces.renamed", "nina", { name: ["W", "Boards"] }],
      ["workspaces.renamed", "nina", { company: ["C", "Northwind"] }],
    ]);
    expect(storage.changes.slice(before)).toEqual(["workspace", "workspace"]);
  });

  it("is not renamed to nothing, nor by a body that says nothing", async () => {
    expect(RenameWorkspace.safeParse({ name: "  " }).success).toBe(false);
    expect(RenameWorkspace.parse({ kind: "demo" })).toEqual({});
  });
});

describe("members", () => {
  it("are found over workspaces, each with its role", async () => {
    const [a, b] = [await workspaceOf("ann"), await workspaceOf("ann", "bob")];
    await within(b, (ctx) => changeRole(ctx, "ann", "viewer"));
    const found = await workspacesOf(storage.ownerDb, "ann");
    expect(found.map((workspace) => [workspace.id, workspace.role])).toEqual([
      [a, "owner"],
      [b, "viewer"],
    ]);
    expect(await workspacesOf(storage.ownerDb, "nobody")).toEqual([]);
  });

  it("keep an owner", async () => {
    const id = await workspaceOf("carl", "dora");
    expect((await within(id, listMembers)).map((member) => member.email)).toEqual([
      "carl@example.com",
      "dora@example.com",
    ]);
    await within(id, (ctx) => removeMember(ctx, "dora"));
    await expect(within(id, (ctx) => removeMember(ctx, "carl"))).rejects.toMatchObject({ code: "conflict" });
    await expect(within(id, (ctx) => changeRole(ctx, "carl", "viewer"))).rejects.toMatchObject({ code: "conflict" });
    expect((await within(id, (ctx) => changeRole(ctx, "carl", "owner"))).role).toBe("owner");
    await expect(within(id, (ctx) => removeMember(ctx, "dora"))).rejects.toMatchObject({ code: "not_found" });
  });

  it("keep an owner when two remove each other at the same time", async () => {
    const id = await workspaceOf("eve", "finn");
    const results = await Promise.allSettled([
      within(id, (ctx) => removeMember(ctx, "finn"), "eve"),
      within(id, (ctx) => removeMember(ctx, "eve"), "finn"),
    ]);
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await within(id, listMembers)).toHaveLength(1);
  });
});

describe("invitations", () => {
  const day = 24 * 60 * 60 * 1000;

  it("open a workspace once, with the role they name", async () => {
    const id = await workspaceOf("gina");
    const { token, id: invitation } = await within(id, (ctx) => createInvitation(ctx, "manager"));
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    expect(await invitationOf(storage.ownerDb, token)).toEqual({ workspace: id, id: invitation });
    expect(await invitationOf(storage.ownerDb, `${token}x`)).toBeUndefined();
    await person("hal");
    await within(id, (ctx) => acceptInvitation(ctx, invitation, "hal"), "hal");
    expect(await within(id, (ctx) => roleOf(ctx, "hal"))).toBe("manager");
    await person("ian");
    await expect(within(id, (ctx) => acceptInvitation(ctx, invitation, "ian"))).rejects.toMatchObject({
      code: "sign_in_link_used",
    });
    await expect(within(id, (ctx) => revokeInvitation(ctx, invitation))).rejects.toMatchObject({ code: "conflict" });
  });

  it("let in one of two who accept at the same time", async () => {
    const id = await workspaceOf("judy");
    const { id: invitation } = await within(id, (ctx) => createInvitation(ctx, "viewer"));
    await Promise.all(["kim", "lea"].map(person));
    const results = await Promise.allSettled(
      ["kim", "lea"].map((user) => within(id, (ctx) => acceptInvitation(ctx, invitation, user), user)),
    );
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("end by revoking, after seven days, and never as plain text", async () => {
    const id = await workspaceOf("mia");
    await person("ned");
    const revoked = await within(id, (ctx) => createInvitation(ctx, "viewer"));
    await within(id, (ctx) => revokeInvitation(ctx, revoked.id));
    storage.clock.now += 1;
    const expired = await within(id, (ctx) => createInvitation(ctx, "viewer"));
    const before = storage.clock.now;
    storage.clock.now += 7 * day - 1;
    expect((await within(id, listInvitations)).map((row) => row.state)).toEqual(["open", "revoked"]);
    storage.clock.now += 1;
    for (const { id: invitation } of [revoked, expired])
      await expect(within(id, (ctx) => acceptInvitation(ctx, invitation, "ned"))).rejects.toMatchObject({
        code: "sign_in_link_used",
      });
    expect((await within(id, listInvitations)).map((row) => row.state)).toEqual(["expired", "revoked"]);
    storage.clock.now = before;
    const rows = await storage.pool.query("select i::text as text from invitation i");
    expect(rows.rows.length).toBeGreaterThan(0);
    for (const { text } of rows.rows) expect(text).not.toContain(expired.token);
  });

  it("refuse whoever is a member already, and stay open", async () => {
    const id = await workspaceOf("olaf");
    const { id: invitation } = await within(id, (ctx) => createInvitation(ctx, "viewer"));
    await expect(within(id, (ctx) => acceptInvitation(ctx, invitation, "olaf"))).rejects.toMatchObject({
      code: "conflict",
    });
    expect((await within(id, listInvitations))[0]!.state).toBe("open");
    expect(await within(id, (ctx) => roleOf(ctx, "olaf"))).toBe("owner");
  });
});

describe("the audit trail", () => {
  it("tells newest first, page by page, who did what", async () => {
    const id = await workspaceOf("pia");
    for (const n of [1, 2, 3]) {
      storage.clock.now += 1000;
      await within(
        id,
        (ctx) => append(ctx, { action: "tests.ran", subjectKind: "n", subjectId: String(n), detail: { n } }),
        "pia",
      );
    }
    const page = await within(id, (ctx) => list(ctx, { limit: 2 }));
    expect(page.map((entry) => [entry.subject.id, entry.actor, entry.detail])).toEqual([
      ["3", { kind: "human", id: "pia" }, { n: 3 }],
      ["2", { kind: "human", id: "pia" }, { n: 2 }],
    ]);
    const rest = await within(id, (ctx) => list(ctx, { limit: 10, before: page[1]!.id }));
    expect(rest.map((entry) => entry.action)).toEqual(["tests.ran", "workspaces.created"]);
  });

  it("names whose role was changed, and nothing where it was about nobody", async () => {
    const id = await workspaceOf("rhea");
    await within(id, (ctx) => append(ctx, { action: "tests.named", subjectKind: "user", subjectId: "rhea" }));
    await within(id, (ctx) => append(ctx, { action: "tests.ran", subjectKind: "order_line", subjectId: "no id" }));
    const [ran, named] = await within(id, (ctx) => list(ctx, { limit: 2 }));
    const nothing = { line: null, partner: null, contact: null, conversationId: null, decisionId: null };
    expect(named!.about).toEqual({ ...nothing, person: expect.stringMatching(/rhea/i) });
    expect(ran!.about).toEqual({ ...nothing, person: null });
  });

  it("goes with the transaction that it tells of", async () => {
    const id = await workspaceOf("quin");
    const failed = within(id, async (ctx) => {
      await append(ctx, { action: "tests.failed", subjectKind: "n", subjectId: "1" });
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    expect((await within(id, (ctx) => list(ctx, { limit: 10 }))).map((entry) => entry.action)).toEqual([
      "workspaces.created",
    ]);
  });

  it("keeps personal values as hashes that show nothing but equality with what one holds", () => {
    const [a, b] = [saltedHash("+8675588881234"), saltedHash("+8675588881234")];
    expect(a).not.toBe(b);
    expect(a).not.toContain("8675588881234");
    expect([matchesSaltedHash("+8675588881234", a), matchesSaltedHash("+8675588881234", b)]).toEqual([true, true]);
    expect([matchesSaltedHash("+8675588881235", a), matchesSaltedHash("+8675588881234", "nonsense")]).toEqual([
      false,
      false,
    ]);
  });
});

it("a deleted workspace is gone with everything in it, but for the audit trail", async () => {
  const { seedRecord } = await import("../../api/testing/record.ts");
  const [gone, kept] = [await workspaceOf("rosa"), await workspaceOf("rosa")];
  const ids = await seedRecord(storage.ownerDb, gone, "gone");
  await seedRecord(storage.ownerDb, kept, "kept");
  expect(await within(gone, deleteWorkspace)).toEqual({ recordings: [`${ids.conversation}.rec`] });
  const rows = async (workspace: string) => {
    const tables = await storage.pool.query<{ name: string }>(
      `select table_name as name from information_schema.columns join information_schema.tables using (table_schema, table_name)
       where table_schema = 'public' and column_name = 'workspace_id' and table_type = 'BASE TABLE'`,
    );
    return within(workspace, async (ctx) => {
      const left: string[] = [];
      for (const { name } of tables.rows) {
        const row = await ctx.tx
          .selectFrom(name as "partner")
          .select("workspace_id")
          .executeTakeFirst();
        if (row !== undefined) left.push(name);
      }
      return left.sort();
    });
  };
  expect(await rows(gone)).toEqual(["audit"]);
  expect((await rows(kept)).length).toBeGreaterThan(25);
  expect((await workspacesOf(storage.ownerDb, "rosa")).map((workspace) => workspace.id)).toEqual([kept]);
});
