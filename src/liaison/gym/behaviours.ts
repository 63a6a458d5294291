/** Every simulated supplier, by the flow that it is for. */
import type { Behaviour } from "./behaviours/behaviour.ts";
import { CAMPAIGN } from "./behaviours/campaign.ts";
import { MACHINES } from "./behaviours/machines.ts";
import { ORDER_STATUS } from "./behaviours/order-status.ts";
import { ORDER_STATUS_HARD } from "./behaviours/order-status-hard.ts";
import { QUALITY_QUESTION } from "./behaviours/quality-question.ts";
import { QUALITY_REPORT } from "./behaviours/quality-report.ts";
import { REFERENCE_CHECK } from "./behaviours/reference-check.ts";
import { SCHEDULING } from "./behaviours/scheduling.ts";
import { TEACH_BACK } from "./behaviours/teach-back.ts";

export type { Behaviour } from "./behaviours/behaviour.ts";

export const BEHAVIOURS: readonly Behaviour[] = [
  ...ORDER_STATUS,
  ...ORDER_STATUS_HARD,
  ...MACHINES,
  ...QUALITY_REPORT,
  ...QUALITY_QUESTION,
  ...SCHEDULING,
  ...TEACH_BACK,
  ...REFERENCE_CHECK,
  ...CAMPAIGN,
];

export function findBehaviour(id: string): Behaviour | null {
  return BEHAVIOURS.find((candidate) => candidate.id === id) ?? null;
}
