/** Sites that are asked the same questions as all the others. */
import type { Subject } from "../../conversation/types.ts";
import type { TrueForm, TrueValue } from "../persona.ts";
import type { BehaviourRule } from "../personas.ts";
import { ASKED, asksField, type Behaviour, inFlow, ref, SAID, yesNo } from "./behaviour.ts";

const FORM = "campaign";
const campaign = inFlow(FORM);

/** How a site answers that got off lightly; the rules of a persona come before these. */
const ANSWERS: readonly BehaviourRule[] = [
  asksField("safe", ref("safe")),
  asksField("power", ref("plain_yes")),
  asksField("stock", ref("plain_no")),
  asksField("ship", ref("ships")),
  asksField("need", ref("needs")),
];

const FORM_OF_ANSWERS: TrueForm = {
  id: FORM,
  fields: { safe: yesNo(true), power: yesNo(true), stock: yesNo(false), ship: yesNo(true), need: SAID },
};

const OWN_QUESTIONS: Subject = {
  kind: "campaign",
  questions: [
    {
      id: "forklifts",
      text: {
        en: "How many forklifts do you have?",
        es: "¿Cuántas carretillas elevadoras tienen?",
        de: "Wie viele Gabelstapler haben Sie?",
        fr: "Combien de chariots élévateurs avez-vous ?",
        zh: "你们有几台叉车?",
      },
      answer: "quantity",
    },
    {
      id: "power_supply",
      text: {
        en: "Do you have an emergency power supply?",
        es: "¿Tienen suministro eléctrico de emergencia?",
        de: "Haben Sie eine Notstromversorgung?",
        fr: "Avez-vous une alimentation de secours ?",
        zh: "你们有备用电源吗?",
      },
      answer: "yes_no",
    },
  ],
};

export const CAMPAIGN: readonly Behaviour[] = [
  campaign("site", "Mr. Goldberg", "Answers question by question.", () => ({
    callee: ANSWERS,
    truth: { form: FORM_OF_ANSWERS },
  })),
  campaign("site-hurt", "Ms. Reza", "Says that not everybody is safe.", () => ({
    callee: [asksField("safe", ref("not_safe"))],
    truth: {
      form: { id: FORM, fields: { safe: yesNo(false) } },
      decisions: ASKED,
      outcome: "partly_completed",
    },
  })),
  campaign("site-accident", "Mr. Ivanov", "Tells of an accident when asked about something else.", () => ({
    callee: [asksField("power", ref("injury")), ...ANSWERS],
    truth: {
      form: { id: FORM, fields: { safe: yesNo(true) } },
      decisions: ASKED,
      outcome: "partly_completed",
    },
  })),
  campaign("site-thinks-so", "Ms. Park", "Is not sure at first: a hedged yes is no yes.", () => ({
    callee: [
      asksField("power", ref("thinks_so"), ref("plain_yes")),
      asksField("ship", ref("thinks_so"), ref("plain_no")),
      ...ANSWERS,
    ],
    truth: { form: { id: FORM, fields: { ...FORM_OF_ANSWERS.fields, ship: yesNo(false) } } },
  })),
  campaign("site-own-questions", "Mr. Yilmaz", "Is asked questions of our own, one of them how many.", (draw) => {
    const forklifts = draw.count(7);
    const told: TrueValue = { status: "said", value: forklifts };
    return {
      callee: [
        asksField("forklifts", ref("how_many", { count: forklifts })),
        asksField("power_supply", ref("plain_yes")),
      ],
      truth: { form: { id: FORM, fields: { forklifts: told, power_supply: yesNo(true) } } },
      subject: () => OWN_QUESTIONS,
    };
  }),
];
