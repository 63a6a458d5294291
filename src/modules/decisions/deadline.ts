/** By when a person should decide. The rule is shown in docs/decisions/0037. */
import { addWorkingHours, type WorkingHours } from "#kernel/time.ts";
import type { DecisionKind } from "./schema.ts";

/** Until a workspace has hours of its own: Monday to Friday, 09:00 to 17:00 UTC. */
export const OFFICE_HOURS: WorkingHours = { zone: "UTC", from: 9, to: 17, weekend: [6, 7] };

/** Working hours after the question came up: one day is eight. */
const HOURS: Record<DecisionKind, number> = {
  late: 8,
  contradiction: 4,
  price_change: 16,
  refusal: 8,
  unknown_attempt: 2,
  human_request: 4,
};

/** Both in ms since the epoch. */
export function deadlineOf(kind: DecisionKind, openedAt: number): number {
  return addWorkingHours(openedAt, HOURS[kind], OFFICE_HOURS);
}
