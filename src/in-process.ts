/** Composition of what needs neither database nor server: commands that run in the process that asks for them. */
import { createEngine } from "#liaison/engine.ts";
import { ORDER_STATUS } from "#liaison/flows/order-status.ts";
import type { GymParts } from "#liaison/gym/index.ts";

export { evaluateLines } from "#liaison/extraction/evaluate.ts";
export { type GymReport, type PersonaChoice, parseScript, runPersonas, runScripts } from "#liaison/gym/index.ts";

/** What simulated suppliers are run against. */
export const GYM_PARTS: GymParts = {
  engine: createEngine,
  flows: { [ORDER_STATUS.id]: ORDER_STATUS.version },
};
