/** What a chat-completions server is sent and answers: only the members that are used; all others are ignored. */
import { z } from "zod";
import type { ModelRequest } from "#ports/language-model.ts";

export function requestBody(model: string, request: ModelRequest): string {
  return JSON.stringify({
    model,
    messages: [
      { role: "system", content: request.instructions },
      { role: "user", content: request.data },
    ],
    response_format: {
      type: "json_schema",
      json_schema: { name: request.schema.name, strict: true, schema: request.schema.json },
    },
    temperature: 0,
    max_tokens: request.budget.outputTokens,
    stream: false,
  });
}

const Tokens = z.number().int().nonnegative().catch(0);

export const Completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: Tokens, completion_tokens: Tokens }).nullish().catch(null),
});
export type Completion = z.infer<typeof Completion>;
