/** Thousands of different sentences through the synthesiser, each n-th one heard again by the recogniser. */
import { pino } from "pino";
import { readConfig } from "#kernel/config.ts";
import { isAppError } from "#kernel/errors.ts";
import { prepareModels } from "#providers/models/index.ts";
import { createSherpaStt } from "#providers/stt/index.ts";
import { createFliteTts } from "#providers/tts/index.ts";
import { domainSentences } from "./domain-sentences.ts";

export type TtsSoakOptions = {
  sentences: number;
  /** Each n-th sentence is recognised again; 0 for none. */
  recogniseEvery: number;
  seed: number;
  /** Pitch of the voice; the agent's own is 1. */
  pitch?: number;
  onProgress?: (done: number) => void;
};

export type TtsSoakResult = {
  sentences: number;
  /** Deaths of the worker thread, also those that the retry hid. */
  crashes: number;
  errors: number;
  recognised: number;
  /** Words wrong of words said, 0 to 1; null when nothing was recognised. */
  wordErrorRate: number | null;
  medianMs: number;
  p99Ms: number;
  /** Of the whole process at its highest, MB. */
  rssMb: number;
};

export async function ttsSoak(options: TtsSoakOptions): Promise<TtsSoakResult> {
  let crashes = 0;
  const counter = {
    write(line: string): void {
      if (line.includes("worker lost")) crashes += 1;
    },
  };
  const log = pino({ level: "warn" }, counter);
  const models = await prepareModels({ cacheDir: readConfig(process.env).modelDir, log });
  const tts = createFliteTts({ log, ...(options.pitch === undefined ? {} : { pitch: options.pitch }) });
  const stt = createSherpaStt({ models, workers: 1, log });
  const took: number[] = [];
  let [errors, recognised, wrong, said, rss] = [0, 0, 0, 0, 0];
  try {
    for (const [index, sentence] of domainSentences(options.sentences, options.seed).entries()) {
      try {
        const speech = await tts.synthesize(sentence, { language: "en" });
        took.push(speech.tookMs);
        if (options.recogniseEvery > 0 && index % options.recogniseEvery === 0) {
          const { text } = await stt.transcribe(speech.pcm, { language: "en" });
          const words = comparable(sentence);
          wrong += wordErrors(words, comparable(text));
          said += words.length;
          recognised += 1;
        }
      } catch (error) {
        if (!isAppError(error)) throw error;
        errors += 1;
      }
      rss = Math.max(rss, process.memoryUsage.rss());
      if (index % 100 === 99) options.onProgress?.(index + 1);
    }
  } finally {
    await Promise.all([tts.close(), stt.close()]);
  }
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  return {
    sentences: options.sentences,
    crashes,
    errors,
    recognised,
    wordErrorRate: said === 0 ? null : Math.round((wrong / said) * 1000) / 1000,
    medianMs: at(0.5),
    p99Ms: at(0.99),
    rssMb: Math.round(rss / 1e6),
  };
}

/** Spellings that mean the same do not count as errors: "per cent", "to-morrow", "twenty first". */
function comparable(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9' ]+/g, " ")
    .replace(/\bper cent\b/g, "percent")
    .replace(/\bmister\b/g, "mr")
    .replace(/\bto (morrow|day)\b/g, "to$1")
    .trim()
    .split(/\s+/);
}

/** Least number of words to add, drop or change (Levenshtein). */
function wordErrors(said: readonly string[], heard: readonly string[]): number {
  let row = heard.map((_, index) => index + 1);
  row.unshift(0);
  for (const [index, word] of said.entries()) {
    const next = [index + 1];
    for (const [at, other] of heard.entries()) {
      next.push(Math.min(row[at]! + (word === other ? 0 : 1), row[at + 1]! + 1, next[at]! + 1));
    }
    row = next;
  }
  return row[heard.length]!;
}
