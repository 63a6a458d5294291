import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Contact } from "#modules/partners/schema.ts";
import { useWrite } from "../lib/use-write.ts";
import { Button } from "../ui/button.tsx";
import { TextArea } from "../ui/field.tsx";
import { notify } from "../ui/notices.tsx";
import { Problem } from "../ui/problem.tsx";

/** A person asked not to be called again: only a reason, which stays in the audit trail, takes that back. */
export function AllowCallsForm({ contact, onDone }: { contact: Contact; onDone: () => void }) {
  const t = useTranslations("partners");
  const [reason, setReason] = useState("");
  const allow = useWrite<Contact>("POST", `contacts/${contact.id}/allow-calls`, {
    touches: ["partner", "partners"],
    onDone: () => {
      notify(t("calls_allowed", { name: contact.name }));
      onDone();
    },
  });
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        allow.mutate({ reason: reason.trim() });
      }}
    >
      <p>{t("allow_calls_what", { name: contact.name })}</p>
      <TextArea
        label={t("allow_calls_reason")}
        hint={t("allow_calls_hint")}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        required
        autoFocus
      />
      {allow.error && <Problem error={allow.error} kept={t("allow_calls_kept")} />}
      <div className="flex justify-end gap-2">
        <Button onClick={onDone}>{t("cancel")}</Button>
        <Button type="submit" look="primary" busy={allow.isPending} disabled={reason.trim() === ""}>
          {t("allow_calls")}
        </Button>
      </div>
    </form>
  );
}
