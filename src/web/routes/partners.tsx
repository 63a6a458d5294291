import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { countryName } from "../lib/format.ts";
import { partnersQuery } from "../lib/queries.ts";
import { useReader } from "../lib/reader.ts";
import { useHere, useMay } from "../lib/workspace.ts";
import { matches } from "../palette/match.ts";
import { PartnerForm } from "../partners/partner-form.tsx";
import { PartnerPanel } from "../partners/partner-panel.tsx";
import { Button } from "../ui/button.tsx";
import { cx } from "../ui/class-names.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Empty } from "../ui/empty.tsx";
import { LocalTime } from "../ui/local-time.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Problem } from "../ui/problem.tsx";
import { SidePanel } from "../ui/side-panel.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { WrongAddress } from "../ui/wrong-address.tsx";

const route = getRouteApi("/w/$workspace/partners");

export function Partners() {
  const t = useTranslations("partners");
  const address = route.useSearch();
  const { partner, search } = address;
  const { workspace } = useHere();
  const may = useMay();
  const reader = useReader();
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery(partnersQuery(workspace.id));
  const go = (next: { partner?: string; search?: string }, replace = false) =>
    navigate({ to: "/w/$workspace/partners", params: { workspace: workspace.id }, search: next, replace });
  const shown = data?.filter((each) =>
    matches(
      search ?? "",
      `${each.name} ${each.city ?? ""} ${each.country ? countryName(each.country, reader.locale) : ""}`,
    ),
  );
  const add = may.manage && (
    <Button look="primary" icon="plus" onClick={() => setAdding(true)}>
      {t("add")}
    </Button>
  );
  return (
    <div className="flex min-h-0 grow">
      <div className="min-h-0 min-w-0 grow overflow-y-auto">
        <div className="mx-auto max-w-5xl px-4 pb-12">
          <PageHead title={t("title")}>{data && data.length > 0 && add}</PageHead>
          <WrongAddress screen="partners" search={address} />
          {data && data.length > 8 && (
            <input
              type="search"
              aria-label={t("search")}
              placeholder={t("search")}
              value={search ?? ""}
              onChange={(event) =>
                go(
                  { ...(partner ? { partner } : {}), ...(event.target.value ? { search: event.target.value } : {}) },
                  true,
                )
              }
              className="mb-3 h-8 w-full max-w-xs rounded-md border border-rule-strong bg-raised px-3 text-sm pointer-coarse:h-11"
            />
          )}
          {error && !data && <Problem error={error} onRetry={() => refetch()} />}
          {!data && !error && <Skeleton />}
          {data?.length === 0 && (
            <Empty title={t("empty")} action={add}>
              {t("empty_why")}
            </Empty>
          )}
          {data && data.length > 0 && shown?.length === 0 && (
            <p className="py-8 text-center text-muted">{t("no_match")}</p>
          )}
          {shown && shown.length > 0 && (
            <ul className="divide-y divide-rule border-y border-rule bg-paper">
              {shown.map((each) => (
                <li key={each.id}>
                  <Link
                    to="/w/$workspace/partners"
                    params={{ workspace: workspace.id }}
                    search={{ ...(search ? { search } : {}), partner: each.id }}
                    className={cx(
                      "grid grid-cols-[1fr_auto] gap-x-4 px-4 py-2 text-sm hover:bg-sunk sm:grid-cols-[minmax(0,2fr)_minmax(0,1.4fr)_minmax(0,1fr)_72px_128px]",
                      partner === each.id && "bg-sunk",
                    )}
                  >
                    <span className="truncate font-medium">{each.name}</span>
                    <span className="col-start-1 truncate text-muted sm:col-start-auto">
                      {[each.city, each.country && countryName(each.country, reader.locale)].filter(Boolean).join(", ")}
                    </span>
                    <span className="hidden truncate text-muted sm:block">{t(`sector.${each.sector}`)}</span>
                    <span className="col-start-2 row-start-1 text-right sm:col-start-auto sm:row-start-auto">
                      {t("lines", { count: each.openLines })}
                    </span>
                    <span className="text-right text-muted">
                      <LocalTime zone={each.timezone} />
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      {partner && (
        <SidePanel label={t("panel")} onClose={() => go(search ? { search } : {})}>
          <PartnerPanel key={partner} id={partner} onClose={() => go(search ? { search } : {})} />
        </SidePanel>
      )}
      {adding && (
        <Dialog open onClose={() => setAdding(false)} title={t("add")}>
          <PartnerForm
            partner={null}
            onDone={(saved) => {
              setAdding(false);
              if (saved) void go({ partner: saved.id });
            }}
          />
        </Dialog>
      )}
    </div>
  );
}
