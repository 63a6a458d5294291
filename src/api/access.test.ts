/**
 * Every route as every role, with ids of a foreign workspace. The table below must name every operation of the OpenAPI
 * document, and the document every route of the application, so a new route cannot be forgotten here.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#kernel/ids.ts";
import { openTestApi, type TestApi } from "./testing/api.ts";
import { type Seeded, seedRecord, seedWorkspace } from "./testing/record.ts";

type Least = "viewer" | "manager" | "owner" | "signed_in" | "open";
type Expected = { role: Least; body?: unknown; query?: string; foreign?: (ids: Seeded) => Record<string, string> };

const partner = { name: "New partner", timezone: "Asia/Shanghai" };
const contact = { name: "New contact", language: "en", timezone: "Asia/Shanghai" };
const lane = { fromBasis: "ex_factory", toBasis: "received", transitDays: 20 };
const file = { fileName: "f.csv", contentBase64: "YQ==" };
const call = { contactId: newId(), lineIds: [newId()], callee: { kind: "microphone" } };
const ofPartner = (ids: Seeded) => ({ id: ids.partner });
const ofConversation = (ids: Seeded) => ({ id: ids.conversation });

const W: Record<string, Expected> = {
  "DELETE /": { role: "owner" },
  "PATCH /": { role: "owner", body: { name: "Renamed" } },
  "GET /members": { role: "viewer" },
  "PATCH /members/{userId}": { role: "owner", body: { role: "viewer" }, foreign: () => ({ userId: "user-foreign" }) },
  "DELETE /members/{userId}": { role: "owner", foreign: () => ({ userId: "user-foreign" }) },
  "GET /invitations": { role: "owner" },
  "POST /invitations": { role: "owner", body: { role: "viewer" } },
  "DELETE /invitations/{id}": { role: "owner", foreign: (ids) => ({ id: ids.invitation }) },
  "GET /audit": { role: "viewer" },
  "GET /changes": { role: "viewer" },
  "GET /partners": { role: "viewer" },
  "POST /partners": { role: "manager", body: partner },
  "GET /partners/{id}": { role: "viewer", foreign: ofPartner },
  "PATCH /partners/{id}": { role: "manager", body: partner, foreign: ofPartner },
  "DELETE /partners/{id}": { role: "manager", foreign: ofPartner },
  "POST /partners/{id}/contacts": { role: "manager", body: contact, foreign: ofPartner },
  "PUT /partners/{id}/lanes": { role: "manager", body: lane, foreign: ofPartner },
  "PATCH /contacts/{id}": { role: "manager", body: contact, foreign: (ids) => ({ id: ids.contact }) },
  "DELETE /contacts/{id}": { role: "manager", foreign: (ids) => ({ id: ids.contact }) },
  "POST /contacts/{id}/allow-calls": {
    role: "manager",
    body: { reason: "she rang us" },
    foreign: (ids) => ({ id: ids.contact }),
  },
  "DELETE /lanes/{id}": { role: "manager", foreign: (ids) => ({ id: ids.lane }) },
  "GET /protection/marks": { role: "manager" },
  "POST /protection/marks": { role: "manager", body: { subject: { kind: "term", term: "Bluefin" }, reason: "secret" } },
  "DELETE /protection/marks/{id}": { role: "manager", foreign: (ids) => ({ id: ids.mark }) },
  "GET /protection/holds": { role: "manager" },
  "POST /protection/holds": { role: "manager", body: { partnerId: newId(), reason: "a dispute" } },
  "POST /protection/holds/{id}/release": {
    role: "owner",
    body: { reason: "settled" },
    foreign: (ids) => ({ id: ids.hold }),
  },
  "GET /flows": { role: "viewer" },
  "GET /flows/{flow}": { role: "viewer" },
  "GET /flows/{flow}/versions": { role: "viewer" },
  "PUT /flows/{flow}/overrides": { role: "manager", body: { basedOn: 0, overrides: {} } },
  "POST /flows/{flow}/preview": {
    role: "manager",
    body: { template: "quality.ask_lot", language: "en", text: "Which lot?" },
  },
  "GET /sectors": { role: "viewer" },
  "GET /gym": { role: "viewer" },
  "POST /gym/runs": { role: "manager", body: { languages: ["en"] } },
  "POST /gym/runs/{id}/cancel": { role: "manager", foreign: ofPartner },
  "GET /gym/runs/{id}/transcripts": { role: "viewer", query: "?persona=cooperative&language=en", foreign: ofPartner },
  "GET /orders": { role: "viewer" },
  "GET /lines/{id}": { role: "viewer", foreign: (ids) => ({ id: ids.line }) },
  "POST /lines/{id}/close": { role: "manager", body: { reason: "cancelled" }, foreign: (ids) => ({ id: ids.line }) },
  "POST /lines/{id}/reopen": { role: "manager", body: { reason: "mistaken" }, foreign: (ids) => ({ id: ids.line }) },
  "GET /evidence/{id}": { role: "viewer", foreign: (ids) => ({ id: ids.evidence }) },
  "GET /evidence/{id}/audio": { role: "viewer", foreign: (ids) => ({ id: ids.evidence }) },
  "POST /commitments/{id}/dispute": {
    role: "manager",
    body: { reason: "not so" },
    foreign: (ids) => ({ id: ids.commitment }),
  },
  "GET /personas": { role: "viewer" },
  "GET /speech": { role: "viewer" },
  "POST /speech/warm": { role: "manager", body: { language: "en" } },
  "GET /answers": { role: "viewer" },
  "GET /conversations": { role: "viewer" },
  "POST /conversations": { role: "manager", body: call },
  "GET /conversations/{id}": { role: "viewer", foreign: ofConversation },
  "POST /conversations/{id}/actions": { role: "manager", body: { action: "hang_up" }, foreign: ofConversation },
  "POST /conversations/{id}/partner-turns": { role: "manager", body: { kind: "silence" }, foreign: ofConversation },
  "POST /conversations/{id}/erase": { role: "manager", foreign: ofConversation },
  "GET /conversations/{id}/minutes": { role: "viewer", foreign: ofConversation },
  "GET /conversations/{id}/minutes-links": { role: "viewer", foreign: ofConversation },
  "POST /conversations/{id}/minutes-links": { role: "manager", body: {}, foreign: ofConversation },
  "DELETE /minutes-links/{id}": { role: "manager", foreign: (ids) => ({ id: ids.minutesLink }) },
  "GET /conversations/{id}/live": { role: "viewer", foreign: ofConversation },
  "GET /conversations/{id}/audio": { role: "viewer", foreign: ofConversation },
  "GET /conversations/{id}/media": { role: "manager", foreign: ofConversation },
  "GET /conversations/{id}/listen": { role: "viewer", foreign: ofConversation },
  "POST /imports/preview": { role: "manager", body: file },
  "POST /imports": { role: "manager", body: file },
  "GET /imports": { role: "viewer" },
  "GET /decisions": { role: "viewer" },
  "GET /decisions/{id}": { role: "viewer", foreign: (ids) => ({ id: ids.decision }) },
  "POST /decisions/{id}/decide": {
    role: "manager",
    body: { option: "wait", reason: "fine" },
    foreign: (ids) => ({ id: ids.decision }),
  },
};

const OUTSIDE: Record<string, Expected> = {
  "GET /api/health": { role: "open" },
  "POST /api/sign-in/link": { role: "open" },
  "POST /api/invitations/accept": { role: "open" },
  "GET /api/minutes/{token}": { role: "open" },
  "POST /api/minutes/{token}/opened": { role: "open" },
  "POST /api/minutes/{token}/answers": { role: "open", body: { commitmentId: newId(), answer: "right" } },
  "POST /api/auth/sign-in/email": { role: "open" },
  "POST /api/auth/sign-out": { role: "open" },
  "POST /api/auth/two-factor/verify-totp": { role: "open" },
  "POST /api/auth/two-factor/verify-backup-code": { role: "open" },
  "GET /api/openapi.json": { role: "signed_in" },
  "POST /api/keys/rotate": { role: "signed_in" },
  "GET /api/me": { role: "signed_in" },
  "POST /api/me/password": {
    role: "signed_in",
    body: { name: "N", email: "n@example.com", password: "long enough it is" },
  },
  "POST /api/workspaces": { role: "signed_in", body: { kind: "own", name: "N", company: "N" } },
  "POST /api/auth/change-password": {
    role: "signed_in",
    body: { currentPassword: "x", newPassword: "long enough it is" },
  },
  "POST /api/auth/two-factor/enable": { role: "signed_in", body: { password: "x" } },
  "POST /api/auth/two-factor/disable": { role: "signed_in", body: { password: "x" } },
  "POST /api/auth/two-factor/generate-backup-codes": { role: "signed_in", body: { password: "x" } },
  "POST /api/auth/revoke-other-sessions": { role: "signed_in" },
};

const BASE = "/api/workspaces/{workspace}";
const RANKS = ["viewer", "manager", "owner"] as const;

type Operation = {
  "x-role": Least;
  summary: string;
  responses: Record<string, unknown>;
  security: unknown[];
  parameters?: Array<{ in: string; name: string }>;
};
type Document = {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
};

let api: TestApi;
let document: Document;
let foreign: string;
let ids: Seeded;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  api = await openTestApi();
  const { cookie } = await api.outsider();
  document = (await (await api.send("GET", "/api/openapi.json", { cookie })).json()) as Document;
  foreign = await seedWorkspace(api.storage.ownerDb, "Foreign");
  ids = await seedRecord(api.storage.ownerDb, foreign, "foreign");
  for (const role of RANKS) cookies[role] = (await api.member(role)).cookie;
  cookies.outsider = (await api.outsider()).cookie;
});
afterAll(() => api.close());

function operations(): Map<string, Document["paths"][string][string]> {
  const all = new Map<string, Document["paths"][string][string]>();
  for (const [path, methods] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(methods)) all.set(`${method.toUpperCase()} ${path}`, operation);
  return all;
}

/** Sends and closes the answer, which may be a stream. */
async function status(
  key: string,
  base: string,
  cookie: string | undefined,
  params: Record<string, string>,
): Promise<number> {
  const [method, path] = key.split(" ") as [string, string];
  const expected = W[key] ?? OUTSIDE[key];
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? newId());
  const address = `${base}${filled === "/" ? "" : filled}${expected?.query ?? ""}`;
  const response = await api.send(method, address, { cookie, body: expected?.body });
  await response.body?.cancel();
  return response.status;
}

describe("the table", () => {
  it("names every operation of the document, with its role", () => {
    const listed = new Map<string, Least>(Object.entries(OUTSIDE).map(([key, { role }]) => [key, role]));
    for (const [key, { role }] of Object.entries(W)) {
      const [method, path] = key.split(" ");
      listed.set(`${method} ${BASE}${path === "/" ? "" : path}`, role);
    }
    const told = new Map([...operations()].map(([key, operation]) => [key, operation["x-role"]]));
    expect([...told].sort()).toEqual([...listed].sort());
  });

  it("covers every route of the application", () => {
    const told = new Set([...operations().keys()].map((key) => key.replace(/\{(\w+)\}/g, ":$1")));
    const routes = api.routes().filter((route) => route.method !== "ALL");
    expect(routes.length).toBeGreaterThan(30);
    expect(routes.map((route) => `${route.method} ${route.path}`).filter((key) => !told.has(key))).toEqual([]);
  });

  it("is OpenAPI 3.1 in which every reference is there and every operation can be told apart", () => {
    expect(document.openapi).toBe("3.1.0");
    const text = JSON.stringify(document);
    const references = new Set([...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map((match) => match[1]!));
    expect(references.size).toBeGreaterThan(0);
    for (const reference of references) {
      const found = reference
        .split("/")
        .reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], document);
      expect([reference, typeof found]).toEqual([reference, "object"]);
    }
    for (const [key, operation] of operations()) {
      const path = [...key.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      const told = (operation.parameters ?? []).filter((parameter) => parameter.in === "path");
      expect([key, told.map((parameter) => parameter.name).sort()]).toEqual([key, path.sort()]);
      expect([key, operation.summary.length > 5]).toEqual([key, true]);
    }
  });

  it("has problem answers for each", () => {
    for (const [key, operation] of operations()) {
      const answers = Object.keys(operation.responses);
      const needed = operation["x-role"] === "open" ? ["500"] : ["401", "500"];
      expect([key, needed.filter((code) => !answers.includes(code))]).toEqual([key, []]);
      expect([key, operation.security.length > 0]).toEqual([key, operation["x-role"] !== "open"]);
    }
  });
});

describe("inside a workspace", { timeout: 180_000 }, () => {
  const present = () => Object.entries(W);

  it("answers 401 to nobody and 404 to whoever is no member, whatever the ids", async () => {
    for (const [key, expected] of present()) {
      const params = expected.foreign?.(ids) ?? {};
      for (const workspace of [api.storage.workspaceId, foreign, newId(), "none"]) {
        const base = `/api/workspaces/${workspace}`;
        expect([key, workspace, await status(key, base, undefined, params)]).toEqual([key, workspace, 401]);
        expect([key, workspace, await status(key, base, cookies.outsider, params)]).toEqual([key, workspace, 404]);
      }
    }
  });

  it("answers 403 below the least role and never from it on", async () => {
    for (const [key, { role }] of present()) {
      for (const rank of RANKS) {
        // Whoever may delete a workspace really does.
        const workspace =
          key === "DELETE /" ? await seedWorkspace(api.storage.ownerDb, "Short-lived") : api.storage.workspaceId;
        const cookie = key === "DELETE /" ? (await api.member(rank, workspace)).cookie : cookies[rank];
        const code = await status(key, `/api/workspaces/${workspace}`, cookie, {});
        const allowed = RANKS.indexOf(rank) >= RANKS.indexOf(role as (typeof RANKS)[number]);
        expect([key, rank, code === 403]).toEqual([key, rank, !allowed]);
        expect([key, rank, code !== 401 && code < 500]).toEqual([key, rank, true]);
      }
    }
  });

  it("leaves the server's owner an owner, whoever else is one", async () => {
    const workspace = { workspace_id: api.storage.workspaceId, user_id: api.auth.ownerId, role: "owner" as const };
    const row = { ...workspace, created_at: new Date(api.storage.clock.now) };
    await api.storage.ownerDb
      .insertInto("member")
      .values(row)
      .onConflict((c) => c.doNothing())
      .execute();
    const { cookie } = await api.member("owner");
    const path = `/api/workspaces/${api.storage.workspaceId}/members/${api.auth.ownerId}`;
    expect((await api.send("PATCH", path, { cookie, body: { role: "viewer" } })).status).toBe(409);
    expect((await api.send("DELETE", path, { cookie })).status).toBe(409);
    expect((await api.send("PATCH", path, { cookie, body: { role: "owner" } })).status).toBe(200);
  });

  it("does not know the ids of another workspace, even for an owner", async () => {
    const { cookie } = await api.member("owner");
    for (const [key, expected] of present()) {
      if (expected.foreign === undefined) continue;
      const code = await status(key, `/api/workspaces/${api.storage.workspaceId}`, cookie, expected.foreign(ids));
      expect([key, code]).toEqual([key, 404]);
    }
  });
});

describe("outside a workspace", () => {
  it("is open to nobody but where the table says so", async () => {
    for (const [key, { role }] of Object.entries(OUTSIDE)) {
      const code = await status(key, "", undefined, {});
      expect([key, role === "open" ? code < 500 : code]).toEqual([key, role === "open" ? true : 401]);
    }
  });

  it("shows the document of the routes to the command line's token too", async () => {
    const headers = { authorization: `Bearer ${api.cliToken()}` };
    expect((await api.send("GET", "/api/openapi.json", { headers })).status).toBe(200);
  });

  it("lets only owners create workspaces", async () => {
    const body = { kind: "own", name: "Another", company: "Another" };
    for (const rank of ["viewer", "manager"])
      expect((await api.send("POST", "/api/workspaces", { cookie: cookies[rank], body })).status).toBe(403);
    expect((await api.send("POST", "/api/workspaces", { cookie: cookies.owner, body })).status).toBe(201);
  });
});

it("knows no other address", async () => {
  const response = await api.send("GET", "/api/nothing", { cookie: cookies.owner });
  expect(response.status).toBe(404);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
});
