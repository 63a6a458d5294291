import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import type { ConversationDetail } from "#modules/conversations/schema.ts";
import { formatDuration, languageName } from "../lib/format.ts";
import { membersQuery } from "../lib/queries.ts";
import { useReader } from "../lib/reader.ts";
import { askForCall } from "../lib/start-call.ts";
import { useHere, useMay } from "../lib/workspace.ts";
import { Button } from "../ui/button.tsx";
import { Instant, LocalTime } from "../ui/local-time.tsx";
import { EraseDialog } from "./erase-dialog.tsx";
import { useCallWords } from "./words.ts";

/** Who, when, how it stands, and what can be done with the call as a whole. */
export function CallHead({ call, live, lost }: { call: ConversationDetail; live: boolean; lost: boolean }) {
  const t = useTranslations("call");
  const words = useCallWords();
  const { locale } = useReader();
  const { workspace } = useHere();
  const may = useMay();
  const [erasing, setErasing] = useState(false);
  const members = useQuery({ ...membersQuery(workspace.id), enabled: !live });
  const starter = members.data?.find(({ userId }) => userId === call.startedBy)?.name;
  const unsettled = call.topics.filter((topic) => topic.status !== "confirmed" && topic.status !== "refused");
  return (
    <header className="flex flex-wrap items-start gap-x-4 gap-y-2 border-b border-rule bg-paper px-4 py-2.5">
      <div className="min-w-0 grow basis-64">
        <h1 className="text-lg font-semibold break-words">
          {call.contact.name}
          <span className="font-normal text-muted"> · {call.partner.name}</span>
        </h1>
        <p className="text-sm text-muted">
          {live ? (
            <>
              <span className="font-semibold text-accent">
                ● {call.status === "waiting" ? t("waiting") : words.phase(call.phase)}
              </span>
              {" · "}
              {t("there_now")} <LocalTime zone={call.contact.timezone} />
            </>
          ) : (
            <>
              {words.outcome(call)} · <Instant at={call.startedAt} zone={call.contact.timezone} />
              {call.durationMs !== null && ` · ${formatDuration(call.durationMs)}`}
              {starter && ` · ${t("started_by", { who: starter })}`}
            </>
          )}
          {" · "}
          {call.channel === "text" && `${t("in_writing")}${call.persona ? " · " : ""}`}
          {call.persona ? t("with_persona") : call.channel !== "text" && t("with_microphone")}
          {" · "}
          {languageName(call.language, locale)}
          {" · "}
          <span
            title={t(`mode_why.${shownMode(call)}`)}
            className={call.mode === "recorded" && !call.erased ? "" : "font-medium text-ink"}
          >
            {t(`mode.${shownMode(call)}`)}
          </span>
        </p>
        {lost && (
          <p role="status" className="late-show text-sm text-accent">
            {t("stream_lost")}
          </p>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {call.decisionIds.length > 0 && (
          <Link
            to="/w/$workspace/decisions"
            params={{ workspace: workspace.id }}
            search={{ conversation: call.id }}
            className="text-sm underline"
          >
            {t("decisions", { count: call.decisionIds.length })}
          </Link>
        )}
        {call.resumes && <Other id={call.resumes}>{t("resumes")}</Other>}
        {call.resumedBy && <Other id={call.resumedBy}>{t("resumed_by")}</Other>}
        {!live && !call.erased && (
          <Link
            to="/w/$workspace/calls/$id"
            params={{ workspace: workspace.id, id: call.id }}
            search={{ minutes: true }}
            className="inline-flex min-h-8 items-center rounded-md border border-rule-strong bg-raised px-3 text-sm font-medium hover:bg-sunk pointer-coarse:min-h-11"
          >
            {t("minutes")}
          </Link>
        )}
        {!live && call.resumable && may.manage && (
          <Button
            look="primary"
            icon="phone"
            onClick={() =>
              askForCall({
                partnerId: call.partner.id,
                contactId: call.contact.id,
                lineIds: (unsettled.length > 0 ? unsettled : call.topics).map((topic) => topic.lineId),
                resumes: call.id,
              })
            }
          >
            {t("resume", { count: unsettled.length })}
          </Button>
        )}
        {!live && !call.erased && may.manage && (
          <Button look="bare" onClick={() => setErasing(true)}>
            {t("erase")}
          </Button>
        )}
      </div>
      {erasing && <EraseDialog call={call} onClose={() => setErasing(false)} />}
    </header>
  );
}

/** The call that this one takes up again, or that took up this one. */
function Other({ id, children }: { id: string; children: ReactNode }) {
  const { workspace } = useHere();
  return (
    <Link
      to="/w/$workspace/calls/$id"
      params={{ workspace: workspace.id, id }}
      search={{}}
      className="text-sm underline"
    >
      {children}
    </Link>
  );
}

/** In writing nothing is recorded: words are kept, or they are not. */
const IN_WRITING = { pending: "not_kept_yet", recorded: "kept", unrecorded: "not_kept" } as const;

function shownMode({ erased, offRecord, mode, channel }: ConversationDetail) {
  if (erased) return "erased";
  if (offRecord !== null) return "off_record";
  return channel === "text" ? IN_WRITING[mode] : mode;
}
