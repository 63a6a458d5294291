import { describe, expect, it } from "vitest";
import { type Heard, heard } from "./hear.fixture.ts";

const COUNTS: Heard[] = [
  // the number and its digits
  ["quantity_done", "fifty five zero not fifteen", 50],
  ["quantity_done", "thirteen that's one three", 13],
  ["quantity_done", "two hundred and fifty two five zero pieces", 250],
  ["quantity_done", "nine hundred and ninety nine nine zero", 990],
  ["quantity_done", "seventy, seven zero", 70],
  ["quantity_done", "fifteen five zero", null],
  ["quantity_done", "fourteen thousand four zero zero zero zero", null],
  ["quantity_done", "four eight zero", 480],
  ["quantity_done", "eighty five", 85],
  ["confirm", "no no fifteen thousand one five zero zero zero", ["no", 15_000]],
  // all but some
  ["quantity_done", "all but thirty of the six hundred", 570],
  ["quantity_done", "everything but forty out of five hundred", 460],
  ["quantity_done", "all of the eight hundred but fifty", 750],
  ["quantity_done", "all but about twenty of the four hundred", 380],
  ["quantity_done", "all but thirty", null],
  ["quantity_done", "all but six hundred of the thirty", null],
  ["quantity_done", "all but a handful of the six hundred", null],
  // sorts of one order
  ["quantity_done", "three hundred of the black ones and a hundred and eighty of the grey", 480],
  ["quantity_done", "six hundred of the covers and four hundred of the bases are ready", 1000],
  ["quantity_done", "we've done fifty of the big ones and thirty of the little ones", 80],
  ["quantity_done", "four hundred of the black are done and a hundred of the grey are in paint", null],
  ["quantity_done", "three hundred of the black ones are finished and a hundred of the grey are waiting", null],
  ["quantity_done", "three hundred of the black ones and a hundred and eighty of the grey next week", null],
  // how things stand now
  ["quantity_done", "last week it was six hundred now we're up to seven hundred and ten", 710],
  ["quantity_done", "we are already up to nine hundred pieces", 900],
  ["quantity_done", "up to five hundred", null],
  ["quantity_done", "there are up to two hundred", null],
  ["quantity_done", "six hundred kilos this morning that's all of it up to now", 600],
  // no number
  ["quantity_done", "oh a good few hundred i haven't counted them", null],
  ["quantity_done", "a fair few hundred", null],
  ["quantity_done", "the odd hundred or so", null],
  ["quantity_done", "a good hundred", 100],
  // packs, where pieces were asked for
  ["quantity_done", "three pallets are wrapped and ready", null, "How many pieces are finished?"],
  ["quantity_done", "twelve cartons so far", 12, "How many cartons are packed?"],
  ["quantity_done", "five pallets with forty pieces each", 200, "How many pieces are finished?"],
  ["quantity_done", "seven point five kilos", 7.5, "How many pieces are finished?"],
  // what went wrong
  [
    "status",
    "out of eight hundred we've finished five hundred and fifty, and fifty went in the scrap bin",
    { quantity_total: 800, quantity_done: 550, quantity_scrapped: 50 },
  ],
  ["status", "we've made six hundred, forty were binned", { quantity_done: 600, quantity_scrapped: 40 }],
  [
    "status",
    "out of five hundred we've done three hundred and had to throw away twelve",
    { quantity_total: 500, quantity_done: 300, quantity_scrapped: 12 },
  ],
  [
    "quality_issue",
    "five of the eighty housings we checked have sink marks",
    { defect: "moulding", quantity_affected: 5, quantity_inspected: 80 },
  ],
  [
    "quality_issue",
    "out of a hundred and twenty we checked nine were scratched",
    { defect: "scratch", quantity_affected: 9, quantity_inspected: 120 },
  ],
  // how far it is
  ["status", "half done, should ship on the fourth", { percent_complete: 50, ship_date: "2026-12-04" }],
  ["status", "thirty percent, and we ship on the third of december", { percent_complete: 30, ship_date: "2026-12-03" }],
  ["status", "we're at eighty percent", { percent_complete: 80 }],
  ["status", "five percent scrap", null],
  ["status", "thirty percent on the third", null],
  ["percent_complete", "was forty last week it's sixty now", 60],
  ["percent_complete", "nil", 0],
  ["quantity_done", "six hundred no wait that's the other order, four fifty", 450],
  ["quantity_done", "two hundred on each of three lines", null],
  ["quantity_done", "we've not even started", 0],
  ["percent_complete", "three quarters on the dot we finished the third batch of four just now", 75],
];

describe("how many", () => {
  it.each<Heard>(COUNTS)("%s: %s", (slot, text, value, question) => expect(heard(slot, text, question)).toEqual(value));
});
