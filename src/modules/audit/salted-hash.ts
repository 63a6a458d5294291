import { randomBytes, scryptSync, timingSafeEqual } from "node:crypto";

// RFC 7914 parameters: a few ms each, so that a telephone number cannot be found by trying all of them cheaply.
const COST = { N: 4096, r: 8, p: 1 };

/**
 * A personal value as the audit trail may keep it: with the value at hand one can show that it was this one, without it
 * nothing can be read. The salt is new each time, so equal values do not look equal.
 */
export function saltedHash(value: string): string {
  const salt = randomBytes(16);
  return `scrypt:${salt.toString("base64url")}:${digest(value, salt).toString("base64url")}`;
}

export function matchesSaltedHash(value: string, hash: string): boolean {
  const [kind, salt, expected] = hash.split(":");
  if (kind !== "scrypt" || salt === undefined || expected === undefined) return false;
  const actual = digest(value, Buffer.from(salt, "base64url"));
  const wanted = Buffer.from(expected, "base64url");
  return actual.length === wanted.length && timingSafeEqual(actual, wanted);
}

function digest(value: string, salt: Buffer): Buffer {
  return scryptSync(value.normalize("NFC"), salt, 32, COST);
}
