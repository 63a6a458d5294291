/** Days that only say more of the day that was told: its weekday, its number again, the week or year that holds it. */
import { dateParts, type PlainDate, weekday } from "#kernel/time.ts";
import type { DateExpr, QuantityMention } from "../language/types.ts";
import type { ResolvedDate } from "./deliveries.ts";

/** The days that tell something of their own; of several deliveries all are kept. */
export function withoutBeside(
  dates: readonly ResolvedDate[],
  quantities: readonly QuantityMention[],
  today: PlainDate,
): ResolvedDate[] {
  if (dates.length < 2 || quantities.length > 1 || quantities.some(({ kind }) => kind === "rest")) return [...dates];
  const days = dates.filter((date) => dayOf(date) !== null);
  const coming = dates.filter((date) => !isOver(date, today));
  const later = days.filter((date) => dayOf(date)! > today);
  const bounds = dates.filter(({ resolved: { precision } }) => precision === "by");
  return dates.filter((date) => {
    if (isOver(date, today) && coming.length > 0) return false;
    const day = dayOf(date);
    // "The die only came back today, so Friday"; "by the fourteenth, the fourteenth at the outside".
    if (day === today && later.length > 0) return false;
    if (day !== null && bounds.some(({ resolved: { readings } }) => readings[0]!.end === day)) return false;
    return !days.some((other) => other !== date && saysOnly(date, other));
  });
}

/** What is told of `beside` is told of that day already, and less exactly. */
function saysOnly(beside: ResolvedDate, day: ResolvedDate): boolean {
  const told = dayOf(day)!;
  const expr = bareOf(beside.mention.expr);
  if (expr.kind === "weekday" && expr.which === "bare")
    return isExact(day.mention.expr) && weekday(told) === expr.weekday;
  if (expr.kind === "day" && expr.month === null) return isExact(day.mention.expr) && dateParts(told).day === expr.day;
  const [only] = beside.resolved.readings;
  // "Next week, Christmas is in between": a feast in it is no day of the goods.
  if (day.mention.expr.kind === "holiday") return false;
  const stretch = beside.resolved.precision === "vague" && beside.resolved.readings.length === 1 && only!.end !== null;
  return stretch && only!.start < only!.end! && only!.start <= told && told <= only!.end!;
}

const bareOf = (expr: DateExpr): DateExpr => (expr.kind === "about" ? expr.of : expr);

/** More than a weekday or a number alone. */
function isExact(expr: DateExpr): boolean {
  return expr.kind === "day" ? expr.month !== null : !(expr.kind === "weekday" && expr.which === "bare");
}

function dayOf({ resolved: { readings, precision } }: ResolvedDate): PlainDate | null {
  const [only] = readings;
  return readings.length === 1 && precision === "day" && only!.start === only!.end ? only!.start : null;
}

const isOver = ({ resolved: { readings } }: ResolvedDate, today: PlainDate) =>
  readings.every(({ end }) => end !== null && end < today);
