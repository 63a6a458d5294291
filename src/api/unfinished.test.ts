/** What becomes of a request whose server was killed, or was slow, while it worked on it: nothing outward happens twice. */
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { newId } from "#kernel/ids.ts";
import type { Transact } from "#storage/transaction.ts";
import type { Calls } from "#voice/calls.ts";
import { noCalls, openTestApi, type TestApi } from "./testing/api.ts";
import { type Seeded, seedRecord } from "./testing/record.ts";

let api: TestApi;
let ids: Seeded;
let cookie: string;
let key: string;
/** Calls that a server really began, and sentences it really spoke. */
let begun: string[];
let spoken: number;

beforeAll(async () => {
  api = await openTestApi();
  ids = await seedRecord(api.storage.ownerDb, api.storage.workspaceId, "x");
  cookie = (await api.member("manager")).cookie;
});
afterAll(() => api.close());
beforeEach(() => {
  key = newId();
  begun = [];
  spoken = 0;
});

const never = new Promise<never>(() => undefined);
const system = () =>
  ({ scope: { workspace: api.storage.workspaceId, partner: null }, actor: { kind: "human", id: "u" } }) as const;

/** A database whose answers a killed server does not hear any more; `kill` is that moment. */
function killable(): { transact: Transact; kill: () => void } {
  let dead = false;
  return {
    kill: () => (dead = true),
    transact: async (options, run) => {
      if (dead) return never;
      const result = await api.storage.transact(options, run);
      return dead ? never : result;
    },
  };
}

/** As src/voice/calls.ts does it: the conversation and the key's answer in one transaction, then the call. */
function calls(name: string, at: { before?: () => Promise<void>; after?: () => Promise<void> } = {}): Calls {
  return {
    ...noCalls,
    start: async (_caller, _request, made) => {
      await at.before?.();
      const started = { id: newId(), mediaPath: null };
      await api.storage.transact(system(), (ctx) => made(ctx, started));
      begun.push(name);
      await at.after?.();
      return started;
    },
    action: async () => {
      spoken += 1;
      await at.after?.();
    },
  };
}

type Sender = TestApi["send"];
const headers = () => ({ "idempotency-key": key });
const start = (send: Sender, lines = [ids.line]) =>
  send("POST", `/api/workspaces/${api.storage.workspaceId}/conversations`, {
    cookie,
    headers: headers(),
    body: { contactId: ids.contact, lineIds: lines, callee: { kind: "simulated", persona: "any" } },
  });
const hangUp = (send: Sender) =>
  send("POST", `/api/workspaces/${api.storage.workspaceId}/conversations/${ids.conversation}/actions`, {
    cookie,
    headers: headers(),
    body: { action: "hang_up" },
  });
const problem = async (response: Response) => ((await response.json()) as { code: string }).code;
/** Resolves when the other promise is waited for, so that a test can go on at that very point. */
function gate(): { reached: Promise<void>; stop: () => Promise<void>; open: () => void } {
  let reach = () => {};
  let open = () => {};
  const reached = new Promise<void>((resolve) => (reach = resolve));
  const opened = new Promise<void>((resolve) => (open = resolve));
  return {
    reached,
    open: () => open(),
    stop: () => {
      reach();
      return opened;
    },
  };
}

it("a call that was not begun is begun by the next server once the killed one's time is past, and not before", async () => {
  const { transact, kill } = killable();
  const point = gate();
  const first = api.another({ owner: "killed", transact, calls: calls("killed", { before: point.stop }) });
  void start(first);
  await point.reached;
  kill();
  const second = api.another({ owner: "next", calls: calls("next") });
  const early = await start(second);
  expect([early.status, await problem(early)]).toEqual([409, "conflict"]);
  api.storage.clock.now += 16_000;
  const [one, other] = await Promise.all([
    start(second),
    start(api.another({ owner: "third", calls: calls("third") })),
  ]);
  // Of two at once one begins it; the other meets it at work, or done.
  expect([one.status, other.status]).toContain(201);
  expect(begun).toHaveLength(1);
});

it("a call that was begun is answered with the conversation that was made, at once, and never begun again", async () => {
  const { transact, kill } = killable();
  const point = gate();
  const first = api.another({ owner: "killed", transact, calls: calls("killed", { after: point.stop }) });
  void start(first);
  await point.reached;
  kill();
  const second = api.another({ owner: "next", calls: calls("next") });
  const [one, again] = [await start(second), await start(second)];
  expect([one.status, again.status]).toEqual([201, 201]);
  expect(await one.json()).toEqual(await again.json());
  expect(await problem(await start(second, [newId()]))).toBe("idempotency_key_reused");
  expect(begun).toEqual(["killed"]);
});

it("a server that was only slow makes nothing when another one has taken the request over", async () => {
  const point = gate();
  const slow = start(api.another({ owner: "slow", calls: calls("slow", { before: point.stop }) }));
  await point.reached;
  api.storage.clock.now += 16_000;
  expect((await start(api.another({ owner: "next", calls: calls("next") }))).status).toBe(201);
  point.open();
  const answer = await slow;
  expect([answer.status, await problem(answer)]).toEqual([409, "conflict"]);
  expect(begun).toEqual(["next"]);
  // What the faster one kept stays.
  expect((await start(api.another({ owner: "third", calls: calls("third") }))).status).toBe(201);
  expect(begun).toEqual(["next"]);
});

it("a server that works on it is believed as long as it says so", async () => {
  const point = gate();
  const busy = start(api.another({ owner: "busy", calls: calls("busy", { before: point.stop }) }));
  await point.reached;
  const row = () =>
    api.storage.ownerDb.selectFrom("idempotency").selectAll().where("worker", "=", "busy").executeTakeFirstOrThrow();
  expect((await row()).worked_until!.getTime()).toBe(api.storage.clock.now + 15_000);
  point.open();
  expect((await busy).status).toBe(201);
  expect((await row()).status).toBe(201);
});

it("what was done but could not be kept is not done again by the server that did it", async () => {
  let broken = false;
  const transact: Transact = (options, run) =>
    broken
      ? Promise.reject(Object.assign(new Error("gone"), { code: "ECONNREFUSED" }))
      : api.storage.transact(options, run);
  const after = async () => {
    broken = true;
  };
  const send = api.another({ owner: "alone", transact, calls: calls("alone", { after }) });
  expect((await hangUp(send)).status).toBe(204);
  broken = false;
  api.storage.clock.now += 60_000;
  expect((await hangUp(send)).status).toBe(204);
  expect(spoken).toBe(1);
});

it("what failed while the database was gone can be tried again at once", async () => {
  let broken = false;
  const transact: Transact = (options, run) =>
    broken
      ? Promise.reject(Object.assign(new Error("gone"), { code: "ECONNREFUSED" }))
      : api.storage.transact(options, run);
  const failing = calls("alone", {
    before: async () => {
      broken = true;
      throw Object.assign(new Error("gone"), { code: "ECONNREFUSED" });
    },
  });
  const port = { ...failing };
  const send = api.another({ owner: "alone", transact, calls: port });
  expect((await start(send)).status).toBe(503);
  broken = false;
  port.start = calls("alone").start;
  expect((await start(send)).status).toBe(201);
  expect(begun).toEqual(["alone"]);
});
