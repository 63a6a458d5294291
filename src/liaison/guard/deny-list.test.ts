import fc from "fast-check";
import { expect, it } from "vitest";
import { denies, denyList } from "./deny-list.ts";

const deny = denyList(["Project Bluefin", "DR-4471", "麒麟计划", "Écluse"], "a salt");

it.each([
  "We talk about Project Bluefin today.",
  "PROJECT BLUE FIN is late",
  "project-bluefin's boards",
  "drawing DR 4471, please",
  "the dr4471",
  "这是麒麟计划的板子",
  "the ecluse board",
])("finds a term however it is written: %s", (text) => {
  expect(denies(deny, text)).toBe(true);
});

it.each(["", "the project is late", "a blue fin", "order 4471, line 2", "麒麟啤酒", "DR-44710"])(
  "lets pass what is another thing: %s",
  (text) => {
    expect(denies(deny, text)).toBe(false);
  },
);

it("holds nothing that can be read, and nothing two conversations have in common", () => {
  const other = denyList(["Project Bluefin", "DR-4471", "麒麟计划", "Écluse"], "another salt");
  expect(JSON.stringify(deny)).not.toMatch(/blue|fin|4471|麒麟|ecluse/i);
  expect(other.hashes.filter((hash) => deny.hashes.includes(hash))).toEqual([]);
});

it("finds any term inside any sentence", () => {
  const word = fc.stringMatching(/^[a-z]{3,9}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.array(word), fc.array(word), (term, lead, trail) => {
      const list = denyList([term.join(" ")], "s");
      expect(denies(list, [...lead, ...term, ...trail].join(" "))).toBe(true);
    }),
  );
});

it("denies nothing where nothing is marked", () => {
  expect(denies(denyList([], "s"), "anything at all")).toBe(false);
  expect(denies(denyList(["  ", "..."], "s"), "anything at all")).toBe(false);
});
