/** Reads mono or stereo 16-bit PCM WAV, enough to draw what the server sends; anything else is null, never a wrong picture. */
export type Wav = { sampleRate: number; samples: Int16Array };

export function readWav(buffer: ArrayBuffer): Wav | null {
  const view = new DataView(buffer);
  if (buffer.byteLength < 44 || tag(view, 0) !== "RIFF" || tag(view, 8) !== "WAVE") return null;
  let format: { channels: number; sampleRate: number; bits: number; coding: number } | null = null;
  for (let at = 12; at + 8 <= buffer.byteLength; ) {
    const size = view.getUint32(at + 4, true);
    if (tag(view, at) === "fmt " && at + 24 <= buffer.byteLength) {
      format = {
        coding: view.getUint16(at + 8, true),
        channels: view.getUint16(at + 10, true),
        sampleRate: view.getUint32(at + 12, true),
        bits: view.getUint16(at + 22, true),
      };
    }
    if (tag(view, at) === "data") {
      if (format?.coding !== 1 || format.bits !== 16 || format.channels < 1) return null;
      // A streamed file may announce more than has come.
      const bytes = Math.min(size, buffer.byteLength - at - 8);
      return { sampleRate: format.sampleRate, samples: firstChannel(view, at + 8, bytes, format.channels) };
    }
    // Chunks are padded to even lengths (RIFF).
    at += 8 + size + (size % 2);
  }
  return null;
}

function firstChannel(view: DataView, start: number, bytes: number, channels: number): Int16Array {
  const count = Math.floor(bytes / (2 * channels));
  const samples = new Int16Array(count);
  for (let i = 0; i < count; i++) samples[i] = view.getInt16(start + i * 2 * channels, true);
  return samples;
}

function tag(view: DataView, at: number): string {
  return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
}

/** Loudest sample of each of `bars` equal parts, 0..1, scaled so that the loudest bar of the clip is 1; silence stays 0. */
export function peaks(samples: Int16Array, bars: number): number[] {
  if (samples.length === 0 || bars <= 0) return [];
  const raw = Array.from({ length: bars }, (_, bar) => {
    const from = Math.floor((bar * samples.length) / bars);
    const to = Math.max(from + 1, Math.floor(((bar + 1) * samples.length) / bars));
    let loudest = 0;
    for (let i = from; i < to && i < samples.length; i++) loudest = Math.max(loudest, Math.abs(samples[i]!));
    return loudest / 32768;
  });
  const top = Math.max(...raw);
  // Below -50 dB there is nothing to see: scaling would draw noise as speech.
  return top < 0.003 ? raw.map(() => 0) : raw.map((value) => value / top);
}
