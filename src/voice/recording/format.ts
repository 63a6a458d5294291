/**
 * The recording of a call on disk. Chunk k holds second k of the call at k * CHUNK_BYTES:
 * nonce (12) || ciphertext (32,000: partner's second, then the agent's, mu-law) || tag (16), AES-256-GCM with the
 * conversation's key, additional data = format, conversation and k, so that chunks can be neither moved nor exchanged.
 * Seconds that were not recorded are a hole in the file (zeros) and read as silence; a torn last chunk is ignored.
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { AppError } from "#kernel/errors.ts";
import { type Pcm, SAMPLE_RATE } from "#ports/audio.ts";
import { decodeMuLaw, encodeMuLaw } from "./mu-law.ts";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SOUND_BYTES = 2 * SAMPLE_RATE;
export const CHUNK_BYTES = NONCE_BYTES + SOUND_BYTES + TAG_BYTES;

export type ChunkKey = { key: Buffer; conversationId: string };
export type StereoSecond = { partner: Pcm; agent: Pcm };

function additionalData(conversationId: string, chunk: number): Buffer {
  return Buffer.from(`liaison-recording-1:${conversationId}:${chunk}`);
}

export function sealChunk({ key, conversationId }: ChunkKey, chunk: number, sound: StereoSecond): Buffer {
  const plain = new Uint8Array(SOUND_BYTES);
  encodeMuLaw(sound.partner, plain, 0);
  encodeMuLaw(sound.agent, plain, SAMPLE_RATE);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(additionalData(conversationId, chunk));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Null for a hole. Throws `recording_unreadable` when the bytes are not what was written with this key at this place. */
export function openChunk({ key, conversationId }: ChunkKey, chunk: number, sealed: Uint8Array): StereoSecond | null {
  if (sealed.every((byte) => byte === 0)) return null;
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, NONCE_BYTES))
      .setAAD(additionalData(conversationId, chunk))
      .setAuthTag(sealed.subarray(CHUNK_BYTES - TAG_BYTES));
    const plain = decipher.update(sealed.subarray(NONCE_BYTES, CHUNK_BYTES - TAG_BYTES));
    decipher.final();
    return { partner: decodeMuLaw(plain.subarray(0, SAMPLE_RATE)), agent: decodeMuLaw(plain.subarray(SAMPLE_RATE)) };
  } catch (cause) {
    throw new AppError(
      "recording_unreadable",
      "This part of the recording is damaged or was written with another key.",
      { chunk },
      { cause },
    );
  }
}
