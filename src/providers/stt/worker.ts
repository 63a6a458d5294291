/** Thread of one recogniser: loads a language's model when it is first asked for and decodes one utterance at a time. */
import { performance } from "node:perf_hooks";
import { workerData } from "node:worker_threads";
import { SAMPLE_RATE } from "#ports/audio.ts";
import { loadSherpa, recogniserConfig, type SherpaRecogniser } from "../sherpa.ts";
import { answerQuestions } from "../worker-answer.ts";
import { conditionUtterance, type Piece } from "./condition.ts";
import { hear } from "./hear.ts";
import type { SttReply, SttRequest, SttWorkerData } from "./protocol.ts";

const { models } = workerData as SttWorkerData;
const recognisers = new Map<string, SherpaRecogniser>();

answerQuestions<SttRequest>(({ language, pcm }) => {
  const started = performance.now();
  const recogniser = recogniserOf(language);
  const pieces: Piece[] = pcm ? conditionUtterance(pcm) : [[() => new Float32Array(SAMPLE_RATE)]];
  const text = pieces
    .map((piece) => hear(piece, (audio) => decode(recogniser, audio)))
    .filter((part) => part !== "")
    .join(" ");
  const value: SttReply = { text, tookMs: Math.round(performance.now() - started) };
  return { value };
});

function recogniserOf(language: string): SherpaRecogniser {
  const known = recognisers.get(language);
  if (known) return known;
  const model = models[language];
  if (!model) throw new Error(`no model for ${language}`);
  const { OfflineRecognizer } = loadSherpa();
  const recogniser = new OfflineRecognizer(recogniserConfig(model));
  recognisers.set(language, recogniser);
  return recogniser;
}

function decode(recogniser: SherpaRecogniser, audio: Float32Array): string {
  const stream = recogniser.createStream();
  stream.acceptWaveform({ samples: audio, sampleRate: SAMPLE_RATE });
  recogniser.decode(stream);
  return recogniser.getResult(stream).text.trim();
}
