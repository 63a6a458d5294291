/** Every reason the agent gives for asking a person is told to that person in words of its own. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { questionOf } from "../../modules/decisions/question.ts";
import { DIGRESSIONS } from "../flows/digressions.ts";

/** What is given as a reason, as it stands in the code: literals, and expressions whose values are listed below. */
const GIVEN = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/\.(test|fixture)\.ts$/.test(file))
  .flatMap((file) => [
    ...readFileSync(join(import.meta.dirname, file), "utf8").matchAll(/\breason:\s*([^,}\n]+)[,}\n]/g),
  ])
  .map(([, expression]) => expression!.trim());
const LITERALS = GIVEN.flatMap((expression) => [...expression.matchAll(/"([a-z_]+)"/g)].map(([, code]) => code!))
  // Compared with, not given.
  .filter((code) => code !== "unit");
const DECIDED = Object.values(DIGRESSIONS).flatMap(({ decide }) => decide ?? []);
const REFUSALS = ["stop_calling", "refuse_ai", "refuse_information", "send_email_instead", "ended_call"];
/** For these the general question says all there is to say. */
const GENERAL = ["asked_for_person", "refuse_information"];

const CONTEXT = { partner: "Hongrui", line: null };
const general = (kind: "human_request" | "refusal") => questionOf(kind, { reason: "something_unheard_of" }, CONTEXT);

describe("a reason for asking a person", () => {
  it("is looked for where reasons are given", () => {
    expect(LITERALS).toEqual(expect.arrayContaining(["injury", "appointment", "quality_report", "instruction_gap"]));
    const computed = GIVEN.filter((expression) => !expression.includes('"') && /^[a-z]\w*(\.\w+)*$/.test(expression));
    expect([...new Set(computed)].sort()).toEqual(["effect.condition.reason", "refusal", "spec.decide", "string"]);
  });

  it.each([...new Set([...LITERALS, ...DECIDED, ...REFUSALS])].filter((reason) => !GENERAL.includes(reason)))(
    "%s has a wording",
    (reason) => {
      const kind = REFUSALS.includes(reason) ? "refusal" : "human_request";
      expect(questionOf(kind, { reason }, CONTEXT)).not.toBe(general(kind));
    },
  );
});
