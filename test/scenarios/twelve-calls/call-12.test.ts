/** A wish to say something off the record. */
import { describe, expect } from "vitest";
import { BEGUN, THIRD } from "./answers.ts";
import { hold, must, onRecord, scenario } from "./call.ts";

onRecord();

const WISH = "Off the record, the inspector found something.";
const call = () => hold({ sector: "pharma", says: [...BEGUN.en, WISH, ...THIRD.en] });

describe("call 12", { timeout: 60_000 }, () => {
  must("12.refused", async () => {
    const { effects, detail, steps } = await call();
    expect(steps[3]!.said[0]!.act).toBe("refuse");
    expect(effects.map(({ type }) => type)).not.toContain("go_off_record");
    expect(detail).toMatchObject({ mode: "recorded", offRecord: null });
    expect(detail.turns.map(({ text }) => text)).toContain(WISH);
  });

  must("12.reason", async () => {
    const { steps } = await call();
    expect(steps[3]!.said.map(({ text }) => text).join(" ")).toMatch(/GMP.*documented/);
  });

  must("12.no-threat", async () => {
    const { steps, decisions } = await hold({
      sector: "pharma",
      says: [...BEGUN.en, WISH, "yes, everybody is safe", ...THIRD.en],
    });
    const answer = steps[3]!.said.map(({ text }) => text).join(" ");
    expect(answer).not.toMatch(
      /authorit|lawyer|legal|penalt|consequence|audit|breach|terminate|report you|or else|otherwise/i,
    );
    expect(decisions).toEqual([expect.stringContaining("off_record_refused")]);
  });

  scenario("12+finding", "[conversation] the finding itself is taken down as a report of quality", "en", async () => {
    const { effects, state } = await hold({ sector: "pharma", says: [...BEGUN.en, WISH] });
    expect(state.forms.map(({ form }) => form)).toContain("quality-report");
    expect(effects.map(({ type }) => type)).not.toContain("go_off_record");
  });
});
