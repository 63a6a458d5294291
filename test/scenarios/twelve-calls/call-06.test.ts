/** A flood, the same five questions to every site, and people who are hurt. */
import { describe, expect } from "vitest";
import { BEGUN } from "./answers.ts";
import { hold, must, onRecord, orderDataIn, templatesOf } from "./call.ts";

onRecord();

describe("call 6", { timeout: 60_000 }, () => {
  must("6.safety-first", async () => {
    const call = await hold({ flow: "campaign", says: [...BEGUN.en, "Two workers hurt."] });
    expect(templatesOf(call.steps[2]!)).toEqual(["campaign.intro", "campaign.ask_safe"]);
    expect(call.steps[3]!.said.map(({ act }) => act)).toEqual(["escalate"]);
    expect(call.asked.alarms).toMatchObject([{ reason: "injury", how: "ring", conversationId: call.id }]);
    expect(call.decisions).toEqual([expect.stringMatching(/injury/)]);
    // The other questions are left for later.
    expect(call.effects.filter(({ type }) => type === "answers")).toEqual([]);
  });

  must("6.until-lifted", async () => {
    const says = [...BEGUN.en, "Two workers are hurt.", "but the order, we ship it on the third of December", "yes"];
    for (const flow of ["campaign", undefined] as const) {
      const call = await hold({ says, ...(flow === undefined ? {} : { flow }) });
      expect(call.steps).toHaveLength(4);
      expect(orderDataIn(call, call.steps.slice(3))).toEqual([]);
      const { partnerId, contactId } = call.who;
      expect(call.asked.outreach).toMatchObject([{ call: "hold", reason: "injury", partnerId, contactId }]);
    }
  });
});
