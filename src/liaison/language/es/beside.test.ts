import { describe, expect, it } from "vitest";
import { predictItem } from "../../extraction/evaluate.ts";

const heard = (slot: string, utterance: string) =>
  predictItem({ id: "x", lang: "es", slot, ref: "2026-11-25T10:00:00", utterance }).value;

describe("what stands beside a value", () => {
  it.each([
    ["quantity_done", "doce tarimas y en cada tarima van treinta", { value: 360 }],
    ["quantity_done", "once bobinas de quinientos metros cada una", { value: 5500 }],
    ["quantity_done", "veinte cajas y a cada caja le caben doce", { value: 240 }],
    ["quantity_done", "setenta y dos digo sesenta y dos sesenta y dos", { value: 62 }],
    [
      "quantity_done",
      "teníamos doscientas ayer y hoy salieron cuarenta más así que doscientas cuarenta",
      { value: 240 },
    ],
    [
      "status",
      "hechas doscientas faltan noventa y salen el tres de diciembre",
      { fields: { quantity_done: 200, quantity_remaining: 90, ship_date: "2026-12-03" } },
    ],
    ["percent_complete", "noventa por ciento falta el empaque", { value: 90 }],
    ["percent_complete", "un veinte por ciento falta todavía", { value: 80 }],
    ["ship_date", "el veinticinco es navidad así que el veintiocho de diciembre", { value: "2026-12-28" }],
    [
      "ship_date",
      "el doce es día de la virgen cerramos entonces se va el catorce de diciembre",
      { value: "2026-12-14" },
    ],
    ["ship_date", "el viernes pero no este viernes el otro", { value: "2026-12-04" }],
    [
      "ship_date",
      "las cajas llegan el lunes y nosotros enviamos el miércoles dos de diciembre",
      { value: "2026-12-02" },
    ],
    ["ready_date", "dos de diciembre perdón dos de enero el de diciembre es otro pedido", { value: "2027-01-02" }],
    ["ship_date", "espéreme tantito que estoy en la línea sale el cuatro de diciembre", { value: "2026-12-04" }],
    ["confirm", "lo de la fecha sí lo de la cantidad está por verse", { value: "partial" }],
    ["confirm", "ojalá fueran cuatro", { value: "no" }],
    ["confirm", "ya quisiera yo", { value: "no" }],
    ["confirm", "eso era antes ahora son doscientas cincuenta", { value: "no" }],
    ["confirm", "pues eso dicen", { value: "unsure" }],
    ["confirm", "ni más ni menos", { value: "yes" }],
  ] as const)("%s: %s", (slot, words, value) => expect(heard(slot, words)).toMatchObject(value));
});
