import { z } from "zod";
import {
  BasisOrUnknown,
  Id,
  InstantSchema,
  IntervalSchema,
  LanguageSchema,
  PlainDateSchema,
  Text,
} from "#kernel/schema.ts";
import { PromiseCondition } from "../orders/schema.ts";
import { TopicClass } from "../protection/schema.ts";
import { FormView } from "./forms.ts";
import { misfit, StartableFlow, StartSubject } from "./subjects.ts";

export { AnswerValue, FieldName, FormName, FormView, KeptForm } from "./forms.ts";
export { FLOW_NEEDS, LONGEST_WINDOW, StartableFlow, StartSubject, subjectMisfit } from "./subjects.ts";

const Start = z.object({
  contactId: Id,
  /** What kind of conversation, and what it is about; which of the two below it takes stands in `FLOW_NEEDS`. */
  flow: StartableFlow.default("order-status"),
  lineIds: z.array(Id).max(20).default([]),
  subject: StartSubject.optional(),
  /** Who answers: you with the microphone, a simulated supplier with a voice, or in writing: you, or a simulated one (`persona`). */
  callee: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("microphone") }),
    z.object({ kind: z.literal("simulated"), persona: Text.max(60) }),
    z.object({ kind: z.literal("text"), persona: Text.max(60).optional() }),
  ]),
  /** Needed when the contact's language cannot be heard or spoken now, or not understood in writing. */
  language: LanguageSchema.optional(),
  resumes: Id.optional(),
  /** Keep neither sound nor words. Refused where a record has to be kept. */
  offRecord: z.boolean().default(false),
});
export const StartConversation = Start.superRefine((start, context) => {
  const { callee } = start;
  const wrong = misfit({ ...start, callee: "persona" in callee ? { persona: callee.persona } : {} });
  if (wrong !== null) context.addIssue({ code: "custom", path: [wrong.path], message: wrong.message });
});
/** As callers write it. */
export type StartConversation = z.input<typeof StartConversation>;
export type StartRequest = z.output<typeof StartConversation>;

export const ConversationStarted = z.object({
  id: Id,
  /** Address of the WebSocket for the supplier's sound (docs/protocols/browser-call.md); null where no sound comes in. */
  mediaPath: z.string().nullable(),
});

/** What was understood of one delivery, so far; null where nothing was. */
export const Understood = z.object({
  qty: z.number().nullable(),
  uom: z.string(),
  approx: z.boolean(),
  interval: IntervalSchema.nullable(),
  basis: BasisOrUnknown.nullable(),
});
export type Understood = z.infer<typeof Understood>;

export const TopicView = z.object({
  lineId: Id,
  po: z.string(),
  line: z.string(),
  item: z.string(),
  status: z.enum(["open", "asked", "heard", "confirmed", "said", "unknown", "refused"]),
  /** A delivery each. Logs of earlier versions have words for reading: "3,200 pcs · 3 Dec · ex-factory". */
  understood: z.array(z.union([Understood, z.string()])),
  commitmentIds: z.array(Id),
});
export type TopicView = z.infer<typeof TopicView>;

/** By line: the quantity that has no date. */
export const MissingDates = z.record(z.string(), z.object({ qty: z.number(), uom: z.string() }));
export type MissingDates = z.infer<typeof MissingDates>;

/** Asked is not answered: the date may have stayed unknown. */
export const isAnswered = ({ status }: Pick<TopicView, "status">): boolean =>
  status === "confirmed" || status === "said";

/** Answered is not closed: a part of the quantity may have no date. */
export const isOpen = (topic: Pick<TopicView, "status" | "lineId">, missing: MissingDates): boolean =>
  !isAnswered(topic) || missing[topic.lineId] !== undefined;

/** One line of the transcript. Text is null when it was not kept or is erased. */
export const TurnView = z.object({
  seq: z.number().int(),
  who: z.enum(["agent", "partner", "operator", "system"]),
  act: z.string().nullable(),
  slot: z.string().nullable(),
  lineId: Id.nullable(),
  text: z.string().nullable(),
  state: z.enum(["kept", "in_memory", "not_recorded", "erased"]),
  fromMs: z.number(),
  toMs: z.number(),
  interruptedAtMs: z.number().nullable(),
  /** ms per stage: endpointing, recognition, understanding, commit, synthesis, total. */
  timings: z.record(z.string(), z.number()),
});
export type TurnView = z.infer<typeof TurnView>;

export const ConversationQuery = z.object({
  partner: Id.optional(),
  contact: Id.optional(),
  /** Only conversations that started before this instant. */
  before: InstantSchema.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type ConversationQuery = z.infer<typeof ConversationQuery>;

export const ConversationSummary = z.object({
  id: Id,
  partner: z.object({ id: Id, name: z.string() }),
  contact: z.object({ id: Id, name: z.string(), language: z.string(), timezone: z.string() }),
  flow: z.string(),
  channel: z.enum(["browser", "simulated", "text"]),
  persona: z.string().nullable(),
  language: z.string(),
  status: z.enum(["waiting", "live", "ended", "broken_off"]),
  mode: z.enum(["pending", "recorded", "unrecorded"]),
  /** Whether, and from when on, nothing but who, when, what about and what was confirmed is kept. */
  offRecord: z.enum(["from_start", "from_turn"]).nullable(),
  topicClass: TopicClass,
  outcome: z.string().nullable(),
  startedAt: InstantSchema,
  endedAt: InstantSchema.nullable(),
  durationMs: z.number().nullable(),
  lines: z.number().int(),
  /** Of these, how many have no answer, or now no date for a part of their quantity. */
  openLines: z.number().int(),
  commitments: z.number().int(),
  erased: z.boolean(),
});
export type ConversationSummary = z.infer<typeof ConversationSummary>;

export const ConversationDetail = ConversationSummary.extend({
  phase: z.string(),
  takenOver: z.boolean(),
  topics: z.array(TopicView),
  /** Of its lines, as the record stands now. */
  missing: MissingDates,
  /** What its promises depend on, by commitment. */
  conditions: z.record(z.string(), z.array(PromiseCondition)),
  /** By line: that they would tell later, by which day where one was named. */
  announced: z.record(z.string(), z.object({ by: PlainDateSchema.nullable() })),
  forms: z.array(FormView),
  turns: z.array(TurnView),
  decisionIds: z.array(Id),
  /** The id of the person who had the call made. */
  startedBy: z.string(),
  resumable: z.boolean(),
  /** The broken-off conversation that this one takes up again, and the one that took up this one. */
  resumes: Id.nullable(),
  resumedBy: Id.nullable(),
  audio: z.string().nullable(),
});
export type ConversationDetail = z.infer<typeof ConversationDetail>;

/** Server-sent events of one live call, in order; `detail` first, then what changes. */
export const LiveEvent = z.discriminatedUnion("type", [
  z.object({ type: z.literal("detail"), detail: ConversationDetail }),
  z.object({ type: z.literal("turn"), turn: TurnView }),
  z.object({
    type: z.literal("topics"),
    topics: z.array(TopicView),
    forms: z.array(FormView),
    phase: z.string(),
    takenOver: z.boolean(),
  }),
  /** Who makes sound now, and levels 0..1 for the waves, about five a second. */
  z.object({
    type: z.literal("levels"),
    partner: z.number(),
    agent: z.number(),
    speaking: z.enum(["agent", "partner", "both", "none"]),
  }),
  z.object({ type: z.literal("status"), status: z.string(), mode: z.string(), outcome: z.string().nullable() }),
]);
export type LiveEvent = z.infer<typeof LiveEvent>;

export const OperatorAction = z.discriminatedUnion("action", [
  z.object({ action: z.literal("say"), text: Text.trim().min(1).max(500) }),
  z.object({ action: z.literal("take_over") }),
  z.object({ action: z.literal("release") }),
  z.object({ action: z.literal("hang_up") }),
]);
export type OperatorAction = z.infer<typeof OperatorAction>;

/** What the supplier's side does in a conversation in writing; `silence` is an answer that did not come. */
export const PartnerTurn = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("words"), text: Text.trim().min(1).max(2000) }),
  z.object({ kind: z.literal("key"), key: z.string().regex(/^[0-9*#]$/, "a key of a telephone") }),
  z.object({ kind: z.literal("silence") }),
  z.object({ kind: z.literal("hang_up") }),
]);
export type PartnerTurn = z.infer<typeof PartnerTurn>;

export const Persona = z.object({ id: z.string(), name: z.string(), summary: z.string(), language: z.string() });
export type Persona = z.infer<typeof Persona>;

export const WarmSpeech = z.object({ language: LanguageSchema });

/** What can be heard and spoken now, per language, and how to add what is missing. */
export const SpeechAbility = z.object({
  language: z.string(),
  hear: z.boolean(),
  speak: z.boolean(),
  converse: z.boolean(),
  howToAdd: z.string().nullable(),
});
export type SpeechAbility = z.infer<typeof SpeechAbility>;
export const Capacity = z.object({ live: z.number().int(), limit: z.number().int() });
export type Capacity = z.infer<typeof Capacity>;
