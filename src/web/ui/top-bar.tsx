import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { request } from "../lib/api.ts";
import type { Connection } from "../lib/changes.ts";
import { conversationsQuery, decisionsQuery } from "../lib/queries.ts";
import { setTheme, THEMES, useTheme } from "../lib/theme.ts";
import { useHere } from "../lib/workspace.ts";
import { cx } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";
import { Menu, MenuItem, MenuLabel, MenuRule } from "./menu.tsx";
import { notify } from "./notices.tsx";
import { SeatNote } from "./seat-note.tsx";

const SCREENS = [
  { to: "/w/$workspace/orders", name: "orders", icon: "orders" },
  { to: "/w/$workspace/decisions", name: "decisions", icon: "decision" },
  { to: "/w/$workspace/calls", name: "calls", icon: "phone" },
  { to: "/w/$workspace/partners", name: "partners", icon: "partners" },
  { to: "/w/$workspace/import", name: "import", icon: "upload" },
  { to: "/w/$workspace/flows", name: "flows", icon: "flow" },
  { to: "/w/$workspace/gym", name: "gym", icon: "gym" },
  { to: "/w/$workspace/settings", name: "settings", icon: "settings" },
] as const satisfies Array<{ to: string; name: string; icon: IconName }>;
/** Opened now and then: behind "More" where there is no room for all. */
const SELDOM: ReadonlySet<string> = new Set(["flows", "gym"]);
/** Under the thumb there is room for these and "More". */
const ON_PHONE = 4;

/** What waits: open decisions, and calls that are live now. */
function useCounts(): Partial<Record<(typeof SCREENS)[number]["name"], number>> {
  const { workspace } = useHere();
  const decisions = useQuery(decisionsQuery(workspace.id));
  const calls = useQuery(conversationsQuery(workspace.id));
  return {
    decisions: decisions.data?.filter((decision) => decision.status === "open").length ?? 0,
    calls: calls.data?.filter((call) => call.status === "live" || call.status === "waiting").length ?? 0,
  };
}

export function TopBar({ connection, onPalette }: { connection: Connection; onPalette: () => void }) {
  const t = useTranslations("shell");
  const { workspace } = useHere();
  const counts = useCounts();
  return (
    <header className="flex h-12 shrink-0 items-center gap-1 border-b border-rule bg-paper px-2 sm:px-4">
      <WorkspaceMenu />
      <nav aria-label={t("nav")} className="ml-2 hidden h-full min-w-0 items-stretch md:flex">
        {SCREENS.map(({ to, name }) => (
          <Link
            key={name}
            to={to}
            params={{ workspace: workspace.id }}
            search={{}}
            className={cx(
              "items-center gap-1.5 border-b-2 border-transparent px-3 text-sm text-muted hover:text-ink",
              SELDOM.has(name) ? "hidden lg:flex" : "flex",
            )}
            activeProps={{ className: "border-ink! text-ink! font-medium", "aria-current": "page" }}
            activeOptions={{ includeSearch: false }}
          >
            {t(`screen.${name}`)}
            <Count count={counts[name]} label={t(`count.${name}`, { count: counts[name] ?? 0 })} />
          </Link>
        ))}
        <MoreScreens
          screens={SCREENS.filter(({ name }) => SELDOM.has(name))}
          className="flex items-center px-3 text-sm text-muted hover:text-ink lg:hidden"
        />
      </nav>
      <div className="ml-auto flex items-center gap-1">
        <SeatNote />
        <ConnectionState connection={connection} />
        <button
          type="button"
          onClick={onPalette}
          className="flex h-8 items-center gap-2 rounded-md px-2 text-sm text-muted hover:bg-sunk hover:text-ink pointer-coarse:size-11 pointer-coarse:justify-center"
          aria-label={t("find")}
          aria-keyshortcuts="Control+K Meta+K"
        >
          <Icon name="search" />
          <kbd className="hidden font-sans text-xs lg:inline">{t("find_key")}</kbd>
        </button>
        <PersonMenu />
      </div>
    </header>
  );
}

function Count({ count, label }: { count: number | undefined; label: string }) {
  if (!count) return null;
  return (
    <span className="block rounded-full bg-accent px-1.5 text-[11px] whitespace-nowrap leading-4 font-semibold text-on-accent">
      <span aria-hidden="true">{count > 99 ? "99+" : count}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}

/** Said quietly, and only when something is wrong: what is on the screen stays readable. */
function ConnectionState({ connection }: { connection: Connection }) {
  const t = useTranslations("shell");
  return (
    <span role="status" className="text-xs text-muted">
      {connection === "reconnecting" && (
        <span className="late-show flex items-center gap-1" title={t("reconnecting_why")}>
          <Icon name="offline" size={14} />
          <span className="hidden sm:inline">{t("reconnecting")}</span>
        </span>
      )}
    </span>
  );
}

function WorkspaceMenu() {
  const t = useTranslations("shell");
  const { workspace, me } = useHere();
  const navigate = useNavigate();
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={t("switch_from", { name: workspace.name })}
          className="flex h-9 max-w-56 min-w-0 items-center gap-2 rounded-md px-2 text-sm font-semibold hover:bg-sunk pointer-coarse:h-11"
        >
          <span className="truncate">{workspace.name}</span>
          {workspace.kind === "demo" && workspace.name.toLowerCase() !== "demo" && (
            <span className="rounded border border-rule-strong px-1 text-xs font-normal text-muted">{t("demo")}</span>
          )}
          <Icon name="down" size={12} />
        </button>
      }
    >
      <MenuLabel>{t("workspaces")}</MenuLabel>
      {me.workspaces.map((each) => (
        <MenuItem
          key={each.id}
          checked={each.id === workspace.id}
          onSelect={() => navigate({ to: "/w/$workspace/orders", params: { workspace: each.id }, search: {} })}
        >
          {each.name}
        </MenuItem>
      ))}
      <MenuRule />
      <MenuItem icon="plus" onSelect={() => navigate({ to: "/welcome" })}>
        {t("new_workspace")}
      </MenuItem>
    </Menu>
  );
}

function PersonMenu() {
  const t = useTranslations("shell");
  const theme = useTheme();
  const { me } = useHere();
  const signOut = async () => {
    try {
      await request("POST", "/api/auth/sign-out", {});
      // A full load leaves nothing of this person's data in memory.
      window.location.assign("/sign-in");
    } catch {
      notify(t("sign_out_failed"));
    }
  };
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={t("you")}
          className="relative flex size-8 items-center justify-center rounded-full bg-sunk text-xs font-semibold uppercase after:absolute after:-inset-1.5 hover:bg-rule-strong"
        >
          {me.user ? initials(me.user.name) : <Icon name="more" />}
        </button>
      }
    >
      {me.user && <MenuLabel>{`${me.user.name} · ${me.user.email}`}</MenuLabel>}
      <MenuLabel>{t("theme")}</MenuLabel>
      {THEMES.map((each) => (
        <MenuItem key={each} checked={theme === each} onSelect={() => setTheme(each)}>
          {t(`themes.${each}`)}
        </MenuItem>
      ))}
      <MenuRule />
      <MenuItem onSelect={signOut}>{t("sign_out")}</MenuItem>
    </Menu>
  );
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? "")
    .join("");

/** Under the thumb at phone width. */
export function MobileNav() {
  const t = useTranslations("shell");
  const { workspace } = useHere();
  const counts = useCounts();
  return (
    <nav
      aria-label={t("nav")}
      className="flex shrink-0 border-t border-rule bg-paper pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {SCREENS.slice(0, ON_PHONE).map(({ to, name, icon }) => (
        <Link
          key={name}
          to={to}
          params={{ workspace: workspace.id }}
          search={{}}
          className="relative flex min-h-12 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-[10.5px] leading-3 text-muted"
          activeProps={{ className: "text-ink! font-semibold", "aria-current": "page" }}
          activeOptions={{ includeSearch: false }}
        >
          <Icon name={icon} size={18} />
          <span className="max-w-full truncate">{t(`screen.${name}`)}</span>
          <span className={cx("absolute top-1 left-1/2 ml-1.5")}>
            <Count count={counts[name]} label={t(`count.${name}`, { count: counts[name] ?? 0 })} />
          </span>
        </Link>
      ))}
      <MoreScreens
        screens={SCREENS.slice(ON_PHONE)}
        className="flex min-h-12 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-[10.5px] leading-3 text-muted"
        icon
      />
    </nav>
  );
}

function MoreScreens({
  screens,
  className,
  icon,
}: {
  screens: ReadonlyArray<(typeof SCREENS)[number]>;
  className: string;
  icon?: true;
}) {
  const t = useTranslations("shell");
  const { workspace } = useHere();
  const navigate = useNavigate();
  return (
    <Menu
      trigger={
        <button type="button" className={className}>
          {icon && <Icon name="more" size={18} />}
          {t("more")}
        </button>
      }
    >
      {screens.map((screen) => (
        <MenuItem
          key={screen.name}
          icon={screen.icon}
          onSelect={() => navigate({ to: screen.to, params: { workspace: workspace.id }, search: {} })}
        >
          {t(`screen.${screen.name}`)}
        </MenuItem>
      ))}
    </Menu>
  );
}
