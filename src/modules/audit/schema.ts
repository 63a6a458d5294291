import { z } from "zod";
import { Id, InstantSchema } from "#kernel/schema.ts";

export const AuditEntry = z.object({
  id: Id,
  at: InstantSchema,
  actor: z.object({ kind: z.enum(["human", "agent", "partner", "import", "system"]), id: z.string() }),
  action: z.string(),
  subject: z.object({ kind: z.string(), id: z.string() }),
  detail: z.record(z.string(), z.unknown()),
  /** What it is about, by the names of today; null where the entry is about none, or it is gone. */
  about: z.object({
    line: z.object({ id: Id, po: z.string(), line: z.string() }).nullable(),
    partner: z.object({ id: Id, name: z.string() }).nullable(),
    contact: z.string().nullable(),
    person: z.string().nullable(),
    conversationId: Id.nullable(),
    decisionId: Id.nullable(),
  }),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const AuditQuery = z.object({
  /** The id of the last entry already seen. */
  before: Id.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type AuditQuery = z.infer<typeof AuditQuery>;
