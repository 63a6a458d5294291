import { describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";

const LLM = { LIAISON_LLM_URL: "https://models.example.com/v1", LIAISON_LLM_MODEL: "small" };

describe("the language model's settings", () => {
  it("are none unless told, empty variables included", () => {
    expect(readConfig({}).languageModel).toBeNull();
    expect(readConfig({ LIAISON_LLM_URL: "", LIAISON_LLM_MODEL: "", LIAISON_LLM_KEY: "" }).languageModel).toBeNull();
  });

  it("have limits from the start", () => {
    expect(readConfig(LLM).languageModel).toEqual({
      url: "https://models.example.com/v1",
      model: "small",
      key: null,
      waitMs: 1_200,
      calls: 20,
      tokens: 30_000,
    });
  });

  it.each([
    [{ LIAISON_LLM_URL: LLM.LIAISON_LLM_URL }, /belong together/],
    [{ LIAISON_LLM_MODEL: "small" }, /belong together/],
    [{ ...LLM, LIAISON_LLM_URL: "ftp://models.example.com" }, /LIAISON_LLM_URL/],
    [{ ...LLM, LIAISON_LLM_URL: "https://me:hush@models.example.com/v1" }, /without user and password/],
    [{ ...LLM, LIAISON_LLM_WAIT_MS: "60000" }, /LIAISON_LLM_WAIT_MS/],
    [{ ...LLM, LIAISON_LLM_CALLS: "-1" }, /LIAISON_LLM_CALLS/],
    [{ ...LLM, LIAISON_LLM_KEY: "hush hush" }, /LIAISON_LLM_KEY/],
  ])("are refused with a reason that tells no secret: %j", (env, reason) => {
    expect(() => readConfig(env)).toThrow(reason);
    expect(() => readConfig(env)).not.toThrow(/hush/);
  });
});
