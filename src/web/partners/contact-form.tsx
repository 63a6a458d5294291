import { useState } from "react";
import { useTranslations } from "use-intl";
import { LANGUAGES } from "#kernel/language.ts";
import { type Contact, ContactInput } from "#modules/partners/schema.ts";
import { languageName } from "../lib/format.ts";
import { useReader } from "../lib/reader.ts";
import { useWrite } from "../lib/use-write.ts";
import { SelectField, TextField } from "../ui/field.tsx";
import { fieldErrors, orNull } from "./form-errors.ts";
import { FormEnd } from "./partner-form.tsx";
import { useErrorWords } from "./use-error-words.ts";
import { ZONES } from "./zones.ts";

export function ContactForm({
  partnerId,
  timezone,
  contact,
  onDone,
}: {
  partnerId: string;
  timezone: string;
  contact: Contact | null;
  onDone: () => void;
}) {
  const t = useTranslations("partners");
  const words = useErrorWords();
  const { locale } = useReader();
  const [form, setForm] = useState({
    name: contact?.name ?? "",
    role: contact?.role ?? "",
    language: contact?.language ?? ("en" as const),
    timezone: contact?.timezone ?? timezone,
    phone: contact?.phone ?? "",
    email: contact?.email ?? "",
  });
  const [errors, setErrors] = useState<Record<string, string>>({});
  const save = useWrite<Contact>(
    contact ? "PATCH" : "POST",
    contact ? `contacts/${contact.id}` : `partners/${partnerId}/contacts`,
    {
      touches: ["partner", "partners"],
      onDone,
    },
  );
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
        const parsed = ContactInput.safeParse({
          ...form,
          role: orNull(form.role),
          phone: orNull(form.phone.replace(/[\s()-]/g, "")),
          email: orNull(form.email),
        });
        setErrors(parsed.success ? {} : fieldErrors(parsed.error, words));
        if (parsed.success) save.mutate(parsed.data);
      }}
    >
      <TextField label={t("contact_name")} autoFocus maxLength={120} required {...field("name")} />
      <TextField label={t("role")} maxLength={80} {...field("role")} />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField label={t("language")} {...field("language")}>
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {languageName(language, locale)}
            </option>
          ))}
        </SelectField>
        <TextField label={t("timezone")} list="contact-zones" required {...field("timezone")} />
        <datalist id="contact-zones">
          {ZONES.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
        <TextField label={t("phone")} type="tel" hint={t("phone_hint")} {...field("phone")} />
        <TextField label={t("email")} type="email" {...field("email")} />
      </div>
      <FormEnd error={save.error} busy={save.isPending} onCancel={onDone} />
    </form>
  );
}
