/** Whole German turns: assent, hours, lengths, orders and what is wanted besides. */
import { describe, expect, it } from "vitest";
import { taken } from "./answers.judge.ts";

describe("assent", () => {
  it.each([
    ["jein die deckel ja die gehäuse noch nicht", "partial"],
    ["die gehäuse sind da, die deckel fehlen noch", "partial"],
    ["die erste palette ja, die zweite nein", "partial"],
    ["jein, teilweise", "partial"],
    ["jein", "unsure"],
    ["ich denk schon", "unsure"],
    ["des kann i ned sagen", "unsure"],
    ["müsste eigentlich ich schau aber lieber nochmal nach", "unsure"],
    ["ich will jetzt nichts falsches sagen", "unsure"],
    ["nein nein stimmt schon ich hab nur gehustet", "yes"],
    ["nein nein das stimmt nicht", "no"],
    ["ja das stimmt nicht", "no"],
    ["fünfzig nicht fünfzehn fünf null stück", "no>50 pcs"],
  ])("%s", (said, expected) => expect(taken({ slot: "confirm", said })).toBe(expected));
});

describe("an hour that was taken back", () => {
  it.each([
    ["freitag um neun geht nicht aber um zehn uhr zwanzig", "2026-03-06T10:20"],
    ["donnerstag nicht um acht sondern um neun", "2026-03-05T09:00"],
    ["um zehn geht nicht, erst um elf, am montag", "2026-03-09T11:00"],
    ["donnerstag um neun ist schlecht, lieber um elf uhr", "2026-03-05T11:00"],
    ["freitag um neun oder um zehn", "?"],
  ])("%s", (said, expected) => expect(taken({ slot: "meeting_time", said })).toBe(expected));
});

describe("a delay", () => {
  it.each([
    ["da reden wir von drei arbeitstagen, mehr nicht", "3b"],
    ["zwei wochen, länger nicht", "14d"],
    ["drei tage, wobei nein, vier", "4d"],
    ["vom zehnten auf den siebzehnten", "7d"],
    ["von montag auf donnerstag", "3d"],
    ["eine woche plus zwei tage", "9d"],
    ["eine woche, höchstens", "?"],
  ])("%s", (said, expected) => expect(taken({ slot: "delay", said })).toBe(expected));
});

describe("an order by its first or last digits", () => {
  const known = ["A-4417", "A-4418", "A-4420"];
  it.each([
    ["die mit der acht am schluss", "A-4418"],
    ["die auf null endet", "A-4420"],
    ["die wo hinten die sieben steht", "A-4417"],
    ["achtzehn hinten", "A-4418"],
    ["vier vier eins sieben nein vier vier eins acht", "A-4418"],
    ["die mit der neun am schluss", "?"],
    ["die mit der vier am anfang", "?"],
    ["die mit der acht", "?"],
  ])("%s", (said, expected) => expect(taken({ slot: "identifier", said, known })).toBe(expected));

  it.each([
    ["die mit der sieben am anfang", "7712"],
    ["vorne eine sechs", "6611"],
    ["die erste ziffer ist eine acht", "8890"],
  ])("%s", (said, expected) =>
    expect(taken({ slot: "identifier", said, known: ["7712", "6611", "8890"] })).toBe(expected),
  );
});

describe("what is wanted besides", () => {
  it.each([
    ["sie sind doch ein computer oder", "are_you_a_robot"],
    ["sie sind kein echter mensch, gell", "are_you_a_robot"],
    ["die maschine ist doch kaputt oder", "?"],
    ["ihr seids doch zu spät dran auf eure zeichnungen warten wir seit drei wochen", "complaint_our_side_late"],
    ["auf unser material warten wir seit drei wochen", "?"],
    ["das besprechen sie bitte mit der disposition", "transfer_colleague"],
    ["zeichnet ihr das auf", "ask_recording"],
    ["geht das auch schriftlich", "send_email_instead"],
    ["dazu sag ich nichts", "refuse_information"],
  ])("%s", (said, expected) => expect(taken({ slot: "intent", said })).toBe(expected));
});
