import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import type { Minutes } from "#modules/minutes/schema.ts";
import { ApiError, request } from "../lib/api.ts";
import { linkPath, partnerMinutesQuery } from "../lib/queries.ts";
import { FormAnswers } from "../minutes/form-answers.tsx";
import { quotedOnce } from "../minutes/once.ts";
import { OpenPoint } from "../minutes/open-point.tsx";
import { PromiseCard } from "../minutes/promise-card.tsx";
import { Both, LineName, labelOf, pairOf, pairsOf } from "../minutes/words.tsx";
import { EntryPage } from "../ui/entry-page.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

const route = getRouteApi("/m/$token");

/** The partner's page: no sign-in, made for a phone, in the partner's language with English below. */
export function PartnerMinutes() {
  const t = useTranslations("minutes");
  const { token } = route.useParams();
  const { data, error, refetch } = useQuery(partnerMinutesQuery(token));
  useOpened(token, data !== undefined);
  if (error instanceof ApiError && error.status === 404) {
    return (
      <EntryPage title={t("link_closed")} lead={t("link_closed_why")}>
        {null}
      </EntryPage>
    );
  }
  if (!data) {
    return (
      <main className="mx-auto max-w-xl p-5" aria-label={t("loading")}>
        {error ? <Problem error={error} onRetry={() => refetch()} /> : <Skeleton rows={8} />}
      </main>
    );
  }
  return <Page minutes={quotedOnce(data)} token={token} />;
}

/** Told by the page itself, and only while somebody can see it: what merely fetches the address opens nothing. */
function useOpened(token: string, shown: boolean): void {
  useEffect(() => {
    if (!shown) return;
    const tell = () => {
      if (document.visibilityState !== "visible") return;
      document.removeEventListener("visibilitychange", tell);
      request<void>("POST", linkPath(token, "/opened"), undefined, { anonymous: true }).catch(() => undefined);
    };
    document.addEventListener("visibilitychange", tell);
    tell();
    return () => document.removeEventListener("visibilitychange", tell);
  }, [token, shown]);
}

function Page({ minutes, token }: { minutes: Minutes; token: string }) {
  const { languages } = minutes;
  const requests = pairsOf(minutes, minutes.requests);
  return (
    <main lang={languages[0]} className="mx-auto flex w-full max-w-xl flex-col gap-6 px-4 py-6 text-base sm:py-10">
      <header className="flex flex-col gap-3">
        <p className="text-sm text-muted">
          {minutes.company} · {minutes.partner}, {minutes.contact}
        </p>
        <h1 className="text-xl font-semibold tracking-tight text-balance">
          <Both pair={labelOf(minutes, "title")} languages={languages} />
        </h1>
        <p>
          <Both pair={pairOf(minutes, minutes.intro)} languages={languages} />
        </p>
      </header>
      {minutes.lines.map((line) => (
        <section key={`${line.po}/${line.line}`} className="flex flex-col gap-2">
          <h2 className="text-base font-semibold break-words">
            <LineName line={line} />
          </h2>
          {line.promises.map((promise) => (
            <PromiseCard key={promise.commitmentId} minutes={minutes} promise={promise} token={token} />
          ))}
          <OpenPoint minutes={minutes} line={line} token={token} />
        </section>
      ))}
      <FormAnswers minutes={minutes} token={token} />
      {requests.length > 0 && (
        <section className="flex flex-col gap-2">
          <h2 className="font-semibold">
            <Both pair={labelOf(minutes, "requests")} languages={languages} />
          </h2>
          {requests.map((each) => (
            <p key={each.own}>
              <Both pair={each} languages={languages} />
            </p>
          ))}
        </section>
      )}
      <footer className="flex flex-col gap-2 border-t border-rule pt-4 text-sm text-muted">
        <Both pair={labelOf(minutes, "unanswered")} languages={languages} />
        <Both pair={labelOf(minutes, "kept_as_evidence")} languages={languages} />
      </footer>
    </main>
  );
}
