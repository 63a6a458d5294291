/** People who have worked with a possible partner. */
import type { Subject } from "../../conversation/types.ts";
import type { TrueForm } from "../persona.ts";
import type { BehaviourRule } from "../personas.ts";
import { asksField, type Behaviour, inFlow, ref, SAID, UNKNOWN, yesNo } from "./behaviour.ts";

const FORM = "reference-check";
const reference = inFlow(FORM);
const subject = (): Subject => ({ kind: "reference", about: "Hongrui" });

/** How a satisfied customer answers; the rules of a persona come before these. */
const ANSWERS: readonly BehaviourRule[] = [
  asksField("worked", ref("worked_yes")),
  asksField("delivery", ref("reliable")),
  asksField("quality", ref("quality_is")),
  asksField("problems", ref("helped")),
  asksField("again", ref("again_yes")),
];

const form = (again: boolean): TrueForm => ({
  id: FORM,
  fields: { worked: yesNo(true), delivery: SAID, quality: SAID, problems: SAID, again: yesNo(again) },
});

export const REFERENCE_CHECK: readonly Behaviour[] = [
  reference("reference", "Ms. Hoffmann", "Would work with them again.", () => ({
    callee: ANSWERS,
    truth: { form: form(true) },
    subject,
  })),
  reference(
    "reference-asks-back",
    "Mr. Moretti",
    "Asks who he is talking to, and would not work with them again.",
    () => ({
      callee: [
        asksField("delivery", ref("robot"), ref("reliable")),
        asksField("problems", ref("who_gave"), ref("helped")),
        asksField("again", ref("again_no")),
        ...ANSWERS,
      ],
      truth: { form: form(false) },
      subject,
    }),
  ),
  reference("reference-never-worked", "Ms. Dlamini", "Has never worked with them and cannot say.", () => ({
    callee: [
      asksField("worked", ref("worked_no")),
      ...["delivery", "quality", "problems", "again"].map((field) => asksField(field, ref("dont_know"))),
    ],
    truth: {
      // What was said in words is kept as it was said, though it is that nobody knows.
      form: { ...form(true), fields: { ...form(true).fields, worked: yesNo(false), again: UNKNOWN } },
      outcome: "partly_completed",
    },
    subject,
  })),
];
