/** A machine answers. */
import { describe, expect } from "vitest";
import { replay } from "../../../src/liaison/conversation/replay.ts";
import { createEngine } from "../../../src/liaison/engine.ts";
import { speakingMs } from "../../../src/liaison/gym/speaking.ts";
import { readEvents } from "../../../src/modules/conversations/index.ts";
import { inWorkspace } from "../../support/record.ts";
import { BEGUN, THIRD } from "./answers.ts";
import { hold, must, mustIn, onRecord, orderDataIn, scenario } from "./call.ts";

const record = onRecord();

const machine = (language = "en") => hold({ language, says: [{ by: "machine" }] });

async function short(language: string): Promise<void> {
  const { spoken } = await machine(language);
  expect(spoken).not.toBe("");
  expect(speakingMs(spoken, language)).toBeLessThan(15_000);
}

async function nothingOfOrders(language: string): Promise<void> {
  const call = await machine(language);
  expect(orderDataIn(call, call.steps)).toEqual([]);
  const { partner } = call.snapshot;
  expect(call.spoken).not.toMatch(/\d|order|pedido|订单|P ?O\b/i);
  expect(call.spoken).not.toContain(partner.name);
}

describe("call 3", { timeout: 60_000 }, () => {
  must("3.fifteen-seconds", () => short("en"));

  must("3.no-order-data", () => nothingOfOrders("en"));

  must("3.full-mailbox", async () => {
    const call = await hold({ says: [{ by: "mailbox_full" }] });
    expect(call.spoken).toBe("");
    expect(call.state.outcome).toBe("no_answer");
  });

  scenario(
    "3+attempt",
    "[outreach] each machine that answered counts as one attempt, and no words of it are kept",
    "en",
    async () => {
      const left = await machine();
      expect(left.asked.outreach).toMatchObject([
        { call: "attempted", result: "voicemail", contactId: left.who.contactId },
      ]);
      expect(left.detail).toMatchObject({ outcome: "voicemail", status: "ended", mode: "unrecorded" });
      const full = await hold({ says: [{ by: "mailbox_full" }] });
      expect(full.asked.outreach).toMatchObject([{ call: "attempted", result: "no_answer" }]);
    },
  );

  scenario(
    "3+person",
    "[voicemail] that a person answered stands in the log, which leads to the same state again",
    "en",
    async () => {
      const call = await hold({ says: [{ by: "person" }, ...BEGUN.en, ...THIRD.en] });
      const again = await inWorkspace(record(), (ctx) => replay(ctx, call.id, createEngine("en")!));
      expect(again).toEqual(call.state);
      const events = await inWorkspace(record(), (ctx) => readEvents(ctx, call.id));
      expect(events.slice(0, 2).map(({ kind }) => kind)).toEqual(["answered", "started"]);
      expect(call.asked.outreach).toEqual([]);
    },
  );
});

describe("call 3 in Chinese", { timeout: 60_000 }, () => {
  mustIn("zh", "3.fifteen-seconds", () => short("zh"));

  mustIn("zh", "3.no-order-data", () => nothingOfOrders("zh"));
});
