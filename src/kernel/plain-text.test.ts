import { describe, expect, it } from "vitest";
import { plainText } from "./plain-text.ts";

describe("plain text", () => {
  it.each([
    ["the 1\u200b3th of December", "the 13th of December"],
    ["４０００ pieces on the ３", "4000 pieces on the 3"],
    ["٤٠٠٠", "4000"],
    ["half ½, 三千, ok 👍", "half ½, 三千, ok 👍"],
    ["\u202eyes", "yes"],
  ])("%j", (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});
