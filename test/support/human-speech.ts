/** Answers joined from recordings of a person (Debian's asterisk-core-sounds-en-wav: 8 kHz, 16 bit), as they come down a line. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { resample } from "../../src/providers/tts/resample.ts";
import { channelsOf } from "./record-of-call.ts";

/** Where the package puts them; `en` is a link that only its recommended companion makes. */
export const RECORDINGS = "/usr/share/asterisk/sounds/en_US_f_Allison";
const CLIP_RATE = 8_000;
/** Softer than this is the silence around a word. */
const SILENT = 250;
/** Kept at both ends of a word: consonants begin and end softly. */
const MARGIN = 0.03 * CLIP_RATE;

export const NEEDS_RECORDINGS = "(needs Debian's asterisk-core-sounds-en-wav)";

/** With CI=true a missing package is a failure. */
export function hasRecordings(): boolean {
  const found = existsSync(join(RECORDINGS, "digits/h-14.wav"));
  if (!found && process.env.CI === "true")
    throw new Error(`There is no ${RECORDINGS}. Install asterisk-core-sounds-en-wav.`);
  return found;
}

/** `clips` with `gapMs` of silence between words; "," is a longer pause. 16 kHz. */
export function spokenBy(clips: readonly string[], gapMs: number): Int16Array {
  const parts = clips.map((clip) =>
    clip === "," ? new Int16Array((CLIP_RATE * PHRASE_GAP_MS) / 1_000) : trimmed(wordOf(clip)),
  );
  const gap = new Int16Array((CLIP_RATE * gapMs) / 1_000);
  const all = parts.flatMap((part, at) => (at === 0 ? [part] : [gap, part]));
  const joined = new Int16Array(all.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of all) {
    joined.set(part, at);
    at += part.length;
  }
  return resample(joined, 2);
}

const PHRASE_GAP_MS = 60;

/** "h-14", "mon-11", "day-4", "20", "thousand"; "and". */
function wordOf(clip: string): Int16Array {
  const path = clip === "and" ? "vm-and.wav" : `digits/${clip}.wav`;
  return channelsOf(readFileSync(join(RECORDINGS, path)))[0]!;
}

function trimmed(pcm: Int16Array): Int16Array {
  const from = pcm.findIndex((sample) => Math.abs(sample) > SILENT);
  const to = pcm.findLastIndex((sample) => Math.abs(sample) > SILENT);
  return pcm.slice(Math.max(0, from - MARGIN), to + MARGIN);
}
