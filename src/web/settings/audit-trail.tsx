import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import type { AuditEntry } from "#modules/audit/schema.ts";
import { auditPages, membersQuery } from "../lib/queries.ts";
import { useHere } from "../lib/workspace.ts";
import { Button } from "../ui/button.tsx";
import { Instant } from "../ui/local-time.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

/** Who did what and when, newest first. Nobody can change it. */
export function AuditTrail() {
  const t = useTranslations("settings");
  const { workspace } = useHere();
  const pages = useInfiniteQuery(auditPages(workspace.id));
  const entries = pages.data?.pages.flat();
  const members = useQuery(membersQuery(workspace.id));
  const people = new Map(members.data?.map((member) => [member.userId, member.name]));
  return (
    <section>
      <p className="pb-3 text-sm text-muted">{t("audit_what")}</p>
      {pages.error && !entries && <Problem error={pages.error} onRetry={() => pages.refetch()} />}
      {!entries && !pages.error && <Skeleton />}
      {entries?.length === 0 && <p className="text-sm text-muted">{t("audit_empty")}</p>}
      <ol className="divide-y divide-rule border-y border-rule bg-paper text-sm empty:hidden">
        {entries?.map((entry) => (
          <Entry key={entry.id} entry={entry} people={people} />
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

/** "orders.line-updated" -> "orders: line updated". */
const readable = (name: string) => name.replace(".", ": ").replace(/[-_]/g, " ");

function Entry({ entry, people }: { entry: AuditEntry; people: ReadonlyMap<string, string> }) {
  const t = useTranslations("settings");
  const detail = Object.entries(entry.detail);
  return (
    <li className="px-4 py-2">
      <details>
        <summary className="flex cursor-pointer flex-wrap gap-x-3">
          <span className="font-medium">{readable(entry.action)}</span>
          <span className="text-muted">{readable(entry.subject.kind)}</span>
          <span className="text-muted">{people.get(entry.actor.id) ?? t(`actor.${entry.actor.kind}`)}</span>
          <span className="ml-auto text-muted">
            <Instant at={entry.at} />
          </span>
        </summary>
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 pt-2 text-xs break-all">
          <dt className="text-muted">{t("audit_subject")}</dt>
          <dd>{entry.subject.id}</dd>
          <dt className="text-muted">{t("audit_actor")}</dt>
          <dd>{entry.actor.id}</dd>
          {detail.map(([key, value]) => (
            <div key={key} className="contents">
              <dt className="text-muted">{key}</dt>
              <dd>{typeof value === "string" ? value : JSON.stringify(value)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}
