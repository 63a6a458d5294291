import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { AppError } from "#kernel/errors.ts";
import { type Pcm, SAMPLE_RATE } from "#ports/audio.ts";
import type { Vad } from "#ports/vad.ts";
import { SILERO_V5_SHA256 } from "../models/bundles.ts";
import { loadSherpa } from "../sherpa.ts";

/** Silero version 5 at 16 kHz takes 512 samples (32 ms) at a time and nothing else. */
const WINDOW = 512;
/** The library grows it when voice goes on for longer, and says so on standard error. 3.8 MB a stream. */
const BUFFER_SECONDS = 60;

/** Model files seen to be the right one, by path: hashing 2.3 MB once for each stream would be waste. */
const trusted = new Set<string>();

/**
 * Voice activity of one stream; 20 ms frames or any other size. Loads its own copy of the model (11 MB), so make one a
 * call, in the thread that owns the call's sound. Short hold times: the turn loop's endpointing decides when a turn ends.
 * `speechMs` of voice make it true, `silenceMs` of none make it false again. Throws `speech_models_missing`.
 */
export function createSileroVad(options: {
  modelPath: string;
  threshold?: number;
  speechMs?: number;
  silenceMs?: number;
}): Vad {
  trust(options.modelPath);
  const { Vad: SherpaVad } = loadSherpa();
  const vad = new SherpaVad(
    {
      sileroVad: {
        model: options.modelPath,
        threshold: options.threshold ?? 0.5,
        minSpeechDuration: (options.speechMs ?? 32) / 1000,
        minSilenceDuration: (options.silenceMs ?? 96) / 1000,
        windowSize: WINDOW,
        // Above it the library makes itself deaf to soft speech to force a cut; we only want its opinion on now.
        maxSpeechDuration: 300,
      },
      sampleRate: SAMPLE_RATE,
      numThreads: 1,
      provider: "cpu",
      debug: 0,
    },
    BUFFER_SECONDS,
  );
  const window = new Float32Array(WINDOW);
  let filled = 0;

  return {
    accept(samples: Pcm): boolean {
      for (const sample of samples) {
        window[filled] = sample / 32_768;
        filled += 1;
        if (filled < WINDOW) continue;
        filled = 0;
        vad.acceptWaveform(window);
        // Finished segments pile up in the library until taken; nobody here wants them.
        while (!vad.isEmpty()) vad.pop();
      }
      return vad.isDetected();
    },
    reset() {
      vad.reset();
      vad.clear();
      filled = 0;
    },
  };
}

function trust(modelPath: string): void {
  if (trusted.has(modelPath)) return;
  let sha256: string;
  try {
    sha256 = createHash("sha256").update(readFileSync(modelPath)).digest("hex");
  } catch {
    throw new AppError("speech_models_missing", `The voice activity model ${modelPath} is not there.`);
  }
  if (sha256 !== SILERO_V5_SHA256) {
    throw new AppError(
      "speech_models_missing",
      `${modelPath} is not the voice activity model that Liaison uses. Remove it.`,
    );
  }
  trusted.add(modelPath);
}
