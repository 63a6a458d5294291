import { useTranslations } from "use-intl";
import { shiftInterval } from "#kernel/interval.ts";
import { addDays, plainDateIn } from "#kernel/time.ts";
import { isLive, type LineDetail, type PromiseHistory } from "#modules/orders/schema.ts";
import { formatDate } from "../lib/format.ts";
import { useReader } from "../lib/reader.ts";
import { cx } from "../ui/class-names.ts";
import { usePromiseText } from "../ui/promise.tsx";
import { daysToNeed, placeOf, slipScale, slipTicks } from "./slip-scale.ts";

const WIDTH = 440;
const LEFT = 64;
/** Half of the widest label of the axis ("30 Sept 2027"), which stands under the middle of its line. */
const RIGHT = 32;
const ROW = 16;
const TOP = 22;
const MAX_ROWS = 40;

/** Oldest promise on top; the need date is a vertical line, what shipped a dot. One look tells whether promises walk away. */
export function SlipChart({ detail }: { detail: LineDetail }) {
  const t = useTranslations("slip");
  const tp = useTranslations("promise");
  const reader = useReader();
  const textOf = usePromiseText();
  const needBasis = detail.schedule[0]?.basis ?? null;
  // Bars and need lie on one event, or the picture would lie: the lane's transit days move the bars.
  const promises = [...detail.promises]
    .sort((a, b) => a.saidAt.localeCompare(b.saidAt))
    .slice(-MAX_ROWS)
    .map((promise) => {
      const days = daysToNeed(promise.basis, needBasis, detail.transit);
      return { ...promise, spoken: promise.interval, days, interval: shiftInterval(promise.interval, days ?? 0) };
    });
  const moved = promises.some((promise) => promise.days !== null && promise.days !== 0);
  const unmoved = promises.some((promise) => promise.days === null);
  if (promises.length === 0) return <p className="text-sm text-muted">{t("empty")}</p>;
  const today = plainDateIn(reader.zone, reader.now);
  const needs = detail.schedule.map((line) => line.requiredOn);
  const shipped = detail.movements.filter((movement) => movement.kind === "shipped");
  const scale = slipScale({ promises, needs, shipped: shipped.map((movement) => movement.occurredOn), today });
  const x = (date: string) => LEFT + placeOf(date, scale) * (WIDTH - LEFT - RIGHT);
  const height = TOP + promises.length * ROW + 26;
  const bottom = height - 18;
  return (
    <figure>
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        className="w-full text-[10px]"
        role="img"
        aria-label={t("label", { count: promises.length })}
      >
        {slipTicks(scale, 6).map((date) => (
          <g key={date}>
            <line x1={x(date)} x2={x(date)} y1={TOP - 6} y2={bottom} className="stroke-rule" />
            <text x={x(date)} y={height - 4} textAnchor="middle" className="fill-faint">
              {formatDate(date, reader)}
            </text>
          </g>
        ))}
        <line x1={x(today)} x2={x(today)} y1={TOP - 6} y2={bottom} className="stroke-edge" strokeDasharray="2 3" />
        {needs.map((date) => (
          <g key={date}>
            <line x1={x(date)} x2={x(date)} y1={TOP - 8} y2={bottom} className="stroke-accent" strokeWidth={1.5} />
            <text x={clampText(x(date))} y={10} textAnchor="middle" className="fill-accent font-semibold">
              {t("need", { date: formatDate(date, reader) })}
            </text>
          </g>
        ))}
        {promises.map((promise, index) => {
          const y = TOP + index * ROW + ROW / 2;
          const { when, basis, status } = textOf({ ...promise, interval: promise.spoken });
          return (
            <g key={promise.commitmentId}>
              <text x={LEFT - 8} y={y + 3} textAnchor="end" className="fill-muted">
                {formatDate(plainDateIn(reader.zone, new Date(promise.saidAt).getTime()), reader)}
              </text>
              <Bar promise={promise} comparable={promise.days !== null} x={x} y={y} />
              <title>{`${when} · ${basis} · ${status}`}</title>
            </g>
          );
        })}
        {shipped.map((movement) => (
          <circle key={movement.id} cx={x(movement.occurredOn)} cy={bottom} r={3.5} className="fill-ink">
            <title>{t("shipped", { date: formatDate(movement.occurredOn, reader) })}</title>
          </circle>
        ))}
      </svg>
      <figcaption className="text-xs text-muted">
        {t("caption")}
        {moved && needBasis && ` ${t("moved", { basis: tp(`basis.${needBasis}`) })}`}
        {unmoved && ` ${t("unmoved")}`}
      </figcaption>
    </figure>
  );
}

function Bar({
  promise,
  comparable,
  x,
  y,
}: {
  promise: PromiseHistory;
  comparable: boolean;
  x: (date: string) => number;
  y: number;
}) {
  const { earliest, latest } = promise.interval;
  const from = x(earliest);
  // A firm date is a day wide at least, so that it can be seen.
  const to = Math.max(x(latest ?? addDays(earliest, 14)), from + 4);
  const current = isLive(promise.status);
  return (
    <>
      <rect
        x={from - 2}
        y={y - 3}
        width={to - from + 2}
        height={6}
        rx={1}
        className={cx(
          promise.status === "said"
            ? "fill-paper stroke-ink"
            : current || promise.status === "kept"
              ? "fill-ink"
              : "fill-edge",
        )}
        opacity={comparable ? 1 : 0.35}
        strokeWidth={promise.status === "said" ? 1 : 0}
        strokeDasharray={latest === null ? "3 2" : undefined}
      />
      {promise.status === "broken" && (
        <line x1={from - 5} x2={to + 3} y1={y} y2={y} className="stroke-accent" strokeWidth={1.5} />
      )}
    </>
  );
}

const clampText = (x: number) => Math.min(WIDTH - 40, Math.max(LEFT + 30, x));
