import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

/** The pages before a workspace: one narrow column, the name above. */
export function EntryPage({
  title,
  lead,
  children,
  wide,
}: {
  title: string;
  lead?: string;
  children: ReactNode;
  wide?: boolean;
}) {
  const t = useTranslations("common");
  return (
    <main className={`mx-auto flex min-h-dvh w-full flex-col px-5 py-10 sm:py-16 ${wide ? "max-w-3xl" : "max-w-sm"}`}>
      <p className="mb-10 text-sm font-semibold tracking-tight">{t("product")}</p>
      <h1 className="text-xl font-semibold tracking-tight text-balance">{title}</h1>
      {lead && <p className="mt-2 text-muted">{lead}</p>}
      <div className="mt-6">{children}</div>
    </main>
  );
}
