import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useCallback, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { BoardCards } from "../board/board-cards.tsx";
import { BoardTable } from "../board/board-table.tsx";
import { EmptyBoard } from "../board/empty-board.tsx";
import { Filters } from "../board/filters.tsx";
import { openerId } from "../board/layout.ts";
import { LinePanel } from "../board/line-panel.tsx";
import { useBoard } from "../board/use-board.ts";
import { useSelection } from "../board/use-selection.ts";
import type { OrdersSearch } from "../lib/search.ts";
import { useShortcuts } from "../lib/shortcuts.ts";
import { askForCall } from "../lib/start-call.ts";
import { useHere, useMay } from "../lib/workspace.ts";
import { Age } from "../ui/age.tsx";
import { Button } from "../ui/button.tsx";
import { Problem } from "../ui/problem.tsx";
import { SidePanel } from "../ui/side-panel.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { useWide } from "../ui/use-wide.ts";
import { WrongAddress } from "../ui/wrong-address.tsx";

const route = getRouteApi("/w/$workspace/orders");

export function Orders() {
  const t = useTranslations("board");
  const search = route.useSearch();
  const { workspace } = useHere();
  const may = useMay();
  const navigate = useNavigate();
  const wide = useWide(768);
  const searchBox = useRef<HTMLInputElement>(null);
  const [pointer, setPointer] = useState(false);
  const [activeId, setActiveId] = useState<string | null>(null);
  const selection = useSelection();
  const { data, rows, letGo, error, refetch } = useBoard(search, pointer || activeId !== null);

  const open = (line: string | null) => {
    if (line) setActiveId(line);
    const { line: _line, ...rest } = search;
    void navigate({
      to: "/w/$workspace/orders",
      params: { workspace: workspace.id },
      search: (line ? { ...rest, line } : rest) as OrdersSearch,
      // Walking from line to line with the panel open is one place in the history.
      replace: Boolean(search.line && line),
    });
  };
  // Rows are drawn again when what they are given changes: they get one function for good.
  const latestOpen = useRef(open);
  latestOpen.current = open;
  const stableOpen = useCallback((line: string) => latestOpen.current(line), []);
  const move = (step: number) => {
    if (!rows || rows.length === 0) return;
    const at = rows.findIndex((row) => row.lineId === activeId);
    const next = rows[Math.max(0, Math.min(rows.length - 1, at < 0 ? 0 : at + step))]!;
    setActiveId(next.lineId);
    // The focus goes along once the row is drawn, so that a screen reader says it and Enter opens it.
    requestAnimationFrame(() => document.getElementById(openerId(next.lineId))?.focus({ preventScroll: true }));
    if (search.line) open(next.lineId);
  };
  const callable = rows?.filter((row) => row.closedAt === null) ?? [];
  const chosen = callable.filter((row) => selection.has(row.lineId));
  const partners = new Set(chosen.map((row) => row.partner.id));
  const call = () => {
    if (!may.manage || partners.size > 1) return;
    const fallback = callable.find((row) => row.lineId === (search.line ?? activeId));
    const partnerId = chosen[0]?.partner.id ?? fallback?.partner.id ?? search.partner;
    const lineIds = chosen.length > 0 ? chosen.map((row) => row.lineId) : fallback ? [fallback.lineId] : undefined;
    askForCall({ ...(partnerId ? { partnerId } : {}), ...(lineIds ? { lineIds } : {}) });
  };

  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    x: () => activeId && selection.toggle(activeId),
    c: call,
    "/": () => searchBox.current?.focus(),
    Enter: () => activeId && open(activeId),
    Escape: () => (search.line ? open(null) : selection.ids.length > 0 ? selection.set([]) : setActiveId(null)),
  });

  return (
    <div className="flex min-h-0 grow">
      <section className="flex min-h-0 min-w-0 grow flex-col">
        <header className="flex items-center gap-3 px-4 pt-3 pb-2">
          <h1 className="text-lg font-semibold">{t("title")}</h1>
          {data && (
            <span className="text-xs text-muted">
              {t("as_of")} <Age at={data.asOf} />
            </span>
          )}
          <div className="ml-auto flex items-center gap-2">
            {partners.size > 1 && <span className="text-xs text-muted">{t("one_partner")}</span>}
            {may.manage && (
              <Button
                look={chosen.length > 0 ? "primary" : "plain"}
                icon="phone"
                onClick={call}
                disabled={partners.size > 1}
                aria-keyshortcuts="c"
              >
                {chosen.length > 0 ? t("call_lines", { count: chosen.length }) : t("call")}
              </Button>
            )}
          </div>
        </header>
        <Filters search={search} counts={data?.counts} searchBox={searchBox} />
        <WrongAddress screen="orders" search={search} />
        {error && !rows ? (
          <div className="p-4">
            <Problem error={error} kept={t("kept")} onRetry={() => refetch()} />
          </div>
        ) : !rows ? (
          <Skeleton rows={12} />
        ) : rows.length === 0 ? (
          <EmptyBoard search={search} none={data?.counts.all === 0} />
        ) : wide ? (
          <BoardTable
            rows={rows}
            search={search}
            activeId={activeId}
            selection={selection}
            onOpen={stableOpen}
            onPointer={setPointer}
          />
        ) : (
          <BoardCards rows={rows} selection={selection} onOpen={stableOpen} onPointer={setPointer} />
        )}
      </section>
      {search.line && (
        <SidePanel label={t("panel")} onClose={() => open(null)}>
          <LinePanel key={search.line} lineId={search.line} onMoved={letGo} onClose={() => open(null)} />
        </SidePanel>
      )}
    </div>
  );
}
