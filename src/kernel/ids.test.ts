import { expect, test } from "vitest";
import { newId } from "./ids.ts";
import { Id } from "./schema.ts";

test("ids sort by time, and within a millisecond by the order in which they were made", () => {
  const now = Date.parse("2026-11-23T09:00:00Z");
  const same = Array.from({ length: 20_000 }, () => newId(now));
  expect(same).toEqual(same.toSorted());
  expect(new Set(same).size).toBe(20_000);
  expect(newId(now - 1) < same[0]!).toBe(true);
  expect(newId(now + 1) > same.at(-1)!).toBe(true);
});

test("an id is a UUID of version 7 that carries its instant", () => {
  const id = newId(0x0123456789ab);
  expect(Id.safeParse(id).success).toBe(true);
  expect(id).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
