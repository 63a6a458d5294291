import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { useTranslations } from "use-intl";
import type { StartConversation } from "#modules/conversations/schema.ts";
import { personasQuery } from "../lib/queries.ts";
import { useHere } from "../lib/workspace.ts";
import { cx } from "../ui/class-names.ts";
import { Problem } from "../ui/problem.tsx";
import { isOfModels, type SoundObstacle } from "./first-callee.ts";

type Callee = StartConversation["callee"];

/** Speak as the supplier, type as the supplier, or let a simulated one speak or write. */
export function CalleeChoice({
  callee,
  onChange,
  obstacle,
  language,
}: {
  callee: Callee;
  onChange: (callee: Callee) => void;
  /** Why the microphone leads nowhere now; where it is the models, a simulated supplier writes. */
  obstacle: SoundObstacle | null;
  /** The contact's, by its name. */
  language: string;
}) {
  const t = useTranslations("startCall");
  const { workspace } = useHere();
  const group = useId();
  const personas = useQuery(personasQuery(workspace.id));
  const simulated = callee.kind === "simulated" || (callee.kind === "text" && callee.persona !== undefined);
  const persona = callee.kind === "microphone" ? undefined : callee.persona;
  const withPersona = (id: string, inText: boolean) =>
    onChange(inText ? { kind: "text", persona: id } : { kind: "simulated", persona: id });
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="pb-1 text-sm font-medium">{t("callee")}</legend>
      <label
        className={cx(
          "flex gap-3 rounded-md border px-4 py-2.5 text-sm",
          callee.kind === "microphone" ? "border-ink bg-sunk" : "border-rule-strong",
        )}
      >
        <input
          type="radio"
          name={group}
          checked={callee.kind === "microphone"}
          disabled={obstacle !== null && !isOfModels(obstacle)}
          onChange={() => onChange({ kind: "microphone" })}
          className="mt-1 size-4 shrink-0 accent-(--ink)"
        />
        <span>
          <span className="block font-medium">{t("yourself")}</span>
          <span className="block text-muted">
            {obstacle ? t(`obstacle.${obstacle}`, { language }) : t("yourself_what")}
          </span>
        </span>
      </label>
      <label
        className={cx(
          "flex gap-3 rounded-md border px-4 py-2.5 text-sm",
          callee.kind === "text" && !simulated ? "border-ink bg-sunk" : "border-rule-strong",
        )}
      >
        <input
          type="radio"
          name={group}
          checked={callee.kind === "text" && !simulated}
          onChange={() => onChange({ kind: "text" })}
          className="mt-1 size-4 shrink-0 accent-(--ink)"
        />
        <span>
          <span className="block font-medium">{t("in_writing")}</span>
          <span className="block text-muted">{t("in_writing_what")}</span>
        </span>
      </label>
      <div
        className={cx(
          "flex flex-col gap-2 rounded-md border px-4 py-2.5 text-sm",
          simulated ? "border-ink bg-sunk" : "border-rule-strong",
        )}
      >
        <label className="flex gap-3">
          <input
            type="radio"
            name={group}
            checked={simulated}
            onChange={() => withPersona(personas.data?.[0]?.id ?? "", obstacle !== null && isOfModels(obstacle))}
            className="mt-1 size-4 shrink-0 accent-(--ink)"
          />
          <span>
            <span className="block font-medium">{t("simulated")}</span>
            <span className="block text-muted">{t("simulated_what")}</span>
          </span>
        </label>
        {simulated && (
          <div className="flex flex-col gap-1 sm:pl-7">
            <label className="flex min-h-8 items-center gap-2">
              <input
                type="checkbox"
                checked={callee.kind === "text"}
                onChange={(event) => withPersona(persona ?? "", event.target.checked)}
                className="size-4 accent-(--ink)"
              />
              {t("simulated_writes")}
            </label>
            {personas.error && <Problem error={personas.error} onRetry={() => personas.refetch()} />}
            <div
              role="radiogroup"
              aria-label={t("persona")}
              className="max-h-64 overflow-y-auto rounded-md border border-edge bg-raised"
            >
              {personas.data?.map((each) => (
                <label
                  key={each.id}
                  className="flex min-h-9 gap-3 border-b border-rule px-3 py-1.5 last:border-0 has-checked:bg-sunk has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent"
                >
                  <input
                    type="radio"
                    name={`${group}-persona`}
                    checked={persona === each.id}
                    onChange={() => withPersona(each.id, callee.kind === "text")}
                    className="mt-1 size-4 shrink-0 accent-(--ink)"
                  />
                  <span className="min-w-0">
                    <span className="block font-medium">{each.name}</span>
                    <span className="block text-muted">{each.summary}</span>
                  </span>
                </label>
              ))}
            </div>
          </div>
        )}
      </div>
    </fieldset>
  );
}
