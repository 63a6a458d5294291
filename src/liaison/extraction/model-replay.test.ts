/**
 * Rules, prompt, adapter and acceptance in one, over recorded answers. They were recorded from a stand-in on the developer's
 * machine that speaks the protocol, not from a live service: they show how the parts fit, not how good a model is.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openCassette } from "#providers/llm/cassette.fixture.ts";
import { createOpenAiCompatible } from "#providers/llm/index.ts";
import { languageRules } from "../language/index.ts";
import { context, told } from "./extract.fixture.ts";
import { createUnderstanding } from "./model.ts";
import { readBy } from "./turn.ts";

const RECORD = process.env.LIAISON_RECORD;
const never = new AbortController().signal;

async function hear(words: string) {
  const cassette = openCassette("deliveries", RECORD === undefined ? null : fetch);
  const key = RECORD === undefined ? null : (process.env.LIAISON_LLM_KEY ?? null);
  const baseUrl = RECORD ?? "http://nowhere.invalid/v1";
  const model = createOpenAiCompatible({ baseUrl, model: "recorded", key, fetch: cassette.fetch });
  const limits = { waitMs: 5_000, calls: 5, tokens: 50_000 };
  const understood = await createUnderstanding(readBy(languageRules("en")!), model, limits)(words, context(), never);
  expect(cassette.misses).toEqual([]);
  return { ...understood, asked: RECORD === undefined ? cassette.played.length : 1 };
}

describe("recorded answers", () => {
  it.each([
    ["that is decmber 7 I believe", "taken", ["- @ 2026-12-07"]],
    ["nxt week", "refused", []],
    ["5 or so weeks on", "taken", ["- @ 2026-12-26..2027-01-03"]],
    ["we are working on it", "nothing", []],
    ["we are doing our very best here", "refused", []],
    ["3 thousend on the third of December", "refused", ["- @ 2026-12-03"]],
    ["tell me about your mother", "malformed", []],
  ] as const)("%j: %s", async (words, outcome, deliveries) => {
    const { extraction, model, asked } = await hear(words);
    expect(model?.outcome).toBe(outcome);
    expect(told(extraction)).toEqual(deliveries);
    expect(asked).toBe(1);
  });

  it("hold no key, no header and no prompt", () => {
    const path = join(import.meta.dirname, "../../providers/llm/cassettes/deliveries.json");
    const tape = Object.values(JSON.parse(readFileSync(path, "utf8")) as Record<string, object>);
    expect(tape.length).toBeGreaterThan(5);
    expect(tape.filter((take) => Object.keys(take).join() !== "status,body")).toEqual([]);
  });
});

describe("a cassette", () => {
  it("fails on what was not recorded, and plays what was", async () => {
    const folder = mkdtempSync(join(tmpdir(), "cassette-"));
    try {
      const request = (content: string) => ({
        method: "POST",
        body: JSON.stringify({
          model: "m",
          messages: [{ role: "user", content }],
          response_format: {},
          temperature: 0,
        }),
      });
      const live = openCassette("tape", async () => new Response("heard", { status: 203 }), folder);
      await live.fetch("http://x", request("a"));
      const replay = openCassette("tape", null, folder);
      const played = await replay.fetch("http://elsewhere", request("a"));
      expect([played.status, await played.text()]).toEqual([203, "heard"]);
      await expect(replay.fetch("http://x", request("b"))).rejects.toThrow(/Nothing was recorded/);
      expect(replay.misses).toHaveLength(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("does not let the adapter pass a miss off as a bad day of the server", async () => {
    const cassette = openCassette("deliveries");
    const model = createOpenAiCompatible({
      baseUrl: "http://x/v1",
      model: "another",
      key: null,
      fetch: cassette.fetch,
    });
    const schema = { name: "x", json: {} };
    const budget = { timeMs: 1_000, outputTokens: 10 };
    const asked = model.extract({ instructions: "", data: "", schema, signal: never, budget });
    await expect(asked).rejects.toThrow(/Nothing was recorded/);
  });
});
