import { useTranslations } from "use-intl";
import type { ImportField, ImportRow } from "#modules/imports/schema.ts";
import { cx } from "../ui/class-names.ts";
import { useShown } from "./use-shown.ts";

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

/** A value as it will be written, the file's own text on hover; of a change, before and after. */
export function Value({ row, field }: { row: ImportRow; field: ImportField | "pack" }) {
  const t = useTranslations("import");
  const { shown, change } = useShown()(row);
  const before = change(field);
  const own = field === "pack" ? undefined : row.values[field];
  const text = before ? before[1] : shown(field);
  const title = own && own !== text ? t("in_file", { text: own }) : undefined;
  if (!before) return <span title={title}>{text}</span>;
  return (
    <>
      <del className="text-muted">{before[0]}</del>{" "}
      <ins className="bg-mark no-underline" title={title}>
        {text}
      </ins>
    </>
  );
}

/** The file's own text where nothing hovers, of what is shown otherwise than it is written there. */
export function OwnText({ row }: { row: ImportRow }) {
  const t = useTranslations("import");
  const { shown } = useShown()(row);
  const own = (["qty", "required_on"] as const).flatMap((field) => {
    const text = row.values[field];
    return text && text !== shown(field) ? [text] : [];
  });
  return own.length === 0 ? null : <p className="text-xs text-muted">{t("in_file", { text: own.join(" · ") })}</p>;
}

/** Why a row is refused or what was left out of it, and everything that has no column. */
export function Details({ row }: { row: ImportRow }) {
  const t = useTranslations("import");
  const { shown } = useShown()(row);
  const facts = [
    row.values.revision && t("revision", { revision: row.values.revision }),
    ...(["basis", "destination", "unit_price", "pack"] as const).map(shown),
  ];
  return (
    <>
      {row.reason && <span className="block text-accent">{row.reason}</span>}
      {row.effect === "create" && <span className="text-muted">{facts.filter(Boolean).join(" · ")}</span>}
      {OTHERS.filter((field) => row.changes[field]).map((field) => (
        <span key={field} className="block">
          <span className="text-muted">{t(`field.${field}`)}</span> <Value row={row} field={field} />
        </span>
      ))}
    </>
  );
}
