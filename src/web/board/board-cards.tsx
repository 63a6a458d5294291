import { Fragment } from "react";
import { useTranslations } from "use-intl";
import type { BoardRow } from "#modules/orders/schema.ts";
import { columnQuantity } from "../lib/format.ts";
import { useReader } from "../lib/reader.ts";
import { AnnouncedAnswer } from "../ui/announced.tsx";
import { cx } from "../ui/class-names.ts";
import { Conditions } from "../ui/conditions.tsx";
import { ExceptionTags } from "../ui/exceptions.tsx";
import { cardHeight } from "./layout.ts";
import {
  ClosedSince,
  NeedFigure,
  NoPromise,
  OpenFigure,
  PromiseAge,
  PromiseDelta,
  PromiseFigure,
  PromiseQty,
} from "./promise-cells.tsx";
import type { Selection } from "./use-selection.ts";
import { VirtualList } from "./virtual-list.tsx";

const idOf = (row: BoardRow) => row.lineId;

/** The board at phone width: a card a line, the same strips inside. */
export function BoardCards({
  rows,
  selection,
  onOpen,
  onPointer,
}: {
  rows: readonly BoardRow[];
  selection: Selection;
  onOpen: (lineId: string) => void;
  onPointer: (inside: boolean) => void;
}) {
  const t = useTranslations("board");
  return (
    <VirtualList
      label={t("title")}
      rows={rows}
      idOf={idOf}
      heightOf={cardHeight}
      activeId={null}
      onPointer={onPointer}
      render={(row) => (
        <Card
          row={row}
          selected={selection.has(row.lineId)}
          onSelect={() => selection.toggle(row.lineId)}
          onOpen={() => onOpen(row.lineId)}
        />
      )}
    />
  );
}

function Card({
  row,
  selected,
  onSelect,
  onOpen,
}: {
  row: BoardRow;
  selected: boolean;
  onSelect: () => void;
  onOpen: () => void;
}) {
  const t = useTranslations("board");
  const { locale } = useReader();
  return (
    <article
      className={cx(
        "flex h-full flex-col overflow-hidden border-b border-rule-strong px-4 py-2 text-sm",
        selected ? "bg-sunk" : "bg-paper",
      )}
    >
      <div className="flex h-[76px] shrink-0 items-start gap-3">
        <button
          type="button"
          onClick={onOpen}
          aria-label={t("open_line", { po: row.po, line: row.line })}
          className="min-w-0 grow text-left"
        >
          <span className="flex items-baseline gap-2">
            <span className="shrink-0 font-semibold">
              {row.po} / {row.line}
            </span>
            <span className="truncate text-muted">{row.partner.name}</span>
          </span>
          <span className="block truncate">{row.item.name || row.item.number}</span>
          <span className="block h-6 truncate pt-1">
            {row.closedAt === null ? (
              <ExceptionTags kinds={row.exceptions} className="flex-nowrap!" />
            ) : (
              <ClosedSince at={row.closedAt} />
            )}
          </span>
        </button>
        <label className="-mt-1 -mr-2 flex size-11 shrink-0 items-center justify-center">
          <input
            type="checkbox"
            aria-label={t("select", { po: row.po, line: row.line })}
            checked={selected}
            onChange={onSelect}
            className="size-5 accent-(--ink)"
          />
        </label>
      </div>
      {row.promises.map((promise) => (
        <Fragment key={promise.commitmentId}>
          <div className="flex h-12 shrink-0 flex-col justify-center border-t border-rule">
            <span className="flex min-w-0">
              <PromiseFigure row={row} promise={promise} />
            </span>
            <span className="flex min-w-0 items-baseline gap-3 text-muted">
              <span className="min-w-0 truncate">
                <PromiseQty row={row} promise={promise} />
              </span>
              <PromiseDelta promise={promise} />
              <span className="ml-auto">
                <PromiseAge row={row} promise={promise} />
              </span>
            </span>
          </div>
          {promise.conditions.length > 0 && (
            <div className="flex h-12 shrink-0 items-start">
              <Conditions conditions={promise.conditions} className="line-clamp-2 min-w-0" />
            </div>
          )}
        </Fragment>
      ))}
      {(row.promises.length === 0 || row.withoutPromise > 0) && (
        <div className="flex h-12 shrink-0 items-center gap-3 border-t border-rule">
          <span className="min-w-0 truncate">{columnQuantity(row.withoutPromise || row.open, locale)}</span>
          {row.closedAt === null && <NoPromise />}
        </div>
      )}
      {row.announced !== null && (
        <div className="flex h-12 shrink-0 items-center border-t border-rule">
          <AnnouncedAnswer row={row} className="line-clamp-2 min-w-0" />
        </div>
      )}
      <div className="flex h-8 shrink-0 items-center gap-4 border-t border-rule text-muted">
        <span className="flex min-w-0 gap-1.5">
          {t("column.open")} <OpenFigure row={row} />
        </span>
        <span className="ml-auto flex shrink-0 gap-1.5">
          {t("column.need")} <NeedFigure row={row} />
        </span>
      </div>
    </article>
  );
}
