import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { languageName } from "#kernel/language.ts";
import type { GymRun, GymView } from "#modules/flows/schema.ts";
import { useFlowNames } from "../flows/names.ts";
import { useWrite } from "../lib/use-write.ts";
import { useHere } from "../lib/workspace.ts";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/field.tsx";
import { Problem } from "../ui/problem.tsx";
import { callsOf } from "./figures.ts";

const MOST_SEEDS = 20;

/** Who is to call, in which languages, how often, and whether both versions of the flow are played. */
export function StartForm({ view, running }: { view: GymView; running: boolean }) {
  const t = useTranslations("gym");
  const names = useFlowNames();
  const { workspace } = useHere();
  const [languages, setLanguages] = useState<readonly string[]>(view.languages.slice(0, 1));
  const [personas, setPersonas] = useState<readonly string[]>([]);
  const [typedSeeds, setSeeds] = useState("1");
  const [compare, setCompare] = useState(true);
  const start = useWrite<GymRun>("POST", "gym/runs", { touches: ["gym"] });
  const seeds = /^\d{1,2}$/.test(typedSeeds) ? Number(typedSeeds) : 0;
  const calls = callsOf({
    personas: personas.length || view.personas.length,
    languages: languages.length,
    seeds,
    variants: view.ownVersion > 0 && compare ? 2 : 1,
  });
  const tooMany = calls > view.maxCalls;
  const toggled = (all: readonly string[], one: string) =>
    all.includes(one) ? all.filter((each) => each !== one) : [...all, one];
  return (
    <form
      className="flex flex-col gap-4 rounded-md border border-rule bg-paper p-4"
      onSubmit={(event) => {
        event.preventDefault();
        start.mutate({ personas, languages, seeds, compare });
      }}
    >
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <fieldset>
          <legend className="text-sm font-medium">{t("languages")}</legend>
          <div className="flex flex-wrap gap-x-4">
            {view.languages.map((code) => (
              <Check
                key={code}
                label={languageName(code)}
                checked={languages.includes(code)}
                onChange={() => setLanguages(toggled(languages, code))}
              />
            ))}
          </div>
        </fieldset>
        <TextField
          label={t("seeds")}
          hint={t("seeds_hint")}
          type="number"
          min={1}
          max={MOST_SEEDS}
          step={1}
          required
          className="w-56"
          value={typedSeeds}
          onChange={(event) => setSeeds(event.target.value)}
        />
      </div>
      <fieldset>
        <legend className="text-sm font-medium">
          {t("personas")}{" "}
          <span className="font-normal text-muted">
            {personas.length === 0
              ? t("all_personas", { count: view.personas.length })
              : t("some_personas", { count: personas.length })}
          </span>
        </legend>
        <details>
          <summary className="py-1 text-sm text-muted pointer-coarse:py-2.5">{t("choose")}</summary>
          <div className="flex max-h-80 flex-col gap-3 overflow-y-auto">
            {[...new Set(view.personas.map(({ flow }) => flow))].map((flow) => (
              <fieldset key={flow}>
                <legend className="text-sm text-muted">{names.flow(flow)}</legend>
                <div className="grid gap-x-6 sm:grid-cols-2">
                  {view.personas
                    .filter((persona) => persona.flow === flow)
                    .map(({ id, name, summary }) => (
                      <Check
                        key={id}
                        label={`${name}: ${summary}`}
                        checked={personas.includes(id)}
                        onChange={() => setPersonas(toggled(personas, id))}
                      />
                    ))}
                </div>
              </fieldset>
            ))}
          </div>
          {personas.length > 0 && (
            <Button look="bare" onClick={() => setPersonas([])}>
              {t("choose_all")}
            </Button>
          )}
        </details>
      </fieldset>
      {view.ownVersion > 0 ? (
        <Check
          label={t("compare", { version: view.ownVersion })}
          checked={compare}
          onChange={() => setCompare(!compare)}
        />
      ) : (
        <p className="text-sm text-muted">
          {t("nothing_own")}{" "}
          <Link to="/w/$workspace/flows" params={{ workspace: workspace.id }} className="text-ink underline">
            {t("change_flow")}
          </Link>
        </p>
      )}
      {start.error && <Problem error={start.error} />}
      <div className="flex flex-wrap items-center gap-3">
        <Button
          type="submit"
          look="primary"
          icon="play"
          busy={start.isPending}
          disabled={running || tooMany || calls === 0 || seeds > MOST_SEEDS}
        >
          {t("run")}
        </Button>
        <span className={tooMany ? "text-sm text-accent" : "text-sm text-muted"} role="status">
          {tooMany ? t("too_many", { count: calls, max: view.maxCalls }) : t("calls", { count: calls })}
        </span>
      </div>
    </form>
  );
}

function Check({ label, checked, onChange }: { label: string; checked: boolean; onChange: () => void }) {
  return (
    <label className="flex min-h-8 items-center gap-2 text-sm pointer-coarse:min-h-11">
      <input type="checkbox" className="shrink-0" checked={checked} onChange={onChange} />
      <span className="min-w-0">{label}</span>
    </label>
  );
}
