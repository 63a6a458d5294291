import { randomBytes } from "node:crypto";

/** Starts anywhere in the lower half, so that it does not wrap in the life of a process. */
let sequence = randomBytes(4).readUInt32BE() >>> 1;

/**
 * RFC 9562 UUID version 7: sorts by creation time, and within one millisecond by the order in which this process made
 * them (section 6.2, a 32-bit counter in rand_a and the head of rand_b). `now` in ms since the epoch.
 */
export function newId(now: number = Date.now()): string {
  const bytes = randomBytes(16);
  sequence = (sequence + 1) >>> 0;
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = 0x70 | (sequence >>> 28);
  bytes[7] = (sequence >>> 20) & 0xff;
  bytes[8] = 0x80 | ((sequence >>> 14) & 0x3f);
  bytes[9] = (sequence >>> 6) & 0xff;
  bytes[10] = ((sequence & 0x3f) << 2) | (bytes[10]! & 0x03);
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
