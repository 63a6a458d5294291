/**
 * What one answer says, as data. Extraction reads one turn in the light of the question that was asked and never
 * guesses: where a careful listener would ask again, the value is `ambiguous` or absent.
 */
import type { DateBasis } from "#kernel/basis.ts";
import type { DateInterval } from "#kernel/interval.ts";
import type { PlainDate } from "#kernel/time.ts";

/** Slots of the development data (refdata/nlu) plus those the opening asks. */
export type SlotName =
  | "consent"
  | "availability"
  | "ship_date"
  | "quantity_done"
  | "percent_complete"
  | "delay"
  | "identifier"
  | "delay_reason"
  | "quality_issue"
  /** Since when something happens: days lie behind. */
  | "since"
  | "meeting_time"
  | "status"
  | "basis"
  | "confirm";

/** Where in the words a value stands: [from, to) in UTF-16 units of the transcript. */
export type Span = { from: number; to: number };

export type DateValue = {
  interval: DateInterval;
  /** vague: the words name a stretch of time, not a day. `by`/`after` are bounds, `about` is a hedge on a day. */
  precision: "day" | "vague" | "by" | "after" | "about";
  basis: DateBasis | null;
  span: Span;
};

export type QuantityValue = {
  value: number;
  /** As told ("cartons", "pcs"), normalised to singular lower case; null when no unit was told. */
  unit: string | null;
  approx: boolean;
  /** "all", "half", "half of the rest", "the rest": relative to the line's open quantity; of "all but fifty" it is the fifty, else `value` is the fraction (rest: NaN is never used, kind says it). */
  kind: "absolute" | "fraction_of_open" | "fraction_of_rest" | "all" | "all_but" | "rest";
  span: Span;
};

/** One delivery of possibly several in an answer: "3,000 on the third and the rest a week later". */
export type DeliveryValue = { date: DateValue | null; quantity: QuantityValue | null };

export type ConfirmValue = {
  value: "yes" | "no" | "partial" | "unsure";
  /** yes with a hedge ("about right", "should be ok"): assent, but not firm */
  hedged: boolean;
  /** The turn is an unhedged yes and nothing else: only that confirms a value or allows a recording. */
  firm: boolean;
  /** Heard or written as a question: "right, the third of December?" */
  asks?: true;
  span: Span;
};

export type DelayReason =
  | "material_shortage"
  | "machine_breakdown"
  | "labour_shortage"
  | "quality_problem"
  | "tooling"
  | "logistics"
  | "customs"
  | "power_outage"
  | "holiday"
  | "approval_pending_customer"
  | "payment_pending"
  | "capacity_conflict"
  | "weather"
  | "other";

export type Intent =
  | "refuse_information"
  | "refuse_ai"
  | "call_back_later"
  | "transfer_colleague"
  | "wrong_number"
  | "stop_calling"
  | "are_you_a_robot"
  | "ask_identity"
  | "ask_recording"
  | "who_gave_number"
  | "repeat_please"
  | "speak_slower"
  | "language_switch"
  | "ask_quality_question"
  | "price_change_request"
  | "ask_other_customer"
  | "bank_change"
  | "injury_report"
  /** Told without being asked, or in other words than yes. */
  | "nobody_hurt"
  | "send_email_instead"
  | "human_request"
  | "prompt_injection"
  | "complaint_our_side_late"
  | "stop_recording"
  | "hold_on"
  | "dont_know"
  | "already_shipped"
  | "as_planned"
  | "goodbye"
  /** A defect is told of that was not asked about: "we found cracks on line two". */
  | "quality_report"
  /** "off the record", "between you and me", "keep this quiet" */
  | "off_record_request"
  /** "I never said that", "we did not promise the tenth" */
  | "denies_promise"
  /** "your boss already agreed": a claim about our side that nobody can check in the call */
  | "authority_claim"
  | "threat"
  | "bribe_hint"
  /** Wants our forecast, volumes or plans beyond what is shared. */
  | "forecast_request"
  /** Wants a drawing, specification or other document sent. */
  | "document_request"
  /** WeChat, WhatsApp or another chat instead of calls. */
  | "prefer_message"
  /** A switchboard or person connects the call: "one moment, I put you through". */
  | "connecting"
  /** Another customer's matter is told: "we also make this for B., their batch failed" */
  | "third_party_confidence"
  /** What went wrong for another customer may have touched ours: "it ran on the same line as yours" */
  | "shared_line_risk"
  /** "back on the record", "you may record again" */
  | "on_record_request"
  /** Penalties, payment, contract: a change of what was agreed, or our approval asked for. */
  | "terms_request"
  /** "We have no such order here" */
  | "order_unknown";

/** Values that belong to no delivery. */
export type Observed = {
  /** `bound`: the earliest or the latest of a stretch. Missing in logs of earlier versions. */
  times: Array<{ hour: number; minute: number; bound?: "from" | "until"; span: Span }>;
  /** Parts of the day, in minutes [from, to), wished for or ruled out. Missing where none is named, and in earlier logs. */
  hours?: Array<{ from: number; to: number; out: boolean; span: Span }>;
  /** "in forty minutes". Missing in logs of earlier versions. */
  inMinutes?: number;
  /** As spelled or written: lots, serial numbers, numbers of documents. */
  spelled: Array<{ text: string; kind: "order" | "line" | "lot" | "other"; span: Span }>;
  /** Ids of the points that the words name (`ExtractionContext.points`). */
  points: string[];
  /** Codes of the sector's list that the words name (`ExtractionContext.defects`). Missing in logs of earlier versions. */
  defectCodes?: string[];
  /** The defect that the words name, as a short phrase of the ledger. */
  defect: { defect: string; span: Span } | null;
  counts: Array<{
    value: number;
    unit: string | null;
    approx: boolean;
    role: "done" | "remaining" | "total" | "scrapped" | "inspected" | null;
    span: Span;
  }>;
};

/** Everything found in one turn. The reducer uses what the question and the state make relevant. */
export type Extraction = {
  /** In the order they were said; a split delivery has several. */
  deliveries: DeliveryValue[];
  confirm: ConfirmValue | null;
  percent: { value: number; approx: boolean; span: Span } | null;
  durationDays: { days: number; business: boolean; span: Span } | null;
  /** "Two or three days": the most it may be, where no single length was told. */
  upToDays: number | null;
  basis: DateBasis | null;
  /** A condition the speaker attached ("if the connector comes on Thursday"); due when it names a day. */
  condition: { span: Span; due: PlainDate | null; reason: DelayReason | null } | null;
  /** A condition named before is met or taken back; what it was about, where a word for it is found. Missing in earlier logs. */
  conditionMet?: { span: Span; reason: DelayReason | null } | null;
  delayReason: { value: DelayReason; span: Span } | null;
  /** "I'll let you know tomorrow": by when, where one day is told. Missing in logs of earlier versions. */
  answerBy?: { span: Span; date: PlainDate | null } | null;
  /** Matched against the snapshot's open identifiers only: "po" or "po/line". */
  identifiers: Array<{ value: string; span: Span }>;
  /** Where orders are named that are none of those (unknown-orders.ts). Missing in logs of earlier versions. */
  unknownOrders?: Span[];
  intents: Array<{ value: Intent; span: Span }>;
  /** A person named as the one to ask ("ask Mr. Zhou"), as a span: names are words and stay in content. */
  colleague: Span | null;
  /** The language asked for ("can we speak Spanish?"), ISO 639-1. */
  wantsLanguage: string | null;
  /** The words are surely in this other language, ISO 639-1. */
  spokenIn: string | null;
  /** What the questions of a form may ask for. */
  observed: Observed;
  /** Which of several deliveries the words point at ("the second lot"): 0 the first, -1 the last. Missing in earlier logs. */
  part?: { index: number; span: Span } | null;
  /** Days named only to be denied: "the seventeenth, not the sixteenth". Missing in logs of earlier versions. */
  denied?: PlainDate[];
  /** Two readings of a date or number: the agent must offer both. */
  ambiguous: { slot: SlotName; readings: DateValue[] } | null;
  /** "fifteen" or "fifty"? A reading that sounds like another one the recogniser may have meant. Raises doubt only. */
  doubt: Array<{ slot: SlotName; heard: string; alike: string }>;
  /** Values that a language model pointed out and the rules alone would not have; all others are theirs. */
  fromModel?: ReadonlyArray<"date" | "quantity" | "identifier">;
};

/** What the extractor may look at besides the words: the question, the calendar, and the line asked about. */
export type ExtractionContext = {
  language: string;
  slot: SlotName;
  /** The call's local date at the contact. */
  today: PlainDate;
  /** What the lines of the conversation are of, by "po/line". Missing: no line is named by its item. */
  items?: ReadonlyArray<{ line: string; name: string }>;
  /** Open identifiers of this partner: ["4471", "4471/2", ...]. */
  known: readonly string[];
  openQuantity: number | null;
  uom: string | null;
  pack: { uom: string; qty: number } | null;
  /** Points an explanation may name, each with words that show it in the language spoken. */
  points?: ReadonlyArray<{ id: string; words: readonly string[] }>;
  /** Codes of defects, each with its words in the language spoken. */
  defects?: ReadonlyArray<{ id: string; words: readonly string[] }>;
  /** Into which the conversation may change, and the one it is about to change into. */
  otherLanguages?: readonly string[];
  turningTo?: string | null;
  /** Dates the agent has just spoken, oldest first, for "a week later" and "the day after". */
  spokenDates: readonly PlainDate[];
  /** The stretch of which a day was asked for: a weekday or a day without its month is one of it. */
  within?: DateInterval | null;
  /** The last day told for the parts before the one asked about: a day without its month goes on from it. */
  follows?: PlainDate | null;
};

export type Extractor = (utterance: string, context: ExtractionContext) => Extraction;
