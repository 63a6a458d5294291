import { useTranslations } from "use-intl";
import { mayGoOn } from "#kernel/send-again.ts";
import { ApiError, refusalOf } from "../lib/api.ts";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";

/** What happened, what was kept, what to do. `kept` is said by the screen, because only it knows. */
export function Problem({
  error,
  text,
  kept,
  onRetry,
}: {
  error: unknown;
  /** The screen's own sentence, where it knows more than the answer says. */
  text?: string | null;
  kept?: string;
  onRetry?: () => void;
}) {
  const t = useTranslations("errors");
  const problem = useProblemText(error);
  const refusal = refusalOf(error);
  // Where the work may still go on at the server, nobody can say what was kept as it was.
  const known = refusal === null || !mayGoOn(refusal);
  return (
    <div
      role="alert"
      className="flex flex-wrap items-start gap-3 rounded-md border border-accent bg-accent-soft px-4 py-3 text-sm"
    >
      <span className="mt-0.5 text-accent">
        <Icon name="late" />
      </span>
      <div className="min-w-0 grow basis-60">
        <p className="font-medium">{text ?? problem}</p>
        {kept && known && <p className="text-muted">{kept}</p>}
      </div>
      {onRetry && (
        <Button onClick={onRetry} className="shrink-0">
          {t("retry")}
        </Button>
      )}
    </div>
  );
}

/** The server's own sentence where it has one; otherwise what we know of the failure. */
export function useProblemText(error: unknown): string {
  const t = useTranslations("errors");
  if (!(error instanceof ApiError)) return t("unexpected");
  if (error.code === "unreachable") return t("unreachable");
  if (error.code === "rate_limited" && !error.message) return t("rate_limited");
  if (error.message) return error.message;
  return error.status === 403
    ? t("forbidden")
    : error.status === 404
      ? t("not_found")
      : t("server", { status: error.status });
}
