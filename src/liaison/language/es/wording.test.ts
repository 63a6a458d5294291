/** Classes of wording met in answers of Spanish speakers; each holds for other numbers, days and words as well. */
import { describe, expect, it } from "vitest";
import { table, taken } from "../../extraction/taken.fixture.ts";

const read = (text: string) => table("es", text);

describe("what only fills before the answer is no wish to wait", () => {
  it.each(
    read(`
ready_date    | pues mire ahorita le digo, quedan para el martes diecisiete de marzo  | 2026-03-17
ready_date    | un momentito, sí, mire, sale el diecisiete de marzo                   | 2026-03-17
ready_date    | deme un segundo, lo tengo aquí, diecisiete de marzo                   | 2026-03-17
quantity_done | a ver espéreme tantito, van trescientas                               | 300
quantity_done | un momento que lo miro, cuatrocientas veinte                          | 420
ready_date    | espéreme, voy a preguntar si el diecisiete de marzo se puede          | ?
ready_date    | espere, reviso lo del diecisiete de marzo                             | ?
ready_date    | un momento, es que el martes no vine                                  | ?
ready_date    | déme cinco minutos y le digo                                          | ?
intent        | espéreme tantito                                                      | hold_on
`),
  )("%s", (_, said, expected) => expect(taken(said)).toBe(expected));
});

describe("a number said once more by its digits is one number", () => {
  it.each(
    read(`
quantity_done    | seiscientas seis cero cero                  | 600
quantity_done    | son ciento veinte, uno dos cero             | 120
quantity_done    | trescientas cincuenta tres cinco cero       | 350
quantity_done    | sesenta piezas, seis cero                   | 60
quantity_done    | ochocientas repito ocho cero cero           | 800
quantity_done    | sesenta con ese seis cero no setenta        | 60
quantity_done    | dieciséis con ese, no sesenta               | 16
quantity_done    | sesenta y seis, siete seis                  | ?
percent_complete | setenta por ciento, siete cero              | 70%
ship_date        | el dieciséis, uno seis, de marzo            | 2026-03-16
`),
  )("%s", (_, said, expected) => expect(taken(said)).toBe(expected));
});
