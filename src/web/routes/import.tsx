import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { ImportFile, ImportPreview, ImportResult } from "#modules/imports/schema.ts";
import { DropFile } from "../imports/drop-file.tsx";
import { Mapping } from "../imports/mapping.tsx";
import { Preview, Rejected } from "../imports/preview.tsx";
import { answersOf, Questions } from "../imports/questions.tsx";
import { importsQuery, membersQuery } from "../lib/queries.ts";
import { useWrite } from "../lib/use-write.ts";
import { useHere, useMay } from "../lib/workspace.ts";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Instant } from "../ui/local-time.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Problem } from "../ui/problem.tsx";

/** Drop a file, see what it would change, import it. Nothing is written before the last step. */
export function Import() {
  const t = useTranslations("import");
  const may = useMay();
  const [file, setFile] = useState<ImportFile | null>(null);
  const [result, setResult] = useState<ImportResult | null>(null);
  const preview = useWrite<ImportPreview>("POST", "imports/preview", { touches: [] });
  const run = useWrite<ImportResult>("POST", "imports", {
    touches: ["imports", "orders", "partners", "line", "decisions"],
    onDone: (done) => {
      setResult(done);
      setFile(null);
      preview.reset();
    },
  });
  const look = (next: ImportFile) => {
    setFile(next);
    setResult(null);
    run.reset();
    preview.mutate(next);
  };
  if (!may.manage) return <Empty title={t("title")}>{t("viewer")}</Empty>;
  const shown = preview.data;
  return (
    <div className="min-h-0 overflow-y-auto">
      <div className="mx-auto flex max-w-6xl flex-col gap-5 px-4 pb-12">
        <PageHead title={t("title")} />
        {result && <Result result={result} />}
        {!file && <DropFile onFile={look} />}
        {file && (
          <div className="flex flex-wrap items-center gap-3 text-sm">
            <span className="min-w-0 font-medium break-all">{file.fileName}</span>
            <Button
              look="bare"
              onClick={() => {
                setFile(null);
                preview.reset();
              }}
            >
              {t("other_file")}
            </Button>
            {preview.isPending && (
              <span role="status" className="late-show text-muted">
                {t("reading")}
              </span>
            )}
          </div>
        )}
        {preview.error && <Problem error={preview.error} kept={t("nothing_written")} />}
        {file && shown && (
          <>
            <Questions preview={shown} onAnswer={(answers) => look({ ...file, ...answers })} />
            <Mapping preview={shown} onChange={(mapping) => look({ ...file, mapping })} />
            <Preview preview={shown} />
            {run.error && <Problem error={run.error} kept={t("nothing_written")} />}
            <div className="sticky bottom-0 -mx-4 flex items-center justify-end gap-3 border-t border-rule bg-ground px-4 py-3">
              <span className="mr-auto text-sm text-muted">
                {t("will", { create: shown.counts.create, update: shown.counts.update, reject: shown.counts.reject })}
              </span>
              <Button
                look="primary"
                busy={run.isPending}
                disabled={
                  preview.isPending || shown.missing.length > 0 || shown.counts.create + shown.counts.update === 0
                }
                // As it was shown: what is remembered from earlier files may change meanwhile.
                onClick={() => run.mutate({ ...file, ...answersOf(shown) })}
              >
                {run.isPending
                  ? t("importing", { count: shown.counts.total })
                  : t("import", { count: shown.counts.create + shown.counts.update })}
              </Button>
            </div>
          </>
        )}
        {!file && <Earlier />}
      </div>
    </div>
  );
}

function Result({ result }: { result: ImportResult }) {
  const t = useTranslations("import");
  const { workspace } = useHere();
  return (
    <section aria-live="polite" className="flex flex-col gap-3 rounded-lg border border-rule-strong bg-paper px-5 py-4">
      <h2 className="text-lg font-semibold">{t("done", { file: result.fileName })}</h2>
      <p>
        {t("counts", {
          create: result.counts.create,
          update: result.counts.update,
          unchanged: result.counts.unchanged,
          reject: result.counts.reject,
        })}
      </p>
      <Rejected rejected={result.rejected} />
      <p>
        <Link
          to="/w/$workspace/orders"
          params={{ workspace: workspace.id }}
          search={{}}
          className="inline-flex min-h-9 items-center rounded-md bg-ink px-4 text-sm font-medium text-paper"
        >
          {t("to_board")}
        </Link>
      </p>
    </section>
  );
}

function Earlier() {
  const t = useTranslations("import");
  const { workspace } = useHere();
  const { data } = useQuery(importsQuery(workspace.id));
  const members = useQuery(membersQuery(workspace.id));
  const nameOf = (id: string) => members.data?.find(({ userId }) => userId === id)?.name;
  if (!data || data.length === 0) return null;
  return (
    <section>
      <h2 className="pb-2 text-sm font-semibold">{t("earlier")}</h2>
      <ul className="divide-y divide-rule border-y border-rule bg-paper text-sm">
        {data.map((each) => (
          <li key={each.id} className="flex flex-wrap gap-x-4 px-4 py-2">
            <span className="min-w-0 font-medium break-all">{each.fileName}</span>
            <span className="text-muted">
              {t("counts", {
                create: each.counts.create,
                update: each.counts.update,
                unchanged: each.counts.unchanged,
                reject: each.counts.reject,
              })}
            </span>
            <span className="ml-auto text-muted">
              {nameOf(each.importedBy) && `${nameOf(each.importedBy)} · `}
              <Instant at={each.importedAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
