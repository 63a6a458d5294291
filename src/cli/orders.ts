import { parseArgs } from "node:util";
import { formatQuantity } from "#kernel/quantity.ts";
import { Board, type BoardRow } from "#modules/orders/schema.ts";
import { age, promise } from "./format.ts";
import { print, printJson, table } from "./print.ts";
import { chooseWorkspace, type Session } from "./session.ts";

export const ORDERS_HELP = "orders [--exception KIND] [--search TEXT] [--sort urgency|need|promise|age|partner|po]";

export async function orders(session: Session, args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      workspace: { type: "string" },
      exception: { type: "string" },
      search: { type: "string" },
      sort: { type: "string" },
      json: { type: "boolean" },
    },
  });
  const workspace = await chooseWorkspace(session.client, values.workspace);
  const query = new URLSearchParams();
  for (const name of ["exception", "search", "sort"] as const) if (values[name]) query.set(name, values[name]);
  const board = await session.client.get(`/api/workspaces/${workspace.id}/orders?${query}`, Board);
  if (values.json) return printJson(board);
  print(table(board.rows.map(cells), ["Partner", "PO / line", "Item", "Open", "Need", "Promise", "Exceptions", "Age"]));
  const { all, late, short, contradictory, stale, no_promise, not_comparable, ...answers } = board.counts;
  print(
    `\n${all} lines: ${late} late, ${short} short, ${contradictory} contradictory, ${stale} stale, ${no_promise} without a promise, ${not_comparable} not comparable, ${answers.answer_announced} with an announced answer, ${answers.answer_overdue} without the answer announced`,
  );
}

function cells(row: BoardRow): string[] {
  const promises = row.promises.map(promise);
  if (row.withoutPromise > 0) promises.push(`${formatQuantity(row.withoutPromise)} ${row.uom}  no promise`);
  return [
    row.partner.name,
    `${row.po} / ${row.line}`,
    row.item.name,
    `${formatQuantity(row.open)} ${row.uom}`,
    row.need === null ? "unknown" : `${row.need.date} ${row.need.basis.replaceAll("_", "-")}`,
    promises.join("; "),
    row.exceptions.join(", "),
    row.freshness === null ? "never" : age(row.freshness.ageMs),
  ];
}
