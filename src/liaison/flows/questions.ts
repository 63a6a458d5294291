/** Every question the agent can put: what it expects, its ladder, and where it ends when it is never understood. */
import type { Say } from "../conversation/types.ts";
import { FORMS, OWN_QUESTIONS } from "./index.ts";
import type { QuestionKind, QuestionSpec } from "./types.ts";

const WAIT = 7_000;
/** People look things up, or think how to say it. */
const WAIT_FORM = 10_000;
const WAIT_KEYS = 12_000;
/** Music or silence while somebody is fetched; longer than that and nobody comes. */
const WAIT_CONNECTING = 90_000;

export const QUESTIONS: Record<QuestionKind, QuestionSpec> = {
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
  language: {
    act: "ask",
    slot: "confirm",
    phase: "language",
    ask: "language.offer",
    ladder: [],
    giveUp: "stay",
    waitMs: WAIT,
  },
  put_through: {
    act: "transfer",
    slot: "availability",
    phase: "connecting",
    ask: "transfer.put_through",
    ladder: ["transfer.put_through"],
    giveUp: "go_on",
    waitMs: WAIT,
  },
  connecting: {
    act: "transfer",
    slot: "status",
    phase: "connecting",
    ask: "transfer.wait",
    ladder: [],
    giveUp: "nobody",
    waitMs: WAIT_CONNECTING,
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
  sounds_like: {
    act: "ask",
    slot: "quantity_done",
    phase: "narrowing",
    ask: "line.ask_sounds_like",
    ladder: ["line.ask_sounds_like"],
    giveUp: "ask_a_person",
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
  // A field's own act, slot, sentence and ladder stand in its form.
  field: {
    act: "ask",
    slot: "status",
    phase: "form",
    ask: "repair.repeat",
    ladder: [],
    giveUp: "skip_field",
    waitMs: WAIT_FORM,
  },
  form_readback: {
    act: "readback",
    slot: "confirm",
    phase: "readback",
    ask: "readback.question",
    ladder: ["readback.question", "readback.keypad"],
    giveUp: "form_said",
    waitMs: WAIT,
  },
  form_wrong: {
    act: "ask",
    slot: "quality_issue",
    phase: "form",
    ask: "readback.what_wrong",
    ladder: [],
    giveUp: "one_by_one",
    waitMs: WAIT,
  },
  value_readback: {
    act: "readback",
    slot: "confirm",
    phase: "readback",
    ask: "readback.question",
    ladder: ["readback.question", "readback.keypad"],
    giveUp: "value_unknown",
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

/** Templates that ask nothing themselves and yet leave the word to the other side, ms. */
const WAITS_BESIDE: Record<string, number> = { "repair.still_there": 5_000, "hold.wait": 45_000 };

const ASKING = new Map<string, number>(Object.entries(WAITS_BESIDE));
for (const spec of Object.values(QUESTIONS)) {
  for (const template of [spec.ask, ...(spec.variants ?? []), ...spec.ladder]) {
    ASKING.set(template, Math.max(ASKING.get(template) ?? 0, spec.waitMs));
  }
}

for (const field of FORMS.flatMap((form) => form.fields))
  for (const template of [field.ask, ...field.ladder]) ASKING.set(template, WAIT_FORM);
for (const template of OWN_QUESTIONS) ASKING.set(template, WAIT_FORM);

/** For whoever did not answer in time before. */
const PATIENCE = 2;

/** How long to wait for an answer after this sentence, ms; null when it asks for none. */
export function waitMsFor(say: Say): number | null {
  const waitMs = ASKING.get(say.template) ?? null;
  return waitMs !== null && say.patient ? waitMs * PATIENCE : waitMs;
}
