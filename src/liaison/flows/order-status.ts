/** Order status: each open line is asked for, read back and recorded; then the recap. */
import type { DateBasis } from "#kernel/basis.ts";
import type { Flow } from "./types.ts";

export const ORDER_STATUS: Flow = {
  id: "order-status",
  version: 1,
  purpose: "Asks when each open line will leave, reads the answer back and records it as a promise.",
  greeting: "open.greeting",
  steps: ["consent", "availability", "lines", "recap"],
  form: null,
};

/** "When will it ship" asks for this; the read-back always names it. A line needed on another basis is asked. */
export const BASIS_OF_QUESTION: DateBasis = "ex_factory";
