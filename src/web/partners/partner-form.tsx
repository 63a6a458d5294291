import { useState } from "react";
import { useTranslations } from "use-intl";
import { type PartnerDetail, PartnerInput, Sector } from "#modules/partners/schema.ts";
import { readerZone } from "../lib/locale.ts";
import { useWrite } from "../lib/use-write.ts";
import { Button } from "../ui/button.tsx";
import { SelectField, TextField } from "../ui/field.tsx";
import { Problem } from "../ui/problem.tsx";
import { fieldErrors, orNull } from "./form-errors.ts";
import { useErrorWords } from "./use-error-words.ts";
import { ZONES } from "./zones.ts";

export function PartnerForm({
  partner,
  onDone,
}: {
  partner: PartnerDetail | null;
  onDone: (saved: PartnerDetail | null) => void;
}) {
  const t = useTranslations("partners");
  const words = useErrorWords();
  const [form, setForm] = useState({
    name: partner?.name ?? "",
    city: partner?.city ?? "",
    country: partner?.country ?? "",
    timezone: partner?.timezone ?? readerZone(),
    sector: partner?.sector ?? ("other" as const),
  });
  const [errors, setErrors] = useState<Record<string, string>>({});
  const save = useWrite<PartnerDetail>(partner ? "PATCH" : "POST", partner ? `partners/${partner.id}` : "partners", {
    touches: ["partners", "partner", "orders"],
    onDone,
  });
  const field = (key: keyof typeof form) => ({
    value: form[key],
    error: errors[key] ?? null,
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [key]: event.target.value }),
  });
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const parsed = PartnerInput.safeParse({
          ...form,
          city: orNull(form.city),
          country: orNull(form.country.toUpperCase()),
        });
        setErrors(parsed.success ? {} : fieldErrors(parsed.error, words));
        if (parsed.success) save.mutate(parsed.data);
      }}
    >
      <TextField label={t("name")} autoFocus maxLength={120} required {...field("name")} />
      <div className="grid gap-4 sm:grid-cols-[1fr_120px]">
        <TextField label={t("city")} maxLength={80} {...field("city")} />
        <TextField
          label={t("country")}
          maxLength={2}
          hint={t("country_hint")}
          autoCapitalize="characters"
          {...field("country")}
        />
      </div>
      <TextField label={t("timezone")} hint={t("timezone_hint")} list="zones" required {...field("timezone")} />
      <datalist id="zones">
        {ZONES.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <SelectField label={t("sector_label")} {...field("sector")}>
        {Sector.options.map((sector) => (
          <option key={sector} value={sector}>
            {t(`sector.${sector}`)}
          </option>
        ))}
      </SelectField>
      <FormEnd error={save.error} busy={save.isPending} onCancel={() => onDone(null)} />
    </form>
  );
}

export function FormEnd({ error, busy, onCancel }: { error: unknown; busy: boolean; onCancel: () => void }) {
  const t = useTranslations("partners");
  return (
    <>
      {error ? <Problem error={error} kept={t("form_kept")} /> : null}
      <div className="flex justify-end gap-2">
        <Button onClick={onCancel}>{t("cancel")}</Button>
        <Button type="submit" look="primary" busy={busy}>
          {t("save")}
        </Button>
      </div>
    </>
  );
}
