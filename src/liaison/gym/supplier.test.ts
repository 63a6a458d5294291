import { describe, expect, it } from "vitest";
import type { Persona, Rule, World } from "./persona.ts";
import { PERSONAS } from "./personas.ts";
import { type AgentSentence, createTextSupplier } from "./supplier.ts";
import { fill, shareOf, speakerOf } from "./world.ts";

const { number: numberWords, date: dateWords } = speakerOf("en");

const WORLD: World = {
  today: "2026-11-23",
  lines: [
    { id: "a", po: "4471", line: "2", openQty: 4000, pack: { uom: "carton", qty: 100 } },
    { id: "b", po: "4472", line: "1", openQty: 512, pack: null },
  ],
};

const sentence = (over: Partial<AgentSentence>): AgentSentence => ({
  act: "ask",
  slot: "ship_date",
  line: "a",
  waitMs: 1,
  ...over,
});

function supplier(...callee: Rule[]) {
  const persona: Persona = { ...PERSONAS[0]!, callee, otherwise: { say: ["sorry?"] } };
  return createTextSupplier(persona, WORLD);
}

describe("a supplier's rules", () => {
  it("tries rules in order, repeats the last saying, and starts anew with each line", () => {
    const far = supplier(
      { on: { act: "ask", slot: "ship_date" }, say: ["one", "two"] },
      { on: { act: "ask" }, say: ["other"] },
    );
    const say = (over: Partial<AgentSentence> = {}) => far.respond([sentence(over)])!.text;
    expect([say(), say(), say()]).toEqual(["one", "two", "two"]);
    expect(say({ line: "b" })).toBe("one");
    expect(say({ slot: "basis" })).toBe("other");
    expect(say({ act: "recap" })).toBe("sorry?");
  });

  it("answers the question, not what was said before it; nothing when nothing was asked", () => {
    const far = supplier({ on: { act: "ask" }, say: ["asked"] }, { on: { act: "acknowledge" }, say: ["thanked"] });
    expect(far.respond([sentence({ act: "acknowledge", waitMs: null }), sentence({})])!.text).toBe("asked");
    expect(far.respond([sentence({ act: "close", waitMs: null })])).toBeNull();
  });

  it("knows a line by order and position", () => {
    const far = supplier(
      { on: { act: "ask", line: "4472/1" }, say: ["second"] },
      { on: { act: "ask", line: "#1" }, say: ["first"] },
    );
    expect(far.respond([sentence({ line: "b" })])!.text).toBe("second");
    expect(far.respond([sentence({ line: "a" })])!.text).toBe("first");
    expect(far.respond([sentence({ line: null })])!.text).toBe("sorry?");
  });

  it("knows what a form asks for by its field, and says once what comes before its answers", () => {
    const far = supplier(
      { on: { act: "ask", field: "lot" }, say: ["lot K117"], before: "Wei, are you there?" },
      { on: { act: "ask" }, say: ["other"] },
    );
    const ask = (field: string | null) => far.respond([sentence({ slot: "identifier", line: null, field })])!.text;
    expect([ask("lot"), ask("lot"), ask("due"), ask(null)]).toEqual([
      "Wei, are you there?",
      "lot K117",
      "other",
      "other",
    ]);
  });

  it("takes the field of a form for a slot as well", () => {
    const far = supplier(
      { on: { act: "ask", slot: "wet-rolls" }, say: ["forty"] },
      { on: { act: "ask", slot: "quantity_done" }, say: ["ten"] },
    );
    const ask = (field: string) => far.respond([sentence({ slot: "quantity_done", line: null, field })])!.text;
    expect([ask("wet-rolls"), ask("stock")]).toEqual(["forty", "ten"]);
  });

  it("says nothing where it has nothing to say", () => {
    expect(supplier({ on: { act: "ask" }, say: [] }).respond([sentence({})])).toEqual({
      text: null,
      keys: null,
      delayMs: 0,
      bargeIn: false,
    });
  });
});

describe("a supplier's words", () => {
  it("fills days, quantities, packs, keys and orders", () => {
    const [first, second] = WORLD.lines;
    expect(fill("{qty 0.8} on {date+10}", WORLD, first!)).toBe(
      "three thousand two hundred on Thursday the third of December",
    );
    expect(fill("{qty}", WORLD, second!)).toBe("five hundred twelve");
    expect(fill("{packs}", WORLD, first!)).toBe("forty cartons");
    expect(fill("{packs}", WORLD, second!)).toBe("five hundred twelve pieces");
    expect(fill("{keys+10}", WORLD, null)).toBe("0312");
    expect(fill("order {po of #2}", WORLD, first!)).toBe("order four four seven two");
    expect(fill("{counted 30} of lot {lot K117} since {date-2} at {time 14:30}", WORLD, null)).toBe(
      "thirty pieces of lot K one one seven since Saturday the twenty first of November at two thirty in the afternoon",
    );
    expect(() => fill("{nonsense}", WORLD, null)).toThrow(/nobody fills/);
    expect([shareOf(4000, 1), shareOf(1234, 0.8), shareOf(3, 0.6)]).toEqual([4000, 990, 2]);
  });

  it("speaks any number and day", () => {
    expect(["0", "13", "21", "100", "1015", "12345", "2000001"].map((value) => numberWords(Number(value)))).toEqual([
      "zero",
      "thirteen",
      "twenty one",
      "one hundred",
      "one thousand fifteen",
      "twelve thousand three hundred forty five",
      "two million one",
    ]);
    expect(["2026-12-01", "2027-01-20", "2027-01-22", "2027-01-30", "2027-01-31"].map(dateWords)).toEqual([
      "Tuesday the first of December",
      "Wednesday the twentieth of January",
      "Friday the twenty second of January",
      "Saturday the thirtieth of January",
      "Sunday the thirty first of January",
    ]);
  });

  it("leaves no placeholder in any persona unfilled", () => {
    for (const persona of PERSONAS) {
      for (const rule of persona.callee) {
        for (const words of [...rule.say, ...(rule.keys ? [rule.keys] : [])]) {
          expect(fill(words, WORLD, WORLD.lines[0]!)).not.toMatch(/[{}]/);
        }
      }
    }
  });
});
