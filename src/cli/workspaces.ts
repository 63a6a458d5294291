import { parseArgs } from "node:util";
import { AppError } from "#kernel/errors.ts";
import { Me, Workspace } from "#modules/workspaces/schema.ts";
import { print, printJson, table } from "./print.ts";
import { chooseWorkspace, type Session } from "./session.ts";

export const WORKSPACES_HELP =
  "workspaces; workspaces create demo|own NAME [--company NAME]; workspaces rename NAME [NEW] [--company NAME]; workspaces delete NAME";

export async function workspaces(session: Session, args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { company: { type: "string" }, json: { type: "boolean" } },
  });
  const [verb, ...rest] = positionals;
  if (verb === "create") {
    const [kind, name] = rest;
    if ((kind !== "demo" && kind !== "own") || !name) throw new AppError("invalid_input", `Usage: ${WORKSPACES_HELP}`);
    const created = await session.client.send(
      "POST",
      "/api/workspaces",
      { kind, name, company: values.company ?? name },
      Workspace,
    );
    return values.json ? printJson(created) : print(`Created ${created.name} (${created.id}).`);
  }
  if (verb === "rename") {
    const [name, renamed] = rest;
    const patch = { name: renamed, company: values.company };
    if (!name || (patch.name === undefined && patch.company === undefined))
      throw new AppError("invalid_input", `Usage: ${WORKSPACES_HELP}`);
    const { id } = await chooseWorkspace(session.client, name);
    const changed = await session.client.send("PATCH", `/api/workspaces/${id}`, patch, Workspace);
    return values.json ? printJson(changed) : print(`${changed.name} calls for ${changed.company} (${changed.id}).`);
  }
  if (verb === "delete") {
    const workspace = await chooseWorkspace(session.client, rest[0]);
    await session.client.send("DELETE", `/api/workspaces/${workspace.id}`, undefined, null);
    return values.json ? printJson({ deleted: workspace.id }) : print(`Deleted ${workspace.name}.`);
  }
  const me = await session.client.get("/api/me", Me);
  if (values.json) return printJson({ workspaces: me.workspaces });
  print(
    table(
      me.workspaces.map(({ name, kind, company, role }) => [name, kind, company, role]),
      ["Name", "Kind", "Company", "Role"],
    ),
  );
}
