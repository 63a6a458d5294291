/** Every simulated supplier, by the flow that it is for. */
import type { Behaviour } from "./behaviours/behaviour.ts";
import { ORDER_STATUS } from "./behaviours/order-status.ts";
import { QUALITY_REPORT } from "./behaviours/quality-report.ts";

export type { Behaviour } from "./behaviours/behaviour.ts";

export const BEHAVIOURS: readonly Behaviour[] = [...ORDER_STATUS, ...QUALITY_REPORT];

export function findBehaviour(id: string): Behaviour | null {
  return BEHAVIOURS.find((candidate) => candidate.id === id) ?? null;
}
