import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { FormView } from "#modules/conversations/schema.ts";
import { useHere } from "../lib/workspace.ts";
import { cx } from "../ui/class-names.ts";
import { Figure } from "../ui/figure.tsx";
import { Glow } from "../ui/glow.tsx";
import { useFormWords } from "./form-words.ts";

type Field = FormView["fields"][number];

/** A glyph and a word for each state: colour alone says nothing. */
const GLYPHS: Record<Field["status"], string> = { open: "○", heard: "◑", said: "◕", confirmed: "●", unknown: "?" };

/** What is asked beside order lines: each answer opens the words it rests on. */
export function FormFields({ callId, forms }: { callId: string; forms: readonly FormView[] }) {
  const words = useFormWords();
  const t = useTranslations("forms");
  return forms.map((form) => {
    const settled = form.fields.filter(({ status }) => status !== "open" && status !== "heard").length;
    return (
      <section key={form.form} className="border-t border-rule py-3 first:border-0">
        <h2 className="px-4 pb-1 text-sm font-semibold">
          {words.form(form.form)}{" "}
          <span className="font-normal text-muted">
            {form.status === "dropped" ? t("not_kept") : t("settled", { settled, count: form.fields.length })}
          </span>
        </h2>
        <ul>
          {form.fields.map((field) => (
            <li key={field.field} className="flex gap-2.5 px-4 py-1.5 text-sm">
              <span aria-hidden="true" className="w-3 shrink-0 text-center">
                {GLYPHS[field.status]}
              </span>
              <div className="min-w-0">
                <p className="break-words">{words.field(form.form, field)}</p>
                <Answer callId={callId} form={form.form} field={field} />
              </div>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function Answer({ callId, form, field }: { callId: string; form: string; field: Field }) {
  const t = useTranslations("forms");
  const words = useFormWords();
  const { workspace } = useHere();
  const text = field.value === null ? null : words.value(field.value);
  const [at] = field.heardAt;
  const shown = <Glow value={`${text} ${field.status}`}>{text ?? t(`status.${field.status}`)}</Glow>;
  const opens = field.evidenceIds.length > 0;
  return (
    <p className={cx(field.status === "confirmed" && "font-semibold")}>
      {opens ? (
        <Figure label={words.field(form, field)} evidence={field.evidenceIds.map((id) => ({ id }))}>
          {shown}
        </Figure>
      ) : at !== undefined ? (
        // Not written yet: the words themselves stand in the conversation beside it.
        <Link
          to="/w/$workspace/calls/$id"
          params={{ workspace: workspace.id, id: callId }}
          search={{ at }}
          className="underline decoration-dotted"
        >
          {shown}
        </Link>
      ) : (
        <span className="text-muted">{shown}</span>
      )}
      {text !== null && <span className="font-normal text-xs text-muted"> {t(`status.${field.status}`)}</span>}
    </p>
  );
}
