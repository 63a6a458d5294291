import { describe, expect, it } from "vitest";
import { type Heard, heard } from "./hear.fixture.ts";

const CONFIRMED: Heard[] = [
  // one is, the other is not
  ["confirm", "the inner ones are the outer ones not yet", "partial"],
  ["confirm", "line one is but line two isn't", "partial"],
  ["confirm", "ours are, theirs not", "partial"],
  ["confirm", "the covers yes the bases no", "partial"],
  ["confirm", "the boxes are not", "no"],
  ["confirm", "it is the label not the box", "no"],
  ["confirm", "that's the one yeah", "yes"],
  // nobody vouches for it
  ["confirm", "it should have been but don't quote me on that", "unsure"],
  ["confirm", "i think so but don't hold me to it", "unsure"],
  ["confirm", "to the best of my knowledge yes", "unsure"],
  ["confirm", "probably but i wouldn't swear to it", "unsure"],
  ["confirm", "it should have been but it wasn't", "no"],
  // what it is instead
  ["confirm", "nope five weeks weeks not days sorry to say", ["no", 35]],
  ["confirm", "no seventy percent", ["no", 70]],
  [
    "confirm",
    "no not the fourteenth the fourth just plain four of january",
    ["no", "2027-01-04"],
    "So the 14th of January?",
  ],
  ["confirm", "no no you're fine that's right", "yes"],
  ["confirm", "no that's right", null],
];

const DELAYS: Heard[] = [
  ["delay", "could be a week could be three nobody's told me", null],
  ["delay", "a week maybe two depends when the steel turns up", null],
  ["delay", "somewhere between one and three weeks", null],
  ["delay", "two weeks if we're lucky three if not", null],
  ["delay", "five days, at worst seven", null],
  ["delay", "one week, could be more", null],
  ["delay", "at least a month", null],
  ["delay", "could be two weeks", 14],
  ["delay", "late who told you that we're bang on plan no days at all", 0],
  ["delay_reason", "bar stock from the mill hasn't turned up", "material_shortage"],
  ["delay", "best part of a week", 7],
  ["delay_reason", "no juice since tuesday the substation blew", "power_outage"],
  ["delay_reason", "to be honest we simply forgot to schedule it", "other"],
  ["delay_reason", "the computer on the laser has packed in", "machine_breakdown"],
  ["delay_reason", "our wire hasn't come", "material_shortage"],
  ["delay_reason", "half the crew didn't turn up", "labour_shortage"],
  ["delay_reason", "the truck hasn't turned up", "logistics"],
];

const APPOINTMENTS: Heard[] = [
  ["meeting_time", "monday works but not at nine let's say ten to two in the afternoon", "2026-11-30T13:50"],
  ["meeting_time", "tomorrow at nine, no, at ten a m", "2026-11-26T10:00"],
  ["meeting_time", "he could do thursday half two", "2026-11-26T14:30"],
  ["meeting_time", "twenty five past nine tomorrow", "2026-11-26T09:25"],
  ["meeting_time", "friday fourteen hundred", "2026-11-27T14:00"],
  ["meeting_time", "say three on friday", "2026-11-27T15:00"],
  ["meeting_time", "half an hour on monday at two p m", "2026-11-30T14:00"],
  ["meeting_time", "friday at ten or eleven", null],
  ["meeting_time", "friday afternoon", null],
  ["meeting_time", "monday", null],
  ["meeting_time", "ten thirty in the morning is perfect", "2026-11-26T10:30", "What time shall we call tomorrow?"],
  ["meeting_time", "not tomorrow but at four p m", null, "What time tomorrow?"],
  ["meeting_time", "four thirty p m", null, "What time suits you?"],
];

const WISHES: Heard[] = [
  ["intent", "order what darling this is a hair salon you've rung", "wrong_number"],
  ["intent", "this is a private house you've got the wrong one", "wrong_number"],
  ["intent", "this is a school holiday here", null],
  ["intent", "sorry you broke up there", "repeat_please"],
  ["intent", "i'm not the person for that speak to gary in despatch", "transfer_colleague"],
  ["intent", "that's one for linda in planning", "transfer_colleague"],
  ["intent", "we don't work on saturdays", null],
];

describe("said back", () => {
  it.each<Heard>(CONFIRMED)("%s: %s", (slot, text, value, question) =>
    expect(heard(slot, text, question)).toEqual(value),
  );
});
describe("how late and why", () => {
  it.each<Heard>(DELAYS)("%s: %s", (slot, text, value) => expect(heard(slot, text)).toEqual(value));
});
describe("a day and an hour", () => {
  it.each<Heard>(APPOINTMENTS)("%s: %s", (slot, text, value, question) =>
    expect(heard(slot, text, question)).toEqual(value),
  );
});
describe("who was reached", () => {
  it.each<Heard>(WISHES)("%s: %s", (slot, text, value) => expect(heard(slot, text)).toEqual(value));
});
