import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { languageName } from "#kernel/language.ts";
import type { GymRun, GymTranscripts } from "#modules/flows/schema.ts";
import { gymTranscriptsQuery } from "../lib/queries.ts";
import { useHere } from "../lib/workspace.ts";
import { Button } from "../ui/button.tsx";
import { cx } from "../ui/class-names.ts";
import { SelectField } from "../ui/field.tsx";
import { Problem } from "../ui/problem.tsx";
import { PanelHead } from "../ui/side-panel.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

const TURN_MS = 900;

/** One call of the run, watched turn by turn; both versions one under the other. */
export function CallPanel({
  run,
  persona,
  language,
  seed,
  name: { name, summary },
  onSeed,
  onClose,
}: {
  run: GymRun;
  persona: string;
  language: string;
  seed: number;
  name: { name: string; summary: string };
  onSeed: (seed: number) => void;
  onClose: () => void;
}) {
  const t = useTranslations("gym");
  const tc = useTranslations("common");
  const { workspace } = useHere();
  const { data, error } = useQuery(gymTranscriptsQuery(workspace.id, run.id, persona, language, seed));
  return (
    <>
      <PanelHead
        title={name}
        detail={[languageName(language), summary].filter(Boolean).join(" · ")}
        close={<Button look="bare" icon="close" aria-label={tc("close")} onClick={onClose} />}
      />
      <div className="min-h-0 grow overflow-y-auto px-5 py-4">
        {run.choice.seeds > 1 && (
          <SelectField
            label={t("call")}
            className="w-40 pb-3"
            value={seed}
            onChange={(event) => onSeed(Number(event.target.value))}
          >
            {Array.from({ length: run.choice.seeds }, (_, index) => index + 1).map((each) => (
              <option key={each} value={each}>
                {t("seed", { seed: each })}
              </option>
            ))}
          </SelectField>
        )}
        {error && !data && <Problem error={error} text={t("gone")} />}
        {!data && !error && <Skeleton />}
        {data && <Watched transcripts={data.transcripts} ownVersion={run.ownVersion} language={language} />}
      </div>
    </>
  );
}

type Transcript = GymTranscripts["transcripts"][number];

function Watched({
  transcripts,
  ownVersion,
  language,
}: {
  transcripts: readonly Transcript[];
  ownVersion: number;
  language: string;
}) {
  const t = useTranslations("gym");
  const all = Math.max(...transcripts.map(({ turns }) => turns.length), 0);
  const [shown, setShown] = useState(all);
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => setShown((turns) => Math.min(turns + 1, all)), TURN_MS);
    return () => clearInterval(timer);
  }, [playing, all]);
  const going = playing && shown < all;
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 pb-3">
        <Button
          icon={going ? "pause" : "play"}
          onClick={() => {
            if (!going && shown >= all) setShown(1);
            setPlaying(!going);
          }}
        >
          {going ? t("pause") : t("play")}
        </Button>
        {shown < all && (
          <Button
            look="bare"
            onClick={() => {
              setPlaying(false);
              setShown(all);
            }}
          >
            {t("show_all")}
          </Button>
        )}
        <span className="text-sm text-muted" role="status">
          {t("turn_of", { shown, all })}
        </span>
      </div>
      {transcripts.map(({ variant, problems, turns }) => (
        <section key={variant} className="pb-6">
          {transcripts.length > 1 && (
            <h3 className="pb-1 text-sm font-semibold">{t(`variant.${variant}`, { version: ownVersion })}</h3>
          )}
          <Verdict problems={problems} />
          <ol className="flex flex-col gap-2 pt-2">
            {turns.slice(0, shown).map((turn, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: turns have no id and never move
              <li key={index} className={cx("max-w-[92%] text-sm", turn.who === "partner" && "self-end text-right")}>
                <span className="block text-xs text-faint">{t(turn.who)}</span>
                <span
                  lang={language}
                  className={cx(
                    "inline-block rounded-md border border-rule px-3 py-1.5 text-left break-words",
                    turn.who === "partner" ? "bg-sunk" : "bg-raised",
                  )}
                >
                  {turn.text}
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Verdict({ problems }: { problems: readonly string[] }) {
  const t = useTranslations("gym");
  if (problems.length === 0) return <p className="text-sm text-muted">{t("all_right")}</p>;
  return (
    <div className="text-sm">
      <p className="font-medium text-accent">{t("problems")}</p>
      <ul className="list-disc pl-5 break-words">
        {[...new Set(problems)].map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
