/** What the rules of this module look at: one line's rows, without any database type. Instants are ms since the epoch. */
import type { DateBasis } from "#kernel/basis.ts";
import type { DateInterval } from "#kernel/interval.ts";
import type { PlainDate } from "#kernel/time.ts";
import type { TransitDays } from "./transit.ts";

export type Need = { requiredOn: PlainDate; basis: DateBasis; qty: number };

export type MovementKind = "shipped" | "received" | "accepted" | "returned";
export type MovementFact = { kind: MovementKind; qty: number; occurredOn: PlainDate; recordedAt: number };

/** A delivery the partner promised, in the line's unit. Superseded and withdrawn ones are not facts about the future. */
export type PromiseFact = {
  id: string;
  statementId: string;
  qty: number;
  interval: DateInterval;
  basis: DateBasis | "unknown";
  status: "said" | "confirmed" | "kept" | "broken";
  disputed: boolean;
  saidAt: number;
  /** `saidAt` as a date in the partner's zone. */
  saidOn: PlainDate;
};

/** "I'll let you know on Monday": when it was said, and for which day; null where no day was named. */
export type Announced = { at: number; by: PlainDate | null };

export type LineFacts = {
  ordered: number;
  closed: boolean;
  needs: readonly Need[];
  movements: readonly MovementFact[];
  promises: readonly PromiseFact[];
  transit: readonly TransitDays[];
  /** Newest statement, report or movement about the line; null when the partner never said anything. */
  lastFactAt: number | null;
  /** An answer that was announced and has not come. */
  announced: Announced | null;
  staleAfterMs: number;
  now: number;
  /** `now` as a date in the partner's zone. */
  today: PlainDate;
};
