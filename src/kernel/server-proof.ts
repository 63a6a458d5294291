/**
 * How a server shows that it is the one that wrote the token file, before the token is sent to it. The address is part of
 * the proof, so that nobody at another address can pass the question on to the server and its answer back.
 */
import { createHmac, timingSafeEqual } from "node:crypto";

export function serverProof(token: string, address: string, nonce: string): string {
  return createHmac("sha256", token)
    .update(JSON.stringify(["liaison server", address, nonce]))
    .digest("base64url");
}

export function provesServer(proof: unknown, token: string, address: string, nonce: string): boolean {
  const right = Buffer.from(serverProof(token, address, nonce));
  const told = Buffer.from(typeof proof === "string" ? proof : "");
  return told.length === right.length && timingSafeEqual(told, right);
}
