/** Classes of wording met in answers of Spanish speakers; each holds for other numbers, days and words as well. */
import { describe, expect, it } from "vitest";
import { table, taken } from "../../extraction/taken.fixture.ts";

const read = (text: string) => table("es", text);

describe("a wait told before the answer does not hide it", () => {
  it.each(
    read(`
ready_date    | pues mire ahorita le digo, quedan para el martes diecisiete de marzo  | 2026-03-17
ready_date    | un momentito, sí, mire, sale el diecisiete de marzo                   | 2026-03-17
quantity_done | a ver espéreme tantito, van trescientas                               | 300
quantity_done | un momento que lo miro, cuatrocientas veinte                          | 420
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

describe("what is done of how many, in either order", () => {
  it.each(
    read(`
quantity_done | hechas 840 de las 1200                                       | done 840, total 1200
quantity_done | de las 1200 hechas 840                                       | done 840, total 1200
quantity_done | de ciento veinte listas noventa                              | done 90, total 120
quantity_done | de las mil, terminadas como setecientas                      | done 700, total 1000
status        | noventa de ciento veinte, salen el veinte de marzo           | done 90, ship 2026-03-20, total 120
`),
  )("%s", (_, said, expected) => expect(taken(said)).toBe(expected));
});

describe("a percentage by itself is progress, one that goes out is a share", () => {
  it.each(
    read(`
status | treinta por ciento y sale el veinte de marzo                    | percent 30, ship 2026-03-20
status | 70 % y se entrega el 20 de marzo                                | percent 70, ship 2026-03-20
status | bueno como un sesenta por ciento, y queda listo el veinte de marzo | percent 60, ready 2026-03-20
status | setenta por ciento                                              | percent 70
status | el treinta por ciento sale el veinte de marzo                   | ?
status | treinta por ciento y el resto sale el veinte de marzo           | ?
status | treinta por ciento, el veinte de marzo                          | ?
`),
  )("%s", (_, said, expected) => expect(taken(said)).toBe(expected));
});
