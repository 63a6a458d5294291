/** What holds for every route: origins, bodies, rates, problems, headers, idempotency. */
import { createHash, createHmac } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { forgetExpired } from "./http/idempotency.ts";
import { asAppError } from "./http/problem.ts";
import { HOST, noCalls, openTestApi, type TestApi } from "./testing/api.ts";

let api: TestApi;
let W: string;
let owner: { userId: string; cookie: string };
beforeAll(async () => {
  api = await openTestApi();
  W = `/api/workspaces/${api.storage.workspaceId}`;
  owner = await api.member("owner");
});
afterAll(() => api.close());

const partner = (name: string) => ({ name, timezone: "Asia/Shanghai" });
async function codeOf(response: Response) {
  return ((await response.json()) as { code: string }).code;
}
async function partners(): Promise<string[]> {
  const response = await api.send("GET", `${W}/partners`, { cookie: owner.cookie });
  return ((await response.json()) as Array<{ name: string }>).map((row) => row.name);
}

describe("a request from another page", () => {
  const post = (headers: Record<string, string>) =>
    api.send("POST", `${W}/partners`, { cookie: owner.cookie, body: partner("Foreign page"), headers });

  it.each([
    ["another origin", { origin: "https://evil.example" }],
    ["another port of this machine", { origin: "http://127.0.0.1:9999" }],
    ["a rebound name", { origin: "http://evil.example:4470", host: "evil.example:4470" }],
    ["an opaque origin", { origin: "null" }],
    ["no origin, with a cookie", { origin: "" }],
    ["no origin, told by the browser", { origin: "", "sec-fetch-site": "cross-site" }],
  ])("is refused: %s", async (_name, headers) => {
    const response = await post(headers);
    expect([response.status, await codeOf(response)]).toEqual([403, "cross_site_request"]);
    expect(await partners()).not.toContain("Foreign page");
  });

  it("cannot open a socket with the cookie", async () => {
    const headers = { upgrade: "websocket", connection: "upgrade", origin: "https://evil.example" };
    const path = `${W}/conversations/0190a1b2-0000-7000-8000-000000000000/media`;
    expect((await api.send("GET", path, { cookie: owner.cookie, headers })).status).toBe(403);
    // From our own page it gets as far as the conversation, which is not there.
    const own = { ...headers, origin: `http://${HOST}` };
    expect((await api.send("GET", path, { cookie: owner.cookie, headers: own })).status).toBe(404);
  });

  it("cannot send a form", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const response = await api.send("POST", `${W}/partners`, { cookie: owner.cookie, headers, body: "name=x" });
    expect([response.status, await codeOf(response)]).toEqual([415, "unsupported_media_type"]);
  });
});

describe("a body", () => {
  const post = (body: string) => api.send("POST", `${W}/partners`, { cookie: owner.cookie, body });

  it("that is no JSON, does not fit or is too large gets a code of its own", async () => {
    expect(await codeOf(await post("{"))).toBe("malformed_body");
    expect(await codeOf(await post("null"))).toBe("invalid_input");
    const large = await post(JSON.stringify(partner("x".repeat(1_100_000))));
    expect([large.status, await codeOf(large)]).toEqual([413, "body_too_large"]);
    const misfit = await post(JSON.stringify({ name: "", timezone: "Nowhere/Here", country: "China" }));
    const problem = (await misfit.json()) as { details: { issues: Array<{ path: string }> } };
    expect(problem.details.issues.map((issue) => issue.path).sort()).toEqual([
      "body.country",
      "body.name",
      "body.timezone",
    ]);
  });

  it("holds no text that cannot be kept", async () => {
    for (const broken of ["nul \u0000", "half \ud83d", "\udc00 half"]) {
      const named = await post(JSON.stringify({ ...partner("Whole"), name: broken }));
      const problem = (await named.json()) as { code: string; details: { issues: Array<{ path: string }> } };
      expect([named.status, problem.code, problem.details.issues[0]!.path]).toEqual([
        422,
        "invalid_input",
        "body.name",
      ]);
    }
    const search = await api.send("GET", `${W}/orders?search=%00`, { cookie: owner.cookie });
    expect([search.status, await codeOf(search)]).toEqual([422, "invalid_input"]);
    expect((await post(JSON.stringify(partner("Whole 😀")))).status).toBe(201);
  });

  it("is not read for somebody who may not send it, or who sends too much", async () => {
    const reads: string[] = [];
    const body = (who: string) => {
      const pull = (controller: ReadableStreamDefaultController) => {
        reads.push(who);
        controller.close();
      };
      return new ReadableStream({ pull }, { highWaterMark: 0 });
    };
    const limited = await openTestApi({ limits: { writes: 1 } });
    const { app } = limited.api;
    const send = async (path: string, who: string, cookie?: string) => {
      const headers = { host: HOST, origin: `http://${HOST}`, "content-type": "application/json" };
      const sent = cookie === undefined ? headers : { ...headers, cookie };
      const init = { method: "POST", headers: sent, body: body(who), duplex: "half" } as RequestInit;
      return (await app.request(`http://${HOST}${path}`, init, { incoming: { socket: {} } })).status;
    };
    const own = `/api/workspaces/${limited.storage.workspaceId}`;
    const viewer = await limited.member("viewer");
    const outsider = await limited.outsider();
    const manager = await limited.member("manager");
    for (const path of [`${own}/partners`, `${own}/imports`, `${own}/conversations`, "/api/workspaces"])
      expect(await send(path, "nobody")).toBe(401);
    expect(await send(`${own}/imports`, "viewer", viewer.cookie)).toBe(403);
    expect(await send(`${own}/conversations`, "outsider", outsider.cookie)).toBe(404);
    expect(reads).toEqual([]);
    expect(await send(`${own}/partners`, "manager", manager.cookie)).toBe(400);
    expect(reads).toEqual(["manager"]);
    expect(await send(`${own}/partners`, "again", manager.cookie)).toBe(429);
    expect(reads).toEqual(["manager"]);
    await limited.close();
  });

  it("that is large comes alone: a person's second one is asked to wait, another person's is not", async () => {
    const file = { fileName: "x.csv", contentBase64: Buffer.alloc(1_200_000, "a\n").toString("base64") };
    const content = JSON.stringify(file);
    const headers = { "content-length": String(content.length) };
    const other = await api.member("manager");
    const send = (cookie: string) =>
      api.send("POST", `${W}/imports/preview`, { cookie, body: content, headers }).then(({ status }) => status);
    const [first, second, theirs] = await Promise.all([send(owner.cookie), send(owner.cookie), send(other.cookie)]);
    expect([first, second].sort()).toEqual([422, 429]);
    expect(theirs).toBe(422);
    expect(await send(owner.cookie)).toBe(422);
  }, 120_000);
});

describe("a problem", () => {
  it("has an id, no cache and nothing of the inside", async () => {
    const response = await api.send("POST", `${W}/partners`, { cookie: owner.cookie, body: partner("Twice") });
    expect(response.status).toBe(201);
    const again = await api.send("POST", `${W}/partners`, { cookie: owner.cookie, body: partner("twice") });
    const text = await again.text();
    expect(again.status).toBe(409);
    expect(again.headers.get("content-type")).toBe("application/problem+json");
    expect(again.headers.get("cache-control")).toBe("no-store");
    expect(JSON.parse(text)).toMatchObject({ type: "about:blank", title: "Conflict", status: 409, code: "conflict" });
    expect(JSON.parse(text).requestId).toBe(again.headers.get("x-request-id"));
    expect(text).not.toMatch(/partner_name|liaison_app|constraint|SQL/i);
  });

  it.each([
    ["53100", "storage_full", 507],
    ["ENOSPC", "storage_full", 507],
    ["57P01", "storage_unavailable", 503],
    ["08006", "storage_unavailable", 503],
    ["ECONNREFUSED", "storage_unavailable", 503],
    ["53300", "storage_unavailable", 503],
    ["40001", "conflict", 409],
    ["40P01", "conflict", 409],
    ["23505", "conflict", 409],
    ["57014", "timed_out", 503],
    ["22021", "invalid_input", 422],
    ["22P02", "invalid_input", 422],
    ["22P05", "invalid_input", 422],
    ["42P01", "internal", 500],
  ])("tells %s of the database as %s", (state, code, status) => {
    const problem = asAppError(Object.assign(new Error("secret value"), { code: state }));
    expect([problem.code, problem.status]).toEqual([code, status]);
    expect(problem.message).not.toContain("secret");
  });

  it("is told when the database is gone", async () => {
    const other = await openTestApi();
    const { cookie } = await other.member("viewer");
    const path = `/api/workspaces/${other.storage.workspaceId}/partners`;
    const connect = other.storage.pool.connect;
    other.storage.pool.connect = () => Promise.reject(Object.assign(new Error("x"), { code: "ECONNREFUSED" }));
    for (const sent of [{ cookie }, { headers: { authorization: `Bearer ${other.cliToken()}` } }]) {
      const response = await other.send("GET", path, sent);
      expect([response.status, await codeOf(response)]).toEqual([503, "storage_unavailable"]);
    }
    other.storage.pool.connect = connect;
    expect((await other.send("GET", path, { cookie })).status).toBe(200);
    await other.close();
  });
});

it("sends the headers that keep the page to itself", async () => {
  for (const path of ["/api/health", "/api/nothing", "/nothing"]) {
    const response = await api.send("GET", path);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("permissions-policy")).toContain("microphone=(self)");
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  }
});

describe("Idempotency-Key", () => {
  const post = (key: string, name: string, cookie = owner.cookie) =>
    api.send("POST", `${W}/partners`, { cookie, body: partner(name), headers: { "idempotency-key": key } });

  it("answers the same as the first time and writes once", async () => {
    const first = await post("key-1", "Once");
    const second = await post("key-1", "Once");
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(await second.json()).toEqual(await first.json());
    expect((await partners()).filter((name) => name === "Once")).toHaveLength(1);
  });

  it("is refused for another body, and belongs to one person", async () => {
    await post("key-2", "First use");
    expect(await codeOf(await post("key-2", "Second use"))).toBe("idempotency_key_reused");
    const { cookie } = await api.member("manager");
    expect((await post("key-2", "Somebody else's", cookie)).status).toBe(201);
    expect(await codeOf(await post("key with blanks", "x"))).toBe("invalid_input");
  });

  it("lets one of many at the same time do the work", async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => post("key-3", "At once")));
    const answers = new Set(await Promise.all(all.map((response) => response.text())));
    expect(all.map((response) => response.status)).toEqual(all.map(() => 201));
    expect(answers.size).toBe(1);
    expect((await partners()).filter((name) => name === "At once")).toHaveLength(1);
  });

  it("is free again after a failure", async () => {
    expect((await post("key-4", "Once")).status).toBe(409);
    expect(await codeOf(await post("key-4", "Once"))).toBe("conflict");
    expect((await post("key-4", "Free again")).status).toBe(201);
  });

  it("ends after a day, and keeps no answer in the clear", async () => {
    await post("key-5", "Kept for a day");
    const rows = await api.storage.ownerDb.selectFrom("idempotency").selectAll().execute();
    expect(rows.length).toBeGreaterThan(3);
    expect(JSON.stringify(rows)).not.toMatch(/Kept for a day|key-5/);
    api.storage.clock.now += 25 * 60 * 60 * 1000;
    expect((await post("key-5", "Day after")).status).toBe(201);
    api.storage.clock.now -= 25 * 60 * 60 * 1000;
  });

  it("keeps no hash of a body that can be found by trying, and goes by the clock where nobody writes", async () => {
    const other = await openTestApi();
    const { userId, cookie } = await other.member("owner");
    const path = `/api/workspaces/${other.storage.workspaceId}/partners`;
    const body = partner("Guessable");
    await other.send("POST", path, { cookie, body, headers: { "idempotency-key": "key-7" } });
    const rows = () => other.storage.ownerDb.selectFrom("idempotency").selectAll().execute();
    const [row] = await rows();
    expect(row!.principal).toBe(userId);
    const guess = JSON.stringify(["POST", path, "", JSON.stringify(body)]);
    expect(row!.request_hash.equals(createHash("sha256").update(guess).digest())).toBe(false);
    const kept = createHmac("sha256", other.auth.secret).update(guess).digest();
    expect(row!.request_hash.equals(kept)).toBe(true);
    const day = 24 * 60 * 60 * 1000;
    await forgetExpired(other.storage.ownerDb, other.storage.clock.now + day - 1);
    expect(await rows()).toHaveLength(1);
    await forgetExpired(other.storage.ownerDb, other.storage.clock.now + day + 1);
    expect(await rows()).toEqual([]);
    await other.close();
  });

  it("makes one workspace of two requests", async () => {
    const body = { kind: "own", name: "Mine", company: "Mine" };
    const headers = { "idempotency-key": "workspace-1" };
    const create = (sent: object) => api.send("POST", "/api/workspaces", { cookie: owner.cookie, headers, body: sent });
    const [a, b] = await Promise.all([create(body), create(body)]);
    expect([a.status, b.status]).toEqual([201, 201]);
    expect(await a.json()).toEqual(await b.json());
    expect(await codeOf(await create({ ...body, name: "Other" }))).toBe("idempotency_key_reused");
  });

  it("holds for what is more than a transaction", async () => {
    let started = 0;
    let fail = false;
    const other = await openTestApi({
      calls: {
        ...noCalls,
        action: async () => {
          started += 1;
          if (fail) throw new Error("broken");
        },
      },
    });
    const { seedRecord } = await import("./testing/record.ts");
    const ids = await seedRecord(other.storage.ownerDb, other.storage.workspaceId, "x");
    const { cookie } = await other.member("manager");
    const act = (key: string) =>
      other.send("POST", `/api/workspaces/${other.storage.workspaceId}/conversations/${ids.conversation}/actions`, {
        cookie,
        body: { action: "hang_up" },
        headers: { "idempotency-key": key },
      });
    expect((await act("a")).status).toBe(204);
    expect((await act("a")).status).toBe(204);
    expect(started).toBe(1);
    fail = true;
    expect((await act("b")).status).toBe(500);
    fail = false;
    expect((await act("b")).status).toBe(204);
    expect(started).toBe(3);
    await other.close();
  });

  describe("of a call that takes long to start", () => {
    const contact = "0190a1b2-0000-7000-8000-0000000000c0";
    const open = async (start: () => Promise<{ id: string; mediaPath: null }>) => {
      const other = await openTestApi({ calls: { ...noCalls, start } });
      const { seedRecord } = await import("./testing/record.ts");
      const ids = await seedRecord(other.storage.ownerDb, other.storage.workspaceId, "x");
      const { cookie } = await other.member("manager");
      const send = (lineId = contact) =>
        other.send("POST", `/api/workspaces/${other.storage.workspaceId}/conversations`, {
          cookie,
          body: { contactId: ids.contact, lineIds: [lineId], callee: { kind: "microphone" } },
          headers: { "idempotency-key": "call" },
        });
      return { other, send };
    };
    const id = "0190a1b2-0000-7000-8000-00000000000a";

    it("gives who asks again meanwhile the one call", async () => {
      let started = 0;
      let loaded = () => {};
      const loading = new Promise<void>((resolve) => (loaded = resolve));
      const { other, send } = await open(async () => {
        started += 1;
        await loading;
        return { id, mediaPath: null };
      });
      const first = send();
      await expect.poll(() => started).toBe(1);
      const again = send();
      expect(await codeOf(await send(id))).toBe("idempotency_key_reused");
      loaded();
      const answers = await Promise.all([first, again, send()]);
      expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201]);
      for (const answer of answers) expect(await answer.json()).toEqual({ id, mediaPath: null });
      expect(started).toBe(1);
      await other.close();
    });
  });
});

describe("rates", () => {
  let limited: TestApi;
  beforeEach(async () => {
    limited = await openTestApi({
      limits: { signInsPerAddress: 6, signInsPerAccount: 3, signInsPerAccountFromAll: 5, writes: 2 },
    });
  });
  afterEach(() => limited.close());
  const attempt = (email: string, address: string, headers = {}) =>
    limited.send("POST", "/api/auth/sign-in/email", { body: { email, password: "wrong wrong" }, address, headers });

  it("hold an account's and an address's sign-ins, and say how long", async () => {
    for (let i = 0; i < 3; i++) expect((await attempt("a@example.com", "10.0.1.9")).status).toBe(401);
    const held = await attempt("A@example.com", "10.0.1.9");
    // Whoever guesses locks out nobody else, until they come from many places.
    for (let i = 0; i < 2; i++) expect((await attempt("a@example.com", `10.0.1.${i}`)).status).toBe(401);
    expect((await attempt("a@example.com", "10.0.1.5")).status).toBe(429);
    expect([held.status, await codeOf(held)]).toEqual([429, "rate_limited"]);
    expect(Number(held.headers.get("retry-after"))).toBeGreaterThan(0);
    for (let i = 0; i < 6; i++) expect((await attempt(`b${i}@example.com`, "10.0.2.1")).status).toBe(401);
    const network = (host: number) => attempt(`d${host}@example.com`, `2001:db8:0:1::${host}`);
    for (let i = 1; i <= 6; i++) expect((await network(i)).status).toBe(401);
    expect((await network(7)).status).toBe(429);
    // An address that anybody can write into a header is not looked at.
    expect((await attempt("c@example.com", "10.0.2.1", { "x-forwarded-for": "1.2.3.4" })).status).toBe(429);
    expect(
      (await limited.send("POST", "/api/sign-in/link", { body: { token: "x".repeat(40) }, address: "10.0.2.1" }))
        .status,
    ).toBe(429);
    limited.storage.clock.now += 15 * 60 * 1000;
    expect((await attempt("a@example.com", "10.0.2.1")).status).toBe(401);
  });

  it("hold a person's writes", async () => {
    const { cookie } = await limited.member("manager");
    const path = `/api/workspaces/${limited.storage.workspaceId}/partners`;
    const write = (name: string) => limited.send("POST", path, { cookie, body: partner(name) });
    expect([(await write("1")).status, (await write("2")).status, (await write("3")).status]).toEqual([201, 201, 429]);
    expect((await limited.send("GET", path, { cookie })).status).toBe(200);
  });
});
