/** The folders are the architecture: this test reads every import and fails on a breach, or when it saw too few files. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
const src = join(root, "src");

/** Folder -> folders it may import. Composition files at the top of src may import everything. */
const ALLOWED: Record<string, string[]> = {
  kernel: ["kernel"],
  ports: ["kernel", "ports"],
  storage: ["kernel", "ports", "storage"],
  modules: ["kernel", "ports", "storage", "modules"],
  liaison: ["kernel", "ports", "storage", "modules", "liaison"],
  voice: ["kernel", "ports", "storage", "modules", "liaison", "voice"],
  api: ["kernel", "ports", "storage", "modules", "liaison", "voice", "api"],
  channels: ["kernel", "ports", "channels"],
  providers: ["kernel", "ports", "providers"],
};
const COMPOSITION = ["server.ts", "in-process.ts", "speech.ts", "main.ts", "media-worker.ts"];
/** Lower to higher: a module imports only modules to its left. */
const MODULES = [
  "audit",
  "workspaces",
  "evidence",
  "partners",
  "protection",
  "flows",
  "orders",
  "conversations",
  "answers",
  "commitments",
  "decisions",
  "minutes",
  "imports",
  "demo",
];
/** Whose tables they are: only its own module writes a table. */
const TABLES: Record<string, string[]> = {
  audit: ["audit"],
  workspaces: ["workspace", "member", "invitation"],
  partners: ["partner", "contact", "lane"],
  protection: ["protected_mark", "legal_hold"],
  flows: ["flow_override"],
  evidence: ["content_key", "content", "evidence"],
  orders: ["item", "purchase_order", "order_line", "schedule_line", "movement", "exception"],
  conversations: ["conversation", "conversation_line", "conversation_event", "recording"],
  answers: ["answer", "answer_evidence"],
  commitments: ["statement", "commitment", "commitment_event", "commitment_evidence", "condition", "report"],
  decisions: ["decision", "decision_evidence"],
  minutes: ["minutes_link", "minutes_answer"],
  imports: ["import"],
  demo: [],
};
/** Outside the record, and the API's own: who comes in, and answers already given. */
const API_TABLES = ["instance_owner", "sign_in_link", "idempotency"];
const READS_OUTSIDE = [
  // Whether a call is there, before a stream of it is opened.
  "api/calls-routes.ts conversation",
  // The owner's connection, before any workspace is known.
  "server.ts workspace",
];
const isTest = (path: string) => /\.test\.tsx?$/.test(path);
const top = (path: string) => path.split("/")[0]!;
/** What the browser may see of the server: shapes and pure rules. */
const WEB_KERNEL = [
  "basis",
  "change-key",
  "ids",
  "interval",
  "language",
  "quantity",
  "schema",
  "send-again",
  "time",
  "errors",
];
const WEIGHT_LIMIT = 500;

type Query = { file: string; table: string };
type Import = { file: string; target: string; typeOnly: boolean };
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));
const imports = files.flatMap(importsOf);
const writes = queries(/\b(?:insertInto|updateTable|deleteFrom|replaceInto|mergeInto)\(\s*"(\w+)/g);
const reads = queries(/\b(?:selectFrom|innerJoin|leftJoin)\(\s*"(\w+)/g);

function queries(pattern: RegExp): Query[] {
  return files
    .map((file) => relative(src, file))
    .filter((file) => !isTest(file) && !file.includes("/testing/"))
    .flatMap((file) =>
      [...readFileSync(join(src, file), "utf8").matchAll(pattern)].map((match) => ({ file, table: match[1]! })),
    );
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  const found: Import[] = [];
  const pattern =
    /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;
  for (const match of text.matchAll(pattern)) {
    const specifier = match[3] ?? match[4]!;
    const target = specifier.startsWith("#")
      ? join(src, specifier.slice(1))
      : specifier.startsWith(".")
        ? resolve(dirname(file), specifier)
        : null;
    if (target?.startsWith(src)) {
      found.push({ file: relative(src, file), target: relative(src, target), typeOnly: match[2] !== undefined });
    }
  }
  return found;
}

const show = (found: Import[]) => found.map(({ file, target }) => `${file} -> ${target}`);

describe("the import rule", () => {
  it("saw the project", () => {
    expect(files.length).toBeGreaterThan(560);
    expect(imports.length).toBeGreaterThan(2200);
    expect(writes.length).toBeGreaterThan(65);
    expect(reads.length).toBeGreaterThan(110);
    expect(Object.keys(ALLOWED).filter((folder) => !existsSync(join(src, folder)))).toEqual([]);
  });

  it("kernel <- ports <- storage <- modules <- liaison <- voice <- api <- server", () => {
    const breaches = imports.filter(({ file, target }) => {
      if (isTest(file) || COMPOSITION.includes(file)) return false;
      const from = top(file);
      if (from === "web" || from === "cli") return false;
      return !ALLOWED[from]?.includes(top(target));
    });
    expect(show(breaches)).toEqual([]);
  });

  it("web sees shapes and pure rules only", () => {
    const breaches = imports.filter(({ file, target, typeOnly }) => {
      if (top(file) !== "web" || isTest(file)) return false;
      if (top(target) === "web" || target.endsWith("/schema.ts")) return false;
      if (top(target) === "kernel") return !WEB_KERNEL.includes(target.split("/")[1]!.replace(".ts", ""));
      return !typeOnly || top(target) !== "api";
    });
    expect(show(breaches)).toEqual([]);
  });

  it("the command line sees shapes, kernel, and composes through server.ts", () => {
    const breaches = imports.filter(
      ({ file, target }) =>
        top(file) === "cli" &&
        !isTest(file) &&
        !["cli", "kernel"].includes(top(target)) &&
        !target.endsWith("/schema.ts") &&
        target !== "server.ts",
    );
    expect(show(breaches)).toEqual([]);
  });

  it("a module is entered by its door, and never from below", () => {
    const breaches = imports.filter(({ file, target }) => {
      if (top(target) !== "modules" || isTest(file)) return false;
      const [, to, door] = target.split("/");
      if (to === undefined || door === undefined) return false;
      const from = top(file) === "modules" ? file.split("/")[1]! : null;
      if (from === to) return false;
      if (!["index.ts", "schema.ts", "events.ts"].includes(door)) return true;
      return from !== null && MODULES.includes(from) && MODULES.indexOf(from) < MODULES.indexOf(to);
    });
    expect(show(breaches)).toEqual([]);
    const folders = readdirSync(join(src, "modules"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((entry) => entry.name).sort()).toEqual([...MODULES].sort());
  });

  it("simulated suppliers know neither the rules nor the wording they test", () => {
    const breaches = imports.filter(
      ({ file, target }) =>
        file.startsWith("liaison/gym/") && !isTest(file) && /^liaison\/(language|extraction)\//.test(target),
    );
    expect(show(breaches.filter((entry) => !entry.typeOnly))).toEqual([]);
  });
});

describe("the record's tables", () => {
  it("have one module each, which alone writes them", () => {
    const owned = Object.values(TABLES).flat();
    const created = readdirSync(join(root, "migrations"))
      .flatMap((name) => [...readFileSync(join(root, "migrations", name), "utf8").matchAll(/^create table (\w+) /gm)])
      .map((match) => match[1]!);
    expect(created.filter((table) => !API_TABLES.includes(table)).sort()).toEqual([...owned].sort());
    expect(Object.keys(TABLES).sort()).toEqual([...MODULES].sort());
    const breaches = writes.filter(({ file, table }) => {
      const module = top(file) === "modules" ? file.split("/")[1]! : null;
      if (module === null) return !(top(file) === "api" && API_TABLES.includes(table));
      return !TABLES[module]?.includes(table);
    });
    expect(breaches.map(({ file, table }) => `${file} ${table}`)).toEqual([]);
  });

  it("are read by modules, and by nobody above them", () => {
    const breaches = reads.filter(
      ({ file, table }) =>
        !["modules", "storage"].includes(top(file)) && !(top(file) === "api" && API_TABLES.includes(table)),
    );
    expect(breaches.map(({ file, table }) => `${file} ${table}`).sort()).toEqual(READS_OUTSIDE);
  });
});

describe("house style", () => {
  it("keeps files short", () => {
    const long = files
      .filter((file) => !isTest(file))
      .map((file) => ({ file: relative(src, file), lines: readFileSync(file, "utf8").split("\n").length }))
      .filter(({ lines }) => lines > WEIGHT_LIMIT);
    expect(long).toEqual([]);
  });

  it("names files in kebab case", () => {
    expect(
      files.map((file) => file.split("/").at(-1)!).filter((name) => !/^[a-z0-9$]+([.-][a-z0-9$]+)*\.tsx?$/.test(name)),
    ).toEqual([]);
  });

  it("does calendar arithmetic in kernel/time.ts only", () => {
    const breaches = files
      .filter((file) => !isTest(file) && !file.endsWith("kernel/time.ts"))
      .filter((file) =>
        /\.(setDate|setMonth|setUTCDate|setUTCMonth|setFullYear)\(|from "temporal-polyfill"/.test(
          readFileSync(file, "utf8"),
        ),
      )
      .map((file) => relative(src, file));
    expect(breaches).toEqual([]);
  });

  it("pins every optional dependency of the lock file, so that a clean install passes everywhere", () => {
    const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
      packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
    };
    const missing: string[] = [];
    for (const [path, entry] of Object.entries(lock.packages)) {
      for (const name of Object.keys(entry.optionalDependencies ?? {})) {
        if (!lock.packages[`${path}/node_modules/${name}`] && !lock.packages[`node_modules/${name}`])
          missing.push(`${path}: ${name}`);
      }
    }
    expect(missing).toEqual([]);
    expect(Object.values(lock.packages).filter((entry) => entry.resolved !== undefined)).toEqual([]);
  });
});
