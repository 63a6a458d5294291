import { useState } from "react";
import { useTranslations } from "use-intl";
import { DATE_BASES } from "#kernel/basis.ts";
import { type Lane, LaneInput } from "#modules/partners/schema.ts";
import { useWrite } from "../lib/use-write.ts";
import { SelectField, TextField } from "../ui/field.tsx";
import { fieldErrors } from "./form-errors.ts";
import { FormEnd } from "./partner-form.tsx";
import { useErrorWords } from "./use-error-words.ts";

/** Days from one event to another on the way: what makes two dates comparable. */
export function LaneForm({ partnerId, onDone }: { partnerId: string; onDone: () => void }) {
  const t = useTranslations("partners");
  const words = useErrorWords();
  const tp = useTranslations("promise");
  const [form, setForm] = useState({ destination: "", fromBasis: "ex_factory", toBasis: "received", transitDays: "" });
  const [errors, setErrors] = useState<Record<string, string>>({});
  const save = useWrite<Lane>("PUT", `partners/${partnerId}/lanes`, { touches: ["partner", "orders", "line"], onDone });
  const field = (key: keyof typeof form) => ({
    value: form[key],
    error: errors[key] ?? null,
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [key]: event.target.value }),
  });
  const bases = DATE_BASES.map((basis) => (
    <option key={basis} value={basis}>
      {tp(`basis.${basis}`)}
    </option>
  ));
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const parsed = LaneInput.safeParse({
          ...form,
          transitDays: form.transitDays.trim() === "" ? Number.NaN : Number(form.transitDays),
        });
        setErrors(parsed.success ? {} : fieldErrors(parsed.error, words));
        if (parsed.success) save.mutate(parsed.data);
      }}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField label={t("lane_from")} {...field("fromBasis")}>
          {bases}
        </SelectField>
        <SelectField label={t("lane_to")} {...field("toBasis")}>
          {bases}
        </SelectField>
        <TextField
          label={t("lane_days")}
          type="number"
          inputMode="numeric"
          min={0}
          max={365}
          autoFocus
          required
          {...field("transitDays")}
        />
        <TextField
          label={t("lane_destination")}
          hint={t("lane_destination_hint")}
          maxLength={80}
          {...field("destination")}
        />
      </div>
      <FormEnd error={save.error} busy={save.isPending} onCancel={onDone} />
    </form>
  );
}
