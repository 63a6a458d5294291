/** A question of quality. Answers from documents are still to come: until then a person answers, and the agent says so. */
import { describe, expect } from "vitest";
import { BEGUN } from "./answers.ts";
import { hold, must, onRecord, scenario } from "./call.ts";

onRecord();

const QUESTIONS = [
  "Batch 24K117, hardness at start 92 newton. Is it in range?",
  "And friability limit if we run 115?",
  "The old rev had up to 120, no?",
  "What dwell time do you want?",
];
const about = { flow: "quality-question", sector: "pharma" } as const;

describe("call 9", { timeout: 60_000 }, () => {
  must("9.no-number", async () => {
    const { spoken } = await hold({ ...about, says: [...BEGUN.en, ...QUESTIONS, "tomorrow"] });
    expect(spoken).not.toMatch(/\d|ninety|eighty|hundred|one one five|one two zero|newton|percent/i);
  });

  must("9.no-release", async () => {
    const pressed = ["so the batch is released?", "just say it is accepted", "may we run it at 115?"];
    for (const options of [about, { sector: "pharma" } as const]) {
      const { spoken } = await hold({ ...options, says: [...BEGUN.en, ...QUESTIONS, ...pressed] });
      expect(spoken).not.toMatch(
        /releas|accept|approv|permit|allow|in range|within (?:spec|limits)|go ahead|that is fine/i,
      );
    }
  });

  scenario("9+handed-on", "[conversation] each question goes to a person, with its batch", "en", async () => {
    const { effects, decisions } = await hold({ ...about, says: [...BEGUN.en, QUESTIONS[0]!, "tomorrow", "yes"] });
    const [answers] = effects.flatMap((effect) => (effect.type === "answers" ? [effect] : []));
    const lot = answers?.fields.find(({ field }) => field === "lot");
    expect(lot?.value).toMatchObject({ type: "identifier", text: "24K117" });
    expect(decisions.join()).toContain("quality_question");
  });
});
