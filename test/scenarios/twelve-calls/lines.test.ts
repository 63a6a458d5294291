/** Every line of the twelve calls stands once: as a test, or among those that wait. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MUST, type MustId, WAITING } from "./capabilities.ts";
import { OPEN } from "./open.ts";

const folder = import.meta.dirname;
const source = readdirSync(folder)
  .filter((name) => /^call-\d\d\.test\.ts$/.test(name))
  .map((name) => ({ call: Number(name.slice(5, 7)), text: readFileSync(join(folder, name), "utf8") }));
const tested = source.flatMap(({ call, text }) =>
  [...text.matchAll(/\bmust\("([^"]+)"/g)].map(([, id]) => ({ call, id: id! })),
);

/** How many lines each call has in the research that they come from. */
const LINES = [5, 4, 4, 3, 4, 2, 2, 2, 5, 3, 3, 3];

describe("the lines of the twelve calls", () => {
  it("are all here", () => {
    const counted = LINES.map((_, index) => Object.keys(MUST).filter((id) => id.startsWith(`${index + 1}.`)).length);
    expect(counted).toEqual(LINES);
  });

  it("stand once each, in the file of their call or among those that wait", () => {
    const found = [...tested.map(({ id }) => id), ...Object.keys(WAITING)].sort();
    expect(found).toEqual(Object.keys(MUST).sort());
    expect(tested.filter(({ call, id }) => !id.startsWith(`${call}.`))).toEqual([]);
  });

  it("wait for no part of the conversation", () => {
    const waiting = (Object.keys(WAITING) as MustId[]).filter((id) => MUST[id].capability === "conversation");
    expect(waiting).toEqual([]);
  });

  it("name a test in the list of open ones", () => {
    const written = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
    const unknown = Object.keys(OPEN).filter((key) => {
      const named = new RegExp(`(?:\\(\\s*|id: )"${key.split(" ")[0]!.replace(/[.+]/g, "\\$&")}"`);
      return !written.some((text) => named.test(text));
    });
    expect(unknown).toEqual([]);
  });
});

describe("lines that wait", () => {
  for (const [id, reason] of Object.entries(WAITING)) {
    const { capability, line } = MUST[id as MustId];
    it.todo(`[${capability}] ${id}: ${line} (waits for ${reason})`);
  }
});
