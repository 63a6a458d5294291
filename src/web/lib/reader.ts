import { useSyncExternalStore } from "react";
import type { Reader } from "./format.ts";
import { readerLocale, readerZone } from "./locale.ts";

/** The reader's clock ticks once in 20 s: ages stay true without drawing all the time. */
const TICK_MS = 20_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let reader: Reader = { locale: readerLocale(), zone: readerZone(), now: Date.now() };

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    reader = { ...reader, now: Date.now() };
    for (const each of listeners) each();
  }, TICK_MS);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0 && timer) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

export function useReader(): Reader {
  return useSyncExternalStore(subscribe, () => reader);
}
