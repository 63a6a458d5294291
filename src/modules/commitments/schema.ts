import { z } from "zod";
import { BasisOrUnknown, Id, IntervalSchema, PlainDateSchema, QuantitySchema, UomSchema } from "#kernel/schema.ts";

export const DeliveryInput = z.object({
  qty: QuantitySchema,
  uom: UomSchema,
  told: z.object({ qty: QuantitySchema, uom: UomSchema }).nullable(),
  interval: IntervalSchema,
  basis: BasisOrUnknown,
});

/** What one confirmation writes: a statement with its commitments, conditions and evidence, in one transaction. */
export const RecordStatement = z.object({
  /** Unique per confirmation: "<conversation>:<seq>". The same key again returns the first answer and writes nothing. */
  idempotencyKey: z.string().min(1).max(200),
  orderLineId: Id,
  conversationId: Id.nullable(),
  contactId: Id.nullable(),
  replaces: z.enum(["all", "part", "none"]),
  status: z.enum(["said", "confirmed"]),
  confirmedBy: z.enum(["spoken", "written", "document"]).nullable(),
  saidAt: z.number(),
  deliveries: z.array(DeliveryInput).min(1).max(12),
  /** Evidence rows already written in this transaction. */
  evidence: z.array(z.object({ id: Id, role: z.enum(["stated", "confirmed", "disputed", "settled"]) })),
  conditions: z.array(
    z.object({ contentId: Id.nullable(), reason: z.string().nullable(), due: PlainDateSchema.nullable() }),
  ),
});
export type RecordStatement = z.infer<typeof RecordStatement>;

export const Recorded = z.object({ statementId: Id, commitmentIds: z.array(Id), replayed: z.boolean() });
export type Recorded = z.infer<typeof Recorded>;

export const DisputeCommitment = z.object({ reason: z.string().trim().min(1).max(500) });
