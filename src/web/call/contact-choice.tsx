import { useTranslations } from "use-intl";
import type { PartnerDetail } from "#modules/partners/schema.ts";
import { languageName } from "../lib/format.ts";
import { useReader } from "../lib/reader.ts";
import { LocalTime } from "../ui/local-time.tsx";

export function ContactChoice({
  partner,
  contactId,
  onChange,
}: {
  partner: PartnerDetail;
  contactId: string;
  onChange: (id: string) => void;
}) {
  const t = useTranslations("startCall");
  const { locale } = useReader();
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="pb-1 text-sm font-medium">{t("contact")}</legend>
      {partner.contacts.map((contact) => (
        <label
          key={contact.id}
          className="flex min-h-9 items-center gap-3 rounded-md px-2 py-1 text-sm has-checked:bg-sunk pointer-coarse:min-h-11"
        >
          <input
            type="radio"
            name="contact"
            value={contact.id}
            checked={contact.id === contactId}
            disabled={contact.doNotCallAt !== null}
            onChange={() => onChange(contact.id)}
            className="size-4 shrink-0 accent-(--ink)"
          />
          <span className="min-w-0 grow">
            <span className="font-medium">{contact.name}</span>
            <span className="text-muted">
              {contact.role && ` · ${contact.role}`} · {languageName(contact.language, locale)}
              {contact.doNotCallAt && ` · ${t("do_not_call")}`}
            </span>
          </span>
          <span className="text-muted">
            <LocalTime zone={contact.timezone} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
