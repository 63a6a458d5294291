import { randomBytes } from "node:crypto";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { AppError } from "#kernel/errors.ts";

/** A random secret (43 characters) in a file that only the server's user can read; written once, then kept. */
export function readOrCreateSecret(file: string): string {
  try {
    // wx: two servers that start at once must not end up with different secrets.
    writeFileSync(file, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  chmodSync(file, 0o600);
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length < 32) throw new AppError("internal", `${file} does not hold a secret. Remove it and start again.`);
  return secret;
}
