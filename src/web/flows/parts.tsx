import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { FlowQuestion, FlowView } from "#modules/flows/schema.ts";
import { useFlowNames } from "./names.ts";
import { useFlowPage } from "./page.ts";
import { SentenceLine } from "./sentence-line.tsx";

export function Section({ title, note, children }: { title: string; note?: string | null; children: ReactNode }) {
  return (
    <section className="pt-6">
      <h2 className="text-base font-semibold">{title}</h2>
      {note && <p className="text-sm text-muted">{note}</p>}
      <div className="mt-2 rounded-md border border-rule bg-paper">{children}</div>
    </section>
  );
}

/** A step and what is asked in it. */
export function StepPart({ part, children }: { part: FlowView["parts"][number]; children?: ReactNode }) {
  const t = useTranslations("flow");
  const names = useFlowNames();
  if (part.questions.length === 0 && !children) return null;
  return (
    <Section title={names.step(part.step)} note={part.step === "lines" ? t("each_line") : null}>
      {children}
      <ul className="divide-y divide-rule">
        {part.questions.map((question) => (
          <Question key={question.kind} question={question} />
        ))}
      </ul>
    </Section>
  );
}

function Question({ question }: { question: FlowQuestion }) {
  const t = useTranslations("flow");
  const names = useFlowNames();
  return (
    <li className="px-4 py-3">
      <h3 className="flex flex-wrap items-baseline gap-x-3 pb-1 text-sm font-semibold">
        {names.question(question.kind)}
        <span className="text-xs font-normal text-faint">
          {t("waits", { seconds: Math.round(question.waitMs / 1000) })}
        </span>
      </h3>
      <SentenceLine template={question.ask} label={t("asks")} />
      {question.variants.map((template) => (
        <SentenceLine key={template} template={template} label={t("variant")} />
      ))}
      <Ladder ladder={question.ladder} said={[question.ask]} />
      <p className="pt-1 text-xs text-muted">{t("at_last", { what: names.giveUp(question.giveUp) })}</p>
    </li>
  );
}

/** The rungs; a sentence that stands above already is not told again. */
export function Ladder({ ladder, said }: { ladder: readonly string[]; said: readonly string[] }) {
  const t = useTranslations("flow");
  const fresh = ladder
    .map((template, index) => ({ template, rung: index + 1 }))
    .filter(({ template }, index) => !said.includes(template) && ladder.indexOf(template) === index);
  return (
    <>
      {fresh.map(({ template, rung }) => (
        <SentenceLine key={template} template={template} label={t("rung", { rung })} />
      ))}
    </>
  );
}

export function Digressions() {
  const t = useTranslations("flow");
  const names = useFlowNames();
  const { digressions } = useFlowPage().view;
  if (digressions.length === 0) return null;
  return (
    <Section title={t("digressions")} note={t("any_time")}>
      <ul className="divide-y divide-rule">
        {digressions.map(({ intent, say, decide, guarded }) => (
          <li key={intent} className="px-4 py-2">
            <SentenceLine template={say} label={names.digression(intent)} />
            {(decide || guarded) && (
              <p className="text-xs text-muted sm:pl-[152px]">
                {[decide && t("to_a_person"), guarded && t("guarded")].filter(Boolean).join(" · ")}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Others() {
  const t = useTranslations("flow");
  const names = useFlowNames();
  const { others } = useFlowPage().view;
  if (others.length === 0) return null;
  return (
    <Section title={t("others")}>
      <details className="px-4 py-2">
        <summary className="py-1 text-sm text-muted pointer-coarse:py-2.5">
          {t("questions_other", { count: others.length })}
        </summary>
        {others.map((template) => (
          <SentenceLine key={template} template={template} label={names.sentence(template)} />
        ))}
      </details>
    </Section>
  );
}

export function Caps() {
  const t = useTranslations("flow");
  const names = useFlowNames();
  const { caps } = useFlowPage().view;
  if (caps.length === 0) return null;
  return (
    <Section title={t("caps")}>
      <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1 px-4 py-3 text-sm sm:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)_auto]">
        {caps.map(({ name, value }) => (
          <div key={name} className="contents">
            <dt className="text-muted">{names.cap(name)}</dt>
            <dd className="text-right">{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
