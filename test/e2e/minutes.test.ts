/**
 * A conversation in writing, its minutes, and the tap: a person types the supplier's side, makes a link, and the contact
 * confirms and corrects on a phone, without signing in.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Minutes } from "../../src/modules/minutes/schema.ts";
import type { SeededPartner } from "../support/server.ts";
import { beginWriting, write, writeAll } from "../support/writing.ts";
import { type App, ON_PHONE, openApp, watchFaults } from "./support/app.ts";
import { audit, settled } from "./support/audit.ts";
import { hasChromium, NEEDS_CHROMIUM } from "./support/chromium.ts";

/** Where to leave pictures of what was shown, for a person to look at. */
const PICTURES = process.env.LIAISON_PICTURES;
const ANSWERS = [
  "yes",
  "yes",
  "the third of December when they leave the factory",
  "about right",
  "it may move",
  "yes",
];

describe.skipIf(!hasChromium)(`minutes in the browser ${NEEDS_CHROMIUM}`, { timeout: 180_000 }, () => {
  let app: App;
  let partner: SeededPartner;
  let desk: Page;
  let outside: BrowserContext;
  let phone: Page;
  let link: string;
  const checks: Array<() => void> = [];

  beforeAll(async () => {
    app = await openApp({ silent: true });
    partner = await app.server.addPartner({ name: "Hongrui Electronics", contact: "Li Wei" });
    await partner.add({ po: "4471", item: "main boards", needIn: 15 });
    desk = await (await app.signedIn()).newPage();
    outside = await app.newContext(ON_PHONE);
    phone = await outside.newPage();
    checks.push(watchFaults(desk), watchFaults(phone));
  }, 180_000);
  afterAll(() => app?.close());

  async function picture(page: Page, name: string): Promise<void> {
    await settled(page);
    if (PICTURES === undefined) return;
    await mkdir(PICTURES, { recursive: true });
    await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  }
  const dialog = () => desk.getByRole("dialog", { name: "Minutes for the partner" });
  const card = (page = phone) => page.getByRole("article");

  it("is held in writing: the supplier's side is typed, and the call page shows it", async () => {
    await desk.goto(`/w/${app.server.workspaceId}/orders`);
    await desk.getByRole("checkbox", { name: "Select 4471 / 2" }).check();
    await desk.getByRole("button", { name: "Call about 1 line" }).click();
    const start = desk.getByRole("dialog", { name: "Call" });
    // This browser has no microphone: the dialog opens on what works, and says why the other does not.
    await start.getByText("No microphone is connected to this computer.", { exact: false }).waitFor();
    expect(await start.getByRole("radio", { name: /You, in writing/ }).isChecked()).toBe(true);
    await picture(desk, "start-in-writing");
    await start.getByRole("button", { name: "Call about 1 line" }).click();
    const words = desk.getByLabel("What the supplier writes");
    const turns = desk.locator('[id^="turn-"]');
    const agent = desk.getByLabel("Sentence for the agent to say");
    await words.waitFor();
    expect(await agent.count()).toBe(0);
    await desk.getByRole("button", { name: "Write for the agent" }).click();
    await agent.waitFor();
    expect(await words.count()).toBe(0);
    await desk.getByRole("button", { name: "Write as the supplier" }).click();
    for (const [index, answer] of ANSWERS.entries()) {
      await words.waitFor();
      await expect.poll(() => words.inputValue()).toBe("");
      await words.fill(answer);
      await desk.getByRole("button", { name: "Answer", exact: true }).click();
      await turns
        .filter({ hasText: answer })
        .nth(ANSWERS.slice(0, index).filter((each) => each === answer).length)
        .waitFor();
      if (index === 2) {
        expect(await audit(desk)).toEqual([]);
        await picture(desk, "writing");
      }
    }
    await desk.getByText("Completed").waitFor();
  });

  it("has minutes, and a link that is told once", async () => {
    await desk.getByRole("link", { name: "Minutes for the partner" }).click();
    await dialog().getByText("Said, not confirmed yet.").waitFor();
    await dialog().getByRole("button", { name: "Make a link" }).click();
    link = await dialog().getByLabel("The link, shown this once").inputValue();
    expect(link).toMatch(/\/m\/[\w-]{43}$/);
    await dialog()
      .getByText(/The partner cannot open this link: .* Set PUBLIC_URL/)
      .waitFor();
    await dialog().getByText("not opened yet").waitFor();
    expect(await audit(desk)).toEqual([]);
    await picture(desk, "our-minutes");
  });

  it("opens on a phone without signing in, without a cookie, and fits", async () => {
    await phone.goto(link);
    await card().getByText("4,000 pcs").waitFor();
    await card().getByText("4,000 pieces leaving the factory on Thursday 3 December.").waitFor();
    await card().getByText("the third of December when they leave the factory").waitFor();
    expect(await audit(phone)).toEqual([]);
    await picture(phone, "phone-minutes");
    expect(await outside.cookies()).toEqual([]);
    await dialog().getByText("nothing answered yet").waitFor();
  });

  it("is confirmed by one tap, and our side sees it", async () => {
    await card().getByRole("button", { name: "Right", exact: true }).tap();
    await card().getByText("Thank you. This is confirmed.").waitFor();
    expect(await card().getByRole("status").innerText()).toBe("Thank you. This is confirmed.");
    expect(await card().getByRole("button", { name: "Right", exact: true }).count()).toBe(0);
    await picture(phone, "phone-confirmed");
    await dialog().getByText("1 confirmed").waitFor();
    await dialog().getByText("confirmed by the partner").waitFor();
    await phone.reload();
    await card().getByText("Thank you. This is confirmed.").waitFor();
  });

  it("is corrected with a date and a note; late, it becomes a decision", async () => {
    await card().getByRole("button", { name: "Not right" }).tap();
    await card().getByRole("button", { name: "Send" }).tap();
    await card().getByText("Please give a date, a quantity or a note.").waitFor();
    await card().getByLabel("Date").fill("2026-12-20");
    await card().getByLabel("Note").fill("The connector comes late.");
    expect(await audit(phone)).toEqual([]);
    await picture(phone, "phone-correcting");
    await card().getByRole("button", { name: "Send" }).tap();
    await card().getByText("Sunday 20 December").waitFor();
    await card().getByText("The connector comes late.").waitFor();
    await card().getByText("Thank you. Your correction is written down.").waitFor();
    expect(await card().getByRole("button").count()).toBe(1);
    await picture(phone, "phone-corrected");
    await dialog().getByText("1 confirmed · 1 corrected").waitFor();
    await picture(desk, "our-minutes-answered");
    const decisions = await app.server.api<Array<{ kind: string }>>("/decisions?status=open");
    expect(decisions.map(({ kind }) => kind)).toContain("late");
    await desk.goto(`/w/${app.server.workspaceId}/orders?line=${partner.lines[0]!.id}`);
    await desk.getByText("confirmed").first().waitFor();
  });

  it("shows two languages on the narrow page, the partner's first", async () => {
    await phone.route(/\/api\/minutes\/[\w-]+$/, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: inChinese((await answer.json()) as Minutes) });
    });
    await phone.goto(link);
    await phone.getByRole("heading", { name: /我们记录的内容/ }).waitFor();
    await card()
      .getByRole("button", { name: /正确.*Right/ })
      .waitFor();
    expect(await audit(phone)).toEqual([]);
    await picture(phone, "phone-two-languages");
    await card().getByRole("button", { name: /不对/ }).tap();
    await picture(phone, "phone-two-languages-correcting");
    await phone.unroute(/\/api\/minutes\/[\w-]+$/);
  });

  it("has the answers of a form, each confirmed by a tap or denied by a note", async () => {
    const { id } = await app.server.api<{ id: string }>("/conversations", {
      body: { contactId: partner.contactId, flow: "quality-report", callee: { kind: "text" } },
    });
    await writeAll(app.server, id, {
      quality_issue: "the lacquer peels off",
      quantity_done: "thirty pieces",
      identifier: "lot K117",
      since: "since Monday",
      status: "at final inspection",
    });
    const made = await app.server.api<{ link: string }>(`/conversations/${id}/minutes-links`, { body: {} });
    await phone.goto(new URL(new URL(made.link).pathname, app.server.url).href);
    const lot = card().filter({ hasText: "K117" });
    await lot.getByRole("button", { name: "Not right" }).tap();
    await lot.getByRole("button", { name: "Send" }).tap();
    await lot.getByText("Please write what is right.").waitFor();
    await lot.getByLabel("What is right?").fill("Lot K171, sorry.");
    await picture(phone, "phone-form-correcting");
    await lot.getByRole("button", { name: "Send" }).tap();
    await lot.getByText("We note that this is not right.").waitFor();
    const what = card().filter({ hasText: "the lacquer peels off" });
    await what.getByRole("button", { name: "Right", exact: true }).tap();
    await what.getByText("Thank you. This is confirmed.").waitFor();
    expect(await audit(phone)).toEqual([]);
    await picture(phone, "phone-form");
  });

  it("takes back a wrong tap, and lets a line without a day be given one", async () => {
    await partner.add({ po: "4472", item: "hinges" });
    await partner.add({ po: "4473", item: "covers" });
    const id = await beginWriting(app.server, partner, partner.lines.slice(-2));
    for (const text of [
      "yes",
      "yes",
      "all leave the factory on the third of December",
      "yes",
      "I don't know yet",
      "yes",
    ])
      await write(app.server, id, { kind: "words", text });
    const made = await app.server.api<{ link: string }>(`/conversations/${id}/minutes-links`, { body: {} });
    await phone.goto(new URL(new URL(made.link).pathname, app.server.url).href);
    const told = card().filter({ hasText: "3 December" });
    await told.getByRole("button", { name: "Not right" }).tap();
    await told.getByLabel("Note").fill("No, I mixed it up.");
    await told.getByRole("button", { name: "Send" }).tap();
    await told.getByText("We note that this is not right.").waitFor();
    await told.getByRole("button", { name: "Right", exact: true }).tap();
    await told.getByText("Thank you. This is confirmed.").waitFor();
    await phone.getByText("No date is known yet.").waitFor();
    await phone.getByLabel("Date").fill("2026-12-09");
    await phone.getByLabel(/Quantity/).fill("1000");
    expect(await audit(phone)).toEqual([]);
    await picture(phone, "phone-open-point");
    await phone.getByRole("button", { name: "Send" }).tap();
    const written = card().filter({ hasText: "9 December" });
    await written.getByText("Said, not confirmed yet.").waitFor();
    await phone.getByText("There is no date yet for 3,000 pieces.").waitFor();
    await picture(phone, "phone-day-written");
  });

  it("says so when the link was revoked", async () => {
    await desk.goBack();
    await dialog().getByRole("button", { name: "Revoke" }).click();
    await dialog()
      .getByText(/revoked/)
      .first()
      .waitFor();
    await phone.goto(link);
    await phone.getByRole("heading", { name: "This link is not open any more" }).waitFor();
    await picture(phone, "phone-closed");
    for (const check of checks) check();
  });
});

/** As a language with templates would come: for the layout alone, the words are checked where they are made. */
function inChinese(minutes: Minutes): Minutes {
  const own = { right: "正确", wrong: "不对", title: "我们记录的内容", send: "发送", cancel: "取消" };
  const labels = Object.fromEntries(
    Object.entries(minutes.labels.en!).map(([name, text]) => [name, own[name as keyof typeof own] ?? `中文：${text}`]),
  );
  const add = (worded: Record<string, string>) => ({ ...worded, zh: "四千件，十二月三日星期四离开工厂。" });
  return {
    ...minutes,
    languages: ["zh", "en"],
    labels: { ...minutes.labels, zh: labels },
    intro: { ...minutes.intro, zh: "Northwind Devices 记录了十一月二十三日星期一所说的内容。请逐项核对。" },
    requests: { ...minutes.requests, zh: minutes.requests.en!.map(() => "您问了价格。") },
    lines: minutes.lines.map((line) => ({
      ...line,
      notes: { ...line.notes, zh: line.notes.en!.map(() => "还没有日期。") },
      promises: line.promises.map((promise) => ({
        ...promise,
        answered: null,
        status: "said" as const,
        text: add(promise.text),
        state: { ...promise.state, zh: "已说，尚未确认。" },
        notes: { ...promise.notes, zh: promise.notes.en!.map(() => "取决于您提到的条件。") },
      })),
    })),
  };
}
