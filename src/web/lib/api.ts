/** The one door to the server: same origin, JSON, problem answers (RFC 9457) as `ApiError`. */
import { type Refusal, untilAnswered } from "#kernel/send-again.ts";

export class ApiError extends Error {
  readonly status: number;
  /** A code of kernel/errors.ts, or "unreachable" when no answer came. */
  readonly code: string;
  readonly details: Record<string, unknown>;

  constructor(status: number, code: string, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** Resolves with the answer's JSON, undefined for 204. `anonymous` sends no cookie. A write carries its own Idempotency-Key so that a retry repeats nothing. */
export async function request<T>(
  method: Method,
  path: string,
  body?: unknown,
  options: { idempotencyKey?: string; signal?: AbortSignal; anonymous?: boolean } = {},
): Promise<T> {
  const headers: Record<string, string> = { accept: "application/json" };
  if (body !== undefined) headers["content-type"] = "application/json";
  if (method !== "GET") headers["idempotency-key"] = options.idempotencyKey ?? newKey();
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers,
      credentials: options.anonymous ? "omit" : "same-origin",
      body: body === undefined ? null : JSON.stringify(body),
      signal: options.signal ?? null,
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new ApiError(0, "unreachable", "");
  }
  if (!response.ok) throw await problemOf(response);
  if (response.status === 204) return undefined as T;
  const text = await response.text();
  return (text === "" ? undefined : JSON.parse(text)) as T;
}

async function problemOf(response: Response): Promise<ApiError> {
  const problem: Record<string, unknown> = await response.json().catch(() => ({}));
  const code = typeof problem.code === "string" ? problem.code : `http_${response.status}`;
  const message = [problem.detail, problem.message, problem.title].find((text) => typeof text === "string" && text);
  const details = (problem.details ?? {}) as Record<string, unknown>;
  return new ApiError(response.status, code, (message as string | undefined) ?? "", details);
}

/** A write that may take long: asked for again, with its key, until its one result is there. */
export function send<T>(method: Method, path: string, body: unknown, idempotencyKey: string): Promise<T> {
  return untilAnswered(() => request<T>(method, path, body, { idempotencyKey }), refusalOf);
}

export function refusalOf(error: unknown): Refusal | null {
  return error instanceof ApiError ? error : null;
}

/** `crypto.randomUUID` is missing outside a secure context, where the app must still work. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export const workspacePath = (workspace: string, rest: string) => `/api/workspaces/${workspace}/${rest}`;
