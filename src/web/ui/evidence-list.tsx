import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { evidenceQuery } from "../lib/queries.ts";
import { useHere, useMay } from "../lib/workspace.ts";
import { DisputeForm } from "./dispute-form.tsx";
import { EvidenceCard } from "./evidence-card.tsx";
import { Problem } from "./problem.tsx";
import { Skeleton } from "./skeleton.tsx";

export type EvidenceRef = { id: string; role?: "stated" | "confirmed" | "disputed" | "settled" };

/** What stands behind a figure: each source in turn, and the way to contradict it. */
export function EvidenceList({ evidence, commitmentId }: { evidence: readonly EvidenceRef[]; commitmentId?: string }) {
  const t = useTranslations("evidence");
  const may = useMay();
  const [disputing, setDisputing] = useState(false);
  return (
    <div className="flex flex-col gap-4">
      {evidence.map((each) => (
        <OneEvidence key={`${each.role}:${each.id}`} reference={each} titled={evidence.length > 1} />
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

function OneEvidence({ reference, titled }: { reference: EvidenceRef; titled: boolean }) {
  const t = useTranslations("evidence");
  const { workspace } = useHere();
  const { data, error, refetch } = useQuery(evidenceQuery(workspace.id, reference.id));
  return (
    <section>
      {titled && reference.role && (
        <h3 className="mb-1 text-xs font-semibold text-muted">{t(`role.${reference.role}`)}</h3>
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
