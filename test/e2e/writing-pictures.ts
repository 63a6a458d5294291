/**
 * A conversation in writing and its minutes, a picture a step, in each language that has rules and a simulated supplier:
 * `node scripts/screenshots.mjs writing-pictures`. Chinese needs a font of its script on the machine.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ConversationDetail, Persona } from "../../src/modules/conversations/schema.ts";
import { beginWriting } from "../support/writing.ts";
import { type App, DESKTOP, ON_PHONE, openApp } from "./support/app.ts";
import { settled } from "./support/audit.ts";

const FOLDER = join(import.meta.dirname, "../../docs/pictures");
const LANGUAGES = (process.env.LIAISON_PICTURE_LANGUAGES ?? "es,zh").split(",");
const CONTACTS: Record<string, string> = { es: "Lucía Moreno", zh: "Li Wei" };
/** Pictures while it is written: often enough to follow, few enough to look at. */
const EVERY_TURNS = 6;

let app: App;
let desktop: Page;
let phone: Page;

beforeAll(async () => {
  await mkdir(FOLDER, { recursive: true });
  app = await openApp({ silent: true });
  desktop = await (await app.signedIn({ viewport: DESKTOP })).newPage();
  phone = await (await app.newContext({ ...ON_PHONE, deviceScaleFactor: 1.5 })).newPage();
}, 180_000);
afterAll(() => app?.close());

async function picture(page: Page, language: string, name: string): Promise<void> {
  await settled(page);
  await page.screenshot({ path: join(FOLDER, `writing-${language}-${name}.png`) });
}

it.each(LANGUAGES)("takes the pictures in %s", { timeout: 180_000 }, async (language) => {
  const personas = await app.server.api<Persona[]>("/personas");
  const persona = personas.find((each) => each.id === "split");
  expect(persona, `a simulated supplier that writes ${language}`).toBeDefined();
  const contact = CONTACTS[language] ?? "Ms Lin";
  const partner = await app.server.addPartner({ name: `Partner ${language}`, contact });
  await app.server.api(`/contacts/${partner.contactId}`, { method: "PATCH", body: { language } });
  await partner.add({ item: "main boards" });
  const id = await beginWriting(app.server, partner, partner.lines, persona!.id);
  await desktop.goto(`/w/${app.server.workspaceId}/calls/${id}`);
  const read = () => app.server.api<ConversationDetail>(`/conversations/${id}`);
  let shown = 0;
  let step = 0;
  for (;;) {
    const { status, turns } = await read();
    if (status === "ended" || status === "broken_off") break;
    if (turns.length >= shown + EVERY_TURNS) {
      shown = turns.length;
      step += 1;
      await picture(desktop, language, `${step}`);
    }
    await desktop.waitForTimeout(200);
  }
  await desktop.getByRole("link", { name: "Minutes for the partner" }).waitFor();
  await picture(desktop, language, "ended");
  await desktop.getByRole("link", { name: "Minutes for the partner" }).click();
  const dialog = desktop.getByRole("dialog", { name: "Minutes for the partner" });
  await dialog.getByRole("button", { name: "Make a link" }).click();
  const link = await dialog.getByLabel("The link, shown this once").inputValue();
  await dialog.getByRole("article").first().waitFor();
  await picture(desktop, language, "minutes");
  await phone.goto(link);
  const card = phone.getByRole("article").first();
  await card.waitFor();
  await picture(phone, language, "phone");
  await card.getByRole("button").first().tap();
  await dialog.getByText("1 confirmed").waitFor();
  await picture(phone, language, "phone-confirmed");
});
