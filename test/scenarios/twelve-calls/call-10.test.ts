/** A deviation in the night. */
import { describe, expect } from "vitest";
import { BEGUN } from "./answers.ts";
import { type CallOptions, hold, must, onRecord, scenario } from "./call.ts";

onRecord();

const REPORT: CallOptions = {
  flow: "quality-report",
  sector: "pharma",
  says: [
    ...BEGUN.en,
    "yes, everybody is safe",
    "vials broke on the line and there is glass in a tray",
    "at the filling station",
    "forty pieces",
    "lot 24K117",
    "I don't know",
    "yes, it is on hold",
    "the shift leader is told",
    "yes",
  ],
};

describe("call 10", { timeout: 60_000 }, () => {
  must("10.class-proposed", async () => {
    const { effects, spoken, decisions } = await hold(REPORT);
    const [report] = effects.flatMap((effect) => (effect.type === "answers" ? [effect] : []));
    const fields = new Map(
      report!.fields.map(({ field, value, status }) => [field, value === null ? status : value.type]),
    );
    expect(fields.get("quantity")).toBe("quantity");
    // What is not known stays so; nobody fills it in.
    expect(fields.get("since")).toBe("unknown");
    // No field holds a class, none is spoken, and a person of ours is asked.
    expect([...fields.keys()].join()).not.toMatch(/class|severity/);
    expect(spoken).not.toMatch(/critical|major|minor|class/i);
    expect(decisions).toEqual([expect.stringContaining("quality_report")]);
  });

  must("10.transfer-fallback", async () => {
    const { asked, id } = await hold(REPORT);
    expect(asked.alarms).toMatchObject([{ reason: "quality_report", how: "ring", ringMs: 40_000, conversationId: id }]);
  });

  must("10.never-silent", async () => {
    // Not even when what is told of it never answers.
    const { steps } = await hold({ ...REPORT, portsHang: true });
    expect(steps.map(({ said }) => said.length > 0)).toEqual(steps.map(() => true));
    expect(steps.length).toBe(REPORT.says.length + 1);
  });

  scenario(
    "10+tray",
    "[conversation] the number of a tray is no quantity, and a quantity is no lot",
    "en",
    async () => {
      const says = [
        ...BEGUN.en,
        "yes",
        "glass maybe in tray 6, line 2 stopped",
        "filling",
        "40 vials",
        "40 vials",
        "I don't know",
      ];
      const { state } = await hold({ ...REPORT, says });
      const field = (id: string) => state.forms[0]!.fields.find(({ field: one }) => one === id)!.value;
      expect(field("quantity")).toMatchObject({ qty: 40 });
      expect(field("lot")).toBeNull();
    },
  );

  scenario("10+since", "[conversation] since when it happens is understood by its weekday", "en", async () => {
    const says = [
      ...BEGUN.en,
      "yes",
      "vials broke",
      "at the filling station",
      "forty pieces",
      "lot 24K117",
      "since Friday",
    ];
    const { state } = await hold({ ...REPORT, says });
    const since = state.forms[0]!.fields.find(({ field }) => field === "since")!.value;
    expect(since).toMatchObject({ type: "date", interval: { likely: "2026-11-20" } });
  });
});
