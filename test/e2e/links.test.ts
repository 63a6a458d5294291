/** One-time links: the token is in nothing that the browser sends, shows or remembers. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NEEDS_MODELS, speechModels } from "../support/speech-models.ts";
import { type App, OWNER, openApp, tokenOf, watchFaults } from "./support/app.ts";
import { hasChromium, NEEDS_CHROMIUM } from "./support/chromium.ts";

const models = await speechModels();

describe.skipIf(!hasChromium || !models)(
  `one-time links ${NEEDS_CHROMIUM} ${NEEDS_MODELS}`,
  { timeout: 300_000 },
  () => {
    let app: App;

    beforeAll(async () => {
      app = await openApp();
    }, 300_000);
    afterAll(() => app?.close());

    /** A page of its own, and every address that it asked the server for. */
    async function newPage(): Promise<{ page: Page; asked: string[]; checkFaults: () => void }> {
      const page = await (await app.newContext()).newPage();
      const asked: string[] = [];
      page.on("request", (request) => asked.push(`${request.url()} ${request.headers().referer ?? ""}`));
      return { page, asked, checkFaults: watchFaults(page) };
    }

    it("the owner's link signs in, and going back does not show it", async () => {
      const { page, asked, checkFaults } = await newPage();
      const token = tokenOf(app.server.signInLink);
      await page.goto("/sign-in");
      await page.getByLabel("Password").waitFor();
      // In the same tab only the fragment differs: nothing is loaded anew.
      await page.goto(app.server.signInLink);
      await page.getByRole("heading", { name: "Choose your password" }).waitFor();
      await page.getByLabel("Your name").fill(OWNER.name);
      await page.getByLabel("E-mail").fill(OWNER.email);
      await page.getByLabel("Password").fill(OWNER.password);
      await page.getByRole("button", { name: "Continue" }).click();
      await page.waitForURL(/\/(welcome|w\/)/);
      for (let back = 0; back < 3; back += 1) {
        await page.goBack().catch(() => null);
        expect(page.url()).not.toContain(token);
      }
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter((line) => line.includes(token))).toEqual([]);
      checkFaults();
    });

    it("an invitation's link leaves the address at once, and still lets its holder join", async () => {
      const invitation = await app.server.api<{ link: string }>("/invitations", { body: { role: "viewer" } });
      const { page, asked, checkFaults } = await newPage();
      const token = tokenOf(invitation.link);
      await page.goto(invitation.link);
      await page.getByRole("heading", { name: "You are invited" }).waitFor();
      expect(page.url()).toBe(`${app.server.url}/invite`);
      await page.getByLabel("Your name").fill("Ana Prieto");
      await page.getByLabel("E-mail").fill("ana@northwind.example");
      await page.getByLabel("Password").fill(OWNER.password);
      await page.getByRole("button", { name: "Join" }).click();
      await page.waitForURL(/\/w\//);
      expect(asked.filter((line) => line.includes(token))).toEqual([]);
      checkFaults();
    });
  },
);
