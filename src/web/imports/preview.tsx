import { useTranslations } from "use-intl";
import type { ImportPreview } from "#modules/imports/schema.ts";
import { useWide } from "../ui/use-wide.ts";
import { PreviewCards, PreviewTable } from "./preview-rows.tsx";

/** Narrower than this eight columns do not stand side by side. */
const TABLE_WIDTH = 900;

/** What would change, row by row; an update shows before and after. */
export function Preview({ preview }: { preview: ImportPreview }) {
  const t = useTranslations("import");
  const wide = useWide(TABLE_WIDTH);
  const { counts } = preview;
  return (
    <section className="flex flex-col gap-3">
      <p className="text-sm">
        {t("counts", {
          create: counts.create,
          update: counts.update,
          unchanged: counts.unchanged,
          reject: counts.reject,
        })}
      </p>
      {preview.newPartners.length > 0 && (
        <p className="text-sm break-words text-muted">{t("new_partners", { names: preview.newPartners.join(", ") })}</p>
      )}
      <Rejected rejected={preview.rejected} />
      {wide ? <PreviewTable rows={preview.rows} /> : <PreviewCards rows={preview.rows} />}
      {counts.total > preview.rows.length && (
        <p className="text-sm text-muted">{t("first_rows", { shown: preview.rows.length, total: counts.total })}</p>
      )}
    </section>
  );
}

const SHOWN = 100;

export function Rejected({ rejected }: { rejected: ImportPreview["rejected"] }) {
  const t = useTranslations("import");
  if (rejected.length === 0) return null;
  return (
    <details className="rounded-md border border-accent bg-accent-soft px-4 py-2 text-sm">
      <summary className="cursor-pointer font-medium">{t("rejected", { count: rejected.length })}</summary>
      <ul className="max-h-60 overflow-y-auto pt-1">
        {rejected.slice(0, SHOWN).map((each) => (
          <li key={`${each.row}${each.reason}`}>{t("rejected_row", { row: each.row, reason: each.reason })}</li>
        ))}
        {rejected.length > SHOWN && (
          <li className="text-muted">{t("rejected_more", { count: rejected.length - SHOWN })}</li>
        )}
      </ul>
    </details>
  );
}
