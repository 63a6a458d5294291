import type { SttModel } from "../models/types.ts";

export type SttWorkerData = { models: Readonly<Record<string, SttModel>> };

/** `pcm` null: only load the model and use it once. */
export type SttRequest = { language: string; pcm: Int16Array<ArrayBuffer> | null };
export type SttReply = { text: string; tookMs: number };
