import { describe, expect, it } from "vitest";
import { type Heard, heard } from "./hear.fixture.ts";

const DAYS: Heard[] = [
  // what a day is called
  ["ship_date", "the sixth is a sunday, so monday the seventh", "2026-12-07"],
  ["ship_date", "tomorrow's thursday so friday", "2026-11-27"],
  ["ship_date", "well the fifth's a saturday, let's say monday the seventh", "2026-12-07"],
  ["ship_date", "so today is the twenty fifth so it'd be the second of december", "2026-12-02"],
  ["ship_date", "today's wednesday right it'll be friday of next week", "2026-12-04"],
  ["ship_date", "tomorrow, well no tomorrow is thanksgiving, so make it friday", "2026-11-27"],
  ["ship_date", "the fourth, that's a friday", "2026-12-04"],
  ["ship_date", "tomorrow is thursday and the truck comes on monday", null],
  // why the first day fell away
  ["ship_date", "monday no sorry tuesday we've got the stocktake on monday", "2026-12-01"],
  ["ship_date", "the tenth, no, the eleventh, there's no truck on the tenth", "2026-12-11"],
  ["ship_date", "the third sorry the fourth because the third we are doing maintenance", "2026-12-04"],
  ["ship_date", "friday no monday no friday", "2026-11-27"],
  ["ready_date", "monday hmm no monday is full so tuesday", "2026-12-01"],
  ["ready_date", "friday no wait friday's the stocktake let's go with monday", "2026-11-30"],
  // days on which nobody works
  ["ship_date", "nobody's in on boxing day so we'll send them on the twenty ninth", "2026-12-29"],
  ["ship_date", "no one's here on friday so it goes out on monday", "2026-11-30"],
  ["ship_date", "we don't work on christmas eve so the twenty eighth", "2026-12-28"],
  ["ship_date", "on monday there's nobody in so tuesday the first", "2026-12-01"],
  ["ready_date", "late january, we're closed over the holidays you see", "2027-01-21..2027-01-31"],
  ["ship_date", "the fourth we are closed", null],
  // an old promise and the new one
  ["ship_date", "i told your colleague the ninth but with the backlog it's now the sixteenth", "2026-12-16"],
  ["ship_date", "we told your buyer friday but it's going to be monday", "2026-11-30"],
  ["ship_date", "we gave you the fourth but it'll be the eighth", "2026-12-08"],
  ["ship_date", "friday i can't, monday works", "2026-11-30"],
  // two ways it may go
  ["ship_date", "if the mold is back by thursday then the tenth, else i can't say", null],
  ["ship_date", "friday if customs lets it go otherwise no idea", null],
  ["ship_date", "the fourth only if the steel arrives, otherwise the eleventh", null],
  ["ship_date", "if the connector comes on thursday we ship on the tenth", "2026-12-10"],
  // gone already, and a message that is missed
  ["ship_date", "that went out on monday didn't anyone send you the email", "2026-11-23"],
  ["ship_date", "they'll be out of here by the nineteenth at the latest", "2026-11-25..2026-12-19"],
  ["ship_date", "the planner is away until the third", null],
  ["ship_date", "give me till friday and i'll tell you", null],
  ["ship_date", "they start on it monday", null],
  ["ship_date", "the first week back after christmas", null],
  ["ship_date", "i left you a message on friday", null],
];

const DISTANCES: Heard[] = [
  ["ship_date", "a fortnight today", "2026-12-09"],
  ["ship_date", "a week tomorrow", "2026-12-03"],
  ["ship_date", "tomorrow week", "2026-12-03"],
  ["ship_date", "friday fortnight", "2026-12-11"],
  ["ship_date", "a month today", "2026-12-25"],
  ["ship_date", "today or tomorrow", "2026-11-25..2026-11-26"],
];

describe("how far from a day that is named", () => {
  it.each<Heard>(DISTANCES)("%s: %s", (slot, text, value) => expect(heard(slot, text)).toEqual(value));
});

describe("days beside the one that is the answer", () => {
  it.each<Heard>(DAYS)("%s: %s", (slot, text, value) => expect(heard(slot, text)).toEqual(value));
});
