import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { ConversationSummary } from "#modules/conversations/schema.ts";
import { useCallWords } from "../call/words.ts";
import { formatDuration } from "../lib/format.ts";
import { conversationPages } from "../lib/queries.ts";
import { askForCall } from "../lib/start-call.ts";
import { useHere, useMay } from "../lib/workspace.ts";
import { Age } from "../ui/age.tsx";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { WrongAddress } from "../ui/wrong-address.tsx";

const route = getRouteApi("/w/$workspace/calls");

export function Calls() {
  const t = useTranslations("calls");
  const search = route.useSearch();
  const { partner } = search;
  const { workspace } = useHere();
  const may = useMay();
  const pages = useInfiniteQuery(conversationPages(workspace.id, partner ?? null));
  const calls = pages.data?.pages.flat();
  const call = may.manage && (
    <Button look="primary" icon="phone" onClick={() => askForCall(partner ? { partnerId: partner } : {})}>
      {t("call")}
    </Button>
  );
  return (
    <div className="min-h-0 overflow-y-auto">
      <div className="mx-auto max-w-5xl px-4 pb-12">
        <PageHead title={t("title")}>{calls && calls.length > 0 && call}</PageHead>
        <WrongAddress screen="calls" search={search} />
        {partner && (
          <p className="pb-3 text-sm text-muted">
            {t("of_partner", { name: calls?.[0]?.partner.name ?? "" })}{" "}
            <Link
              to="/w/$workspace/calls"
              params={{ workspace: workspace.id }}
              search={{}}
              className="text-ink underline"
            >
              {t("show_all")}
            </Link>
          </p>
        )}
        {pages.error && !calls && <Problem error={pages.error} onRetry={() => pages.refetch()} />}
        {!calls && !pages.error && <Skeleton />}
        {calls?.length === 0 && (
          <Empty title={t("empty")} action={call}>
            {t("empty_why")}
          </Empty>
        )}
        {calls && calls.length > 0 && (
          <ul className="divide-y divide-rule border-y border-rule bg-paper">
            {calls.map((each) => (
              <CallRow key={each.id} call={each} />
            ))}
          </ul>
        )}
        {pages.hasNextPage && (
          <div className="pt-4 text-center">
            <Button busy={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>
              {t("older")}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

function CallRow({ call }: { call: ConversationSummary }) {
  const t = useTranslations("calls");
  const words = useCallWords();
  const { workspace } = useHere();
  const live = call.status === "live" || call.status === "waiting";
  return (
    <li>
      <Link
        to="/w/$workspace/calls/$id"
        params={{ workspace: workspace.id, id: call.id }}
        search={{}}
        className="grid grid-cols-[1fr_auto] items-center gap-x-4 px-4 py-2 text-sm hover:bg-sunk sm:grid-cols-[minmax(0,1.2fr)_minmax(0,0.8fr)_minmax(0,1.8fr)_64px_56px]"
      >
        <span className="min-w-0">
          <span className="block truncate font-medium">{call.contact.name}</span>
          <span className="block truncate text-muted">{call.partner.name}</span>
        </span>
        <span className="hidden min-w-0 truncate text-muted sm:block">
          {call.persona ? t("simulated") : call.channel === "text" ? t("text") : t("microphone")}
        </span>
        <span className="col-start-1 min-w-0 sm:col-start-auto">
          {live ? <span className="font-semibold text-accent">● {t("live")}</span> : words.outcome(call)}
          {call.erased && <span className="text-muted"> · {t("erased")}</span>}
          {call.mode === "unrecorded" && <span className="text-muted"> · {t("not_recorded")}</span>}
          {call.commitments > 0 && (
            <span className="text-muted"> · {t("commitments", { count: call.commitments })}</span>
          )}
        </span>
        <span className="hidden text-right text-muted sm:block">
          {call.durationMs === null ? "" : formatDuration(call.durationMs)}
        </span>
        <span className="col-start-2 row-start-1 text-right text-muted sm:col-start-auto sm:row-start-auto">
          <Age at={call.startedAt} />
        </span>
      </Link>
    </li>
  );
}
