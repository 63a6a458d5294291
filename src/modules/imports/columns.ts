/** Which column means what: exact headings of the systems and languages that buyers export from. Nothing is guessed by likeness. */
import { AppError } from "#kernel/errors.ts";
import { ImportField, type ImportMapping } from "./schema.ts";
import { type Cell, MAX_LINES_ABOVE, type Table, type TableRow, textOf } from "./table.ts";

const HEADINGS: Record<ImportField, string> = {
  partner:
    "supplier, supplier name, vendor, vendor name, partner, manufacturer, contract manufacturer, factory, lieferant, lieferantenname, kreditor, proveedor, nombre proveedor, nombre del proveedor, fabricante, 供应商, 供应商名称, 厂商, 工厂",
  po: "po, po number, po no, po nr, purchase order, purchase order number, purchase order no, order, order number, order no, purchasing document, bestellung, bestellnummer, bestell nr, einkaufsbeleg, pedido, numero de pedido, no de pedido, orden de compra, oc, 采购订单, 采购订单号, 订单号, 采购单号",
  line: "line, line no, line number, po line, order line, position, pos, posicion, zeile, linea, partida, 行, 行号, 行项目, 项次",
  item_number:
    "item, item number, item no, part, part number, part no, pn, p n, material, material number, material no, sku, article, article number, style, style number, artikel, artikelnummer, artikel nr, materialnummer, teilenummer, articulo, codigo, codigo de articulo, numero de parte, referencia, 物料, 物料号, 物料编码, 料号, 零件号",
  item_name:
    "item name, item description, description, material description, part description, part name, short text, product, bezeichnung, artikelbezeichnung, kurztext, descripcion, descripcion del articulo, 物料描述, 品名, 名称, 描述",
  revision: "revision, rev, revision level, version, anderungsstand, 版本, 版次",
  qty: "qty, quantity, order qty, order quantity, ordered, ordered qty, ordered quantity, po qty, po quantity, menge, bestellmenge, auftragsmenge, cantidad, cantidad pedida, cant, 数量, 订单数量, 采购数量",
  uom: "uom, um, unit, unit of measure, order unit, me, einheit, mengeneinheit, bestellmengeneinheit, unidad, unidad de medida, ud, 单位, 计量单位",
  required_on:
    "need date, need by, need by date, needed by, required date, required on, required by, req date, requested date, requested delivery date, delivery date, due date, date required, liefertermin, lieferdatum, wunschtermin, bedarfstermin, fecha de entrega, fecha requerida, fecha necesaria, fecha de necesidad, 需求日期, 交货日期, 交货期, 交期, 要求交期",
  basis:
    "basis, date basis, date type, need basis, terminbasis, terminart, base de fecha, tipo de fecha, 日期基准, 日期类型",
  destination:
    "destination, ship to, deliver to, delivery location, warehouse, plant, zielort, lieferort, lager, werk, destino, almacen, planta, 目的地, 收货地, 仓库",
  unit_price:
    "unit price, price, net price, price per unit, preis, stuckpreis, nettopreis, precio, precio unitario, 单价, 价格",
  currency: "currency, curr, ccy, wahrung, moneda, divisa, 币种, 货币",
  pack_uom:
    "pack unit, pack type, pack, packaging, packeinheit, verpackung, embalaje, unidad de embalaje, 包装, 包装单位",
  pack_qty:
    "pack qty, pack quantity, pack size, qty per pack, quantity per pack, pieces per pack, stuck je packung, verpackungsmenge, cantidad por caja, unidades por caja, 每箱数量, 包装数量",
};

const FIELD_OF = new Map(
  ImportField.options.flatMap((field) => HEADINGS[field].split(", ").map((heading) => [heading, field] as const)),
);

/** Case, accents, punctuation and spaces do not matter: "Bestell-Nr." is "bestell nr". */
export function normaliseHeading(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}

/** Field -> index of the first column whose heading names it. */
export function recognised(cells: readonly Cell[]): Map<ImportField, number> {
  const found = new Map<ImportField, number>();
  for (const [index, cell] of cells.entries()) {
    const field = FIELD_OF.get(normaliseHeading(textOf(cell)));
    if (field !== undefined && !found.has(field)) found.set(field, index);
  }
  return found;
}

export type Headed = {
  headings: string[];
  mapping: ImportMapping;
  /** Field -> column. */
  columns: ReadonlyMap<ImportField, number>;
  rows: TableRow[];
};

/**
 * Finds the line of headings (the first ten lines may be titles) and what each field is read from. A mapping given by
 * hand counts alone: a field that it leaves out is not read. Throws `invalid_input` for a heading that is not there.
 */
export function headed(table: Table, byHand: ImportMapping | undefined): Headed {
  const wanted = new Set(Object.values(byHand ?? {}));
  const score = (row: TableRow) =>
    byHand ? row.cells.filter((cell) => wanted.has(textOf(cell))).length : recognised(row.cells).size;
  const above = table.rows.slice(0, MAX_LINES_ABOVE);
  const heading = above.reduce<TableRow | null>(
    (best, row) => (score(row) > (best ? score(best) : 0) ? row : best),
    null,
  );
  const start = heading ?? above.find((row) => row.cells.some((cell) => textOf(cell) !== "")) ?? { row: 0, cells: [] };
  const headings = unique(start.cells.map(textOf));
  const columns = byHand ? chosen(byHand, headings) : recognised(start.cells);
  const mapping: ImportMapping = {};
  for (const [field, index] of columns) mapping[field] = headings[index]!;
  return { headings, mapping, columns, rows: table.rows.slice(table.rows.indexOf(start) + 1) };
}

function chosen(byHand: ImportMapping, headings: readonly string[]): Map<ImportField, number> {
  const columns = new Map<ImportField, number>();
  for (const field of ImportField.options) {
    const heading = byHand[field];
    if (heading === undefined) continue;
    const index = headings.indexOf(heading);
    if (index < 0) throw new AppError("invalid_input", `The file has no column called "${heading}".`, { field });
    columns.set(field, index);
  }
  return columns;
}

/** A second column of the same name is told apart, so that each can be chosen: "Date", "Date (2)". */
function unique(headings: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const count = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, count);
    return count === 1 ? heading : `${heading} (${count})`;
  });
}
