import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import type { SectorView } from "#modules/flows/schema.ts";
import { sectorsQuery } from "../lib/queries.ts";
import { useHere } from "../lib/workspace.ts";
import { Button } from "../ui/button.tsx";
import { Problem } from "../ui/problem.tsx";
import { additionsOf, withAdditions } from "./draft.ts";
import { useFlowPage } from "./page.ts";
import { Section } from "./parts.tsx";
import { SectorForm } from "./sector-form.tsx";

/** The lists of each sector, the workspace's own behind them. */
export function Sectors() {
  const t = useTranslations("flow");
  const { workspace } = useHere();
  const { data, error, refetch } = useQuery(sectorsQuery(workspace.id));
  if (error && !data) return <Problem error={error} onRetry={() => refetch()} />;
  if (!data) return null;
  return (
    <Section title={t("sectors")} note={t("sectors_what")}>
      <div className="divide-y divide-rule">
        {data.map((list) => (
          <SectorPart key={list.sector} list={list} />
        ))}
      </div>
    </Section>
  );
}

function SectorPart({ list }: { list: SectorView }) {
  const t = useTranslations("flow");
  const tp = useTranslations("partners");
  const { language, change, problems } = useFlowPage();
  const problem = problems.get(`overrides.sectors.${list.sector}`);
  const defects = list.defects.filter(({ own }) => !own);
  return (
    <details className="px-4 py-2" open={problem !== undefined || undefined}>
      <summary className="py-1 text-sm font-medium pointer-coarse:py-2.5">{tp(`sector.${list.sector}`)}</summary>
      {problem && (
        <p role="alert" className="text-sm text-accent">
          {problem}
        </p>
      )}
      <h4 className="pt-2 text-xs text-muted">{t("milestones")}</h4>
      <p className="text-sm">
        {list.milestones
          .filter(({ own }) => !own)
          .map(({ name }) => name)
          .join(" → ") || t("none")}
      </p>
      <h4 className="pt-2 text-xs text-muted">{t("defects")}</h4>
      {defects.length === 0 && <p className="text-sm">{t("none")}</p>}
      <dl className="grid gap-x-4 text-sm sm:grid-cols-[200px_minmax(0,1fr)]">
        {defects.map(({ code, name, words }) => (
          <div key={code} className="contents">
            <dt className="pt-1 font-medium sm:pt-0">{name}</dt>
            <dd lang={words[language] ? language : "en"} className="min-w-0 break-words text-muted">
              {(words[language] ?? words.en ?? []).join(", ")}
            </dd>
          </div>
        ))}
      </dl>
      <h4 className="pt-2 text-xs text-muted">{t("documents")}</h4>
      <p className="text-sm">
        {list.documents
          .filter(({ own }) => !own)
          .map(({ name }) => name)
          .join(", ") || t("none")}
      </p>
      <Own sector={list.sector} />
      {change && <SectorForm list={list} />}
    </details>
  );
}

/** What the workspace added, as it stands on the page. */
function Own({ sector }: { sector: string }) {
  const t = useTranslations("flow");
  const { draft, change } = useFlowPage();
  const added = additionsOf(draft, sector);
  const entries = [
    ...added.milestones.map((one, at) => ({
      key: `m-${one.id}`,
      what: t("milestones"),
      name: one.name,
      without: { ...added, milestones: added.milestones.filter((_, index) => index !== at) },
    })),
    ...added.defects.map((one, at) => ({
      key: `d-${one.code}`,
      what: t("defects"),
      name: `${one.name}: ${Object.values(one.words).flat().join(", ")}`,
      without: { ...added, defects: added.defects.filter((_, index) => index !== at) },
    })),
    ...added.documents.map((name, at) => ({
      key: `p-${name}`,
      what: t("documents"),
      name,
      without: { ...added, documents: added.documents.filter((_, index) => index !== at) },
    })),
  ];
  if (entries.length === 0) return null;
  return (
    <ul className="mt-2 border-t border-rule pt-2 text-sm">
      {entries.map(({ key, what, name, without }) => (
        <li key={key} className="flex items-center gap-3">
          <span className="shrink-0 text-xs text-muted">{what}</span>
          <span className="min-w-0 grow break-words font-medium">{name}</span>
          {change && (
            <Button
              look="bare"
              icon="close"
              aria-label={t("take_away", { name })}
              onClick={() => change(withAdditions(draft, sector, without))}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
