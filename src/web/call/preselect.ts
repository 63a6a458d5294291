import type { BoardRow } from "#modules/orders/schema.ts";

/** What a call should ask about: only what is stale or decisive, worst first. At most what one call may carry. */
export const MOST_LINES = 20;

const WEIGHT: Record<BoardRow["exceptions"][number], number> = {
  contradictory: 5,
  answer_overdue: 4,
  late: 4,
  no_promise: 3,
  short: 3,
  stale: 2,
  not_comparable: 1,
  answer_announced: 0,
};

const weightOf = (row: BoardRow) => row.exceptions.reduce((sum, kind) => sum + WEIGHT[kind], 0);

/**
 * Given lines stand first and are always taken; without any, those with an exception. Who said they would tell is not asked
 * before that.
 */
export function preselect(rows: readonly BoardRow[], given: readonly string[]): string[] {
  const known = new Set(rows.map((row) => row.lineId));
  const chosen = given.filter((id) => known.has(id));
  if (chosen.length > 0) return chosen.slice(0, MOST_LINES);
  return rows
    .filter((row) => weightOf(row) > 0 && !row.exceptions.includes("answer_announced"))
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, MOST_LINES)
    .map((row) => row.lineId);
}
