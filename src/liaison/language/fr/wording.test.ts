/** Classes of wording met in answers of French speakers; each holds for other numbers, days and words as well. */
import { describe, expect, it } from "vitest";
import { table, taken } from "../../extraction/taken.fixture.ts";

const read = (text: string) => table("fr", text);

describe("what only fills before the answer is no wish to wait", () => {
  it.each(
    read(`
ready_date       | alors attendez que je regarde, ce sera prêt le vingt-trois mars       | 2026-03-23
ready_date       | deux secondes je vérifie, voilà, le vingt-trois mars                  | 2026-03-23
quantity_done    | alors une minute que je regarde, on en est à trois cents              | 300
quantity_done    | attendez je regarde, quatre cent vingt                                | 420
percent_complete | attendez je regarde, soixante-dix pour cent                           | 70%
ready_date       | attendez deux minutes je vais chercher le planning                    | ?
ready_date       | attendez je regarde pour le vingt-trois mars                          | ?
ready_date       | attendez je vais regarder le vingt-trois mars                         | ?
ready_date       | ne quittez pas, je regarde si le vingt-trois mars c'est bon           | ?
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
