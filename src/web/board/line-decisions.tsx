import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { DecisionStamp } from "../decisions/decision-stamp.tsx";
import { decisionsQuery } from "../lib/queries.ts";
import { useHere } from "../lib/workspace.ts";
import { PanelSection } from "../ui/side-panel.tsx";

export function LineDecisions({ ids }: { ids: readonly string[] }) {
  const t = useTranslations("line");
  const { workspace } = useHere();
  const { data } = useQuery({ ...decisionsQuery(workspace.id), enabled: ids.length > 0 });
  const decisions = data?.filter((decision) => ids.includes(decision.id)) ?? [];
  if (decisions.length === 0) return null;
  return (
    <PanelSection title={t("decisions")} count={decisions.length}>
      <ul className="flex flex-col gap-2 text-sm">
        {decisions.map((decision) => (
          <li key={decision.id}>
            <Link
              to="/w/$workspace/decisions"
              params={{ workspace: workspace.id }}
              search={
                decision.status === "open"
                  ? { line: decision.line?.id }
                  : { show: decision.status, line: decision.line?.id }
              }
              className="hover:underline"
            >
              {decision.question}
            </Link>
            <div className="text-xs text-muted">
              <DecisionStamp decision={decision} />
            </div>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
