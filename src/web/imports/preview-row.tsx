import { useTranslations } from "use-intl";
import type { ImportField, ImportRow } from "#modules/imports/schema.ts";
import { cx } from "../ui/class-names.ts";

/** Fields whose change has no column of its own. */
const OTHERS = ["basis", "revision", "destination", "unit_price", "pack"] as const;

/** What becomes of the row: colour is never the only signal. */
export function Effect({ row }: { row: ImportRow }) {
  const t = useTranslations("import");
  return (
    <span
      className={cx(
        row.effect === "reject" && "text-accent",
        (row.effect === "create" || row.effect === "update") && "font-medium",
      )}
    >
      {t(`effects.${row.effect}`)}
    </span>
  );
}

/** A value as the file has it; of a change, before and after. */
export function Value({ row, field }: { row: ImportRow; field: ImportField | "pack" }) {
  const change = row.changes[field];
  if (!change) return <>{row.values[field]}</>;
  return (
    <>
      <del className="text-muted">{change[0]}</del> <ins className="bg-mark no-underline">{change[1]}</ins>
    </>
  );
}

/** Why a row is refused or what was left out of it, and everything that has no column. */
export function Details({ row }: { row: ImportRow }) {
  const t = useTranslations("import");
  return (
    <>
      {row.reason && <span className="block text-accent">{row.reason}</span>}
      {row.effect === "create" && <span className="text-muted">{factsOf(row, t).join(" · ")}</span>}
      {OTHERS.filter((field) => row.changes[field]).map((field) => (
        <span key={field} className="block">
          <span className="text-muted">{t(`field.${field}`)}</span> <Value row={row} field={field} />
        </span>
      ))}
    </>
  );
}

/** Of a new line, as the file has it: "rev. C · Rotterdam · 18.40 USD · 24 per tray". */
function factsOf({ values }: ImportRow, t: ReturnType<typeof useTranslations<"import">>): string[] {
  return [
    values.revision && t("revision", { revision: values.revision }),
    values.basis,
    values.destination,
    values.unit_price && `${values.unit_price} ${values.currency ?? ""}`.trim(),
    values.pack_qty && values.pack_uom && t("pack", { qty: values.pack_qty, unit: values.pack_uom }),
  ].flatMap((fact) => fact || []);
}
