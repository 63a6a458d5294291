/** Days between two bases on a line's way. The only road by which dates of different basis may be compared. */
import { DATE_BASES, type DateBasis } from "#kernel/basis.ts";

export type TransitDays = { from: DateBasis; to: DateBasis; days: number };
/** A lane row: `destination` "" holds for every destination. */
export type LaneDays = TransitDays & { destination: string };

/** The lanes that hold for one destination: its own row wins over the row for any destination. */
export function lanesFor(lanes: readonly LaneDays[], destination: string): TransitDays[] {
  const wanted = normalise(destination);
  const chosen = new Map<string, LaneDays>();
  for (const lane of lanes) {
    const own = normalise(lane.destination) === wanted;
    if (!own && lane.destination !== "") continue;
    const key = `${lane.from}>${lane.to}`;
    if (own || !chosen.has(key)) chosen.set(key, lane);
  }
  return [...chosen.values()].map(({ from, to, days }) => ({ from, to, days }));
}

/**
 * Days to add to a date on `from` to reach `to`: 0 on the same basis, negative against the lane's direction, summed
 * over the fewest lanes where no single lane joins them; null when nothing does. Unknown is never comparable.
 */
export function daysBetweenBases(
  transit: readonly TransitDays[],
  from: DateBasis | "unknown",
  to: DateBasis | "unknown",
): number | null {
  if (from === "unknown" || to === "unknown") return null;
  const reached = new Map<DateBasis, number>([[from, 0]]);
  let frontier: DateBasis[] = [from];
  while (frontier.length > 0 && !reached.has(to)) {
    const next: DateBasis[] = [];
    for (const at of frontier) {
      for (const target of DATE_BASES) {
        const step = reached.has(target) ? null : oneLane(transit, at, target);
        if (step === null) continue;
        reached.set(target, reached.get(at)! + step);
        next.push(target);
      }
    }
    frontier = next;
  }
  return reached.get(to) ?? null;
}

/** What a caller without the lanes needs: the days from each known basis to `to`. */
export function daysTo(transit: readonly TransitDays[], to: DateBasis): TransitDays[] {
  return DATE_BASES.filter((from) => from !== to).flatMap((from) => {
    const days = daysBetweenBases(transit, from, to);
    return days === null ? [] : [{ from, to, days }];
  });
}

function oneLane(transit: readonly TransitDays[], from: DateBasis, to: DateBasis): number | null {
  const forward = transit.find((lane) => lane.from === from && lane.to === to);
  if (forward) return forward.days;
  const backward = transit.find((lane) => lane.from === to && lane.to === from);
  return backward ? -backward.days : null;
}

function normalise(destination: string): string {
  return destination.trim().toLowerCase();
}
