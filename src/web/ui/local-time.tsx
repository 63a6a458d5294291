import { useTranslations } from "use-intl";
import { formatInstant, formatLocalTime, hourIn } from "../lib/format.ts";
import { useReader } from "../lib/reader.ts";

/** The clock on the partner's wall now, with a word when it is night there. */
export function LocalTime({ zone }: { zone: string }) {
  const t = useTranslations("age");
  const reader = useReader();
  const hour = hourIn(zone, reader.now);
  return (
    <span className="whitespace-nowrap" title={zone}>
      {formatLocalTime(reader.now, reader, zone)}
      {(hour < 7 || hour >= 21) && <span className="italic"> · {t("night")}</span>}
    </span>
  );
}

/** An instant in the reader's zone, with the partner's beside it where the clocks differ. */
export function Instant({ at, zone }: { at: string; zone?: string | null }) {
  const t = useTranslations("age");
  const reader = useReader();
  const here = formatInstant(at, reader);
  const there = zone ? formatInstant(at, reader, zone) : here;
  return (
    <time dateTime={at}>
      {here}
      {there !== here && <span className="text-muted"> ({t("there", { time: there })})</span>}
    </time>
  );
}
