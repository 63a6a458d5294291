import { useTranslations } from "use-intl";
import { ImportField, type ImportPreview } from "#modules/imports/schema.ts";
import { cx } from "../ui/class-names.ts";

/** What would change, row by row; an update shows before and after. */
export function Preview({ preview }: { preview: ImportPreview }) {
  const t = useTranslations("import");
  const fields = ImportField.options.filter((field) => preview.rows.some((row) => row.values[field] !== undefined));
  const { counts } = preview;
  return (
    <section className="flex flex-col gap-3">
      <p className="text-sm">
        {t("counts", {
          create: counts.create,
          update: counts.update,
          unchanged: counts.unchanged,
          reject: counts.reject,
        })}
      </p>
      {preview.newPartners.length > 0 && (
        <p className="text-sm break-words text-muted">{t("new_partners", { names: preview.newPartners.join(", ") })}</p>
      )}
      <Rejected rejected={preview.rejected} />
      {preview.rows.length > 0 && (
        <div className="overflow-x-auto rounded-lg border border-rule bg-paper">
          <table className="w-full text-left text-sm">
            <thead>
              <tr className="border-b border-rule text-xs text-muted">
                <th className="px-3 py-2 font-normal">{t("row")}</th>
                <th className="px-3 py-2 font-normal">{t("effect")}</th>
                {fields.map((field) => (
                  <th key={field} className="px-3 py-2 font-normal whitespace-nowrap">
                    {t(`field.${field}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {preview.rows.map((row) => (
                <tr
                  key={row.row}
                  className={cx("border-b border-rule last:border-0", row.effect === "unchanged" && "text-muted")}
                >
                  <td className="px-3 py-1.5">{row.row}</td>
                  <td
                    className={cx(
                      "px-3 py-1.5 whitespace-nowrap",
                      row.effect === "reject" && "text-accent",
                      (row.effect === "create" || row.effect === "update") && "font-medium",
                    )}
                  >
                    {t(`effects.${row.effect}`)}
                  </td>
                  {fields.map((field) => {
                    const change = row.changes[field];
                    return (
                      <td key={field} className="max-w-48 truncate px-3 py-1.5" title={row.values[field]}>
                        {change ? (
                          <>
                            <del className="text-muted">{change[0]}</del>{" "}
                            <ins className="bg-mark no-underline">{change[1]}</ins>
                          </>
                        ) : (
                          row.values[field]
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {counts.total > preview.rows.length && (
        <p className="text-sm text-muted">{t("first_rows", { shown: preview.rows.length, total: counts.total })}</p>
      )}
    </section>
  );
}

const SHOWN = 100;

export function Rejected({ rejected }: { rejected: ImportPreview["rejected"] }) {
  const t = useTranslations("import");
  if (rejected.length === 0) return null;
  return (
    <details className="rounded-md border border-accent bg-accent-soft px-4 py-2 text-sm">
      <summary className="cursor-pointer font-medium">{t("rejected", { count: rejected.length })}</summary>
      <ul className="max-h-60 overflow-y-auto pt-1">
        {rejected.slice(0, SHOWN).map((each) => (
          <li key={`${each.row}${each.reason}`}>{t("rejected_row", { row: each.row, reason: each.reason })}</li>
        ))}
        {rejected.length > SHOWN && (
          <li className="text-muted">{t("rejected_more", { count: rejected.length - SHOWN })}</li>
        )}
      </ul>
    </details>
  );
}
