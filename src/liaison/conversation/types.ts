/**
 * A conversation is a fold of events. `reduce(snapshot, state, event)` is pure; the runner appends the event, carries
 * out the effects in order, and appends what came of them. Words never stand in an event: only content ids and values.
 */
import type { DateBasis } from "#kernel/basis.ts";
import type { DateInterval } from "#kernel/interval.ts";
import type { PlainDate, ZoneId } from "#kernel/time.ts";
import type { Wish } from "#modules/decisions/index.ts";
import type { SectorAdditions } from "#modules/flows/schema.ts";
import type { LineForCall } from "#modules/orders/index.ts";
import type { Sector } from "#modules/partners/schema.ts";
import type { TopicClass } from "#modules/protection/schema.ts";
import type { DateValue, DelayReason, Extraction, Intent, SlotName, Span } from "../extraction/types.ts";
import type { DenyList } from "../guard/deny-list.ts";

export type FlowId =
  | "order-status"
  | "quality-report"
  | "quality-question"
  | "scheduling"
  | "teach-back"
  | "reference-check"
  | "campaign"
  | "voicemail";

/** One partner's rows as they stood before the call; the only thing the engine knows. Stored encrypted for replay. */
export type CallSnapshot = {
  conversationId: string;
  flow: FlowId;
  flowVersion: number;
  /** In which it begins. */
  language: string;
  /** Into which it may change: those that the channel can carry. */
  languages: readonly string[];
  /** The agent's name, and on whose behalf it calls. */
  agentName: string;
  company: string;
  principal: string;
  partner: { id: string; name: string };
  contact: { id: string; name: string; timezone: ZoneId };
  /** The contact's local date when the call was prepared. */
  today: PlainDate;
  /** Spoken words of things the recogniser writes oddly are no business of the engine: lines are told by PO number and item. */
  lines: LineSnapshot[];
  /** What a flow other than order status is about. */
  subject: Subject | null;
  /** What is kept back from this conversation, and what it may leave behind. Missing in logs of earlier versions. */
  protection?: Protection;
  /** Held in writing: values stand in figures. Missing in what is spoken and in logs of earlier versions. */
  written?: true;
  /** What the workspace words, leaves out or orders in its own way. Missing in logs of earlier versions. */
  overrides?: Overrides;
};

/** The workspace's own settings as they stood when the call was prepared: a replay asks nothing else. */
export type Overrides = {
  /** Which of its versions they are, by flow. */
  versions: Readonly<Record<string, number>>;
  /** By template and language. */
  wording: Wording;
  /** By form: optional fields that are not asked, and the order of those that are. */
  forms: Readonly<Record<string, { leftOut: readonly string[]; order: readonly string[] }>>;
  /** Added to the list of the partner's sector. */
  sector?: SectorAdditions;
};
export type Wording = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type Protection = {
  /** What must not be said; holds nothing that can be read (guard/deny-list.ts). */
  deny: DenyList;
  sector: Sector;
  /** Records of this partner are under a legal hold. */
  underHold: boolean;
  /** A person of ours wants nothing kept but who, when, what about and what is confirmed. */
  offRecord: boolean;
};

/** Texts are those of our people, by language (ISO 639-1), written before the call. */
export type Texts = Readonly<Record<string, string>>;

export type Subject =
  /** Times at which our side is free and both sides work; nothing else can be agreed. `startsAt`: ms since the epoch. */
  | {
      kind: "scheduling";
      purpose: "audit" | "inspection" | "pick_up" | "meeting";
      free: ReadonlyArray<{ startsAt: number; date: PlainDate; hour: number; minute: number }>;
    }
  /** What the changed instruction asks for; `words` in an explanation show that a point was understood. */
  | {
      kind: "teach_back";
      title: Texts;
      points: ReadonlyArray<{ id: string; text: Texts; words: Readonly<Record<string, readonly string[]>> }>;
    }
  /** Questions of our own to many sites. */
  | { kind: "campaign"; questions: ReadonlyArray<{ id: string; text: Texts; answer: "yes_no" | "words" | "quantity" }> }
  /** Whom the reference is about. */
  | { kind: "reference"; about: string };

export type LineSnapshot = Omit<LineForCall, "partnerId"> & {
  /** What a person decided that this call is to ask about it. */
  wish: Wish | null;
};

/** Where words were said: ms from the start of the call; contentId null when they are not kept. */
export type Heard = { contentId: string | null; fromMs: number; toMs: number };

/** What a promise hangs on: the clause within the words it was said in, when it is due, and what it is about. */
export type Condition = { heard: Heard; span: Span; due: PlainDate | null; reason: DelayReason | null };

export type ConversationEvent =
  | { kind: "started" }
  /** One finished turn of the person, with its extraction: never recomputed on replay. `asked` is the slot the question was about. */
  | { kind: "heard"; heard: Heard; extraction: Extraction; asked: SlotName }
  | { kind: "key"; key: string; atMs: number }
  /** Nothing was said for the time the last question allows. */
  | { kind: "silence"; atMs: number }
  /** The person spoke into the agent's sentence, which was cleared after `spokenMs`; the turn follows as `heard`. */
  | {
      kind: "interrupted";
      utteranceId: string;
      spokenMs: number;
      /** Template of the sentence that was cut: tells which values had been heard whole. Missing means none had. */
      template?: string | null;
    }
  /** A question, or what was to be said back, may not be spoken (guard/output-check.ts): it was not heard. */
  | { kind: "blocked"; template: string }
  /** Effects report back. `recorded` carries ids for later corrections; `effect` is the index in its reduction's effects. */
  | { kind: "recorded"; effect: number; statementId: string; commitmentIds: string[] }
  /** `form`: the form whose answers it was to write. */
  | { kind: "effect_failed"; effect: number; code: string; form?: string | null }
  /** Who or what answered, as the channel tells it: a machine hears no order data, a full mailbox nothing at all. */
  | { kind: "answered"; by: "person" | "machine" | "mailbox_full" }
  /** A person in the web app. While taken over, the agent only listens. */
  | { kind: "operator"; action: "take_over" | "release" | "hang_up" }
  | { kind: "operator_said"; contentId: string | null }
  /** The call's hard cap, or the far end hung up or vanished. Terminal. */
  | { kind: "ended"; by: "partner" | "agent" | "operator" | "cap" | "fault" };

/** Acts of the agent: what the call page shows and simulated suppliers (liaison/gym) answer to. */
export type Act =
  | "open"
  | "consent"
  | "ask"
  | "readback"
  | "repair"
  | "answer"
  | "acknowledge"
  | "refuse"
  | "hold"
  | "transfer"
  | "escalate"
  | "recap"
  | "close";

/** A sentence to speak: template and values; liaison/language renders it. `expects` is what the next answer is about. */
export type Say = {
  act: Act;
  /** Template key of liaison/language/<lang>/templates.ts with its values. */
  template: string;
  values: Record<string, SayValue>;
  line: string | null;
  slot: SlotName | null;
  /** ISO 639-1: a conversation may change its language. */
  language: string;
  /** The other side was slow before: more time is left for the answer. */
  patient?: true;
};

export type SayValue =
  | { type: "text"; text: string }
  | { type: "number"; value: number }
  | { type: "identifier"; value: string }
  | { type: "quantity"; value: number; uom: string }
  | { type: "interval"; interval: DateInterval }
  | { type: "basis"; basis: DateBasis | "unknown" }
  | { type: "time"; hour: number; minute: number }
  /** A length, where sounding like another number does no harm. */
  | { type: "minutes"; value: number }
  | { type: "list"; items: SayValue[][]; template: string };

/** One promised delivery as it will be written. */
export type PromisedDelivery = {
  qty: number;
  uom: string;
  told: { qty: number; uom: string } | null;
  interval: DateInterval;
  basis: DateBasis | "unknown";
};

/** What one answer of a form holds. Words themselves stay in content: "words" says only that they answer. */
export type FieldValue =
  /** `code`: the defect of the sector's list that they name. */
  | { type: "words"; code?: string }
  | { type: "yes_no"; yes: boolean }
  | { type: "quantity"; qty: number; uom: string | null; approx: boolean }
  | { type: "percent"; percent: number; approx: boolean }
  | { type: "date"; interval: DateInterval }
  | { type: "identifier"; text: string }
  /** A point of a changed instruction: named in the partner's own words, or not. */
  | { type: "point"; named: boolean }
  | { type: "slot"; startsAt: number; date: PlainDate; hour: number; minute: number };

export type FieldStatus = "open" | "heard" | "confirmed" | "said" | "unknown";

export type FilledField = { field: string; status: FieldStatus; value: FieldValue | null; heard: Heard[] };

/** One form being filled in: the flow's own, or a quality report that came up on the way. */
export type FormState = {
  form: string;
  /** The line it came up with. */
  lineId: string | null;
  fields: FilledField[];
  status: "open" | "confirmed" | "said" | "dropped";
  introduced: boolean;
  /** Whether people are safe was not told, and one of ours knows. Missing in states of earlier versions. */
  safetyUnknown?: boolean;
  failedReadbacks: number;
  /** All at once were called wrong and nobody understood what is right: each is said back alone. */
  oneByOne: boolean;
  /** How often each was called wrong when it was said back alone. */
  denials: Record<string, number>;
  /** Values that are read back were, and were not denied. */
  readBack: boolean;
  /** Appointments (`startsAt`) that the last question offered, and those that were turned down. */
  offered: number[];
  declined: number[];
};

export type Effect =
  | { type: "say"; say: Say }
  /** Consent was given: from this turn on audio and words are kept. */
  | { type: "start_recording" }
  /** Consent was refused: everything heard so far is dropped from memory. */
  | { type: "refuse_recording" }
  /** Somebody else comes to the phone: nothing is kept until they have been asked as well. */
  | { type: "pause_recording" }
  /** From here on nothing is kept but who, when, this and what is confirmed. */
  | { type: "go_off_record"; topic: TopicClass }
  /** Writes statement, commitments, conditions and evidence in one transaction; idempotent by (conversation, seq). */
  | {
      type: "record";
      lineId: string;
      replaces: "all" | "part" | "none";
      deliveries: PromisedDelivery[];
      status: "said" | "confirmed";
      stated: Heard[];
      confirmed: Heard | null;
      /** Keypad confirmations have no words. */
      confirmedByKey: boolean;
      condition: Condition | null;
    }
  | {
      type: "report";
      lineId: string;
      measure: "percent_complete" | "quantity_finished" | "scrap" | "delay_reason" | "not_known";
      value: number | null;
      valueText: string | null;
      heard: Heard;
      /** Not known yet, but told by this day: until then nobody asks again. Null where no one day was named. */
      answerBy?: PlainDate | null;
    }
  /** Writes what a form holds, a row a field, with its evidence. */
  | { type: "answers"; form: string; lineId: string | null; status: "confirmed" | "said"; fields: FilledField[] }
  /** Only a person may settle it. */
  | {
      type: "decide";
      kind: "price_change" | "refusal" | "human_request" | "contradiction";
      lineId: string | null;
      heard: Heard | null;
      detail: Record<string, string | number | null>;
    }
  | { type: "opt_out" }
  | { type: "finish"; outcome: Outcome };

export type Outcome =
  | "completed"
  | "partly_completed"
  | "refused"
  | "call_back_later"
  | "transferred"
  | "wrong_number"
  | "no_answer"
  | "operator_ended"
  | "broken_off"
  | "voicemail";

export type TopicStatus = "open" | "asked" | "heard" | "confirmed" | "said" | "unknown" | "refused";

/** What the call page shows on its left: one a line. */
export type Topic = {
  lineId: string;
  status: TopicStatus;
  /** What was understood so far, before it is confirmed. */
  draft: DraftDelivery[];
  draftHeard: Heard[];
  condition: Condition | null;
  /** Failed read-backs and repairs of the current question. */
  repairs: number;
  commitmentIds: string[];
};

export type DraftDelivery = {
  qty: number | null;
  uom: string;
  told: { qty: number; uom: string } | null;
  approx: boolean;
  interval: DateInterval | null;
  basis: DateBasis | "unknown" | null;
  /** How the date was told; null while there is none. */
  precision: DateValue["precision"] | null;
  /** The one narrowing question was asked: from here on a vague date stays an interval. */
  narrowed: boolean;
};

export type Phase =
  | "opening"
  | "consent"
  | "availability"
  | "language"
  | "connecting"
  | "form"
  | "asking"
  | "narrowing"
  | "remainder"
  | "basis"
  | "readback"
  | "recap"
  | "digression"
  | "closing"
  | "taken_over"
  | "ended";

export type ConversationState = {
  seq: number;
  /** The language spoken now, ISO 639-1. */
  language: string;
  phase: Phase;
  /** What to return to after a digression or take-over. */
  resume: Phase | null;
  recording: "pending" | "recorded" | "unrecorded";
  topics: Topic[];
  /** Index into topics of the line being asked about. */
  current: number | null;
  forms: FormState[];
  /** Index into forms of the one being filled in. */
  form: number | null;
  lastSay: Say | null;
  silences: number;
  /** Repairs in the whole call; a hard cap hands over to a person. */
  repairs: number;
  intentsSeen: Intent[];
  outcome: Outcome | null;
  /** What only the engine reads. */
  work: Work;
};

/** The open question, with what its answer needs. The topic it is about is `current`. */
export type Question =
  | { kind: "consent" }
  | { kind: "availability" }
  | { kind: "later" }
  | { kind: "transfer" }
  /** In the language offered. What was said before it, and what had been asked, wait here. */
  | { kind: "language"; to: string; asked: Question; held: { extraction: Extraction; heard: Heard } | null }
  /** May we be put through to the colleague who was named? */
  | { kind: "put_through" }
  | { kind: "field"; field: string }
  | { kind: "form_readback" }
  | { kind: "form_wrong" }
  /** One value of the form alone. */
  | { kind: "value_readback"; field: string }
  /** Being put through: the next words are another person's. */
  | { kind: "connecting" }
  | { kind: "line"; again: boolean }
  | { kind: "narrow"; delivery: number }
  | { kind: "either"; delivery: number; readings: [DateValue, DateValue] }
  /** "Fifteen or fifty?" */
  | { kind: "sounds_like"; delivery: number; heard: number; alike: number }
  | { kind: "keypad_date"; digits: string; fromMs: number | null }
  | { kind: "basis" }
  /** How many? Of one delivery, or of all when more was told than is open. */
  | { kind: "quantity"; delivery: number | null }
  | { kind: "unit"; delivery: number; told: { qty: number; uom: string } }
  | { kind: "remainder"; qty: number }
  | { kind: "readback"; keypad: boolean }
  | { kind: "what_wrong" }
  | { kind: "hedge" }
  /** Which order was meant? What was said waits here; `disputes`: it was that something summed up does not stand as it is. */
  | { kind: "which"; held: DraftDelivery[]; heard: Heard; condition: Topic["condition"]; disputes: boolean }
  | { kind: "recap"; whole: boolean };

export type Work = {
  question: Question | null;
  /** Answers to the open question that were not understood. */
  failures: number;
  /** Turns, silences and keys so far: the cap that ends every call. */
  stimuli: number;
  silencesInCall: number;
  digressionsInRow: number;
  /** The last sentence asked something else ("are you still there?"): a bare yes answers that and nothing more. */
  aside: boolean;
  interruption: { template: string | null; spokenMs: number } | null;
  /** Something was said before the last question, in the same breath: cut there, the question was not heard. */
  questionLed: boolean;
  /** The question about a line was answered while a person of ours had the word. */
  overheard: boolean;
  /** "Hold on": the next silence may be long. */
  holding: boolean;
  /** Topics left for a correction of another one, to come back to. */
  returnTo: number[];
  recapped: boolean;
  /** What was said to it and was neither a plain yes nor a correction. Missing in states of earlier versions. */
  recapDoubted?: Heard | null;
  /** Times the recap was put again. */
  recaps: number;
  /** The question put last, and how often in a row. */
  sameAsked: { key: string; times: number };
  /** Of the corrections, how many were said to be made. */
  correctionsSaid: number;
  corrections: number;
  humanRequests: number;
  priceRequests: number;
  /** Percentages that were put to people; null where none was told. */
  pricesAsked: Array<number | null>;
  /** Somebody is hurt, and one of ours knows. Missing in states of earlier versions. */
  injury?: boolean;
  /** Off the record since the start or since the partner asked. Missing in states of earlier versions. */
  offRecord?: boolean;
  /** Record effects whose answer has not come. */
  awaiting: Array<{ effect: number; topic: number; before: TopicWork["recorded"] }>;
  /** The other language of the last turn, not yet changed into; languages that were offered and declined. */
  spokenIn: string | null;
  declined: string[];
  /** Somebody allowed the recording in this call. */
  consented: boolean;
  /** Somebody else than the contact speaks since. */
  handedOver: boolean;
  putThroughAsked: boolean;
  /** Decisions that came up before the answer about recording: written once it is known what may be kept. */
  held: Array<Extract<Effect, { type: "decide" }>>;
  topics: TopicWork[];
};

export type TopicWork = {
  /** The line was named in a question since the topic was taken up: a read-back need not name it again. */
  named: boolean;
  /** Questions about it so far, repetitions and read-backs not counted: two that lead to each other must end. */
  asked: number;
  basisAsked: boolean;
  remainderAsked: number;
  /** What was read back hangs on a price: a yes to it is said, never confirmed. */
  hangsOnPrice: boolean;
  /** The order was named once more to somebody who did not know it. */
  orderNamed: boolean;
  /** Told as shipped already, in the line's unit: it is open no more. */
  left: number;
  /** What was confirmed was called wrong here. */
  disputed: Heard | null;
  /** A value that sounds like another one was asked about once. */
  doubted: boolean;
  hedgeAsked: boolean;
  conditionRead: boolean;
  /** The values of the draft have been read back and were not denied. */
  readBack: boolean;
  failedReadbacks: number;
  keypadTried: boolean;
  notKnownReported: boolean;
  /** Facts reported about it so far: the same one said again is no second report. */
  reported: string[];
  colleague: boolean;
  recorded: { status: "said" | "confirmed"; deliveries: DraftDelivery[]; condition: Topic["condition"] } | null;
};

export type Reduction = { state: ConversationState; effects: Effect[] };
export type Reduce = (snapshot: CallSnapshot, state: ConversationState, event: ConversationEvent) => Reduction;
