/** Which sentences a flow says, and which of them a workspace may word in its own way. */
import type { FlowSentence } from "#modules/flows/schema.ts";
import type { Act, FlowId } from "../../conversation/types.ts";
import { languageRules } from "../../language/index.ts";
import { DIGRESSIONS } from "../digressions.ts";
import { FLOWS } from "../index.ts";
import { QUESTIONS } from "../questions.ts";
import type { Field, Form, QuestionKind, Step } from "../types.ts";

/** Questions that a step may put; a field's own stand in its form. */
export const STEP_QUESTIONS: Readonly<Record<Step, readonly QuestionKind[]>> = {
  consent: ["consent"],
  availability: ["availability", "later", "transfer", "put_through", "connecting", "language"],
  lines: [
    ...([
      "line",
      "narrow",
      "either",
      "sounds_like",
      "keypad_date",
      "basis",
      "quantity",
      "unit",
      "remainder",
      "which",
    ] as const),
    ...(["readback", "what_wrong", "hedge"] as const),
  ],
  form: ["form_readback", "form_wrong", "value_readback"],
  recap: ["recap"],
  message: [],
};

/** Said on the way in every flow that talks, and those of one flow beside its questions. */
const COMMON = ["ack.", "repair.", "hold.", "availability.", "transfer.", "form.", "close."];
const OWN: Readonly<Record<FlowId, readonly string[]>> = {
  "order-status": ["line.", "readback.", "recap."],
  "quality-report": ["quality."],
  "quality-question": ["question."],
  scheduling: ["scheduling."],
  "teach-back": ["teach."],
  "reference-check": ["reference."],
  campaign: ["campaign."],
  voicemail: [],
};

type Locked = FlowSentence["locked"];
const LOCKED: ReadonlyArray<[RegExp, Exclude<Locked, null>]> = [
  // Who calls, that it is no person, and what is kept: owed to whoever picks up.
  [/^(open|voicemail|consent|off_record|answer)\./, "disclosure"],
  [/^(refuse|escalate|opt_out)\./, "guard"],
  // A yes to another question, or another key, would be taken for this one.
  [/^(readback|recap|language)\.|_?keypad$/, "meaning"],
];

export function lockOf(template: string): Locked {
  return LOCKED.find(([pattern]) => pattern.test(template))?.[1] ?? null;
}

const ACTS: Readonly<Record<string, Act>> = {
  open: "open",
  consent: "consent",
  readback: "readback",
  ack: "acknowledge",
  repair: "repair",
  answer: "answer",
  refuse: "refuse",
  escalate: "escalate",
  hold: "hold",
  transfer: "transfer",
  recap: "recap",
  close: "close",
};

/** The act a sentence is said in, as far as its check needs it. */
export function actOf(template: string): Act {
  if (/\.readback(_|$)/.test(template)) return "readback";
  return ACTS[template.split(".")[0]!] ?? "ask";
}

/** A yes or no is said back in one of two sentences. */
export function readbacksOf({ readback, kind }: Field): string[] {
  if (readback === null) return [];
  return kind === "yes_no" ? [`${readback}_yes`, `${readback}_no`] : [readback];
}

/** What an appointment is about is told by its purpose. */
export function introsOf({ id, intro }: Form): string[] {
  if (intro === null) return [];
  const purposes = ["audit", "inspection", "pick_up", "meeting"];
  return id === "scheduling" ? purposes.map((purpose) => `${intro}_${purpose}`) : [intro];
}

export function questionsOf(step: Step): Array<{ kind: QuestionKind; templates: string[] }> {
  return STEP_QUESTIONS[step].map((kind) => {
    const { ask, variants, ladder } = QUESTIONS[kind];
    return { kind, templates: [ask, ...(variants ?? []), ...ladder] };
  });
}

/** Everything the flow may say in its course, once each; `form` as this conversation has it. */
export function sentencesOf(flow: FlowId, form: Form | null): { named: string[]; others: string[] } {
  const { greeting, steps } = FLOWS[flow];
  const talks = !steps.includes("message");
  const named = new Set([
    greeting,
    ...steps.flatMap((step) => questionsOf(step).flatMap(({ templates }) => templates)),
    ...(form === null
      ? []
      : [
          ...introsOf(form),
          ...form.fields.flatMap((field) => [field.ask, ...field.ladder, ...readbacksOf(field)]),
          form.done,
        ]),
    ...(talks ? Object.values(DIGRESSIONS).map(({ say }) => say) : []),
  ]);
  const prefixes = [...(talks ? COMMON : []), ...OWN[flow]];
  const others = Object.keys(languageRules("en")?.templates ?? {}).filter(
    (template) => !named.has(template) && prefixes.some((prefix) => template.startsWith(prefix)),
  );
  return { named: [...named], others };
}
