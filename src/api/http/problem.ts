/** Every error leaves as a problem answer (RFC 9457); what nobody foresaw leaves as `internal` and is logged. */
import { STATUS_CODES } from "node:http";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { AppError, type ErrorCode, isAppError } from "#kernel/errors.ts";
import type { Logger } from "#kernel/logger.ts";
import type { Problem } from "#kernel/problem.ts";

export function answerProblem(c: Context, error: unknown, requestId: string, log: Logger): Response {
  const known = asAppError(error);
  // No fault: the machine is full, and says so.
  if (known.code === "calls_at_capacity") log.info({ requestId, code: known.code }, "call refused");
  else if (known.status >= 500) log.error({ requestId, code: known.code, ...traceOf(error) }, "request failed");
  const problem: Problem = {
    type: "about:blank",
    title: STATUS_CODES[known.status] ?? "Error",
    status: known.status,
    detail: known.message,
    code: known.code,
    requestId,
    ...(known.details === undefined ? {} : { details: known.details }),
  };
  const retryAfter = known.details?.retryAfterS;
  return c.body(JSON.stringify(problem), known.status as 400, {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
    ...(typeof retryAfter === "number" ? { "retry-after": String(retryAfter) } : {}),
  });
}

/** An AppError for anything that was thrown; messages of others never leave, they may hold values. */
export function asAppError(error: unknown): AppError {
  if (isAppError(error)) return error.code === "internal" ? internal(error) : error;
  if (error instanceof HTTPException) return fromStatus(error.status);
  const code = sqlState(error);
  return code === undefined ? internal(error) : (fromDatabase(code) ?? internal(error));
}

function internal(cause: unknown): AppError {
  return new AppError(
    "internal",
    "Something went wrong on our side. Nothing was changed; please try again.",
    undefined,
    {
      cause,
    },
  );
}

function fromStatus(status: number): AppError {
  const codes: Record<number, ErrorCode> = { 400: "malformed_body", 404: "not_found", 413: "body_too_large" };
  const code = codes[status];
  return code === undefined ? internal(undefined) : new AppError(code, STATUS_CODES[status] ?? "The request failed.");
}

/** SQLSTATE (PostgreSQL appendix A) or a network error of the driver. */
function fromDatabase(code: string): AppError | undefined {
  const unavailable = () => new AppError("storage_unavailable", "The database cannot be reached just now. Try again.");
  if (/^(08|57P|53[23])/.test(code) || /^E(CONN|PIPE|TIMEDOUT|NOTFOUND)/.test(code)) return unavailable();
  switch (code) {
    case "53100":
    case "ENOSPC":
    case "EDQUOT":
      return new AppError("storage_full", "The disk is full. Nothing was changed; free some space and try again.");
    case "40001":
    case "40P01":
      return new AppError("conflict", "Somebody changed the same thing at the same time. Try again.", { retry: true });
    case "23505":
      return new AppError("conflict", "There is such an entry already.");
    case "23503":
      return new AppError("conflict", "Something that this refers to is not there.");
    // NUL, half a surrogate pair, or a text that is no value of the column's kind.
    case "22021":
    case "22P02":
    case "22P05":
      return new AppError("invalid_input", "A text holds characters that cannot be kept. Remove them and try again.");
    case "57014":
      return new AppError("timed_out", "The database took too long. Try again.");
    default:
      return undefined;
  }
}

function sqlState(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = (error as { code?: unknown }).code;
  if (typeof code === "string") return code;
  // pg's pool tells of a full pool in words only.
  return /timeout exceeded when trying to connect|Connection terminated/.test(error.message) ? "08006" : undefined;
}

/** What helps to find the cause: kind, SQLSTATE, table and stack, without the message, which may hold a person's values. */
function traceOf(error: unknown): Record<string, unknown> {
  const origin = isAppError(error) && error.cause instanceof Error ? error.cause : error;
  if (!(origin instanceof Error)) return {};
  const { code, table, constraint } = origin as { code?: unknown; table?: unknown; constraint?: unknown };
  const frames = (origin.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return { error: origin.name, state: code, table, constraint, at: frames.slice(0, 12).map((line) => line.trim()) };
}
