/** Figures as a person reads them in a question: quantities with their unit, dates with their basis. */
import type { DateBasis } from "#kernel/basis.ts";
import { formatQuantity } from "#kernel/quantity.ts";
import type { PlainDate } from "#kernel/time.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const BASES = new Map<string, string>(
  Object.entries({
    finished: "finished",
    ready: "ready",
    ex_factory: "ex-factory",
    handed_over: "handed over",
    received: "received",
    unknown: "basis unknown",
  } satisfies Record<DateBasis | "unknown", string>),
);

export function quantity(value: number, uom: string): string {
  return `${formatQuantity(value)} ${uom}`;
}

/** "3 Dec 2026", "10 to 13 Dec 2026", "from 3 Dec 2026". */
export function span(earliest: PlainDate, latest: PlainDate | null): string {
  if (latest === null) return `from ${day(earliest)}`;
  if (earliest === latest) return day(earliest);
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return `${Number(earliest.slice(8))} to ${day(latest)}`;
  return `${day(earliest)} to ${day(latest)}`;
}

export function day(date: PlainDate): string {
  return `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

export function basis(value: string): string {
  return BASES.get(value) ?? value;
}

export function days(count: number): string {
  return count === 1 ? "1 day" : `${count} days`;
}

/** More than this are counted: a question is one sentence. */
const LISTED = 3;

export function listed(texts: readonly string[], last: string): string {
  const shown = texts.slice(0, LISTED);
  const rest = texts.length - shown.length;
  const all = rest > 0 ? [...shown, `${rest} more`] : shown;
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(last === ", " ? last : ", ")}${last}${all.at(-1)}`;
}
