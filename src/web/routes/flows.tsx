import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useFlowNames } from "../flows/names.ts";
import { flowsQuery } from "../lib/queries.ts";
import { useHere } from "../lib/workspace.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

export function Flows() {
  const t = useTranslations("flows");
  const names = useFlowNames();
  const { workspace } = useHere();
  const { data, error, refetch } = useQuery(flowsQuery(workspace.id));
  return (
    <div className="min-h-0 overflow-y-auto">
      <div className="mx-auto max-w-4xl px-4 pb-12">
        <PageHead title={t("title")}>
          <Link to="/w/$workspace/gym" params={{ workspace: workspace.id }} search={{}} className="text-sm underline">
            {t("try")}
          </Link>
        </PageHead>
        <p className="pb-4 text-muted">{t("what")}</p>
        {error && !data && <Problem error={error} onRetry={() => refetch()} />}
        {!data && !error && <Skeleton />}
        {data && (
          <ul className="divide-y divide-rule border-y border-rule bg-paper">
            {data.map((flow) => (
              <li key={flow.id}>
                <Link
                  to="/w/$workspace/flows/$flow"
                  params={{ workspace: workspace.id, flow: flow.id }}
                  search={{}}
                  className="grid gap-x-6 gap-y-1 px-4 py-3 hover:bg-sunk sm:grid-cols-[minmax(0,1fr)_auto]"
                >
                  <span className="font-medium">
                    {names.flow(flow.id)}{" "}
                    <span className="text-sm font-normal text-muted">{t("version", { version: flow.version })}</span>
                  </span>
                  <span className="text-sm text-muted sm:text-right">
                    {flow.changes === 0 ? t("as_it_comes") : t("own", { changes: flow.changes })}
                  </span>
                  <span className="text-sm text-muted sm:col-span-2">{flow.purpose}</span>
                  <span className="text-sm text-faint sm:col-span-2">{flow.steps.map(names.step).join(" → ")}</span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
