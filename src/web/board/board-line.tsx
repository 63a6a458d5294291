import { memo, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { BoardPromise, BoardRow } from "#modules/orders/schema.ts";
import { columnQuantity } from "../lib/format.ts";
import { useReader } from "../lib/reader.ts";
import { Age } from "../ui/age.tsx";
import { AnnouncedAnswer } from "../ui/announced.tsx";
import { cx } from "../ui/class-names.ts";
import { Conditions } from "../ui/conditions.tsx";
import { EXCEPTIONS, ExceptionTag } from "../ui/exceptions.tsx";
import { Glow } from "../ui/glow.tsx";
import { Icon } from "../ui/icon.tsx";
import { COLUMNS, ROOMY, WIDE_ONLY } from "./columns.ts";
import { openerId, STRIP } from "./layout.ts";
import {
  ClosedSince,
  FirstPromiseFigure,
  NeedFigure,
  NoPromise,
  OpenFigure,
  PromiseAge,
  PromiseDelta,
  PromiseFigure,
  PromiseQty,
} from "./promise-cells.tsx";

type Props = {
  row: BoardRow;
  /** Where the keyboard is. */
  active: boolean;
  marked: boolean;
  selected: boolean;
  onSelect: (lineId: string) => void;
  onOpen: (lineId: string) => void;
};

/**
 * One order line: its first delivery beside what was ordered, further deliveries and the remainder below. Drawn again only
 * when the line itself changes: scrolling mounts rows and leaves the others alone.
 */
export const BoardLine = memo(function BoardLine({ row, active, marked, selected, onSelect, onOpen }: Props) {
  const t = useTranslations("board");
  const { locale } = useReader();
  const strip = (children: ReactNode, key?: string) => (
    // j, k and Enter do the same by keyboard, and the last cell is a button.
    <tr
      key={key}
      onClick={() => onOpen(row.lineId)}
      className={cx(
        COLUMNS,
        "relative text-sm last:shadow-[inset_0_-1px_0_var(--rule)]",
        marked ? "bg-sunk" : "bg-paper group-hover:bg-sunk/60",
      )}
      style={{ height: STRIP }}
    >
      {children}
    </tr>
  );
  const note = (children: ReactNode, key: string) =>
    strip(
      <>
        <Blank />
        <td />
        <td className="col-span-4 flex">{children}</td>
      </>,
      key,
    );
  const condition = ({ commitmentId, conditions }: BoardPromise) =>
    conditions.length > 0 &&
    note(<Conditions conditions={conditions} className="truncate" />, `condition ${commitmentId}`);
  const kinds = EXCEPTIONS.filter((kind) => row.exceptions.includes(kind));
  return (
    <>
      {strip(
        <>
          <td className="flex">
            {active && <span className="absolute inset-y-0 left-0 w-[3px] bg-ink" />}
            <input
              type="checkbox"
              aria-label={t("select", { po: row.po, line: row.line })}
              checked={selected}
              onChange={() => onSelect(row.lineId)}
              onClick={(event) => event.stopPropagation()}
              className="size-4 accent-(--ink)"
            />
          </td>
          <td className="truncate" title={[row.partner.name, row.partner.city].filter(Boolean).join(", ")}>
            {row.partner.name} <span className="text-muted">{row.partner.city}</span>
          </td>
          <td className="truncate font-medium" title={`${row.po} / ${row.line}`}>
            {row.po} / {row.line}
          </td>
          <td className={cx(ROOMY, "truncate")} title={`${row.item.number} ${row.item.name}`}>
            {row.item.name || row.item.number}
          </td>
          <td className="text-right">
            <OpenFigure row={row} />
          </td>
          <td>
            <NeedFigure row={row} />
          </td>
          <td className={WIDE_ONLY}>
            <FirstPromiseFigure row={row} />
          </td>
          {row.promises[0] ? (
            <Delivery row={row} promise={row.promises[0]} />
          ) : (
            <>
              <td className="truncate text-right text-muted">{columnQuantity(row.open, locale)}</td>
              <td>{row.closedAt === null && <NoPromise />}</td>
              <td />
              <td className="text-right">
                {row.freshness && <Age at={row.freshness.at} stale={row.freshness.stale} />}
              </td>
            </>
          )}
          <td className="flex items-center gap-2 overflow-hidden">
            {row.closedAt !== null && <ClosedSince at={row.closedAt} />}
            <Glow value={kinds.join()} className="flex">
              {kinds[0] && <ExceptionTag kind={kinds[0]} />}
            </Glow>
            {kinds.length > 1 && (
              <span
                className="text-xs text-muted"
                title={kinds
                  .slice(1)
                  .map((kind) => t(`also.${kind}`))
                  .join(", ")}
              >
                +{kinds.length - 1}
              </span>
            )}
          </td>
          <td className="sr-only @min-[1220px]:not-sr-only @min-[1220px]:flex!">
            <button
              type="button"
              id={openerId(row.lineId)}
              aria-label={t("open_line", { po: row.po, line: row.line })}
              onClick={() => onOpen(row.lineId)}
              className="text-faint hover:text-ink"
            >
              <Icon name="right" size={13} />
            </button>
          </td>
        </>,
      )}
      {row.promises[0] && condition(row.promises[0])}
      {row.promises.slice(1).flatMap((promise) => [
        strip(
          <>
            <Blank />
            <Delivery row={row} promise={promise} />
          </>,
          promise.commitmentId,
        ),
        condition(promise),
      ])}
      {row.promises.length > 0 &&
        row.withoutPromise > 0 &&
        strip(
          <>
            <Blank />
            <td className="truncate text-right text-muted">{columnQuantity(row.withoutPromise, locale)}</td>
            <td>
              <NoPromise />
            </td>
          </>,
        )}
      {row.announced !== null && note(<AnnouncedAnswer row={row} className="truncate" />, "announced")}
    </>
  );
});

/** The columns a split delivery shares with its line: five beside a panel, six on a small screen, seven on a wide board. */
function Blank() {
  return <td className="col-span-5 @min-[1220px]:col-span-6 @min-[1384px]:col-span-7" />;
}

function Delivery({ row, promise }: { row: BoardRow; promise: BoardPromise }) {
  return (
    <>
      <td className="text-right">
        <PromiseQty row={row} promise={promise} />
      </td>
      <td className="flex">
        <PromiseFigure row={row} promise={promise} short />
      </td>
      <td className="text-right">
        <PromiseDelta promise={promise} />
      </td>
      <td className="text-right">
        <PromiseAge row={row} promise={promise} />
      </td>
    </>
  );
}
