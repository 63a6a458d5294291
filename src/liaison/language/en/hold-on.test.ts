import { describe, expect, it } from "vitest";
import { type Heard, heard } from "./hear.fixture.ts";

const ANSWERED: Heard[] = [
  ["ship_date", "yeah hang on looks like week fifty", "2026-12-07..2026-12-13"],
  ["ship_date", "one moment please, it says here the ninth of december", "2026-12-09"],
  ["ship_date", "let me have a look right so that's next tuesday", "2026-12-01"],
  ["ship_date", "uh yeah hang on let me look at the board um third of december it goes out", "2026-12-03"],
  ["ship_date", "let me look, okay so we load on the eighth of december", "2026-12-08"],
  ["ship_date", "the ninth, hang on, no, the tenth", "2026-12-10"],
  ["quantity_done", "hang on let me count okay it's four hundred and twenty", 420],
  ["quantity_done", "just a minute right we have three hundred done", 300],
];

const PUT_OFF: Heard[] = [
  ["ship_date", "let me look into it tomorrow", null],
  ["ship_date", "let me check with production tomorrow", null],
  ["ship_date", "let me check the fourteenth", null],
  ["ship_date", "let me see if we can make it by friday", null],
  ["ship_date", "hang on i'll ask him when he's back on friday", null],
  ["ship_date", "hold on, was it the fourth or the fifth", null],
  ["ship_date", "hang on that's the third time you ask me this", null],
  ["quantity_done", "let me ask the guys, we have two hundred orders open", null],
  ["intent", "hang on a second", "hold_on"],
  ["intent", "give me a minute i need to open the system", "hold_on"],
  ["intent", "one moment please i'll look it up for you", "hold_on"],
];

const KNOWING: Heard[] = [
  ["ship_date", "i'll check tomorrow", null],
  ["ship_date", "i need to ask him on monday", null],
  ["ship_date", "we'll see on monday", null],
  ["ship_date", "he said he'd tell me by friday", null],
  ["ship_date", "i should hear from the plater on thursday", null],
  ["ship_date", "one sec the boss is back on thursday", null],
  ["ship_date", "the person who knows is in on thursday", null],
  ["ship_date", "production meeting's on thursday i'll know then", null],
  ["ship_date", "i just asked him and it's friday", "2026-11-27"],
  ["ship_date", "i will check but it should be friday", "2026-11-27"],
  ["ship_date", "they tell me friday", "2026-11-27"],
  ["ship_date", "let me see the fourteenth of december", "2026-12-14"],
];

describe("a day of knowing is none of the goods", () => {
  it.each<Heard>(KNOWING)("%s: %s", (slot, text, value) => expect(heard(slot, text)).toEqual(value));
});

describe("behind 'hang on' and 'let me look'", () => {
  it.each<Heard>(ANSWERED)("the answer has come: %s: %s", (slot, text, value) =>
    expect(heard(slot, text)).toEqual(value),
  );
  it.each<Heard>(PUT_OFF)("none has: %s: %s", (slot, text, value) => expect(heard(slot, text)).toEqual(value));
});
