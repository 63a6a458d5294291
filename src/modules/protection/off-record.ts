/**
 * Where nobody may go off the record. Medicines and medical devices: whatever touches them has to be documented (EU GMP
 * chapter 4, 21 CFR 211.180, ISO 13485 clause 4.2.5). Food: quality and safety findings (Regulation (EC) 178/2002,
 * articles 18 and 19). Anywhere: findings of quality, and people who were or could be hurt.
 */
import type { Sector } from "../partners/schema.ts";
import type { TopicClass } from "./schema.ts";

export type OffRecordRefusal = "gmp" | "food_safety" | "safety" | "quality" | "legal_hold";

/** Null: it may. A rule that anybody may know is told before a hold, so that a hold shows only where nothing else does. */
export function offRecordRefusal(about: {
  sector: Sector;
  topic: TopicClass;
  underHold: boolean;
}): OffRecordRefusal | null {
  const { sector, topic, underHold } = about;
  if (topic === "safety") return "safety";
  if (sector === "pharma" || sector === "medical") return "gmp";
  if (topic === "quality") return sector === "food" ? "food_safety" : "quality";
  return underHold ? "legal_hold" : null;
}

/** The class of what a flow asks about. */
export function topicOfFlow(flow: string): TopicClass {
  if (flow === "order-status" || flow === "voicemail") return "delivery";
  if (flow.startsWith("quality")) return "quality";
  return "other";
}
