/** Lines with everything the rules look at. */
import type { DateBasis } from "#kernel/basis.ts";
import type { DateInterval } from "#kernel/interval.ts";
import { DAY_MS, plainDateIn } from "#kernel/time.ts";
import type { Ctx } from "#storage/transaction.ts";
import type { Announced, LineFacts, PromiseFact } from "./facts.ts";
import { type LineRow, lanesByPartner, lineRows, type Which } from "./load-rows.ts";
import type { EvidenceRef, PromiseStatus } from "./schema.ts";
import { type LaneDays, lanesFor } from "./transit.ts";

/** Liaison's code for "I'll let you know". */
const WILL_TELL = "will_tell";

/** A commitment of any status, as it stands in the record. Instants are ms since the epoch. */
export type LoadedPromise = {
  id: string;
  statementId: string;
  conversationId: string | null;
  qty: number;
  uom: string;
  told: { qty: number; uom: string } | null;
  interval: DateInterval;
  basis: DateBasis | "unknown";
  status: PromiseStatus;
  confirmedBy: "spoken" | "written" | "document" | null;
  disputed: boolean;
  supersedes: string | null;
  saidAt: number;
  recordedAt: number;
  evidence: EvidenceRef[];
};

export type LoadedLine = {
  id: string;
  partner: { id: string; name: string; city: string | null; timezone: string };
  po: string;
  destination: string;
  line: string;
  item: { number: string; name: string; revision: string | null };
  pack: { uom: string; qty: number } | null;
  uom: string;
  closedAt: Date | null;
  needs: Array<{ requiredOn: string; basis: DateBasis; qty: number; evidenceId: string | null }>;
  promises: LoadedPromise[];
  facts: LineFacts;
  /** Newest write about the line, ms. */
  recordedAt: number;
};

/** Two queries, however many lines. Unknown ids are absent. */
export async function loadLines(ctx: Ctx, which: Which): Promise<LoadedLine[]> {
  const rows = await lineRows(ctx, which);
  if (rows.length === 0) return [];
  const lanes = await lanesByPartner(ctx, [...new Set(rows.map((row) => row.partner_id))]);
  const today = new Map<string, string>();
  return rows.map((row) => {
    if (!today.has(row.timezone)) today.set(row.timezone, plainDateIn(row.timezone, ctx.now));
    return loadedLine(row, { lanes: lanes.get(row.partner_id)!, now: ctx.now, today: today.get(row.timezone)! });
  });
}

function loadedLine(row: LineRow, at: { lanes: readonly LaneDays[]; now: number; today: string }): LoadedLine {
  const needs = row.needs.map(({ required_on, basis, qty, evidence_id }) => ({
    requiredOn: required_on,
    basis,
    qty,
    evidenceId: evidence_id,
  }));
  const promises = row.promises.map(loadedPromise);
  const movements = row.movements.map(({ kind, qty, occurred_on, recorded_at }) => ({
    kind,
    qty,
    occurredOn: occurred_on,
    recordedAt: recorded_at,
  }));
  const said = promises.map((promise) => promise.saidAt);
  const known = movements.map((movement) => movement.recordedAt);
  const written = [...promises, ...movements].map((entry) => entry.recordedAt);
  return {
    id: row.id,
    partner: { id: row.partner_id, name: row.partner_name, city: row.city, timezone: row.timezone },
    po: row.po,
    destination: row.destination,
    line: row.line,
    item: { number: row.item_number, name: row.item_name, revision: row.revision },
    pack: row.pack_uom !== null && row.pack_qty !== null ? { uom: row.pack_uom, qty: row.pack_qty } : null,
    uom: row.uom,
    closedAt: row.closed_at,
    needs,
    promises,
    facts: {
      ordered: row.qty,
      closed: row.closed_at !== null,
      needs,
      movements,
      promises: promises.flatMap((promise) => promiseFact(promise, row.timezone)),
      transit: lanesFor(at.lanes, row.destination),
      lastFactAt: newest([...said, ...known, ...row.reports.map((report) => report.as_of)]),
      announced: announcedOf(row.reports[0]?.not_known ?? null, said),
      staleAfterMs: row.stale_after_days * DAY_MS,
      now: at.now,
      today: at.today,
    },
    recordedAt: newest([row.updated_at.getTime(), ...written, ...row.reports.map((report) => report.recorded_at)])!,
  };
}

function loadedPromise(row: LineRow["promises"][number]): LoadedPromise {
  return {
    id: row.id,
    statementId: row.statement_id,
    conversationId: row.conversation_id,
    qty: row.qty,
    uom: row.uom,
    told: row.told_qty !== null && row.told_uom !== null ? { qty: row.told_qty, uom: row.told_uom } : null,
    interval: { earliest: row.earliest, likely: row.likely, latest: row.latest },
    basis: row.basis,
    status: row.status,
    confirmedBy: row.confirmed_by,
    disputed: row.disputed,
    supersedes: row.supersedes,
    saidAt: row.said_at,
    recordedAt: row.recorded_at,
    evidence: row.evidence ?? [],
  };
}

function promiseFact(promise: LoadedPromise, zone: string): PromiseFact[] {
  const { id, statementId, qty, interval, basis, status, disputed, saidAt } = promise;
  if (status === "superseded" || status === "withdrawn") return [];
  return [{ id, statementId, qty, interval, basis, status, disputed, saidAt, saidOn: plainDateIn(zone, saidAt) }];
}

/** Of a word that nobody could give: what was stated later is the answer. */
function announcedOf(notKnown: LineRow["reports"][number]["not_known"], said: readonly number[]): Announced | null {
  if (notKnown?.why !== WILL_TELL || said.some((at) => at > notKnown.at)) return null;
  return { at: notKnown.at, by: notKnown.by };
}

function newest(instants: number[]): number | null {
  return instants.length === 0 ? null : instants.reduce((a, b) => Math.max(a, b));
}
