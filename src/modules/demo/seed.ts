/** Fills a workspace with invented data by the same operations that people, files and calls use, told in order of time. */
import { addDays, DAY_MS, type PlainDate, plainDateIn } from "#kernel/time.ts";
import type { Ctx } from "#storage/transaction.ts";
import { createKey, recordFileRows } from "../evidence/index.ts";
import { applyLines, type LineInput, planLines, reconcileDue } from "../orders/index.ts";
import { createContact, createPartner, putLane } from "../partners/index.ts";
import { APPAREL } from "./apparel.ts";
import { workday } from "./dates.ts";
import { ELECTRONICS } from "./electronics.ts";
import type { DemoLine } from "./order.ts";
import { type DemoPartner, FIRST_PARTNER, PARTNERS } from "./partners.ts";
import { PHARMA } from "./pharma.ts";
import { type SeededLine, tell } from "./tell.ts";

/** Orders were placed before the oldest story begins. */
const PLACED_DAYS_AGO = 90;
const FILE = "open-orders.xlsx";

export const LINES: DemoLine[] = [...ELECTRONICS, ...APPAREL, ...PHARMA];

/** Nothing is added to a workspace that has it already. Every date counts from `ctx.now`. */
export async function seedDemo(ctx: Ctx): Promise<void> {
  if (await isSeeded(ctx)) return;
  const seeder = ctx.as({ actor: { kind: "system", id: "demo" } });
  const then = seeder.as({ now: ctx.now - PLACED_DAYS_AGO * DAY_MS });
  const partners = new Map<string, Seeded>();
  for (const partner of PARTNERS) partners.set(partner.key, await seedPartner(then, partner));
  const lines = await seedLines(then, ctx.now, partners);
  for (const line of lines) await tell(seeder, line);
  await reconcileDue(seeder);
}

async function isSeeded(ctx: Ctx): Promise<boolean> {
  const row = await ctx.tx
    .selectFrom("partner")
    .select("id")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("name", "=", FIRST_PARTNER)
    .executeTakeFirst();
  return row !== undefined;
}

type Seeded = { id: string; partner: DemoPartner; contactId: string; keyId: string };

async function seedPartner(ctx: Ctx, partner: DemoPartner): Promise<Seeded> {
  const { name, city, country, timezone, sector } = partner;
  const { id } = await createPartner(ctx, { name, city, country, timezone, sector });
  const contactIds: string[] = [];
  for (const [index, contact] of partner.contacts.entries()) {
    const email = `contact${index + 1}@${partner.key}.example`;
    contactIds.push((await createContact(ctx, id, { ...contact, timezone, phone: null, email })).id);
  }
  for (const [fromBasis, toBasis, transitDays] of partner.lanes) {
    await putLane(ctx, id, { destination: "", fromBasis, toBasis, transitDays });
  }
  return { id, partner, contactId: contactIds[0]!, keyId: await createKey(ctx, id) };
}

async function seedLines(ctx: Ctx, now: number, partners: ReadonlyMap<string, Seeded>): Promise<SeededLine[]> {
  const inputs = LINES.map((line) => lineInput(line, partners.get(line.partner)!, now));
  const source = { importId: "demo", file: FILE, sheet: "Open orders", saidAt: ctx.now };
  const evidenceIds = await recordFileRows(ctx, source, inputs.map(asFileRow));
  for (const [index, input] of inputs.entries()) input.needs[0]!.evidenceId = evidenceIds[index]!;
  const ids = await applyLines(ctx, await planLines(ctx, inputs));
  return LINES.map((line, index) => {
    const { id: partnerId, partner, contactId, keyId } = partners.get(line.partner)!;
    const today = plainDateIn(partner.timezone, now);
    return { id: ids[index]!, line, partner, partnerId, contactId, keyId, input: inputs[index]!, today };
  });
}

function lineInput(line: DemoLine, { id, partner }: Seeded, now: number): LineInput {
  const requiredOn = workday(addDays(plainDateIn(partner.timezone, now), line.needIn));
  const { number, name, revision, pack } = line.item;
  return {
    partnerId: id,
    po: line.po,
    line: line.line,
    destination: partner.destination,
    item: { number, name, ...(revision ? { revision } : {}), ...(pack ? { pack } : {}) },
    qty: line.qty,
    uom: line.item.uom,
    needs: [{ requiredOn, basis: line.basis, qty: line.qty, evidenceId: null }],
    price: { minor: line.item.price, currency: partner.currency },
  };
}

function asFileRow(input: LineInput, index: number) {
  const qty = String(input.qty);
  const date: PlainDate = input.needs[0]!.requiredOn;
  const before = `PO: ${input.po} · Line: ${input.line} · Item: ${input.item.number} · Qty: `;
  const between = `${before}${qty} · Need date: `;
  return {
    partnerId: input.partnerId!,
    row: index + 2,
    column: "Need date",
    text: `${between}${date}`,
    marks: [
      { from: before.length, to: before.length + qty.length },
      { from: between.length, to: between.length + date.length },
    ],
  };
}
