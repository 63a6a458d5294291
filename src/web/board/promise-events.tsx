import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import type { PromiseHistory } from "#modules/orders/schema.ts";
import { membersQuery } from "../lib/queries.ts";
import { useHere } from "../lib/workspace.ts";
import { Instant } from "../ui/local-time.tsx";

type PromiseEvent = PromiseHistory["events"][number];

/** What became of a promise, step by step: what changed, why, by whom and when. */
export function PromiseEvents({ events }: { events: PromiseHistory["events"] }) {
  const t = useTranslations("line");
  const ts = useTranslations("settings");
  const { workspace } = useHere();
  const members = useQuery(membersQuery(workspace.id));
  const who = ({ actor }: PromiseEvent) =>
    members.data?.find(({ userId }) => userId === actor.id)?.name ?? ts(`actor.${actor.kind}`);
  const became = ({ reason, to }: PromiseEvent) =>
    t(`step.${reason !== "movements" ? reason : to === "kept" ? "kept" : "broken"}`);
  return (
    <details className="text-xs text-muted">
      <summary className="cursor-pointer">{t("steps", { count: events.length })}</summary>
      <ol className="flex flex-col gap-0.5 pl-4">
        {events.map((event) => (
          <li key={`${event.at}${event.to}${event.reason}`}>
            {became(event)} · {who(event)} · <Instant at={event.at} />
          </li>
        ))}
      </ol>
    </details>
  );
}
