import { createHmac } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { getMigrations } from "better-auth/db/migration";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serverProof } from "#kernel/server-proof.ts";
import { openAuth } from "./auth/index.ts";
import { authOptions } from "./auth/options.ts";
import { cookieOf, ORIGIN, openTestApi, type TestApi } from "./testing/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const owner = { name: "Olga", email: "olga@example.com", password: "a long enough password" };

async function problemOf(response: Response) {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  return (await response.json()) as { code: string; status: number; detail: string; requestId: string };
}

describe("the one-time link", () => {
  it("signs the owner in once, by POST only, and asks for a password", async () => {
    const token = await api.auth.createSignInLink();
    expect((await api.send("GET", `/api/sign-in/link?token=${token}`)).status).toBe(404);

    const first = await api.send("POST", "/api/sign-in/link", { body: { token } });
    expect(first.status).toBe(204);
    const setCookie = first.headers.getSetCookie().join();
    expect(setCookie).toMatch(/HttpOnly/i);
    expect(setCookie).toMatch(/SameSite=Lax/i);
    const me = await api.send("GET", "/api/me", { cookie: cookieOf(first.headers.getSetCookie()) });
    expect(await me.json()).toMatchObject({ user: { id: api.auth.ownerId }, workspaces: [], needsPassword: true });

    const second = await api.send("POST", "/api/sign-in/link", { body: { token } });
    expect(second.status).toBe(401);
    expect((await problemOf(second)).code).toBe("sign_in_link_used");
    expect(second.headers.getSetCookie()).toEqual([]);
  });

  it("lets in one of two who use it at the same time", async () => {
    const token = await api.auth.createSignInLink();
    const both = await Promise.all([1, 2].map(() => api.send("POST", "/api/sign-in/link", { body: { token } })));
    expect(both.map((response) => response.status).sort()).toEqual([204, 401]);
  });

  it("ends after an hour, and when a newer one is made", async () => {
    const old = await api.auth.createSignInLink();
    const late = await api.auth.createSignInLink();
    expect((await api.send("POST", "/api/sign-in/link", { body: { token: old } })).status).toBe(401);
    api.storage.clock.now += 60 * 60 * 1000;
    expect((await api.send("POST", "/api/sign-in/link", { body: { token: late } })).status).toBe(401);
    api.storage.clock.now -= 60 * 60 * 1000;
  });

  it("keeps only hashes, and its secrets from other users of the machine", async () => {
    const token = await api.auth.createSignInLink();
    const rows = await api.storage.pool.query("select row_to_json(l)::text as text from sign_in_link l");
    expect(rows.rows.length).toBeGreaterThan(0);
    for (const { text } of rows.rows) expect(text).not.toContain(token);
    for (const file of ["auth-secret", "cli-token"]) expect(statSync(join(api.dataDir, file)).mode & 0o777).toBe(0o600);
  });
});

describe("the token of the command line", () => {
  it("is another at every start, and the server shows that it knows it without telling it", async () => {
    const before = await openTestApi();
    const old = before.cliToken();
    const { storage, dataDir } = before;
    const auth = await openAuth({ pool: storage.pool, db: storage.ownerDb, dataDir, baseUrl: ORIGIN, clock: () => 0 });
    const token = before.cliToken();
    expect(token).not.toBe(old);
    expect(auth.byToken(old)).toBeNull();
    expect(auth.byToken(token)).toMatchObject({ userId: auth.ownerId, via: "token" });
    await before.close();

    const nonce = "0123456789abcdef";
    const answer = await api.send("GET", `/api/health?nonce=${nonce}`);
    expect(await answer.json()).toMatchObject({ proof: serverProof(api.cliToken(), ORIGIN, nonce) });
    expect(await (await api.send("GET", "/api/health")).json()).toEqual({ status: "ready", version: "0.0.0" });
  });
});

describe("password and second factor", () => {
  it("sets the first password, ends other sessions, then signs in by it", async () => {
    const early = cookieOf(await api.auth.startSession(api.auth.ownerId, true));
    const cookie = cookieOf(await api.auth.startSession(api.auth.ownerId, true));
    const short = await api.send("POST", "/api/me/password", { cookie, body: { ...owner, password: "short" } });
    expect((await problemOf(short)).code).toBe("invalid_input");
    const set = await api.send("POST", "/api/me/password", { cookie, body: owner });
    expect(set.status).toBe(204);
    expect((await api.send("GET", "/api/me", { cookie: early })).status).toBe(401);
    expect((await api.send("GET", "/api/me", { cookie: cookieOf(set.headers.getSetCookie()) })).status).toBe(200);

    const wrong = await api.send("POST", "/api/auth/sign-in/email", {
      body: { email: owner.email, password: "wrong wrong" },
    });
    const unknown = await api.send("POST", "/api/auth/sign-in/email", {
      body: { email: "x@example.com", password: "wrong wrong" },
    });
    const [a, b] = [await problemOf(wrong), await problemOf(unknown)];
    expect(a.code).toBe("not_signed_in");
    expect({ ...a, requestId: "" }).toEqual({ ...b, requestId: "" });

    const right = await api.send("POST", "/api/auth/sign-in/email", {
      body: { email: owner.email, password: owner.password },
    });
    expect(right.status).toBe(200);
    expect(await right.json()).not.toHaveProperty("token");
  });

  it("refuses a new password to a session that did not come by the link", async () => {
    const cookie = cookieOf(await api.auth.startSession(api.auth.ownerId, false));
    const response = await api.send("POST", "/api/me/password", { cookie, body: owner });
    expect((await problemOf(response)).code).toBe("forbidden");
  });

  it("asks for the code of the authenticator app once it is set up", async () => {
    const person = await api.outsider();
    const email = (await api.auth.person(person.userId))!.email;
    const password = "correct horse battery";
    const enabled = await api.send("POST", "/api/auth/two-factor/enable", {
      cookie: person.cookie,
      body: { password },
    });
    expect(enabled.status).toBe(200);
    const { totpURI } = (await enabled.json()) as { totpURI: string };
    const secret = new URL(totpURI).searchParams.get("secret")!;
    const confirmed = await api.send("POST", "/api/auth/two-factor/verify-totp", {
      cookie: person.cookie,
      body: { code: totp(secret) },
    });
    expect(confirmed.status).toBe(200);

    const half = await api.send("POST", "/api/auth/sign-in/email", { body: { email, password } });
    expect(await half.json()).toMatchObject({ twoFactorRedirect: true });
    const cookie = cookieOf(half.headers.getSetCookie());
    expect((await api.send("GET", "/api/me", { cookie })).status).toBe(401);
    const wrong = await api.send("POST", "/api/auth/two-factor/verify-totp", { cookie, body: { code: "000000" } });
    expect((await problemOf(wrong)).code).toBe("not_signed_in");
    const whole = await api.send("POST", "/api/auth/two-factor/verify-totp", { cookie, body: { code: totp(secret) } });
    expect(whole.status).toBe(200);
    expect((await api.send("GET", "/api/me", { cookie: cookieOf(whole.headers.getSetCookie()) })).status).toBe(200);
  });

  it("ends a session at its time and at sign-out", async () => {
    const { cookie, userId } = await api.outsider();
    expect((await api.send("GET", "/api/me", { cookie })).status).toBe(200);
    await api.storage.pool.query(
      `update auth_session set "expiresAt" = now() - interval '1 second' where "userId" = $1`,
      [userId],
    );
    expect((await api.send("GET", "/api/me", { cookie })).status).toBe(401);

    const again = cookieOf(await api.auth.startSession(userId, false));
    expect((await api.send("POST", "/api/auth/sign-out", { cookie: again })).status).toBe(200);
    expect((await api.send("GET", "/api/me", { cookie: again })).status).toBe(401);
  });

  it("offers nothing else of better-auth", async () => {
    const { cookie } = await api.outsider();
    const body = { email: "new@example.com", password: "long enough password", name: "New" };
    for (const path of ["sign-up/email", "delete-user", "update-user", "request-password-reset", "change-email"])
      expect((await api.send("POST", `/api/auth/${path}`, { cookie, body })).status).toBe(404);
    for (const path of ["get-session", "list-sessions", "ok"])
      expect((await api.send("GET", `/api/auth/${path}`, { cookie })).status).toBe(404);
  });
});

describe("the command line's token", () => {
  it("is the server's owner, without a cookie or an origin", async () => {
    const headers = { authorization: `Bearer ${api.cliToken()}`, origin: "" };
    expect(await (await api.send("GET", "/api/me", { headers })).json()).toMatchObject({
      user: { id: api.auth.ownerId },
    });
    const body = { kind: "own", name: "W", company: "C" };
    expect((await api.send("POST", "/api/workspaces", { headers, body })).status).toBe(201);
  });

  it("is refused when it is another", async () => {
    const headers = { authorization: `Bearer ${"x".repeat(43)}` };
    expect((await api.send("GET", "/api/me", { headers })).status).toBe(401);
    const { cookie } = await api.outsider();
    expect((await api.send("GET", "/api/me", { headers, cookie })).status).toBe(401);
  });
});

it("has no pending change of the auth tables", async () => {
  const settings = { pool: api.storage.pool, secret: "s".repeat(43), baseUrl: ORIGIN };
  const migrations = await getMigrations(authOptions(settings));
  expect(migrations.toBeCreated).toEqual([]);
  expect(migrations.toBeAdded).toEqual([]);
  expect(migrations.toBeAddedIndexes).toEqual([]);
  expect(migrations.schemaProblems).toEqual([]);
});

/** RFC 6238 with the usual 30 s and 6 digits. */
function totp(secret: string): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac("sha1", base32(secret)).update(counter).digest();
  const at = mac[19]! & 0x0f;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

function base32(text: string): Buffer {
  const bits = [...text.replace(/=+$/, "")]
    .map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
