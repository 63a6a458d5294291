import { describe, expect, it } from "vitest";
import { createLogger } from "./logger.ts";

function logged(err: unknown): string {
  const lines: string[] = [];
  createLogger("info", { write: (line) => void lines.push(line) }).error({ err }, "failed");
  return lines.join("");
}

describe("a logged error", () => {
  it("says code and place, and nothing of the row that the database tells", () => {
    const refused = Object.assign(new Error('invalid input syntax for type uuid: "Ms. Lin"'), {
      severity: "ERROR",
      code: "23514",
      table: "contact",
      detail: "Failing row contains (Ms. Lin, +86 138 0000 0000).",
    });
    for (const line of [logged(refused), logged(new Error("The contact was not written.", { cause: refused }))]) {
      expect(line).toContain('"23514"');
      expect(line).toContain('"contact"');
      expect(line).toContain("logger.test.ts");
      // The clock and the process number are digits of their own, and may hold these.
      expect(line.replaceAll(/"(?:time|pid)":\d+,/g, "")).not.toMatch(/Lin|138/);
    }
  });

  it("keeps our own sentence, and not what a parser choked on", () => {
    expect(logged(new Error("a topic without its line"))).toContain("a topic without its line");
    let caught: unknown;
    try {
      JSON.parse("we ship on Friday");
    } catch (error) {
      caught = error;
    }
    expect(logged(caught)).not.toContain("ship");
  });

  it("may be anything that was thrown", () => {
    expect(logged("the words themselves")).not.toContain("words");
  });
});
