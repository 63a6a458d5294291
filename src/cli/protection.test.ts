/** The commands against the real API, without a socket. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { readConfig } from "#kernel/config.ts";
import { AppError, type ErrorCode } from "#kernel/errors.ts";
import { addPartner } from "../../test/support/record.ts";
import { openTestApi, type TestApi } from "../api/testing/api.ts";
import type { Client } from "./client.ts";
import { partners } from "./partners.ts";
import { holds, protect } from "./protection.ts";
import type { Session } from "./session.ts";

let api: TestApi;
let session: Session;
let printed: string;

beforeAll(async () => {
  api = await openTestApi();
  await addPartner(api.storage, "Hongrui");
  const { cookie } = await api.member("owner");
  const answer = async (method: string, path: string, body?: unknown) => {
    const response = await api.send(method, path, { cookie, body });
    const value: unknown = response.status === 204 ? undefined : await response.json();
    if (response.ok) return value;
    const { code, detail } = value as { code: ErrorCode; detail: string };
    throw new AppError(code, detail);
  };
  const client: Client = {
    url: "",
    get: async (path, schema) => schema.parse(await answer("GET", path)),
    send: async (method, path, body, schema) => {
      const value = await answer(method, path, body ?? {});
      return schema === null ? (undefined as never) : schema.parse(value);
    },
    stream: async () => undefined,
  };
  session = { client, config: readConfig({}), close: async () => undefined };
});
afterAll(() => api.close());
beforeEach(() => {
  printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

it("marks, lists and takes back what is never said", async () => {
  await protect(session, ["add", "term", "Bluefin", "--reason", "not public", "--may-hear", "hongrui"]);
  expect(printed).toContain('never says "Bluefin"');
  printed = "";
  await protect(session, []);
  expect(printed).toMatch(/term +Bluefin +Hongrui +not public/);
  printed = "";
  await protect(session, ["--json"]);
  const [mark] = (JSON.parse(printed) as { marks: Array<{ id: string }> }).marks;
  await protect(session, ["remove", mark!.id]);
  printed = "";
  await protect(session, []);
  expect(printed).toContain("Nothing is marked");
});

it("places and releases a hold", async () => {
  await holds(session, ["place", "Hongrui", "--reason", "a claim", "--json"]);
  const { id } = JSON.parse(printed) as { id: string };
  await expect(holds(session, ["place", "Hongrui", "--reason", "again"])).rejects.toMatchObject({ code: "conflict" });
  printed = "";
  await holds(session, ["release", id, "--reason", "settled"]);
  expect(printed).toMatch(/Hongrui: everything, released .*: a claim/);
});

it("sets a partner's sector, by which it is known what has to be recorded", async () => {
  await partners(session, ["sector", "Hongrui", "medical"]);
  expect(printed).toBe("Hongrui: medical.\n");
  await expect(partners(session, ["sector", "Hongrui", "toys"])).rejects.toMatchObject({ code: "invalid_input" });
});

it.each([["add", "term", "Bluefin"], ["add", "thing", "Bluefin", "--reason", "x"], ["remove"], ["shout"]])(
  "says how it is used: %s",
  async (...args) => {
    await expect(protect(session, args)).rejects.toMatchObject({ code: "invalid_input" });
  },
);

it("says how holds are used, and knows no stranger", async () => {
  await expect(holds(session, ["place", "Hongrui"])).rejects.toMatchObject({ code: "invalid_input" });
  await expect(holds(session, ["keep"])).rejects.toMatchObject({ code: "invalid_input" });
  await expect(holds(session, ["place", "Nobody", "--reason", "x"])).rejects.toMatchObject({ code: "not_found" });
});
