/** Thread of one synthesiser: compiled once, a fresh instance for each sentence, so that no sentence can spoil the next. */
import { performance } from "node:perf_hooks";
import { workerData } from "node:worker_threads";
import { answerQuestions } from "../worker-answer.ts";
import { compileFlite, speak } from "./flite.ts";
import type { TtsReply, TtsRequest, TtsWorkerData } from "./protocol.ts";

const settings = workerData as TtsWorkerData;
let module: WebAssembly.Module | undefined;

answerQuestions<TtsRequest>(({ text }) => {
  const started = performance.now();
  module ??= compileFlite();
  const pcm = speak(module, text ?? "Hello.", settings);
  const value: TtsReply = { pcm, tookMs: Math.round(performance.now() - started) };
  return { value, transfer: [pcm.buffer] };
});
