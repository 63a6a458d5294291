/** By when a person should decide. The rule is shown in docs/decisions/0037. */
import { addWorkingHours } from "#kernel/time.ts";
import { type DecisionKind, OFFICE_HOURS } from "./schema.ts";

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
