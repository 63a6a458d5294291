/** An inspection is agreed over two calendars; both lines of the call wait for documents and tables. */
import { describe, expect } from "vitest";
import { BEGUN } from "./answers.ts";
import { hold, onRecord, scenario } from "./call.ts";

onRecord();

const FIRST = { startsAt: Date.parse("2026-12-01T01:00:00Z"), date: "2026-12-01", hour: 9, minute: 0 };
const SECOND = { startsAt: Date.parse("2026-12-03T06:00:00Z"), date: "2026-12-03", hour: 14, minute: 0 };
const INSPECTION = { kind: "scheduling", purpose: "inspection", free: [FIRST, SECOND] } as const;
const about = { flow: "scheduling", subject: INSPECTION } as const;

describe("call 8", { timeout: 60_000 }, () => {
  scenario(
    "8+moved",
    "[calendar] goods that are not packed move the day, and both sides are sent a note of it",
    "en",
    async () => {
      const says = [...BEGUN.en, "no, only sixty percent are packed then, the third is better", "yes"];
      const { asked, who, id } = await hold({ ...about, says });
      const note = {
        conversationId: id,
        ...{ partnerId: who.partnerId, contactId: who.contactId },
        purpose: "inspection",
      };
      expect(asked.notes).toMatchObject([
        { ...note, to: "ours", startsAt: SECOND.startsAt },
        { ...note, to: "partner", startsAt: SECOND.startsAt },
      ]);
    },
  );

  scenario(
    "8+unconfirmed",
    "[calendar] nothing is sent of a day that was not confirmed or is not free",
    "en",
    async () => {
      for (const last of [
        ["the third of December", "hang up"],
        ["the fifth of December", "no", "no", "no"],
      ] as const) {
        expect((await hold({ ...about, says: [...BEGUN.en, ...last] })).asked.notes).toEqual([]);
      }
    },
  );
});
