import { expect, it } from "vitest";
import { shareRunning } from "./share-running.ts";

it("runs once for all who ask meanwhile, and again for who asks later or for something else", async () => {
  const runs: string[] = [];
  let fail = false;
  const load = shareRunning(async (language) => {
    runs.push(language);
    await Promise.resolve();
    if (fail) throw new Error("no models");
  });
  await Promise.all([load("en"), load("en"), load("de")]);
  expect(runs).toEqual(["en", "de"]);
  fail = true;
  const both = [load("en"), load("en")];
  for (const one of both) await expect(one).rejects.toThrow("no models");
  fail = false;
  await load("en");
  expect(runs).toEqual(["en", "de", "en", "en"]);
});
