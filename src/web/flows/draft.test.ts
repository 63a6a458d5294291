import { expect, it } from "vitest";
import { NO_OVERRIDES } from "#modules/flows/schema.ts";
import { differences, moved, ownText, withAdditions, withLeftOut, withText } from "./draft.ts";

const LOT = "quality.ask_lot";

it("lays a sentence in and takes it away again without a trace", () => {
  const draft = withText(withText(NO_OVERRIDES, LOT, "en", "Which lot?"), LOT, "es", "¿Qué lote?");
  expect(ownText(draft, LOT, "es")).toBe("¿Qué lote?");
  expect(differences(NO_OVERRIDES, draft)).toBe(2);
  const back = withText(withText(draft, LOT, "en", null), LOT, "es", null);
  expect(back).toEqual(NO_OVERRIDES);
  expect(differences(draft, withText(draft, LOT, "en", "Which one?"))).toBe(1);
});

it("counts fields, order and sectors", () => {
  const added = { milestones: [], defects: [], documents: ["X-ray report"] };
  const draft = withAdditions({ ...withLeftOut(NO_OVERRIDES, "where", true), order: ["a", "b"] }, "food", added);
  expect(differences(NO_OVERRIDES, draft)).toBe(3);
  expect(withAdditions(draft, "food", { ...added, documents: [] }).sectors).toEqual({});
  expect(withLeftOut(draft, "where", false).leftOut).toEqual([]);
});

it("moves a field by one place and not over the edge", () => {
  expect(moved(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], "a", -1)).toEqual(["a", "b", "c"]);
  expect(moved(["a", "b", "c"], "a", 1)).toEqual(["b", "a", "c"]);
});
