import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import type { Decision } from "#modules/decisions/schema.ts";
import { membersQuery } from "../lib/queries.ts";
import { useReader } from "../lib/reader.ts";
import { useHere } from "../lib/workspace.ts";
import { Instant } from "../ui/local-time.tsx";
import { workingHoursLeft } from "./deadline.ts";

/** How long it can wait, or who settled it and when. */
export function DecisionStamp({ decision }: { decision: Decision }) {
  const t = useTranslations("decisions");
  const reader = useReader();
  const { workspace } = useHere();
  const members = useQuery({ ...membersQuery(workspace.id), enabled: decision.status === "decided" });
  const who = members.data?.find(({ userId }) => userId === decision.decidedBy)?.name;
  if (decision.status === "obsolete") return <>{t("obsolete")}</>;
  if (decision.status === "decided") {
    const chosen = decision.options.find((option) => option.key === decision.chosen)?.label ?? decision.chosen;
    return (
      <>
        {t("decided_as", { option: chosen ?? "", who: who ?? t("somebody") })}
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
