import { z } from "zod";
import { Id, InstantSchema } from "#kernel/schema.ts";

export const AuditEntry = z.object({
  id: Id,
  at: InstantSchema,
  actor: z.object({ kind: z.enum(["human", "agent", "import", "system"]), id: z.string() }),
  action: z.string(),
  subject: z.object({ kind: z.string(), id: z.string() }),
  detail: z.record(z.string(), z.unknown()),
  reason: z.string().nullable(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;
