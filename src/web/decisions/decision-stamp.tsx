import { useTranslations } from "use-intl";
import { workingHoursBetween } from "#kernel/time.ts";
import { type Decision, OFFICE_HOURS } from "#modules/decisions/schema.ts";
import { formatInstant } from "../lib/format.ts";
import { useReader } from "../lib/reader.ts";
import { Instant } from "../ui/local-time.tsx";
import { usePersonName } from "../ui/person-name.tsx";

/** How long it can wait, or who settled it and when. */
export function DecisionStamp({ decision }: { decision: Decision }) {
  const t = useTranslations("decisions");
  const reader = useReader();
  const who = usePersonName(decision.decidedBy);
  if (decision.status === "obsolete") return <>{t("obsolete")}</>;
  if (decision.status === "decided") {
    const chosen = decision.options.find((option) => option.key === decision.chosen)?.label ?? decision.chosen;
    return (
      <>
        {t("decided_as", { option: chosen ?? "", who })}
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
  const past = deadline <= reader.now;
  const hours = Math.floor(Math.abs(workingHoursBetween(reader.now, deadline, OFFICE_HOURS)));
  return (
    <time
      dateTime={decision.deadline}
      title={t("deadline", { instant: formatInstant(decision.deadline, reader) })}
      className={past || hours < 4 ? "font-medium text-accent" : ""}
    >
      {t(past ? "overdue" : "hours_left", { hours })}
    </time>
  );
}
