/** Answers as people give them, and what a careful listener takes from each. Today is Wednesday 25 November 2026. */
import { describe, expect, it } from "vitest";
import { hear, read, TODAY, told } from "./extract.fixture.ts";

const cases = (table: Record<string, string[]>) => Object.entries(table);
const quoted = (words: string, span: { from: number; to: number } | null | undefined) =>
  span == null ? null : words.slice(span.from, span.to);

describe("deliveries", () => {
  it.each(
    cases({
      "3,000 on the third and the remaining 1,000 a week later": ["3000 @ 2026-12-03", "1000 @ 2026-12-10"],
      "half now half in two weeks": [`x0.5 @ ${TODAY}`, "x0.5 @ 2026-12-09"],
      "Half now, the rest in two weeks.": [`x0.5 @ ${TODAY}`, "rest @ 2026-12-09"],
      "on the third three thousand and the rest a week later": ["3000 @ 2026-12-03", "rest @ 2026-12-10"],
      "eighty percent on the third, the rest a week later": ["x0.8 @ 2026-12-03", "rest @ 2026-12-10"],
      "three thousand by the third": [`3000 @ ${TODAY}..2026-12-03`],
      "2000 on Monday, 1000 on Tuesday and 1000 on Friday": [
        "2000 @ 2026-11-30",
        "1000 @ 2026-12-01",
        "1000 @ 2026-11-27",
      ],
      "3,200 on December third. The other 800 on the tenth.": ["3200 @ 2026-12-03", "800 @ 2026-12-10"],
      "two thousand by Friday and two thousand more the Friday after": [
        `2000 @ ${TODAY}..2026-11-27`,
        "2000 @ 2026-12-04",
      ],
      "I can give you 2,000 next week and 2,000 the week after": [
        "2000 @ 2026-11-30..2026-12-06",
        "2000 @ 2026-12-07..2026-12-13",
      ],
      "half of them on Friday and the other half a week later": ["x0.5 @ 2026-11-27", "rest @ 2026-12-04"],
      "the fifth, sixth or seventh": ["- @ 2026-12-05..2026-12-07"],
      "2000 on the tenth of March and 1000 on the twentieth": ["2000 @ 2027-03-10", "1000 @ 2027-03-20"],
      "we are closed next week, we ship on the eighth": ["- @ 2026-12-08"],
      "all of them on the third": ["all @ 2026-12-03"],
      "Nothing this week, everything next Monday": ["all @ 2026-11-30"],
      "the first batch on the third, the second on the tenth": ["- @ 2026-12-03", "- @ 2026-12-10"],
      "we finished eight hundred of twelve hundred and the rest ships on Friday": ["rest @ 2026-11-27"],
      "forty cartons on the fourth": ["40 carton @ 2026-12-04"],
      "4471 on the third and 4472 on the tenth": ["- @ 2026-12-03", "- @ 2026-12-10"],
    }),
  )("%s", (words, expected) => {
    expect(told(hear(words))).toEqual(expected);
  });
});

describe("what is not said clearly is asked", () => {
  it.each([
    "soon",
    "as soon as possible",
    "after the holiday",
    "I don't know",
    "ten days after we get the material",
    "when the resin arrives",
    "it depends",
    "every Friday",
    "fifteen",
    "the second batch",
  ])("%s", (words) => expect(hear(words).deliveries).toEqual([]));

  it.each([
    ["3/4", ["2027-03-04", "2027-04-03"]],
    ["next Friday", ["2026-11-27", "2026-12-04"]],
    ["Wednesday", ["2026-11-25", "2026-12-02"]],
    ["Friday the fifth of December", ["2026-12-04", "2026-12-05"]],
    ["the fourth of December or the twenty fourth", ["2026-12-04", "2026-12-24"]],
    ["the tenth of October", ["2026-10-10", "2027-10-10"]],
  ])("%s has two readings", (words, days) => {
    const found = hear(words as string);
    expect(found.deliveries).toEqual([]);
    expect(found.ambiguous?.readings.map((one) => one.interval.earliest).sort()).toEqual(days);
  });

  it("a few hundred and three to four hundred are no number", () => {
    for (const words of [
      "a few hundred",
      "three to four hundred",
      "two three hundred",
      "between 300 and 400",
      "more than half",
      "less than 300",
    ]) {
      const [only] = hear(words, { slot: "quantity_done" }).deliveries;
      expect(only?.quantity?.kind === "absolute" ? only.quantity.value : null).toBeNull();
    }
  });
});

describe("corrections within the turn", () => {
  it.each([
    ["the third, no, the fourth", "- @ 2026-12-04"],
    ["no wait not Friday make it Monday", "- @ 2026-11-30"],
    ["we said the tenth but it will be the seventeenth", "- @ 2026-12-17"],
    ["originally the fifth, now it's the ninth", "- @ 2026-12-09"],
    ["instead of Monday we ship on Tuesday", "- @ 2026-12-01"],
    ["Friday is impossible, Monday is okay", "- @ 2026-11-30"],
    ["moved from the fourth to the eleventh of December", "- @ 2026-12-11"],
    ["March fourth, no, third", "- @ 2027-03-03"],
  ])("%s", (words, expected) => expect(told(hear(words))).toEqual([expected]));

  it("'can't' is so often a misheard 'can' that the value stays, in doubt", () => {
    const found = hear("We can't ship on Friday.");
    expect(told(found)).toEqual(["- @ 2026-11-27"]);
    expect(found.doubt).toContainEqual({ slot: "ship_date", heard: "can't", alike: "can" });
    expect(told(hear("We can't ship 150."))).toEqual(["150"]);
  });
});

describe("conditions and facts beside the answer", () => {
  it("a date in the condition is when it is due, not a delivery", () => {
    const words = "the tenth if the connector comes on Thursday";
    const found = hear(words);
    expect(told(found)).toEqual(["- @ 2026-12-10"]);
    expect(found.condition).toMatchObject({ due: "2026-11-26", reason: "material_shortage" });
    expect(quoted(words, found.condition?.span)).toBe("if the connector comes on Thursday");
  });

  it("what we wait for, told as a fact, is no delivery either", () => {
    const found = hear("the material comes on Thursday, so we ship on Monday");
    expect(told(found)).toEqual(["- @ 2026-11-30"]);
    expect(found.condition?.due).toBe("2026-11-26");
  });

  it("a stock phrase is a condition without a due date", () => {
    const found = hear("if everything goes well the tenth of December");
    expect(told(found)).toEqual(["- @ 2026-12-10"]);
    expect(found.condition?.due).toBeNull();
  });
});

describe("basis", () => {
  it.each([
    ["it leaves the factory on the third", "ex_factory"],
    ["ex works the third", "ex_factory"],
    ["ready to ship on the third", "ready"],
    ["production is finished on the third", "finished"],
    ["handed over to the forwarder on the third", "handed_over"],
    ["it arrives at your warehouse on the third", "received"],
    ["we won't be ready before the third", "ready"],
    ["we deliver on the third", null],
  ])("%s", (words, basis) => {
    const found = hear(words);
    expect(found.basis).toBe(basis);
    expect(found.deliveries[0]?.date?.basis).toBe(basis);
  });

  it("goes with its own date", () => {
    const found = hear("they will be ready on the third and leave the factory on the fifth");
    expect(found.deliveries.map((one) => one.date?.basis)).toEqual(["ready", "ex_factory"]);
    expect(found.basis).toBeNull();
  });
});

describe("misheard words", () => {
  it.each([
    ["the forth of December", "2026-12-04"],
    ["March the forts", "2027-03-04"],
    ["the third of mart", "2027-03-03"],
    ["the tents", "2026-12-10"],
    ["the third of no vember", "2027-11-03"],
  ])("%s is read in doubt", (words, date) => {
    const found = hear(words);
    const days = [...found.deliveries.map((one) => one.date), ...(found.ambiguous?.readings ?? [])].map(
      (one) => one?.interval.earliest,
    );
    expect(days).toContain(date);
    expect(found.doubt.length).toBeGreaterThan(0);
  });

  it("small words count only where a number must stand", () => {
    expect(told(hear("three thousand to hundred pieces"))).toEqual(["3200 pcs"]);
    expect(hear("order four for seven one, line to").identifiers.map((one) => one.value)).toEqual(["4471/2"]);
    expect(told(hear("we wait for the fourth"))).toEqual(["- @ 2026-12-04"]);
    expect(told(hear("May be tomorrow"))).toEqual(["- @ 2026-11-26"]);
    expect(told(hear("To-morrow."))).toEqual(["- @ 2026-11-26"]);
  });
});

describe("identifiers are matched against open ones only", () => {
  it.each([
    ["four four seven one", ["4471"]],
    ["P.O. four, four, seven, one, line two", ["4471/2"]],
    ["PO 4472", ["4472"]],
    ["the one ending in seventy two", ["4472"]],
    ["forty four seventy one", ["4471"]],
    ["nine nine nine nine", []],
    ["4473", []],
  ])("%s", (words, expected) => {
    expect(hear(words as string, { slot: "identifier" }).identifiers.map((one) => one.value)).toEqual(expected);
  });

  it("letters may be misheard, digits never", () => {
    const known = ["B120", "C777"];
    expect(hear("d one two zero", { slot: "identifier", known }).identifiers.map((one) => one.value)).toEqual(["B120"]);
    expect(hear("b one two one", { slot: "identifier", known }).identifiers).toEqual([]);
    expect(hear("d one two zero", { slot: "identifier", known: ["B120", "P120"] }).identifiers).toEqual([]);
  });
});

describe("assent", () => {
  it.each([
    ["yes", "yes", false],
    ["that's right", "yes", false],
    ["no problem", "yes", false],
    ["about right", "yes", true],
    ["should be ok", "yes", true],
    ["yes, I think so", "yes", true],
    ["more or less", "yes", true],
    ["I think so", "unsure", false],
    ["let me check", "unsure", false],
    ["no, it's the fourth", "no", false],
    ["yes, but not the last two", "partial", false],
  ])("%s", (words, value, hedged) => {
    expect(hear(words, { slot: "confirm" }).confirm).toMatchObject({ value, hedged });
  });

  it.each([
    "what?",
    "yes no",
    "it is a difficult situation with the good people here at the moment",
    "hello",
    "no that's correct",
  ])("%s is none", (words) => expect(hear(words, { slot: "confirm" }).confirm).toBeNull());
});

describe("people", () => {
  it.each([
    ["Ask Mr. Zhou in planning.", "Mr. Zhou in planning"],
    ["You need to speak to my colleague Maria.", "my colleague Maria"],
    ["please talk to our production manager", "our production manager"],
    ["call me tomorrow", null],
    ["ask again later", null],
  ])("%s", (words, expected) => expect(quoted(words, hear(words).colleague)).toBe(expected));
});

describe("lengths of time", () => {
  it.each([
    ["about two weeks late", 14, false],
    ["ten working days", 10, true],
    ["five days earlier than planned", -5, false],
    ["a week and a half", 10.5, false],
    ["no delay", 0, false],
  ])("%s", (words, days, business) => {
    expect(hear(words, { slot: "delay" }).durationDays).toMatchObject({ days, business });
  });

  it("ranges and 'a few days' are none", () => {
    for (const words of ["two to three weeks", "a few days"])
      expect(hear(words, { slot: "delay" }).durationDays).toBeNull();
  });

  it("answer 'when' only when nothing else says where they start", () => {
    expect(told(hear("another two weeks"))).toEqual(["- @ 2026-12-09"]);
    expect(told(hear("two weeks after approval"))).toEqual([]);
    expect(told(hear("one week later than planned"))).toEqual([]);
  });
});

describe("a weekday that the recogniser wrote as something else", () => {
  it.each(["On first day, the third of December.", "On first day, the third.", "First Eve the third of December"])(
    "%s",
    (utterance) => {
      const day = "2026-12-03";
      const { deliveries } = hear(utterance, { slot: "ship_date" });
      expect(deliveries.map(({ date }) => date?.interval)).toEqual([{ earliest: day, likely: day, latest: day }]);
    },
  );

  it("leaves the first day of a month what it is", () => {
    const { deliveries } = hear("the first day of December", { slot: "ship_date" });
    expect(deliveries[0]!.date?.interval.likely).toBe("2026-12-01");
  });
});

describe("percentages", () => {
  it("counts progress only where it was asked or a word of completion stands beside it", () => {
    expect(hear("yes and also price plus ten percent", { slot: "confirm" })).toMatchObject({
      intents: [expect.objectContaining({ value: "price_change_request" })],
    });
    expect(hear("yes if you accept plus 4 percent", { slot: "confirm" })).toMatchObject({
      intents: [expect.objectContaining({ value: "price_change_request" })],
    });
    expect(hear("you agree to pay more, yes?", { slot: "confirm" })).toMatchObject({
      intents: [expect.objectContaining({ value: "price_change_request" })],
    });
    expect(hear("plus ten percent", { slot: "confirm" }).percent).toBeNull();
    expect(hear("we are ten percent done", { slot: "ship_date" }).percent?.value).toBe(10);
  });

  it("left is what is missing", () => {
    expect(hear("twenty percent left", { slot: "percent_complete" }).percent?.value).toBe(80);
    expect(hear("80% done", { slot: "status" }).percent?.value).toBe(80);
    expect(hear("almost done", { slot: "percent_complete" }).percent).toBeNull();
  });
});

it("a text of any length is cut, and reads in bounded time", () => {
  const { extraction } = read("the third ".repeat(20_000));
  expect(extraction.deliveries.length).toBeLessThan(300);
});

it("a yes counts only when all that was said has been read: what was cut may take it back", () => {
  expect(hear("yes, that is right", { slot: "confirm" }).confirm?.value).toBe("yes");
  expect(hear(`yes, that is right ${"and so ".repeat(400)} no, wrong`, { slot: "confirm" }).confirm).toBeNull();
});
