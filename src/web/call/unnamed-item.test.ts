import { expect, it } from "vitest";
import type { ConversationDetail } from "#modules/conversations/schema.ts";
import { unnamedItem } from "./unnamed-item.ts";

const topics = [
  { lineId: "a", item: "Main board" },
  { lineId: "b", item: "Cover" },
] as ConversationDetail["topics"];
const turn = { who: "agent", act: "readback", lineId: "a", text: "PO 4471, line 1: 400 pieces." } as const;

it("names the item of a line that is told by its number alone", () => {
  expect(unnamedItem(turn, topics)).toBe("Main board");
  expect(unnamedItem({ ...turn, act: "recap", lineId: "b" }, topics)).toBe("Cover");
});

it("adds nothing where the item is named, where there is one line, and to what names none", () => {
  expect(unnamedItem({ ...turn, text: "PO 4471, line 1, Main board: does it hold?" }, topics)).toBeNull();
  expect(unnamedItem(turn, topics.slice(0, 1))).toBeNull();
  expect(unnamedItem({ ...turn, act: "acknowledge" }, topics)).toBeNull();
  expect(unnamedItem({ ...turn, who: "partner" }, topics)).toBeNull();
  expect(unnamedItem({ ...turn, lineId: null }, topics)).toBeNull();
  expect(unnamedItem({ ...turn, text: null }, topics)).toBeNull();
});
