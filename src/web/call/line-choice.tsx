import { useTranslations } from "use-intl";
import { formatQuantity } from "#kernel/quantity.ts";
import type { BoardRow } from "#modules/orders/schema.ts";
import { formatDate } from "../lib/format.ts";
import { useReader } from "../lib/reader.ts";
import { ExceptionTags } from "../ui/exceptions.tsx";
import { MOST_LINES } from "./preselect.ts";

/** The partner's open lines; unless some were given, those that are stale or decisive are chosen already. */
export function LineChoice({
  rows,
  chosen,
  given,
  onChange,
}: {
  rows: readonly BoardRow[];
  chosen: readonly string[];
  /** Whether the person had chosen lines before. */
  given: boolean;
  onChange: (ids: readonly string[]) => void;
}) {
  const t = useTranslations("startCall");
  const reader = useReader();
  const set = new Set(chosen);
  // Chosen and troubled lines first; the choice of this moment must not move rows under the pointer, so exceptions decide.
  const sorted = [...rows].sort((a, b) => b.exceptions.length - a.exceptions.length);
  return (
    <fieldset className="min-w-0">
      <legend className="pb-1 text-sm font-medium">
        {t("lines")}{" "}
        <span className="font-normal text-muted">
          {t(given ? "lines_given" : "lines_chosen", { count: chosen.length, most: MOST_LINES })}
        </span>
      </legend>
      {rows.length === 0 && <p className="text-sm text-muted">{t("no_lines")}</p>}
      <ul className="max-h-56 overflow-y-auto rounded-md border border-rule empty:hidden">
        {sorted.map((row) => (
          <li key={row.lineId} className="border-b border-rule last:border-0">
            <label className="flex min-h-9 items-center gap-3 px-3 py-1 text-sm has-checked:bg-sunk pointer-coarse:min-h-11">
              <input
                type="checkbox"
                checked={set.has(row.lineId)}
                disabled={!set.has(row.lineId) && chosen.length >= MOST_LINES}
                onChange={(event) =>
                  onChange(event.target.checked ? [...chosen, row.lineId] : chosen.filter((id) => id !== row.lineId))
                }
                className="size-4 shrink-0 accent-(--ink)"
              />
              <span className="shrink-0 font-medium">
                {row.po} / {row.line}
              </span>
              <span className="min-w-0 grow break-words sm:truncate">
                {row.item.name || row.item.number}
                <span className="text-muted">
                  {" · "}
                  {formatQuantity(row.open, reader.locale)} {row.uom}
                  {row.need && ` · ${t("need", { date: formatDate(row.need.date, reader) })}`}
                </span>
              </span>
              <span className="hidden shrink-0 sm:block">
                <ExceptionTags kinds={row.exceptions.slice(0, 2)} />
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
