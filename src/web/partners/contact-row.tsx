import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { Contact } from "#modules/partners/schema.ts";
import { formatInstant, languageName } from "../lib/format.ts";
import { speechQuery } from "../lib/queries.ts";
import { useReader } from "../lib/reader.ts";
import { askForCall } from "../lib/start-call.ts";
import { useHere, useMay } from "../lib/workspace.ts";
import { Age } from "../ui/age.tsx";
import { Button } from "../ui/button.tsx";
import { LocalTime } from "../ui/local-time.tsx";

/** Who can be called, in which language, and whether they asked not to be. */
export function ContactRow({
  contact,
  onEdit,
  onAllowCalls,
}: {
  contact: Contact;
  onEdit: () => void;
  onAllowCalls: () => void;
}) {
  const t = useTranslations("partners");
  const { workspace } = useHere();
  const may = useMay();
  const { locale } = useReader();
  const { data: speech } = useQuery(speechQuery(workspace.id));
  const ability = speech?.abilities.find((each) => each.language === contact.language);
  return (
    <li className="flex items-start gap-2 text-sm">
      <div className="min-w-0 grow">
        <p className="font-medium break-words">
          {contact.name} {contact.role && <span className="font-normal text-muted">{contact.role}</span>}
        </p>
        <p className="text-muted">
          {languageName(contact.language, locale)}
          {speech && !ability?.converse && <span className="text-accent"> ({t("cannot_speak_now")})</span>} ·{" "}
          <LocalTime zone={contact.timezone} />
        </p>
        <p className="break-words text-muted">
          {[contact.phone, contact.email].filter(Boolean).join(" · ")}
          {contact.lastConversationAt && (
            <>
              {(contact.phone || contact.email) && " · "}
              {t("last_call")} <Age at={contact.lastConversationAt} />
            </>
          )}
        </p>
        {contact.doNotCallAt && <DoNotCall contact={contact} at={contact.doNotCallAt} onAllowCalls={onAllowCalls} />}
      </div>
      {may.manage && (
        <>
          <Button look="bare" onClick={onEdit}>
            {t("edit")}
          </Button>
          <Button
            look="bare"
            icon="phone"
            aria-label={t("call_contact", { name: contact.name })}
            disabled={contact.doNotCallAt !== null}
            onClick={() => askForCall({ partnerId: contact.partnerId, contactId: contact.id })}
          />
        </>
      )}
    </li>
  );
}

/** Since when, out of which call, and for those who may: the way to take it back. */
function DoNotCall({ contact, at, onAllowCalls }: { contact: Contact; at: string; onAllowCalls: () => void }) {
  const t = useTranslations("partners");
  const { workspace } = useHere();
  const may = useMay();
  const reader = useReader();
  const from = contact.doNotCallFrom;
  return (
    <p className="text-accent">
      {t("do_not_call", { when: formatInstant(at, reader) })} ·{" "}
      {from ? (
        <Link
          to="/w/$workspace/calls/$id"
          params={{ workspace: workspace.id, id: from }}
          search={{}}
          className="underline"
        >
          {t("do_not_call_from")}
        </Link>
      ) : (
        t("do_not_call_unknown")
      )}
      {may.manage && (
        <Button look="bare" onClick={onAllowCalls}>
          {t("allow_calls")}
        </Button>
      )}
    </p>
  );
}
