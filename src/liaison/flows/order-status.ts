/**
 * The order-status flow as data: what is asked, in which order, what happens when an answer is not understood, and
 * where it stops. The reducer in conversation/ reads it; it holds no rule of its own.
 */
import type { DateBasis } from "#kernel/basis.ts";
import type { Act, Question, Say } from "../conversation/types.ts";
import type { Intent, SlotName } from "../extraction/types.ts";

export type QuestionKind = Question["kind"];

/** What ends the ladder of a question that is still not understood. */
export type GiveUp =
  | "treat_as_no"
  | "go_on"
  | "note_and_close"
  | "unknown"
  | "keep"
  | "keypad_date"
  | "ask_a_person"
  | "said"
  | "drop"
  | "close";

export type QuestionSpec = {
  act: Act;
  slot: SlotName;
  phase: "consent" | "availability" | "asking" | "narrowing" | "remainder" | "basis" | "readback" | "recap";
  /** Template of the sentence that asks. */
  ask: string;
  /** Templates that ask it in another way where a person decided so. */
  variants?: readonly string[];
  /** Templates of the rungs after the first, second, ... answer that was not understood. */
  ladder: readonly string[];
  giveUp: GiveUp;
  /** How long to wait for an answer, ms. */
  waitMs: number;
};

const WAIT = 7_000;
const WAIT_KEYS = 12_000;

const QUESTIONS: Record<QuestionKind, QuestionSpec> = {
  consent: {
    act: "consent",
    slot: "consent",
    phase: "consent",
    ask: "consent.ask",
    ladder: ["consent.reask", "consent.keypad"],
    giveUp: "treat_as_no",
    waitMs: WAIT,
  },
  availability: {
    act: "ask",
    slot: "availability",
    phase: "availability",
    ask: "availability.ask",
    ladder: ["availability.ask"],
    giveUp: "go_on",
    waitMs: WAIT,
  },
  later: {
    act: "ask",
    slot: "meeting_time",
    phase: "availability",
    ask: "availability.later_ask",
    ladder: [],
    giveUp: "note_and_close",
    waitMs: WAIT,
  },
  transfer: {
    act: "transfer",
    slot: "status",
    phase: "availability",
    ask: "transfer.ask",
    ladder: [],
    giveUp: "note_and_close",
    waitMs: WAIT,
  },
  line: {
    act: "ask",
    slot: "ship_date",
    phase: "asking",
    ask: "line.ask",
    variants: ["line.ask_earlier", "line.ask_which_holds", "line.ask_holds"],
    ladder: ["line.ask_again", "line.ask_again"],
    giveUp: "keypad_date",
    waitMs: WAIT,
  },
  narrow: {
    act: "ask",
    slot: "ship_date",
    phase: "narrowing",
    ask: "line.ask_narrow",
    ladder: [],
    giveUp: "keep",
    waitMs: WAIT,
  },
  either: {
    act: "ask",
    slot: "ship_date",
    phase: "narrowing",
    ask: "line.ask_either",
    ladder: ["line.ask_either"],
    giveUp: "keypad_date",
    waitMs: WAIT,
  },
  keypad_date: {
    act: "ask",
    slot: "ship_date",
    phase: "asking",
    ask: "line.ask_keypad",
    ladder: ["line.ask_keypad"],
    giveUp: "unknown",
    waitMs: WAIT_KEYS,
  },
  basis: {
    act: "ask",
    slot: "basis",
    phase: "basis",
    ask: "line.ask_basis",
    ladder: ["line.ask_basis"],
    giveUp: "keep",
    waitMs: WAIT,
  },
  quantity: {
    act: "ask",
    slot: "quantity_done",
    phase: "remainder",
    ask: "line.ask_quantity",
    ladder: ["line.ask_quantity"],
    giveUp: "ask_a_person",
    waitMs: WAIT,
  },
  unit: {
    act: "ask",
    slot: "quantity_done",
    phase: "remainder",
    ask: "line.ask_unit",
    ladder: ["line.ask_unit"],
    giveUp: "ask_a_person",
    waitMs: WAIT,
  },
  remainder: {
    act: "ask",
    slot: "ship_date",
    phase: "remainder",
    ask: "line.ask_remainder",
    ladder: ["line.ask_remainder"],
    giveUp: "keep",
    waitMs: WAIT,
  },
  readback: {
    act: "readback",
    slot: "confirm",
    phase: "readback",
    ask: "readback.question",
    ladder: ["readback.question", "readback.keypad"],
    giveUp: "said",
    waitMs: WAIT,
  },
  what_wrong: {
    act: "ask",
    slot: "ship_date",
    phase: "asking",
    ask: "readback.what_wrong",
    ladder: ["readback.what_wrong"],
    giveUp: "keypad_date",
    waitMs: WAIT,
  },
  hedge: {
    act: "readback",
    slot: "confirm",
    phase: "readback",
    ask: "line.ask_hedge",
    ladder: [],
    giveUp: "said",
    waitMs: WAIT,
  },
  which: {
    act: "ask",
    slot: "identifier",
    phase: "asking",
    ask: "line.ask_which",
    ladder: ["line.ask_which"],
    giveUp: "drop",
    waitMs: WAIT,
  },
  recap: {
    act: "recap",
    slot: "confirm",
    phase: "recap",
    ask: "recap.question",
    ladder: ["recap.question"],
    giveUp: "close",
    waitMs: WAIT,
  },
};

/** What a person may bring up at any time, and the sentence that answers it before the open question returns. */
export type DigressionSpec = {
  act: Act;
  say: string;
  /** Opens a decision for a person, with this reason. */
  decide: string | null;
  /** Words under pressure: a "yes" or a number in the same turn answers no question of ours. */
  guarded: boolean;
};

const DIGRESSIONS: Partial<Record<Intent, DigressionSpec>> = {
  bank_change: { act: "refuse", say: "refuse.bank", decide: "bank_change", guarded: true },
  prompt_injection: { act: "refuse", say: "refuse.instructions", decide: null, guarded: true },
  ask_other_customer: { act: "refuse", say: "answer.other_customer", decide: null, guarded: true },
  are_you_a_robot: { act: "answer", say: "answer.robot", decide: null, guarded: false },
  ask_identity: { act: "answer", say: "answer.identity", decide: null, guarded: false },
  who_gave_number: { act: "answer", say: "answer.who_gave_number", decide: null, guarded: false },
  language_switch: { act: "answer", say: "answer.language", decide: null, guarded: false },
  ask_quality_question: { act: "answer", say: "answer.quality_question", decide: "quality_question", guarded: true },
  complaint_our_side_late: { act: "acknowledge", say: "ack.report", decide: "own_side_late", guarded: false },
  speak_slower: { act: "repair", say: "repair.slower", decide: null, guarded: false },
  repeat_please: { act: "repair", say: "repair.repeat", decide: null, guarded: false },
};

/** Templates that ask nothing themselves and yet leave the word to the other side, ms. */
const WAITS_BESIDE: Record<string, number> = { "repair.still_there": 5_000, "hold.wait": 45_000 };

export const ORDER_STATUS = {
  id: "order-status",
  version: 1,
  steps: ["consent", "availability", "line", "recap"] as const,
  questions: QUESTIONS,
  digressions: DIGRESSIONS,
  /** "When will it ship" asks for this; the read-back always names it. A line needed on another basis is asked. */
  basisOfQuestion: "ex_factory" as DateBasis,
  caps: {
    silencesInRow: 3,
    silencesInCall: 9,
    repairsInCall: 14,
    digressionsInRow: 6,
    stimuli: 60,
    stimuliPerLine: 30,
    failedReadbacks: 2,
    remaindersPerLine: 2,
    deliveriesPerLine: 12,
    questionsPerLine: 12,
    corrections: 6,
  },
} as const;

const ASKING = new Map<string, number>(Object.entries(WAITS_BESIDE));
for (const spec of Object.values(QUESTIONS)) {
  for (const template of [spec.ask, ...(spec.variants ?? []), ...spec.ladder]) {
    ASKING.set(template, Math.max(ASKING.get(template) ?? 0, spec.waitMs));
  }
}

/** How long to wait for an answer after this sentence, ms; null when it asks for none. */
export function waitMsFor(say: Say): number | null {
  return ASKING.get(say.template) ?? null;
}
