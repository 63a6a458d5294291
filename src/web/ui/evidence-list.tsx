import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { evidenceQuery } from "../lib/queries.ts";
import { useHere, useMay } from "../lib/workspace.ts";
import { DisputeForm } from "./dispute-form.tsx";
import { EvidenceCard } from "./evidence-card.tsx";
import { Problem } from "./problem.tsx";
import { Skeleton } from "./skeleton.tsx";

type Role = "stated" | "confirmed" | "disputed" | "settled";
export type EvidenceRef = { id: string; role?: Role };
type Source = { id: string; roles: Role[] };

/** One mail may both state and confirm a promise: it is shown once, with both. */
function sourcesOf(evidence: readonly EvidenceRef[]): Source[] {
  const sources = new Map<string, Source>();
  for (const { id, role } of evidence) {
    const source = sources.get(id) ?? { id, roles: [] };
    sources.set(id, source);
    if (role) source.roles.push(role);
  }
  return [...sources.values()].map(({ id, roles }) => ({ id, roles: ROLES.filter((role) => roles.includes(role)) }));
}

const ROLES: readonly Role[] = ["stated", "confirmed", "disputed", "settled"];

/** What stands behind a figure: each source in turn, and the way to contradict it. */
export function EvidenceList({ evidence, commitmentId }: { evidence: readonly EvidenceRef[]; commitmentId?: string }) {
  const t = useTranslations("evidence");
  const may = useMay();
  const [disputing, setDisputing] = useState(false);
  const sources = sourcesOf(evidence);
  return (
    <div className="flex flex-col gap-4">
      {sources.map((source) => (
        <OneEvidence key={source.id} source={source} titled={sources.length > 1} />
      ))}
      {commitmentId && may.manage && (
        <div className="border-t border-rule pt-2">
          {disputing ? (
            <DisputeForm commitmentId={commitmentId} onDone={() => setDisputing(false)} />
          ) : (
            <button
              type="button"
              className="min-h-8 text-sm text-muted underline hover:text-ink"
              onClick={() => setDisputing(true)}
            >
              {t("wrong")}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function OneEvidence({ source, titled }: { source: Source; titled: boolean }) {
  const t = useTranslations("evidence");
  const { workspace } = useHere();
  const { data, error, refetch } = useQuery(evidenceQuery(workspace.id, source.id));
  return (
    <section>
      {titled && source.roles.length > 0 && (
        <h3 className="mb-1 text-xs font-semibold text-muted">
          {source.roles.map((role) => t(`role.${role}`)).join(", ")}
        </h3>
      )}
      {data ? (
        <EvidenceCard evidence={data} />
      ) : error ? (
        <Problem error={error} onRetry={() => refetch()} />
      ) : (
        <Skeleton rows={3} />
      )}
    </section>
  );
}
