import { useTranslations } from "use-intl";
import { ageOf, formatInstant } from "../lib/format.ts";
import { useReader } from "../lib/reader.ts";
import { cx } from "./class-names.ts";

/** "2 h", "6 d"; the instant on hover. Stale ages fade, and say so. */
export function Age({ at, stale, className }: { at: string; stale?: boolean; className?: string }) {
  const t = useTranslations("age");
  const reader = useReader();
  const age = ageOf(reader.now - new Date(at).getTime());
  const instant = formatInstant(at, reader);
  return (
    <time
      dateTime={at}
      title={stale ? t("stale", { instant }) : instant}
      className={cx("whitespace-nowrap", stale && "text-faint italic", className)}
    >
      {t(age.unit, { count: age.count })}
    </time>
  );
}
