import { expect, it } from "vitest";
import { lineFixture, snapshotFixture } from "./reduce.fixture.ts";
import { TextTalk } from "./text-talk.fixture.ts";
import type { CallSnapshot, LineSnapshot } from "./types.ts";

function asked(over: Partial<LineSnapshot>, more: Partial<CallSnapshot> = {}): TextTalk {
  const talk = new TextTalk({ ...snapshotFixture([lineFixture(over)]), languages: ["en"], ...more });
  talk.hear("yes, that is fine");
  talk.hear("yes, go ahead");
  return talk;
}

it("asks which number was meant where the order makes the other one plausible", () => {
  const talk = asked({ openQty: 50 });
  expect(talk.hear("fifteen pieces on the tenth of December")).toEqual([
    "Did you say fifteen pieces, one five, or fifty pieces, five zero?",
  ]);
  expect(talk.hear("fifty, five zero")[0]).toMatch(/^Fifty pieces, five zero, .*tenth of December/);
});

it("takes no value from what is plausible: the same number said again stands and is read back", () => {
  const talk = asked({ openQty: 50 });
  talk.hear("fifteen pieces on the tenth of December");
  expect(talk.hear("fifteen")[0]).toMatch(/That leaves thirty five pieces/);
  expect(talk.state.topics[0]!.draft[0]).toMatchObject({ qty: 15 });
});

it("reads a slip back that nothing makes doubtful, and asks nothing", () => {
  const talk = asked({ openQty: 4000 });
  expect(talk.hear("fifteen hundred on the tenth of December and the rest a week later")[0]).toMatch(
    /^One thousand five hundred pieces/,
  );
});

it("offers both days where the other one is the day that is needed", () => {
  const talk = asked({ need: { date: "2026-11-30", basis: "ex_factory" } });
  expect(talk.hear("on the thirteenth of November next year")).not.toEqual([]);
  const near = asked({ need: { date: "2026-12-30", basis: "ex_factory" } });
  expect(near.hear("the thirteenth of December")).toEqual([
    "Do you mean on Sunday the thirteenth of December, or on Wednesday the thirtieth of December?",
  ]);
  expect(near.hear("the thirtieth")[0]).toMatch(/Wednesday the thirtieth of December/);
});

it("doubts nothing that was written: it sounds like nothing else", () => {
  const talk = asked({ openQty: 50 }, { written: true });
  expect(talk.hear("15 pieces on the tenth of December")[0]).toMatch(/That leaves 35 pieces/);
});
