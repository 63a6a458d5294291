import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import type { BoardRow } from "#modules/orders/schema.ts";
import { holdOrder } from "../lib/hold-order.ts";
import { ordersQuery } from "../lib/queries.ts";
import type { OrdersSearch } from "../lib/search.ts";
import { useHere } from "../lib/workspace.ts";

const idOf = (row: BoardRow) => row.lineId;

/**
 * The board's rows in the order in which they are shown: held while the pointer is over them or one has the focus. What
 * the person herself took off the board (`letGo`) does not stay for that.
 */
export function useBoard(search: OrdersSearch, held: boolean) {
  const { workspace } = useHere();
  const { line: _panel, wrong: _wrong, ...filters } = search;
  const query = useQuery(ordersQuery(workspace.id, { sort: "urgency", direction: "asc", ...filters }));
  const { rows, letGo } = useHeld(query.data?.rows, held, JSON.stringify(filters));
  return { ...query, rows, letGo };
}

/** A new question (other filters) is always answered in its own order; only changes of the same answer are held. */
function useHeld(
  next: readonly BoardRow[] | undefined,
  held: boolean,
  question: string,
): { rows: readonly BoardRow[] | undefined; letGo: (lineId: string) => void } {
  const gone = useRef(new Set<string>());
  const shown = useRef<{ question: string; rows: readonly BoardRow[] } | null>(null);
  const [released, setReleased] = useState(0);
  useEffect(() => {
    if (!held) setReleased((count) => count + 1);
  }, [held]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `released` draws the true order once the list is let go
  const rows = useMemo(() => {
    if (!next) return shown.current?.rows;
    const before = shown.current?.question === question ? shown.current.rows : [];
    const stays = new Set(next.map(idOf));
    const rows = holdOrder(
      before.filter((row) => stays.has(row.lineId) || !gone.current.has(row.lineId)),
      next,
      held,
      idOf,
    );
    shown.current = { question, rows };
    return rows;
  }, [next, held, question, released]);
  return { rows, letGo: (lineId) => void gone.current.add(lineId) };
}
