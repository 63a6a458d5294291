/** What a call left in the record, read back over the API. */
import type { ConversationDetail } from "../../src/modules/conversations/schema.ts";
import type { Decision } from "../../src/modules/decisions/schema.ts";
import type { Evidence } from "../../src/modules/evidence/schema.ts";
import type { LineDetail } from "../../src/modules/orders/schema.ts";
import { answerOf, type SeededPartner, type TestServer } from "./server.ts";

export type CallRecord = {
  detail: ConversationDetail;
  /** By position in the call. `standing`: what this call left in force. */
  lines: Array<{ detail: LineDetail; standing: LineDetail["promises"] }>;
  reports: string[];
  /** Kinds of the questions this call put to people, sorted. */
  decisions: Decision[];
};

export async function recordOf(
  server: TestServer,
  partner: SeededPartner,
  detail: ConversationDetail,
): Promise<CallRecord> {
  const lines: CallRecord["lines"] = [];
  for (const { id } of partner.lines) {
    const line = await server.api<LineDetail>(`/lines/${id}`);
    const standing = line.promises
      .filter((promise) => promise.conversationId === detail.id && promise.status !== "superseded")
      .sort((a, b) => a.interval.likely.localeCompare(b.interval.likely));
    lines.push({ detail: line, standing });
  }
  const all = await server.api<Decision[]>("/decisions");
  return {
    detail,
    lines,
    reports: lines.flatMap((line) => line.detail.reports.map(({ measure }) => measure)),
    decisions: all.filter((decision) => decision.partner.id === partner.id),
  };
}

export function evidenceOf(server: TestServer, id: string): Promise<Evidence> {
  return server.api<Evidence>(`/evidence/${id}`);
}

/** Samples of a WAV that the API serves, channels apart. */
export async function soundAt(server: TestServer, address: string): Promise<Int16Array[]> {
  const answer = await fetch(`${server.url}${address}`, { headers: { authorization: `Bearer ${server.token}` } });
  if (!answer.ok) return answerOf<never>(answer);
  return channelsOf(Buffer.from(await answer.arrayBuffer()));
}

/** 16 bit PCM, as kernel of every RIFF file we meet in tests. */
export function channelsOf(wav: Buffer): Int16Array[] {
  const channels = wav.readUInt16LE(22);
  let at = 12;
  while (wav.toString("latin1", at, at + 4) !== "data") at += 8 + wav.readUInt32LE(at + 4);
  const bytes = wav.subarray(at + 8, at + 8 + wav.readUInt32LE(at + 4));
  const frames = Math.floor(bytes.length / (2 * channels));
  return Array.from({ length: channels }, (_, channel) =>
    Int16Array.from({ length: frames }, (_, frame) => bytes.readInt16LE((frame * channels + channel) * 2)),
  );
}
