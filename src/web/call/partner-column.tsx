import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { ConversationDetail } from "#modules/conversations/schema.ts";
import { conversationsQuery, partnerQuery } from "../lib/queries.ts";
import { useHere } from "../lib/workspace.ts";
import { OpenPromises } from "../partners/open-promises.tsx";
import { Age } from "../ui/age.tsx";
import { useCallWords } from "./words.ts";

/** Fewer settled promises than this give no rate: chance would speak. */
const ENOUGH = 10;

/** What one would want to know of the partner while listening. */
export function PartnerColumn({ call }: { call: ConversationDetail }) {
  const t = useTranslations("call");
  const words = useCallWords();
  const { workspace } = useHere();
  const partner = useQuery(partnerQuery(workspace.id, call.partner.id));
  const calls = useQuery(conversationsQuery(workspace.id));
  const earlier = (calls.data ?? [])
    .filter((each) => each.partner.id === call.partner.id && each.id !== call.id)
    .slice(0, 5);
  const { kept = 0, broken = 0 } = partner.data?.record ?? {};
  return (
    <div className="flex flex-col gap-5 px-4 py-3 text-sm">
      <section>
        <h2 className="font-semibold">
          <Link
            to="/w/$workspace/partners"
            params={{ workspace: workspace.id }}
            search={{ partner: call.partner.id }}
            className="hover:underline"
          >
            {call.partner.name}
          </Link>
        </h2>
        {partner.data && (
          <p className="text-muted">
            {t("open_lines", { count: partner.data.openLines })}
            <br />
            {kept + broken === 0 ? t("no_record") : t("record", { kept, broken })}
            {kept + broken > 0 && kept + broken < ENOUGH && ` · ${t("too_few")}`}
          </p>
        )}
      </section>
      <section>
        <h3 className="pb-1 text-xs text-muted">{t("open_promises")}</h3>
        <OpenPromises partnerId={call.partner.id} />
      </section>
      {earlier.length > 0 && (
        <section>
          <h3 className="pb-1 text-xs text-muted">{t("last_calls")}</h3>
          <ul className="flex flex-col gap-1">
            {earlier.map((each) => (
              <li key={each.id}>
                <Link
                  to="/w/$workspace/calls/$id"
                  params={{ workspace: workspace.id, id: each.id }}
                  search={{}}
                  className="flex justify-between gap-2 hover:underline"
                >
                  <span className="min-w-0 truncate">{words.outcome(each)}</span>
                  <Age at={each.startedAt} className="text-muted" />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
