import { createHash, randomBytes } from "node:crypto";

/** A secret for a link: 32 random bytes, 43 characters. Only its SHA-256 is kept. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

export function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
