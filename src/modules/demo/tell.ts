/** Tells one line's story: each step on its day, by the operation that would have recorded it then. */
import { subtractQuantity } from "#kernel/quantity.ts";
import { addDays, type PlainDate } from "#kernel/time.ts";
import type { Ctx } from "#storage/transaction.ts";
import { disputeCommitment, recordStatement } from "../commitments/index.ts";
import { putContent, recordFileRows, recordMailEvidence } from "../evidence/index.ts";
import { type LineInput, recordMovement, upsertLine } from "../orders/index.ts";
import { officeHour, workday } from "./dates.ts";
import { writeMail } from "./mails.ts";
import type { DemoLine } from "./order.ts";
import type { DemoPartner } from "./partners.ts";
import type { Delivery, Step, Window } from "./stories.ts";

export type SeededLine = {
  id: string;
  line: DemoLine;
  partner: DemoPartner;
  partnerId: string;
  contactId: string;
  keyId: string;
  input: LineInput;
  today: PlainDate;
};

export async function tell(ctx: Ctx, seeded: SeededLine): Promise<void> {
  const { line, partner, today } = seeded;
  const due = line.basis === "received" ? line.needIn - partner.transit : line.needIn;
  let last: string[] = [];
  for (const [index, step] of line.story({ due, transit: partner.transit }).entries()) {
    const date = workday(addDays(today, step.day));
    const at = officeHour(partner.timezone, date, `${line.po}${line.line}${index}`, ctx.now);
    const then = ctx.as({ now: at });
    if (step.kind === "says") last = await says(then, seeded, step, index);
    else if (step.kind === "moves") await moves(then, seeded, step, date, index);
    else if (step.kind === "disputed")
      await disputeCommitment(then, last[0]!, { reason: "They say this was never agreed." });
    else await reduces(then, seeded, step.share);
  }
}

async function says(
  ctx: Ctx,
  seeded: SeededLine,
  step: Extract<Step, { kind: "says" }>,
  index: number,
): Promise<string[]> {
  const { line, partner, partnerId, contactId, keyId, today } = seeded;
  const { language } = partner.contacts[0]!;
  const uom = line.item.uom;
  const waitsUntil = step.waitsUntil === null ? null : workday(addDays(today, step.waitsUntil));
  const deliveries = quantities(line.qty, step.deliveries).map(({ qty, delivery }) => ({
    qty,
    uom,
    told: null,
    interval: interval(delivery.window, today),
    basis: delivery.basis,
  }));
  const { po, line: number } = line;
  const mail = writeMail(language, {
    po,
    line: number,
    uom,
    firm: step.firm,
    deliveries,
    cause: step.cause,
    waitsUntil,
  });
  const words = (text: string) => putContent(ctx, { keyId, partnerId, kind: "words", text });
  const evidenceId = await recordMailEvidence(ctx, {
    partnerId,
    messageId: `${po}-${number}-${index}@${partner.key}.example`,
    contactId,
    contentId: await words(mail.text),
    language,
    saidAt: ctx.now,
    marks: mail.marks,
  });
  const roles = step.firm ? (["stated", "confirmed"] as const) : (["stated"] as const);
  const { commitmentIds } = await recordStatement(ctx, {
    idempotencyKey: `demo:${po}:${number}:${index}`,
    orderLineId: seeded.id,
    conversationId: null,
    contactId,
    replaces: "all",
    status: step.firm ? "confirmed" : "said",
    confirmedBy: step.firm ? "written" : null,
    saidAt: ctx.now,
    deliveries,
    evidence: roles.map((role) => ({ id: evidenceId, role })),
    conditions:
      mail.condition === null ? [] : [{ contentId: await words(mail.condition), reason: step.cause, due: waitsUntil }],
  });
  return commitmentIds;
}

async function moves(
  ctx: Ctx,
  { id, line, partnerId }: SeededLine,
  step: Extract<Step, { kind: "moves" }>,
  occurredOn: PlainDate,
  index: number,
): Promise<void> {
  const qty = Math.round(line.qty * step.share);
  const file = step.movement === "shipped" ? "shipping-notices.csv" : "goods-receipts.csv";
  const before = `PO: ${line.po} · Line: ${line.line} · Date: ${occurredOn} · Quantity: `;
  const text = `${before}${qty}`;
  const marks = [{ from: before.length, to: text.length }];
  const [evidenceId] = await recordFileRows(ctx, { importId: "demo", file, sheet: null, saidAt: ctx.now }, [
    { partnerId, row: index + 2, column: "Quantity", text, marks },
  ]);
  await recordMovement(ctx, { orderLineId: id, kind: step.movement, qty, occurredOn, evidenceId: evidenceId! });
}

async function reduces(ctx: Ctx, { input }: SeededLine, share: number): Promise<void> {
  const qty = Math.round(input.qty * share);
  await upsertLine(ctx, { ...input, qty, needs: input.needs.map((need) => ({ ...need, qty })) });
}

/** Whole units; where the shares make the whole, the last delivery takes what rounding left. */
function quantities(total: number, deliveries: readonly Delivery[]): Array<{ qty: number; delivery: Delivery }> {
  const whole = deliveries.reduce((sum, { share }) => sum + share, 0) > 0.999;
  let left = total;
  return deliveries.map((delivery, index) => {
    const last = whole && index === deliveries.length - 1;
    const qty = last ? left : Math.round(total * delivery.share);
    left = subtractQuantity(left, qty);
    return { qty, delivery };
  });
}

function interval(window: Window, today: PlainDate) {
  const at = (day: number) => workday(addDays(today, day));
  return {
    earliest: at(window.earliest),
    likely: at(window.likely),
    latest: window.latest === null ? null : at(window.latest),
  };
}
