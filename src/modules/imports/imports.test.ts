import { readFileSync } from "node:fs";
import { utils, write } from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ctx } from "#storage/transaction.ts";
import { openTestStorage, type TestStorage } from "../../../test/support/database.ts";
import { everyRow } from "../../../test/support/record.ts";
import { readEvidence } from "../evidence/index.ts";
import { board, recordMovement } from "../orders/index.ts";
import { BoardQuery } from "../orders/schema.ts";
import { archivePartner, createPartner } from "../partners/index.ts";
import { commitImport, listImports, openFile, previewImport } from "./index.ts";
import { type ImportFile, ImportPreview } from "./schema.ts";

let storage: TestStorage;
const run = <T>(work: (ctx: Ctx) => Promise<T>) =>
  storage.transact(
    { scope: { workspace: storage.workspaceId, partner: null }, actor: { kind: "human", id: "u1" } },
    work,
  );
const file = (text: string, more: object = {}) => ({
  fileName: "open-orders.csv",
  contentBase64: Buffer.from(text).toString("base64"),
  ...more,
});
const previewOf = async (input: ImportFile) => {
  const opened = await openFile(input);
  return run((ctx) => previewImport(ctx, opened));
};
const importOf = async (input: ImportFile) => {
  const opened = await openFile(input);
  return run((ctx) => commitImport(ctx, opened));
};
const HEAD = "Supplier,PO,Line,Item,Description,Qty,Unit,Need date";
const row = (po: string, line: string, qty: string, date: string, supplier = "Hongrui Electronics", unit = "pcs") =>
  `${supplier},${po},${line},MB-B,Main board B,${qty},${unit},${date}`;
const csv = (...rows: string[]) => file([HEAD, ...rows].join("\n"));
const lines = async () => (await run((ctx) => board(ctx, BoardQuery.parse({ sort: "po" })))).rows;
const audit = () => run((ctx) => ctx.tx.selectFrom("audit").selectAll().orderBy("id").execute());

beforeAll(async () => {
  storage = await openTestStorage();
});
afterAll(() => storage.close());

describe("a first file", () => {
  const first = csv(
    row("4471", "1", "4000", "2026-12-12"),
    row("4471", "2", '"2,500"', "2026-12-20"),
    row("4472", "1", "0", "2026-12-20"),
  );

  it("is previewed without changing anything", async () => {
    const preview = ImportPreview.parse(await previewOf(first));
    expect(preview).toMatchObject({
      missing: [],
      defaults: { basis: "received", uom: "pcs" },
      mapping: { partner: "Supplier", po: "PO", required_on: "Need date" },
      counts: { total: 3, create: 2, update: 0, unchanged: 0, reject: 1 },
      rejected: [{ row: 4, reason: "quantity must be above zero" }],
      newPartners: ["Hongrui Electronics"],
    });
    expect(preview.samples.slice(1, 4)).toEqual([["4471", "4472"], ["1", "2"], ["MB-B"]]);
    expect(preview.rows[1]).toMatchObject({
      values: { qty: "2,500" },
      read: { qty: 2500, uom: "pcs", requiredOn: "2026-12-20", basis: "received", price: null, pack: null },
    });
    expect(preview.rows[2]!.read).toBeNull();
    expect(preview.rows.map(({ row: at, effect }) => [at, effect])).toEqual([
      [2, "create"],
      [3, "create"],
      [4, "reject"],
    ]);
    expect(await lines()).toEqual([]);
    expect(await audit()).toEqual([]);
  });

  it("creates partner, lines and their evidence, and says who did it", async () => {
    const result = await importOf(first);
    expect(result).toMatchObject({ counts: { create: 2, reject: 1 }, rejected: [{ row: 4 }] });
    const [one, two] = await lines();
    expect(one).toMatchObject({
      po: "4471",
      line: "1",
      ordered: 4000,
      need: { date: "2026-12-12", basis: "received" },
      exceptions: ["no_promise"],
    });
    expect(two).toMatchObject({ ordered: 2500 });
    const evidence = await run((ctx) => readEvidence(ctx, two!.need!.evidenceId!));
    expect(evidence).toMatchObject({
      kind: "file",
      speaker: { kind: "file" },
      locator: { file: "open-orders.csv", sheet: null, row: 3, column: "Need date" },
      capturedBy: `import:${result.id}`,
    });
    expect(evidence.marks.map(({ from, to }) => evidence.words!.slice(from, to))).toEqual(["2,500", "2026-12-20"]);
    expect(await run(listImports)).toMatchObject([
      { id: result.id, importedBy: "u1", counts: { total: 3, create: 2, reject: 1 } },
    ]);
    const actions = (await audit()).map(({ actor_kind, action }) => `${actor_kind} ${action}`);
    expect(actions.sort()).toEqual([
      "human imports.committed",
      "import orders.lines-created",
      "import partners.created",
    ]);
  });

  it("changes nothing when it comes again, not even the audit trail", async () => {
    const before = await audit();
    const [known] = await run(listImports);
    const again = await importOf(first);
    expect(again).toMatchObject({ id: known!.id, counts: { create: 0, update: 0, unchanged: 2, reject: 1 } });
    expect(await audit()).toEqual(before);
    expect(await run(listImports)).toHaveLength(1);
  });
});

describe("a later file", () => {
  it("changes need and quantity with before and after, and leaves what it does not name", async () => {
    const changed = csv(row("4471", "1", "4200", "2026-12-15", "HONGRUI ELECTRONICS", "EA"));
    const preview = await previewOf(changed);
    expect(preview.rows[0]).toMatchObject({
      effect: "update",
      changes: { qty: ["4,000", "4,200"], required_on: ["2026-12-12", "2026-12-15"] },
    });
    const before = new Set((await audit()).map(({ id }) => id));
    await importOf(changed);
    const added = (await audit()).filter(({ id }) => !before.has(id));
    expect(added.map(({ action }) => action).sort()).toEqual(["imports.committed", "orders.line-updated"]);
    expect(added.find(({ action }) => action === "orders.line-updated")!.detail).toEqual(preview.rows[0]!.changes);
    const [one, two] = await lines();
    expect(one).toMatchObject({ ordered: 4200, need: { date: "2026-12-15" } });
    expect((await run((ctx) => readEvidence(ctx, one!.need!.evidenceId!))).locator).toMatchObject({ row: 2 });
    expect(two).toMatchObject({ ordered: 2500, need: { date: "2026-12-20" } });
  });

  it("rejects row by row, with the reason, and takes the others", async () => {
    const [one] = await lines();
    await run((ctx) =>
      recordMovement(ctx, {
        orderLineId: one!.lineId,
        kind: "shipped",
        qty: 1000,
        occurredOn: "2026-11-20",
        evidenceId: null,
      }),
    );
    const result = await previewOf(
      csv(
        row("4471", "1", "900", "2026-12-15"),
        row("4471", "2", "2500", "03/04/2027"),
        row("4471", "2", "2500", "2026-12-20", "Hongrui Electronics", "kg"),
        row("4473", "1", "10", "soon"),
        row("4474", "1", "10", "2026-12-01"),
        row("4474", "1", "20", "2026-12-01"),
        `,,,,,,,`,
        `Hongrui Electronics,,1,,x,5,pcs,2026-12-01`,
      ),
    );
    expect(result.counts).toEqual({ total: 7, create: 1, update: 0, unchanged: 0, reject: 6 });
    expect(result.rejected).toEqual([
      { row: 2, reason: "1,000 pcs have moved already, more than the quantity of 900." },
      { row: 3, reason: '"03/04/2027" may be 2027-04-03 or 2027-03-04: say whether the day comes first' },
      { row: 4, reason: "The unit changes from pcs to kg: quantities and promises would mean something else." },
      { row: 5, reason: '"soon" is no date that is known here' },
      { row: 7, reason: "the same order line stands in row 6" },
      { row: 9, reason: "no order number; no item number" },
    ]);
  });

  it("keeps of a refused row its number, the code and the column, never the cell", async () => {
    const mixed = csv(row("4476", "1", "10", "2026-12-01"), row("4477", "1", "ask Ms Vogt", "whenever Li Wei says"));
    const preview = await previewOf(mixed);
    expect(preview.rejected[0]!.reason).toContain("Ms Vogt");
    const rejected = [{ row: 3, reason: "quantity is no number; need date is no date that is known here" }];
    expect((await importOf(mixed)).rejected).toEqual(rejected);
    expect((await run(listImports))[0]!.rejected).toEqual(rejected);
    const rows = await everyRow(storage);
    for (const name of ["Ms Vogt", "Li Wei"]) expect(rows).not.toContain(name);
  });

  it("reads doubtful dates the way a person said", async () => {
    const doubtful = csv(row("4475", "1", "10", "03/04/2027"));
    const preview = await previewOf({ ...doubtful, dayFirst: true });
    expect(preview.counts.create).toBe(1);
  });
});

describe("an answer about numbers", () => {
  const german = (line: string, qty: string) =>
    file(
      "Lieferant;Bestellnummer;Position;Artikelnummer;Bestellmenge;Liefertermin\n" +
        `Rheintal GmbH;6001;${line};GH-77;${qty};12.03.2027`,
    );

  it("is asked for, and remembered for the next file of the same columns", async () => {
    const asked = await previewOf(german("1", "1.500"));
    expect(asked).toMatchObject({
      counts: { create: 0, reject: 1 },
      questions: { decimalComma: { example: "1.500", answer: null, suggestion: true } },
    });
    await importOf({ ...german("1", "1.500"), decimalComma: true });
    expect((await lines()).find(({ po }) => po === "6001")).toMatchObject({ ordered: 1500 });

    const next = await previewOf(german("2", "2.750"));
    expect(next).toMatchObject({
      counts: { create: 1, reject: 0 },
      questions: { decimalComma: { example: "2.750", answer: true } },
    });
    const other = await previewOf({ ...german("2", "2.750"), decimalComma: false });
    expect(other.questions.decimalComma).toMatchObject({ answer: false });
  });

  it("says nothing about a file of other columns", async () => {
    const { contentBase64 } = german("3", "1.500");
    const renamed = Buffer.from(contentBase64, "base64").toString().replace("Bestellmenge", "Menge");
    expect(await previewOf(file(renamed))).toMatchObject({
      counts: { reject: 1 },
      questions: { decimalComma: { answer: null } },
    });
  });
});

describe("columns by hand", () => {
  it("says what is missing, and reads what a person pointed to", async () => {
    const odd = file("Who,Order,Pos,What,How many,When,Wanted at\nHongrui Electronics,9001,1,MB-B,10,2026-12-01,EXW");
    const preview = await previewOf(odd);
    expect(preview).toMatchObject({ rows: [], counts: { total: 1 } });
    expect(preview.missing).toEqual(["partner", "item_number", "qty", "required_on"]);
    await expect(importOf(odd)).rejects.toMatchObject({
      code: "invalid_input",
      message: "No column says: Partner, Item number, Quantity, Need date.",
    });
    const mapping = {
      partner: "Who",
      po: "Order",
      line: "Pos",
      item_number: "What",
      qty: "How many",
      required_on: "When",
      basis: "Wanted at",
    };
    await importOf({ ...odd, mapping });
    const { basis: _basis, ...unnamed } = mapping;
    const again = await previewOf({ ...odd, mapping: unnamed });
    expect(again.rows[0], "the standing line keeps its basis").toMatchObject({ read: { basis: "ex_factory" } });
    expect((await lines()).find(({ po }) => po === "9001")).toMatchObject({ need: { basis: "ex_factory" } });
  });
});

describe("a workbook", () => {
  // Each reading starts a thread, which loads TypeScript first: seconds on a busy machine.
  it("is imported with its sheet and cell as evidence, and prices in whole cents", { timeout: 120_000 }, async () => {
    const rows = [
      [
        "Lieferant",
        "Bestellnummer",
        "Position",
        "Artikelnummer",
        "Bestellmenge",
        "ME",
        "Liefertermin",
        "Nettopreis",
        "Währung",
      ],
      ["Rheinplast GmbH", "000815", "10", "GH-77", 1200, "ST", new Date("2027-01-18T00:00:00Z"), 2.35, "EUR"],
      ["Rheinplast GmbH", "000815", "20", "GH-78", 300, "ST", new Date("2027-01-18T00:00:00Z"), 0.0125, "EUR"],
    ];
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { UTC: true }), "Offen");
    const bytes = write(book, { type: "buffer", bookType: "xlsx" }) as Buffer;
    const input = { fileName: "Offen.xlsx", contentBase64: bytes.toString("base64") };
    expect((await previewOf(input)).rows[1]).toMatchObject({
      effect: "create",
      reason: "price left out: it is finer than the currency's smallest unit",
    });
    await importOf(input);
    const line = (await lines()).find(({ po }) => po === "000815")!;
    expect(line).toMatchObject({ line: "10", uom: "pcs", need: { date: "2027-01-18" } });
    expect((await run((ctx) => readEvidence(ctx, line.need!.evidenceId!))).locator).toEqual({
      file: "Offen.xlsx",
      sheet: "Offen",
      row: 2,
      column: "Liefertermin",
    });
    const priced = await run((ctx) =>
      ctx.tx.selectFrom("order_line").select(["unit_price_minor", "currency"]).where("id", "=", line.lineId).execute(),
    );
    expect(priced).toEqual([{ unit_price_minor: 235, currency: "EUR" }]);
    expect((await importOf(input)).counts).toMatchObject({ unchanged: 2 });
  });
});

describe("partners of a file", () => {
  it("are matched whatever their case, also beyond ASCII, and an archived one is not revived", async () => {
    const umlaut = (supplier: string) => csv(row("7001", "1", "10", "2026-12-01", supplier));
    await importOf(umlaut("Müller GmbH"));
    expect(await previewOf(umlaut("MÜLLER GMBH"))).toMatchObject({
      counts: { unchanged: 1 },
      newPartners: [],
    });
    const { id } = await run((ctx) =>
      createPartner(ctx, { name: "Gone Ltd", city: null, country: null, timezone: "UTC", sector: "other" }),
    );
    await run((ctx) => archivePartner(ctx, id));
    const gone = await previewOf(csv(row("7002", "1", "10", "2026-12-01", "Gone Ltd")));
    expect(gone.rejected).toEqual([{ row: 2, reason: "the partner is archived here" }]);
  });
});

describe("two people with the same file", () => {
  it("create its lines once", async () => {
    const both = csv(row("8001", "1", "10", "2026-12-01"), row("8001", "2", "10", "2026-12-01"));
    const results = await Promise.all([importOf(both), importOf(both)]);
    expect(results.map(({ counts }) => counts.create).sort()).toEqual([0, 2]);
    expect((await lines()).filter(({ po }) => po === "8001")).toHaveLength(2);
  });
});

describe("the example in docs", () => {
  it("is taken without a question", async () => {
    const example = file(readFileSync("docs/examples/open-orders.csv", "utf8"));
    const { counts, missing } = await previewOf(example);
    expect({ counts, missing }).toEqual({
      missing: [],
      counts: { total: 17, create: 17, update: 0, unchanged: 0, reject: 0 },
    });
  });
});
