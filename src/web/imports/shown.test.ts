import { describe, expect, it } from "vitest";
import type { ImportRow } from "#modules/imports/schema.ts";
import { shownChange, shownValue, type Words } from "./shown.ts";

const reader = { locale: "en-GB", zone: "UTC", now: Date.UTC(2027, 4, 1) };
const words: Words = { basis: (name) => `<${name}>`, pack: (qty, unit) => `${qty} per ${unit}` };
const row: ImportRow = {
  row: 2,
  effect: "create",
  values: { po: "4471", qty: "2.000", required_on: "13/05/27", unit_price: "18,4", currency: "eur", pack_qty: "1.000" },
  read: {
    qty: 2000,
    uom: "pcs",
    requiredOn: "2027-05-13",
    basis: "ex_factory",
    price: { minor: 1840, currency: "EUR" },
    pack: { uom: "tray", qty: 1000 },
  },
  changes: {},
  reason: null,
};
const shown = (of: ImportRow) =>
  (["po", "qty", "uom", "required_on", "basis", "unit_price", "pack"] as const).map((field) =>
    shownValue(of, field, reader, words).replaceAll("\u00a0", " "),
  );

describe("a row of the preview", () => {
  it("shows what will be written, and a near date with its year too", () => {
    expect(shown(row)).toEqual(["4471", "2,000", "pcs", "13 May 2027", "<ex_factory>", "EUR 18.40", "1,000 per tray"]);
  });

  it("is quoted as it stands in the file when nothing will be written", () => {
    const values = { ...row.values, pack_uom: "tray" };
    expect(shown({ ...row, values, effect: "reject", read: null })).toEqual([
      "4471",
      "2.000",
      "",
      "13/05/27",
      "",
      "18,4 eur",
      "1.000 per tray",
    ]);
  });

  it("tells before and after of a change in the reader's dates and words", () => {
    const change = (pair: [string, string], field: "qty" | "required_on" | "basis") =>
      shownChange(pair, field, reader, words);
    expect(change(["500 on 2027-05-13, 2 on 2027-05-20", "2027-06-01"], "required_on")).toEqual([
      "500 on 13 May 2027, 2 on 20 May 2027",
      "1 Jun 2027",
    ]);
    expect(change(["ready, received", "handed_over"], "basis")).toEqual(["<ready>, <received>", "<handed_over>"]);
    expect(change(["4,000", "4,200"], "qty")).toEqual(["4,000", "4,200"]);
  });
});
