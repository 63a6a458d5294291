import { z } from "zod";
import {
  BasisOrUnknown,
  Id,
  IntervalSchema,
  PlainDateSchema,
  QuantitySchema,
  Text,
  UomSchema,
} from "#kernel/schema.ts";
import { LiveStatus } from "#modules/orders/schema.ts";

/** A reason of liaison's vocabulary ("material_shortage"): a code, so that no words come to stand outside content. */
const ReasonCode = z.string().regex(/^[a-z][a-z_]{0,59}$/, "a code in lower case");

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
  /** The one promise that this statement corrects; every other one stays. Then `replaces` is `part`. */
  corrects: Id.nullable().default(null),
  status: LiveStatus,
  confirmedBy: z.enum(["spoken", "written", "document"]).nullable(),
  saidAt: z.number(),
  deliveries: z.array(DeliveryInput).min(1).max(12),
  /** Evidence rows already written in this transaction. */
  evidence: z.array(z.object({ id: Id, role: z.enum(["stated", "confirmed", "disputed", "settled"]) })),
  conditions: z.array(
    z.object({ contentId: Id.nullable(), reason: ReasonCode.nullable(), due: PlainDateSchema.nullable() }),
  ),
});
/** As callers write it. */
export type RecordStatement = z.input<typeof RecordStatement>;

export const Recorded = z.object({ statementId: Id, commitmentIds: z.array(Id), replayed: z.boolean() });
export type Recorded = z.infer<typeof Recorded>;

export const RecordReport = z
  .object({
    idempotencyKey: z.string().min(1).max(200),
    orderLineId: Id,
    conversationId: Id.nullable(),
    measure: z.enum(["percent_complete", "quantity_finished", "scrap", "delay_reason", "not_known"]),
    value: z.number().nonnegative().max(1e12).nullable(),
    valueText: ReasonCode.nullable(),
    /** Of what is not known: the day by which it was said to be told. */
    answerBy: PlainDateSchema.nullable().default(null),
    /** ms since the epoch */
    asOf: z.number(),
    evidenceId: Id.nullable(),
  })
  .refine(
    (report) => report.measure !== "percent_complete" || (report.value ?? 101) <= 100,
    "a share of 0 to 100 percent",
  )
  .refine(
    (report) => report.answerBy === null || report.measure === "not_known",
    "only what is not known is announced",
  );
/** As callers write it. */
export type RecordReport = z.input<typeof RecordReport>;

export const Reported = z.object({ reportId: Id, replayed: z.boolean() });
export type Reported = z.infer<typeof Reported>;

export const DisputeCommitment = z.object({ reason: Text.trim().min(1).max(500) });
