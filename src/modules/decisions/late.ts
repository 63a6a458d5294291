/** Deliveries that come after a need, one by one: of a split only the late part is late, and each part by its own days. */
import { z } from "zod";
import { addQuantities } from "#kernel/quantity.ts";
import { PlainDateSchema } from "#kernel/schema.ts";
import { addDays } from "#kernel/time.ts";
import { basis, day, days, listed, quantity, span } from "./wording.ts";

export const LateDelivery = z.object({
  /** The part of the promise that is late. */
  qty: z.number(),
  earliest: PlainDateSchema,
  latest: PlainDateSchema.nullable(),
  basis: z.string().max(40),
  transitDays: z.number().int(),
  needOn: PlainDateSchema,
  needBasis: z.string().max(40),
  daysLate: z.number().int(),
});
export type LateDelivery = z.infer<typeof LateDelivery>;

/** "3,000 pcs of 4471/2 for 3 Dec 2026 (ex-factory), 1 day after the need date 2 Dec 2026 (received)", each one. */
export function lateTexts(deliveries: readonly LateDelivery[], uom: string, line: string): string {
  const [first] = deliveries;
  return listed(
    deliveries.map((each) => {
      const of = each === first ? ` of ${line}` : "";
      const when = `${span(each.earliest, each.latest)} (${basis(each.basis)})`;
      const need = `${day(each.needOn)} (${basis(each.needBasis)})`;
      return `${quantity(each.qty, uom)}${of} for ${when}${arrival(each)}, ${days(each.daysLate)} after the need date ${need}`;
    }),
    "; and ",
  );
}

/** "500 pcs of 4471/2: 12 days late", "4471/2: 3,000 pcs 1 day late, 500 pcs 12 days late". */
export function lateHeadline(deliveries: readonly LateDelivery[], uom: string, line: string): string {
  const parts = deliveries.map(({ qty, daysLate }) => ({ qty: quantity(qty, uom), late: `${days(daysLate)} late` }));
  if (parts.length === 1) return `${parts[0]!.qty} of ${line}: ${parts[0]!.late}`;
  return `${line}: ${listed(
    parts.map(({ qty, late }) => `${qty} ${late}`),
    ", ",
  )}`;
}

/** "21 Dec 2026", "3,000 pcs on 3 Dec 2026 and 500 pcs on 20 Dec 2026". */
export function whenTexts(deliveries: readonly LateDelivery[], uom: string): string {
  if (deliveries.length === 1) return span(deliveries[0]!.earliest, deliveries[0]!.latest);
  return listed(
    deliveries.map(({ qty, earliest, latest }) => `${quantity(qty, uom)} for ${span(earliest, latest)}`),
    " and ",
  );
}

/** By when how much is needed, at the promise's own basis: whoever promised a day of leaving is told by when it has to leave. */
export function neededBy(deliveries: readonly LateDelivery[]): Array<{ qty: number; by: string }> {
  const found = new Map<string, number>();
  for (const { qty, needOn, transitDays, basis: own } of deliveries) {
    const by = `${day(addDays(needOn, -transitDays))} (${basis(own)})`;
    found.set(by, addQuantities(found.get(by) ?? 0, qty));
  }
  return [...found].map(([by, qty]) => ({ qty, by }));
}

function arrival({ earliest, latest, transitDays }: LateDelivery): string {
  if (transitDays <= 0) return "";
  return `, with ${days(transitDays)} on the way until ${day(addDays(latest ?? earliest, transitDays))}`;
}
