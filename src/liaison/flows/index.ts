/** All flows, and the form that a conversation fills in. */
import type { CallSnapshot, FlowId, Subject } from "../conversation/types.ts";
import { CAMPAIGN, CAMPAIGN_FORM } from "./campaign.ts";
import { ORDER_STATUS } from "./order-status.ts";
import { adjusted } from "./overrides/adjust.ts";
import { QUALITY_QUESTION, QUESTION_FORM } from "./quality-question.ts";
import { QUALITY_FORM, QUALITY_REPORT } from "./quality-report.ts";
import { REFERENCE_CHECK, REFERENCE_FORM } from "./reference-check.ts";
import { SCHEDULING, SCHEDULING_FORM } from "./scheduling.ts";
import { TEACH_BACK } from "./teach-back.ts";
import type { Field, Flow, Form } from "./types.ts";
import { VOICEMAIL } from "./voicemail.ts";

export const FLOWS: Readonly<Record<FlowId, Flow>> = {
  "order-status": ORDER_STATUS,
  "quality-report": QUALITY_REPORT,
  "quality-question": QUALITY_QUESTION,
  scheduling: SCHEDULING,
  "teach-back": TEACH_BACK,
  "reference-check": REFERENCE_CHECK,
  campaign: CAMPAIGN,
  voicemail: VOICEMAIL,
};

export const FORMS: readonly Form[] = [QUALITY_FORM, QUESTION_FORM, REFERENCE_FORM, CAMPAIGN_FORM, SCHEDULING_FORM];

/** Templates that ask what came with the conversation, or offer what is left of it. */
export const OWN_QUESTIONS = [
  "teach.ask",
  "teach.ask_point",
  "campaign.ask_own",
  "scheduling.offer_one",
  "scheduling.ask_other",
] as const;

export function flowOf(snapshot: Pick<CallSnapshot, "flow">): Flow {
  return FLOWS[snapshot.flow];
}

type Course = Pick<CallSnapshot, "flow" | "subject" | "overrides">;

/** The form of the conversation's own flow; null for one that goes through lines or leaves a message. */
export function formOf(snapshot: Course): Form | null {
  if (snapshot.subject?.kind === "teach_back") return explanation(snapshot.subject);
  if (snapshot.subject?.kind === "campaign") return ownQuestions(snapshot.subject);
  const { form } = flowOf(snapshot);
  return form && adjusted(form, snapshot.overrides?.forms[form.id]);
}

export function formById(snapshot: Course, id: string): Form {
  const own = formOf(snapshot);
  if (own?.id === id) return own;
  const form = FORMS.find((candidate) => candidate.id === id);
  if (!form) throw new Error(`there is no form "${id}"`);
  return adjusted(form, snapshot.overrides?.forms[id]);
}

const ASKED: Pick<Field, "act" | "volunteered" | "readback" | "when" | "optional"> = {
  act: "ask",
  volunteered: false,
  readback: null,
  when: null,
  optional: false,
};

/** The explanation as a whole, then each point that it did not name. */
function explanation({ points }: Extract<Subject, { kind: "teach_back" }>): Form {
  const whole: Field = {
    ...ASKED,
    id: "explanation",
    slot: "status",
    ask: "teach.ask",
    ladder: ["teach.ask"],
    kind: "words",
  };
  const each = points.map(
    ({ id }): Field => ({
      ...ASKED,
      id,
      slot: "status",
      ask: "teach.ask_point",
      ladder: ["teach.ask_point"],
      kind: "point",
      volunteered: true,
    }),
  );
  return { id: "teach-back", intro: "teach.intro", fields: [whole, ...each], done: "teach.done" };
}

function ownQuestions({ questions }: Extract<Subject, { kind: "campaign" }>): Form {
  const SLOTS = { yes_no: "confirm", words: "status", quantity: "quantity_done" } as const;
  return {
    id: "campaign",
    intro: "campaign.intro",
    fields: questions.map(({ id, answer }) => ({
      ...ASKED,
      id,
      slot: SLOTS[answer],
      ask: "campaign.ask_own",
      ladder: ["campaign.ask_own"],
      kind: answer,
    })),
    done: "campaign.done",
  };
}
