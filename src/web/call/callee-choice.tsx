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
  const persona = callee.kind === "simulated" ? personas.data?.find((each) => each.id === callee.persona) : undefined;
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
            <select
              aria-label={t("persona")}
              value={callee.persona}
              onChange={(event) => onChange({ kind: "simulated", persona: event.target.value })}
              className="min-h-9 w-full rounded-md border border-edge bg-raised px-3 pointer-coarse:min-h-11"
            >
              <option value="">{t("choose_persona")}</option>
              {personas.data?.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
            {persona && <p className="text-muted">{persona.summary}</p>}
          </div>
        )}
      </div>
    </fieldset>
  );
}
