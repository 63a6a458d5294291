import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { OrdersSearch } from "../lib/search.ts";
import { useHere, useMay } from "../lib/workspace.ts";
import { Empty } from "../ui/empty.tsx";

const BUTTON = "inline-flex min-h-9 items-center rounded-md bg-ink px-4 text-sm font-medium text-paper";

export function EmptyBoard({ search, none }: { search: OrdersSearch; none: boolean }) {
  const t = useTranslations("board");
  const { workspace } = useHere();
  const may = useMay();
  const params = { workspace: workspace.id };
  const filtered = Boolean(search.state || search.exception || search.partner || search.search);
  if (none && !filtered) {
    return (
      <Empty
        title={t("empty")}
        action={
          may.manage && (
            <Link to="/w/$workspace/import" params={params} className={BUTTON}>
              {t("empty_button")}
            </Link>
          )
        }
      >
        {t("empty_why")}
      </Empty>
    );
  }
  return (
    <Empty
      title={t("no_match")}
      action={
        <Link to="/w/$workspace/orders" params={params} search={{}} className={BUTTON}>
          {t("show_all")}
        </Link>
      }
    >
      {search.state
        ? t("no_closed")
        : search.exception && !search.search && !search.partner
          ? t("no_exception")
          : t("no_match_why")}
    </Empty>
  );
}
