import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import type { Decision } from "#modules/decisions/schema.ts";
import { formatMoney } from "../lib/format.ts";
import { useReader } from "../lib/reader.ts";
import { useWrite } from "../lib/use-write.ts";
import { useHere, useMay } from "../lib/workspace.ts";
import { Button } from "../ui/button.tsx";
import { cx } from "../ui/class-names.ts";
import { EvidenceList } from "../ui/evidence-list.tsx";
import { TextArea } from "../ui/field.tsx";
import { notify } from "../ui/notices.tsx";
import { Problem } from "../ui/problem.tsx";
import { DecisionStamp } from "./decision-stamp.tsx";

/** The question in one sentence, what each answer leads to and makes the agent say, and what waiting costs. */
export function DecisionCard({ decision }: { decision: Decision }) {
  const t = useTranslations("decisions");
  const { workspace } = useHere();
  const heading = useId();
  return (
    <article aria-labelledby={heading} className="rounded-lg border border-rule-strong bg-paper">
      <header className="px-5 pt-4">
        <p className="flex flex-wrap gap-x-3 text-xs text-muted">
          <span>{t(`kind.${decision.kind}`)}</span>
          <DecisionStamp decision={decision} />
        </p>
        <h2 id={heading} className="mt-1 text-base font-semibold text-balance break-words sm:text-lg">
          {decision.headline}
        </h2>
        {decision.headline !== decision.question && <p className="pb-1 text-sm break-words">{decision.question}</p>}
        <p className="text-sm text-muted">
          <Link
            to="/w/$workspace/partners"
            params={{ workspace: workspace.id }}
            search={{ partner: decision.partner.id }}
            className="underline"
          >
            {decision.partner.name}
          </Link>
          {decision.line && (
            <>
              {" · "}
              <Link
                to="/w/$workspace/orders"
                params={{ workspace: workspace.id }}
                search={{ line: decision.line.id }}
                className="underline"
              >
                {decision.line.po} / {decision.line.line}
              </Link>{" "}
              {decision.line.item}
            </>
          )}
        </p>
      </header>
      <div className="flex flex-col gap-3 px-5 pt-2 pb-4">
        <Cost decision={decision} />
        {decision.evidenceIds.length > 0 && (
          <details className="text-sm" open={decision.status === "open" && decision.evidenceIds.length === 1}>
            <summary className="min-h-8 cursor-pointer py-1 text-muted hover:text-ink">
              {t("evidence", { count: decision.evidenceIds.length })}
            </summary>
            <div className="pt-2">
              <EvidenceList evidence={decision.evidenceIds.map((id) => ({ id }))} />
            </div>
          </details>
        )}
        {decision.status === "open" ? <Choose decision={decision} /> : <Chosen decision={decision} />}
      </div>
    </article>
  );
}

function Cost({ decision }: { decision: Decision }) {
  const t = useTranslations("decisions");
  const { locale } = useReader();
  const { cost } = decision;
  return (
    <p className="text-sm">
      <span className="text-muted">{t("cost")} </span>
      {t("cost_unknown")} <span className="text-muted">({cost.unknown})</span>
      {cost.atStake && (
        <>
          {". "}
          <span className="text-muted">{t("at_stake")} </span>
          <span className="font-semibold">{formatMoney(cost.atStake.minor, cost.atStake.currency, locale)}</span>{" "}
          <span className="text-muted">= {cost.atStake.formula}</span>
        </>
      )}
    </p>
  );
}

function Choose({ decision }: { decision: Decision }) {
  const t = useTranslations("decisions");
  const may = useMay();
  const group = useId();
  const [option, setOption] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const decide = useWrite<Decision>("POST", `decisions/${decision.id}/decide`, {
    touches: ["decisions", "orders", "line"],
    onDone: (decided) =>
      notify(t("done", { option: decided.options.find((each) => each.key === decided.chosen)?.label ?? "" })),
  });
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        decide.mutate({ option, reason: reason.trim() });
      }}
    >
      <fieldset className="flex flex-col gap-2" disabled={!may.manage || decide.isPending}>
        <legend className="sr-only">{decision.question}</legend>
        {decision.options.map((each) => (
          <label
            key={each.key}
            className={cx(
              "flex min-h-11 cursor-pointer gap-3 rounded-md border px-4 py-2.5 has-focus-visible:outline-2 has-focus-visible:outline-accent",
              option === each.key ? "border-ink bg-sunk" : "border-rule-strong hover:border-edge",
            )}
          >
            <input
              type="radio"
              name={group}
              value={each.key}
              checked={option === each.key}
              onChange={() => setOption(each.key)}
              className="mt-1 size-4 shrink-0 accent-(--ink)"
            />
            <span className="min-w-0">
              <span className="block font-medium">{each.label}</span>
              <span className="block text-sm text-muted">{each.consequence}</span>
              {each.saysToPartner && (
                <span className="mt-1 block text-sm">
                  <span className="text-muted">{t("says")}</span> “{each.saysToPartner}”
                </span>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      {option !== null && (
        <>
          <TextArea
            label={t("reason")}
            hint={t("reason_hint")}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            maxLength={1000}
            rows={2}
            required
          />
          {decide.error && <Problem error={decide.error} kept={t("kept")} />}
          <Button
            type="submit"
            look="primary"
            className="min-h-11 self-stretch sm:self-end"
            busy={decide.isPending}
            disabled={reason.trim() === ""}
          >
            {t("decide")}
          </Button>
        </>
      )}
      {!may.manage && <p className="text-sm text-muted">{t("viewer")}</p>}
    </form>
  );
}

function Chosen({ decision }: { decision: Decision }) {
  const t = useTranslations("decisions");
  const chosen = decision.options.find((option) => option.key === decision.chosen);
  return (
    <div className="border-l-2 border-ink pl-3 text-sm">
      {chosen && (
        <>
          <p className="font-medium">{chosen.label}</p>
          <p className="text-muted">{chosen.consequence}</p>
        </>
      )}
      {decision.reason && <p className="break-words">{t("because", { reason: decision.reason })}</p>}
    </div>
  );
}
