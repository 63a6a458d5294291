import { useTranslations } from "use-intl";
import type { PromiseCondition } from "#modules/orders/schema.ts";
import { formatDate } from "../lib/format.ts";
import { useReader } from "../lib/reader.ts";
import { cx } from "./class-names.ts";

/** What a promise depends on, in one sentence with the words it was named in; null where it depends on nothing. */
export function useConditionText(): (conditions: readonly PromiseCondition[]) => string | null {
  const t = useTranslations("promise");
  const reader = useReader();
  return (conditions) =>
    conditions.length === 0
      ? null
      : conditions
          .map(({ text, due }) => {
            const words = text === null ? t("condition_unknown") : t("condition", { text });
            return due === null ? words : `${words} (${t("condition_due", { date: formatDate(due, reader) })})`;
          })
          .join(" · ");
}

export function Conditions({ conditions, className }: { conditions: readonly PromiseCondition[]; className?: string }) {
  const text = useConditionText()(conditions);
  if (text === null) return null;
  return (
    <span className={cx("text-xs text-muted", className)} title={text}>
      {text}
    </span>
  );
}
