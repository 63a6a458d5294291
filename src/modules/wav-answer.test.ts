import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { AppError } from "#kernel/errors.ts";
import { answerWav, parseRange } from "./wav-answer.ts";

const sound = Uint8Array.from({ length: 100 }, (_, i) => i);
const app = new Hono();
app.get("/", (c) =>
  answerWav(c, {
    bytes: sound.length,
    read: async function* (from, to) {
      for (let at = from; at < to; at += 7) yield sound.slice(at, Math.min(to, at + 7));
    },
  }),
);

async function get(range?: string) {
  const response = await app.request("/", range === undefined ? {} : { headers: { range } });
  return { response, bytes: [...new Uint8Array(await response.arrayBuffer())] };
}

describe("answerWav", () => {
  it("answers the whole sound", async () => {
    const { response, bytes } = await get();
    expect(response.status).toBe(200);
    expect(response.headers.get("content-length")).toBe("100");
    expect(bytes).toEqual([...sound]);
  });

  it.each([
    ["bytes=10-19", 10, 20],
    ["bytes=90-", 90, 100],
    ["bytes=-5", 95, 100],
    ["bytes=0-0", 0, 1],
    ["bytes=50-5000", 50, 100],
  ])("answers %s", async (range, from, to) => {
    const { response, bytes } = await get(range);
    expect(response.status).toBe(206);
    expect(response.headers.get("content-range")).toBe(`bytes ${from}-${to - 1}/100`);
    expect(bytes).toEqual([...sound.slice(from, to)]);
  });

  it("ignores lists and other units, refuses what lies outside", () => {
    expect(parseRange("bytes=0-1,5-6", 100)).toBeNull();
    expect(parseRange("rows=0-1", 100)).toBeNull();
    expect(parseRange("bytes=9-3", 100)).toBeNull();
    expect(() => parseRange("bytes=100-", 100)).toThrow(AppError);
    expect(() => parseRange("bytes=-0", 100)).toThrow(AppError);
  });
});
