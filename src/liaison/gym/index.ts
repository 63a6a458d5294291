import { PERSONAS } from "./personas.ts";

export { type Arena, openArena } from "./attacks/arena.ts";
export { type AttackChoice, type AttackReport, runAttacks } from "./attacks/report.ts";
export { BEHAVIOURS } from "./behaviours.ts";
export { runCall, worldOf } from "./call-run.ts";
export { castOf } from "./cast.ts";
export type { Persona, Rule, Truth, World } from "./persona.ts";
export { findPersona, PERSONAS } from "./personas.ts";
export { type GymReport, type PersonaChoice, runPersonas, runScripts } from "./report.ts";
export { type Gym, GymRoom, type PlayJob } from "./room.ts";
export { playInRows } from "./rows.ts";
export { type GymParts, parseScript } from "./script.ts";
export { createCarry } from "./spoken.ts";
export { type AgentSentence, type Answer, createTextSupplier, type TextSupplier } from "./supplier.ts";
export { createSupplierLeg, type SupplierLeg } from "./voice-leg.ts";

/** For choosing one on the call page and the command line. */
export function listPersonas(): Array<{ id: string; name: string; summary: string; language: string }> {
  return PERSONAS.map(({ id, name, summary, language }) => ({ id, name, summary, language }));
}
