/**
 * Payloads of conversation events, one schema a kind. Ids, values and times only: unknown keys are dropped, so words
 * that a caller put beside them by mistake are not written. `fromMs`, `toMs`, `atMs` count from the start of the call.
 */
import { z } from "zod";
import { Id } from "#kernel/schema.ts";
import { FormName, KeptForm } from "./forms.ts";
import { TopicView } from "./schema.ts";

const Timings = z.record(z.string().max(40), z.number());
const Ms = z.number().nonnegative();
const Code = z.string().max(60);

export const EVENT_PAYLOADS = {
  started: z.object({}),
  /** `extraction` is liaison's; null where recording was refused: then unconfirmed values are not written either. */
  heard: z.object({
    contentId: Id.nullable(),
    fromMs: Ms,
    toMs: Ms,
    slot: Code.nullable().default(null),
    lineId: Id.nullable().default(null),
    extraction: z.record(z.string(), z.unknown()).nullable(),
    timings: Timings.default({}),
    /** Why the words of this turn were not kept although recording was agreed to. */
    redacted: z.enum(["third_party"]).nullable().default(null),
  }),
  said: z.object({
    contentId: Id.nullable(),
    act: Code,
    slot: Code.nullable(),
    lineId: Id.nullable(),
    fromMs: Ms,
    toMs: Ms,
    timings: Timings,
    interruptedAtMs: Ms.nullable(),
  }),
  /** Who or what took the call, where the channel can tell. */
  answered: z.object({ by: z.enum(["person", "machine", "mailbox_full"]) }),
  key: z.object({ key: z.string().max(1), atMs: Ms }),
  silence: z.object({ atMs: Ms }),
  interrupted: z.object({ utteranceId: Code, spokenMs: Ms, template: Code.optional() }),
  /** The guard kept a question, or what was to be said back, from being spoken. */
  blocked: z.object({ template: Code }),
  recorded: z.object({
    effect: z.number().int(),
    statementId: Id,
    commitmentIds: z.array(Id),
    lineId: Id.nullable().default(null),
  }),
  effect_failed: z.object({
    effect: z.number().int(),
    code: Code,
    lineId: Id.nullable().default(null),
    /** The form whose answers they were. */
    form: FormName.nullable().default(null),
  }),
  operator: z.object({ action: z.enum(["take_over", "release", "hang_up"]) }),
  operator_said: z.object({ contentId: Id.nullable(), utteranceId: Code.optional() }),
  /** A sentence that a person typed was not said: the call ended first, or no voice can say it. */
  unspoken: z.object({ utteranceId: Code }),
  mode: z.object({ mode: z.enum(["recorded", "unrecorded"]) }),
  /** What the call page shows on its left, whenever it changed. The last one stands. */
  topics: z.object({ topics: z.array(TopicView).max(50), forms: z.array(KeptForm).max(50).default([]), phase: Code }),
  ended: z.object({
    by: z.enum(["partner", "agent", "operator", "cap", "fault"]),
    outcome: Code.nullable().default(null),
  }),
} as const;

export type EventKind = keyof typeof EVENT_PAYLOADS;
export type EventPayload<K extends EventKind> = z.output<(typeof EVENT_PAYLOADS)[K]>;
export type StoredEvent = {
  [K in EventKind]: { kind: K; payload: EventPayload<K>; seq: number; at: number };
}[EventKind];

export function isEventKind(kind: string): kind is EventKind {
  return Object.hasOwn(EVENT_PAYLOADS, kind);
}
