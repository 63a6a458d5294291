import type { z } from "zod";

/** First message a field, from the schema the server uses too. */
export function fieldErrors(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) errors[String(issue.path[0] ?? "")] ??= issue.message;
  return errors;
}

/** Optional fields travel as null, never as "". */
export const orNull = (text: string) => (text.trim() === "" ? null : text.trim());
