import { useTranslations } from "use-intl";
import type { GymRun } from "#modules/flows/schema.ts";
import { useWrite } from "../lib/use-write.ts";
import { useMay } from "../lib/workspace.ts";
import { Button } from "../ui/button.tsx";
import { Instant } from "../ui/local-time.tsx";
import { PersonName } from "../ui/person-name.tsx";
import { Problem } from "../ui/problem.tsx";

/** How far the run is; it can be left, and looked at again. */
export function Progress({ run }: { run: GymRun }) {
  const t = useTranslations("gym");
  const may = useMay();
  const cancel = useWrite<GymRun>("POST", `gym/runs/${run.id}/cancel`, { touches: ["gym"] });
  const running = run.status === "running";
  return (
    <section className="flex flex-col gap-2 pt-6" aria-label={t("result")}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <span className="font-semibold">{t(`status.${run.status}`)}</span>
        <span role="status">{t("progress", { done: run.done, all: run.all })}</span>
        <span className="text-muted">
          <Instant at={run.startedAt} /> · <PersonName userId={run.startedBy} />
        </span>
        {running && may.manage && (
          <Button look="bare" className="ml-auto" busy={cancel.isPending} onClick={() => cancel.mutate(undefined)}>
            {t("cancel")}
          </Button>
        )}
      </div>
      {running && (
        <div
          role="progressbar"
          aria-label={t("progress", { done: run.done, all: run.all })}
          aria-valuemin={0}
          aria-valuemax={run.all}
          aria-valuenow={run.done}
          className="h-1.5 overflow-hidden rounded-full bg-sunk"
        >
          <div className="h-full bg-ink" style={{ width: `${(run.done / Math.max(run.all, 1)) * 100}%` }} />
        </div>
      )}
      {run.status === "failed" && <p className="text-sm text-accent">{t("failed_why")}</p>}
      {cancel.error && <Problem error={cancel.error} />}
    </section>
  );
}
