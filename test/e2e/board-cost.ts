/** Figures, no limits: `node scripts/board-cost.mjs`. Times are of the processor, so that a busy machine changes them little. */
import { sql } from "kysely";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addDays } from "../../src/kernel/time.ts";
import { inWorkspace } from "../support/record.ts";
import { startTestServer, type TestServer, TODAY } from "../support/server.ts";
import { DESKTOP, OWNER, tokenOf } from "./support/app.ts";
import { openBrowser } from "./support/chromium.ts";
import { prepareBundle } from "./support/web-bundle.ts";

const LINES = 5_000;
const PARTNERS = 40;
const READS = 9;
const STEPS = 60;
const STEP_PX = 400;
/** Each asks for all lines anew: the dearest change there is. */
const SORTS = ["Partner", "PO / line", "Need", "Promise", "Age"];

let server: TestServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await prepareBundle();
  server = await startTestServer();
  await fill();
  browser = await openBrowser();
  const context = await browser.newContext({ baseURL: server.url, viewport: DESKTOP, locale: "en-GB" });
  context.setDefaultTimeout(60_000);
  const headers = { origin: server.url };
  const token = tokenOf(server.signInLink);
  await context.request.post("/api/sign-in/link", { data: { token }, headers });
  await context.request.post("/api/me/password", { data: OWNER, headers });
  page = await context.newPage();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Every line but each fifth with a promise, each third of those in two deliveries; needs on either side of them. */
async function fill(): Promise<void> {
  const rows = Array.from({ length: LINES }, (_, at) => {
    const need = addDays(TODAY, 5 + (at % 90));
    return `Partner ${at % PARTNERS},${6000 + Math.floor(at / 10)},${at % 10},MB-${at % 300},Main board ${at % 300},4000,pcs,${need},ex factory`;
  });
  const csv = `Supplier,PO,Line,Item,Description,Qty,UOM,Need date,Basis\n${rows.join("\n")}\n`;
  const body = { fileName: "open-orders.csv", contentBase64: Buffer.from(csv).toString("base64") };
  await server.api("/imports", { body });
  const storage = { ...server.storage, workspaceId: server.workspaceId };
  await inWorkspace(storage, async ({ tx }) => {
    await sql`insert into statement (workspace_id, partner_id, id, order_line_id, replaces, idempotency_key, said_at, recorded_at)
    select workspace_id, partner_id, gen_random_uuid(), id, 'all', id::text, ${`${TODAY}T06:00:00Z`}, ${`${TODAY}T06:00:00Z`}
    from (select *, row_number() over (order by id) as at from order_line) l where at % 5 <> 0`.execute(tx);
    await sql`insert into commitment (workspace_id, partner_id, id, statement_id, order_line_id, debtor, subject, basis, qty, uom,
      earliest, likely, latest, status, disputed, confirmed_by, said_at, recorded_at)
    select workspace_id, partner_id, gen_random_uuid(), id, order_line_id, 'partner', 'delivery', 'ex_factory',
      case when at % 3 = 0 then 2000 else 4000 end, 'pcs',
      d, d, d, 'confirmed', false, 'spoken', said_at, recorded_at
    from (select s.*, row_number() over (order by s.id) as at from statement s) s
    cross join lateral generate_series(1, case when at % 3 = 0 then 2 else 1 end) part
    cross join lateral (select ${TODAY}::date + ((at * 7) % 80 + part * 5)::int as d) day`.execute(tx);
    // Stated in two sentences and confirmed in a third.
    await sql`insert into evidence (workspace_id, partner_id, id, kind, source, locator, speaker, recorded, said_at, captured_by)
    select workspace_id, partner_id, gen_random_uuid(), 'speech', id::text, '{}', 'partner', true, said_at, 'agent:1'
    from commitment cross join generate_series(1, 3)`.execute(tx);
    await sql`insert into commitment_evidence (workspace_id, partner_id, commitment_id, evidence_id, role)
    select workspace_id, partner_id, source::uuid, id,
      case when row_number() over (partition by source order by id) = 3 then 'confirmed' else 'stated' end
    from evidence where kind = 'speech'`.execute(tx);
  });
}

it("costs", { timeout: 300_000 }, async () => {
  const answers = [];
  for (let read = 0; read < READS; read += 1) {
    const before = process.cpuUsage();
    const began = performance.now();
    const board = await server.api<{ rows: unknown[] }>("/orders");
    const { user, system } = process.cpuUsage(before);
    expect(board.rows).toHaveLength(LINES);
    answers.push({ ms: performance.now() - began, cpuMs: (user + system) / 1000 });
  }
  await page.goto(`/w/${server.workspaceId}/orders`);
  await page.getByRole("row").nth(3).waitFor();
  const list = page.locator(".overflow-y-auto").first();
  await list.hover();
  const scroll = await costOf(async () => {
    for (let step = 0; step < STEPS; step += 1) {
      await list.evaluate((element, px) => element.scrollBy(0, px), STEP_PX);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    }
  });
  const filter = await costOf(async () => {
    for (const name of SORTS) {
      const answered = page.waitForResponse(/\/orders\?/);
      await page.getByRole("columnheader", { name }).getByRole("link").click();
      await (await answered).finished();
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    }
  });
  const perStep = (cost: Cost, count: number) =>
    Object.fromEntries(Object.entries(cost).map(([name, seconds]) => [name, round((seconds * 1000) / count)]));
  const figures = {
    lines: LINES,
    api: { ms: median(answers.map(({ ms }) => ms)), cpuMs: median(answers.map(({ cpuMs }) => cpuMs)) },
    scrollStepMs: perStep(scroll, STEPS),
    filterChangeMs: perStep(filter, SORTS.length),
  };
  console.log(JSON.stringify(figures));
});

type Cost = { task: number; script: number; layout: number; style: number };

/** Processor time of the page's main thread, s. */
async function costOf(run: () => Promise<void>): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const read = async (): Promise<Cost> => {
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return {
      task: of("TaskDuration"),
      script: of("ScriptDuration"),
      layout: of("LayoutDuration"),
      style: of("RecalcStyleDuration"),
    };
  };
  const before = await read();
  await run();
  const after = await read();
  await session.detach();
  return {
    task: after.task - before.task,
    script: after.script - before.script,
    layout: after.layout - before.layout,
    style: after.style - before.style,
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
const median = (values: number[]) => round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!);
