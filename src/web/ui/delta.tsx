import { useTranslations } from "use-intl";
import type { BoardPromise } from "#modules/orders/schema.ts";
import { formatDelta } from "../lib/format.ts";
import { cx } from "./class-names.ts";

/** Days against the need date, on its basis. Never "on time" where the two cannot be compared. */
export function Delta({ delta }: { delta: BoardPromise["delta"] }) {
  const t = useTranslations("delta");
  if (!delta) {
    return (
      <span className="text-faint" title={t("not_comparable_why")}>
        {t("not_comparable")}
      </span>
    );
  }
  const late = delta.earliest > 0;
  const risk = !late && (delta.latest === null || delta.latest > 0);
  const words = late ? t("late") : risk ? t("at_risk") : t("on_time");
  return (
    <span
      className={cx("whitespace-nowrap", late && "font-semibold text-accent", risk && "text-accent")}
      title={delta.transitDays > 0 ? t("with_transit", { words, days: delta.transitDays }) : words}
    >
      {t("days", { value: formatDelta(delta) })}
      <span className="sr-only"> {words}</span>
    </span>
  );
}
