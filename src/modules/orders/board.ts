import { sql } from "kysely";
import type { Ctx } from "#storage/transaction.ts";
import { boardRow } from "./board-row.ts";
import { conditionsOf } from "./conditions.ts";
import { GRAVITY } from "./exceptions.ts";
import { type LoadedLine, loadLines } from "./load.ts";
import { wordsOf } from "./load-rows.ts";
import { reconcile } from "./reconcile.ts";
import type { Board, BoardQuery, BoardRow, ExceptionKind } from "./schema.ts";

/**
 * Every open line, with its exceptions derived now from the same rule that stores them; or the lines closed last. Counts
 * are those of the open lines of the partner and search chosen, before the exception filter. Rows without a value to sort
 * by come last in either direction.
 */
export async function board(ctx: Ctx, query: BoardQuery): Promise<Board> {
  const open = await loadLines(ctx, { show: "open", partner: query.partner });
  const lines = query.search ? open.filter(matching(query.search)) : open;
  const all = await rowsOf(ctx, lines, await openDecisions(ctx));
  const { exception } = query;
  const shown = query.state === "closed" ? await closedRows(ctx, query) : all;
  const rows = exception === undefined ? shown : shown.filter((row) => row.exceptions.includes(exception));
  const newest = open.reduce((latest, line) => Math.max(latest, line.recordedAt), 0);
  return {
    rows: sorted(rows, query),
    counts: { all: all.length, ...countsOf(all) },
    asOf: new Date(newest === 0 ? ctx.now : newest).toISOString(),
  };
}

async function closedRows(ctx: Ctx, { partner, search }: BoardQuery): Promise<BoardRow[]> {
  const lines = await loadLines(ctx, { show: "closed", partner, search });
  return rowsOf(ctx, lines, new Map());
}

async function rowsOf(
  ctx: Ctx,
  lines: readonly LoadedLine[],
  decisions: ReadonlyMap<string, number>,
): Promise<BoardRow[]> {
  const results = lines.map((line) => ({ line, result: reconcile(line.facts) }));
  const conditions = await conditionsOf(
    ctx,
    results.flatMap(({ result }) => result.promises.map(({ fact }) => fact.id)),
  );
  return results.map(({ line, result }) => boardRow(line, result, { decisions, conditions }));
}

/** Open decisions a line. */
export async function openDecisions(ctx: Ctx, lineId?: string): Promise<Map<string, number>> {
  let select = ctx.tx
    .selectFrom("decision")
    .select(["order_line_id", sql<number>`count(*)::int`.as("count")])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("status", "=", "open")
    .where("order_line_id", "is not", null)
    .groupBy("order_line_id");
  if (lineId !== undefined) select = select.where("order_line_id", "=", lineId);
  return new Map((await select.execute()).map((row) => [row.order_line_id!, row.count]));
}

function matching(search: string): (line: LoadedLine) => boolean {
  const words = wordsOf(search);
  return ({ partner, po, line, item }) => {
    const text = `${partner.name} ${partner.city ?? ""} ${po}/${line} ${po} ${item.number} ${item.name}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

function countsOf(rows: readonly BoardRow[]): Record<ExceptionKind, number> {
  const counts = {
    ...{ late: 0, short: 0, contradictory: 0, stale: 0, no_promise: 0, not_comparable: 0 },
    ...{ answer_overdue: 0, answer_announced: 0 },
  };
  for (const row of rows) for (const kind of row.exceptions) counts[kind] += 1;
  return counts;
}

type SortKey = string | number | null;

/** What a row is sorted by; null sorts last. Ties go by need date, then order and line. */
const SORT_KEYS: Record<BoardQuery["sort"], (row: BoardRow) => SortKey> = {
  urgency: (row) => gravity(row),
  need: (row) => row.need?.date ?? null,
  promise: (row) => row.promises.map((promise) => promise.interval.likely).sort()[0] ?? null,
  age: (row) => (row.freshness === null ? null : -row.freshness.ageMs),
  open: (row) => row.open,
  qty: (row) => row.promises[0]?.qty ?? null,
  /** By the delivery that is latest against its need; an open end is later than any day. */
  delta: (row) => {
    const deltas = row.promises.flatMap(({ delta }) =>
      delta === null ? [] : [delta.latest ?? Number.MAX_SAFE_INTEGER],
    );
    return deltas.length === 0 ? null : Math.max(...deltas);
  },
  partner: (row) => row.partner.name.toLowerCase(),
  po: (row) => `${row.po.padStart(30, "0")} ${row.line.padStart(20, "0")}`,
};

function sorted(rows: readonly BoardRow[], { sort, direction }: BoardQuery): BoardRow[] {
  const turn = direction === "desc" ? -1 : 1;
  return rows
    .map((row) => ({ row, key: SORT_KEYS[sort](row), need: row.need?.date ?? null, order: SORT_KEYS.po(row) }))
    .sort((a, b) => compare(a.key, b.key, turn) || compare(a.need, b.need, turn) || compare(a.order, b.order, turn))
    .map(({ row }) => row);
}

/** The gravest exception decides; a quiet row comes after all others. Of closed lines the one closed last comes first. */
function gravity(row: BoardRow): number {
  if (row.closedAt !== null) return -Date.parse(row.closedAt);
  const worst = row.exceptions[0];
  return worst === undefined ? GRAVITY.length : GRAVITY.indexOf(worst);
}

function compare(a: SortKey, b: SortKey, turn: 1 | -1): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return (a < b ? -1 : 1) * turn;
}
