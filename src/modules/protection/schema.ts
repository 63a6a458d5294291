import { z } from "zod";
import { Id, InstantSchema, Text } from "#kernel/schema.ts";

const Reason = Text.trim().min(1).max(500);
/** Long enough to mean something: a mark on "of" would silence every sentence. */
const Term = Text.trim()
  .min(3)
  .max(120)
  .refine((term) => (term.match(/[\p{L}\p{N}]/gu) ?? []).length >= 3, "at least three letters or digits");

export const MarkSubject = z.discriminatedUnion("kind", [
  /** By its number: the name and the number are both kept back, as they stand when a call is prepared. */
  z.object({ kind: z.literal("item"), number: Text.trim().min(1).max(120) }),
  /** A word or phrase, such as the code name of a project. */
  z.object({ kind: z.literal("term"), term: Term }),
  z.object({ kind: z.literal("drawing"), term: Term }),
]);
export type MarkSubject = z.infer<typeof MarkSubject>;

/** What must never be spoken, save to the partners named. */
export const MarkInput = z.object({
  subject: MarkSubject,
  level: z.enum(["crown_jewel"]).default("crown_jewel"),
  reason: Reason,
  maySpeakTo: z.array(Id).max(50).default([]),
});
export type MarkInput = z.infer<typeof MarkInput>;

export const Mark = z.object({
  id: Id,
  kind: z.enum(["item", "term", "drawing"]),
  level: z.enum(["crown_jewel"]),
  /** The item's number, or the term; null when its words were erased. */
  subject: z.string().nullable(),
  reason: z.string().nullable(),
  maySpeakTo: z.array(Id),
  markedBy: z.string(),
  markedAt: InstantSchema,
});
export type Mark = z.infer<typeof Mark>;

/** Keeps a partner's records, or those of one conversation, from being erased. */
export const HoldInput = z.object({ partnerId: Id, conversationId: Id.nullable().default(null), reason: Reason });
export type HoldInput = z.infer<typeof HoldInput>;

export const ReleaseHold = z.object({ reason: Reason });
export type ReleaseHold = z.infer<typeof ReleaseHold>;

export const Hold = z.object({
  id: Id,
  partner: z.object({ id: Id, name: z.string() }),
  conversationId: Id.nullable(),
  reason: z.string().nullable(),
  placedBy: z.string(),
  placedAt: InstantSchema,
  releasedBy: z.string().nullable(),
  releasedAt: InstantSchema.nullable(),
});
export type Hold = z.infer<typeof Hold>;

/** What a conversation is about, as coarsely as a record off the record may tell it. */
export const TopicClass = z.enum(["delivery", "quality", "safety", "other"]);
export type TopicClass = z.infer<typeof TopicClass>;
