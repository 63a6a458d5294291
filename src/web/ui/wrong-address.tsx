import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useHere } from "../lib/workspace.ts";

/** The address asked for something that is not there: what it was, and the same screen without it. */
export function WrongAddress({
  screen,
  search: { wrong, ...rest },
}: {
  screen: "orders" | "decisions" | "calls" | "partners";
  search: { wrong?: string };
}) {
  const t = useTranslations("errors");
  const { workspace } = useHere();
  if (!wrong) return null;
  return (
    <p role="status" className="px-4 pb-2 text-sm text-accent">
      {t("wrong_address", { wrong })}{" "}
      <Link to={`/w/$workspace/${screen}`} params={{ workspace: workspace.id }} search={rest} className="underline">
        {t("right_address")}
      </Link>
    </p>
  );
}
