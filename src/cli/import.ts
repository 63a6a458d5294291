import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { AppError } from "#kernel/errors.ts";
import {
  FIELD_NAMES,
  type ImportAnswers,
  ImportField,
  type ImportMapping,
  ImportPreview,
  ImportResult,
  MAX_FILE_BYTES,
} from "#modules/imports/schema.ts";
import { print, printJson } from "./print.ts";
import { chooseWorkspace, type Session } from "./session.ts";

export const IMPORT_HELP =
  "import FILE [--dry-run] [--day-first | --month-first] [--decimal-comma | --decimal-point] [--map field=Heading ...]";

export async function importFile(session: Session, args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      workspace: { type: "string" },
      "dry-run": { type: "boolean" },
      "day-first": { type: "boolean" },
      "month-first": { type: "boolean" },
      "decimal-comma": { type: "boolean" },
      "decimal-point": { type: "boolean" },
      map: { type: "string", multiple: true },
      json: { type: "boolean" },
    },
  });
  const path = positionals[0];
  if (path === undefined) throw new AppError("invalid_input", `Usage: ${IMPORT_HELP}`);
  const workspace = await chooseWorkspace(session.client, values.workspace);
  const body = {
    fileName: basename(path),
    contentBase64: await readBase64(path),
    ...answersOf(values),
    ...(values.map ? { mapping: mappingOf(values.map) } : {}),
  };
  const base = `/api/workspaces/${workspace.id}/imports`;
  // Looked at first, as on the screen: what it leaves open is said before anything is written.
  const preview = await session.client.send("POST", `${base}/preview`, body, ImportPreview);
  if (values["dry-run"] && values.json) return finish(preview, () => printJson(preview));
  if (preview.missing.length > 0) throw unmapped(preview);
  if (!values.json) for (const question of questionsOf(preview)) print(question);
  if (values["dry-run"]) {
    return finish(preview, () => {
      report(preview);
      print("Nothing was written.");
    });
  }
  const result = await session.client.send("POST", base, { ...body, ...shownAnswers(preview) }, ImportResult);
  // Of a rejected row only the preview quotes what stands in the file.
  finish(result, () => (values.json ? printJson(result) : report({ ...result, rejected: preview.rejected })));
}

type Outcome = Pick<ImportResult, "counts" | "rejected">;

/** A file of which nothing can be taken is a failure for whoever called. */
function finish({ counts }: Outcome, tell: () => void): void {
  tell();
  if (counts.total > 0 && counts.create + counts.update + counts.unchanged === 0) process.exitCode = 1;
}

function unmapped({ missing, headings }: ImportPreview): AppError {
  const names = missing.map((field) => FIELD_NAMES[field]).join(", ");
  const options = missing.map((field) => `--map ${field}=COLUMN`).join(" ");
  const columns = headings.filter((heading) => heading !== "").join(", ");
  return new AppError(
    "invalid_input",
    `No column says: ${names}. Point to each with ${options}. The file's columns: ${columns}.`,
  );
}

/** How the file was read where it leaves that open, with the option that says otherwise. */
function questionsOf({ questions: { dayFirst, decimalComma } }: ImportPreview): string[] {
  const told: string[] = [];
  if (dayFirst) told.push(question(`Dates like ${dayFirst.example}`, dayFirst.answer, "day-first", "month-first"));
  if (decimalComma) {
    const { example, answer, suggestion } = decimalComma;
    told.push(question(`Numbers like ${example}`, answer, "decimal-comma", "decimal-point", suggestion));
  }
  return told;
}

function question(
  what: string,
  answer: boolean | null,
  yes: string,
  no: string,
  suggestion: boolean | null = null,
): string {
  if (answer !== null) return `${what} are read with --${answer ? yes : no}.`;
  const probably = suggestion === null ? "" : `, probably --${suggestion ? yes : no}`;
  return `${what} can be read two ways: say --${yes} or --${no}${probably}.`;
}

/** What is remembered from earlier files may change meanwhile; what was told holds. */
function shownAnswers({ questions: { dayFirst, decimalComma } }: ImportPreview): ImportAnswers {
  return { dayFirst: dayFirst?.answer ?? undefined, decimalComma: decimalComma?.answer ?? undefined };
}

type Options = Partial<Record<"day-first" | "month-first" | "decimal-comma" | "decimal-point", boolean>>;

function answersOf(options: Options): ImportAnswers {
  const either = (yes: keyof Options, no: keyof Options): boolean | undefined => {
    if (options[yes] && options[no]) throw new AppError("invalid_input", `Say either --${yes} or --${no}.`);
    return options[yes] ? true : options[no] ? false : undefined;
  };
  return { dayFirst: either("day-first", "month-first"), decimalComma: either("decimal-comma", "decimal-point") };
}

async function readBase64(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) throw new AppError("file_unreadable", `There is no file ${path}.`);
  if (found.size > MAX_FILE_BYTES) throw new AppError("body_too_large", "The file is larger than 10 MB; split it.");
  return (await readFile(path)).toString("base64");
}

function mappingOf(pairs: string[]): ImportMapping {
  const mapping: ImportMapping = {};
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    const field = ImportField.safeParse(pair.slice(0, at));
    if (at < 1 || !field.success) {
      throw new AppError(
        "invalid_input",
        `--map ${pair}: use field=Heading, with a field of ${ImportField.options.join(", ")}.`,
      );
    }
    mapping[field.data] = pair.slice(at + 1);
  }
  return mapping;
}

function report({ counts, rejected }: Outcome): void {
  const { total, create, update, unchanged, reject } = counts;
  print(
    `${total} ${total === 1 ? "row" : "rows"}: ${create} new, ${update} changed, ${unchanged} as they are, ${reject} rejected`,
  );
  for (const { row, reason } of rejected) print(`  row ${row}: ${reason}`);
}
