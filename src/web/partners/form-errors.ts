import type { z } from "zod";

export type ErrorWords = { required: string; needs: (what: string) => string };

/**
 * First problem of each field, from the schema the server uses too. Our own rules say what they want as a noun ("an IANA
 * time zone such as Asia/Shanghai"); an empty field is simply asked for.
 */
export function fieldErrors(error: z.ZodError, words: ErrorWords): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? "");
    const empty = issue.code === "too_small" && issue.origin === "string";
    const own = issue.code === "custom" || (issue.code === "invalid_format" && issue.format === "regex");
    errors[field] ??=
      empty || issue.code === "invalid_type" ? words.required : own ? words.needs(issue.message) : issue.message;
  }
  return errors;
}

/** Optional fields travel as null, never as "". */
export const orNull = (text: string) => (text.trim() === "" ? null : text.trim());
