import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../ui/button.tsx";
import { cx } from "../ui/class-names.ts";
import { ownText, withText } from "./draft.ts";
import { useFlowNames } from "./names.ts";
import { useFlowPage } from "./page.ts";
import { SentenceEditor } from "./sentence-editor.tsx";

/** One sentence in the language chosen: as it is said, whose it is, why it stays where it may not be changed. */
export function SentenceLine({ template, label }: { template: string; label: string }) {
  const t = useTranslations("flow");
  const { view, language, draft, change, problems } = useFlowPage();
  const names = useFlowNames();
  const [editing, setEditing] = useState(false);
  const sentence = view.sentences.find((each) => each.template === template);
  const text = sentence?.texts[language];
  const own = ownText(draft, template, language);
  const problem = problems.get(`overrides.wording.${template}.${language}`);
  if (!sentence || !text) {
    return (
      <Frame label={label}>
        <p className="text-muted">{t("no_words")}</p>
      </Frame>
    );
  }
  const shown = own ?? text.original;
  const saved = own === text.own;
  const sample = saved && text.spoken !== shown ? text.spoken : null;
  return (
    <Frame label={label}>
      {editing && change ? (
        <SentenceEditor
          template={template}
          start={shown}
          placeholders={sentence.placeholders}
          onDone={(next) => {
            setEditing(false);
            if (next !== undefined) change(withText(draft, template, language, next === text.original ? null : next));
          }}
        />
      ) : (
        <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
          <div className="min-w-0 grow basis-56">
            <p lang={language} className={cx("break-words", own !== null && "font-medium")}>
              <WithValues text={shown} />
            </p>
            {sample && (
              <p lang={language} className="text-sm break-words text-muted">
                {t("sample", { text: sample })}
              </p>
            )}
            {own !== null && (
              <p lang={language} className="text-xs break-words text-muted">
                {t("original")} <WithValues text={text.original} />
              </p>
            )}
            {problem && (
              <p role="alert" className="text-sm text-accent">
                {problem}
              </p>
            )}
            {sentence.locked && <p className="text-xs text-faint">{t(`locked.${sentence.locked}`)}</p>}
          </div>
          {own !== null && (
            <span className="rounded border border-rule-strong px-1 text-xs text-muted">
              {saved ? t("own") : t("unsaved")}
            </span>
          )}
          {change && !sentence.locked && (
            <span className="flex gap-1">
              {own !== null && (
                <Button look="bare" onClick={() => change(withText(draft, template, language, null))}>
                  {t("reset")}
                </Button>
              )}
              <Button
                look="bare"
                aria-label={t("edit_of", { text: names.inWords(shown) })}
                onClick={() => setEditing(true)}
              >
                {t("edit")}
              </Button>
            </span>
          )}
        </div>
      )}
    </Frame>
  );
}

/** A sentence with its places named as a reader knows them; the name that the editor shows is on hover. */
function WithValues({ text }: { text: string }) {
  const names = useFlowNames();
  return text.split(/(\{[a-z_]+\})/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, drawn anew with it.
      <span key={index} title={part} className="rounded bg-sunk px-1 text-muted">
        {names.value(part.slice(1, -1))}
      </span>
    ),
  );
}

function Frame({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="grid gap-x-4 py-1 sm:grid-cols-[136px_minmax(0,1fr)]">
      <span className="pt-0.5 text-xs text-muted">{label}</span>
      {children}
    </div>
  );
}
