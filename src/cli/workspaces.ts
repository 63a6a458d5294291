import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { AppError } from "#kernel/errors.ts";
import { DEMO_COMPANY, Me, Workspace } from "#modules/workspaces/schema.ts";
import { print, printJson, table } from "./print.ts";
import { chooseWorkspace, type Session } from "./session.ts";

export const WORKSPACES_HELP =
  "workspaces; workspaces create demo|own NAME [--company NAME]; workspaces rename NAME [NEW] [--company NAME]; workspaces delete NAME|ID [--yes]";

export async function workspaces(session: Session, args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { company: { type: "string" }, yes: { type: "boolean" }, json: { type: "boolean" } },
  });
  const [verb, ...rest] = positionals;
  if (verb === "create") {
    const [kind, name] = rest;
    if ((kind !== "demo" && kind !== "own") || !name) throw new AppError("invalid_input", `Usage: ${WORKSPACES_HELP}`);
    await refuseTaken(session, name);
    const company = values.company ?? (kind === "demo" ? DEMO_COMPANY : name);
    const created = await session.client.send("POST", "/api/workspaces", { kind, name, company }, Workspace);
    return values.json ? printJson(created) : print(`Created ${created.name} (${created.id}).`);
  }
  if (verb === "rename") {
    const [name, renamed] = rest;
    const patch = { name: renamed, company: values.company };
    if (!name || (patch.name === undefined && patch.company === undefined))
      throw new AppError("invalid_input", `Usage: ${WORKSPACES_HELP}`);
    const { id } = await chooseWorkspace(session.client, name);
    if (renamed !== undefined) await refuseTaken(session, renamed, id);
    const changed = await session.client.send("PATCH", `/api/workspaces/${id}`, patch, Workspace);
    return values.json ? printJson(changed) : print(`${changed.name} calls for ${changed.company} (${changed.id}).`);
  }
  if (verb === "delete") {
    if (!rest[0]) throw new AppError("invalid_input", `Usage: ${WORKSPACES_HELP}`);
    const workspace = await chooseWorkspace(session.client, rest[0]);
    if (!values.yes) await confirmDeletion(workspace);
    await session.client.send("DELETE", `/api/workspaces/${workspace.id}`, undefined, null);
    return values.json ? printJson({ deleted: workspace.id }) : print(`Deleted ${workspace.name}.`);
  }
  const me = await session.client.get("/api/me", Me);
  if (values.json) return printJson({ workspaces: me.workspaces });
  print(
    table(
      me.workspaces.map(({ id, name, kind, company, role }) => [name, kind, company, role, id]),
      ["Name", "Kind", "Company", "Role", "Id"],
    ),
  );
}

/** Two of one name cannot be told apart by whoever reads a list or types a command. */
async function refuseTaken({ client }: Session, wanted: string, except?: string): Promise<void> {
  const me = await client.get("/api/me", Me);
  const taken = me.workspaces.find(({ id, name }) => id !== except && name.toLowerCase() === wanted.toLowerCase());
  if (taken) throw new AppError("conflict", `There is a workspace "${taken.name}" already. Choose another name.`);
}

async function confirmDeletion({ name }: Workspace): Promise<void> {
  const what = `Deletes ${name} with everything in it: orders, calls, promises, decisions.`;
  if (!process.stdin.isTTY) throw new AppError("invalid_input", `${what} Say --yes to do it.`);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const typed = await terminal.question(`${what} Type its name to do it: `);
    if (typed.trim() !== name) throw new AppError("invalid_input", `${name} was not deleted.`);
  } finally {
    terminal.close();
  }
}
