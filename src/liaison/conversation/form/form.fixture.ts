/** A snapshot of each flow that fills in a form. */
import { snapshotFixture } from "../reduce.fixture.ts";
import type { CallSnapshot, FlowId, Subject } from "../types.ts";

const free = [
  ["2026-11-30", 16],
  ["2026-12-01", 16],
  ["2026-12-02", 9],
  ["2026-12-02", 16],
  ["2026-12-03", 16],
] as const;

export const SUBJECTS: Partial<Record<FlowId, Subject>> = {
  scheduling: {
    kind: "scheduling",
    purpose: "audit",
    free: free.map(([date, hour], index) => ({ startsAt: 1_000_000 + index * 3_600_000, date, hour, minute: 0 })),
  },
  "teach-back": {
    kind: "teach_back",
    title: { en: "Torque" },
    points: ["point-1", "point-2"].map((id) => ({ id, text: { en: id }, words: { en: [id] } })),
  },
  "reference-check": { kind: "reference", about: "Hongrui" },
};

export function flowFixture(flow: FlowId, more: Partial<CallSnapshot> = {}): CallSnapshot {
  return { ...snapshotFixture([]), flow, subject: SUBJECTS[flow] ?? null, ...more };
}
