import { describe, expect, it } from "vitest";
import { silentLogger } from "#kernel/logger.ts";
import { LiveCall, type LiveCallOptions } from "./live-call.ts";

describe("a call that waits for its far end", () => {
  it("takes the first one alone, also while that is being written", () => {
    const slow = new Promise<never>(() => {});
    const call = new LiveCall({
      conversationId: "c",
      transact: () => slow,
      clock: () => 0,
      log: silentLogger(),
    } as unknown as LiveCallOptions);
    expect(call.waiting).toBe(true);
    void call.run({ end: () => {} } as unknown as Parameters<LiveCall["run"]>[0]);
    expect(call.waiting).toBe(false);
  });
});
