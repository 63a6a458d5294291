import { useTranslations } from "use-intl";
import type { FlowField } from "#modules/flows/schema.ts";
import { Button } from "../ui/button.tsx";
import { moved, orderedFields, withLeftOut } from "./draft.ts";
import { useFlowNames } from "./names.ts";
import { useFlowPage } from "./page.ts";
import { Ladder } from "./parts.tsx";
import { SentenceLine } from "./sentence-line.tsx";

/** The answers a form collects, in their order; a workspace moves them and leaves optional ones out. */
export function FormPart() {
  const t = useTranslations("flow");
  const { view, draft, change, problems } = useFlowPage();
  const { form } = view;
  if (!form) return null;
  const fields = orderedFields(form, draft);
  const ids = fields.map(({ id }) => id);
  const comes = view.form?.fields.length === 1 || ["teach-back", "scheduling"].includes(view.id);
  const order = problems.get("overrides.order");
  return (
    <div className="border-b border-rule">
      <div className="px-4 pt-3">
        {form.intro.map((template) => (
          <SentenceLine key={template} template={template} label={t("intro")} />
        ))}
      </div>
      <ol className="divide-y divide-rule">
        {fields.map((field, index) => (
          <li key={field.id} className="px-4 py-3">
            <FieldHead
              field={field}
              number={index + 1}
              move={change && !comes ? (by) => change({ ...draft, order: moved(ids, field.id, by) }) : null}
              last={index === fields.length - 1}
            />
            <SentenceLine template={field.ask} label={t("asks")} />
            <Ladder ladder={field.ladder} said={[field.ask]} />
            {field.readback.map((template) => (
              <SentenceLine key={template} template={template} label={t("reads_back")} />
            ))}
          </li>
        ))}
      </ol>
      {order && (
        <p role="alert" className="px-4 pb-2 text-sm text-accent">
          {order}
        </p>
      )}
      <div className="border-t border-rule px-4 py-2">
        <SentenceLine template={form.done} label={t("done")} />
      </div>
    </div>
  );
}

function FieldHead({
  field,
  number,
  move,
  last,
}: {
  field: FlowField;
  number: number;
  move: ((by: -1 | 1) => void) | null;
  last: boolean;
}) {
  const t = useTranslations("flow");
  const names = useFlowNames();
  const { draft, change } = useFlowPage();
  const name = names.field(field.id);
  const leftOut = draft.leftOut.includes(field.id);
  const marks = [
    names.kind(field.kind),
    field.readback.length > 0 && t("read_back"),
    field.optional && t("optional"),
    field.volunteered && t("volunteered"),
    field.when && t("when", { answered: field.when.answered, field: names.field(field.when.field) }),
  ].filter(Boolean);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pb-1">
      <h3 className="text-sm font-semibold">
        <span className={leftOut ? "line-through" : undefined}>
          {number}. {name}
        </span>
        {leftOut && <span className="font-normal text-muted"> {t("left_out")}</span>}
      </h3>
      <span className="min-w-0 text-xs text-muted">{marks.join(" · ")}</span>
      {change && (
        <span className="ml-auto flex items-center gap-1">
          {field.optional && (
            <label className="flex min-h-8 items-center gap-2 text-xs pointer-coarse:min-h-11">
              <input
                type="checkbox"
                checked={leftOut}
                onChange={(event) => change(withLeftOut(draft, field.id, event.target.checked))}
              />
              {t("leave_out", { field: name })}
            </label>
          )}
          {move && (
            <>
              <Button
                look="bare"
                icon="up"
                aria-label={t("up", { field: name })}
                disabled={number === 1}
                onClick={() => move(-1)}
              />
              <Button
                look="bare"
                icon="down"
                aria-label={t("down", { field: name })}
                disabled={last}
                onClick={() => move(1)}
              />
            </>
          )}
        </span>
      )}
    </div>
  );
}
