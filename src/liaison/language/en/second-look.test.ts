import { describe, expect, it } from "vitest";
import { hear, told } from "../../extraction/extract.fixture.ts";
import { readAnswer } from "../../extraction/extract.ts";
import { predictValue } from "../../extraction/predict.ts";
import type { SlotName } from "../../extraction/types.ts";
import { english } from "./index.ts";

/** A Wednesday. */
const TODAY = "2026-11-25";

function heard(slot: SlotName, text: string): unknown {
  const context = {
    slot,
    today: TODAY,
    spokenDates: [],
    known: [],
    language: "en",
    openQuantity: null,
    uom: null,
    pack: null,
  };
  const value = predictValue(readAnswer(english, text, context), slot, []);
  if (value === null || value.type === "ambiguous") return null;
  if (value.type === "duration") return "days" in value ? value.days : value.business_days;
  if (value.type === "date_range") return `${value.start}..${value.end ?? ""}`;
  return "value" in value ? value.value : value;
}

it.each<[SlotName, string, unknown]>([
  ["quantity_done", "six hundred yesterday and another two hundred today", 800],
  ["quantity_done", "we made ninety on monday and a hundred and ten on tuesday", 200],
  ["quantity_done", "five hundred on the first shift and three hundred on the second", 800],
  ["quantity_done", "two pallets of three hundred and one with eighty", 680],
  ["quantity_done", "six boxes of fifty plus a loose twenty", 320],
  ["quantity_done", "nine hundred minus the thirty rejects", 870],
  ["quantity_done", "out of 900 only 250 are still open", 650],
  ["quantity_done", "we had three hundred this morning, now we are at four hundred and ten", 410],
  ["quantity_done", "one lakh twenty thousand", 120_000],
  ["quantity_done", "1,20,000 pieces", 120_000],
  ["quantity_done", "two crore", 20_000_000],
  ["percent_complete", "was forty last week, now it's sixty five percent", 65],
  ["percent_complete", "oh about sixty", 60],
  ["delay", "i said one week but it will be two", 14],
  ["delay", "two days for the material and another three for the assembly", 5],
  ["delay", "not a single day", 0],
  ["ship_date", "nothing moves until after the tenth of december", "2026-12-11.."],
  ["ship_date", "christmas day nobody works so we load the monday after", "2026-12-28"],
  ["ship_date", "the day after thanksgiving", "2026-11-27"],
])("%s: %s", (slot, text, expected) => {
  expect(heard(slot, text)).toBe(expected);
});

/** A number stands in each of them, and none is the answer. */
it.each<[SlotName, string]>([
  ["quantity_done", "we can do two hundred a day"],
  ["quantity_done", "our capacity is four thousand"],
  ["quantity_done", "i told your colleague six hundred yesterday"],
  ["quantity_done", "it was six hundred last week"],
  ["quantity_done", "we wanted to have five hundred by now but that did not work"],
  ["percent_complete", "oh we are nearly there"],
  ["percent_complete", "ten percent scrap"],
  ["delay", "ten days, maybe twelve"],
  ["delay", "two days plus the weekend"],
  ["delay", "transit is thirty days"],
  ["ship_date", "do you need it before the tenth?"],
  ["ship_date", "the truck was booked for monday but the driver is ill"],
  ["ship_date", "i will know more on friday"],
])("asks again, %s: %s", (slot, text) => {
  expect(heard(slot, text)).toBeNull();
});

describe("a weekday that was misheard as a first", () => {
  it.each([
    ["order four four seven one leaves on first leave the seventeenth of december", ["- @ 2026-12-17"]],
    ["firstly the twenty eighth of january", ["- @ 2027-01-28"]],
    ["on first day the twenty second of april", ["- @ 2027-04-22"]],
    ["it leaves on 30th the twelfth of august", ["- @ 2027-08-12"]],
  ])("is no day of its own: %s", (words, expected) => expect(told(hear(words))).toEqual(expected));

  it.each(["they leave on friday the fists of march", "monday, fourteen eaves, december"])(
    "leaves nothing where the day itself was not understood: %s",
    (words) => expect(told(hear(words))).toEqual([]),
  );

  it("while a first of two days stays one", () => {
    expect(told(hear("on the first or the third of december"))).toEqual(["- @ 2026-12-01..2026-12-03"]);
    expect(told(hear("two thousand on the first and two thousand on the tenth of december"))).toEqual([
      "2000 @ 2026-12-01",
      "2000 @ 2026-12-10",
    ]);
  });
});

describe("how far it is", () => {
  it.each([
    ["we are eighty percent on this", 80],
    ["it is about sixty percent", 60],
  ])("needs no word of completion after it: %s", (words, percent) => expect(hear(words).percent?.value).toBe(percent));

  it.each(["we are eighty percent sure", "we are ninety percent certain"])("is not told by: %s", (words) =>
    expect(hear(words).percent).toBeNull(),
  );
});

it("a wish that comes first is no first of the month", () => {
  expect(told(hear("first we need four percent more on the price"))).toEqual([]);
});
