/** What the documents say of the code: codes, routes, files and packages that are named exist, and none is left out. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../src/api/testing/api.ts";
import { ERRORS } from "../src/kernel/errors.ts";

const root = join(import.meta.dirname, "..");
const text = (path: string) => readFileSync(join(root, path), "utf8");
/** The cells of a document's tables, a row each; escaped bars do not occur. */
const rows = (path: string) =>
  [...text(path).matchAll(/^\|(.+)\|$/gm)].map(([, row]) => row!.split("|").map((cell) => cell.trim()));
const quoted = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, words]) => words!);

describe("docs/errors.md", () => {
  it("lists every code with its status and what to do", () => {
    const listed = rows("docs/errors.md").filter(([code]) => code!.startsWith("`"));
    expect(listed.map(([code, status]) => [quoted(code!)[0], Number(status)])).toEqual(Object.entries(ERRORS));
    expect(listed.filter(([, , remedy]) => remedy!.length < 10)).toEqual([]);
  });
});

describe("ARCHITECTURE.md", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api?.close());

  /** "GET/POST W/partners" is two routes; a WebSocket begins as a GET. */
  const routesOf = (entry: string) => {
    const [, methods, path] = /^([A-Z/]+) (\S+)$/.exec(entry) ?? [];
    if (methods === undefined || path === undefined) return [];
    const full = path.replace(/^W(?=\/|$)/, "/api/workspaces/{workspace}");
    return methods.split("/").map((method) => `${method === "WS" ? "GET" : method} ${full}`);
  };

  it("has every route of the API in its table, and no other", async () => {
    const { cookie } = await api.outsider();
    const answer = await api.send("GET", "/api/openapi.json", { cookie });
    const { paths } = (await answer.json()) as { paths: Record<string, Record<string, unknown>> };
    const real = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const inTable = rows("ARCHITECTURE.md").flatMap(([route]) => quoted(route!).flatMap(routesOf));
    expect(inTable.length).toBeGreaterThan(40);
    // better-auth's own operations stand in one row.
    expect(text("ARCHITECTURE.md")).toContain("| `/api/auth/*` |");
    expect(inTable.sort()).toEqual(real.filter((route) => !route.includes(" /api/auth/")).sort());
  });

  it("names shapes that exist", () => {
    const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
      .map((path) => text(join("src", path)))
      .join("\n");
    const named = rows("ARCHITECTURE.md")
      .filter(([route]) => quoted(route!).some((entry) => routesOf(entry).length > 0))
      .flatMap(([, answer]) =>
        [
          ...quoted(answer!)
            .join(" ")
            .matchAll(/\b[A-Z][a-z]\w+/g),
        ].map(([name]) => name),
      );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !sources.includes(`export const ${name} `))).toEqual([]);
  });

  it("tells the main flow in files that exist", () => {
    const [, flow] = /## The main flow, in seven files\n([\s\S]+?)\n## /.exec(text("ARCHITECTURE.md"))!;
    const files = [...flow!.matchAll(/^\d\. `([^`]+)`/gm)].map(([, file]) => file!);
    expect(files).toHaveLength(7);
    expect(files.filter((file) => !existsSync(join(root, "src", file)))).toEqual([]);
  });
});

describe("docs/decisions/0001", () => {
  it("gives a reason for every package of the server, and names none that is not used", () => {
    const { dependencies, optionalDependencies, devDependencies } = JSON.parse(text("package.json")) as Record<
      string,
      Record<string, string>
    >;
    const named = rows("docs/decisions/0001-one-package-and-its-stack.md")
      .flatMap(([libraries]) => libraries!.split(", "))
      .filter((name) => name !== "library" && !name.startsWith("-"));
    const used = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies });
    expect(named.filter((name) => !used.includes(name))).toEqual([]);
    const server = Object.keys({ ...dependencies, ...optionalDependencies });
    expect(server.filter((name) => !named.includes(name))).toEqual([]);
  });
});

describe("the sources", () => {
  it("point to documents that are there", () => {
    const pointers = ["src", "test", "docs"].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((path) => /\.(tsx?|md)$/.test(path))
        .flatMap((path) => [...text(join(folder, path)).matchAll(/\bdocs\/[\w/.-]*\w/g)].map(([pointer]) => pointer)),
    );
    const there = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).map((path) => `docs/${path}`);
    const missing = new Set(pointers.filter((pointer) => !there.some((path) => path.startsWith(pointer))));
    expect(pointers.length).toBeGreaterThan(20);
    expect([...missing]).toEqual([]);
  });
});
