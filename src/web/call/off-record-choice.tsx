import { useTranslations } from "use-intl";
import type { PartnerDetail } from "#modules/partners/schema.ts";

/** Neither sound nor words kept. Where a record has to be kept, it says so instead of failing at the start. */
export function OffRecordChoice({
  partner,
  offRecord,
  onChange,
}: {
  partner: PartnerDetail;
  offRecord: boolean;
  onChange: (on: boolean) => void;
}) {
  const t = useTranslations("startCall");
  const regulated = partner.sector === "pharma" || partner.sector === "medical";
  return (
    <label className="flex items-start gap-2 text-sm">
      <input
        type="checkbox"
        checked={offRecord && !regulated}
        disabled={regulated}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-0.5 size-4 shrink-0 accent-(--ink)"
      />
      <span>
        <span className="font-medium">{t("off_record")}</span>
        <span className="block text-muted">{t(regulated ? "off_record_regulated" : "off_record_what")}</span>
      </span>
    </label>
  );
}
