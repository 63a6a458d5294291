import { useTranslations } from "use-intl";

/** Grey lines in place of content that is still coming; invisible for the first 300 ms (styles.css), so quick answers never flicker. */
export function Skeleton({ rows = 6 }: { rows?: number }) {
  const t = useTranslations("common");
  return (
    <div role="status" className="late-show flex flex-col gap-3 p-4">
      <span className="sr-only">{t("loading")}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
          key={row}
          className="pulse h-4 rounded bg-sunk"
          style={{ width: `${92 - ((row * 17) % 40)}%` }}
        />
      ))}
    </div>
  );
}
