/** `npm start`: everything with embedded defaults; prints the address and a one-time sign-in link. */
import { readConfig } from "#kernel/config.ts";
import { isAppError } from "#kernel/errors.ts";
import { createLogger } from "#kernel/logger.ts";
import { startServer } from "./server.ts";

try {
  const config = readConfig(process.env);
  const server = await startServer(config, createLogger(config.logLevel));
  process.stdout.write(`\nLiaison is ready at ${server.url}\nSign in (once, within an hour): ${server.signInLink}\n\n`);
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      void server.close().then(() => process.exit(0));
    });
  }
} catch (error) {
  if (!isAppError(error)) throw error;
  process.stderr.write(`${error.message} [${error.code}]\n`);
  process.exit(1);
}
