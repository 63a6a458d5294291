/** One line as the board shows it: pure, from what was loaded and what the rule says. */
import { openOnes } from "./conditions.ts";
import { GRAVITY } from "./exceptions.ts";
import type { LoadedLine } from "./load.ts";
import type { LivePromise, Reconciliation } from "./reconcile.ts";
import type { BoardPromise, BoardRow, ExceptionKind, PromiseCondition } from "./schema.ts";

/** What is told of a line beside its own rows: by line and by promise. */
export type Beside = {
  decisions: ReadonlyMap<string, number>;
  conditions: ReadonlyMap<string, PromiseCondition[]>;
};

export function boardRow(line: LoadedLine, result: Reconciliation, { decisions, conditions }: Beside): BoardRow {
  return {
    lineId: line.id,
    partner: { id: line.partner.id, name: line.partner.name, city: line.partner.city },
    po: line.po,
    line: line.line,
    item: line.item,
    ordered: line.facts.ordered,
    open: result.open,
    uom: line.uom,
    need: needOf(line, result),
    firstPromise: firstPromise(line),
    promises: result.promises.map((promise) => ({
      ...boardPromise(line, promise),
      conditions: openOnes(conditions.get(promise.fact.id)),
    })),
    withoutPromise: result.withoutPromise,
    freshness: result.freshness && { ...result.freshness, at: new Date(result.freshness.at).toISOString() },
    exceptions: kindsOf(result),
    announced: result.announced?.inputs ?? null,
    openDecisions: decisions.get(line.id) ?? 0,
    closedAt: line.closedAt?.toISOString() ?? null,
  };
}

/** Gravest first. */
export function kindsOf(result: Reconciliation): ExceptionKind[] {
  return GRAVITY.filter((kind) => inputsOf(result, kind) !== undefined);
}

/** What the rule of this exception looked at; undefined where the line does not have it. */
export function inputsOf({ stored, stale, announced }: Reconciliation, kind: ExceptionKind): object | undefined {
  if (kind === "stale") return stale ?? undefined;
  if (kind === "answer_announced" || kind === "answer_overdue")
    return announced?.kind === kind ? announced.inputs : undefined;
  return stored[kind];
}

function needOf(line: LoadedLine, { need }: Reconciliation): BoardRow["need"] {
  if (!need) return null;
  const source = line.needs.find((entry) => entry.requiredOn === need.requiredOn && entry.basis === need.basis);
  return { date: need.requiredOn, basis: need.basis, evidenceId: source?.evidenceId ?? null };
}

/** What the partner said first, whatever became of it: the day its first statement meant the line to be complete. */
function firstPromise(line: LoadedLine): BoardRow["firstPromise"] {
  const statementId = line.promises[0]?.statementId;
  const last = line.promises.filter((promise) => promise.statementId === statementId).at(-1);
  if (!last) return null;
  return { interval: last.interval, basis: last.basis, commitmentId: last.id, evidence: last.evidence };
}

function boardPromise(line: LoadedLine, { fact, outstanding, delta }: LivePromise): Omit<BoardPromise, "conditions"> {
  const source = line.promises.find((promise) => promise.id === fact.id)!;
  return {
    commitmentId: fact.id,
    qty: outstanding,
    uom: source.uom,
    interval: fact.interval,
    basis: fact.basis,
    status: fact.status === "confirmed" ? "confirmed" : "said",
    confirmedBy: source.confirmedBy,
    disputed: fact.disputed,
    saidAt: new Date(fact.saidAt).toISOString(),
    delta,
    evidence: source.evidence,
  };
}
