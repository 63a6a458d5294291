import { expect, it } from "vitest";
import { createReader } from "../kit/reader.ts";
import { FRENCH } from "./grammar.ts";

const counts = (words: string) =>
  createReader(FRENCH)(words, { slot: "quantity_done", today: "2026-09-14", known: [] } as unknown as Parameters<
    ReturnType<typeof createReader>
  >[1]).quantities.map((one) => one.value);

it.each([
  ["deux cents hier plus cent vingt ce matin", [320]],
  ["trois palettes de deux cents et une de cinquante", [650]],
  ["vendredi on en aura mille", [null]],
  ["neuf cents si la presse tient", [null]],
])("%s", (words, values) => expect(counts(words)).toEqual(values));
