import { useTranslations } from "use-intl";
import type { ImportRow } from "#modules/imports/schema.ts";
import { cx } from "../ui/class-names.ts";
import { Details, Effect, OwnText, Value } from "./preview-row.tsx";

/** What matters stands side by side without scrolling sideways; what has no column is told in the last one. */
export function PreviewTable({ rows }: { rows: readonly ImportRow[] }) {
  const t = useTranslations("import");
  return (
    <table className="w-full table-fixed rounded-lg border border-rule bg-paper text-left text-sm">
      <thead>
        <tr className="border-b border-rule text-xs text-muted *:px-3 *:py-2 *:font-normal">
          <th className="w-14 text-right">{t("row")}</th>
          <th className="w-20">{t("effect")}</th>
          <th className="w-[17%]">{t("field.partner")}</th>
          <th className="w-24">{t("column.line")}</th>
          <th className="w-[18%]">{t("column.item")}</th>
          <th className="w-28 text-right">{t("field.qty")}</th>
          <th className="w-28">{t("field.required_on")}</th>
          <th>{t("column.details")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.row}
            className={cx(
              "border-b border-rule align-top last:border-0 *:px-3 *:py-1.5 *:break-words",
              row.effect === "unchanged" && "text-muted",
            )}
          >
            <td className="text-right text-muted">{row.row}</td>
            <td>
              <Effect row={row} />
            </td>
            <td>
              <Value row={row} field="partner" />
            </td>
            <td>
              <Value row={row} field="po" /> / <Value row={row} field="line" />
            </td>
            <td>
              <Value row={row} field="item_number" />
              <span className="block text-muted">
                <Value row={row} field="item_name" />
              </span>
            </td>
            <td className="text-right">
              <Value row={row} field="qty" /> <Value row={row} field="uom" />
            </td>
            <td>
              <Value row={row} field="required_on" />
            </td>
            <td>
              <Details row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function PreviewCards({ rows }: { rows: readonly ImportRow[] }) {
  const t = useTranslations("import");
  return (
    <ul className="flex flex-col gap-2 text-sm">
      {rows.map((row) => (
        <li
          key={row.row}
          className={cx(
            "rounded-lg border border-rule bg-paper px-4 py-3 break-words",
            row.effect === "unchanged" && "text-muted",
          )}
        >
          <p className="flex justify-between gap-3">
            <span className="min-w-0 font-medium">
              <Value row={row} field="po" /> / <Value row={row} field="line" />
            </span>
            <span className="shrink-0">
              <Effect row={row} /> <span className="text-muted">· {t("row_number", { row: row.row })}</span>
            </span>
          </p>
          <p className="text-muted">
            <Value row={row} field="partner" />
          </p>
          <p>
            <Value row={row} field="item_number" /> <Value row={row} field="item_name" />
          </p>
          <p className="flex justify-between gap-3">
            <span>
              <Value row={row} field="qty" /> <Value row={row} field="uom" />
            </span>
            <span>
              <span className="text-muted">{t("need")}</span> <Value row={row} field="required_on" />
            </span>
          </p>
          <OwnText row={row} />
          <p>
            <Details row={row} />
          </p>
        </li>
      ))}
    </ul>
  );
}
