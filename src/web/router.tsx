import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { ApiError } from "./lib/api.ts";
import { meQuery } from "./lib/queries.ts";
import * as search from "./lib/search.ts";
import { NotFound } from "./routes/not-found.tsx";
import { Root, RouteProblem } from "./routes/root.tsx";

const root = createRootRouteWithContext<{ client: QueryClient }>()({
  component: Root,
  notFoundComponent: NotFound,
  errorComponent: RouteProblem,
});

const index = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: async ({ context }) => {
    const me = await signedIn(context.client, "/");
    const first = me.workspaces.find((workspace) => workspace.id === lastWorkspace()) ?? me.workspaces[0];
    if (me.needsPassword || !first) throw redirect({ to: "/welcome" });
    throw redirect({ to: "/w/$workspace/orders", params: { workspace: first.id }, search: {} });
  },
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: search.signIn,
  component: lazyRouteComponent(() => import("./routes/sign-in.tsx"), "SignIn"),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: "/welcome",
  beforeLoad: ({ context }) => signedIn(context.client, "/welcome").then(() => undefined),
  component: lazyRouteComponent(() => import("./routes/welcome.tsx"), "Welcome"),
});

const invite = createRoute({
  getParentRoute: () => root,
  path: "/invite",
  component: lazyRouteComponent(() => import("./routes/invite.tsx"), "Invite"),
});

const minutes = createRoute({
  getParentRoute: () => root,
  path: "/m/$token",
  component: lazyRouteComponent(() => import("./routes/minutes.tsx"), "PartnerMinutes"),
});

const workspace = createRoute({
  getParentRoute: () => root,
  path: "/w/$workspace",
  params: { parse: search.pathIds },
  beforeLoad: async ({ context, params, location }) => {
    const me = await signedIn(context.client, location.href);
    if (me.needsPassword) throw redirect({ to: "/welcome" });
    const here = me.workspaces.find((each) => each.id === params.workspace);
    if (here) rememberWorkspace(here.id);
  },
  component: lazyRouteComponent(() => import("./routes/shell.tsx"), "Shell"),
});

const home = createRoute({
  getParentRoute: () => workspace,
  path: "/",
  beforeLoad: ({ params }) => {
    throw redirect({ to: "/w/$workspace/orders", params, search: {} });
  },
});

const orders = createRoute({
  getParentRoute: () => workspace,
  path: "/orders",
  validateSearch: search.orders,
  component: lazyRouteComponent(() => import("./routes/orders.tsx"), "Orders"),
});

const decisions = createRoute({
  getParentRoute: () => workspace,
  path: "/decisions",
  validateSearch: search.decisions,
  component: lazyRouteComponent(() => import("./routes/decisions.tsx"), "Decisions"),
});

const calls = createRoute({
  getParentRoute: () => workspace,
  path: "/calls",
  validateSearch: search.calls,
  component: lazyRouteComponent(() => import("./routes/calls.tsx"), "Calls"),
});

const call = createRoute({
  getParentRoute: () => workspace,
  path: "/calls/$id",
  params: { parse: search.pathIds },
  validateSearch: search.call,
  component: lazyRouteComponent(() => import("./routes/call.tsx"), "Call"),
});

const partners = createRoute({
  getParentRoute: () => workspace,
  path: "/partners",
  validateSearch: search.partners,
  component: lazyRouteComponent(() => import("./routes/partners.tsx"), "Partners"),
});

const imports = createRoute({
  getParentRoute: () => workspace,
  path: "/import",
  component: lazyRouteComponent(() => import("./routes/import.tsx"), "Import"),
});

const flows = createRoute({
  getParentRoute: () => workspace,
  path: "/flows",
  component: lazyRouteComponent(() => import("./routes/flows.tsx"), "Flows"),
});

const flow = createRoute({
  getParentRoute: () => workspace,
  path: "/flows/$flow",
  validateSearch: search.flow,
  component: lazyRouteComponent(() => import("./routes/flow.tsx"), "Flow"),
});

const gym = createRoute({
  getParentRoute: () => workspace,
  path: "/gym",
  validateSearch: search.gym,
  component: lazyRouteComponent(() => import("./routes/gym.tsx"), "Gym"),
});

const settings = createRoute({
  getParentRoute: () => workspace,
  path: "/settings",
  validateSearch: search.settings,
  component: lazyRouteComponent(() => import("./routes/settings.tsx"), "Settings"),
});

const tree = root.addChildren([
  index,
  signIn,
  welcome,
  invite,
  minutes,
  workspace.addChildren([home, orders, decisions, calls, call, partners, imports, flows, flow, gym, settings]),
]);

export function createAppRouter(client: QueryClient) {
  return createRouter({ routeTree: tree, context: { client }, defaultPreload: "intent", scrollRestoration: true });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}

/** Who is signed in; otherwise to the sign-in page, and back here afterwards. */
async function signedIn(client: QueryClient, back: string) {
  try {
    const me = await client.ensureQueryData(meQuery);
    if (me.user || me.needsPassword) return me;
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 401) throw error;
  }
  throw redirect({ to: "/sign-in", search: back === "/" ? {} : { back } });
}

const LAST = "liaison.workspace";

function lastWorkspace(): string | null {
  try {
    return localStorage.getItem(LAST);
  } catch {
    return null;
  }
}

function rememberWorkspace(id: string): void {
  try {
    localStorage.setItem(LAST, id);
  } catch {
    // Storage may be denied: the first workspace opens next time.
  }
}
