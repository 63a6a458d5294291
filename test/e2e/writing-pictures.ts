/**
 * A conversation in writing and its minutes, a picture an answer, in Spanish and Chinese:
 * `node scripts/screenshots.mjs writing-pictures`. Chinese needs a font of its script on the machine.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, it } from "vitest";
import { beginWriting, write } from "../support/writing.ts";
import { type App, DESKTOP, ON_PHONE, openApp } from "./support/app.ts";
import { settled } from "./support/audit.ts";

const FOLDER = join(import.meta.dirname, "../../docs/pictures");
const LANGUAGES = (process.env.LIAISON_PICTURE_LANGUAGES ?? "es,zh").split(",");
const CONTACTS: Record<string, string> = { es: "Lucía Moreno", zh: "Li Wei" };
/** What the supplier writes, one answer after the other. */
const ANSWERS: Record<string, readonly string[]> = {
  es: ["sí, claro", "sí, dígame", "3200 el 3 de diciembre y el resto el 10", "sí, correcto", "sí, gracias"],
  zh: ["可以", "可以，请说", "12月3日出3200件，剩下的12月10日出", "对", "对，谢谢"],
};

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
  const contact = CONTACTS[language] ?? "Ms Lin";
  const partner = await app.server.addPartner({ name: `Partner ${language}`, contact });
  await app.server.api(`/contacts/${partner.contactId}`, { method: "PATCH", body: { language } });
  await partner.add({ item: "main boards" });
  const id = await beginWriting(app.server, partner, partner.lines);
  await desktop.goto(`/w/${app.server.workspaceId}/calls/${id}`);
  await desktop.getByLabel("What the supplier writes").waitFor();
  await desktop.locator('[id^="turn-"]').nth(1).waitFor();
  for (const [index, text] of ANSWERS[language]!.entries()) {
    await picture(desktop, language, `${index + 1}`);
    await write(app.server, id, { kind: "words", text });
    await desktop.locator('[id^="turn-"]').filter({ hasText: text }).last().waitFor();
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
