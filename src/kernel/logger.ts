/**
 * Structured logs on stderr. Words, names and addresses never stand in a message; where one is needed for support it
 * goes under `pii`, which is always removed here: a log can be handed to anybody.
 */
import { type DestinationStream, type Logger as Pino, pino } from "pino";

export type Logger = Pino;

const SECRET_PATHS = [
  "pii",
  "*.pii",
  "password",
  "*.password",
  "token",
  "*.token",
  "authorization",
  "*.authorization",
  "cookie",
  "*.cookie",
  "headers",
  "text",
  "*.text",
  "words",
  "*.words",
];

export function createLogger(
  level: string,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger {
  return pino(
    { level, redact: { paths: SECRET_PATHS, censor: "[removed]" }, serializers: { err: traceOf } },
    destination,
  );
}

const FRAMES = 12;

/**
 * What helps to find a cause. The database tells whole rows with its errors ("Failing row contains ...", the parameters
 * of a query), and parsers quote what they choked on: of those neither message nor anything but code and place is kept.
 */
export function traceOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name: type, code, table, constraint } = error as Error & Record<"code" | "table" | "constraint", unknown>;
  const quotes = "severity" in error || error instanceof SyntaxError;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    type,
    code,
    table,
    constraint,
    ...(quotes ? {} : { message: error.message }),
    at: frames.slice(0, FRAMES).map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: traceOf(error.cause) }),
  };
}

export function silentLogger(): Logger {
  return pino({ level: "silent" });
}
