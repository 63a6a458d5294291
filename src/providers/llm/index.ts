/**
 * Any server that speaks the chat-completions protocol with `response_format: json_schema`: a provider's, or one on this
 * machine. One request a call, no retry: the turn that asked cannot wait for a second one (docs/decisions/0072).
 */
import type { LanguageModel, ModelAnswer, ModelFailure, ModelRequest } from "#ports/language-model.ts";
import { readLimited } from "./body.ts";
import { Completion, requestBody } from "./wire.ts";

export type OpenAiCompatibleOptions = {
  /** Up to and with the version: "https://models.example.com/v1". */
  baseUrl: string;
  model: string;
  /** Null for a server that asks for none. */
  key: string | null;
  /** Another way to the server: tests replay recorded answers here. */
  fetch?: typeof fetch;
};

const BODY_LIMIT = 256 * 1024;

export function createOpenAiCompatible(options: OpenAiCompatibleOptions): LanguageModel {
  const url = `${options.baseUrl.replace(/\/+$/, "")}/chat/completions`;
  const send = options.fetch ?? fetch;
  const headers = {
    "content-type": "application/json",
    accept: "application/json",
    ...(options.key === null ? {} : { authorization: `Bearer ${options.key}` }),
  };
  return {
    id: `openai-compatible/${options.model}`,
    async extract(request) {
      const started = performance.now();
      const deadline = AbortSignal.timeout(request.budget.timeMs);
      const signal = AbortSignal.any([request.signal, deadline]);
      const answer = await ask(send, url, headers, requestBody(options.model, request), signal).catch(
        (error: unknown) => failed(failureOf(error, request, deadline)),
      );
      return { ...answer, tookMs: Math.round(performance.now() - started) };
    },
  };
}

type Answer =
  | { ok: true; value: unknown; usage: ModelAnswer["usage"] }
  | { ok: false; code: ModelFailure; usage: ModelAnswer["usage"] };

const failed = (code: ModelFailure, usage: ModelAnswer["usage"] = null): Answer => ({ ok: false, code, usage });

async function ask(
  send: typeof fetch,
  url: string,
  headers: Record<string, string>,
  body: string,
  signal: AbortSignal,
): Promise<Answer> {
  // Neither key nor words go anywhere but where they were configured to go.
  const response = await send(url, { method: "POST", headers, body, signal, redirect: "error" });
  if (!response.ok) {
    await response.body?.cancel();
    return failed(statusFailure(response.status));
  }
  const text = await readLimited(response, BODY_LIMIT);
  return text === null ? failed("too_large") : read(text);
}

function read(text: string): Answer {
  const completion = Completion.safeParse(parsed(text));
  if (!completion.success) return failed("malformed");
  const { choices, usage: told } = completion.data;
  const { finish_reason, message } = choices[0]!;
  const usage = told ? { inputTokens: told.prompt_tokens, outputTokens: told.completion_tokens } : null;
  if (message.refusal || finish_reason === "content_filter") return failed("refused", usage);
  if (finish_reason === "length") return failed("cut_off", usage);
  const value = message.content ? parsed(message.content) : undefined;
  return value === undefined ? failed("malformed", usage) : { ok: true, value, usage };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function statusFailure(status: number): ModelFailure {
  if (status === 401 || status === 403) return "unauthorized";
  if (status === 429) return "rate_limited";
  return status >= 500 || status === 408 ? "unavailable" : "rejected";
}

/** Broken connections and redirects are told by `fetch` as a TypeError; anything else is a defect and stays one. */
function failureOf(error: unknown, request: ModelRequest, deadline: AbortSignal): ModelFailure {
  if (request.signal.aborted) return "aborted";
  if (deadline.aborted) return "timed_out";
  if (error instanceof TypeError) return "unavailable";
  throw error;
}
