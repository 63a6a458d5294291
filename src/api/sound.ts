/** Recordings as WAV over HTTP: opened second by second, so that a long call never lies in memory as a whole. */
import { unlink } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { AppError } from "#kernel/errors.ts";
import { audioSource, type RecordingSource, readEvidence, recordingSource } from "#modules/evidence/index.ts";
import type { Evidence } from "#modules/evidence/schema.ts";
import { defineStream, IdParam, routes } from "#modules/route.ts";
import { answerWav, type WavSource } from "#modules/wav-answer.ts";
import { SAMPLE_RATE } from "#ports/audio.ts";
import { cutAtPauses } from "#voice/recording/cut.ts";
import { readRecording, readSamples } from "#voice/recording/read.ts";
import { toWav } from "#voice/recording/wav.ts";

const HEADER_BYTES = 44;
/** One second of both sides, 16 bits each. */
const SECOND_BYTES = SAMPLE_RATE * 2 * 2;

export function soundRoutes(recordingsDir: string) {
  return routes(
    defineStream(
      {
        path: "/conversations/{id}/audio",
        role: "viewer",
        summary: "The whole recording: left the partner, right the agent; ranges are answered",
        params: IdParam,
        contentType: "audio/wav",
      },
      (ctx, { params }) => recordingSource(ctx, params.id),
      (c, source) => answerWav(c, wholeCall(source, inFolder(recordingsDir, source.path))),
    ),
    defineStream(
      {
        path: "/evidence/{id}/audio",
        role: "viewer",
        summary: "The segment in which it was said, at most ten seconds, cut at pauses; ranges are answered",
        params: IdParam,
        contentType: "audio/wav",
      },
      async (ctx, { params }) => ({
        source: await audioSource(ctx, params.id),
        evidence: await readEvidence(ctx, params.id),
      }),
      async (c, { source, evidence }) => {
        const channel = evidence.speaker.kind === "agent" ? "agent" : "partner";
        const path = inFolder(recordingsDir, source.path);
        const { key, conversationId } = source;
        const stretch = await quoted({ key, conversationId, path }, source, channel, placeOf(evidence));
        return answerWav(c, inMemory(await readRecording({ key, conversationId, path, ...stretch, channel })));
      },
    ),
  );
}

/** Removes the file of an erased conversation; one that is gone already is fine. */
export async function removeRecording(recordingsDir: string, path: string): Promise<void> {
  await unlink(inFolder(recordingsDir, path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
}

/** A path out of the database never leaves the folder. */
function inFolder(folder: string, path: string): string {
  const whole = resolve(folder, path);
  if (!whole.startsWith(resolve(folder) + sep)) throw new AppError("internal", "A recording lies outside its folder.");
  return whole;
}

/** The end of speech is where voice was last certain; a word's last sound lies just behind it. */
const TAIL_MS = 200;

/** A long turn is cut at pauses around the words that are quoted. */
async function quoted(
  file: { key: Buffer; conversationId: string; path: string },
  turn: { fromMs: number; toMs: number },
  channel: "partner" | "agent",
  place: { from: number; to: number },
): Promise<{ fromMs: number; toMs: number }> {
  const toMs = turn.toMs + TAIL_MS;
  const samples = await readSamples({ ...file, fromMs: turn.fromMs, toMs });
  return cutAtPauses(samples[channel], turn.fromMs, place);
}

/** Where in the turn the marked words stand, as shares of its length. */
function placeOf({ words, marks }: Evidence): { from: number; to: number } {
  if (words === null || words.length === 0 || marks.length === 0) return { from: 0, to: 1 };
  return {
    from: Math.min(...marks.map((mark) => mark.from)) / words.length,
    to: Math.max(...marks.map((mark) => mark.to)) / words.length,
  };
}

function wholeCall(source: RecordingSource, path: string): WavSource {
  const { key, conversationId, chunks } = source;
  const header = headerFor(chunks * SECOND_BYTES);
  return {
    bytes: HEADER_BYTES + chunks * SECOND_BYTES,
    read: async function* (from, to) {
      if (from < HEADER_BYTES) yield header.subarray(from, Math.min(to, HEADER_BYTES));
      const first = Math.max(0, Math.floor((from - HEADER_BYTES) / SECOND_BYTES));
      for (let second = first; HEADER_BYTES + second * SECOND_BYTES < to; second += 1) {
        const range = { fromMs: second * 1000, toMs: second * 1000 + 1000 };
        const wav = await readRecording({ key, conversationId, path, ...range, channel: "both" });
        // A file that is shorter than its row says (it was being written) ends in silence, not in a broken answer.
        const sound = Buffer.alloc(SECOND_BYTES);
        wav.copy(sound, 0, HEADER_BYTES);
        const at = HEADER_BYTES + second * SECOND_BYTES;
        yield sound.subarray(Math.max(0, from - at), Math.min(SECOND_BYTES, to - at));
      }
    },
  };
}

/** The header of `toWav` with the length of sound that is still to come. */
function headerFor(soundBytes: number): Buffer {
  const header = toWav([new Int16Array(0), new Int16Array(0)]);
  header.writeUInt32LE(HEADER_BYTES - 8 + soundBytes, 4);
  header.writeUInt32LE(soundBytes, 40);
  return header;
}

function inMemory(wav: Buffer): WavSource {
  return {
    bytes: wav.length,
    read: async function* (from, to) {
      yield wav.subarray(from, to);
    },
  };
}
