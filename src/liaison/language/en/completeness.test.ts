import { describe, expect, it } from "vitest";
import type { SlotName } from "../../extraction/types.ts";
import { completeness } from "./completeness.ts";

const known = ["4471", "4471/2", "4472"];

describe("completeness", () => {
  it.each<[string, SlotName, string]>([
    ["", "ship_date", "unfinished"],
    ["Uh.", "ship_date", "unfinished"],
    ["Let me see.", "ship_date", "unfinished"],
    ["We will ship on the", "ship_date", "unfinished"],
    ["On the twenty", "ship_date", "unfinished"],
    ["The third", "ship_date", "open"],
    ["On the third of December.", "ship_date", "complete"],
    ["Next week Wednesday", "ship_date", "complete"],
    ["In December", "ship_date", "open"],
    ["Three thousand", "ship_date", "unfinished"],
    ["Three thousand two hundred pieces", "quantity_done", "complete"],
    ["One thousand", "quantity_done", "open"],
    ["Two hundred and", "quantity_done", "unfinished"],
    ["Eighty percent", "percent_complete", "complete"],
    ["Two weeks", "delay", "complete"],
    ["Yes.", "confirm", "complete"],
    ["No, it is not.", "confirm", "complete"],
    ["Yes, but", "confirm", "unfinished"],
    ["That's it.", "confirm", "complete"],
    ["I think", "confirm", "unfinished"],
    ["Yes, you may record.", "consent", "complete"],
    ["four four", "identifier", "unfinished"],
    ["four four seven one", "identifier", "complete"],
    ["four four seven nine", "identifier", "open"],
  ])("%j for %s is %s", (text, slot, expected) => {
    expect(completeness(text, slot, known)).toBe(expected);
  });
});
