/**
 * Promise against need, pure (docs/decisions/0030). Every figure of the board comes from here, when a row is read and
 * when an exception is written; the rules are:
 * - late: on the need's basis a promise's likely day is after the need date, or the need date has passed with quantity open;
 * - short: something is promised, but less than the open quantity;
 * - no_promise: quantity is open and nothing is promised;
 * - contradictory: a live promise is disputed, or live promises together exceed the open quantity;
 * - not_comparable: a live promise's basis is unknown or no transit days lead from it to the need's basis;
 * - answer_announced: they said they would tell, and it is not told yet; answer_overdue: the day they named is over.
 *   Depends on the clock, so neither is stored;
 * - stale: the newest fact is older than the workspace's limit. Depends on the clock alone, so it is never stored.
 */
import type { DateBasis } from "#kernel/basis.ts";
import { type DateInterval, deltaDays, shiftInterval } from "#kernel/interval.ts";
import { addQuantities, subtractQuantity } from "#kernel/quantity.ts";
import { DAY_MS, daysBetween } from "#kernel/time.ts";
import type { ExceptionInputs, StoredKind } from "./exceptions.ts";
import type { LineFacts, Need, PromiseFact } from "./facts.ts";
import { type Outcome, settle } from "./kept-or-broken.ts";
import { openQuantity } from "./parcels.ts";
import { isLive } from "./schema.ts";
import { daysBetweenBases } from "./transit.ts";

export type LivePromise = {
  fact: PromiseFact;
  /** Of the promised quantity, what is still to move. */
  outstanding: number;
  /** Against the first need it serves, on that need's basis; null when not comparable or when no need is open. */
  delta: { earliest: number; latest: number | null; transitDays: number } | null;
};

export type Reconciliation = {
  open: number;
  /** The first need that movements have not covered, or the last one of a line without open quantity. */
  need: Need | null;
  promises: LivePromise[];
  /** promised + withoutPromise = open, always. */
  promised: number;
  withoutPromise: number;
  stored: { [K in StoredKind]?: ExceptionInputs[K] };
  announced: { kind: "answer_announced" | "answer_overdue"; inputs: ExceptionInputs["answer_announced"] } | null;
  stale: ExceptionInputs["stale"] | null;
  freshness: { at: number; ageMs: number; stale: boolean } | null;
  outcomes: Outcome[];
};

export function reconcile(facts: LineFacts): Reconciliation {
  const open = facts.closed ? 0 : openQuantity(facts.ordered, facts.movements);
  const needs = openNeeds(facts, open);
  const outcomes = settle(facts);
  const live = livePromises(facts, outcomes);
  const claimed = addQuantities(...live.map((promise) => promise.outstanding));
  const promised = Math.min(claimed, open);
  const served = serve(live, needs, facts);
  const stale = staleness(facts);
  const promises = live.map(({ fact, outstanding }) => ({ fact, outstanding, delta: firstDelta(fact, served, needs) }));
  return {
    open,
    need: needs[0] ?? sortedNeeds(facts.needs).at(-1) ?? null,
    promises,
    promised,
    withoutPromise: subtractQuantity(open, promised),
    stored: open > 0 ? exceptionsOf({ facts, open, needs, live, claimed, promised, served }) : {},
    announced: open > 0 ? announcement(facts) : null,
    stale: open > 0 && stale?.stale ? staleInputs(facts, stale.at) : null,
    freshness: stale,
    outcomes,
  };
}

type Live = { fact: PromiseFact; outstanding: number };
/** A portion of a promise that serves a need, its interval shifted to the need's basis. */
type Served = { fact: PromiseFact; need: Need; qty: number; onNeed: DateInterval; transitDays: number };

function livePromises(facts: LineFacts, outcomes: readonly Outcome[]): Live[] {
  const byId = new Map(facts.promises.map((fact) => [fact.id, fact]));
  return outcomes
    .filter(({ outcome, outstanding }) => outcome === "undecided" && outstanding > 0)
    .map(({ promiseId, outstanding }) => ({ fact: byId.get(promiseId)!, outstanding }))
    .filter(({ fact }) => isLive(fact.status));
}

function sortedNeeds(needs: readonly Need[]): Need[] {
  const key = (need: Need) => `${need.requiredOn} ${need.basis}`;
  return [...needs].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : b.qty - a.qty));
}

/** What moved has served the earliest needs; the rest stays open, never more than the line's open quantity. */
function openNeeds(facts: LineFacts, open: number): Need[] {
  let moved = subtractQuantity(facts.ordered, open);
  let left = open;
  const result: Need[] = [];
  for (const need of sortedNeeds(facts.needs)) {
    const covered = Math.min(moved, need.qty);
    moved = subtractQuantity(moved, covered);
    const qty = Math.min(left, subtractQuantity(need.qty, covered));
    if (qty <= 0) continue;
    left = subtractQuantity(left, qty);
    result.push({ ...need, qty });
  }
  return result;
}

/** Comparable promises serve needs in order of date. Where two bases cannot be compared nothing is matched. */
function serve(live: readonly Live[], needs: readonly Need[], facts: LineFacts): Served[] {
  const first = needs[0];
  if (first === undefined) return [];
  const queue = live
    .flatMap(({ fact, outstanding }) => {
      const days = daysBetweenBases(facts.transit, fact.basis, first.basis);
      return days === null ? [] : [{ fact, left: outstanding, at: shiftInterval(fact.interval, days).likely }];
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.fact.id < b.fact.id ? -1 : 1));
  const served: Served[] = [];
  for (const need of needs) {
    let wanted = need.qty;
    for (const entry of queue) {
      const days = daysBetweenBases(facts.transit, entry.fact.basis, need.basis);
      const qty = Math.min(wanted, entry.left);
      if (qty <= 0 || days === null) continue;
      entry.left = subtractQuantity(entry.left, qty);
      wanted = subtractQuantity(wanted, qty);
      const onNeed = shiftInterval(entry.fact.interval, days);
      served.push({ fact: entry.fact, need, qty, onNeed, transitDays: days });
    }
  }
  // A promise beyond every need still has a date to show: against the last need, with no quantity of it served.
  const last = needs.at(-1)!;
  for (const entry of queue) {
    if (served.some(({ fact }) => fact === entry.fact)) continue;
    const days = daysBetweenBases(facts.transit, entry.fact.basis, last.basis);
    if (days === null) continue;
    const onNeed = shiftInterval(entry.fact.interval, days);
    served.push({ fact: entry.fact, need: last, qty: 0, onNeed, transitDays: days });
  }
  return served;
}

function firstDelta(fact: PromiseFact, served: readonly Served[], needs: readonly Need[]): LivePromise["delta"] {
  const own = served.filter((entry) => entry.fact === fact);
  const first = own.sort((a, b) => needs.indexOf(a.need) - needs.indexOf(b.need))[0];
  return first ? { ...deltaDays(first.onNeed, first.need.requiredOn), transitDays: first.transitDays } : null;
}

type Found = {
  facts: LineFacts;
  open: number;
  needs: readonly Need[];
  live: readonly Live[];
  claimed: number;
  promised: number;
  served: readonly Served[];
};

function exceptionsOf(found: Found): Reconciliation["stored"] {
  const { open, live, needs, promised } = found;
  const stored: Reconciliation["stored"] = {};
  const late = lateInputs(found);
  if (late) stored.late = late;
  const contradictory = contradictionInputs(found);
  if (contradictory) stored.contradictory = contradictory;
  const withoutPromise = subtractQuantity(open, promised);
  if (live.length === 0) stored.no_promise = { open, needOn: needs[0]?.requiredOn ?? null };
  else if (withoutPromise > 0) stored.short = { open, promised, withoutPromise };
  const apart = notComparable(found);
  if (apart) stored.not_comparable = apart;
  return stored;
}

function lateInputs({ facts, needs, served }: Found): ExceptionInputs["late"] | null {
  const promises = served
    .filter(({ onNeed, need, qty }) => qty > 0 && onNeed.likely > need.requiredOn)
    .map(({ fact, need, qty, onNeed, transitDays }) => ({
      commitmentId: fact.id,
      qty,
      basis: fact.basis as DateBasis,
      ...fact.interval,
      transitDays,
      needOn: need.requiredOn,
      needBasis: need.basis,
      deltaEarliest: deltaDays(onNeed, need.requiredOn).earliest,
      deltaLikely: daysBetween(need.requiredOn, onNeed.likely),
      deltaLatest: deltaDays(onNeed, need.requiredOn).latest,
    }));
  const overdue = needs
    .filter((need) => need.requiredOn < facts.today)
    .map((need) => ({ needOn: need.requiredOn, needBasis: need.basis, qty: need.qty }));
  return promises.length + overdue.length > 0 ? { promises, overdue } : null;
}

function contradictionInputs({ live, claimed, open }: Found): ExceptionInputs["contradictory"] | null {
  const disputed = live.filter(({ fact }) => fact.disputed);
  const exceeds = claimed > open;
  if (!exceeds && disputed.length === 0) return null;
  return {
    reasons: [...(disputed.length > 0 ? ["disputed" as const] : []), ...(exceeds ? ["exceeds_open" as const] : [])],
    commitmentIds: (exceeds ? live : disputed).map(({ fact }) => fact.id).sort(),
    claimed,
    open,
  };
}

function notComparable({ live, needs, facts }: Found): ExceptionInputs["not_comparable"] | null {
  if (needs.length === 0) return null;
  const promises = live.flatMap(({ fact }) => {
    const apart = needs.find((need) => daysBetweenBases(facts.transit, fact.basis, need.basis) === null);
    if (!apart) return [];
    const reason = fact.basis === "unknown" ? ("unknown_basis" as const) : ("no_transit_days" as const);
    return [{ commitmentId: fact.id, basis: fact.basis, needBasis: apart.basis, reason }];
  });
  return promises.length > 0 ? { promises } : null;
}

function announcement({ announced, today }: LineFacts): Reconciliation["announced"] {
  if (announced === null) return null;
  const overdue = announced.by !== null && announced.by < today;
  return {
    kind: overdue ? "answer_overdue" : "answer_announced",
    inputs: { at: new Date(announced.at).toISOString(), by: announced.by },
  };
}

function staleness({ lastFactAt, now, staleAfterMs }: LineFacts): Reconciliation["freshness"] {
  if (lastFactAt === null) return null;
  const ageMs = Math.max(0, now - lastFactAt);
  return { at: lastFactAt, ageMs, stale: ageMs > staleAfterMs };
}

function staleInputs({ now, staleAfterMs }: LineFacts, at: number): ExceptionInputs["stale"] {
  return { at: new Date(at).toISOString(), ageDays: Math.floor((now - at) / DAY_MS), limitDays: staleAfterMs / DAY_MS };
}
