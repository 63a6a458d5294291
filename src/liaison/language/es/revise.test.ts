import { expect, it } from "vitest";
import { createReader } from "../kit/reader.ts";
import { SPANISH } from "./grammar.ts";

const counts = (words: string) =>
  createReader(SPANISH)(words, { slot: "quantity_done", today: "2026-09-14", known: [] } as unknown as Parameters<
    ReturnType<typeof createReader>
  >[1]).quantities.map((one) => one.value);

it.each([
  ["ayer hicimos trescientas y hoy otras doscientas", [500]],
  ["eran quinientas pero ya son setecientas", [700]],
  ["tres tarimas de doscientas y otra con cincuenta", [650]],
  ["deberían ser novecientas pero no las he contado", [null]],
])("%s", (words, values) => expect(counts(words)).toEqual(values));
