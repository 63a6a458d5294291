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

describe("a sentence that a person types", () => {
  it("is refused when the voice can speak nothing of it, before anything is noted", async () => {
    const canSpeak = (text: string, language: string) => language === "en" && text === "Hello";
    const call = new LiveCall({
      snapshot: { language: "en" },
      sound: { voice: { tts: { canSpeak } } },
    } as unknown as LiveCallOptions);
    const say = (text: string) => call.command({ action: "say", text });
    await expect(say("你好")).rejects.toMatchObject({ code: "invalid_input", message: /Latin letters/ });
    await expect(say("Hello")).rejects.toMatchObject({ code: "conversation_not_live" });
  });
});
