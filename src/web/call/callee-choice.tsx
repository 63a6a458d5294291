import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { useTranslations } from "use-intl";
import type { StartConversation } from "#modules/conversations/schema.ts";
import { microphoneObstacle } from "../audio/media-call.ts";
import { personasQuery } from "../lib/queries.ts";
import { useHere } from "../lib/workspace.ts";
import { cx } from "../ui/class-names.ts";
import { Problem } from "../ui/problem.tsx";

type Callee = StartConversation["callee"];

/** Two ways to answer in this release: speak as the supplier, or let a simulated one speak. */
export function CalleeChoice({ callee, onChange }: { callee: Callee; onChange: (callee: Callee) => void }) {
  const t = useTranslations("startCall");
  const { workspace } = useHere();
  const group = useId();
  const personas = useQuery(personasQuery(workspace.id));
  const obstacle = microphoneObstacle();
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
          disabled={obstacle !== null}
          onChange={() => onChange({ kind: "microphone" })}
          className="mt-1 size-4 shrink-0 accent-(--ink)"
        />
        <span>
          <span className="block font-medium">{t("yourself")}</span>
          <span className="block text-muted">{obstacle ? t(`obstacle.${obstacle}`) : t("yourself_what")}</span>
        </span>
      </label>
      <div
        className={cx(
          "flex flex-col gap-2 rounded-md border px-4 py-2.5 text-sm",
          callee.kind === "simulated" ? "border-ink bg-sunk" : "border-rule-strong",
        )}
      >
        <label className="flex gap-3">
          <input
            type="radio"
            name={group}
            checked={callee.kind === "simulated"}
            onChange={() => onChange({ kind: "simulated", persona: personas.data?.[0]?.id ?? "" })}
            className="mt-1 size-4 shrink-0 accent-(--ink)"
          />
          <span>
            <span className="block font-medium">{t("simulated")}</span>
            <span className="block text-muted">{t("simulated_what")}</span>
          </span>
        </label>
        {callee.kind === "simulated" && (
          <div className="flex flex-col gap-1 sm:pl-7">
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
                    checked={callee.persona === each.id}
                    onChange={() => onChange({ kind: "simulated", persona: each.id })}
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
