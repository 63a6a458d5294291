import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { multiply, qrCode, remainder } from "./qr.ts";

describe("Reed-Solomon", () => {
  it("gives the remainder of the standard's worked example (version 1-M, 01234567)", () => {
    const data = [0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11];
    expect(remainder(data, 10)).toEqual([0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55]);
  });
  it("leaves no syndrome", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(255), { minLength: 1, maxLength: 60 }), (data) => {
        const word = [...data, ...remainder(data, 18)];
        for (let i = 0, root = 1; i < 18; i++, root = multiply(root, 2))
          expect(word.reduce((sum, byte) => multiply(sum, root) ^ byte, 0)).toBe(0);
      }),
    );
  });
});

describe("a code", () => {
  it("grows with its text and has its three finders", () => {
    expect(qrCode("a")).toHaveLength(21);
    const code = qrCode(`otpauth://totp/Liaison:anna@example.com?secret=${"A".repeat(32)}&issuer=Liaison`);
    const size = code.length;
    expect((size - 17) % 4).toBe(0);
    for (const [x, y] of [
      [0, 0],
      [size - 7, 0],
      [0, size - 7],
    ] as const) {
      for (let i = 0; i < 7; i++)
        expect(code[y]![x + i] && code[y + 6]![x + i] && code[y + i]![x] && code[y + i]![x + 6]).toBe(true);
      expect(code[y + 3]![x + 3]).toBe(true);
      expect(code[y + 1]![x + 1]).toBe(false);
    }
  });
  it("refuses what does not fit", () => {
    expect(qrCode("a".repeat(271))).toHaveLength(57);
    expect(() => qrCode("a".repeat(272))).toThrow(RangeError);
  });
});
