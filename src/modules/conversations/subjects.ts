/** What a conversation may be started about, flow by flow, with limits. Browser-safe; schema.ts is its door. */
import { z } from "zod";
import { isCountry } from "#kernel/country.ts";
import { InstantSchema, LanguageSchema, PlainDateSchema, Text, ZoneSchema } from "#kernel/schema.ts";
import { daysBetween } from "#kernel/time.ts";

/** Voicemail is not among them: a machine that answers is what leads to it. */
export const StartableFlow = z.enum([
  "order-status",
  "quality-report",
  "quality-question",
  "scheduling",
  "teach-back",
  "reference-check",
  "campaign",
]);
export type StartableFlow = z.infer<typeof StartableFlow>;

/** The same text by language; what is missing is said in English, or in the language there is. */
const Texts = z
  .partialRecord(LanguageSchema, Text.trim().min(1).max(300))
  .refine((texts) => Object.keys(texts).length > 0, "a text in at least one language");
const Words = z.partialRecord(LanguageSchema, z.array(Text.trim().min(1).max(60)).min(1).max(12));

const Hours = z
  .object({ from: z.number().int().min(0).max(23), to: z.number().int().min(1).max(24) })
  .refine(({ from, to }) => from < to, "hours that end after they begin");
const OFFICE = { from: 9, to: 17 };
const ClosedOn = z.array(PlainDateSchema).max(60).default([]);

/** Longest window an appointment is looked for in, days. */
export const LONGEST_WINDOW = 92;
const MOST_BUSY = 500;

const Scheduling = z
  .object({
    kind: z.literal("scheduling"),
    purpose: z.enum(["audit", "inspection", "pick_up", "meeting"]),
    /** First and last day, as the contact counts days. */
    from: PlainDateSchema,
    to: PlainDateSchema,
    durationMinutes: z.number().int().min(15).max(480).default(60),
    /** Our side: who comes, or who takes part. */
    ours: z.object({
      timezone: ZoneSchema,
      country: z.string().refine(isCountry, "the code of a country, such as DE for Germany").nullable().default(null),
      hours: Hours.default(OFFICE),
      closedOn: ClosedOn,
    }),
    theirs: z.object({ hours: Hours.default(OFFICE), closedOn: ClosedOn }).prefault({}),
    busy: z
      .array(
        z
          .object({ from: InstantSchema, to: InstantSchema })
          .refine(({ from, to }) => Date.parse(from) < Date.parse(to), "a time that ends after it begins"),
      )
      .max(MOST_BUSY)
      .default([]),
  })
  .refine(({ from, to }) => from <= to, "a window that ends after it begins")
  .refine(({ from, to }) => daysBetween(from, to) <= LONGEST_WINDOW, `at most ${LONGEST_WINDOW} days`);

const TeachBack = z.object({
  kind: z.literal("teach_back"),
  title: Texts,
  /** What the changed instruction asks for; any of its words in the partner's own show that it was understood. */
  points: z
    .array(z.object({ text: Texts, words: Words }))
    .min(1)
    .max(20),
});

const Campaign = z.object({
  kind: z.literal("campaign"),
  questions: z
    .array(z.object({ text: Texts, answer: z.enum(["yes_no", "words", "quantity"]) }))
    .min(1)
    .max(10),
});

const Reference = z.object({ kind: z.literal("reference"), about: Text.trim().min(1).max(120) });

export const StartSubject = z.discriminatedUnion("kind", [Scheduling, TeachBack, Campaign, Reference]);
export type StartSubject = z.output<typeof StartSubject>;

type Needs = { lines: boolean; subject: StartSubject["kind"] | null; optional?: boolean };

/** What each flow is started with. Without questions of our own a campaign asks its five. */
export const FLOW_NEEDS: Readonly<Record<StartableFlow, Needs>> = {
  "order-status": { lines: true, subject: null },
  "quality-report": { lines: false, subject: null },
  "quality-question": { lines: false, subject: null },
  scheduling: { lines: false, subject: "scheduling" },
  "teach-back": { lines: false, subject: "teach_back" },
  "reference-check": { lines: false, subject: "reference" },
  campaign: { lines: false, subject: "campaign", optional: true },
};

type Asked = {
  flow: StartableFlow;
  lineIds: readonly string[];
  subject?: StartSubject | undefined;
  resumes?: string | undefined;
  callee: { persona?: string | undefined };
};

/** Why these do not go together, with the field that is wrong; null where they do. */
export function misfit({ flow, lineIds, subject, resumes, callee }: Asked): { path: string; message: string } | null {
  const needs = FLOW_NEEDS[flow];
  if (needs.lines && lineIds.length === 0) return { path: "lineIds", message: "at least one order line" };
  if (!needs.lines && lineIds.length > 0) return { path: "lineIds", message: `${flow} goes through no order lines` };
  if (!needs.lines && resumes !== undefined) {
    return { path: "resumes", message: "only a conversation about order lines is taken up again" };
  }
  if (!needs.lines && callee.persona !== undefined) {
    return { path: "callee", message: `simulated suppliers answer for order lines; the gym plays those for ${flow}` };
  }
  const message = subjectMisfit(flow, subject?.kind ?? null);
  return message === null ? null : { path: "subject", message };
}

/** Why a subject of this kind, or none, is not what the flow is about. */
export function subjectMisfit(flow: StartableFlow, given: StartSubject["kind"] | null): string | null {
  const needs = FLOW_NEEDS[flow];
  if (given === needs.subject || (given === null && needs.optional)) return null;
  if (needs.subject === null) return `${flow} takes no subject`;
  return `${flow} needs a subject of the kind ${needs.subject}`;
}
