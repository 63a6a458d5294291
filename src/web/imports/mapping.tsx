import { useTranslations } from "use-intl";
import { ImportField, type ImportMapping, type ImportPreview, REQUIRED_FIELDS } from "#modules/imports/schema.ts";
import { cx } from "../ui/class-names.ts";

const REQUIRED = new Set<string>(REQUIRED_FIELDS);

/** Which column is what: recognised columns are filled in, the rest is chosen by hand, by what stands in them. */
export function Mapping({ preview, onChange }: { preview: ImportPreview; onChange: (mapping: ImportMapping) => void }) {
  const t = useTranslations("import");
  const set = (field: ImportField, heading: string) => {
    const { [field]: _before, ...rest } = preview.mapping;
    onChange(heading === "" ? rest : { ...rest, [field]: heading });
  };
  const samplesOf = (heading: string | undefined) =>
    heading === undefined ? [] : (preview.samples[preview.headings.indexOf(heading)] ?? []);
  return (
    <details open={preview.missing.length > 0} className="rounded-lg border border-rule bg-paper">
      <summary className="min-h-11 cursor-pointer px-4 py-2.5 text-sm">
        <span className="font-semibold">{t("mapping")}</span>{" "}
        {preview.missing.length > 0 ? (
          <span className="text-accent">
            {t("missing", { fields: preview.missing.map((field) => t(`field.${field}`)).join(", ") })}
          </span>
        ) : (
          <span className="text-muted">{t("mapped", { count: Object.keys(preview.mapping).length })}</span>
        )}
      </summary>
      <div className="grid gap-x-6 gap-y-2 px-4 pb-4 sm:grid-cols-2 lg:grid-cols-3">
        {ImportField.options.map((field) => (
          <label key={field} className="flex items-start gap-3 text-sm">
            <span className={cx("w-32 shrink-0 pt-1", preview.missing.includes(field) && "font-semibold text-accent")}>
              {t(`field.${field}`)}
              {REQUIRED.has(field) && <abbr title={t("required")}> *</abbr>}
            </span>
            <span className="flex min-w-0 grow flex-col">
              <select
                value={preview.mapping[field] ?? ""}
                onChange={(event) => set(field, event.target.value)}
                className="min-h-8 min-w-0 rounded-md border border-rule-strong bg-raised px-2 pointer-coarse:min-h-11"
              >
                <option value="">{t("no_column")}</option>
                {preview.headings.map((heading) => (
                  <option key={heading} value={heading}>
                    {[heading, ...samplesOf(heading)].join(" · ")}
                  </option>
                ))}
              </select>
              <span className="truncate text-xs text-muted">{samplesOf(preview.mapping[field]).join(" · ")}</span>
            </span>
          </label>
        ))}
      </div>
    </details>
  );
}
