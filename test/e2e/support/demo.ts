/** The demo workspace, made as the first-run screen makes it. */
import type { BrowserContext } from "playwright-core";
import type { Workspace } from "../../../src/modules/workspaces/schema.ts";
import type { App } from "./app.ts";

/** Returns its id. A machine that is busy beyond the request's time limit says so, and finishes what it began. */
export async function makeDemo(app: App, context: BrowserContext): Promise<string> {
  const answer = await context.request.post("/api/workspaces", {
    data: { kind: "demo", name: "Demo", company: "Northwind Devices" },
    headers: { origin: app.server.url },
    timeout: 120_000,
  });
  if (answer.ok()) return ((await answer.json()) as Workspace).id;
  if (answer.status() !== 503) throw new Error(`the demo was not made: ${answer.status()} ${await answer.text()}`);
  for (let look = 0; look < 60; look += 1) {
    const me = (await (await context.request.get("/api/me")).json()) as { workspaces: Workspace[] };
    const demo = me.workspaces.find(({ kind }) => kind === "demo");
    if (demo) return demo.id;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  throw new Error("the demo was not made within a minute of its time limit");
}
