import { type DateInterval, isPoint } from "#kernel/interval.ts";
import { formatQuantity } from "#kernel/quantity.ts";

export function interval({ earliest, likely, latest }: DateInterval): string {
  if (latest === null) return `from ${earliest}`;
  return isPoint({ earliest, likely, latest }) ? earliest : `${earliest}..${latest}`;
}

export function promise(promised: {
  qty: number;
  uom: string;
  interval: DateInterval;
  basis: string;
  status: string;
  confirmedBy: string | null;
}): string {
  const by = promised.confirmedBy === null ? "" : ` (${promised.confirmedBy})`;
  const basis = promised.basis.replaceAll("_", "-");
  return `${formatQuantity(promised.qty)} ${promised.uom}  ${interval(promised.interval)}  ${basis}  ${promised.status}${by}`;
}

export function age(ms: number): string {
  const hours = Math.floor(ms / 3_600_000);
  return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} d`;
}
