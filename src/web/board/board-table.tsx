import { useTranslations } from "use-intl";
import type { BoardRow } from "#modules/orders/schema.ts";
import type { OrdersSearch } from "../lib/search.ts";
import { BoardHead } from "./board-head.tsx";
import { BoardLine } from "./board-line.tsx";
import { rowHeight } from "./layout.ts";
import type { Selection } from "./use-selection.ts";
import { VirtualList } from "./virtual-list.tsx";

const idOf = (row: BoardRow) => row.lineId;

/** The board on a wide screen: one row group a line, one row a delivery. */
export function BoardTable({
  rows,
  search,
  activeId,
  selection,
  onOpen,
  onPointer,
}: {
  rows: readonly BoardRow[];
  search: OrdersSearch;
  activeId: string | null;
  selection: Selection;
  onOpen: (lineId: string) => void;
  onPointer: (inside: boolean) => void;
}) {
  const t = useTranslations("board");
  return (
    <div className="@container flex min-h-0 grow flex-col">
      <VirtualList
        label={t("title")}
        rows={rows}
        idOf={idOf}
        heightOf={rowHeight}
        activeId={activeId}
        onPointer={onPointer}
        head={<BoardHead search={search} selection={selection} rows={rows} />}
        render={(row) => (
          <BoardLine
            row={row}
            active={row.lineId === activeId}
            marked={row.lineId === search.line || selection.has(row.lineId)}
            selected={selection.has(row.lineId)}
            onSelect={selection.toggle}
            onOpen={onOpen}
          />
        )}
      />
    </div>
  );
}
