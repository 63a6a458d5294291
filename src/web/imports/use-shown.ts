import { useTranslations } from "use-intl";
import type { ImportRow } from "#modules/imports/schema.ts";
import { useReader } from "../lib/reader.ts";
import { type ShownField, shownChange, shownValue, type Words } from "./shown.ts";

/** A row's values in the reader's form and words. */
export function useShown() {
  const t = useTranslations("import");
  const basis = useTranslations("promise.basis");
  const reader = useReader();
  const words: Words = { basis: (name) => basis(name), pack: (qty, unit) => t("pack", { qty, unit }) };
  return (row: ImportRow) => ({
    shown: (field: ShownField) => shownValue(row, field, reader, words),
    change: (field: ShownField) => {
      const change = row.changes[field];
      return change ? shownChange(change, field, reader, words) : null;
    },
  });
}
