import fc from "fast-check";
import { expect, it } from "vitest";
import { markedParts } from "./marks.ts";

it("marks the values inside the words", () => {
  expect(markedParts("ready on the third", [{ from: 13, to: 18 }])).toEqual([
    { text: "ready on the ", marked: false, from: 0 },
    { text: "third", marked: true, from: 13 },
  ]);
});

it("shows every word exactly once whatever the marks say", () => {
  const mark = fc.record({ from: fc.integer({ min: -5, max: 40 }), to: fc.integer({ min: -5, max: 40 }) });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(mark, { maxLength: 5 }), (words, marks) => {
      expect(
        markedParts(words, marks)
          .map((part) => part.text)
          .join(""),
      ).toBe(words);
    }),
  );
});
