import { expect, test } from "vitest";
import { createSpeechCache } from "./cache.ts";

const sound = (samples: number) => new Int16Array(samples);

test("the least recently used sound leaves when the bytes are full", () => {
  const cache = createSpeechCache(3 * 202);
  for (const name of ["a", "b", "c"]) cache.put(name, sound(100));
  cache.get("a");
  cache.put("d", sound(100));
  expect(["a", "b", "c", "d"].filter((name) => cache.get(name) !== undefined)).toEqual(["a", "c", "d"]);
});

test("putting again counts once, and what is larger than all is not kept", () => {
  const cache = createSpeechCache(500);
  for (let times = 0; times < 10; times += 1) cache.put("a", sound(100));
  cache.put("b", sound(100));
  cache.put("big", sound(1_000));
  expect(cache.get("a")).toBeDefined();
  expect(cache.get("b")).toBeDefined();
  expect(cache.get("big")).toBeUndefined();
});
