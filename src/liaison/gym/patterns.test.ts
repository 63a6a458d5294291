import { describe, expect, it } from "vitest";
import { createFindSaid } from "./patterns.ts";

const LONG = `${"a".repeat(500)}!`;
const refusal = (message: RegExp) =>
  expect.objectContaining({ code: "invalid_input", message: expect.stringMatching(message) });

describe("regular expressions over what was said", () => {
  it("are matched as JavaScript has them, capitals aside", () => {
    const find = createFindSaid();
    const said = ["Good morning.", "Is order 4471 on time?"];
    expect(find("GOOD (?!evening)", said)).toBe(said[0]);
    expect(find("(\\d)\\d\\d\\1", said)).toBeUndefined();
    expect(find("order \\d+", said)).toBe(said[1]);
    expect(find("four\\-four|on time", said)).toBe(said[1]);
  });

  it.each(["(a+)+$", "(a|a)*$", "(.*)*\\d", "^(([a-z])+.)+[A-Z]([a-z])+$"])(
    "are stopped where they go back and forth without end: %s",
    (source) => {
      const began = performance.now();
      expect(() => createFindSaid(150)(source, [LONG])).toThrow(refusal(/takes too long/));
      expect(performance.now() - began).toBeLessThan(1_000);
    },
  );

  it("have one budget together, and a long one is named by its beginning", () => {
    const find = createFindSaid(150);
    expect(() => find("(a+)+$", [LONG])).toThrow(/The regular expression \(a\+\)\+\$ takes too long/);
    expect(() => find(`(a+)+${"b".repeat(400)}`, [LONG])).toThrow(/\(a\+\)\+b{75}… takes too long/);
  });
});
