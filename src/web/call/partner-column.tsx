import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { formatQuantity } from "#kernel/quantity.ts";
import type { ConversationDetail } from "#modules/conversations/schema.ts";
import { conversationsQuery, ordersQuery, partnerQuery } from "../lib/queries.ts";
import { useReader } from "../lib/reader.ts";
import { useHere } from "../lib/workspace.ts";
import { Age } from "../ui/age.tsx";
import { Conditions } from "../ui/conditions.tsx";
import { Glow } from "../ui/glow.tsx";
import { PromiseText } from "../ui/promise.tsx";
import { useCallWords } from "./words.ts";

const SHOWN = 8;
/** Fewer settled promises than this give no rate: chance would speak. */
const ENOUGH = 10;

/** What one would want to know of the partner while listening. */
export function PartnerColumn({ call }: { call: ConversationDetail }) {
  const t = useTranslations("call");
  const reader = useReader();
  const words = useCallWords();
  const { workspace } = useHere();
  const partner = useQuery(partnerQuery(workspace.id, call.partner.id));
  const board = useQuery(ordersQuery(workspace.id, { partner: call.partner.id, sort: "urgency", direction: "asc" }));
  const calls = useQuery(conversationsQuery(workspace.id));
  const promised = (board.data?.rows ?? []).filter((row) => row.promises.length > 0);
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
        {board.data && promised.length === 0 && <p className="text-muted">{t("no_open_promises")}</p>}
        <ul className="flex flex-col gap-1.5">
          {promised.slice(0, SHOWN).map((row) => (
            <li key={row.lineId}>
              <Link
                to="/w/$workspace/orders"
                params={{ workspace: workspace.id }}
                search={{ line: row.lineId }}
                className="font-medium hover:underline"
              >
                {row.po} / {row.line}
              </Link>
              {row.promises.map((promise) => (
                <p key={promise.commitmentId} className="text-xs">
                  <Glow value={JSON.stringify([promise.interval, promise.status, promise.qty])}>
                    {formatQuantity(promise.qty, reader.locale)} ·{" "}
                    <PromiseText promise={promise} stale={row.freshness?.stale ?? false} short />
                  </Glow>
                  <Conditions conditions={promise.conditions} className="block" />
                </p>
              ))}
            </li>
          ))}
        </ul>
        {promised.length > SHOWN && (
          <p className="pt-1 text-xs text-muted">{t("more", { count: promised.length - SHOWN })}</p>
        )}
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
