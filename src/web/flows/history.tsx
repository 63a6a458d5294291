import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import type { FlowOverrides } from "#modules/flows/schema.ts";
import { NO_OVERRIDES } from "#modules/flows/schema.ts";
import { flowVersionsQuery } from "../lib/queries.ts";
import { useHere } from "../lib/workspace.ts";
import { Button } from "../ui/button.tsx";
import { Instant } from "../ui/local-time.tsx";
import { PersonName } from "../ui/person-name.tsx";
import { Problem } from "../ui/problem.tsx";
import { differences } from "./draft.ts";
import { useFlowPage } from "./page.ts";
import { Section } from "./parts.tsx";

/** Every version that was saved; an older one is laid out again, and saved as the next. */
export function History({ onTake }: { onTake: (overrides: FlowOverrides, version: number) => void }) {
  const t = useTranslations("flow");
  const tl = useTranslations("flows");
  const { workspace } = useHere();
  const { view, change } = useFlowPage();
  const { data, error, refetch } = useQuery(flowVersionsQuery(workspace.id, view.id));
  if (error && !data) return <Problem error={error} onRetry={() => refetch()} />;
  if (!data) return null;
  return (
    <Section title={t("history")}>
      {data.length === 0 && <p className="px-4 py-3 text-sm text-muted">{t("history_none")}</p>}
      <ul className="divide-y divide-rule">
        {data.map(({ version, savedBy, savedAt, overrides }) => {
          const changes = overrides ? differences(NO_OVERRIDES, overrides) : 0;
          return (
            <li key={version} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 text-sm">
              <span className="font-medium">{t("history_version", { version })}</span>
              <span className="text-muted">
                {overrides === null ? t("history_erased") : changes === 0 ? tl("as_it_comes") : tl("own", { changes })}
              </span>
              <span className="text-muted">
                <PersonName userId={savedBy} /> · <Instant at={savedAt} />
              </span>
              {change && overrides && version !== view.ownVersion && (
                <Button look="bare" className="ml-auto" onClick={() => onTake(overrides, version)}>
                  {t("history_take")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
