import { useQuery } from "@tanstack/react-query";
import { Outlet, useParams } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { useChanges } from "../lib/changes.ts";
import { meQuery } from "../lib/queries.ts";
import { useShortcuts } from "../lib/shortcuts.ts";
import { useCallRequest } from "../lib/start-call.ts";
import { WorkspaceProvider } from "../lib/workspace.ts";
import { MobileNav, TopBar } from "../ui/top-bar.tsx";
import { NotFound } from "./not-found.tsx";

const Palette = lazy(() => import("../palette/palette.tsx").then((module) => ({ default: module.Palette })));
const StartCall = lazy(() => import("../call/start-call.tsx").then((module) => ({ default: module.StartCall })));

/** Everything around a workspace's screens: navigation, palette, live changes, the start-call dialog. */
export function Shell() {
  const { workspace: id } = useParams({ from: "/w/$workspace" });
  const { data: me } = useQuery(meQuery);
  const workspace = me?.workspaces.find((each) => each.id === id);
  if (!me) return null;
  if (!workspace) return <NotFound />;
  return (
    <WorkspaceProvider value={{ workspace, me }}>
      <Frame key={id} workspace={id} />
    </WorkspaceProvider>
  );
}

function Frame({ workspace }: { workspace: string }) {
  const t = useTranslations("shell");
  const connection = useChanges(workspace);
  const call = useCallRequest();
  const [palette, setPalette] = useState(false);
  useShortcuts({ "mod+k": () => setPalette(true) });
  return (
    // Hidden labels inside the lists must not make the window scroll beside them.
    <div className="relative flex h-dvh flex-col overflow-clip">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-raised focus:px-3 focus:py-2"
      >
        {t("skip")}
      </a>
      <TopBar connection={connection} onPalette={() => setPalette(true)} />
      <main id="main" tabIndex={-1} className="flex min-h-0 grow flex-col outline-none">
        <Outlet />
      </main>
      <MobileNav />
      <Suspense>
        {palette && <Palette onClose={() => setPalette(false)} />}
        {call && <StartCall request={call} />}
      </Suspense>
    </div>
  );
}
