import { expect, it } from "vitest";
import { silentLogger } from "#kernel/logger.ts";
import type { Transact } from "#storage/transaction.ts";
import { CallCenter, type CallCenterOptions } from "./calls.ts";

const request = {
  contactId: "0190a1b2-0000-7000-8000-0000000000c0",
  lineIds: ["0190a1b2-0000-7000-8000-0000000000d0"],
  callee: { kind: "microphone" as const },
};

/** A centre whose models are loaded when `loaded` is called; `transact` answers each transaction. */
function centre(transact: () => Promise<unknown>) {
  let loaded = () => {};
  const loading = new Promise<void>((resolve) => (loaded = resolve));
  const told = { admitted: 0, warmed: 0, released: 0 };
  const options: Partial<CallCenterOptions> = {
    transact: transact as Transact,
    engine: (() => ({})) as unknown as CallCenterOptions["engine"],
    abilities: () => [{ language: "en", hear: true, speak: true, converse: true, howToAdd: null }],
    warm: () => {
      told.warmed += 1;
      return loading;
    },
    personas: () => [],
    personName: async () => "Mia",
    voice: {
      admit: () => {
        told.admitted += 1;
        return { release: () => (told.released += 1) };
      },
    } as unknown as CallCenterOptions["voice"],
    recordingsDir: "",
    owner: "server",
    clock: () => 0,
    log: silentLogger(),
  };
  const calls = new CallCenter(options as CallCenterOptions);
  return { calls, told, loaded: () => loaded() };
}

it("begins no call that was still loading its models when the server stopped", async () => {
  const { calls, told, loaded } = centre(async () => ({ language: "en" }));
  const starting = calls.start({ workspace: "w", userId: "u" }, request, async () => undefined);
  await expect.poll(() => told.warmed).toBe(1);
  await calls.close();
  loaded();
  await expect(starting).rejects.toMatchObject({ code: "calls_at_capacity" });
  expect(told.admitted).toBe(0);
});

it("waits for a call that is just being written before it says that all calls have ended", async () => {
  const writes: Array<(value: unknown) => void> = [];
  const { calls, told, loaded } = centre(() => new Promise((resolve) => writes.push(resolve)));
  const starting = calls.start({ workspace: "w", userId: "u" }, request, async () => undefined);
  await expect.poll(() => writes.length).toBe(1);
  writes[0]!({ language: "en" });
  loaded();
  await expect.poll(() => writes.length).toBe(2);
  let closed = false;
  const closing = calls.close().then(() => (closed = true));
  await new Promise((resolve) => setImmediate(resolve));
  expect(closed).toBe(false);
  writes[1]!({ snapshot: {}, row: { partnerId: "p", keyId: "k" }, key: Buffer.alloc(32) });
  // The call that was written is marked as broken off.
  await expect.poll(() => writes.length).toBe(3);
  writes[2]!(undefined);
  await closing;
  expect(told.released).toBe(1);
  expect(await starting).toMatchObject({ mediaPath: expect.any(String) });
});

it("loads nothing ahead once it stops", async () => {
  const { calls, told } = centre(async () => null);
  calls.warm("en");
  expect(told.warmed).toBe(1);
  await calls.close();
  calls.warm("en");
  expect(told.warmed).toBe(1);
});
