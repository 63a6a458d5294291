/** What a simulated supplier is: rules that answer the agent's acts, and the truth they stand for. Data only. */
import type { PlainDate } from "#kernel/time.ts";
import type { Act, FlowId, Outcome, Say, Subject } from "../conversation/types.ts";

export type Slot = NonNullable<Say["slot"]>;

export type Rule = {
  /** `line`: "4471/2", or "#2" for the second line of the call. `field`: of a form. */
  on: { act: Act; slot?: string; line?: string; field?: string };
  /** One a time, in order; the last one repeats. An empty list answers with silence. `{...}` is filled by world.ts. */
  say: readonly string[];
  /** What is heard once before any of these: words to somebody else, or the first of them misheard. */
  before?: string;
  /** Keys pressed instead of words. */
  keys?: string | null;
  /** Silence before the answer, ms. */
  delayMs?: number;
  /** Speaks into the agent's question. */
  bargeIn?: boolean;
  /** The line drops instead. */
  hangsUp?: boolean;
};

/** Who or what answers, as the channel tells it. */
export type AnsweredBy = "person" | "machine" | "mailbox_full";

/** A delivery as it should stand in the record: a share of the open quantity, days from the day of the call. */
export type TrueDelivery = {
  share: number;
  /** Pieces, where no share of the open quantity is meant. */
  qty?: number;
  /** The recorded interval must be these days, or lie inside a stretch that is only named loosely. */
  day: number | "next_week";
};

/** A time of day at the contact's. */
export type TimeOfDay = { hour: number; minute: number };

/** What a field of a form should hold: a number, a word, or a day from the day of the call with or without its time. */
export type TrueValue = { status: "confirmed" | "said" | "unknown" } & (
  | { value: number }
  | { text: string | null }
  | { day: number; at?: TimeOfDay }
);

export type TrueForm = {
  id: string;
  fields: Readonly<Record<string, TrueValue>>;
  /** What it says first and takes back at the read-back. */
  atFirst?: Readonly<Record<string, TrueValue>>;
};

export type Truth = {
  /** By position of the line; the last one stands for all further lines. */
  lines: ReadonlyArray<{ status: "confirmed" | "said"; deliveries: readonly TrueDelivery[] } | null>;
  /** What it says first and takes back later: said back in between, it is what was meant then. */
  atFirst?: Truth["lines"];
  form: TrueForm | null;
  reports: readonly string[];
  decisions: readonly string[];
  outcome: Outcome;
  recording: "recorded" | "unrecorded";
};

export type Persona = {
  id: string;
  name: string;
  summary: string;
  language: string;
  /** How many lines its call needs at least. */
  lines: number;
  callee: readonly Rule[];
  otherwise: { say: readonly string[] };
  truth: Truth;
};

/** A persona as it is cast in the gym. */
export type CastPersona = Persona & {
  flow: FlowId;
  answeredBy: AnsweredBy;
  subject: ((today: PlainDate) => Subject) | null;
  /** How it listens to what is said back to it, and what it says to values that are not what it means. */
  attention: Attention;
  wrong: string;
  /** A promise on record before the call: days from the day of the call. */
  promisedIn: number | null;
  /** Days until the goods are needed. */
  neededIn: number;
};

/** `checks`: objects to every wrong value. `careless`: lets one in twenty pass. `says_yes`: to everything. */
export type Attention = "checks" | "careless" | "says_yes";

/** What a supplier knows of its own orders. `id` is how the agent's sentences name a line. */
export type World = {
  today: PlainDate;
  lines: ReadonlyArray<{
    id: string;
    po: string;
    line: string;
    openQty: number;
    pack: { uom: string; qty: number } | null;
  }>;
};

export type LineWorld = World["lines"][number];

/** Where every simulated supplier is. */
export const ZONE = "Asia/Shanghai";

/** "14:30", as it would be written. */
export function clockOf({ hour, minute }: TimeOfDay): string {
  return [hour, minute].map((part) => `${part}`.padStart(2, "0")).join(":");
}
