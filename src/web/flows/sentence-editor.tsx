import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { MAX_SENTENCE, type SentencePreview } from "#modules/flows/schema.ts";
import { request, workspacePath } from "../lib/api.ts";
import { useHere } from "../lib/workspace.ts";
import { Button } from "../ui/button.tsx";
import { TextArea } from "../ui/field.tsx";
import { useFlowNames } from "./names.ts";
import { useFlowPage } from "./page.ts";

const PREVIEW_AFTER_MS = 400;

/** The words, and how they would sound; what stands against them is told before anything is saved. */
export function SentenceEditor({
  template,
  start,
  placeholders,
  onDone,
}: {
  template: string;
  start: string;
  placeholders: readonly string[];
  /** Undefined: nothing is changed. */
  onDone: (text?: string) => void;
}) {
  const t = useTranslations("flow");
  const names = useFlowNames();
  const [text, setText] = useState(start);
  const typed = text.trim();
  const preview = usePreview(template, typed);
  const known = preview.settled && preview.data !== undefined;
  const problem = known ? (preview.data?.problems[0] ?? null) : null;
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(typed);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDone();
      }}
    >
      <TextArea
        label={t("sentence")}
        hint={
          placeholders.length === 0
            ? t("no_placeholders")
            : t("placeholders", {
                names: placeholders
                  .map((name) => t("placeholder", { name: `{${name}}`, words: names.value(name) }))
                  .join(", "),
              })
        }
        error={problem}
        value={text}
        maxLength={MAX_SENTENCE}
        rows={2}
        autoFocus
        onChange={(event) => setText(event.target.value.replaceAll("\n", " "))}
      />
      {preview.data?.spoken && (
        <p className="text-sm break-words text-muted">
          {t("preview")}: {preview.data.spoken}
        </p>
      )}
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={typed === "" || problem !== null || typed.length > MAX_SENTENCE}>
          {t("keep")}
        </Button>
        <Button look="bare" onClick={() => onDone()}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}

/** Asked when the typing rests. */
function usePreview(template: string, typed: string) {
  const { view, language } = useFlowPage();
  const { workspace } = useHere();
  const [resting, setResting] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setResting(typed), PREVIEW_AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const text = useDeferredValue(resting);
  const { data } = useQuery({
    queryKey: ["w", workspace.id, "preview", view.id, template, language, text],
    queryFn: ({ signal }) =>
      request<SentencePreview>(
        "POST",
        workspacePath(workspace.id, `flows/${view.id}/preview`),
        { template, language, text },
        { signal },
      ),
    enabled: text !== "" && text.length <= MAX_SENTENCE,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return { data, settled: text === typed };
}
