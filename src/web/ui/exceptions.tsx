import { useTranslations } from "use-intl";
import type { ExceptionKind } from "#modules/orders/schema.ts";
import { cx } from "./class-names.ts";
import { Icon } from "./icon.tsx";

/** Worst first; those that need a person carry the accent. */
export const EXCEPTIONS = [
  "late",
  "contradictory",
  "answer_overdue",
  "short",
  "no_promise",
  "answer_announced",
  "stale",
  "not_comparable",
] as const satisfies ExceptionKind[];
const URGENT = new Set<ExceptionKind>(["late", "contradictory", "answer_overdue"]);

export function ExceptionTag({ kind }: { kind: ExceptionKind }) {
  const t = useTranslations("exceptions");
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1 text-xs whitespace-nowrap",
        URGENT.has(kind) ? "font-medium text-accent" : "text-muted",
      )}
      title={t(`meaning.${kind}`)}
    >
      <Icon name={kind} size={13} />
      {t(`name.${kind}`)}
    </span>
  );
}

export function ExceptionTags({ kinds, className }: { kinds: readonly ExceptionKind[]; className?: string }) {
  if (kinds.length === 0) return null;
  return (
    <span className={cx("inline-flex flex-wrap items-center gap-x-3", className)}>
      {EXCEPTIONS.filter((kind) => kinds.includes(kind)).map((kind) => (
        <ExceptionTag key={kind} kind={kind} />
      ))}
    </span>
  );
}
