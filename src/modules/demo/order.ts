/** How an order line of the demo is written down. */
import type { DateBasis } from "#kernel/basis.ts";
import type { Story } from "./stories.ts";

export type DemoItem = {
  number: string;
  name: string;
  revision?: string;
  uom: string;
  /** In minor units of the partner's currency. */
  price: number;
  pack?: { uom: string; qty: number };
};

export type DemoLine = {
  partner: string;
  po: string;
  line: string;
  item: DemoItem;
  qty: number;
  /** Days from today to the need date; negative in the past. */
  needIn: number;
  basis: DateBasis;
  story: Story;
};

type Row = [line: string, item: DemoItem, qty: number, needIn: number, story: Story];

/** The lines of one purchase order, needed on arrival unless said otherwise. */
export function order(partner: string, po: string, rows: Row[], basis: DateBasis = "received"): DemoLine[] {
  return rows.map(([line, item, qty, needIn, story]) => ({ partner, po, line, item, qty, needIn, basis, story }));
}

export function item(
  number: string,
  name: string,
  price: number,
  more: { revision?: string; uom?: string; pack?: { uom: string; qty: number } } = {},
): DemoItem {
  return { number, name, price, uom: "pcs", ...more };
}
