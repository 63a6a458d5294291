import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { z } from "zod";
import type { BoardRow, BoardSort } from "#modules/orders/schema.ts";
import type { OrdersSearch } from "../lib/search.ts";
import { useHere } from "../lib/workspace.ts";
import { cx } from "../ui/class-names.ts";
import { COLUMNS, ROOMY, WIDE_ONLY } from "./columns.ts";
import type { Selection } from "./use-selection.ts";
import { HEAD } from "./virtual-list.tsx";

/** Column names; those one can sort by are links, so that the order stands in the address. */
export function BoardHead({
  search,
  selection,
  rows,
}: {
  search: OrdersSearch;
  selection: Selection;
  rows: readonly BoardRow[];
}) {
  const t = useTranslations("board");
  const all = rows.length > 0 && rows.every((row) => selection.has(row.lineId));
  return (
    <thead className="sticky top-0 z-10 block border-b border-rule-strong bg-ground text-xs text-muted">
      <tr className={cx(COLUMNS, "*:font-normal *:text-left")} style={{ height: HEAD }}>
        <th scope="col" className="flex">
          <input
            type="checkbox"
            aria-label={t("select_all")}
            checked={all}
            onChange={() => selection.set(all ? [] : rows.map((row) => row.lineId))}
            className="size-4 accent-(--ink)"
          />
        </th>
        <SortHead by="partner" search={search} />
        <SortHead by="po" search={search} />
        <th scope="col" className={ROOMY}>
          {t("column.item")}
        </th>
        <SortHead by="open" search={search} right />
        <SortHead by="need" search={search} />
        <th scope="col" className={WIDE_ONLY}>
          {t("column.first")}
        </th>
        <SortHead by="qty" search={search} right />
        <SortHead by="promise" search={search} />
        <SortHead by="delta" search={search} right />
        <SortHead by="age" search={search} right />
        <SortHead by="urgency" search={search} />
        <td className={ROOMY} />
      </tr>
    </thead>
  );
}

function SortHead({ by, search, right }: { by: z.infer<typeof BoardSort>; search: OrdersSearch; right?: boolean }) {
  const t = useTranslations("board");
  const { workspace } = useHere();
  const current = (search.sort ?? "urgency") === by;
  const descending = current && search.direction === "desc";
  const next = current && !descending ? ("desc" as const) : undefined;
  return (
    <th
      scope="col"
      aria-sort={current ? (descending ? "descending" : "ascending") : "none"}
      className={right ? "text-right!" : ""}
    >
      <Link
        to="/w/$workspace/orders"
        params={{ workspace: workspace.id }}
        search={({ direction: _direction, sort: _sort, ...rest }: OrdersSearch) => ({
          ...rest,
          ...(by === "urgency" ? {} : { sort: by }),
          ...(next ? { direction: next } : {}),
        })}
        className={cx("inline-flex items-center gap-1 hover:text-ink", current && "font-semibold text-ink")}
      >
        {t(`column.${by}`)}
        {current && <span aria-hidden="true">{descending ? "↓" : "↑"}</span>}
      </Link>
    </th>
  );
}
