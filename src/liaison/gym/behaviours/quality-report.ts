/** Suppliers who are asked about a defect. */
import type { TrueForm, TrueValue } from "../persona.ts";
import type { BehaviourRule, Draw } from "../personas.ts";
import {
  ASKED,
  asksField,
  asksWhatWrong,
  type Behaviour,
  count,
  inFlow,
  lotOf,
  on,
  readsBack,
  ref,
  SAID,
  UNKNOWN,
  yesNo,
} from "./behaviour.ts";

const FORM = "quality-report";
const quality = inFlow(FORM);
const BEGAN = -9;

type Facts = { pieces: number; lot: string; since: number };

const factsOf = (draw: Draw): Facts => ({ pieces: draw.count(30), lot: draw.lot("K117"), since: draw.day(BEGAN) });

/** How somebody answers who knows all of it; the rules of a persona come before these. */
function answers({ pieces, lot, since }: Facts): BehaviourRule[] {
  return [
    asksField("safe", ref("safe")),
    asksField("what", ref("defect")),
    asksField("where", ref("where")),
    asksField("quantity", ref("affected", { count: pieces })),
    asksField("lot", ref("lot", { lot })),
    asksField("since", ref("since", { day: since })),
    asksField("containment", ref("on_hold")),
    asksField("next", ref("next_step")),
    asksWhatWrong(ref("values_again", { count: pieces, lot, day: since })),
  ];
}

function form({ pieces, lot, since }: Facts, other: Record<string, TrueValue> = {}): TrueForm {
  return {
    id: FORM,
    fields: {
      ...{ safe: yesNo(true), what: SAID, where: SAID, quantity: count(pieces), lot: lotOf(lot), since: on(since) },
      ...{ containment: yesNo(true, "confirmed"), next: SAID },
      ...other,
    },
  };
}

export const QUALITY_REPORT: readonly Behaviour[] = [
  quality("defect", "Ms. Arslan", "Tells of a defect, an answer a question.", (draw) => {
    const facts = factsOf(draw);
    return { callee: answers(facts), truth: { form: form(facts), decisions: ASKED } };
  }),
  quality("defect-at-once", "Mr. Duarte", "Tells what, how many, which lot and since when in one breath.", (draw) => {
    const facts = factsOf(draw);
    const { pieces, lot, since } = facts;
    return {
      callee: [asksField("what", ref("defect_at_once", { count: pieces, lot, day: since })), ...answers(facts)],
      truth: { form: form(facts), decisions: ASKED },
    };
  }),
  quality("defect-corrects", "Ms. Lindqvist", "Takes the lot back when it is read to her.", (draw) => {
    const facts = factsOf(draw);
    const first = lotOf("K118");
    return {
      callee: [
        asksField("lot", ref("lot", { lot: "K118" }), ref("lot", { lot: facts.lot })),
        readsBack(ref("no_it_is_lot", { lot: facts.lot }), ref("right")),
        ...answers(facts),
      ],
      truth: { form: { ...form(facts), atFirst: { lot: first } }, decisions: ASKED },
    };
  }),
  quality(
    "defect-not-known",
    "Mr. Baptiste",
    "Knows neither the lot nor since when, and has put nothing aside.",
    (draw) => {
      const facts = factsOf(draw);
      return {
        callee: [
          asksField("lot", ref("dont_know")),
          asksField("since", ref("dont_know")),
          asksField("containment", ref("not_on_hold")),
          ...answers(facts),
        ],
        truth: {
          form: form(facts, { lot: UNKNOWN, since: UNKNOWN, containment: yesNo(false, "confirmed") }),
          decisions: ASKED,
          outcome: "partly_completed",
        },
      };
    },
  ),
  quality("defect-hurt", "Ms. Eze", "Says that not everybody is safe.", () => ({
    callee: [asksField("safe", ref("not_safe"))],
    truth: {
      form: { id: FORM, fields: { safe: yesNo(false) } },
      decisions: [...ASKED, ...ASKED],
      outcome: "partly_completed",
    },
  })),
  quality("defect-line-drops", "Ms. Yeo", "Is cut off halfway: what was told until then is kept as said.", (draw) => {
    const facts = factsOf(draw);
    return {
      callee: [{ on: { act: "ask", field: "lot" }, say: [], hangsUp: true }, ...answers(facts)],
      truth: {
        form: {
          id: FORM,
          fields: { safe: yesNo(true), what: SAID, where: SAID, quantity: count(facts.pieces, "said") },
        },
        decisions: ASKED,
        outcome: "partly_completed",
      },
    };
  }),
  quality("defect-no-recording", "Mr. Jansen", "Refuses the recording: only what he confirms is kept.", (draw) => {
    const facts = factsOf(draw);
    const { quantity, lot, since, containment } = form(facts).fields as Record<string, TrueValue>;
    return {
      callee: [{ on: { act: "consent" }, say: [ref("not_record")] }, ...answers(facts)],
      truth: {
        form: { id: FORM, fields: { quantity: quantity!, lot: lot!, since: since!, containment: containment! } },
        decisions: ASKED,
        recording: "unrecorded",
      },
    };
  }),
];
