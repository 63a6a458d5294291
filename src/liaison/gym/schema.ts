/**
 * A script: somebody's own simulated supplier, the orders it is asked about, and what must stand in the record after the
 * call. docs/gym.md tells how one is written and holds the JSON Schema made from this file.
 */
import { z } from "zod";
import { BasisOrUnknown, DateBasisSchema, PlainDateSchema, QuantitySchema, Text, UomSchema } from "#kernel/schema.ts";
import { isPlainDate, isZone } from "#kernel/time.ts";
import { FlowData } from "./flow-data.ts";

export const ACTS = [
  "open",
  "consent",
  "ask",
  "readback",
  "repair",
  "answer",
  "acknowledge",
  "refuse",
  "hold",
  "transfer",
  "escalate",
  "recap",
  "close",
] as const;

const Name = Text.min(1).max(120);
const LineName = z.string().regex(/^[^/\s][^/]{0,59}\/[^/]{1,20}$/, 'a line as "4471/2"');
const Slot = z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/, "a slot or field in small letters, as ship_date");
const Saying = z.string().max(2_000);
const Pattern = z.string().min(1).max(500).refine(isPattern, "a regular expression");

const Rule = z
  .strictObject({
    on: z.strictObject({
      act: z.enum(ACTS),
      slot: Slot.optional(),
      line: z.union([LineName, z.string().regex(/^#[1-9]\d?$/)]).optional(),
    }),
    say: z.array(Saying).max(100).default([]),
    keys: z
      .string()
      .regex(/^[0-9*#]{1,40}$/, "telephone keys")
      .nullish(),
    delayMs: z.number().int().min(0).max(600_000).default(0),
    bargeIn: z.boolean().default(false),
  })
  .describe("Answers the agent's act; rules are tried in order, the first that fits answers.");

const Interval = {
  earliest: PlainDateSchema,
  likely: PlainDateSchema.optional(),
  latest: PlainDateSchema.nullable(),
};

const StandingPromise = z.strictObject({
  qty: QuantitySchema.optional(),
  ...Interval,
  basis: BasisOrUnknown.default("ex_factory"),
  status: z.enum(["said", "confirmed"]).default("confirmed"),
  saidOn: PlainDateSchema.optional(),
});

const Line = z.strictObject({
  po: z.string().trim().min(1).max(60),
  line: z.string().trim().min(1).max(20),
  item: Name.default("Part"),
  qty: QuantitySchema,
  uom: UomSchema.default("pcs"),
  need: PlainDateSchema.nullish(),
  basis: DateBasisSchema.default("ex_factory"),
  pack: z.strictObject({ uom: UomSchema, qty: QuantitySchema }).nullish(),
  promise: StandingPromise.nullish(),
  promises: z.array(StandingPromise).max(12).optional(),
  transit: z
    .array(z.strictObject({ from: DateBasisSchema, days: z.number().int().min(0).max(400) }))
    .max(5)
    .default([]),
  wish: z.enum(["earlier", "which_holds"]).nullish(),
});

const Context = z.strictObject({
  company: Name.default("Northwind Devices"),
  principal: Name.default("Dana Reyes"),
  agent: Name.default("Mira"),
  partner: z.looseObject({ name: Name.optional() }).default({}),
  contact: z
    .looseObject({
      name: Name.optional(),
      timezone: z.string().max(60).refine(isZone, "a time zone as Asia/Shanghai").optional(),
    })
    .default({}),
  lines: z.array(Line).max(40).default([]),
  /** Put on the snapshot: what a flow needs beyond orders. */
  flowData: FlowData.optional(),
});

const Expect = z.strictObject({
  commitments: z
    .array(
      z.strictObject({
        line: LineName,
        basis: BasisOrUnknown.optional(),
        qty: QuantitySchema.optional(),
        earliest: PlainDateSchema.optional(),
        likely: PlainDateSchema.optional(),
        latest: PlainDateSchema.nullable().optional(),
        status: z.enum(["said", "confirmed"]).optional(),
      }),
    )
    .max(200)
    .optional(),
  reports: z
    .array(
      z.strictObject({
        line: LineName.optional(),
        measure: z.string().max(60).optional(),
        value: z.number().nullable().optional(),
        text: z.string().max(200).nullable().optional(),
      }),
    )
    .max(200)
    .optional(),
  decisions: z
    .array(
      z.strictObject({
        kind: z.string().max(60),
        line: LineName.nullable().optional(),
        reason: z.string().max(60).optional(),
      }),
    )
    .max(200)
    .optional(),
  outcome: z.string().max(60).optional(),
  mustSay: z.array(Pattern).max(100).default([]),
  mustNotSay: z.array(Pattern).max(100).default([]),
  exact: z.boolean().default(false),
});

export const Script = z.strictObject({
  flow: z.string().min(1).max(60).default("order-status"),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,8})*$/, "a language code as en"),
  now: z.string().refine(isLocalInstant, "an instant with its offset, as 2026-11-23T09:10:00+08:00"),
  /** A machine hears a message, a full mailbox nothing; neither has rules. */
  answeredBy: z.enum(["person", "machine", "mailbox_full"]).default("person"),
  context: Context.prefault({}),
  callee: z.array(Rule).max(500),
  otherwise: z.strictObject({ say: z.array(Saying).max(100) }).default({ say: [] }),
  expect: Expect.optional(),
});
export type Script = z.infer<typeof Script>;
export type ScriptExpect = z.infer<typeof Expect>;

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

function isLocalInstant(text: string): boolean {
  const match = INSTANT.exec(text);
  return match !== null && isPlainDate(match[1]!);
}

function isPattern(source: string): boolean {
  try {
    patternOf(source);
    return true;
  } catch {
    return false;
  }
}

/** Capitals count for nothing. Patterns that the strict form refuses (an escaped hyphen) are read in the old way. */
export function patternOf(source: string): RegExp {
  try {
    return new RegExp(source, "iu");
  } catch {
    return new RegExp(source, "i");
  }
}

/** What the JSON Schema in docs/gym.md is made of. */
export function scriptJsonSchema(): object {
  return z.toJSONSchema(Script, { io: "input", unrepresentable: "any" });
}
