import { DATE_BASES, type DateBasis } from "#kernel/basis.ts";
import { formatQuantity } from "#kernel/quantity.ts";
import type { ImportField, ImportRow } from "#modules/imports/schema.ts";
import { formatDate, formatMoney, type Reader } from "../lib/format.ts";

export type ShownField = ImportField | "pack";
export type Words = { basis(basis: DateBasis): string; pack(qty: string, unit: string): string };

/** Pure: a field as it will be written, in the reader's form; of a row that is rejected, as the file has it. */
export function shownValue({ read, values }: ImportRow, field: ShownField, reader: Reader, words: Words): string {
  const { locale } = reader;
  if (field === "pack" || field === "pack_qty") {
    const pack = read?.pack;
    if (pack) return words.pack(formatQuantity(pack.qty, locale), pack.uom);
    return values.pack_qty && values.pack_uom && !read ? words.pack(values.pack_qty, values.pack_uom) : "";
  }
  if (!read)
    return field === "unit_price"
      ? `${values.unit_price ?? ""} ${values.currency ?? ""}`.trim()
      : (values[field] ?? "");
  if (field === "qty") return formatQuantity(read.qty, locale);
  if (field === "uom") return read.uom;
  if (field === "required_on") return fullDate(read.requiredOn, reader);
  if (field === "basis") return words.basis(read.basis);
  if (field === "unit_price") return read.price ? formatMoney(read.price.minor, read.price.currency, locale) : "";
  return values[field] ?? "";
}

/** Before and after of a change, which the record tells with its own dates and bases. */
export function shownChange(
  change: readonly [string, string],
  field: ShownField,
  reader: Reader,
  words: Words,
): [string, string] {
  const told = (text: string) => {
    if (field === "required_on") return text.replaceAll(/\d{4}-\d{2}-\d{2}/g, (date) => fullDate(date, reader));
    if (field !== "basis") return text;
    return DATE_BASES.reduce((all, basis) => all.replaceAll(basis, words.basis(basis)), text);
  };
  return [told(change[0]), told(change[1])];
}

/** With its year, however near: the year is what a wrong reading gets wrong. */
const fullDate = (date: string, reader: Reader) => formatDate(date, { ...reader, now: 0 });
