import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { AppError } from "#kernel/errors.ts";
import {
  type ImportAnswers,
  ImportField,
  type ImportMapping,
  ImportPreview,
  ImportResult,
} from "#modules/imports/schema.ts";
import { print, printJson } from "./print.ts";
import { chooseWorkspace, type Session } from "./session.ts";

export const IMPORT_HELP =
  "import FILE [--dry-run] [--day-first | --month-first] [--decimal-comma | --decimal-point] [--map field=Heading ...]";
const LARGEST_FILE = 10 * 1024 * 1024;

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
  if (values["dry-run"]) {
    const preview = await session.client.send("POST", `${base}/preview`, body, ImportPreview);
    if (values.json) return printJson(preview);
    if (preview.missing.length > 0)
      print(`Columns not found: ${preview.missing.join(", ")}. Map them with --map field=Heading.`);
    return report(preview.counts, preview.rejected, "would be");
  }
  const result = await session.client.send("POST", base, body, ImportResult);
  if (values.json) return printJson(result);
  report(result.counts, result.rejected, "were");
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
  if (found.size > LARGEST_FILE) throw new AppError("body_too_large", "The file is larger than 10 MB; split it.");
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

function report(
  counts: ImportPreview["counts"],
  rejected: ReadonlyArray<{ row: number; reason: string }>,
  verb: string,
): void {
  print(
    `${counts.total} rows: ${counts.create} ${verb} created, ${counts.update} updated, ${counts.unchanged} unchanged, ${counts.reject} rejected`,
  );
  for (const { row, reason } of rejected) print(`  row ${row}: ${reason}`);
}
