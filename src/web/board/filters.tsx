import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type RefObject, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { formatQuantity } from "#kernel/quantity.ts";
import type { Board, ExceptionKind } from "#modules/orders/schema.ts";
import { partnersQuery } from "../lib/queries.ts";
import { useReader } from "../lib/reader.ts";
import type { OrdersSearch } from "../lib/search.ts";
import { useHere } from "../lib/workspace.ts";
import { cx } from "../ui/class-names.ts";
import { EXCEPTIONS } from "../ui/exceptions.tsx";
import { Icon, type IconName } from "../ui/icon.tsx";

/** Seldom there: shown where a line has it. */
const RARE: ReadonlySet<ExceptionKind> = new Set(["answer_overdue", "answer_announced"]);

/** Chips with counts, partner and search; all of it in the address. */
export function Filters({
  search,
  counts,
  searchBox,
}: {
  search: OrdersSearch;
  counts: Board["counts"] | undefined;
  searchBox: RefObject<HTMLInputElement | null>;
}) {
  const t = useTranslations("board");
  const te = useTranslations("exceptions");
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 pb-2">
      <nav aria-label={t("filters")} className="-mx-1 flex max-w-full min-w-0 gap-1 overflow-x-auto px-1 py-0.5">
        <Chip on={!search.state && !search.exception} choose={{}} count={counts?.all}>
          {t("all")}
        </Chip>
        {EXCEPTIONS.filter((kind) => !RARE.has(kind) || counts?.[kind] || search.exception === kind).map((kind) => (
          <Chip
            key={kind}
            on={!search.state && search.exception === kind}
            choose={{ exception: kind }}
            icon={kind}
            count={counts?.[kind]}
          >
            {te(`name.${kind}`)}
          </Chip>
        ))}
        <Chip on={search.state === "closed"} choose={{ state: "closed" }}>
          {t("closed")}
        </Chip>
      </nav>
      <div className="flex w-full min-w-0 items-center gap-2 sm:ml-auto sm:w-auto">
        <PartnerFilter search={search} />
        <SearchBox search={search} box={searchBox} />
      </div>
    </div>
  );
}

function Chip({
  on,
  choose,
  icon,
  count,
  children,
}: {
  on: boolean;
  choose: Pick<OrdersSearch, "exception" | "state">;
  icon?: IconName;
  count?: number | undefined;
  children: string;
}) {
  const { locale } = useReader();
  const { workspace } = useHere();
  return (
    <Link
      to="/w/$workspace/orders"
      params={{ workspace: workspace.id }}
      search={({ exception: _exception, state: _state, line: _line, wrong: _wrong, ...rest }: OrdersSearch) => ({
        ...rest,
        ...choose,
      })}
      aria-current={on ? "true" : undefined}
      className={cx(
        "flex h-7 shrink-0 items-center gap-1.5 rounded-full border px-2.5 text-sm whitespace-nowrap pointer-coarse:h-10",
        on ? "border-ink bg-ink text-paper" : "border-transparent text-muted hover:bg-sunk hover:text-ink",
      )}
    >
      {icon && <Icon name={icon} size={13} />}
      {children}
      {count !== undefined && (
        <span className={cx("font-semibold", on ? "" : "text-ink")}>{formatQuantity(count, locale)}</span>
      )}
    </Link>
  );
}

function PartnerFilter({ search }: { search: OrdersSearch }) {
  const t = useTranslations("board");
  const { workspace } = useHere();
  const navigate = useNavigate();
  const { data } = useQuery(partnersQuery(workspace.id));
  return (
    <select
      aria-label={t("by_partner")}
      value={search.partner ?? ""}
      onChange={(event) =>
        navigate({
          to: "/w/$workspace/orders",
          params: { workspace: workspace.id },
          search: ({ partner: _partner, ...rest }: OrdersSearch) => ({
            ...rest,
            ...(event.target.value ? { partner: event.target.value } : {}),
          }),
        })
      }
      className="h-8 w-36 min-w-0 rounded-md border border-rule-strong bg-raised px-2 text-sm pointer-coarse:h-11"
    >
      <option value="">{t("all_partners")}</option>
      {data?.map((partner) => (
        <option key={partner.id} value={partner.id}>
          {partner.name}
        </option>
      ))}
    </select>
  );
}

const PAUSE_MS = 200;

/** The address follows the typing after a short pause, and replaces itself: "back" does not walk through letters. */
function SearchBox({ search, box }: { search: OrdersSearch; box: RefObject<HTMLInputElement | null> }) {
  const t = useTranslations("board");
  const { workspace } = useHere();
  const navigate = useNavigate();
  const [text, setText] = useState(search.search ?? "");
  useEffect(() => {
    if (document.activeElement !== box.current) setText(search.search ?? "");
  }, [search.search, box]);
  useEffect(() => {
    const wanted = text.trim();
    if (wanted === (search.search ?? "") || document.activeElement !== box.current) return;
    const timer = setTimeout(
      () =>
        navigate({
          to: "/w/$workspace/orders",
          params: { workspace: workspace.id },
          search: ({ search: _search, ...rest }: OrdersSearch) => ({ ...rest, ...(wanted ? { search: wanted } : {}) }),
          replace: true,
        }),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [text, search.search, navigate, workspace.id, box]);
  return (
    <div className="relative min-w-0 grow sm:w-44">
      <span className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-muted">
        <Icon name="search" size={14} />
      </span>
      <input
        ref={box}
        type="search"
        aria-label={t("search")}
        aria-keyshortcuts="/"
        placeholder={t("search")}
        value={text}
        maxLength={80}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === "Escape" && event.currentTarget.blur()}
        className="h-8 w-full rounded-md border border-rule-strong bg-raised pr-2 pl-8 text-sm pointer-coarse:h-11"
      />
    </div>
  );
}
