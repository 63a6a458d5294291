/** Suppliers who explain a changed instruction in their own words. */
import type { Subject } from "../../conversation/types.ts";
import type { TrueForm, TrueValue } from "../persona.ts";
import { ASKED, asksField, type Behaviour, inFlow, ref, SAID, UNKNOWN } from "./behaviour.ts";

const FORM = "teach-back";
const instruction = inFlow(FORM);

const SUBJECT: Subject = {
  kind: "teach_back",
  title: {
    en: "Screws of the housing",
    es: "Tornillos de la carcasa",
    de: "Schrauben des Gehäuses",
    fr: "Vis du boîtier",
    zh: "外壳螺丝",
  },
  points: [
    {
      id: "torque",
      text: {
        en: "the new torque",
        es: "el nuevo par de apriete",
        de: "das neue Drehmoment",
        fr: "le nouveau couple de serrage",
        zh: "新的扭矩",
      },
      words: {
        en: ["twelve newton metres"],
        es: ["doce newton metro"],
        de: ["zwölf Newtonmeter", "zwölf Newtonmetern"],
        fr: ["douze newtons mètres"],
        zh: ["十二牛米"],
      },
    },
    {
      id: "order",
      text: {
        en: "the order of the screws",
        es: "el orden de los tornillos",
        de: "die Reihenfolge der Schrauben",
        fr: "l'ordre des vis",
        zh: "拧螺丝的顺序",
      },
      words: { en: ["crosswise"], es: ["en cruz"], de: ["über Kreuz"], fr: ["en croix"], zh: ["对角"] },
    },
    {
      id: "photo",
      text: {
        en: "the record of each unit",
        es: "el registro de cada unidad",
        de: "der Nachweis zu jedem Gerät",
        fr: "la trace de chaque pièce",
        zh: "每台的记录",
      },
      words: { en: ["photo"], es: ["foto"], de: ["Foto"], fr: ["photo"], zh: ["拍照", "照片"] },
    },
  ],
};
const subject = () => SUBJECT;

const NAMED: TrueValue = { status: "said", text: "named" };
const OPEN: TrueValue = { status: "said", text: "open" };

const form = (torque: TrueValue, order: TrueValue, photo: TrueValue): TrueForm => ({
  id: FORM,
  fields: { explanation: SAID, torque, order, photo },
});

/** Who is asked for a point that was told already says it once more. */
const AGAIN = [
  asksField("torque", ref("explains_torque")),
  asksField("order", ref("explains_order")),
  asksField("photo", ref("explains_photo")),
];

export const TEACH_BACK: readonly Behaviour[] = [
  instruction("instruction", "Mr. Suzuki", "Explains all that has changed.", () => ({
    callee: [asksField("explanation", ref("explains_all")), ...AGAIN],
    truth: { form: form(NAMED, NAMED, NAMED) },
    subject,
  })),
  instruction("instruction-piecemeal", "Ms. Ahmed", "Explains one point, and the others when asked.", () => ({
    callee: [asksField("explanation", ref("explains_torque")), ...AGAIN],
    truth: { form: form(NAMED, NAMED, NAMED) },
    subject,
  })),
  instruction("instruction-as-always", "Mr. Pereira", "Does the rest as always: those points stay open.", () => ({
    callee: [
      asksField("explanation", ref("explains_torque")),
      asksField("order", ref("as_always")),
      asksField("photo", ref("as_always")),
      ...AGAIN,
    ],
    truth: { form: form(NAMED, OPEN, OPEN), decisions: ASKED },
    subject,
  })),
  instruction("instruction-not-known", "Ms. Fontaine", "Does not know one of the points.", () => ({
    callee: [asksField("explanation", ref("explains_order")), asksField("torque", ref("dont_know")), ...AGAIN],
    truth: { form: form(UNKNOWN, NAMED, NAMED), decisions: ASKED, outcome: "partly_completed" },
    subject,
  })),
];
