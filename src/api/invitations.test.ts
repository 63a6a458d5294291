import { afterAll, beforeAll, expect, it } from "vitest";
import { cookieOf, openTestApi, type TestApi } from "./testing/api.ts";

let api: TestApi;
let W: string;
let owner: { userId: string; cookie: string };
beforeAll(async () => {
  api = await openTestApi();
  W = `/api/workspaces/${api.storage.workspaceId}`;
  owner = await api.member("owner");
});
afterAll(() => api.close());

const password = "a long enough password";
async function invite(role: string): Promise<string> {
  const response = await api.send("POST", `${W}/invitations`, { cookie: owner.cookie, body: { role } });
  const { link } = (await response.json()) as { link: string };
  return new URLSearchParams(new URL(link).hash.slice(1)).get("token")!;
}
const accept = (token: string, email: string, secret = password) =>
  api.send("POST", "/api/invitations/accept", { body: { token, name: "New", email, password: secret } });

it("makes a person, signs in, and works once", async () => {
  const token = await invite("manager");
  const accepted = await accept(token, "new@example.com");
  expect(await accepted.json()).toEqual({ workspace: api.storage.workspaceId, signedIn: true });
  const me = await api.send("GET", "/api/me", { cookie: cookieOf(accepted.headers.getSetCookie()) });
  expect(await me.json()).toMatchObject({
    user: { email: "new@example.com" },
    workspaces: [{ id: api.storage.workspaceId, role: "manager" }],
    needsPassword: false,
  });
  expect((await accept(token, "second@example.com")).status).toBe(401);
  expect((await accept("x".repeat(43), "second@example.com")).status).toBe(401);
});

it("leaves no account behind for whoever came too late", async () => {
  const token = await invite("viewer");
  const both = await Promise.all(["early@example.com", "late@example.com"].map((email) => accept(token, email)));
  expect(both.map((response) => response.status).sort()).toEqual([200, 401]);
  const { rows } = await api.storage.pool.query(
    `select count(*)::int as n from auth_user where email in ('early@example.com', 'late@example.com')`,
  );
  expect(rows[0].n).toBe(1);
});

it("asks somebody known for the password, and changes nothing of the account", async () => {
  const person = await api.outsider();
  const { email } = (await api.auth.person(person.userId))!;
  const token = await invite("viewer");
  expect((await accept(token, email, "not the password")).status).toBe(401);
  const accepted = await accept(token, email.toUpperCase(), "correct horse battery");
  expect(accepted.status).toBe(200);
  expect((await api.auth.person(person.userId))?.name).not.toBe("New");
  const mine = await api.send("GET", "/api/me", { cookie: person.cookie });
  expect(((await mine.json()) as { workspaces: unknown[] }).workspaces).toHaveLength(1);
});
