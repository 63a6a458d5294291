import { describe, expect, it } from "vitest";
import type { SlotName } from "../../extraction/types.ts";
import { completeness } from "./completeness.ts";

const known = ["4471", "4471/2", "4472"];

describe("completeness", () => {
  it.each<[string, SlotName, string]>([
    ["", "ship_date", "unfinished"],
    ["Eh.", "ship_date", "unfinished"],
    ["A ver.", "ship_date", "unfinished"],
    ["Lo enviamos el", "ship_date", "unfinished"],
    ["el treinta", "ship_date", "unfinished"],
    ["el tres", "ship_date", "open"],
    ["el tres de", "ship_date", "unfinished"],
    ["El tres de diciembre.", "ship_date", "complete"],
    ["el miércoles de la próxima semana", "ship_date", "complete"],
    ["en diciembre", "ship_date", "open"],
    ["tres mil", "ship_date", "unfinished"],
    ["tres mil doscientas piezas", "quantity_done", "complete"],
    ["mil", "quantity_done", "open"],
    ["treinta y", "quantity_done", "unfinished"],
    ["ochenta por ciento", "percent_complete", "complete"],
    ["dos semanas", "delay", "complete"],
    ["Sí.", "confirm", "complete"],
    ["No, no es así.", "confirm", "complete"],
    ["Sí, pero", "confirm", "unfinished"],
    ["Así es.", "confirm", "complete"],
    ["creo que", "confirm", "unfinished"],
    ["Sí, puede grabar.", "consent", "complete"],
    ["cuatro cuatro", "identifier", "unfinished"],
    ["cuatro cuatro siete uno", "identifier", "complete"],
    ["cuatro cuatro siete nueve", "identifier", "open"],
  ])("%j for %s is %s", (text, slot, expected) => {
    expect(completeness(text, slot, known)).toBe(expected);
  });
});
