import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { Decision } from "#modules/decisions/schema.ts";
import { DecisionCard } from "../decisions/decision-card.tsx";
import { decisionsQuery } from "../lib/queries.ts";
import type { DecisionsSearch } from "../lib/search.ts";
import { useHere } from "../lib/workspace.ts";
import { Empty } from "../ui/empty.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { Tabs, tabClass } from "../ui/tabs.tsx";
import { WrongAddress } from "../ui/wrong-address.tsx";

const route = getRouteApi("/w/$workspace/decisions");

export function Decisions() {
  const t = useTranslations("decisions");
  const search = route.useSearch();
  const { show, line, conversation } = search;
  const { workspace } = useHere();
  const { data, error, refetch } = useQuery(decisionsQuery(workspace.id));
  const narrowed = line !== undefined || conversation !== undefined;
  const within = data?.filter(
    (decision) => (!line || decision.line?.id === line) && (!conversation || decision.conversationId === conversation),
  );
  const having = (wanted: Decision["status"]) => within?.filter((decision) => decision.status === wanted) ?? [];
  // Of one line or conversation nothing may be open any more: then what became of it is shown.
  const status = show ?? (narrowed ? STATES.find((each) => having(each).length > 0) : undefined) ?? "open";
  const shown = within && having(status).sort(status === "open" ? byDeadline : byDecided);
  return (
    <div className="min-h-0 overflow-y-auto">
      <div className="mx-auto max-w-3xl px-4 pb-12">
        <PageHead title={t("title")} />
        <WrongAddress screen="decisions" search={search} />
        <Tabs label={t("tabs")}>
          {STATES.map((each) => (
            <Link
              key={each}
              to="/w/$workspace/decisions"
              params={{ workspace: workspace.id }}
              search={({ show: _show, wrong: _wrong, ...rest }: DecisionsSearch) =>
                each === "open" && !narrowed ? rest : { ...rest, show: each }
              }
              className={tabClass(each === status)}
              aria-current={each === status ? "page" : undefined}
            >
              {t(`tab.${each}`)} <span className="text-muted">{within && having(each).length}</span>
            </Link>
          ))}
        </Tabs>
        {narrowed && (
          <p className="flex flex-wrap gap-x-2 pt-3 text-sm text-muted">
            {t(conversation ? "of_conversation" : "of_line")}
            {conversation && (
              <Link
                to="/w/$workspace/calls/$id"
                params={{ workspace: workspace.id, id: conversation }}
                search={{}}
                className="text-ink underline"
              >
                {t("to_conversation")}
              </Link>
            )}
            <Link
              to="/w/$workspace/decisions"
              params={{ workspace: workspace.id }}
              search={show ? { show } : {}}
              className="text-ink underline"
            >
              {t("show_all")}
            </Link>
          </p>
        )}
        {error && !data && (
          <div className="pt-4">
            <Problem error={error} onRetry={() => refetch()} />
          </div>
        )}
        {!data && !error && <Skeleton />}
        {shown?.length === 0 && <Empty title={t(`empty.${status}`)}>{t(`empty_why.${status}`)}</Empty>}
        <div className="flex flex-col gap-4 pt-4">
          {shown?.map((decision) => (
            <DecisionCard key={decision.id} decision={decision} />
          ))}
        </div>
      </div>
    </div>
  );
}

const STATES = ["open", "decided", "obsolete"] as const satisfies Decision["status"][];
const byDeadline = (a: Decision, b: Decision) => a.deadline.localeCompare(b.deadline);
const byDecided = (a: Decision, b: Decision) => (b.decidedAt ?? b.openedAt).localeCompare(a.decidedAt ?? a.openedAt);
