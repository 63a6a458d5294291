/**
 * Somebody's regular expressions over what the agent said. Some go back and forth over a sentence without end and cannot
 * be told by their form: each runs where the engine of JavaScript can stop it, and together they have a budget.
 */
import { createContext, Script } from "node:vm";
import { AppError } from "#kernel/errors.ts";
import { patternOf } from "./schema.ts";

const BUDGET_MS = 2_000;
const SHOWN = 80;

const FIRST_MATCH = new Script("texts.findIndex((text) => pattern.test(text))");

/** The first text that a pattern fits, or undefined. Throws `invalid_input` where a pattern takes too long, by its name. */
export type FindSaid = (source: string, texts: readonly string[]) => string | undefined;

/** The budget is for all that is found with it. */
export function createFindSaid(budgetMs = BUDGET_MS): FindSaid {
  const given: { pattern?: RegExp; texts?: readonly string[] } = {};
  const context = createContext(given);
  let leftMs = budgetMs;
  return (source, texts) => {
    Object.assign(given, { pattern: patternOf(source), texts });
    const began = performance.now();
    try {
      return texts[FIRST_MATCH.runInContext(context, { timeout: Math.max(1, Math.round(leftMs)) }) as number];
    } catch (error) {
      throw new AppError("invalid_input", `The regular expression ${shown(source)} ${whyNot(error)}`, { source });
    } finally {
      leftMs -= performance.now() - began;
    }
  };
}

function whyNot(error: unknown): string {
  const { code } = error as { code?: unknown };
  if (code === "ERR_SCRIPT_EXECUTION_TIMEOUT") {
    return "takes too long. Write it without a repetition inside a repetition, such as (a+)+.";
  }
  return "is too large to be matched. Write it with smaller repetitions.";
}

function shown(source: string): string {
  return source.length > SHOWN ? `${source.slice(0, SHOWN)}…` : source;
}
