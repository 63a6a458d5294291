/** Lines as a conversation is given them, before it starts: nothing that is not this partner's. */
import type { DateBasis } from "#kernel/basis.ts";
import { AppError } from "#kernel/errors.ts";
import type { DateInterval } from "#kernel/interval.ts";
import { type PlainDate, plainDateIn } from "#kernel/time.ts";
import type { Ctx } from "#storage/transaction.ts";
import { kindsOf } from "./board-row.ts";
import { loadLines } from "./load.ts";
import { type Reconciliation, reconcile } from "./reconcile.ts";
import type { ExceptionKind } from "./schema.ts";
import { daysTo, type TransitDays } from "./transit.ts";

export type LineForCall = {
  id: string;
  partnerId: string;
  po: string;
  line: string;
  item: string;
  openQty: number;
  uom: string;
  pack: { uom: string; qty: number } | null;
  need: { date: PlainDate; basis: DateBasis } | null;
  promises: Array<{
    id: string;
    qty: number;
    interval: DateInterval;
    basis: DateBasis | "unknown";
    status: "said" | "confirmed";
    saidOn: PlainDate;
  }>;
  /** Days from each known basis to the need's. */
  transit: TransitDays[];
  why: "stale" | "no_promise" | "late" | "contradictory" | "chosen";
};

/**
 * In the order asked for. Throws `not_found` when one is not there, `conflict` when one has nothing open to ask about
 * or when they are not all one partner's.
 */
export async function linesForCall(ctx: Ctx, lineIds: readonly string[]): Promise<LineForCall[]> {
  const loaded = new Map((await loadLines(ctx, { ids: lineIds })).map((line) => [line.id, line]));
  const lines = lineIds.map((id): LineForCall => {
    const line = loaded.get(id);
    if (!line) throw new AppError("not_found", "There is no such order line here.");
    const result = reconcile(line.facts);
    if (result.open <= 0) throw new AppError("conflict", `Nothing is open on ${line.po}/${line.line}.`);
    return {
      id,
      partnerId: line.partner.id,
      po: line.po,
      line: line.line,
      item: spokenItem(line),
      openQty: result.open,
      uom: line.uom,
      pack: line.pack,
      need: result.need && { date: result.need.requiredOn, basis: result.need.basis },
      promises: result.promises.map(({ fact, outstanding }) => ({
        id: fact.id,
        qty: outstanding,
        interval: fact.interval,
        basis: fact.basis,
        status: fact.status === "confirmed" ? "confirmed" : "said",
        saidOn: plainDateIn(line.partner.timezone, fact.saidAt),
      })),
      transit: result.need ? daysTo(line.facts.transit, result.need.basis) : [],
      why: whyAsk(result),
    };
  });
  if (new Set(lines.map((line) => line.partnerId)).size > 1) {
    throw new AppError("conflict", "A call is about one partner's lines.");
  }
  return lines;
}

/** A name, or else a number, that a voice for Latin letters can speak; or else the place of the line. */
function spokenItem({ item, po, line }: { item: { name: string; number: string }; po: string; line: string }): string {
  const spoken = [item.name, item.number].find((text) => /[a-z0-9]/i.test(text.normalize("NFKD")));
  return spoken ?? `line ${line} of order ${po}`;
}

/** What to ask about, by the gravest exception that the partner can say something about. */
const WHY: Partial<Record<ExceptionKind, LineForCall["why"]>> = {
  late: "late",
  contradictory: "contradictory",
  no_promise: "no_promise",
  short: "no_promise",
  answer_overdue: "stale",
  stale: "stale",
};

function whyAsk(result: Reconciliation): LineForCall["why"] {
  const [gravest] = kindsOf(result).flatMap((kind) => WHY[kind] ?? []);
  return gravest ?? "chosen";
}
