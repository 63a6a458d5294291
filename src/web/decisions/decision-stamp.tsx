import { useTranslations } from "use-intl";
import type { Decision } from "#modules/decisions/schema.ts";
import { useReader } from "../lib/reader.ts";
import { Instant } from "../ui/local-time.tsx";
import { workingHoursLeft } from "./deadline.ts";

/** How long it can wait, or who settled it and when. */
export function DecisionStamp({ decision }: { decision: Decision }) {
  const t = useTranslations("decisions");
  const reader = useReader();
  if (decision.status === "obsolete") return <>{t("obsolete")}</>;
  if (decision.status === "decided") {
    const chosen = decision.options.find((option) => option.key === decision.chosen)?.label ?? decision.chosen;
    return (
      <>
        {t("decided_as", { option: chosen ?? "", who: decision.decidedBy ?? t("somebody") })}
        {decision.decidedAt && (
          <>
            {" · "}
            <Instant at={decision.decidedAt} />
          </>
        )}
      </>
    );
  }
  const deadline = new Date(decision.deadline).getTime();
  const hours = workingHoursLeft(reader.now, deadline, reader.zone);
  const past = deadline <= reader.now;
  return (
    <span className={past || hours < 4 ? "font-medium text-accent" : ""}>
      {past ? t("overdue", { hours: Math.abs(hours) }) : t("hours_left", { hours })} ·{" "}
      <Instant at={decision.deadline} />
    </span>
  );
}
