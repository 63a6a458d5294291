import { useSyncExternalStore } from "react";

/**
 * One-time links carry their token in the fragment, which a browser sends to nobody. It leaves the address as soon as the
 * page runs, so that neither the history nor somebody looking on keeps it, and lives in memory until it was used.
 */
type Page = {
  location: { hash: string; pathname: string; search: string };
  history: { state: unknown; replaceState(state: unknown, unused: string, url: string): void };
};

let token: string | null = null;
const listeners = new Set<() => void>();

export function takeLinkToken({ location, history }: Page): void {
  const found = new URLSearchParams(location.hash.slice(1)).get("token");
  if (found === null) return;
  history.replaceState(history.state, "", `${location.pathname}${location.search}`);
  set(found === "" ? null : found);
}

export const linkToken = (): string | null => token;

export const forgetLinkToken = (): void => set(null);

export function useLinkToken(): string | null {
  return useSyncExternalStore(subscribe, linkToken);
}

function set(value: string | null): void {
  token = value;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
