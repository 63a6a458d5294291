import { useTranslations } from "use-intl";
import { formatQuantity } from "#kernel/quantity.ts";
import type { BoardPromise, BoardRow } from "#modules/orders/schema.ts";
import { columnQuantity, formatDate } from "../lib/format.ts";
import { useReader } from "../lib/reader.ts";
import { Age } from "../ui/age.tsx";
import { Delta } from "../ui/delta.tsx";
import { Figure } from "../ui/figure.tsx";
import { Glow } from "../ui/glow.tsx";
import { PromiseText, usePromiseText } from "../ui/promise.tsx";

/** What the strips of a line show; table and cards arrange the same pieces. */
export function PromiseFigure({ row, promise, short }: { row: BoardRow; promise: BoardPromise; short?: boolean }) {
  const t = useTranslations("board");
  const { when, basis, status } = usePromiseText()(promise);
  return (
    <Glow value={`${when}${basis}${status}`} className="inline-block max-w-full min-w-0">
      <Figure
        label={t("promise_of", { po: row.po, line: row.line })}
        evidence={promise.evidence}
        commitmentId={promise.commitmentId}
        title={`${when} · ${basis} · ${status}`}
        className="block max-w-full truncate"
      >
        <PromiseText promise={promise} stale={row.freshness?.stale ?? false} short={short ?? false} />
      </Figure>
    </Glow>
  );
}

export function PromiseQty({ row, promise }: { row: BoardRow; promise: BoardPromise }) {
  const t = useTranslations("board");
  const { locale } = useReader();
  return (
    <Glow value={String(promise.qty)} className="inline-block max-w-full">
      <Figure
        label={t("promise_of", { po: row.po, line: row.line })}
        evidence={promise.evidence}
        commitmentId={promise.commitmentId}
        title={`${formatQuantity(promise.qty, locale)} ${promise.uom}`}
        className="block max-w-full truncate"
      >
        {columnQuantity(promise.qty, locale)}
        {promise.uom !== row.uom && ` ${promise.uom}`}
      </Figure>
    </Glow>
  );
}

export function PromiseAge({ row, promise }: { row: BoardRow; promise: BoardPromise }) {
  return <Age at={promise.saidAt} stale={row.freshness?.stale ?? false} />;
}

export function PromiseDelta({ promise }: { promise: BoardPromise }) {
  return (
    <Glow value={JSON.stringify(promise.delta)}>
      <Delta delta={promise.delta} />
    </Glow>
  );
}

/** The remainder nobody has promised: shown as missing, never as fine. */
export function NoPromise() {
  const t = useTranslations("board");
  return <span className="text-muted italic">{t("no_promise")}</span>;
}

export function ClosedSince({ at }: { at: string }) {
  const t = useTranslations("board");
  return (
    <span className="text-xs whitespace-nowrap text-muted">
      {t("closed")} · <Age at={at} />
    </span>
  );
}

export function NeedFigure({ row }: { row: BoardRow }) {
  const t = useTranslations("board");
  const tp = useTranslations("promise");
  const reader = useReader();
  if (!row.need) return <span className="text-faint">{t("no_need")}</span>;
  const date = formatDate(row.need.date, reader);
  return (
    <Glow value={`${row.need.date}${row.need.basis}`} className="inline-block max-w-full">
      <Figure
        label={t("need_of", { po: row.po, line: row.line })}
        evidence={row.need?.evidenceId ? [{ id: row.need.evidenceId }] : []}
        absent={t("need_absent")}
        className="block max-w-full truncate"
      >
        {date}{" "}
        <abbr title={tp(`basis.${row.need.basis}`)} className="text-muted no-underline">
          {tp(`basis_short.${row.need.basis}`)}
        </abbr>
      </Figure>
    </Glow>
  );
}

export function OpenFigure({ row }: { row: BoardRow }) {
  const t = useTranslations("board");
  const { locale } = useReader();
  return (
    <Glow value={String(row.open)} className="inline-block max-w-full">
      <Figure
        label={t("open_of", { po: row.po, line: row.line })}
        evidence={row.need?.evidenceId ? [{ id: row.need.evidenceId }] : []}
        absent={t("open_absent", {
          ordered: formatQuantity(row.ordered, locale),
          open: formatQuantity(row.open, locale),
          uom: row.uom,
        })}
        title={`${formatQuantity(row.open, locale)} ${row.uom}`}
        className="block max-w-full truncate"
      >
        {columnQuantity(row.open, locale)} <span className="text-muted">{row.uom}</span>
      </Figure>
    </Glow>
  );
}

export function FirstPromiseFigure({ row }: { row: BoardRow }) {
  const t = useTranslations("board");
  const textOf = usePromiseText();
  const first = row.firstPromise;
  if (!first) return null;
  const { when } = textOf({ ...first, status: "said", confirmedBy: null, disputed: false });
  return (
    <Figure
      label={t("first_of", { po: row.po, line: row.line })}
      evidence={first.evidence}
      commitmentId={first.commitmentId}
      className="block max-w-full truncate text-muted"
    >
      {when}
    </Figure>
  );
}
