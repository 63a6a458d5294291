import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import type { ConversationDetail } from "#modules/conversations/schema.ts";
import type { Minutes } from "#modules/minutes/schema.ts";
import { languageName } from "../lib/format.ts";
import { minutesQuery } from "../lib/queries.ts";
import { useReader } from "../lib/reader.ts";
import { useHere } from "../lib/workspace.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { FormAnswers } from "./form-answers.tsx";
import { MinutesLinks } from "./minutes-links.tsx";
import { quotedOnce } from "./once.ts";
import { Both, Conditions, figuresOf, LineName, labelOf, pairOf, pairsOf, Quotes } from "./words.tsx";

/** Our side of the minutes: what the partner sees, side by side, and the link with what became of it. */
export function MinutesDialog({ call, onClose }: { call: ConversationDetail; onClose: () => void }) {
  const t = useTranslations("minutes");
  const { workspace } = useHere();
  const { locale } = useReader();
  const { data, error, refetch } = useQuery(minutesQuery(workspace.id, call.id));
  const language = data && data.languages.length > 1 ? languageName(data.languages[0]!, locale) : null;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("title")}
      description={language ? t("lead", { language }) : t("lead_english")}
      wide
    >
      <div className="flex flex-col gap-6">
        <MinutesLinks call={call} />
        {error && !data && <Problem error={error} onRetry={() => refetch()} />}
        {!data && !error && <Skeleton rows={6} />}
        {data && <Recap minutes={quotedOnce(data)} />}
      </div>
    </Dialog>
  );
}

function Recap({ minutes }: { minutes: Minutes }) {
  const t = useTranslations("minutes");
  const reader = useReader();
  const { languages } = minutes;
  const requests = pairsOf(minutes, minutes.requests);
  return (
    <section className="flex flex-col gap-4 border-t border-rule pt-4" aria-label={t("title")}>
      <p>
        <Both pair={pairOf(minutes, minutes.intro)} languages={languages} beside />
      </p>
      {minutes.lines.length === 0 && minutes.forms.length === 0 && <p className="text-muted">{t("nothing")}</p>}
      {minutes.lines.map((line) => (
        <section key={`${line.po}/${line.line}`} className="flex flex-col gap-2">
          <h3 className="font-semibold break-words">
            <LineName line={line} />
          </h3>
          {line.promises.map((promise) => (
            <article
              key={promise.commitmentId}
              className="flex flex-col gap-2 rounded-md border border-rule px-3 py-2 text-sm"
            >
              <p className="font-medium">
                {figuresOf(promise, reader.locale)}
                {promise.answered && (
                  <span className="font-normal text-muted"> · {t(`answered.${promise.answered.kind}`)}</span>
                )}
              </p>
              <Both pair={pairOf(minutes, promise.text)} languages={languages} beside />
              <Both pair={pairOf(minutes, promise.state)} languages={languages} beside />
              <Conditions minutes={minutes} promise={promise} beside />
              <Quotes minutes={minutes} quotes={promise.quotes} />
            </article>
          ))}
          {pairsOf(minutes, line.notes).map((note) => (
            <Both key={note.own} pair={note} languages={languages} beside className="text-sm" />
          ))}
        </section>
      ))}
      <FormAnswers minutes={minutes} />
      {requests.length > 0 && (
        <section className="flex flex-col gap-1 text-sm">
          <h3 className="font-semibold">
            <Both pair={labelOf(minutes, "requests")} languages={languages} beside />
          </h3>
          {requests.map((each) => (
            <Both key={each.own} pair={each} languages={languages} beside />
          ))}
        </section>
      )}
    </section>
  );
}
