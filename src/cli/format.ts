import { type DateInterval, isPoint } from "#kernel/interval.ts";
import { formatQuantity } from "#kernel/quantity.ts";
import type { AnswerValue } from "#modules/conversations/schema.ts";

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

export function answerValue(value: AnswerValue): string {
  switch (value.type) {
    case "words":
      return "(their words)";
    case "yes_no":
      return value.yes ? "yes" : "no";
    case "point":
      return value.named ? "explained" : "not explained";
    case "quantity":
      return `${value.approx ? "about " : ""}${formatQuantity(value.qty)} ${value.uom ?? ""}`.trim();
    case "percent":
      return `${value.approx ? "about " : ""}${value.percent} %`;
    case "identifier":
      return value.text;
    case "date":
      return interval(value.interval);
    case "slot":
      return `${value.date} ${String(value.hour).padStart(2, "0")}:${String(value.minute).padStart(2, "0")}`;
  }
}
