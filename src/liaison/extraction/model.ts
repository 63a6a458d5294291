/**
 * Rules first, and a model where they left something open: at most one request a turn, never longer than its budget, and in a
 * conversation never more than it may cost. Whatever goes wrong with it, the rules' reading stands.
 */
import type { LanguageModel, ModelAnswer, ModelFailure } from "#ports/language-model.ts";
import { acceptAnswer } from "./accept.ts";
import { modelPrompt } from "./model-prompt.ts";
import { taskOf } from "./model-schema.ts";
import { needsModel } from "./needs-model.ts";
import type { ReadTurn } from "./turn.ts";
import type { Extraction, ExtractionContext } from "./types.ts";

export type ModelLimits = {
  /** How long a turn waits for it, ms. */
  waitMs: number;
  /** Requests, and tokens in and out, in one conversation. */
  calls: number;
  tokens: number;
};

/** `failed` is a defect of the adapter: it should have answered with a code. */
export type ModelOutcome = "taken" | "doubt" | "nothing" | "refused" | "failed" | ModelFailure;
export type Understood = { extraction: Extraction; model: { outcome: ModelOutcome; tookMs: number } | null };

/** One for each conversation: it knows what was spent. The signal ends the waiting, not the reading. */
export type Understand = (words: string, context: ExtractionContext, signal: AbortSignal) => Promise<Understood>;

/** Enough for the longest answer that a schema allows. */
const OUTPUT_TOKENS = 200;
/** A server that does not answer is not waited for turn after turn. */
const FAILURES = 2;
/** Where the server does not tell what it counted: few characters make a token in some scripts. */
const CHARACTERS_A_TOKEN = 2;

const FAILED: readonly ModelOutcome[] = ["timed_out", "rate_limited", "rejected", "unavailable", "failed"];

export function createUnderstanding(read: ReadTurn, model: LanguageModel, limits: ModelLimits): Understand {
  let calls = 0;
  let tokens = 0;
  let failures = 0;

  return async (words, told, signal) => {
    const reading = read(words, told);
    const { extraction, rules, context } = reading;
    const task = taskOf(context);
    if (task === null || signal.aborted || !needsModel(reading, words, context)) return { extraction, model: null };
    const prompt = modelPrompt(task, words, context);
    const sent = prompt.instructions.length + prompt.data.length + JSON.stringify(prompt.schema.json).length;
    const estimate = Math.ceil(sent / CHARACTERS_A_TOKEN) + OUTPUT_TOKENS;
    if (calls >= limits.calls || tokens + estimate > limits.tokens || failures >= FAILURES) {
      return { extraction, model: null };
    }
    calls += 1;
    const budget = { timeMs: limits.waitMs, outputTokens: OUTPUT_TOKENS };
    const started = performance.now();
    const answer = await within(limits.waitMs, signal, (ended) => model.extract({ ...prompt, signal: ended, budget }));
    const tookMs = Math.round(performance.now() - started);
    tokens += answer.usage === null ? estimate : answer.usage.inputTokens + answer.usage.outputTokens;
    if (!answer.ok) {
      failures = answer.code === "unauthorized" ? FAILURES : failures + (FAILED.includes(answer.code) ? 1 : 0);
      return { extraction, model: { outcome: answer.code, tookMs } };
    }
    failures = 0;
    const accepted = acceptAnswer(task, answer.value, { words, reading, context, rules });
    return { extraction: accepted.extraction, model: { outcome: accepted.outcome, tookMs } };
  };
}

type Given = { usage: ModelAnswer["usage"] } & (
  | { ok: true; value: unknown }
  | { ok: false; code: ModelFailure | "failed" }
);

/** The time is kept here as well: an adapter that does not heed its signal keeps nobody waiting. */
function within(ms: number, signal: AbortSignal, ask: (ended: AbortSignal) => Promise<ModelAnswer>): Promise<Given> {
  const controller = new AbortController();
  return new Promise((resolve) => {
    const give = (given: Given) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", abort);
      controller.abort();
      resolve(given);
    };
    const abort = () => give({ ok: false, code: "aborted", usage: null });
    const timer = setTimeout(() => give({ ok: false, code: "timed_out", usage: null }), ms);
    signal.addEventListener("abort", abort);
    Promise.resolve()
      .then(() => ask(controller.signal))
      .then(give, () => give({ ok: false, code: "failed", usage: null }));
  });
}
