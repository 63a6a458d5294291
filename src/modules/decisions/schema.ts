import { z } from "zod";
import { Id, InstantSchema, Text } from "#kernel/schema.ts";
import type { WorkingHours } from "#kernel/time.ts";

/** What deadlines are counted in. Until a workspace has hours of its own: Monday to Friday, 09:00 to 17:00 UTC. */
export const OFFICE_HOURS: WorkingHours = { zone: "UTC", from: 9, to: 17, weekend: [6, 7] };

export const DecisionKind = z.enum([
  "late",
  "contradiction",
  "price_change",
  "refusal",
  "unknown_attempt",
  "human_request",
]);
export type DecisionKind = z.infer<typeof DecisionKind>;

export const CostOfWaiting = z.object({
  /** Why no cost a day is known. */
  unknown: z.string(),
  /** Value of the goods concerned, in integer minor units; null where it is not known either. */
  atStake: z
    .object({
      minor: z.number().int(),
      currency: z.string(),
      formula: z.string(),
      inputs: z.record(z.string(), z.unknown()),
    })
    .nullable(),
});
export type CostOfWaiting = z.infer<typeof CostOfWaiting>;

export const Decision = z.object({
  id: Id,
  kind: DecisionKind,
  /** A few words, rendered like the question; the question itself where that is short. */
  headline: z.string(),
  /** One sentence, rendered from kind and values. */
  question: z.string(),
  partner: z.object({ id: Id, name: z.string() }),
  line: z.object({ id: Id, po: z.string(), line: z.string(), item: z.string() }).nullable(),
  conversationId: Id.nullable(),
  options: z.array(
    z.object({ key: z.string(), label: z.string(), consequence: z.string(), saysToPartner: z.string() }),
  ),
  evidenceIds: z.array(Id),
  deadline: InstantSchema,
  cost: CostOfWaiting,
  status: z.enum(["open", "decided", "obsolete"]),
  chosen: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: InstantSchema.nullable(),
  reason: z.string().nullable(),
  openedAt: InstantSchema,
});
export type Decision = z.infer<typeof Decision>;

export const DecisionQuery = z.object({
  status: z.enum(["open", "decided", "obsolete"]).optional(),
  line: Id.optional(),
});
export type DecisionQuery = z.infer<typeof DecisionQuery>;
export const Decide = z.object({ option: Text.min(1).max(60), reason: Text.trim().min(1).max(1000) });
export type Decide = z.infer<typeof Decide>;
