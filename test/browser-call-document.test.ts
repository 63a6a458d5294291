/** docs/protocols/browser-call.md is what others write clients from: its codes and limits are those of the code. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { MAX_PAYLOAD, NOT_SIGNED_IN } from "../src/api/http/web-socket.ts";
import { CLOSE, CONTROL_BYTES, FRAME_BYTES, PROTOCOL_ERRORS, READY } from "../src/channels/browser/wire.ts";
import { readConfig } from "../src/kernel/config.ts";

const text = readFileSync(new URL("../docs/protocols/browser-call.md", import.meta.url), "utf8");
const all = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);

it("names the close codes that a client meets, and no others", () => {
  // RFC 6455 section 7.4.1: too large for the server; seen by a client whose connection broke.
  const [tooLarge, broken] = [1009, 1006];
  const known = [CLOSE.normal, CLOSE.protocolError, NOT_SIGNED_IN, CLOSE.notLive, tooLarge, broken];
  expect([...new Set(all(/\*\*(\d{4})\*\*/g).map(Number))].sort()).toEqual(known.sort());
});

it("names each thing that a client may do wrong", () => {
  expect(all(/^\| `(\w+)` \| .* \|$/gm).sort()).toEqual(Object.keys(PROTOCOL_ERRORS).sort());
});

it("tells the limits of messages, and the port of an example", () => {
  expect(all(/exactly \*\*(\d+) bytes\*\*/g).map(Number)).toEqual([FRAME_BYTES]);
  expect(all(/at most (\d+) characters/g).map(Number)).toEqual([CONTROL_BYTES]);
  expect(all(/a message over (\d+) KiB/g).map((kib) => Number(kib) * 1024)).toEqual([MAX_PAYLOAD]);
  expect(all(/`(\{"type":"ready",[^`]+\})`/g).map((json) => JSON.parse(json) as unknown)).toEqual([READY]);
  expect(all(/127\.0\.0\.1:(\d+)/g).map(Number)).toEqual([readConfig({}).port]);
});
