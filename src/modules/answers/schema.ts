import { z } from "zod";
import { Id, InstantSchema } from "#kernel/schema.ts";
import { AnswerValue, FieldName, FormName } from "../conversations/schema.ts";

const RecordedStatus = z.enum(["said", "confirmed", "unknown"]);
/** As it stands now: behind a link to the minutes it may have been confirmed or denied since. */
export const AnswerStatus = z.enum([...RecordedStatus.options, "disputed"]);
export type AnswerStatus = z.infer<typeof AnswerStatus>;

export const RecordAnswers = z.object({
  /** The same key again writes nothing more. */
  idempotencyKey: z.string().min(1).max(200),
  conversationId: Id,
  /** What it came up with; null where it is about no line. */
  lineId: Id.nullable(),
  form: FormName,
  answers: z
    .array(
      z
        .object({
          field: FieldName,
          status: RecordedStatus,
          value: AnswerValue.nullable(),
          /** When it was said, ms since the epoch. */
          asOf: z.number(),
          evidence: z.array(z.object({ id: Id, role: z.enum(["stated", "confirmed"]) })).max(60),
        })
        .refine(({ status, value }) => (status === "unknown") === (value === null), "a value, unless it is unknown"),
    )
    .min(1)
    .max(60)
    .refine((answers) => new Set(answers.map(({ field }) => field)).size === answers.length, "each field once"),
});
export type RecordAnswers = z.input<typeof RecordAnswers>;

export const AnswersRecorded = z.object({ answerIds: z.array(Id), replayed: z.boolean() });
export type AnswersRecorded = z.infer<typeof AnswersRecorded>;

export const AnswerQuery = z.object({
  partner: Id.optional(),
  conversation: Id.optional(),
  form: FormName.optional(),
  /** Only what was recorded before this instant. */
  before: InstantSchema.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});
export type AnswerQuery = z.infer<typeof AnswerQuery>;

export const Answer = z.object({
  id: Id,
  partnerId: Id,
  conversationId: Id,
  lineId: Id.nullable(),
  form: z.string(),
  field: z.string(),
  status: AnswerStatus,
  value: AnswerValue.nullable(),
  asOf: InstantSchema,
  recordedAt: InstantSchema,
  evidence: z.array(z.object({ id: Id, role: z.enum(["stated", "confirmed", "disputed"]) })),
});
export type Answer = z.infer<typeof Answer>;
