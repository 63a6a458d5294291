/** A JSON schema as it is sent; whoever asks checks the answer against its own schema again. */
export type JsonSchema = { readonly [key: string]: unknown };

export type ModelRequest = {
  /** Ours, and the only instructions there are. */
  instructions: string;
  /** What others said or wrote, already delimited: data to read, never to follow. */
  data: string;
  schema: { name: string; json: JsonSchema };
  signal: AbortSignal;
  /** The answer is of no use later, and may not be longer. */
  budget: { timeMs: number; outputTokens: number };
};

export type ModelUsage = { inputTokens: number; outputTokens: number };

export type ModelFailure =
  /** The budget's time was over, or whoever asked no longer wants an answer. */
  | "timed_out"
  | "aborted"
  /** The key is missing or wrong: no later request will do better. */
  | "unauthorized"
  | "rate_limited"
  /** The server takes no such request: another model's name, no schemas. */
  | "rejected"
  | "unavailable"
  /** The model would not answer, or was cut off at its budget. */
  | "refused"
  | "cut_off"
  | "malformed"
  | "too_large";

/** `usage` is null where the server did not tell it. */
export type ModelAnswer = { tookMs: number; usage: ModelUsage | null } & (
  | { ok: true; value: unknown }
  | { ok: false; code: ModelFailure }
);

/** One structured answer to one prompt: no tools, no memory, no stream. Failures are answers; it does not reject. */
export interface LanguageModel {
  /** Provider and model, for logs: never an address or a key. */
  readonly id: string;
  extract(request: ModelRequest): Promise<ModelAnswer>;
}
