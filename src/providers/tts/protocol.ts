import type { FliteSettings } from "./flite.ts";

export type TtsWorkerData = FliteSettings;
/** `text` null: only get ready. */
export type TtsRequest = { text: string | null };
export type TtsReply = { pcm: Int16Array<ArrayBuffer>; tookMs: number };
