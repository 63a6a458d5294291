import { describe, expect, it } from "vitest";
import type { Me } from "#modules/workspaces/schema.ts";
import type { Client } from "./client.ts";
import { chooseWorkspace } from "./session.ts";

const workspace = (id: string, name: string): Me["workspaces"][number] => ({
  id,
  name,
  kind: "own",
  company: name,
  staleAfterDays: 7,
  role: "owner",
});
const knowing = (...workspaces: Me["workspaces"]) => ({ get: async () => ({ workspaces }) }) as unknown as Client;

describe("the workspace of a command", () => {
  const two = knowing(workspace("a1", "Demo"), workspace("b2", "demo"), workspace("c3", "Own"));

  it("is the one that is named, whatever its case, or its id", async () => {
    expect(await chooseWorkspace(two, "OWN")).toMatchObject({ id: "c3" });
    expect(await chooseWorkspace(two, "b2")).toMatchObject({ id: "b2" });
    expect(await chooseWorkspace(knowing(workspace("a1", "Demo")), undefined)).toMatchObject({ id: "a1" });
  });

  it("is never one of two of that name: both ids are told", async () => {
    await expect(chooseWorkspace(two, "Demo")).rejects.toMatchObject({
      code: "invalid_input",
      message: '2 workspaces are called "Demo". Say which by its id: a1, b2',
    });
  });

  it("has to be said where there are several, and must exist", async () => {
    await expect(chooseWorkspace(two, undefined)).rejects.toThrow("--workspace: Demo, demo, Own");
    await expect(chooseWorkspace(two, "Gone")).rejects.toMatchObject({ code: "not_found" });
  });
});
