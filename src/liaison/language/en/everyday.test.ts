/** Counts in packs, wishes, things yes and no, and intents in everyday words. */
import { describe, expect, it } from "vitest";
import { type Heard, heard } from "./hear.fixture.ts";

const RIGHT: readonly Heard[] = [
  ["quantity_done", "eleven reels at five hundred metres a reel you do the maths", 5500],
  ["quantity_done", "we've got twelve boxes and there's forty in every box", 480],
  ["quantity_done", "thirty cartons fifty to a carton", 1500],
  ["quantity_done", "eight trays each one holds two hundred and fifty", 2000],
  ["quantity_done", "forty a box and we have nine boxes", 360],
  ["quantity_done", "six hundred per pallet", null],
  ["quantity_done", "two pallets done and each of the guys takes a hundred home", 2],
  ["quantity_done", "none not a single one the press has been down all morning", 0],
  ["quantity_done", "nil zip nada the furnace was off all night", 0],
  ["quantity_done", "a dozen and a half sets", 18],
  ["quantity_done", "four hundred the rest is waiting for paint", 400],
  ["confirm", "i wish", "no"],
  ["confirm", "i wish it's more like five hundred", ["no", 500]],
  ["confirm", "nope four fifteen one five not five oh", ["no", 415]],
  ["confirm", "packed yes labelled no", "partial"],
  ["confirm", "frames yes covers we're still waiting on", "partial"],
  ["confirm", "hmm don't hold me to that i'd need to ask carol before i say yes or no", "unsure"],
  ["confirm", "your guess is as good as mine", "unsure"],
  ["confirm", "couldn't have put it better", "yes"],
  ["delay_reason", "extruder threw a bearing and took the gearbox with it", "machine_breakdown"],
  ["delay_reason", "it's independence day we're shut", "holiday"],
  ["intent", "i've no time for talking computers", "refuse_ai"],
  ["intent", "you're one of those automated things aren't you", "are_you_a_robot"],
  ["intent", "you sent us the tool three weeks late yourselves", "complaint_our_side_late"],
  ["intent", "who else is making these for you", "ask_other_customer"],
  ["ship_date", "monday the line's terrible by the way", "2026-11-30"],
  ["ship_date", "next week i can't give you a day though sorry i'm eating a sandwich", "2026-11-30..2026-12-06"],
  ["ship_date", "sometime next week can't tell you which day", "2026-11-30..2026-12-06"],
  ["ship_date", "it'll be monday now everybody's knocked off for the weekend", "2026-11-30"],
  ["ship_date", "the fifteenth of december the haulier's already booked", "2026-12-15"],
];

describe("English as it is spoken on the floor", () => {
  it.each(RIGHT)("%s: %s", (slot, utterance, value) => {
    expect(heard(slot, utterance)).toEqual(value);
  });
});
