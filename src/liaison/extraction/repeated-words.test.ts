/** Any word said over and over is read, in no more than its time: a pattern that goes back and forth without end stops here. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { context } from "./extract.fixture.ts";
import { extractTurn } from "./turn.ts";

const TIMES = 40;
const EACH = 3;
const said = readFileSync(join(import.meta.dirname, "../../../test/data/answers-eleventh.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as { lang: string; utterance: string });

function words(language: string): string[] {
  const all = said.filter(({ lang }) => lang === language).map(({ utterance }) => utterance);
  const parts = all.flatMap((text) => text.match(language === "zh" ? /\p{Script=Han}{1,2}/gu : /[\p{L}\d]+/gu) ?? []);
  return [...new Set(parts)].filter((_, index) => index % EACH === 0);
}

it.each(["en", "es", "de", "fr", "zh"])("in %s", { timeout: 120_000 }, (language) => {
  const found = words(language);
  expect(found.length).toBeGreaterThan(50);
  for (const word of found) {
    const turn = `${word}${language === "zh" ? "" : " "}`.repeat(TIMES);
    expect(() => extractTurn(turn, context({ language, slot: "ship_date" })), word).not.toThrow();
  }
});
