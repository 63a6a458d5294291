import { describe, expect, it } from "vitest";
import type { FieldStatus } from "../conversation/types.ts";
import { type ExpectedReport, type Found, judge } from "./judge.ts";

const lot = (text: string | null, status: FieldStatus) => ({
  ...{ line: "", measure: "quality-report.lot", value: null, text, status },
});
const found = (...reports: Found["reports"]): Found => ({
  ...{ commitments: [], decisions: [], outcome: "completed", said: [], reports },
});
const wants = (...reports: ExpectedReport[]) => ({ reports, exact: true });
const K117: ExpectedReport = { measure: "quality-report.lot", value: null, text: "K117", status: "confirmed" };

describe("what a form holds", () => {
  it("is right with its value and its status", () => {
    const { captured, failures } = judge(wants(K117), found(lot("K117", "confirmed")));
    expect([captured, failures]).toEqual([{ expected: 1, correct: 1, silentlyWrong: 0 }, []]);
  });

  it("is silently wrong where it was confirmed and is not what was meant", () => {
    const { captured, failures } = judge(wants(K117), found(lot("K118", "confirmed")));
    expect(captured).toEqual({ expected: 1, correct: 0, silentlyWrong: 1 });
    expect(failures).toHaveLength(2);
  });

  it("is missed and not silent where it was said and not confirmed, or is not known", () => {
    for (const one of [lot("K118", "said"), lot("K117", "said"), lot(null, "unknown")]) {
      expect(judge(wants(K117), found(one)).captured).toEqual({ expected: 1, correct: 0, silentlyWrong: 0 });
    }
  });

  it("that a script does not ask for is not looked at", () => {
    const other: ExpectedReport = { measure: "quality-report.quantity", value: 30 };
    expect(judge({ reports: [other] }, found(lot("K118", "confirmed"))).captured.silentlyWrong).toBe(0);
    expect(judge({ reports: [K117] }, found(lot("K118", "confirmed"))).captured.silentlyWrong).toBe(1);
  });
});
