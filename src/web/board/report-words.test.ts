import { expect, it } from "vitest";
import { line } from "../messages/en/board.ts";

/** Codes of liaison's reports: reasons for a delay, and why nothing was known. */
const CODES = [
  ...[
    "material_shortage",
    "machine_breakdown",
    "labour_shortage",
    "quality_problem",
    "tooling",
    "logistics",
    "customs",
  ],
  ...[
    "power_outage",
    "holiday",
    "approval_pending_customer",
    "payment_pending",
    "capacity_conflict",
    "weather",
    "other",
  ],
  ...["will_tell", "colleague", "order_unknown", "not_understood", "already_shipped"],
];

it("has words for every code of a report", () => {
  expect(Object.keys(line.reason).sort()).toEqual(CODES.sort());
  for (const words of Object.values(line.reason)) expect(words).not.toMatch(/_/);
});
