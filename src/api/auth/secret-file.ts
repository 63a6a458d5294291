import { randomBytes } from "node:crypto";
import { chmodSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { AppError } from "#kernel/errors.ts";

/** A random secret (43 characters) in a file that only the server's user can read; written once, then kept. */
export function readOrCreateSecret(file: string): string {
  try {
    // wx: two servers that start at once must not end up with different secrets.
    writeFileSync(file, `${newSecret()}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  chmodSync(file, 0o600);
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length < 32) throw new AppError("internal", `${file} does not hold a secret. Remove it and start again.`);
  return secret;
}

/** A secret of this start alone: what an earlier one was worth, and to whom it leaked, ends here. */
export function replaceSecret(file: string): string {
  const secret = newSecret();
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  writeFileSync(draft, `${secret}\n`, { mode: 0o600, flag: "wx" });
  renameSync(draft, file);
  return secret;
}

function newSecret(): string {
  return randomBytes(32).toString("base64url");
}
