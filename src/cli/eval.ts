import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { AppError } from "#kernel/errors.ts";
import { print, printJson, table, warn } from "./print.ts";

export const EVAL_HELP = "eval extract FILE.jsonl [--out PREDICTIONS.jsonl]";

/** A file of answers is a few megabytes at most; more is the wrong file. */
const MAX_BYTES = 50_000_000;

/** Runs the extractor over a file of answers. Right or wrong is no business of it: scoring is another program's. */
export async function evaluate(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: "string" }, json: { type: "boolean" } },
  });
  const [what, path, ...more] = positionals;
  if (what !== "extract" || path === undefined || more.length > 0)
    throw new AppError("invalid_input", `Usage: liaison ${EVAL_HELP}`);
  const text = await readText(path);
  const { evaluateLines, hasRules } = await import("../server.ts");
  const predictions = evaluateLines(text);
  if (predictions.length === 0) {
    throw new AppError(
      "invalid_input",
      `${path} holds no answer. It needs a JSON object a line, with id, lang, slot, ref and utterance.`,
    );
  }
  const lines = predictions.map((prediction) => JSON.stringify(prediction));
  if (values.out !== undefined) await writeText(values.out, lines.map((line) => `${line}\n`).join(""));
  const languages = languagesOf(text);
  const counts = new Map<string, Counts>();
  for (const [index, { value }] of predictions.entries()) {
    const language = languages[index]!;
    const count = counts.get(language) ?? { answered: 0, abstained: 0 };
    counts.set(language, count);
    if (value === null || value.type === "ambiguous") count.abstained += 1;
    else count.answered += 1;
  }
  for (const [language, { abstained }] of counts) {
    if (!hasRules(language))
      warn(`${abstained} in ${language}: the agent has no rules for it, and asks again each time.`);
  }
  if (values.json) {
    const total = { answered: sum(counts, "answered"), abstained: sum(counts, "abstained") };
    printJson({ items: predictions.length, ...total, languages: Object.fromEntries(counts), out: values.out ?? null });
    return;
  }
  // Without a file for them, the predictions themselves are what is asked for.
  if (values.out === undefined) for (const line of lines) print(line);
  else print(asTable(counts));
}

type Counts = { answered: number; abstained: number };

function sum(counts: ReadonlyMap<string, Counts>, key: keyof Counts): number {
  return [...counts.values()].reduce((total, count) => total + count[key], 0);
}

function asTable(counts: ReadonlyMap<string, Counts>): string {
  const rows = [...counts].map(([language, { answered, abstained }]) => [language, `${answered}`, `${abstained}`]);
  return table(rows, ["LANGUAGE", "ANSWERED", "ASKS AGAIN"]);
}

/** The extractor has checked each line before. */
function languagesOf(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => (JSON.parse(line) as { lang: string }).lang);
}

async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => {
    throw new AppError("not_found", `There is no readable file ${path}.`);
  });
  if (bytes.length > MAX_BYTES)
    throw new AppError("invalid_input", `${path} is larger than 50 MB: is it the right file?`);
  return new TextDecoder().decode(bytes);
}

async function writeText(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((error: NodeJS.ErrnoException) => {
    throw new AppError("invalid_input", `${path} cannot be written (${error.code}). Name a file in a folder of yours.`);
  });
}
