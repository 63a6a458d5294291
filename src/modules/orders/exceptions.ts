/** Exceptions of a line: what each rule looked at, and how it reads to a person. */
import type { DateBasis } from "#kernel/basis.ts";
import type { PlainDate } from "#kernel/time.ts";
import type { ExceptionKind } from "./schema.ts";

/** Stored in `exception.inputs`, sent with `orders.exception-opened`. Values only, no words. */
export type ExceptionInputs = {
  late: {
    promises: Array<{
      commitmentId: string;
      /** The part of the promise that serves this need. */
      qty: number;
      basis: DateBasis;
      earliest: PlainDate;
      likely: PlainDate;
      latest: PlainDate | null;
      transitDays: number;
      needOn: PlainDate;
      needBasis: DateBasis;
      /** Days after the need date on its basis; negative is early, null an open end. */
      deltaEarliest: number;
      deltaLikely: number;
      deltaLatest: number | null;
    }>;
    /** Needs whose date has passed with this quantity open. */
    overdue: Array<{ needOn: PlainDate; needBasis: DateBasis; qty: number }>;
  };
  short: { open: number; promised: number; withoutPromise: number };
  contradictory: {
    reasons: Array<"disputed" | "exceeds_open">;
    commitmentIds: string[];
    claimed: number;
    open: number;
  };
  no_promise: { open: number; needOn: PlainDate | null };
  not_comparable: {
    promises: Array<{
      commitmentId: string;
      basis: DateBasis | "unknown";
      needBasis: DateBasis;
      reason: "unknown_basis" | "no_transit_days";
    }>;
  };
  /** When it was said, and for which day; null where no day was named. */
  answer_announced: { at: string; by: PlainDate | null };
  answer_overdue: { at: string; by: PlainDate | null };
  stale: { at: string; ageDays: number; limitDays: number };
};

/** What depends on the clock alone is derived when read. */
const DERIVED_KINDS = ["answer_overdue", "answer_announced", "stale"] as const satisfies ExceptionKind[];
export type StoredKind = Exclude<ExceptionKind, (typeof DERIVED_KINDS)[number]>;

/** Gravest first: the order of the board's urgency and of the badges in a row. */
export const GRAVITY = [
  "late",
  "contradictory",
  "answer_overdue",
  "no_promise",
  "short",
  "answer_announced",
  "not_comparable",
  "stale",
] as const satisfies ExceptionKind[];

export const STORED_KINDS = GRAVITY.filter(
  (kind): kind is StoredKind => !DERIVED_KINDS.some((derived) => derived === kind),
);

/** The rule in one sentence, shown beside the inputs. */
export const RULES: Record<ExceptionKind, string> = {
  late: "A promise's likely day, moved to the need's basis by the lane's transit days, is after the need date; or the need date has passed with quantity open.",
  contradictory: "A live promise is disputed, or live promises together exceed the open quantity.",
  no_promise: "Quantity is open and no live promise covers any of it.",
  short: "Live promises cover less than the open quantity.",
  not_comparable: "A live promise's basis is unknown, or no transit days lead from it to the need's basis.",
  answer_announced: "The partner said they would tell, and nothing was stated about the line since.",
  answer_overdue: "The day for which the partner announced an answer is over, and nothing was stated since.",
  stale: "The newest statement, report or movement about the line is older than the workspace's limit.",
};
