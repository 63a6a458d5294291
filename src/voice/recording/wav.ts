/** RIFF/WAVE, PCM 16 bit: what browsers and every tool play. */
import { type Pcm, SAMPLE_RATE } from "#ports/audio.ts";

const HEADER_BYTES = 44;

/** One channel, or two interleaved as left and right; all channels have the same length. */
export function toWav(channels: readonly Pcm[]): Buffer {
  const frames = channels[0]?.length ?? 0;
  const blockBytes = channels.length * 2;
  const wav = Buffer.alloc(HEADER_BYTES + frames * blockBytes);
  wav.write("RIFF", 0, "latin1");
  wav.writeUInt32LE(wav.length - 8, 4);
  wav.write("WAVEfmt ", 8, "latin1");
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(channels.length, 22);
  wav.writeUInt32LE(SAMPLE_RATE, 24);
  wav.writeUInt32LE(SAMPLE_RATE * blockBytes, 28);
  wav.writeUInt16LE(blockBytes, 32);
  wav.writeUInt16LE(16, 34);
  wav.write("data", 36, "latin1");
  wav.writeUInt32LE(frames * blockBytes, 40);
  channels.forEach((pcm, channel) => {
    for (let i = 0; i < frames; i++) wav.writeInt16LE(pcm[i] ?? 0, HEADER_BYTES + i * blockBytes + channel * 2);
  });
  return wav;
}
