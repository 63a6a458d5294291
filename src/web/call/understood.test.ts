import { expect, it } from "vitest";
import { type UnderstoodWords, understoodText } from "./understood.ts";

const words: UnderstoodWords = {
  locale: "en-GB",
  about: (quantity) => `about ${quantity}`,
  when: ({ earliest, latest }) => `${earliest}..${latest}`,
  basis: (basis) => basis.replace("_", "-"),
};
const nothing = { qty: null, uom: "pcs", approx: false, interval: null, basis: null };
const interval = { earliest: "2026-12-03", likely: "2026-12-03", latest: "2026-12-05" };

it("shows of a delivery what is known so far", () => {
  expect(understoodText({ ...nothing, qty: 3200, approx: true, interval, basis: "ex_factory" }, words)).toBe(
    "about 3,200 pcs · 2026-12-03..2026-12-05 · ex-factory",
  );
  expect(understoodText({ ...nothing, qty: 3200 }, words)).toBe("3,200 pcs");
  expect(understoodText({ ...nothing, basis: "unknown" }, words)).toBe("unknown");
  expect(understoodText(nothing, words)).toBe("");
});

it("shows the words that a log of an earlier version holds as they are", () => {
  expect(understoodText("3,200 pcs · 3 Dec · ex-factory", words)).toBe("3,200 pcs · 3 Dec · ex-factory");
});
