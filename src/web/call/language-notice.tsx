import { useTranslations } from "use-intl";
import type { Contact } from "#modules/partners/schema.ts";
import { languageName } from "../lib/format.ts";
import { useReader } from "../lib/reader.ts";

/** A call that cannot be understood is never started: what can be done instead. */
export function LanguageNotice({
  contact,
  ability,
  english,
  writing,
  inEnglish,
  onEnglish,
}: {
  contact: Contact;
  ability: { hear: boolean; speak: boolean; howToAdd: string | null } | undefined;
  english: boolean;
  writing: boolean;
  inEnglish: boolean;
  onEnglish: (on: boolean) => void;
}) {
  const t = useTranslations("startCall");
  const { locale } = useReader();
  const language = languageName(contact.language, locale);
  return (
    <div className="flex flex-col gap-2 rounded-md border border-rule-strong px-4 py-3 text-sm">
      <p className="font-medium">
        {writing
          ? t("cannot_be_written", { language })
          : ability?.hear
            ? t("cannot_be_spoken", { language })
            : ability?.speak
              ? t("cannot_be_heard", { language })
              : t("cannot_converse", { language })}
      </p>
      {english ? (
        <label className="flex min-h-8 items-center gap-2">
          <input
            type="checkbox"
            checked={inEnglish}
            onChange={(event) => onEnglish(event.target.checked)}
            className="size-4 accent-(--ink)"
          />
          {t("in_english")}
        </label>
      ) : (
        <p className="text-accent">{t("no_english")}</p>
      )}
      {!writing && ability?.howToAdd && (
        <p className="break-words text-muted">{t("how_to_add", { how: ability.howToAdd })}</p>
      )}
    </div>
  );
}
