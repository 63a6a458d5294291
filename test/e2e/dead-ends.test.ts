/** Where an address, a form or a call leads nowhere, the page says what is wrong and how to go on. */
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../src/kernel/ids.ts";
import type { ConversationSummary } from "../../src/modules/conversations/schema.ts";
import { NEEDS_MODELS, speechModels } from "../support/speech-models.ts";
import { type App, OWNER, openApp, watchFaults } from "./support/app.ts";
import { hasChromium, NEEDS_CHROMIUM } from "./support/chromium.ts";
import { replaceMicrophone } from "./support/microphone.ts";

const models = await speechModels();

describe.skipIf(!hasChromium || !models)(`dead ends ${NEEDS_CHROMIUM} ${NEEDS_MODELS}`, { timeout: 300_000 }, () => {
  let app: App;
  let context: BrowserContext;
  let page: Page;
  let checkFaults: () => void;

  beforeAll(async () => {
    app = await openApp();
    const partner = await app.server.addPartner({ name: "Hongrui Electronics", contact: "Li Wei" });
    await partner.add({ po: "4471", item: "main boards" });
    context = await app.signedIn();
    await replaceMicrophone(context);
    page = await context.newPage();
    checkFaults = watchFaults(page);
  }, 300_000);
  afterAll(() => app?.close());

  const open = (path: string) => page.goto(`/w/${app.server.workspaceId}/${path}`);
  const dialog = () => page.getByRole("dialog");

  it("a filter or an id that does not exist is named, and left out by a link", async () => {
    await open("orders?exception=latte&line=7");
    await page.getByText("exception=latte, line=7").waitFor();
    await page.getByRole("button", { name: "Open 4471 / 2" }).waitFor();
    await page.getByRole("link", { name: "Go on without it" }).click();
    await page.getByText("exception=latte").waitFor({ state: "detached" });
    expect(new URL(page.url()).search).toBe("");

    await open(`orders?line=${newId()}`);
    await page.getByText("There is no such order line here.").waitFor();
    await page.getByRole("button", { name: "Back to the list" }).click();
    await page.getByText("There is no such order line here.").waitFor({ state: "detached" });

    await open(`calls/${newId()}`);
    await page.getByText("There is no such conversation.").waitFor();
    await page.getByRole("link", { name: "To the list of calls" }).click();
    await page.getByRole("heading", { name: "Calls", exact: true }).waitFor();
  });

  it("a name that is too long is refused whole, a country that does not exist too, and a time zone is asked for", async () => {
    await open("partners");
    await page.getByRole("button", { name: "Add partner" }).click();
    const long = "Long ".repeat(40).trim();
    await dialog().getByLabel("Name", { exact: true }).fill(long);
    await dialog().getByText("At most 120 characters; these are 199.").waitFor();
    expect(await dialog().getByLabel("Name", { exact: true }).inputValue()).toBe(long);
    await dialog().getByLabel("Country").fill("XX");
    await dialog().getByLabel("Time zone").fill("");
    await dialog().getByRole("button", { name: "Save" }).click();
    await dialog().getByText("Needs the code of a country, such as CN for China.").waitFor();
    await dialog().getByText("Fill this in.").waitFor();
    await dialog().getByLabel("Name", { exact: true }).fill("Brightway");
    await dialog().getByLabel("Country").fill("VN");
    await dialog().getByLabel("Time zone").fill("Asia/Ho_Chi_Minh");
    await dialog().getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: "Brightway" }).waitFor();
  });

  it("transit days that run backwards are refused with the order of events", async () => {
    await page.getByRole("button", { name: "Add transit days" }).click();
    await dialog().getByLabel("From").selectOption("received");
    await dialog().getByLabel("To").selectOption("ex_factory");
    await dialog().getByLabel("Days").fill("12");
    await dialog().getByRole("button", { name: "Save" }).click();
    await dialog()
      .getByText(/later event than the first/)
      .waitFor();
    await page.keyboard.press("Escape");
  });

  it("a partner without a contact gets one where the call is asked for", async () => {
    await open("orders");
    await page.getByRole("button", { name: "Call", exact: true }).click();
    await dialog().getByLabel("Partner").selectOption({ label: "Brightway (0 open lines)" });
    await dialog().getByRole("button", { name: "Add contact" }).click();
    await dialog().getByLabel("Name", { exact: true }).fill("Tran Minh");
    await dialog().getByRole("button", { name: "Save" }).click();
    await dialog()
      .getByRole("radio", { name: /Tran Minh/ })
      .waitFor();
    await page.keyboard.press("Escape");
  });

  it("hanging up at one's own microphone ends the call as in any other", async () => {
    await startOwn();
    await page.getByRole("button", { name: "Hang up" }).click();
    await page.getByText("Ended by us").waitFor();
    expect(await page.getByRole("button", { name: /^Resume/ }).count()).toBe(0);
    const [call] = await app.server.api<ConversationSummary[]>("/conversations");
    expect(call).toMatchObject({ status: "ended", outcome: "operator_ended" });
  });

  it("an invitation that was used shows only that", async () => {
    const { link } = await app.server.api<{ link: string }>("/invitations", { body: { role: "viewer" } });
    const token = new URLSearchParams(new URL(link).hash.slice(1)).get("token");
    const person = { name: "Vera Lund", email: "vera@northwind.example", password: OWNER.password };
    const other = await app.newContext();
    const headers = { origin: app.server.url };
    await other.request.post("/api/invitations/accept", { data: { token, ...person }, headers });
    const late = await (await app.newContext()).newPage();
    await late.goto(link);
    await late.getByLabel("Your name").fill("Ana Prieto");
    await late.getByLabel("E-mail").fill("ana@northwind.example");
    await late.getByLabel("Password").fill(OWNER.password);
    await late.getByRole("button", { name: "Join" }).click();
    await late.getByRole("heading", { name: "This invitation is not open any more" }).waitFor();
    expect(await late.getByLabel("Password").count()).toBe(0);
  });

  it("a dead server is told as a lost connection, and nothing can be pressed that would not reach the call", async () => {
    await startOwn();
    await app.server.stop();
    await page.getByText(/The connection to the server is lost/).waitFor();
    for (const name of ["Hang up", "Take over"])
      expect(await page.getByRole("button", { name }).isDisabled(), name).toBe(true);
    expect(await page.getByText(/The call goes on/).count()).toBe(0);
    checkFaults();
  });

  async function startOwn(): Promise<void> {
    await open("orders");
    await page.getByRole("checkbox", { name: "Select 4471 / 2" }).check();
    await page.getByRole("button", { name: "Call about 1 line" }).click();
    await dialog()
      .getByRole("radio", { name: /You, with the microphone/ })
      .check();
    await dialog().getByRole("button", { name: "Call about 1 line" }).click();
    await page.getByLabel("Sentence for the agent to say").waitFor();
  }
});
