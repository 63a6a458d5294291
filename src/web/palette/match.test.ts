import { expect, it } from "vitest";
import { matches } from "./match.ts";

it("finds by the beginnings of words, without accents or case", () => {
  expect(matches("hong main", "Hongrui Electronics · Main board B")).toBe(true);
  expect(matches("nguyen", "Nguyễn Thị Mai")).toBe(true);
  expect(matches("bo", "Main board")).toBe(true);
  expect(matches("oa", "Main board")).toBe(false);
  expect(matches("oard", "Main board")).toBe(true);
  expect(matches("", "anything")).toBe(true);
});

it("takes no typed character as a pattern", () => {
  expect(matches("a(", "a(b")).toBe(true);
  expect(matches(".*", "abc")).toBe(false);
});
