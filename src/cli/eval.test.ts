import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { evaluate } from "./eval.ts";

const ITEMS = [
  { id: "a", lang: "en", slot: "ship_date", ref: "2026-11-23T09:00:00", question: "?", utterance: "on the third" },
  { id: "b", lang: "en", slot: "ship_date", ref: "2026-11-23T09:00:00", question: "?", utterance: "soon" },
  { id: "c", lang: "xx", slot: "ship_date", ref: "2026-11-23T09:00:00", question: "?", utterance: "soon" },
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "liaison-eval-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(items: object[] | string, ...args: string[]): Promise<{ printed: string; predictions: string }> {
  const [from, to] = [join(folder, "items.jsonl"), join(folder, "predictions.jsonl")];
  await writeFile(from, typeof items === "string" ? items : items.map((item) => `${JSON.stringify(item)}\n`).join(""));
  let printed = "";
  const write = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
  try {
    await evaluate(["extract", from, "--out", to, ...args]);
  } finally {
    write.mockRestore();
  }
  return { printed, predictions: await readFile(to, "utf8") };
}

it("writes a prediction a line, and asks where a language has no rules", async () => {
  const { printed, predictions } = await run(ITEMS, "--json");
  expect(
    predictions
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { id: "a", value: { type: "date", value: "2026-12-03" } },
    { id: "b", value: null },
    { id: "c", value: null },
  ]);
  expect(JSON.parse(printed.trim().split("\n").at(-1)!)).toMatchObject({
    items: 3,
    languages: { en: { answered: 1, abstained: 1 }, xx: { answered: 0, abstained: 1 } },
  });
});

it("predicts the same whether or not the file tells what was expected", async () => {
  const told = ITEMS.map((item) => ({
    ...item,
    category: "date_abs",
    expected: { type: "date", value: "2030-01-01" },
  }));
  expect((await run(told)).predictions).toBe((await run(ITEMS)).predictions);
});

it("says how it is called, and which line is no answer", async () => {
  await expect(evaluate(["extract"])).rejects.toMatchObject({ code: "invalid_input" });
  await expect(evaluate(["extract", join(folder, "missing.jsonl")])).rejects.toMatchObject({ code: "not_found" });
  await expect(run([ITEMS[0]!, { id: "b" }])).rejects.toMatchObject({ code: "invalid_input", details: { line: 2 } });
});

it.each([
  ["nothing", "", /holds no answer\. It needs a JSON object a line/],
  ["empty lines", "\n \n", /holds no answer/],
  ["words", "hello\n", /Line 1 .*: it is not JSON\./],
  ["a list", "[1]\n", /Line 1 /],
  ["no slot", [ITEMS[0]!, { ...ITEMS[1]!, slot: undefined }], /Line 2 .*: slot: /],
  ["no call's day", [{ ...ITEMS[0]!, ref: "2026-02-30T09:00:00" }], /Line 1 .*: ref: it begins with the date/],
])("says what is wrong with a file of %s", async (_, items, message) => {
  const refusal = { code: "invalid_input", message: expect.stringMatching(message) };
  await expect(run(items as string)).rejects.toMatchObject(refusal);
});

it("reads a file that begins with a mark of its bytes, and says where it cannot write", async () => {
  const line = `\uFEFF${JSON.stringify(ITEMS[0])}\n`;
  expect((await run(line)).predictions).toContain("2026-12-03");
  await expect(run(line, "--out", join(folder, "none", "out"))).rejects.toMatchObject({ code: "invalid_input" });
});

it("warns of a language without rules, beside what it prints", async () => {
  const warned = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  try {
    await run(ITEMS);
    expect(warned.mock.calls.map(([text]) => text)).toEqual([expect.stringMatching(/^1 in xx: .*no rules/)]);
  } finally {
    warned.mockRestore();
  }
});
