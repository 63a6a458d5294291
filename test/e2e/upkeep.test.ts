/** Small things that people put right themselves: the name of a workspace, and who may be called again. */
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { markDoNotCall } from "../../src/modules/partners/index.ts";
import { startCall } from "../support/calls.ts";
import type { SeededPartner } from "../support/server.ts";
import { NEEDS_MODELS, speechModels } from "../support/speech-models.ts";
import { type App, OWNER, openApp, tokenOf, watchFaults } from "./support/app.ts";
import { hasChromium, NEEDS_CHROMIUM } from "./support/chromium.ts";

const models = await speechModels();

describe.skipIf(!hasChromium || !models)(`upkeep ${NEEDS_CHROMIUM} ${NEEDS_MODELS}`, { timeout: 300_000 }, () => {
  let app: App;
  let owner: BrowserContext;
  let viewer: BrowserContext;
  let partner: SeededPartner;

  beforeAll(async () => {
    app = await openApp();
    owner = await app.signedIn();
    viewer = await app.newContext();
    const { link } = await app.server.api<{ link: string }>("/invitations", { body: { role: "viewer" } });
    const person = { name: "Vera Lund", email: "vera@northwind.example", password: OWNER.password };
    const data = { token: tokenOf(link), ...person };
    await viewer.request.post("/api/invitations/accept", { data, headers: { origin: app.server.url } });
    partner = await app.server.addPartner({ name: "Hongrui Electronics", contact: "Li Wei" });
    await partner.add({ po: "4471", item: "main boards" });
  }, 300_000);
  afterAll(() => app?.close());

  it("the owner renames the workspace, and a page that was open elsewhere shows it", async () => {
    const path = `/w/${app.server.workspaceId}/settings?section=workspace`;
    const [page, other] = [await owner.newPage(), await viewer.newPage()];
    const checkFaults = watchFaults(page);
    await other.goto(path);
    await other.getByText("Northwind Devices").first().waitFor();
    expect(await other.getByRole("button", { name: "Save" }).count()).toBe(0);
    await page.goto(path);
    await page.getByLabel("Name").fill("Boards");
    await page.getByLabel("Company").fill("Northwind Labs");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved.").waitFor();
    await other.getByText("Northwind Labs").first().waitFor();
    await other.getByText("Boards").first().waitFor();
    checkFaults();
  });

  it("a mark says since when and out of which call; a viewer cannot take it back, an owner says why", async () => {
    const callId = await startCall(app.server, partner, "vague-then-day");
    const scope = { workspace: app.server.workspaceId, partner: null };
    const actor = { kind: "agent" as const, id: callId };
    await app.server.storage.transact({ scope, actor }, (ctx) => markDoNotCall(ctx, partner.contactId, callId));
    const path = `/w/${app.server.workspaceId}/partners?partner=${partner.id}`;
    const [page, other] = [await owner.newPage(), await viewer.newPage()];
    const checkFaults = watchFaults(page);
    await other.goto(path);
    await other.getByText(/Asked on .* not to be called again/).waitFor();
    expect(await other.getByRole("button", { name: "Allow calls again" }).count()).toBe(0);
    await page.goto(path);
    const seen = page.getByRole("link", { name: "See that call" });
    expect(await seen.getAttribute("href")).toBe(`/w/${app.server.workspaceId}/calls/${callId}`);
    await page.getByRole("button", { name: "Allow calls again" }).click();
    const dialog = page.getByRole("dialog");
    const confirm = dialog.getByRole("button", { name: "Allow calls again" });
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByLabel("Why calls are wanted again").fill("He rang us and wants the weekly call");
    await confirm.click();
    await page.getByText("Li Wei can be called again.").waitFor();
    await seen.waitFor({ state: "detached" });
    expect(await page.getByRole("button", { name: "Call Li Wei" }).isEnabled()).toBe(true);
    checkFaults();
  });
});
