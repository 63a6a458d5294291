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

describe("what differs from what was said back is the correction", () => {
  const question = "Donc treize pièces pour le douze mars, c'est bien ça ?";
  it.each([
    ["le treize, pas le douze", "partial > 2026-03-13"],
    ["pas le douze le treize", "partial > 2026-03-13"],
    ["non non, pas treize cents, trois cents tout court", "partial > 300"],
    ["trois, pas treize, le trois avril", "partial > 2026-04-03"],
    ["le douze c'est bon par contre c'est vingt palettes pas vingt-deux", "partial > 20"],
    ["en principe mais faut que je voie avec le planning, je m'engage pas", "unsure"],
    ["c'est ben ça", "yes"],
  ])("%s", (words, expected) => {
    expect(taken({ language: "fr", slot: "confirm", words, question })).toBe(expected);
  });
});

describe("what kind of day it is names no day of its own", () => {
  const today = "2026-09-22";
  it.each([
    ["le 26 non attendez c'est un samedi donc le 28", "2026-09-28"],
    ["le vingt-sept... ah non c'est un dimanche, alors le vingt-huit", "2026-09-28"],
    ["le premier octobre, non c'est férié, donc le deux", "2026-10-02"],
    ["le premier octobre parce que le vingt-neuf on a l'inventaire", "2026-10-01"],
    ["après le pont, le mercredi trente", "2026-09-30"],
    ["fin octobre début novembre", "2026-10-21..2026-11-10"],
    ["fin octobre, et la suite début novembre", "?"],
    ["jeudi mais pas celui-ci, le suivant", "2026-10-01"],
    ["dans dix jours tout pile à partir d'aujourd'hui", "2026-10-02"],
  ])("%s", (words, expected) => expect(taken({ language: "fr", slot: "ready_date", words, today })).toBe(expected));
});

describe("a meeting has an hour, in the half of the day that was told", () => {
  it.each(
    read(`
meeting_time | jeudi midi je peux pas plutôt treize heures trente   | 2026-03-12T13:30
meeting_time | jeudi à dix heures non, à onze heures                | 2026-03-12T11:00
meeting_time | pas à neuf heures, jeudi à dix heures                | 2026-03-12T10:00
meeting_time | jeudi soir à sept heures                             | 2026-03-12T19:00
meeting_time | jeudi matin à sept heures                            | 2026-03-12T07:00
meeting_time | jeudi à sept heures                                  | ?
meeting_time | jeudi en début de matinée                            | ?
meeting_time | la semaine prochaine, quand vous voulez              | ?
`),
  )("%s", (_, said, expected) => expect(taken(said)).toBe(expected));
});

describe("wishes told in other words", () => {
  it.each(
    read(`
intent        | ici c'est une boulangerie                                             | wrong_number
intent        | vous êtes chez un coiffeur là                                         | wrong_number
intent        | c'est la boulangerie Martin ici                                       | wrong_number
intent        | c'est la pharmacie qui a notre colis                                  | ?
intent        | moi je cause pas à une intelligence artificielle                      | refuse_ai
intent        | bougez pas deux secondes je vais chercher le cahier                   | hold_on
intent        | la rugosité demandée c'est combien ?                                  | ask_quality_question
quality_issue | sur un échantillon de cinquante, quatre avec des bavures              | affected 4, defect, inspected 50
quantity_done | rien de rien zéro                                                     | 0
delay_reason  | on a changé de logiciel et les ordres ont disparu                     | other
`),
  )("%s", (_, said, expected) => expect(taken(said)).toBe(expected));
});
