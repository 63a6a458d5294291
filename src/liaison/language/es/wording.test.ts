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

describe("what differs from what was said back is the correction", () => {
  const question = "Entonces setenta piezas para el doce de marzo, ¿es correcto?";
  it.each([
    ["el trece, no el doce", "partial > 2026-03-13"],
    ["no el doce sino el trece", "partial > 2026-03-13"],
    ["qué va, el trece, he dicho el trece de marzo", "partial > 2026-03-13"],
    ["no, sesenta, seis cero, no setenta", "partial > 60"],
    ["sesenta, no setenta", "partial > 60"],
    ["sí, el doce, no el trece", "yes"],
    ["no, no dos semanas, diez días", "no > 10d"],
    // "X no Y" without a pause is a denial to some and a slip to others.
    ["el trece no el doce", "?"],
  ])("%s", (words, expected) => {
    expect(taken({ language: "es", slot: "confirm", words, question })).toBe(expected);
  });
});

describe("what kind of day it is names no day of its own", () => {
  const today = "2026-09-22";
  it.each([
    ["el veintisiete, no espere es domingo entonces el veintiocho", "2026-09-28"],
    ["el 27, ah no ese es domingo, el 28", "2026-09-28"],
    ["el primero de noviembre... no, es domingo y festivo, entonces el tres", "2026-11-03"],
    ["es el lunes", "2026-09-28"],
    ["pues sale el lunes porque el viernes hay inventario", "2026-09-28"],
    ["pasando el puente, el miércoles treinta", "2026-09-30"],
    ["a finales de junio principios de julio", "2027-06-21..2027-07-10"],
    ["el jueves pero no este el otro", "2026-10-01"],
  ])("%s", (words, expected) => expect(taken({ language: "es", slot: "ready_date", words, today })).toBe(expected));
});

describe("a meeting has an hour, in the half of the day that was told", () => {
  it.each(
    read(`
meeting_time | el jueves a mediodía no puedo, mejor a las trece treinta  | 2026-03-12T13:30
meeting_time | el jueves a las diez no, a las once sí                    | 2026-03-12T11:00
meeting_time | el jueves a las nueve, perdón, a las diez y media         | 2026-03-12T10:30
meeting_time | mañana por la tarde, a las siete                          | 2026-03-11T19:00
meeting_time | el jueves tempranito, a las siete                         | 2026-03-12T07:00
meeting_time | el jueves en la tarde, como a las ocho                    | 2026-03-12T20:00
meeting_time | el jueves a las siete                                     | ?
meeting_time | el veintitrés a primera hora me va bien                   | ?
`),
  )("%s", (_, said, expected) => expect(taken(said)).toBe(expected));
});

describe("wishes told in other words", () => {
  it.each(
    read(`
intent        | aquí es una panadería                                                  | wrong_number
intent        | no señor, esto es una farmacia                                         | wrong_number
intent        | está llamando a una peluquería                                         | wrong_number
intent        | la panadería de al lado recibió el paquete                             | ?
intent        | una duda, ¿la tolerancia del barreno es de cinco centésimas o de diez? | ask_quality_question
intent        | oiga, ¿el acabado es mate o brillante?                                 | ask_quality_question
quality_issue | de doscientas revisadas doce salieron con rebaba                       | affected 12, defect, inspected 200
quality_issue | revisamos doscientas y doce tienen rayones                             | affected 12, defect, inspected 200
quantity_done | del millar que pidieron nos faltan ciento cincuenta                    | 850
delay_reason  | nos hackearon el servidor                                              | other
`),
  )("%s", (_, said, expected) => expect(taken(said)).toBe(expected));
});
