import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { EVERYTHING, splitKey } from "#kernel/change-key.ts";
import { workspacePath } from "./api.ts";
import { meQuery } from "./queries.ts";

export type Connection = "connecting" | "live" | "reconnecting";

/** Which reads a changed key touches: the second half of a query key, most specific first. An empty one is all of them. */
export function touchedBy(key: string): string[][] {
  const { noun, id } = splitKey(key);
  switch (noun) {
    case EVERYTHING:
      return [[]];
    case "orders":
      return [["orders"], ["line"], ["imports"]];
    case "line":
      return id ? [["line", id], ["orders"]] : [["line"], ["orders"]];
    case "partners":
      return [["partners"], ["partner"], ["orders"]];
    case "decisions":
      return [["decisions"], ["orders"]];
    case "conversations":
      return [["conversations"], ["speech"]];
    case "conversation":
      return id ? [["conversation", id], ["evidence"], ["conversations"]] : [["conversations"]];
    case "flows":
      return [["flows"], ["flow"], ["sectors"], ["gym"]];
    case "members":
      return [["members"], ["invitations"]];
    default:
      return [];
  }
}

/** Keys arrive in bursts (one transaction changes several): they are gathered for this long. */
const GATHER_MS = 80;

/** Keeps the workspace's reads true while a screen is open. After a gap everything is read again: changes were missed. */
export function useChanges(workspace: string): Connection {
  const client = useQueryClient();
  const [connection, setConnection] = useState<Connection>("connecting");
  useEffect(() => {
    const source = new EventSource(workspacePath(workspace, "changes"));
    const gather = gatherer(client, workspace);
    let lost = false;
    source.onopen = () => {
      setConnection("live");
      if (lost) client.invalidateQueries({ queryKey: ["w", workspace] });
      lost = false;
    };
    source.onerror = () => {
      lost = true;
      setConnection("reconnecting");
    };
    const onChange = (event: MessageEvent<string>) => gather.add(keysOf(event.data));
    source.addEventListener("message", onChange);
    return () => {
      source.close();
      gather.stop();
    };
  }, [client, workspace]);
  return connection;
}

export function keysOf(data: string): string[] {
  try {
    const parsed: unknown = JSON.parse(data);
    const keys = (parsed as { keys?: unknown } | null)?.keys;
    return Array.isArray(keys) ? keys.filter((key) => typeof key === "string") : [];
  } catch {
    return [];
  }
}

function gatherer(client: QueryClient, workspace: string) {
  const waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    timer = undefined;
    const touched = new Map([...waiting].flatMap(touchedBy).map((key) => [key.join(":"), key]));
    const renamed = waiting.has("workspace") || waiting.has(EVERYTHING);
    waiting.clear();
    // Names of workspaces are read with the person, outside of any of them.
    if (renamed) client.invalidateQueries(meQuery);
    for (const key of touched.values()) client.invalidateQueries({ queryKey: ["w", workspace, ...key] });
  };
  return {
    add(keys: string[]) {
      for (const key of keys) waiting.add(key);
      if (waiting.size > 0) timer ??= setTimeout(flush, GATHER_MS);
    },
    stop() {
      if (timer) clearTimeout(timer);
    },
  };
}
