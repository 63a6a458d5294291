import { describe, expect, it } from "vitest";
import { predictItem } from "../../extraction/evaluate.ts";

const heard = (slot: string, utterance: string) =>
  predictItem({ id: "x", lang: "es", slot, ref: "2026-03-04T10:00:00", utterance }).value;

describe("a value told beside its explanation", () => {
  it.each([
    ["ship_date", "pasado mañana que mañana tenemos la visita de los auditores", { value: "2026-03-06" }],
    ["ship_date", "pasado mañana mañana toca mantenimiento del horno", { value: "2026-03-06" }],
    ["ship_date", "el nueve de abril ni antes ni después", { value: "2026-04-09" }],
    ["quantity_done", "mil quinientas no hombre no mil cincuenta que he leído la línea de abajo", { value: 1050 }],
    ["quantity_done", "ochocientas ay no ochocientas sesenta que me faltaba una caja", { value: 860 }],
    ["quantity_done", "trescientas cincuenta digo trescientas quince uno cinco", { value: 315 }],
    [
      "quantity_done",
      "produjimos setecientas cincuenta tiramos cincuenta o sea que buenas setecientas",
      { value: 700 },
    ],
    ["percent_complete", "falta exactamente el diez por ciento el resto está hecho", { value: 90 }],
    ["percent_complete", "vamos al sesenta por ciento nos falta el cuarenta", { value: 60 }],
    ["delay", "diez días no miento once once días porque el puente también cuenta", { days: 11 }],
    [
      "status",
      "de las quinientas llevamos trescientas nos faltan doscientas y queda listo el veinte de marzo",
      { fields: { quantity_total: 500, quantity_done: 300, quantity_remaining: 200, ready_date: "2026-03-20" } },
    ],
  ])("%s: %s", (slot, utterance, value) => {
    expect(heard(slot, utterance)).toMatchObject(value);
  });

  it("leaves both days where the second is of the goods too", () => {
    expect(heard("ship_date", "el viernes una parte que el lunes sale lo demás")?.type).not.toBe("date");
  });
});
