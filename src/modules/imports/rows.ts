/** A row of a file as an order line, or why it is none. Pure. */
import { minorDigits } from "#kernel/money.ts";
import type { LineInput } from "../orders/index.ts";
import type { Headed } from "./columns.ts";
import { readDate, short } from "./dates.ts";
import type { FileNumbers } from "./file-numbers.ts";
import { type DecimalSign, readNumber, readQuantity } from "./numbers.ts";
import type { Problem, Refusal } from "./problems.ts";
import { ImportField } from "./schema.ts";
import { type Cell, isBlank, type TableRow, textOf } from "./table.ts";
import { readBasis, readUnit } from "./units.ts";

export type Draft = {
  row: number;
  /** As written, by field; what the preview shows and the evidence quotes. */
  values: Partial<Record<ImportField, string>>;
  partner: string;
  line: Omit<LineInput, "partnerId">;
  /** Something was left out without refusing the row. */
  note: string | null;
};
export type Refused = { row: number; values: Draft["values"]; problems: Problem[] };
export type ReadRow = Draft | Refused;

const LIMITS: Partial<Record<ImportField, number>> = {
  partner: 120,
  po: 60,
  line: 20,
  item_number: 80,
  item_name: 200,
  revision: 20,
  uom: 12,
  destination: 80,
  pack_uom: 12,
};
const NEEDED: Partial<Record<ImportField, string>> = {
  partner: "no partner",
  po: "no order number",
  line: "no line number",
  item_number: "no item number",
};

export function readRows(
  { columns, rows }: Headed,
  { signs, fallback }: Pick<FileNumbers, "signs" | "fallback">,
  dayFirst: boolean | undefined,
): ReadRow[] {
  const seen = new Map<string, number>();
  return rows
    .filter((row) => !isBlank(row))
    .map((row) => {
      const read = readRow(row, { columns, signs, fallback, dayFirst });
      if ("problems" in read) return read;
      const key = JSON.stringify([read.partner.toLowerCase(), read.line.po, read.line.line]);
      const earlier = seen.get(key);
      if (earlier !== undefined) {
        const problem = `the same order line stands in row ${earlier}`;
        return { row: row.row, values: read.values, problems: [{ code: "repeated", column: "line", problem }] };
      }
      seen.set(key, row.row);
      return read;
    });
}

type Reading = {
  columns: ReadonlyMap<ImportField, number>;
  signs: ReadonlyMap<ImportField, DecimalSign>;
  fallback: DecimalSign;
  dayFirst: boolean | undefined;
};

function readRow({ row, cells }: TableRow, reading: Reading): ReadRow {
  const cell = (field: ImportField): Cell | undefined => {
    const index = reading.columns.get(field);
    return index === undefined ? undefined : cells[index];
  };
  const values: Draft["values"] = {};
  for (const field of reading.columns.keys()) values[field] = clean(textOf(cell(field))).slice(0, 200);
  const problems = shapeOf(values);
  const refuse = (column: ImportField, refusal: Refusal) => problems.push({ ...refusal, column });
  const qty = readQuantity(cell("qty"), reading.signs.get("qty") ?? null, reading.fallback);
  if ("problem" in qty) refuse("qty", qty);
  const date = readDate(cell("required_on"), reading.dayFirst);
  if ("problem" in date) refuse("required_on", date);
  const basis = values.basis ? readBasis(values.basis) : undefined;
  if (basis === null) {
    refuse("basis", { code: "no_basis", problem: `"${short(values.basis!)}" is no date basis that is known here` });
  }
  const pack = readPack(values, cell("pack_qty"), reading);
  if ("problem" in pack) problems.push(pack);
  const price = readPrice(values, cell("unit_price"), reading);
  if ("problem" in price) refuse("unit_price", price);
  if (problems.length > 0 || "problem" in qty || "problem" in date || "problem" in pack || "problem" in price) {
    return { row, values, problems };
  }
  return {
    row,
    values,
    partner: values.partner!,
    note: price.note,
    line: {
      po: values.po!,
      line: values.line!,
      qty: qty.value,
      needs: [{ requiredOn: date.value, qty: qty.value, ...(basis ? { basis } : {}) }],
      item: {
        number: values.item_number!,
        ...(values.item_name ? { name: values.item_name } : {}),
        ...(values.revision ? { revision: values.revision } : {}),
        ...(pack.value ? { pack: pack.value } : {}),
      },
      ...(values.uom ? { uom: readUnit(values.uom) } : {}),
      ...(values.destination ? { destination: values.destination } : {}),
      ...(price.value ? { price: price.value } : {}),
    },
  };
}

/** What is missing, or longer than the record takes. */
function shapeOf(values: Draft["values"]): Problem[] {
  const problems: Problem[] = [];
  for (const column of ImportField.options) {
    const missing = NEEDED[column];
    const limit = LIMITS[column];
    if (missing !== undefined && !values[column]) problems.push({ code: "missing", column, problem: missing });
    if (limit !== undefined && (values[column]?.length ?? 0) > limit) {
      const problem = `${column.replace("_", " ")} is longer than ${limit} characters`;
      problems.push({ code: "too_long", column, problem });
    }
  }
  return problems;
}

/** Both or neither: "cartons" without a number converts nothing. */
function readPack(
  values: Draft["values"],
  cell: Cell | undefined,
  { signs, fallback }: Reading,
): { value: { uom: string; qty: number } | null } | Problem {
  if (!values.pack_uom && !values.pack_qty) return { value: null };
  if (!values.pack_uom || !values.pack_qty) {
    const column = values.pack_uom ? "pack_qty" : "pack_uom";
    return { code: "missing", column, problem: "a pack needs its unit and its quantity" };
  }
  const qty = readQuantity(cell, signs.get("pack_qty") ?? null, fallback);
  if ("problem" in qty) return { ...qty, column: "pack_qty", problem: `pack ${qty.problem}` };
  return { value: { uom: values.pack_uom.toLowerCase(), qty: qty.value } };
}

/** Kept in whole cents (or the currency's own smallest unit); a finer price is left out and said to be. */
function readPrice(
  values: Draft["values"],
  cell: Cell | undefined,
  { signs, fallback }: Reading,
): { value: LineInput["price"] | null; note: string | null } | Refusal {
  if (!values.unit_price) return { value: null, note: null };
  const currency = (values.currency ?? "").toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) return { value: null, note: "price left out: its currency is not known" };
  const amount = readNumber(cell, signs.get("unit_price") ?? null, fallback);
  if ("problem" in amount) return { ...amount, problem: `price ${amount.problem}` };
  const scale = 10 ** minorDigits(currency);
  const minor = Math.round(amount.value * scale);
  if (Math.abs(minor / scale - amount.value) > 1e-9 || minor > Number.MAX_SAFE_INTEGER) {
    return { value: null, note: "price left out: it is finer than the currency's smallest unit" };
  }
  return { value: { minor, currency }, note: null };
}

function clean(text: string): string {
  return text
    .replaceAll(/[\p{Control}\p{Format}]+/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}
