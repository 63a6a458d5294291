import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { SECTIONS } from "../lib/search.ts";
import { useHere } from "../lib/workspace.ts";
import { AuditTrail } from "../settings/audit-trail.tsx";
import { Members } from "../settings/members.tsx";
import { Security } from "../settings/security.tsx";
import { WorkspaceSettings } from "../settings/workspace-settings.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Tabs, tabClass } from "../ui/tabs.tsx";

const route = getRouteApi("/w/$workspace/settings");

export function Settings() {
  const t = useTranslations("settings");
  const { section = "members" } = route.useSearch();
  const { workspace } = useHere();
  return (
    <div className="min-h-0 overflow-y-auto">
      <div className="mx-auto max-w-3xl px-4 pb-12">
        <PageHead title={t("title")} />
        <Tabs label={t("title")}>
          {SECTIONS.map((each) => (
            <Link
              key={each}
              to="/w/$workspace/settings"
              params={{ workspace: workspace.id }}
              search={{ section: each }}
              className={tabClass(each === section)}
              aria-current={each === section ? "page" : undefined}
            >
              {t(`section.${each}`)}
            </Link>
          ))}
        </Tabs>
        <div className="flex flex-col gap-8 pt-5">
          {section === "members" && <Members />}
          {section === "security" && <Security />}
          {section === "workspace" && <WorkspaceSettings />}
          {section === "audit" && <AuditTrail />}
        </div>
      </div>
    </div>
  );
}
