/** A question about quality: noted with its lot and by when it is needed, and handed to a person. */
import type { Flow, Form } from "./types.ts";

export const QUESTION_FORM: Form = {
  id: "quality-question",
  intro: null,
  fields: [
    {
      id: "question",
      slot: "status",
      act: "ask",
      ask: "question.ask_question",
      ladder: ["question.ask_question"],
      kind: "words",
      volunteered: false,
      readback: null,
      when: null,
      optional: false,
    },
    {
      id: "lot",
      slot: "identifier",
      act: "ask",
      ask: "question.ask_lot",
      ladder: ["form.again_lot"],
      kind: "identifier",
      volunteered: true,
      readback: "quality.readback_lot",
      when: null,
      optional: true,
    },
    {
      id: "due",
      slot: "ship_date",
      act: "ask",
      ask: "question.ask_due",
      ladder: ["form.again_date"],
      kind: "date",
      volunteered: true,
      readback: "question.readback_due",
      when: null,
      optional: true,
    },
  ],
  done: "question.done",
};

export const QUALITY_QUESTION: Flow = {
  id: "quality-question",
  version: 2,
  purpose: "Takes down a question about quality and hands it to a person; it is answered from no memory.",
  greeting: "open.about_question",
  steps: ["consent", "availability", "form"],
  form: QUESTION_FORM,
};
