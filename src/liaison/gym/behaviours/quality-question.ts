/** Suppliers who have a question about quality. */
import type { TrueForm, TrueValue } from "../persona.ts";
import type { BehaviourRule, Draw } from "../personas.ts";
import {
  ASKED,
  asksField,
  asksWhatWrong,
  type Behaviour,
  inFlow,
  lotOf,
  on,
  readsBack,
  ref,
  SAID,
  UNKNOWN,
} from "./behaviour.ts";

const FORM = "quality-question";
const question = inFlow(FORM);

type Facts = { lot: string; due: number };

const factsOf = (draw: Draw): Facts => ({ lot: draw.lot("K117"), due: draw.day(6) });

/** How somebody answers who knows all of it; the rules of a persona come before these. */
function answers({ lot, due }: Facts): BehaviourRule[] {
  return [
    asksField("question", ref("question")),
    asksField("lot", ref("lot", { lot })),
    asksField("due", ref("due", { day: due })),
    asksWhatWrong(ref("question_at_once", { lot, day: due })),
  ];
}

function form({ lot, due }: Facts, other: Record<string, TrueValue> = {}): TrueForm {
  return { id: FORM, fields: { question: SAID, lot: lotOf(lot), due: on(due), ...other } };
}

export const QUALITY_QUESTION: readonly Behaviour[] = [
  question("question", "Mr. Okoye", "Asks about quality, with the lot and by when.", (draw) => {
    const facts = factsOf(draw);
    return { callee: answers(facts), truth: { form: form(facts), decisions: ASKED } };
  }),
  question("question-at-once", "Ms. Ferreira", "Asks, and names the lot and the day in the same breath.", (draw) => {
    const facts = factsOf(draw);
    const { lot, due } = facts;
    return {
      callee: [asksField("question", ref("question_at_once", { lot, day: due })), ...answers(facts)],
      truth: { form: form(facts), decisions: ASKED },
    };
  }),
  question("question-no-lot", "Mr. Wang", "Does not know which lot it is about.", (draw) => {
    const facts = factsOf(draw);
    return {
      callee: [asksField("lot", ref("dont_know")), ...answers(facts)],
      truth: { form: form(facts, { lot: UNKNOWN }), decisions: ASKED, outcome: "partly_completed" },
    };
  }),
  question("question-corrects", "Ms. Halvorsen", "Takes the day back when it is read to her.", (draw) => {
    const facts = factsOf(draw);
    const first = facts.due + 7;
    return {
      callee: [
        asksField("due", ref("due", { day: first }), ref("due", { day: facts.due })),
        readsBack(ref("no_due", { day: facts.due }), ref("right")),
        ...answers(facts),
      ],
      truth: { form: { ...form(facts), atFirst: { due: on(first) } }, decisions: ASKED },
    };
  }),
];
