/**
 * Structured logs on stderr. Words, names and addresses never stand in a message; where one is needed for support it
 * goes under `pii`, which is always removed here: a log can be handed to anybody.
 */
import { type Logger as Pino, pino } from "pino";

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

export function createLogger(level: string): Logger {
  return pino(
    { level, redact: { paths: SECRET_PATHS, censor: "[removed]" } },
    pino.destination({ dest: 2, sync: true }),
  );
}

export function silentLogger(): Logger {
  return pino({ level: "silent" });
}
