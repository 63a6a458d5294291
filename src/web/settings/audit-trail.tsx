import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { auditPages } from "../lib/queries.ts";
import { useHere } from "../lib/workspace.ts";
import { Button } from "../ui/button.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { AuditLine } from "./audit-line.tsx";

/** Who did what and when, newest first. Nobody can change it. */
export function AuditTrail() {
  const t = useTranslations("settings");
  const { workspace } = useHere();
  const pages = useInfiniteQuery(auditPages(workspace.id));
  const entries = pages.data?.pages.flat();
  return (
    <section>
      <p className="pb-3 text-sm text-muted">{t("audit_what")}</p>
      {pages.error && !entries && <Problem error={pages.error} onRetry={() => pages.refetch()} />}
      {!entries && !pages.error && <Skeleton />}
      {entries?.length === 0 && <p className="text-sm text-muted">{t("audit_empty")}</p>}
      <ol className="divide-y divide-rule border-y border-rule bg-paper text-sm empty:hidden">
        {entries?.map((entry) => (
          <AuditLine key={entry.id} entry={entry} />
        ))}
      </ol>
      {pages.hasNextPage && (
        <div className="pt-4 text-center">
          <Button busy={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>
            {t("audit_older")}
          </Button>
        </div>
      )}
    </section>
  );
}
