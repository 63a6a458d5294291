import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { CallHead } from "../call/call-head.tsx";
import { Dock } from "../call/dock.tsx";
import { FormFields } from "../call/form-fields.tsx";
import { PartnerColumn } from "../call/partner-column.tsx";
import { RecordingBar, RecordingProvider } from "../call/recording.tsx";
import { Topics } from "../call/topics.tsx";
import { Transcript } from "../call/transcript.tsx";
import { useLiveCall } from "../call/use-live-call.ts";
import { useHere } from "../lib/workspace.ts";
import { MinutesDialog } from "../minutes/minutes-dialog.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

const route = getRouteApi("/w/$workspace/calls/$id");

/** The live call, and afterwards, on the same page, its minutes. */
export function Call() {
  const t = useTranslations("call");
  const { id } = route.useParams();
  const { at, line, minutes } = route.useSearch();
  const navigate = route.useNavigate();
  const { workspace } = useHere();
  const { data, error, refetch, wave, live, lost } = useLiveCall(workspace.id, id);
  const [lit, setLit] = useState<string | null>(line ?? null);
  if (!data) {
    return error ? (
      <div className="mx-auto w-full max-w-xl p-6">
        <Problem error={error} onRetry={() => refetch()} />
        <p className="pt-4">
          <Link to="/w/$workspace/calls" params={{ workspace: workspace.id }} search={{}} className="underline">
            {t("all_calls")}
          </Link>
        </p>
      </div>
    ) : (
      <Skeleton rows={12} />
    );
  }
  return (
    <RecordingProvider src={live || data.erased ? null : data.audio}>
      <CallHead call={data} live={live} lost={lost} />
      <div className="flex min-h-0 grow flex-col overflow-y-auto lg:grid lg:grid-cols-[272px_minmax(0,1fr)_272px] lg:overflow-hidden">
        <aside
          aria-label={t("topics")}
          className="shrink-0 border-b border-rule bg-paper lg:min-h-0 lg:overflow-y-auto lg:border-r lg:border-b-0"
        >
          {data.topics.length > 0 && <Topics call={data} live={live} lit={lit} onLight={setLit} />}
          <FormFields callId={data.id} forms={data.forms} />
        </aside>
        <Transcript
          key={data.id}
          call={data}
          live={live}
          speaking={wave.speaking}
          at={at ?? null}
          lit={lit}
          onLight={setLit}
        />
        <aside
          aria-label={t("partner")}
          className="hidden shrink-0 border-t border-rule bg-paper lg:block lg:min-h-0 lg:overflow-y-auto lg:border-t-0 lg:border-l"
        >
          <PartnerColumn call={data} />
        </aside>
      </div>
      {minutes && !live && !data.erased && <MinutesDialog call={data} onClose={() => void navigate({ search: {} })} />}
      {live ? <Dock call={data} wave={wave} lost={lost} /> : <RecordingBar />}
    </RecordingProvider>
  );
}
