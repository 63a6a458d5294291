import { defineStream, routes } from "#modules/route.ts";
import type { ApiDeps } from "./deps.ts";
import { eventStream, type Streams } from "./http/event-stream.ts";

/** What changed, as it is committed: `{keys: string[]}`. A screen reads anew what the keys name (ARCHITECTURE). */
export function changesRoutes(changes: ApiDeps["changes"], streams: Streams) {
  return routes(
    defineStream(
      {
        path: "/changes",
        role: "viewer",
        summary: "Server-sent keys of what changed",
        contentType: "text/event-stream",
      },
      async (ctx) => ctx.scope.workspace,
      (c, workspace) =>
        eventStream(c, streams, (outbox) => changes.subscribe(workspace, (keys) => outbox.send({ keys: [...keys] }))),
    ),
  );
}
