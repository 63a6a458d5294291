import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { Empty } from "../ui/empty.tsx";

export function NotFound() {
  const t = useTranslations("errors");
  return (
    <main>
      <Empty
        title={t("no_page")}
        action={
          <Link to="/" className="underline">
            {t("go_home")}
          </Link>
        }
      >
        {t("no_page_why")}
      </Empty>
    </main>
  );
}
