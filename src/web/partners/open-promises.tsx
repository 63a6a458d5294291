import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { formatQuantity } from "#kernel/quantity.ts";
import { ordersQuery } from "../lib/queries.ts";
import { useReader } from "../lib/reader.ts";
import { useHere } from "../lib/workspace.ts";
import { AnnouncedAnswer } from "../ui/announced.tsx";
import { Conditions } from "../ui/conditions.tsx";
import { Glow } from "../ui/glow.tsx";
import { PromiseText } from "../ui/promise.tsx";

const SHOWN = 8;

/** What a partner has promised and not delivered yet, the most urgent lines first, with what it depends on. */
export function OpenPromises({ partnerId }: { partnerId: string }) {
  const t = useTranslations("partners");
  const reader = useReader();
  const { workspace } = useHere();
  const board = useQuery(ordersQuery(workspace.id, { partner: partnerId, sort: "urgency", direction: "asc" }));
  const promised = (board.data?.rows ?? []).filter((row) => row.promises.length > 0);
  return (
    <>
      {board.data && promised.length === 0 && <p className="text-sm text-muted">{t("no_open_promises")}</p>}
      <ul className="flex flex-col gap-1.5 text-sm">
        {promised.slice(0, SHOWN).map((row) => (
          <li key={row.lineId}>
            <Link
              to="/w/$workspace/orders"
              params={{ workspace: workspace.id }}
              search={{ line: row.lineId }}
              className="font-medium hover:underline"
            >
              {row.po} / {row.line}
            </Link>{" "}
            <span className="text-muted">{row.item.name || row.item.number}</span>
            {row.promises.map((promise) => (
              <p key={promise.commitmentId} className="text-xs">
                <Glow value={JSON.stringify([promise.interval, promise.status, promise.qty])}>
                  {formatQuantity(promise.qty, reader.locale)} ·{" "}
                  <PromiseText promise={promise} stale={row.freshness?.stale ?? false} short />
                </Glow>
                <Conditions conditions={promise.conditions} className="block" />
              </p>
            ))}
            <AnnouncedAnswer row={row} className="block" />
          </li>
        ))}
      </ul>
      {promised.length > SHOWN && (
        <p className="pt-1 text-xs text-muted">{t("more_lines", { count: promised.length - SHOWN })}</p>
      )}
    </>
  );
}
