/** What a script puts on the snapshot beyond orders: subject, protection, a workspace's own version of the flow. */
import { z } from "zod";
import { PlainDateSchema, Text } from "#kernel/schema.ts";
import { FlowId, FlowOverrides, SectorAdditions } from "#modules/flows/schema.ts";
import { Sector } from "#modules/partners/schema.ts";

const Words = Text.min(1).max(400);
/** By language: {"en": "...", "es": "..."}. */
const Texts = z
  .record(z.string().regex(/^[a-z]{2,3}$/, "a language code as en"), Words)
  .refine((texts) => isOf(1, 20, texts), "a text in one to twenty languages");
const FieldId = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, "an id in small letters, as lot_number");

const isOf = (least: number, most: number, value: object) => {
  const { length } = Object.keys(value);
  return length >= least && length <= most;
};
const areApart = (all: ReadonlyArray<{ id: string }>) => new Set(all.map(({ id }) => id)).size === all.length;

const LATEST_MS = 8.64e15;

/** As `Subject` in conversation/types.ts has it. */
const SubjectData = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("scheduling"),
    purpose: z.enum(["audit", "inspection", "pick_up", "meeting"]),
    free: z
      .array(
        z.strictObject({
          startsAt: z.number().int().min(0).max(LATEST_MS),
          date: PlainDateSchema,
          hour: z.number().int().min(0).max(23),
          minute: z.number().int().min(0).max(59),
        }),
      )
      .min(1)
      .max(200),
  }),
  z.strictObject({
    kind: z.literal("teach_back"),
    title: Texts,
    points: z
      .array(
        z.strictObject({
          id: FieldId,
          text: Texts,
          words: z
            .record(z.string().max(8), z.array(Words).max(40))
            .refine((words) => isOf(0, 20, words), "words in at most twenty languages"),
        }),
      )
      .min(1)
      .max(20)
      .refine(areApart, "points with an id each"),
  }),
  z.strictObject({
    kind: z.literal("campaign"),
    questions: z
      .array(z.strictObject({ id: FieldId, text: Texts, answer: z.enum(["yes_no", "words", "quantity"]) }))
      .min(1)
      .max(20)
      .refine(areApart, "questions with an id each"),
  }),
  z.strictObject({ kind: z.literal("reference"), about: Words }),
]);

/** As `Protection` in conversation/types.ts has it. Terms are hashed (guard/deny-list.ts). */
const ProtectionData = z.strictObject({
  deny: z
    .strictObject({
      salt: z.string().max(100),
      hashes: z.array(z.string().regex(/^[\w-]{22}$/, "a hash of 22 characters")).max(5_000),
      longest: z.number().int().min(0).max(200),
    })
    .default({ salt: "", hashes: [], longest: 0 }),
  sector: Sector.default("other"),
  underHold: z.boolean().default(false),
  offRecord: z.boolean().default(false),
});

const FormSettings = FlowOverrides.pick({ leftOut: true, order: true }).strict();

/** As `Overrides` in conversation/types.ts has it. */
const OverridesData = z.strictObject({
  versions: z.partialRecord(FlowId, z.number().int().min(0).max(1_000_000)).default({}),
  wording: FlowOverrides.shape.wording,
  forms: z
    .record(z.string().max(40), FormSettings)
    .refine((forms) => isOf(0, 20, forms), "at most twenty forms")
    .default({}),
  sector: SectorAdditions.optional(),
});
export type OverridesData = z.infer<typeof OverridesData>;

export const FlowData = z.strictObject({
  subject: SubjectData.optional(),
  protection: ProtectionData.optional(),
  overrides: OverridesData.optional(),
});
export type FlowData = z.infer<typeof FlowData>;
