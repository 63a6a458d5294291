import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { languageName } from "#kernel/language.ts";
import { type FlowOverrides, type FlowView, NO_OVERRIDES } from "#modules/flows/schema.ts";
import { differences } from "../flows/draft.ts";
import { FlowDrawing } from "../flows/drawing.tsx";
import { FormPart } from "../flows/form-part.tsx";
import { History } from "../flows/history.tsx";
import { useFlowNames } from "../flows/names.ts";
import { FlowPageProvider } from "../flows/page.ts";
import { Caps, Digressions, Others, Section, StepPart } from "../flows/parts.tsx";
import { SaveBar } from "../flows/save-bar.tsx";
import { Sectors } from "../flows/sectors.tsx";
import { SentenceLine } from "../flows/sentence-line.tsx";
import { ApiError } from "../lib/api.ts";
import { flowQuery } from "../lib/queries.ts";
import { useWrite } from "../lib/use-write.ts";
import { useHere, useMay } from "../lib/workspace.ts";
import { Button } from "../ui/button.tsx";
import { notify } from "../ui/notices.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { Tabs, tabClass } from "../ui/tabs.tsx";

const route = getRouteApi("/w/$workspace/flows/$flow");

export function Flow() {
  const t = useTranslations("flow");
  const { flow } = route.useParams();
  const { workspace } = useHere();
  const { data, error, refetch } = useQuery(flowQuery(workspace.id, flow));
  return (
    <div className="min-h-0 overflow-y-auto">
      <div className="mx-auto max-w-5xl px-4 pb-12">
        <Link to="/w/$workspace/flows" params={{ workspace: workspace.id }} className="block pt-3 text-sm text-muted">
          ← {t("back")}
        </Link>
        {error && !data && <Problem error={error} onRetry={() => refetch()} />}
        {!data && !error && <Skeleton />}
        {data && <Page key={data.id} view={data} />}
      </div>
    </div>
  );
}

function Page({ view }: { view: FlowView }) {
  const t = useTranslations("flow");
  const tl = useTranslations("flows");
  const names = useFlowNames();
  const { workspace } = useHere();
  const may = useMay();
  const search = route.useSearch();
  const language = view.languages.find((code) => code === search.language) ?? view.languages[0] ?? "en";
  // Null: nothing is changed, and what others save comes in.
  const [changed, setChanged] = useState<{ draft: FlowOverrides; basedOn: number } | null>(null);
  const draft = changed?.draft ?? view.overrides;
  const changes = differences(view.overrides, draft);
  const save = useWrite<FlowView>("PUT", `flows/${view.id}/overrides`, {
    touches: ["flow", "flows", "sectors", "gym"],
    onDone: (saved) => {
      setChanged(null);
      notify(t("saved", { version: saved.ownVersion }));
    },
  });
  const problems = useMemo(() => problemsOf(save.error), [save.error]);
  const change = may.manage
    ? (next: FlowOverrides) => {
        save.reset();
        setChanged({ draft: next, basedOn: changed?.basedOn ?? view.ownVersion });
      }
    : null;
  return (
    <FlowPageProvider value={{ view, language, draft, change, problems }}>
      <PageHead title={names.flow(view.id)}>
        {change && differences(NO_OVERRIDES, draft) > 0 && (
          <Button look="bare" onClick={() => change(NO_OVERRIDES)}>
            {t("reset_all")}
          </Button>
        )}
      </PageHead>
      <p>{view.purpose}</p>
      <p className="pb-4 text-sm text-muted">
        {tl("version", { version: view.version })} ·{" "}
        {view.changes === 0 ? tl("as_it_comes") : tl("own", { changes: view.changes })}
      </p>
      <FlowDrawing view={view} />
      <Tabs label={t("language")}>
        {view.languages.map((code) => (
          <Link
            key={code}
            to="/w/$workspace/flows/$flow"
            params={{ workspace: workspace.id, flow: view.id }}
            search={{ language: code }}
            replace
            className={tabClass(code === language)}
            aria-current={code === language ? "page" : undefined}
          >
            {languageName(code)}
          </Link>
        ))}
      </Tabs>
      <Section title={t("starts")}>
        <div className="px-4 py-2">
          <SentenceLine template={view.greeting} label={t("first")} />
        </div>
      </Section>
      {view.parts.map((part) => (
        <StepPart key={part.step} part={part}>
          {part.step === "form" && <FormPart />}
        </StepPart>
      ))}
      <Digressions />
      <Others />
      {view.id === "quality-report" && <Sectors />}
      <Caps />
      <History
        onTake={(overrides, version) => {
          change?.(overrides);
          notify(t("history_taken", { version }));
        }}
      />
      {changed && changes > 0 && (
        <SaveBar
          changes={changes}
          busy={save.isPending}
          error={save.error}
          onSave={() => save.mutate({ basedOn: changed.basedOn, overrides: changed.draft })}
          onDiscard={() => {
            save.reset();
            setChanged(null);
          }}
        />
      )}
    </FlowPageProvider>
  );
}

/** By place, as the server names it. */
function problemsOf(error: unknown): Map<string, string> {
  const issues = error instanceof ApiError ? error.details.issues : null;
  if (!Array.isArray(issues)) return new Map();
  return new Map(issues.map(({ path, message }: { path: string; message: string }) => [path, message]));
}
