import { useSyncExternalStore } from "react";

/** The start-call dialog belongs to the shell: board, partner and palette only ask for it. */
export type CallRequest = { partnerId?: string; contactId?: string; lineIds?: readonly string[]; resumes?: string };

let wanted: CallRequest | null = null;
const listeners = new Set<() => void>();

export function askForCall(request: CallRequest | null): void {
  wanted = request;
  for (const listener of listeners) listener();
}

export function useCallRequest(): CallRequest | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => wanted,
  );
}
