import fc from "fast-check";
import { expect, it } from "vitest";
import { toBase64 } from "./read-file.ts";

it("encodes any bytes, across its pieces", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
    }),
  );
  const long = new Uint8Array(70_000).map((_, index) => index % 251);
  expect(toBase64(long)).toBe(Buffer.from(long).toString("base64"));
});
