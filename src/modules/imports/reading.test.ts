import { utils, type WorkBook, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { headed } from "./columns.ts";
import { readCsv } from "./csv.ts";
import { readDate } from "./dates.ts";
import { fileNumbers } from "./file-numbers.ts";
import { decimalSignOf, readNumber, readQuantity } from "./numbers.ts";
import { questionsOf } from "./questions.ts";
import { readTable } from "./read-table.ts";
import { readRows } from "./rows.ts";
import { textOf } from "./table.ts";
import { readBasis, readUnit } from "./units.ts";

const texts = async (bytes: Buffer) => (await readTable(bytes)).rows.map((row) => row.cells.map(textOf));
const workbook = (book: WorkBook) => write(book, { type: "buffer", bookType: "xlsx", compression: true }) as Buffer;
function book(rows: unknown[][], name = "Orders"): WorkBook {
  const made = utils.book_new();
  utils.book_append_sheet(made, utils.aoa_to_sheet(rows, { UTC: true }), name);
  return made;
}

describe("separated text", () => {
  it("knows its encoding: UTF-8 with and without mark, UTF-16, latin-1", async () => {
    const line = "Größe;Preis\nMüller;1,5";
    const expected = [
      ["Größe", "Preis"],
      ["Müller", "1,5"],
    ];
    expect(await texts(Buffer.from(line))).toEqual(expected);
    expect(await texts(Buffer.from(`\ufeff${line}`))).toEqual(expected);
    expect(await texts(Buffer.from(`\ufeff${line}`, "utf16le"))).toEqual(expected);
    expect(await texts(Buffer.from(line, "latin1"))).toEqual(expected);
  });

  it.each([",", ";", "\t", "|"])("finds the separator %j, also with others inside quotes", async (separator) => {
    const text = `a${separator}b${separator}c\n"x,;|"${separator}2${separator}3`;
    expect(await texts(Buffer.from(text))).toEqual([
      ["a", "b", "c"],
      ["x,;|", "2", "3"],
    ]);
  });

  it("numbers rows as an editor does, over blank lines and line breaks in quotes", () => {
    const { rows } = readCsv(Buffer.from('a,b\r\n\r\n"one\ntwo",2\r\n3,4\r\n'));
    expect(rows.map((row) => row.row)).toEqual([1, 3, 5]);
  });

  it.each([
    ['a,b\n"open,2\n3,4', /quotation mark/],
    ["a,b\n\u0000,2", /no \.xlsx workbook.* no text/],
    ["\u0013\u0088noise", /no \.xlsx workbook.* no text/],
    ["<html><table><tr><td>PO</td></tr></table>", /web page/],
    ["", /empty/],
  ])("refuses %j", async (text, message) => {
    await expect(readTable(Buffer.from(text))).rejects.toThrow(message);
    await expect(readTable(Buffer.from(text))).rejects.toThrow(expect.objectContaining({ code: "file_unreadable" }));
  });

  it("reads no more than it may", async () => {
    const { rows } = readCsv(Buffer.from(`a,b\n${"1,2\n".repeat(30_000)}`));
    expect(rows.length).toBe(20_100);
    await expect(readTable(Buffer.alloc(10_000_001, 65))).rejects.toThrow(
      expect.objectContaining({ code: "body_too_large" }),
    );
  });
});

describe("workbooks", () => {
  it("reads dates as dates whatever the zone, keeps leading zeros, and takes a formula's saved value", async () => {
    const made = book([["PO", "Line", "Qty", "Need date"]]);
    const sheet = made.Sheets.Orders!;
    Object.assign(sheet, {
      A2: { t: "n", v: 4471, z: "00000000" },
      B2: { t: "s", v: "00010" },
      C2: { t: "n", v: 1200, f: "600*2", z: "#,##0" },
      D2: { t: "n", v: 46_357, z: "dd/mm/yyyy" },
      A3: { t: "n", v: 4_500_012_345 },
      C3: { t: "e", v: 0x17, w: "#REF!" },
      D3: { t: "s", v: "2026-12-01" },
      "!ref": "A1:D3",
    });
    const { sheet: name, rows } = await readTable(workbook(made));
    expect(name).toBe("Orders");
    expect(rows.map((row) => row.row)).toEqual([1, 2, 3]);
    expect(rows[1]!.cells).toEqual([
      { text: "00004471", number: 4471, date: null },
      "00010",
      { text: "1200", number: 1200, date: null },
      { text: "2026-12-01", number: null, date: "2026-12-01" },
    ]);
    expect(rows[2]!.cells.map(textOf)).toEqual(["4500012345", "", "#REF!", "2026-12-01"]);
  });

  it("takes the visible sheet that looks like order lines, not the first", async () => {
    const made = book([["Notes"], ["nothing here"]], "Read me");
    utils.book_append_sheet(made, utils.aoa_to_sheet([["Supplier", "PO", "Qty"]]), "Hidden");
    utils.book_append_sheet(
      made,
      utils.aoa_to_sheet([
        ["Supplier", "PO"],
        ["Hongrui", "1"],
      ]),
      "Lines",
    );
    made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 0 }] };
    expect((await readTable(workbook(made))).sheet).toBe("Lines");
  });

  it("refuses what is no workbook, is damaged, or is locked", async () => {
    const good = workbook(book([["PO"], ["1"]]));
    const broken = Buffer.from(good);
    broken.fill(0, 40, 400);
    for (const [bytes, message] of [
      [Buffer.from("PK\u0003\u0004 nothing of the kind"), /damaged/],
      [good.subarray(0, good.length - 200), /damaged/],
      [broken, /damaged|cannot be read/],
      [Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]), /old \.xls/],
    ] as const) {
      await expect(readTable(bytes)).rejects.toThrow(message);
      await expect(readTable(bytes)).rejects.toThrow(expect.objectContaining({ code: "file_unreadable" }));
    }
  });

  it("refuses a sheet that reaches too far down", async () => {
    const made = book([["PO"], ["1"]]);
    Object.assign(made.Sheets.Orders!, { A900000: { t: "s", v: "x" }, "!ref": "A1:A900000" });
    await expect(readTable(workbook(made))).rejects.toThrow(expect.objectContaining({ code: "file_too_many_rows" }));
  });
});

describe("headings", () => {
  const mappingOf = (...lines: string[]) => headed(readCsv(Buffer.from(lines.join("\n"))), undefined).mapping;

  it("knows English, German, Spanish and Chinese exports", () => {
    for (const line of [
      "Supplier Name,PO No.,Line #,Part Number,Order Qty,Need-by date",
      "Lieferant,Bestell-Nr.,Position,Artikelnummer,Bestellmenge,Liefertermin",
      "Proveedor,Número de pedido,Posición,Código de artículo,Cantidad,Fecha de entrega",
      "供应商名称,采购订单号,行号,物料编码,订单数量,交货日期",
    ]) {
      expect(Object.keys(mappingOf(line)).sort()).toEqual(
        ["item_number", "line", "partner", "po", "qty", "required_on"].sort(),
      );
    }
  });

  it("looks past title lines, and tells columns of one name apart", () => {
    const table = readCsv(Buffer.from("Open orders\nas of today\nSupplier,PO,Date,Date\nHongrui,1,a,b"));
    const found = headed(table, undefined);
    expect(found.headings).toEqual(["Supplier", "PO", "Date", "Date (2)"]);
    expect(found.rows).toHaveLength(1);
    expect(headed(table, { required_on: "Date (2)", po: "PO" }).columns).toEqual(
      new Map([
        ["po", 1],
        ["required_on", 3],
      ]),
    );
  });

  it("refuses a mapping to a column that is not there", () => {
    const table = readCsv(Buffer.from("Supplier,PO\nx,1"));
    expect(() => headed(table, { po: "Order" })).toThrow(expect.objectContaining({ code: "invalid_input" }));
  });
});

describe("dates", () => {
  it.each([
    ["2026-12-03", "2026-12-03"],
    ["2026/12/3", "2026-12-03"],
    ["20261203", "2026-12-03"],
    ["2026-12-03T00:00:00", "2026-12-03"],
    ["2026年12月3日", "2026-12-03"],
    ["3.12.2026", "2026-12-03"],
    ["03.12.26", "2026-12-03"],
    ["25/12/2026", "2026-12-25"],
    ["12/25/2026", "2026-12-25"],
    ["05/05/2026", "2026-05-05"],
    ["3 Dec 2026", "2026-12-03"],
    ["03-Dez-26", "2026-12-03"],
    ["3. März 2026", "2026-03-03"],
    ["3 de diciembre de 2026", "2026-12-03"],
    ["December 3rd, 2026", "2026-12-03"],
  ])("reads %s", (text, date) => expect(readDate(text, undefined)).toEqual({ value: date }));

  it("asks which of two days is meant, and takes the answer", () => {
    expect(readDate("03/04/2026", undefined)).toEqual({
      code: "doubtful_date",
      problem: '"03/04/2026" may be 2026-04-03 or 2026-03-04: say whether the day comes first',
    });
    expect(readDate("03/04/2026", true)).toEqual({ value: "2026-04-03" });
    expect(readDate("03/04/2026", false)).toEqual({ value: "2026-03-04" });
    expect(readDate("25/12/2026", false)).toHaveProperty("problem");
  });

  it.each(["", "tbd", "31.02.2026", "13/13/2026", "week 50", "2026-00-10", "=TODAY()"])("refuses %j", (text) => {
    expect(readDate(text, true)).toHaveProperty("problem");
  });
});

describe("numbers", () => {
  it.each([
    ["4000", null, ".", 4000],
    ["4,000", null, ".", 4000],
    ["1 234.5", null, ".", 1234.5],
    ["4.000,5", null, null, 4000.5],
    ["1.234.567", null, null, 1_234_567],
    ["4.000", ",", null, 4000],
    ["4.000", ".", ".", 4],
    ["0,5", null, null, 0.5],
    ["2,50", null, null, 2.5],
    ["-5", null, ".", -5],
    ["- 4,000.5", null, null, -4000.5],
  ] as const)("reads %s (column %s, fallback %s) as %s", (text, column, fallback, value) => {
    expect(readNumber(text, column, fallback)).toEqual({ value });
  });

  it("refuses what may be a thousand times too much", () => {
    const doubt = "say whether thousands or decimals are meant";
    expect(readNumber("1.500", null, ".")).toEqual({
      code: "doubtful_number",
      problem: `"1.500" may be 1,500 or 1.5: ${doubt}`,
    });
    expect(readNumber("4,000", null, null)).toMatchObject({ problem: `"4,000" may be 4,000 or 4: ${doubt}` });
    expect(readNumber("-4,000", null, null)).toHaveProperty("problem");
    for (const text of ["abc", "1,23,4", "1e5", "=1+1", "5 pcs", "--4000", "----7", "-", `${"-".repeat(30_000)}1`])
      expect(readNumber(text, null, ".")).toHaveProperty("problem");
  });

  it("lets the column decide when its other values can be read in one way only", () => {
    expect(decimalSignOf(["4.000", "1.250,75", "80"])).toBe(",");
    expect(decimalSignOf(["4,000", "1,250.75"])).toBe(".");
    expect(decimalSignOf(["4.000", "80"])).toBeNull();
    expect(decimalSignOf(["1,5", "1.5"])).toBeNull();
  });

  it("wants quantities above zero with at most three decimals", () => {
    for (const text of ["0", "-3", "", "1.23456"]) expect(readQuantity(text, null, ".")).toHaveProperty("problem");
    expect(readQuantity({ text: "2.5", number: 2.5, date: null }, null, ".")).toEqual({ value: 2.5 });
  });
});

describe("what a file leaves open", () => {
  const LINE = "Lieferant;Bestellnummer;Position;Artikelnummer;Bestellmenge;Liefertermin;Nettopreis;Währung";
  const read = (lines: string[], answers: { dayFirst?: boolean; decimalComma?: boolean } = {}) => {
    const table = readCsv(Buffer.from(lines.join("\n")));
    const found = headed(table, undefined);
    const numbers = fileNumbers(table, found, answers.decimalComma);
    const rows = readRows(found, numbers, answers.dayFirst);
    return {
      questions: questionsOf(found, numbers, answers),
      read: rows.map((row) => ("problems" in row ? row.problems[0]!.problem : row.line.qty)),
    };
  };
  const row = (qty: string, date = "12.03.2027", price = "7") => `Rheintal;1;${qty};X;${qty};${date};${price};EUR`;

  it("asks about a German file of whole quantities, suggests, and takes either answer", () => {
    const file = [LINE, row("800"), row("1.500")];
    const { questions, read: rows } = read(file);
    expect(questions).toEqual({ dayFirst: null, decimalComma: { example: "1.500", answer: null, suggestion: true } });
    expect(rows).toEqual([800, expect.stringContaining('"1.500" may be 1,500 or 1.5')]);
    expect(read(file, { decimalComma: true })).toMatchObject({
      read: [800, 1500],
      questions: { decimalComma: { example: "1.500", answer: true } },
    });
    expect(read(file, { decimalComma: false }).read).toEqual([800, 1.5]);
  });

  it("is settled by a number with both signs, in whatever column", () => {
    const told = read([LINE, row("1.500", "12.03.2027", "1.234,56")]);
    expect(told).toEqual({ questions: { dayFirst: null, decimalComma: null }, read: [1500] });
    const overruled = read([LINE, row("1.500", "12.03.2027", "1.234,56")], { decimalComma: false });
    expect(overruled.read).toEqual([1500]);
  });

  it("is not settled by one sign of another column, nor by numbers that contradict each other", () => {
    const one = read([LINE, row("1.500", "12.03.2027", "18.40")]);
    expect(one.questions.decimalComma).toEqual({ example: "1.500", answer: null, suggestion: false });
    const both = read([LINE, row("1.500", "12.03.2027", "1.234,56"), row("1.600", "12.03.2027", "18.40")]);
    expect(both.questions.decimalComma).toMatchObject({ answer: null });
  });

  it("asks nothing of a file with commas between its columns and in its thousands", () => {
    const english = read(["Supplier,PO,Line,Item,Qty,Need date", 'Hongrui,1,1,X,"1,500",2027-03-12']);
    expect(english).toEqual({ questions: { dayFirst: null, decimalComma: null }, read: [1500] });
  });

  it("asks about dates with the first that is two days", () => {
    const file = [LINE, row("1", "25/12/2027"), row("2", "03/04/2027")];
    expect(read(file).questions.dayFirst).toEqual({ example: "03/04/2027", answer: null });
    expect(read(file, { dayFirst: true })).toMatchObject({
      read: [1, 2],
      questions: { dayFirst: { example: "03/04/2027", answer: true } },
    });
    expect(read([LINE, row("1", "25/12/2027"), row("2", "05/05/2027")]).questions.dayFirst).toBeNull();
  });
});

describe("units and bases", () => {
  it("reads them in the words of the record", () => {
    expect(["EA", "Stück", "件", "Pcs.", "kg"].map(readUnit)).toEqual(["pcs", "pcs", "pcs", "pcs", "kg"]);
    expect(["EXW", "Ex-Factory", "ab Werk", "FOB", "到货", "Delivered"].map(readBasis)).toEqual([
      "ex_factory",
      "ex_factory",
      "ex_factory",
      "handed_over",
      "received",
      "received",
    ]);
    expect(readBasis("whenever")).toBeNull();
  });
});
