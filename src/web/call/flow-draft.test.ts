import { describe, expect, it } from "vitest";
import { StartConversation } from "#modules/conversations/schema.ts";
import { FLOWS, type FlowDraft, freshDraft, isWhole, subjectOf } from "./flow-draft.ts";

const draft = (more: Partial<FlowDraft>): FlowDraft => ({ ...freshDraft("2026-11-26"), ...more });
const sent = (more: Partial<FlowDraft>) => subjectOf(draft(more), "de", "Europe/Berlin");
const whole: Partial<FlowDraft> = {
  about: "Hongrui",
  title: "Drehmoment",
  points: "neues Drehmoment: Drehmoment, Newtonmeter\nReihenfolge über Kreuz\n",
  questions: "Ist das Dach dicht? [yes/no]\nWie viele Stapler? [number]\nWas fehlt?",
};

describe("what is sent of a conversation", () => {
  it.each(FLOWS)("%s is taken by the server as it is filled in", (flow) => {
    const lineIds = flow === "order-status" ? ["0190a1b2-0000-7000-8000-000000000001"] : [];
    const contactId = "0190a1b2-0000-7000-8000-000000000002";
    const body = { contactId, lineIds, flow, subject: sent({ ...whole, flow }), callee: { kind: "text" } };
    expect(isWhole(draft({ ...whole, flow }), lineIds.length)).toBe(true);
    expect(StartConversation.safeParse(body).error?.issues).toBeUndefined();
  });

  it("begins with two weeks from Monday on", () => {
    expect(sent({ flow: "scheduling" })).toMatchObject({ from: "2026-11-30", to: "2026-12-11", durationMinutes: 60 });
  });

  it("reads points with the words that show them, and questions with their kind of answer", () => {
    expect(sent({ ...whole, flow: "teach-back" })).toMatchObject({
      points: [
        { text: { de: "neues Drehmoment" }, words: { de: ["Drehmoment", "Newtonmeter"] } },
        { text: { de: "Reihenfolge über Kreuz" }, words: { de: ["Reihenfolge", "über", "Kreuz"] } },
      ],
    });
    expect(sent({ ...whole, flow: "campaign" })).toMatchObject({
      questions: [
        { text: { de: "Ist das Dach dicht?" }, answer: "yes_no" },
        { text: { de: "Wie viele Stapler?" }, answer: "quantity" },
        { text: { de: "Was fehlt?" }, answer: "words" },
      ],
    });
    expect(sent({ flow: "campaign" })).toBeUndefined();
  });

  it("is not sent before it is whole", () => {
    for (const flow of ["order-status", "teach-back", "reference-check"] as const) {
      expect(isWhole(draft({ flow }), 0)).toBe(false);
    }
    expect(isWhole(draft({ flow: "scheduling", to: "2026-11-01" }), 0)).toBe(false);
  });
});
