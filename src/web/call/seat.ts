import { useSyncExternalStore } from "react";
import { MediaCall, type MediaState } from "../audio/media-call.ts";

/**
 * The one place at which this browser takes part in a call with sound: as the supplier, or as a listener. It outlives the
 * call page, so that a person can look at the board while she speaks.
 */
export type Seat = {
  workspace: string;
  conversationId: string;
  role: "supplier" | "listener";
  state: MediaState;
  reason: string | null;
  muted: boolean;
};

let seat: Seat | null = null;
let media: MediaCall | null = null;
let level = 0;
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

export function takeSeat(where: Pick<Seat, "workspace" | "conversationId" | "role">, mediaPath: string): void {
  leaveSeat();
  const call = new MediaCall({
    onState: (state, reason) => {
      if (media !== call) return;
      seat = { ...where, state, reason, muted: seat?.muted ?? false };
      tell();
    },
    onLevel: (next) => {
      // Falls slowly, so that the meter can be read.
      level = Math.max(next, level * 0.9);
    },
  });
  media = call;
  level = 0;
  void call.open(mediaPath, { microphone: where.role === "supplier" });
}

export function leaveSeat(): void {
  const leaving = media;
  media = null;
  seat = null;
  leaving?.close();
  tell();
}

export const pressKey = (key: string) => media?.key(key);
/** Loudness of the microphone now, 0..1; read while drawing. */
export const microphoneLevel = () => level;

export function muteSeat(muted: boolean): void {
  media?.mute(muted);
  if (seat) seat = { ...seat, muted };
  tell();
}

export function useSeat(): Seat | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => seat,
  );
}
