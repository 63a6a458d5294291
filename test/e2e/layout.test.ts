/** Every screen, wide and narrow, light and dark: nothing overflows, all text can be read, everything has a name and a key. */
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ConversationDetail } from "../../src/modules/conversations/schema.ts";
import { endOf, pause, startCall } from "../support/calls.ts";
import type { SeededPartner } from "../support/server.ts";
import { NEEDS_MODELS, speechModels } from "../support/speech-models.ts";
import { type App, ON_PHONE, openApp } from "./support/app.ts";
import { audit, tabTo } from "./support/audit.ts";
import { hasChromium, NEEDS_CHROMIUM } from "./support/chromium.ts";
import { makeDemo } from "./support/demo.ts";

const models = await speechModels();

const FILE = {
  name: "open-orders.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    "Supplier,PO,Line,Item,Description,Qty,UOM,Need date\nNewcomer Ltd,9001,1,NC-1,Bracket,100,pcs,2026-12-20\nNewcomer Ltd,9001,2,NC-2,Cover,many,pcs,2026-12-21\n",
  ),
};

/** Whole quantities with dots: nothing in it tells whether they are thousands. */
const OPEN_FILE = {
  name: "offen.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    "Lieferant;Bestellnummer;Position;Artikelnummer;Bestellmenge;Liefertermin\nNeuling GmbH;9002;1;NC-3;1.500;13.05.2027\n",
  ),
};

describe.skipIf(!hasChromium || !models)(`screens ${NEEDS_CHROMIUM} ${NEEDS_MODELS}`, { timeout: 120_000 }, () => {
  let app: App;
  let demo: string;
  let partner: SeededPartner;
  let liveCall: string;
  const pages: Partial<Record<Width, Page>> = {};

  type Width = "desktop" | "phone";
  type Screen = { name: string; signedOut?: true; open(page: Page, width: Width): Promise<void> };

  beforeAll(async () => {
    app = await openApp();
    const wide = await app.signedIn();
    pages.desktop = await wide.newPage();
    pages.phone = await (await app.signedIn(ON_PHONE)).newPage();
    demo = await makeDemo(app, wide);
    partner = await app.server.addPartner({ name: "Hongrui Electronics", contact: "Li Wei" });
    await partner.add({ po: "4471", item: "main boards" });
    liveCall = await startCall(app.server, partner, "cooperative");
    // A person holds the call, so that it stays as it is for as long as it is looked at.
    for (let turns = 0; turns < 3; await pause(500)) {
      ({ length: turns } = (await app.server.api<ConversationDetail>(`/conversations/${liveCall}`)).turns);
    }
    await app.server.api(`/conversations/${liveCall}/actions`, { body: { action: "take_over" } });
  }, 300_000);
  afterAll(() => app?.close());

  const own = (path: string) => `/w/${app.server.workspaceId}/${path}`;
  const inDemo = (path: string) => `/w/${demo}/${path}`;
  const board = async (page: Page, width: Width) => {
    await page.goto(inDemo("orders"));
    await rows(page, width).nth(2).waitFor();
  };
  const rows = (page: Page, width: Width) => page.getByRole(width === "desktop" ? "row" : "article");
  const opener = (page: Page, width: Width) => rows(page, width).getByRole("button", { name: /^Open / });
  const promise = (page: Page) => page.getByRole("button", { name: /confirmed \(written\)/ });

  const SCREENS: Screen[] = [
    {
      name: "sign-in",
      signedOut: true,
      async open(page) {
        await page.goto("/sign-in");
        await page.getByLabel("Password").waitFor();
      },
    },
    {
      name: "first run",
      async open(page) {
        await page.goto("/welcome");
        await page.getByRole("button", { name: "Open the demo" }).waitFor();
      },
    },
    { name: "board", open: board },
    {
      name: "empty board",
      async open(page) {
        await page.goto(`${own("orders")}?search=nothing-like-it`);
        await page.getByText("No line fits").waitFor();
      },
    },
    {
      name: "line panel",
      async open(page, width) {
        await board(page, width);
        await opener(page, width).nth(2).click();
        await page.getByRole("heading", { name: "Do promises walk away?" }).waitFor();
      },
    },
    {
      name: "evidence",
      async open(page, width) {
        await board(page, width);
        await promise(page).first().click();
        await page.locator("blockquote mark").first().waitFor();
      },
    },
    {
      name: "start call",
      async open(page) {
        await page.goto(own("orders"));
        await page.getByRole("checkbox", { name: "Select 4471 / 2" }).check();
        await page.getByRole("button", { name: "Call about 1 line" }).click();
        await page.getByRole("radio", { name: /A simulated supplier/ }).check();
        await page.getByRole("dialog").getByText("Answers with an exact date.").waitFor();
      },
    },
    {
      name: "live call",
      async open(page) {
        await page.goto(own(`calls/${liveCall}`));
        await page.getByText("you have taken over").waitFor();
        await page.locator('[id^="turn-"]').nth(2).waitFor();
      },
    },
    {
      name: "decisions",
      async open(page) {
        await page.goto(inDemo("decisions"));
        await page.getByRole("article").first().getByRole("radio").first().check();
        await page.getByLabel("Why?").waitFor();
        await page.locator("blockquote").first().waitFor();
      },
    },
    {
      name: "partners",
      async open(page) {
        await page.goto(inDemo("partners"));
        await page.getByRole("link", { name: /Hongrui/ }).click();
        await page.getByRole("heading", { name: /Contacts/ }).waitFor();
      },
    },
    {
      name: "calls",
      async open(page) {
        await page.goto(own("calls"));
        await page.getByText("Li Wei").first().waitFor();
      },
    },
    {
      name: "import",
      async open(page) {
        await page.goto(inDemo("import"));
        await page.locator("input[type=file]").setInputFiles(FILE);
        await page.getByText("1 row rejected").waitFor();
      },
    },
    {
      name: "import that asks",
      async open(page) {
        await page.goto(inDemo("import"));
        await page.locator("input[type=file]").setInputFiles(OPEN_FILE);
        await page.getByLabel(/^Numbers like 1\.500/).waitFor();
      },
    },
    {
      name: "flows",
      async open(page) {
        await page.goto(inDemo("flows"));
        await page.getByRole("link", { name: /^Order status/ }).waitFor();
      },
    },
    {
      name: "flow",
      async open(page) {
        await page.goto(inDemo("flows/quality-report"));
        await page.getByRole("heading", { name: "Versions" }).waitFor();
      },
    },
    {
      name: "gym",
      async open(page) {
        await page.goto(inDemo("gym"));
        await page.getByText("No run yet").waitFor();
      },
    },
    ...["members", "security", "workspace", "audit"].map(
      (section): Screen => ({
        name: `settings, ${section}`,
        async open(page) {
          await page.goto(`${inDemo("settings")}?section=${section}`);
          await page.getByRole("heading", { name: "Settings" }).waitFor();
          await page.locator("[aria-busy=true]").waitFor({ state: "detached" });
        },
      }),
    ),
  ];

  describe.each(["desktop", "phone"] as const)("%s", (width) => {
    it.each(SCREENS.map(({ name }) => name))("%s", async (name) => {
      await look(SCREENS.find((screen) => screen.name === name)!, width);
    });
  });

  it.each(["desktop", "phone"] as const)("minutes, %s", async (width) => {
    const { status } = await app.server.api<{ status: string }>(`/conversations/${liveCall}`);
    if (status === "live") {
      await app.server.api(`/conversations/${liveCall}/actions`, { body: { action: "hang_up" } });
      await endOf(app.server, liveCall);
    }
    const open = async (page: Page) => {
      await page.goto(own(`calls/${liveCall}`));
      await page.getByText("Ended by us").waitFor();
    };
    await look({ name: "minutes", open }, width);
  });

  it.each(["desktop", "phone"] as const)("the import preview shows what matters at once, %s", async (width) => {
    const page = pages[width]!;
    await SCREENS.find(({ name }) => name === "import")!.open(page, width);
    const { width: wide } = page.viewportSize()!;
    for (const text of ["Newcomer Ltd", "9001 / 1", "NC-1", "100 pcs", "20 Dec 2026"]) {
      const box = await page.getByText(text, { exact: false }).last().boundingBox();
      expect(box, text).not.toBeNull();
      expect(box!.x, text).toBeGreaterThanOrEqual(0);
      expect(box!.x + box!.width, text).toBeLessThanOrEqual(wide);
    }
  });

  it.each(["desktop", "phone"] as const)("the import takes an answer and shows the row it makes, %s", async (width) => {
    const page = pages[width]!;
    await SCREENS.find(({ name }) => name === "import that asks")!.open(page, width);
    await page.getByText("probably thousands").waitFor();
    expect(await page.getByRole("button", { name: "Nothing to import" }).isDisabled()).toBe(true);
    await page.getByLabel(/^Numbers like 1\.500/).selectOption({ label: "thousands" });
    await page.getByText("1,500 pcs").waitFor();
    await page.getByText("13 May 2027").waitFor();
    await page.getByRole("button", { name: "Import 1 line" }).waitFor();
  });

  it("finds what is wrong, so that finding nothing means something", async () => {
    const page = await (await app.newContext(ON_PHONE)).newPage();
    await page.goto("/sign-in");
    await page.getByLabel("Password").waitFor();
    expect(await audit(page)).toEqual([]);
    await page.evaluate(() => {
      const bad = document.createElement("div");
      bad.innerHTML = `<p style="color: rgb(150 150 150)">pale</p><p style="width: 900px">wide</p>
        <button style="width: 40px; height: 40px"></button><p>line.title</p>
        <svg width="50" height="20"><text x="30" y="12">beyond the edge</text></svg>`;
      document.querySelector("main")?.append(bad);
    });
    const found = (await audit(page)).join("\n");
    await page.context().close();
    for (const part of [
      /sideways/,
      /cut: beyond/,
      /outside: <p>.*wide/,
      /contrast.*pale/,
      /name: button/,
      /message: line\.title/,
    ]) {
      expect(found).toMatch(part);
    }
  });

  describe("keyboard", () => {
    const page = () => pages.desktop!;

    it("Tab reaches the main actions of the board, each stop visible", async () => {
      // A window that was just opened: where the last click was decides where Tab begins.
      const opened = await page().context().newPage();
      await board(opened, "desktop");
      for (const stop of ["To the content", "Partners", "Find anything", "Call", "Search", "Select all"]) {
        await tabTo(opened, stop);
      }
      await opened.close();
    });

    it("j and k walk, Enter opens the line, Esc closes it", async () => {
      await board(page(), "desktop");
      const focused = () => page().evaluate(() => document.activeElement?.getAttribute("aria-label"));
      const names = await opener(page(), "desktop").evaluateAll((all) => all.map((each) => each.ariaLabel));
      for (const [key, at] of [
        ["j", 0],
        ["j", 1],
        ["j", 2],
        ["k", 1],
      ] as const) {
        await page().keyboard.press(key);
        await expect.poll(focused).toBe(names[at]);
      }
      await page().keyboard.press("Enter");
      await page().getByRole("complementary", { name: "Line" }).waitFor();
      expect(page().url()).toContain("line=");
      await page().keyboard.press("Escape");
      await page().getByRole("complementary", { name: "Line" }).waitFor({ state: "hidden" });
      expect(page().url()).not.toContain("line=");
    });

    it("Ctrl-K finds a line and opens it", async () => {
      await board(page(), "desktop");
      const name = await opener(page(), "desktop").nth(3).getAttribute("aria-label");
      const line = name!.replace("Open ", "");
      await page().keyboard.press("Control+k");
      const box = page().getByRole("combobox", { name: /Find a line/ });
      await box.fill(line.split(" / ")[0]!);
      await page()
        .getByRole("option", { name: new RegExp(line) })
        .first()
        .waitFor();
      await page().keyboard.press("Enter");
      await page().getByRole("complementary", { name: "Line" }).waitFor();
    });

    it("a call is started and a decision taken without a pointer", async () => {
      await board(page(), "desktop");
      await page().keyboard.press("j");
      await page().keyboard.press("c");
      await page().getByRole("dialog", { name: "Call" }).waitFor();
      await tabTo(page(), "Cancel");
      await page().keyboard.press("Escape");
      await page().getByRole("dialog", { name: "Call" }).waitFor({ state: "hidden" });
      await page().goto(inDemo("decisions"));
      await page().getByRole("article").first().getByRole("radio").first().focus();
      await page().keyboard.press("Space");
      await tabTo(page(), "Why?");
    });
  });

  async function look(screen: Screen, width: Width): Promise<void> {
    let page = pages[width]!;
    let alone: BrowserContext | null = null;
    if (screen.signedOut) {
      alone = await app.newContext(width === "phone" ? ON_PHONE : {});
      page = await alone.newPage();
    }
    await page.emulateMedia({ colorScheme: "light" });
    await screen.open(page, width);
    const light = await audit(page);
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await audit(page);
    await alone?.close();
    expect({ light, dark }).toEqual({ light: [], dark: [] });
  }
});
