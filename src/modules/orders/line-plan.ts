/** What entering an order line would change: pure, so that a preview and the write come to the same answer. */

import type { DateBasis } from "#kernel/basis.ts";
import { formatMinor } from "#kernel/money.ts";
import { formatQuantity } from "#kernel/quantity.ts";
import type { PlainDate } from "#kernel/time.ts";

/** One order line as a buyer's system knows it. What is left out (undefined) stays as it is, or takes its default. */
export type LineInput = {
  /** Null: the partner does not exist yet. */
  partnerId: string | null;
  po: string;
  line: string;
  destination?: string;
  item: { number: string; name?: string; revision?: string; pack?: { uom: string; qty: number } };
  qty: number;
  uom?: string;
  needs: Array<{ requiredOn: PlainDate; basis?: DateBasis; qty: number; evidenceId?: string | null }>;
  price?: { minor: number; currency: string };
};

export const DEFAULT_BASIS: DateBasis = "received";
export const DEFAULT_UOM = "pcs";

/** The line as it stands, with what the plan compares. */
export type StandingLine = {
  id: string;
  destination: string;
  item: { number: string; name: string; revision: string | null; pack: { uom: string; qty: number } | null };
  qty: number;
  uom: string;
  needs: Array<{ requiredOn: PlainDate; basis: DateBasis; qty: number }>;
  price: { minor: number; currency: string } | null;
  closed: boolean;
  moved: number;
};

/** Field -> [before, after], as text for people and the audit trail. */
export type Changes = Record<string, [string, string]>;
export type LinePlan =
  | { effect: "create" | "unchanged"; changes: Changes }
  | { effect: "update"; changes: Changes }
  | ({ effect: "reject"; changes: Changes } & Refusal);
/** What stands forbids it; `reason` tells people why, with the figures. */
export type Refusal = { code: "line_closed" | "unit_changed" | "below_moved"; reason: string };

export function planLine(standing: StandingLine | null, input: LineInput): LinePlan {
  if (standing === null) return { effect: "create", changes: {} };
  const changes = changesOf(standing, input);
  if (Object.keys(changes).length === 0) return { effect: "unchanged", changes };
  const refused = refusal(standing, input);
  return refused === null ? { effect: "update", changes } : { effect: "reject", changes, ...refused };
}

function refusal(standing: StandingLine, input: LineInput): Refusal | null {
  if (standing.closed) {
    return { code: "line_closed", reason: "This line is closed here; a file does not open it again." };
  }
  if (input.uom !== undefined && input.uom !== standing.uom) {
    const change = `from ${standing.uom} to ${input.uom}`;
    const reason = `The unit changes ${change}: quantities and promises would mean something else.`;
    return { code: "unit_changed", reason };
  }
  if (input.qty < standing.moved) {
    const moved = `${quantity(standing.moved)} ${standing.uom} have moved already`;
    return { code: "below_moved", reason: `${moved}, more than the quantity of ${quantity(input.qty)}.` };
  }
  return null;
}

function changesOf(standing: StandingLine, input: LineInput): Changes {
  const changes: Changes = {};
  const compare = (field: string, before: string, after: string | undefined) => {
    if (after !== undefined && after !== before) changes[field] = [before, after];
  };
  compare("qty", quantity(standing.qty), quantity(input.qty));
  compare("uom", standing.uom, input.uom);
  compare("required_on", datesOf(standing.needs), datesOf(input.needs));
  compare("basis", basesOf(standing.needs), input.needs.every((need) => need.basis) ? basesOf(input.needs) : undefined);
  compare("destination", standing.destination, input.destination);
  compare("item_number", standing.item.number, input.item.number);
  compare("revision", standing.item.revision ?? "", input.item.revision);
  // The name belongs to the item: another item brings its own.
  if (input.item.number === standing.item.number) compare("item_name", standing.item.name, input.item.name);
  compare("pack", packOf(standing.item.pack), input.item.pack && packOf(input.item.pack));
  compare("unit_price", priceOf(standing.price), input.price && priceOf(input.price));
  return changes;
}

function quantity(value: number): string {
  return formatQuantity(value);
}

function datesOf(needs: LineInput["needs"]): string {
  const inOrder = [...needs].sort((a, b) => (a.requiredOn < b.requiredOn ? -1 : 1));
  const only = inOrder.length === 1 ? inOrder[0] : undefined;
  return only ? only.requiredOn : inOrder.map((need) => `${quantity(need.qty)} on ${need.requiredOn}`).join(", ");
}

function basesOf(needs: LineInput["needs"]): string {
  return [...new Set(needs.map((need) => need.basis))].sort().join(", ");
}

function packOf(pack: { uom: string; qty: number } | null): string {
  return pack ? `${quantity(pack.qty)} per ${pack.uom}` : "";
}

function priceOf(price: { minor: number; currency: string } | null): string {
  return price ? formatMinor(price.minor, price.currency) : "";
}
