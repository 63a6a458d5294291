import { z } from "zod";
import { Id, InstantSchema, LanguageSchema, Text } from "#kernel/schema.ts";
import { Sector } from "../partners/schema.ts";

export const FlowId = z.enum([
  "order-status",
  "quality-report",
  "quality-question",
  "scheduling",
  "teach-back",
  "reference-check",
  "campaign",
  "voicemail",
]);
export type FlowId = z.infer<typeof FlowId>;

export const MAX_SENTENCE = 300;
/** One sentence of the agent, with the placeholders of the one it takes the place of. */
const Sentence = Text.trim().min(1).max(MAX_SENTENCE);
const TemplateKey = z.string().regex(/^[a-z_]{1,30}\.[a-z_]{1,40}$/, "a key such as quality.ask_lot");
const FieldId = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, "the id of a field");
const Word = Text.trim().min(2).max(60);
const Name = Text.trim().min(1).max(80);

const atMost = (most: number) => (value: object) => Object.keys(value).length <= most;

export const SectorAdditions = z.object({
  milestones: z
    .array(z.object({ id: FieldId, name: Name }))
    .max(30)
    .default([]),
  defects: z
    .array(
      z.object({
        code: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, "a code such as solder-joint"),
        name: Name,
        words: z.partialRecord(LanguageSchema, z.array(Word).min(1).max(30)),
      }),
    )
    .max(60)
    .default([]),
  documents: z.array(Name).max(30).default([]),
});
export type SectorAdditions = {
  milestones: Array<{ id: string; name: string }>;
  defects: Array<{ code: string; name: string; words: Record<string, string[]> }>;
  documents: string[];
};

/** What a workspace has in its own way for one flow; empty is the flow as it comes. */
export const FlowOverrides = z.object({
  wording: z
    .record(TemplateKey, z.partialRecord(LanguageSchema, Sentence))
    .refine(atMost(150), "at most 150 sentences")
    .default({}),
  leftOut: z.array(FieldId).max(40).default([]),
  order: z.array(FieldId).max(40).default([]),
  sectors: z.partialRecord(Sector, SectorAdditions).default({}),
});
export type FlowOverrides = z.infer<typeof FlowOverrides>;

export const NO_OVERRIDES: FlowOverrides = { wording: {}, leftOut: [], order: [], sectors: {} };

export const SaveFlowOverrides = z.object({
  /** The version that was looked at, 0 for none: whoever saves over another's change is told. */
  basedOn: z.number().int().min(0).max(1_000_000),
  overrides: FlowOverrides,
});
export type SaveFlowOverrides = z.infer<typeof SaveFlowOverrides>;

export const FlowVersion = z.object({
  version: z.number().int(),
  savedBy: z.string(),
  savedAt: InstantSchema,
  /** Null when its words were erased. */
  overrides: FlowOverrides.nullable(),
});
export type FlowVersion = z.infer<typeof FlowVersion>;

export const FlowSummary = z.object({
  id: FlowId,
  purpose: z.string(),
  /** Of the flow as it comes with the program. */
  version: z.number().int(),
  steps: z.array(z.string()),
  /** The workspace's own version, 0 where it has none, and how many things it has in its own way. */
  ownVersion: z.number().int(),
  changes: z.number().int(),
});
export type FlowSummary = z.infer<typeof FlowSummary>;

export const FlowSentence = z.object({
  template: z.string(),
  placeholders: z.array(z.string()),
  /** Why it stays as it is; null where a workspace may word it. */
  locked: z.enum(["disclosure", "guard", "meaning"]).nullable(),
  /** By language: as it comes, the workspace's own, and what is spoken, with sample values. */
  texts: z.record(z.string(), z.object({ original: z.string(), own: z.string().nullable(), spoken: z.string() })),
});
export type FlowSentence = z.infer<typeof FlowSentence>;

export const FlowQuestion = z.object({
  kind: z.string(),
  ask: z.string(),
  variants: z.array(z.string()),
  ladder: z.array(z.string()),
  giveUp: z.string(),
  waitMs: z.number(),
});
export type FlowQuestion = z.infer<typeof FlowQuestion>;

export const FlowField = z.object({
  id: z.string(),
  kind: z.string(),
  ask: z.string(),
  ladder: z.array(z.string()),
  readback: z.array(z.string()),
  optional: z.boolean(),
  leftOut: z.boolean(),
  volunteered: z.boolean(),
  when: z.object({ field: z.string(), answered: z.enum(["yes", "no"]) }).nullable(),
});
export type FlowField = z.infer<typeof FlowField>;

/** A flow as it is drawn. Templates are named; their words stand in `sentences`. */
export const FlowView = FlowSummary.extend({
  languages: z.array(z.string()),
  greeting: z.string(),
  parts: z.array(z.object({ step: z.string(), questions: z.array(FlowQuestion) })),
  form: z
    .object({ id: z.string(), intro: z.array(z.string()), done: z.string(), fields: z.array(FlowField) })
    .nullable(),
  digressions: z.array(
    z.object({
      intent: z.string(),
      act: z.string(),
      say: z.string(),
      decide: z.string().nullable(),
      guarded: z.boolean(),
    }),
  ),
  caps: z.array(z.object({ name: z.string(), value: z.number() })),
  /** Sentences that belong to no one question. */
  others: z.array(z.string()),
  sentences: z.array(FlowSentence),
  overrides: FlowOverrides,
});
export type FlowView = z.infer<typeof FlowView>;

export const PreviewSentence = z.object({ template: TemplateKey, language: LanguageSchema, text: Text.max(2_000) });
export type PreviewSentence = z.infer<typeof PreviewSentence>;

export const SentencePreview = z.object({
  /** With sample values; null where it cannot be spoken at all. */
  spoken: z.string().nullable(),
  problems: z.array(z.string()),
});
export type SentencePreview = z.infer<typeof SentencePreview>;

export const SectorView = z.object({
  sector: Sector,
  milestones: z.array(z.object({ id: z.string(), name: z.string(), own: z.boolean() })),
  defects: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      words: z.record(z.string(), z.array(z.string())),
      own: z.boolean(),
    }),
  ),
  documents: z.array(z.object({ name: z.string(), own: z.boolean() })),
});
export type SectorView = z.infer<typeof SectorView>;

/** Every supplier in every language, in both versions of the flows. */
export const MAX_GYM_CALLS = 1000;
const PersonaId = z.string().regex(/^[a-z0-9-]{1,60}$/);

export const StartGymRun = z.object({
  /** Empty: all of them. */
  personas: z.array(PersonaId).max(100).default([]),
  languages: z.array(LanguageSchema).min(1).max(10),
  seeds: z.number().int().min(1).max(20).default(1),
  /** The workspace's own version beside the flow as it comes. */
  compare: z.boolean().default(true),
});
export type StartGymRun = z.infer<typeof StartGymRun>;

export const GymScore = z.object({
  calls: z.number().int(),
  expected: z.number().int(),
  correct: z.number().int(),
  silentlyWrong: z.number().int(),
  questions: z.number().int(),
  turns: z.number().int(),
  seconds: z.number(),
  unneeded: z.number().int(),
  violations: z.record(z.string(), z.number().int()),
});
export type GymScore = z.infer<typeof GymScore>;

/** `default`: the flow as it comes. `own`: with what the workspace has in its own way. */
export const GymVariant = z.enum(["default", "own"]);
export type GymVariant = z.infer<typeof GymVariant>;

export const GymRow = z.object({
  persona: z.string(),
  language: z.string(),
  scores: z.partialRecord(GymVariant, GymScore),
});
export type GymRow = z.infer<typeof GymRow>;

export const GymRun = z.object({
  id: Id,
  status: z.enum(["running", "done", "cancelled", "failed"]),
  startedAt: InstantSchema,
  startedBy: z.string(),
  choice: StartGymRun,
  variants: z.array(GymVariant),
  ownVersion: z.number().int(),
  done: z.number().int(),
  all: z.number().int(),
  totals: z.partialRecord(GymVariant, GymScore),
  rows: z.array(GymRow),
});
export type GymRun = z.infer<typeof GymRun>;

export const GymView = z.object({
  personas: z.array(z.object({ id: z.string(), name: z.string(), summary: z.string(), flow: FlowId })),
  /** In which a call can be held here. */
  languages: z.array(z.string()),
  ownVersion: z.number().int(),
  maxCalls: z.number().int(),
  /** The latest run; gone with a restart of the server. */
  run: GymRun.nullable(),
});
export type GymView = z.infer<typeof GymView>;

export const TranscriptQuery = z.object({
  persona: PersonaId,
  language: LanguageSchema,
  seed: z.coerce.number().int().min(1).max(20).default(1),
});
export type TranscriptQuery = z.infer<typeof TranscriptQuery>;

export const GymTranscripts = z.object({
  transcripts: z.array(
    z.object({
      variant: GymVariant,
      problems: z.array(z.string()),
      turns: z.array(z.object({ who: z.enum(["agent", "partner"]), act: z.string().nullable(), text: z.string() })),
    }),
  ),
});
export type GymTranscripts = z.infer<typeof GymTranscripts>;
