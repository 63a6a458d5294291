/** The one shape of an error answer (RFC 9457, application/problem+json). Browser-safe. */
import { z } from "zod";

export const Problem = z
  .object({
    /** Always "about:blank": what went wrong is told by `code`, which is stable (kernel/errors.ts). */
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    /** A sentence for a person: what happened and what to do. */
    detail: z.string(),
    code: z.string(),
    /** Also in the answer's x-request-id and in the server's log. */
    requestId: z.string(),
    /** For programs: for `invalid_input` `{issues: [{path, message}]}`. Never personal data. */
    details: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof Problem>;
