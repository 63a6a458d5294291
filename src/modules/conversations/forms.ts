/** What the forms of a conversation look like: values only, never words. Browser-safe; schema.ts is its door. */
import { z } from "zod";
import { Id, IntervalSchema, PlainDateSchema } from "#kernel/schema.ts";

/** Names of forms and fields: those of liaison/flows, or ids that our people's own questions were given. */
export const FormName = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
export const FieldName = z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/);

const Amount = z.number().nonnegative().max(1e12);

/** What one answer holds. Words are never here: "words" says that they answer, and evidence leads to them. */
export const AnswerValue = z.discriminatedUnion("type", [
  z.object({ type: z.literal("words") }),
  z.object({ type: z.literal("yes_no"), yes: z.boolean() }),
  z.object({ type: z.literal("quantity"), qty: Amount, uom: z.string().max(24).nullable(), approx: z.boolean() }),
  z.object({ type: z.literal("percent"), percent: z.number().min(-1000).max(1000), approx: z.boolean() }),
  z.object({ type: z.literal("date"), interval: IntervalSchema }),
  /** As the partner spells it: a lot, a batch. */
  z.object({ type: z.literal("identifier"), text: z.string().min(1).max(60) }),
  z.object({ type: z.literal("point"), named: z.boolean() }),
  /** An appointment; date and time are the contact's. */
  z.object({
    type: z.literal("slot"),
    startsAt: z.number().int().nonnegative(),
    date: PlainDateSchema,
    hour: z.number().int().min(0).max(23),
    minute: z.number().int().min(0).max(59),
  }),
]);
export type AnswerValue = z.infer<typeof AnswerValue>;

/** One form as the log keeps it. */
export const KeptForm = z.object({
  form: FormName,
  /** The line it came up with. */
  lineId: Id.nullable(),
  status: z.enum(["open", "confirmed", "said", "dropped"]),
  fields: z
    .array(
      z.object({
        field: FieldName,
        status: z.enum(["open", "heard", "confirmed", "said", "unknown"]),
        value: AnswerValue.nullable(),
        /** When the words of it began, ms from the start of the call. */
        heardAt: z.array(z.number().nonnegative()).max(60),
      }),
    )
    .max(60),
});
export type KeptForm = z.infer<typeof KeptForm>;

/** The same for whoever looks: with the question that our people wrote, where they did, and the proof of each answer. */
export const FormView = KeptForm.extend({
  fields: z.array(KeptForm.shape.fields.element.extend({ asked: z.string().nullable(), evidenceIds: z.array(Id) })),
});
export type FormView = z.infer<typeof FormView>;
