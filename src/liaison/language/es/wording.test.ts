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
