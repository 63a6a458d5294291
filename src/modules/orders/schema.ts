import { z } from "zod";
import {
  BasisOrUnknown,
  DateBasisSchema,
  Id,
  InstantSchema,
  IntervalSchema,
  PlainDateSchema,
  Text,
} from "#kernel/schema.ts";

export const ExceptionKind = z.enum([
  "late",
  "short",
  "contradictory",
  "answer_overdue",
  "answer_announced",
  "stale",
  "no_promise",
  "not_comparable",
]);
export type ExceptionKind = z.infer<typeof ExceptionKind>;

export const LiveStatus = z.enum(["said", "confirmed"]);
export type LiveStatus = z.infer<typeof LiveStatus>;
/** Of a commitment; what may follow what is commitments' transitions. */
export const PromiseStatus = z.enum([...LiveStatus.options, "kept", "broken", "superseded", "withdrawn"]);
export type PromiseStatus = z.infer<typeof PromiseStatus>;

/** Live promises are about the future: they count against the open quantity. */
export function isLive(status: PromiseStatus): status is LiveStatus {
  return LiveStatus.safeParse(status).success;
}

/** What a promise rests on, in the order said. */
export const EvidenceRef = z.object({ id: Id, role: z.enum(["stated", "confirmed", "disputed", "settled"]) });
export type EvidenceRef = z.infer<typeof EvidenceRef>;

/** What a promise depends on; its words are null where they were not kept or are erased. */
export const PromiseCondition = z.object({
  id: Id,
  text: z.string().nullable(),
  due: PlainDateSchema.nullable(),
  status: z.string(),
});
export type PromiseCondition = z.infer<typeof PromiseCondition>;

/** One promise as the board shows it: interval, basis and status always together. */
export const BoardPromise = z.object({
  commitmentId: Id,
  /** Of the promised quantity, what has not moved yet: with `withoutPromise` these add up to `open`. */
  qty: z.number(),
  uom: z.string(),
  interval: IntervalSchema,
  basis: BasisOrUnknown,
  status: LiveStatus,
  confirmedBy: z.enum(["spoken", "written", "document"]).nullable(),
  disputed: z.boolean(),
  saidAt: InstantSchema,
  /** Against the need date on its basis; null when not comparable. */
  delta: z
    .object({ earliest: z.number().int(), latest: z.number().int().nullable(), transitDays: z.number().int() })
    .nullable(),
  evidence: z.array(EvidenceRef),
  /** Those that are open. */
  conditions: z.array(PromiseCondition),
});
export type BoardPromise = z.infer<typeof BoardPromise>;

export const BoardRow = z.object({
  lineId: Id,
  partner: z.object({ id: Id, name: z.string(), city: z.string().nullable() }),
  po: z.string(),
  line: z.string(),
  item: z.object({ number: z.string(), name: z.string(), revision: z.string().nullable() }),
  ordered: z.number(),
  open: z.number(),
  uom: z.string(),
  /** The first need that movements have not covered; its evidence is the file's row it was imported from. */
  need: z.object({ date: PlainDateSchema, basis: DateBasisSchema, evidenceId: Id.nullable() }).nullable(),
  firstPromise: z
    .object({ interval: IntervalSchema, basis: BasisOrUnknown, commitmentId: Id, evidence: z.array(EvidenceRef) })
    .nullable(),
  promises: z.array(BoardPromise),
  withoutPromise: z.number(),
  /** Newest fact about the line, and whether it is older than the workspace's limit. */
  freshness: z.object({ at: InstantSchema, ageMs: z.number(), stale: z.boolean() }).nullable(),
  exceptions: z.array(ExceptionKind),
  /** They said they would tell, by this day where one was named; null once they have. */
  announced: z.object({ at: InstantSchema, by: PlainDateSchema.nullable() }).nullable(),
  openDecisions: z.number().int(),
  closedAt: InstantSchema.nullable(),
});
export type BoardRow = z.infer<typeof BoardRow>;

export const BoardSort = z.enum(["urgency", "need", "promise", "age", "partner", "po", "open", "qty", "delta"]);
export const BoardQuery = z.object({
  /** Instead of the open lines those that were closed. */
  state: z.literal("closed").optional(),
  exception: ExceptionKind.optional(),
  partner: Id.optional(),
  search: Text.trim().max(80).optional(),
  sort: BoardSort.default("urgency"),
  direction: z.enum(["asc", "desc"]).default("asc"),
});
export type BoardQuery = z.infer<typeof BoardQuery>;

export const Board = z.object({
  rows: z.array(BoardRow),
  counts: z.object({
    all: z.number().int(),
    late: z.number().int(),
    short: z.number().int(),
    contradictory: z.number().int(),
    answer_overdue: z.number().int(),
    answer_announced: z.number().int(),
    stale: z.number().int(),
    no_promise: z.number().int(),
    not_comparable: z.number().int(),
  }),
  /** Newest change of the record, for "as of". */
  asOf: InstantSchema,
});
export type Board = z.infer<typeof Board>;

/** Why a promise came to be what it is. Movements keep and break, nobody types it. */
export const PromiseReason = z.enum([
  "stated",
  "spoken",
  "written",
  "document",
  "restated",
  "replaced",
  "partly_replaced",
  "disputed",
  "movements",
]);
export type PromiseReason = z.infer<typeof PromiseReason>;

/** A step in a promise's life. A dispute leaves the status as it is. */
export const PromiseEvent = z.object({
  from: PromiseStatus.nullable(),
  to: PromiseStatus,
  reason: PromiseReason,
  actor: z.object({ kind: z.enum(["human", "agent", "partner", "import", "system"]), id: z.string() }),
  at: InstantSchema,
});

/** A bar of the slip chart: what was promised, when it was said, and what became of it. */
export const PromiseHistory = z.object({
  commitmentId: Id,
  statementId: Id,
  conversationId: Id.nullable(),
  qty: z.number(),
  uom: z.string(),
  told: z.object({ qty: z.number(), uom: z.string() }).nullable(),
  interval: IntervalSchema,
  basis: BasisOrUnknown,
  status: PromiseStatus,
  confirmedBy: z.enum(["spoken", "written", "document"]).nullable(),
  disputed: z.boolean(),
  saidAt: InstantSchema,
  supersedes: Id.nullable(),
  evidence: z.array(EvidenceRef),
  conditions: z.array(PromiseCondition),
  /** In the order in which they happened. */
  events: z.array(PromiseEvent),
});
export type PromiseHistory = z.infer<typeof PromiseHistory>;

export const LineDetail = z.object({
  row: BoardRow,
  /** Taken off the board by hand with a reason (null once it is erased), or because everything was received. */
  schedule: z.array(
    z.object({
      requiredOn: PlainDateSchema,
      basis: DateBasisSchema,
      qty: z.number(),
      evidenceId: Id.nullable(),
    }),
  ),
  transit: z.array(z.object({ from: DateBasisSchema, to: DateBasisSchema, days: z.number().int() })),
  promises: z.array(PromiseHistory),
  movements: z.array(
    z.object({
      id: Id,
      kind: z.enum(["shipped", "received", "accepted", "returned"]),
      qty: z.number(),
      occurredOn: PlainDateSchema,
      evidenceId: Id.nullable(),
    }),
  ),
  reports: z.array(
    z.object({
      id: Id,
      measure: z.string(),
      value: z.number().nullable(),
      valueText: z.string().nullable(),
      answerBy: PlainDateSchema.nullable(),
      asOf: InstantSchema,
      evidenceId: Id.nullable(),
    }),
  ),
  /** Each open exception with the inputs of its rule, and how the rule reads. */
  exceptions: z.array(
    z.object({
      kind: ExceptionKind,
      since: InstantSchema.nullable(),
      inputs: z.record(z.string(), z.unknown()),
      rule: z.string(),
    }),
  ),
  conversations: z.array(
    z.object({ id: Id, startedAt: InstantSchema, contact: z.string(), outcome: z.string().nullable() }),
  ),
  decisionIds: z.array(Id),
  /** Who took the line off the board and why; by nobody when everything was received. */
  closed: z.object({ at: InstantSchema, by: z.string().nullable(), reason: z.string().nullable() }).nullable(),
});
export type LineDetail = z.infer<typeof LineDetail>;

export const CloseLine = z.object({ reason: Text.trim().min(1).max(500) });
export const ReopenLine = z.object({ reason: Text.trim().min(1).max(500) });
