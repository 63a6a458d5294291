/** Classes of wording met in answers of French speakers; each holds for other numbers, days and words as well. */
import { describe, expect, it } from "vitest";
import { table, taken } from "../../extraction/taken.fixture.ts";

const read = (text: string) => table("fr", text);

describe("a wait told before the answer does not hide it", () => {
  it.each(
    read(`
ready_date       | alors attendez que je regarde, ce sera prêt le vingt-trois mars       | 2026-03-23
ready_date       | deux secondes je vérifie, voilà, le vingt-trois mars                  | 2026-03-23
quantity_done    | alors une minute que je regarde, on en est à trois cents              | 300
percent_complete | attendez je regarde, soixante-dix pour cent                           | 70%
ready_date       | attendez deux minutes je vais chercher le planning                    | ?
intent           | attendez je regarde                                                   | hold_on
`),
  )("%s", (_, said, expected) => expect(taken(said)).toBe(expected));
});

describe("a number said once more by its digits is one number", () => {
  it.each(
    read(`
quantity_done    | six cents six zéro zéro                     | 600
quantity_done    | soixante-dix, sept zéro, pas soixante       | 70
quantity_done    | quatre-vingt-dix neuf zéro pièces           | 90
quantity_done    | soixante seize sept six                     | 76
quantity_done    | soixante pièces, six zéro                   | 60
quantity_done    | mille deux cents je répète un deux zéro zéro | 1200
quantity_done    | soixante sept zéro                          | ?
quantity_done    | quarante quatre deux                        | ?
percent_complete | soixante-dix sept zéro pour cent            | 70%
ship_date        | le seize, un six, mars                      | 2026-03-16
`),
  )("%s", (_, said, expected) => expect(taken(said)).toBe(expected));
});

describe("what is done of how many, in either order", () => {
  it.each(
    read(`
quantity_done | 450 sur 600                                                        | done 450, total 600
quantity_done | sur 600 faites 450                                                 | done 450, total 600
quantity_done | quatre cent cinquante de faites sur six cents                      | done 450, total 600
quantity_done | sur les 600 il en reste 50                                         | 550
status        | cent vingt de faites sur deux cents, prêt le dix-huit mars         | done 120, ready 2026-03-18, total 200
`),
  )("%s", (_, said, expected) => expect(taken(said)).toBe(expected));
});

describe("a percentage by itself is progress, one that goes out is a share", () => {
  it.each(
    read(`
status | trente pour cent, et on expédie le vingt mars           | percent 30, ship 2026-03-20
status | 70 % et on livre le 20 mars                             | percent 70, ship 2026-03-20
status | quatre-vingts pour cent de fait, départ le vingt mars   | percent 80, ship 2026-03-20
status | soixante-dix pour cent                                  | percent 70
status | trente pour cent partent le vingt mars                  | ?
status | trente pour cent, le reste part le vingt mars           | ?
`),
  )("%s", (_, said, expected) => expect(taken(said)).toBe(expected));
});
