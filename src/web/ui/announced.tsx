import { useTranslations } from "use-intl";
import type { BoardRow } from "#modules/orders/schema.ts";
import { formatDay } from "../lib/format.ts";
import { useReader } from "../lib/reader.ts";
import { cx } from "./class-names.ts";

/** By when an answer was announced, in one sentence. */
export function useAnnouncedText(): (announced: { by: string | null }, overdue: boolean) => string {
  const t = useTranslations("announced");
  const reader = useReader();
  return ({ by }, overdue) =>
    by === null ? t("some_day") : t(overdue ? "overdue" : "for_day", { day: formatDay(by, reader) });
}

/** That this line's promise waits for an answer; nothing where none was announced. */
export function AnnouncedAnswer({
  row,
  className,
}: {
  row: Pick<BoardRow, "announced" | "exceptions">;
  className?: string;
}) {
  const textOf = useAnnouncedText();
  if (row.announced === null) return null;
  const overdue = row.exceptions.includes("answer_overdue");
  const text = textOf(row.announced, overdue);
  return (
    <span className={cx("text-xs", overdue ? "font-medium text-accent" : "text-muted", className)} title={text}>
      {text}
    </span>
  );
}
