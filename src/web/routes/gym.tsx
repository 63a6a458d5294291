import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { GymRun, GymView } from "#modules/flows/schema.ts";
import { CallPanel } from "../gym/call-panel.tsx";
import { Progress } from "../gym/progress.tsx";
import { Rows } from "../gym/rows.tsx";
import { StartForm } from "../gym/start-form.tsx";
import { Totals } from "../gym/totals.tsx";
import { gymQuery } from "../lib/queries.ts";
import { useHere, useMay } from "../lib/workspace.ts";
import { Empty } from "../ui/empty.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Problem } from "../ui/problem.tsx";
import { SidePanel } from "../ui/side-panel.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

const route = getRouteApi("/w/$workspace/gym");

export function Gym() {
  const t = useTranslations("gym");
  const { workspace } = useHere();
  const may = useMay();
  const search = route.useSearch();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(gymQuery(workspace.id));
  const go = (next: typeof search) =>
    navigate({ to: "/w/$workspace/gym", params: { workspace: workspace.id }, search: next });
  const run = data?.run ?? null;
  const { persona, language } = search;
  return (
    <div className="flex min-h-0 grow">
      <div className="min-h-0 min-w-0 grow overflow-y-auto">
        <div className="mx-auto max-w-5xl px-4 pb-12">
          <PageHead title={t("title")} />
          <p className="max-w-3xl pb-4 text-muted">{t("what")}</p>
          {error && !data && <Problem error={error} onRetry={() => refetch()} />}
          {!data && !error && <Skeleton />}
          {data?.languages.length === 0 && <Empty title={t("silent")} />}
          {data && data.languages.length > 0 && may.manage && (
            <StartForm view={data} running={run?.status === "running"} />
          )}
          {data && data.languages.length > 0 && run === null && <Empty title={t("empty")}>{t("empty_why")}</Empty>}
          {data && run && <Result view={data} run={run} onOpen={(opened) => go({ ...opened, seed: 1 })} />}
        </div>
      </div>
      {run && persona && language && (
        <SidePanel label={t("call")} onClose={() => go({})}>
          <CallPanel
            key={`${run.id} ${persona} ${language} ${search.seed ?? 1}`}
            run={run}
            persona={persona}
            language={language}
            seed={search.seed ?? 1}
            name={nameOf(data, persona)}
            onSeed={(seed) => go({ persona, language, seed })}
            onClose={() => go({})}
          />
        </SidePanel>
      )}
    </div>
  );
}

function Result({
  view,
  run,
  onOpen,
}: {
  view: GymView;
  run: GymRun;
  onOpen: (call: { persona: string; language: string }) => void;
}) {
  return (
    <>
      <Progress run={run} />
      {run.rows.length > 0 && (
        <>
          <Totals run={run} />
          <Rows run={run} nameOf={(persona) => nameOf(view, persona)} onOpen={onOpen} />
        </>
      )}
    </>
  );
}

function nameOf(view: GymView | undefined, id: string): { name: string; summary: string } {
  const found = view?.personas.find((persona) => persona.id === id);
  return found ?? { name: id, summary: "" };
}
