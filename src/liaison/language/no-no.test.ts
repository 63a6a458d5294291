/** "No no, that is right" reassures; what follows must be a yes and nothing else. */
import { describe, expect, it } from "vitest";
import { context } from "../extraction/extract.fixture.ts";
import { readAnswer } from "../extraction/extract.ts";
import { languageRules } from "./index.ts";

const confirm = (language: string, words: string) =>
  readAnswer(languageRules(language)!, words, context({ language, slot: "confirm" })).extraction.confirm;

describe("a no said twice", () => {
  it.each([
    ["en", "no no that's fine"],
    ["en", "no, no, that's right"],
    ["es", "no no, está bien"],
    ["es", "no, no, todo bien"],
    ["de", "nö nö passt"],
    ["de", "nein nein, stimmt so"],
    ["fr", "non non c'est bon"],
    ["fr", "non non, c'est parfait"],
    ["zh", "不不，没问题"],
    ["zh", "不不不，对的"],
  ])("before a yes is a yes, in %s: %s", (language, words) =>
    expect(confirm(language, words)).toMatchObject({ value: "yes", firm: true }),
  );

  it.each([
    ["en", "no no"],
    ["en", "no no that's not right"],
    ["es", "no no está mal"],
    ["de", "nein nein, das passt nicht"],
    ["fr", "non non c'est pas bon"],
  ])("before anything else is none, in %s: %s", (language, words) =>
    expect(confirm(language, words)?.value).not.toBe("yes"),
  );

  it("is open where the second may deny what follows at once", () =>
    expect(confirm("es", "no no está bien")?.value).not.toBe("yes"));

  it("denies where a pause stands before the second", () => {
    expect(confirm("es", "no, no es correcto")?.value).toBe("no");
    expect(confirm("es", "no, no es así")?.value).toBe("no");
  });
});
