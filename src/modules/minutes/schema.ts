import { z } from "zod";
import {
  BasisOrUnknown,
  Id,
  InstantSchema,
  IntervalSchema,
  PlainDateSchema,
  QuantitySchema,
  Text,
} from "#kernel/schema.ts";
import { PromiseStatus } from "#modules/orders/schema.ts";

/** A sentence in each language of the minutes, by language code. */
const Worded = z.record(z.string(), z.string());
const AllWorded = z.record(z.string(), z.array(z.string()));

export const MINUTES_ANSWERS = ["confirmed", "corrected", "denied", "added"] as const;

/** The last answer behind a link; null: none, so it stays what it was. */
const Answered = z.object({ kind: z.enum(MINUTES_ANSWERS), at: InstantSchema }).nullable();

export const MinutesPromise = z.object({
  commitmentId: Id,
  qty: z.number(),
  uom: z.string(),
  interval: IntervalSchema,
  basis: BasisOrUnknown,
  status: PromiseStatus,
  disputed: z.boolean(),
  /** Still something that the partner can confirm or correct. */
  open: z.boolean(),
  answered: Answered,
  text: Worded,
  state: Worded,
  notes: AllWorded,
  /** What it depends on, in the words in which it was named, where they are kept. */
  conditions: z.array(z.string()),
  /** The partner's own words, where they are kept; in the language they were said in. */
  quotes: z.array(z.string()),
});
export type MinutesPromise = z.infer<typeof MinutesPromise>;

export const MinutesLine = z.object({
  po: z.string(),
  line: z.string(),
  /** Empty where it may not be named to the partner. */
  item: z.string(),
  promises: z.array(MinutesPromise),
  /** What is not known yet. */
  notes: AllWorded,
  /** Has no day, and the partner may name one. */
  open: z.object({ lineId: Id, qty: z.number(), uom: z.string() }).nullable(),
});
export type MinutesLine = z.infer<typeof MinutesLine>;

/** One answer to the question of a form: what was asked, what was understood where it is a value, and the words. */
export const MinutesFormAnswer = z.object({
  answerId: Id,
  field: z.string(),
  status: z.enum(["said", "confirmed", "disputed"]),
  answered: Answered,
  /** In the languages that have it. */
  asked: Worded,
  /** Empty where the words alone are the answer. */
  text: Worded,
  state: Worded,
  quotes: z.array(z.string()),
});
export type MinutesFormAnswer = z.infer<typeof MinutesFormAnswer>;

/** The recap of one conversation, in its language and in English, made of templates and typed values. */
export const Minutes = z.object({
  company: z.string(),
  partner: z.string(),
  contact: z.string(),
  heldOn: PlainDateSchema,
  /** The conversation's own first. */
  languages: z.array(z.string()).min(1),
  intro: Worded,
  lines: z.array(MinutesLine),
  forms: z.array(z.object({ form: z.string(), answers: z.array(MinutesFormAnswer) })),
  /** What was asked of a person of ours, in neutral words. */
  requests: AllWorded,
  /** The page's own words, by language and name. */
  labels: z.record(z.string(), z.record(z.string(), z.string())),
});
export type Minutes = z.infer<typeof Minutes>;

const YEARS = /^20\d\d-/;
const Day = PlainDateSchema.refine((date) => YEARS.test(date), "a date of this century");

/** What is answered: a promise, or an answer to the question of a form. */
const Point = { commitmentId: Id.optional(), answerId: Id.optional() };
type Point = { commitmentId?: string | undefined; answerId?: string | undefined };
const oneOf = ({ commitmentId, answerId }: Point) => (commitmentId === undefined) !== (answerId === undefined);

/**
 * One tap, or what is right instead: of a promise a date, a quantity, a note, at least one of them; of an answer a note. Or the
 * day of what has none, of all of it unless a quantity is told.
 */
export const AnswerMinutes = z.discriminatedUnion("answer", [
  z.object({ ...Point, answer: z.literal("right") }).refine(oneOf, "a commitmentId or an answerId"),
  z.object({ lineId: Id, answer: z.literal("promise"), date: Day, qty: QuantitySchema.optional() }),
  z
    .object({
      ...Point,
      answer: z.literal("wrong"),
      date: Day.optional(),
      qty: QuantitySchema.optional(),
      note: Text.trim().min(1).max(500).optional(),
    })
    .refine(oneOf, "a commitmentId or an answerId")
    .refine(
      ({ date, qty, note }) => date !== undefined || qty !== undefined || note !== undefined,
      "a date, a quantity or a note",
    )
    .refine(
      ({ answerId, date, qty }) => answerId === undefined || (date === undefined && qty === undefined),
      "an answer is corrected by a note",
    ),
]);
export type AnswerMinutes = z.infer<typeof AnswerMinutes>;

export const CreateMinutesLink = z.object({ days: z.number().int().min(1).max(90).default(14) });
export type CreateMinutesLink = z.infer<typeof CreateMinutesLink>;

export const MinutesLink = z.object({
  id: Id,
  contact: z.string(),
  /** closed: the conversation was erased, or the contact removed. */
  state: z.enum(["open", "expired", "revoked", "closed"]),
  createdAt: InstantSchema,
  expiresAt: InstantSchema,
  openedAt: InstantSchema.nullable(),
  answers: z.object({
    confirmed: z.number().int(),
    corrected: z.number().int(),
    denied: z.number().int(),
    added: z.number().int(),
  }),
});
export type MinutesLink = z.infer<typeof MinutesLink>;

/** The address is told this once: only a hash of its token is kept. */
export const MinutesLinkWithAddress = MinutesLink.extend({ link: z.string() });
