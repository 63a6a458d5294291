import { useTranslations } from "use-intl";
import type { BoardPromise, PromiseHistory } from "#modules/orders/schema.ts";
import { formatInterval } from "../lib/format.ts";
import { useReader } from "../lib/reader.ts";
import { cx } from "./class-names.ts";

export type PromiseShape = Pick<BoardPromise, "interval" | "basis" | "confirmedBy" | "disputed"> & {
  status: PromiseHistory["status"];
};

/** `3–5 Dec · ex-factory · said`: interval before point, basis and status always there, as one sentence for reading and hearing. */
/* A doubt comes first: where room is short, it is not what is cut. */
export function usePromiseText(): (promise: PromiseShape) => { when: string; basis: string; status: string } {
  const t = useTranslations("promise");
  const reader = useReader();
  return (promise) => {
    const by = promise.status === "confirmed" ? promise.confirmedBy : null;
    const status = by ? t("confirmed_by", { by: t(`by.${by}`) }) : t(`status.${promise.status}`);
    return {
      when: formatInterval(promise.interval, reader, (date) => t("from", { date })),
      basis: t(`basis.${promise.basis}`),
      status: promise.disputed ? `${t("disputed")}, ${status}` : status,
    };
  };
}

/** Said and stale promises are lighter than confirmed ones; broken and withdrawn ones are struck through. */
export function PromiseText({
  promise,
  stale,
  short,
  className,
}: {
  promise: PromiseShape;
  stale?: boolean;
  /** Abbreviates the basis, its full name on hover. */
  short?: boolean;
  className?: string;
}) {
  const t = useTranslations("promise");
  const text = usePromiseText()(promise);
  const gone = promise.status === "broken" || promise.status === "withdrawn" || promise.status === "superseded";
  const light = stale || promise.status === "said" || promise.disputed || gone;
  return (
    <span className={cx(light ? "text-muted" : "text-ink", className)}>
      <span className={cx("whitespace-nowrap", gone ? "line-through" : !light && "font-semibold")}>{text.when}</span>
      <span> · </span>
      <abbr
        title={text.basis}
        className={cx("whitespace-nowrap no-underline", promise.basis === "unknown" && "italic")}
      >
        {short ? t(`basis_short.${promise.basis}`) : text.basis}
      </abbr>
      <span> · </span>
      <span className="whitespace-nowrap">{text.status}</span>
    </span>
  );
}
