/** How late, told by two days: "planned by the twentieth and leaving on the twenty-fifth", "moved from the fourth to the fourteenth". */
import type { DateMention } from "../types.ts";

/** The days named, as what they were planned for: "by the twentieth" is the twentieth; with `moved` a span is its two ends. */
export function movedDays(named: readonly DateMention[], moved: boolean): DateMention[] {
  return named.flatMap((date) => {
    const { expr } = date;
    if (expr.kind === "bound" && expr.bound === "by") return [{ ...date, expr: expr.of }];
    if (!moved || expr.kind !== "range" || named.length > 1) return [date];
    const { from, to } = expr;
    const open = from.kind === "day" && from.month === null && to.kind === "day" && to.month !== null;
    return [
      { ...date, expr: open ? { ...from, month: to.month } : from },
      { ...date, expr: to },
    ];
  });
}
