import fc from "fast-check";
import { expect, test } from "vitest";
import { MAX_SPEAKABLE_CHARACTERS, speakable } from "./speakable.ts";

test.each([
  ["The 3rd — “about” 4,000 pcs…", 'The 3rd , "about" 4,000 pcs,'],
  ["Nguyễn Thị Ánh, Łódź, Weiß, Søren", "Nguyen Thi Anh, Lodz, Weiss, Soren"],
  ["Ms. 林 in planning", "Ms. in planning"],
  ["12 € × 3", "12 euro by 3"],
  ["two\u0000lines\r\nand\ttabs\u001b[31m", "two lines and tabs [31m"],
  ["ｆｕｌｌ width", "full width"],
])("%j is spoken as %j", (text, spoken) => {
  expect(speakable(text)).toBe(spoken);
});

test("endless words are broken, since their time grows with the square of their length", () => {
  const words = speakable(`start ${"a".repeat(400)} end`).split(" ");
  expect(words[0]).toBe("start");
  expect(Math.max(...words.map((word) => word.length))).toBeLessThanOrEqual(30);
  expect(words.join("")).toBe(`start${"a".repeat(400)}end`);
});

test("what cannot be spoken is refused with a code", () => {
  for (const text of ["", "   ", "...", "中文", "\u0000", "a".repeat(MAX_SPEAKABLE_CHARACTERS + 1)]) {
    expect(() => speakable(text)).toThrowError(expect.objectContaining({ code: "invalid_input" }));
  }
});

test("any text gives printable ASCII without long words, or is refused", () => {
  const anything = fc.string({ unit: "binary", maxLength: 60 });
  fc.assert(
    fc.property(anything, (text) => {
      let spoken: string;
      try {
        spoken = speakable(text);
      } catch {
        return;
      }
      expect(spoken).toMatch(/^[\x21-\x7e][\x20-\x7e]*$/);
      expect(spoken.split(" ").every((word) => word.length <= 30)).toBe(true);
    }),
  );
});
