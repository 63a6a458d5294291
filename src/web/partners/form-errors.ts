import type { z } from "zod";

export type ErrorWords = {
  required: string;
  needs: (what: string) => string;
  whole: string;
  email: string;
  tooLong: (max: number) => string;
  between: (bounds: { min?: number; max?: number }) => string;
  other: string;
};

/**
 * First problem of each field, from the schema the server uses too, in our own sentences. Our own rules say what they want
 * as a noun ("an IANA time zone such as Asia/Shanghai"); an empty field is simply asked for.
 */
export function fieldErrors(error: z.ZodError, words: ErrorWords): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) errors[String(issue.path[0] ?? "")] ??= sentenceOf(issue, words);
  return errors;
}

function sentenceOf(issue: z.core.$ZodIssue, words: ErrorWords): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "int" ? words.whole : words.required;
    case "too_small":
      return issue.origin === "string" ? words.required : words.between({ min: Number(issue.minimum) });
    case "too_big":
      if (issue.origin === "string") return words.tooLong(Number(issue.maximum));
      return words.between({ max: Number(issue.maximum) });
    case "custom":
      return words.needs(issue.message);
    case "invalid_format":
      if (issue.format === "email") return words.email;
      return issue.format === "regex" ? words.needs(issue.message) : words.other;
    default:
      return words.other;
  }
}

/** Optional fields travel as null, never as "". */
export const orNull = (text: string) => (text.trim() === "" ? null : text.trim());
