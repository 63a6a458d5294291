/** "Does that hold?" answered with something other than yes or no, and the whole told once more. 2026-11-23 is a Monday. */
import { describe, expect, it } from "vitest";
import { type DateInterval, point } from "#kernel/interval.ts";
import { lineFixture } from "./reduce.fixture.ts";
import { TextTalk } from "./text-talk.fixture.ts";

const DAYS: DateInterval = { earliest: "2026-12-15", likely: "2026-12-16", latest: "2026-12-16" };

function answered(interval: DateInterval, ...turns: string[]): string[] {
  const promise = { id: "c0", qty: 4000, uom: "pcs", interval, basis: "ex_factory", status: "confirmed" } as const;
  return drafted(new TextTalk({ lines: [lineFixture({ promises: [promise] as never })] }), turns);
}

function drafted(talk: TextTalk, turns: string[]): string[] {
  for (const words of ["yes", "yes", ...turns]) talk.hear(words);
  return talk.state.topics[0]!.draft.map(
    ({ qty, interval }) => `${qty} @ ${interval?.earliest.slice(5)}..${interval?.latest?.slice(5)}`,
  );
}

describe("asked whether a promise holds", () => {
  it("keeps its days for the count that has no day of its own", () =>
    expect(answered(DAYS, "yes but only 3500, the other 500 in January")).toEqual([
      "3500 @ 12-15..12-16",
      "500 @ 01-01..01-31",
    ]));

  it("counts a day later from the promise", () =>
    expect(answered(point("2026-12-15"), "nothing changed. well, a day later")).toEqual(["4000 @ 12-16..12-16"]));

  it("takes how many they are now for no day", () =>
    expect(answered(point("2026-12-15"), "yes, except the quantity, that's three thousand now")).toEqual([
      "3000 @ 12-15..12-15",
    ]));
});

describe("asked for what is left", () => {
  it.each([
    "so 3000 on the third and the rest on the tenth",
    "the 1000 on the tenth, the 3000 on the third",
    "4000 in total: 3000 on the third, 1000 on the tenth",
  ])("does not add what stands already: %s", (words) =>
    expect(drafted(new TextTalk(), ["3000 on the third of December", words])).toEqual([
      "3000 @ 12-03..12-03",
      "1000 @ 12-10..12-10",
    ]),
  );
});
