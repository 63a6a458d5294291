/** Who cannot say it more exactly has not refused to say anything. */
import { expect, it } from "vitest";
import { languageRules } from "../language/index.ts";
import { context } from "./extract.fixture.ts";
import { readAnswer } from "./extract.ts";

const refuses = (language: string, words: string) =>
  readAnswer(languageRules(language)!, words, context({ language })).extraction.intents.some(
    ({ value }) => value === "refuse_information",
  );

it.each([
  ["en", "I can't tell you more than that"],
  ["en", "I cannot say it more precisely"],
  ["es", "no sé decirle más"],
  ["es", "no le puedo decir más exacto"],
  ["de", "genauer kann ich es nicht sagen"],
  ["de", "mehr kann ich Ihnen nicht sagen"],
  ["fr", "je ne peux pas être plus précis"],
  ["fr", "je ne peux pas vous en dire plus"],
  ["zh", "没办法说得更准确"],
  ["zh", "具体的我也说不准"],
])("in %s: %s", (language, words) => expect(refuses(language, words)).toBe(false));

it.each([
  ["en", "we do not give out that information"],
  ["es", "no damos esa información por teléfono"],
  ["de", "das darf ich Ihnen nicht sagen"],
  ["fr", "je ne peux pas vous donner cette information"],
  ["zh", "这个不能告诉你"],
])("a refusal stays one in %s: %s", (language, words) => expect(refuses(language, words)).toBe(true));
