/** A run of the gym page: persona by persona, the flow as it comes beside the workspace's own, each told when it is done. */
import type { GymScore, GymVariant } from "#modules/flows/schema.ts";
import type { Overrides } from "../conversation/types.ts";
import { type GymReport, runPersonas } from "./report.ts";
import type { GymParts } from "./script.ts";

export type GymJob = {
  personas: readonly string[];
  languages: readonly string[];
  seeds: number;
  variants: readonly GymVariant[];
  /** Of the variant "own". */
  overrides: Overrides | null;
};

export type PlayedCall = {
  seed: number;
  problems: string[];
  turns: Array<{ who: "agent" | "partner"; act: string | null; text: string }>;
};

export type PlayedRow = {
  persona: string;
  language: string;
  variant: GymVariant;
  score: GymScore;
  /** Somebody who confirms whatever is said back is no measure: not among the totals. */
  counted: boolean;
  calls: PlayedCall[];
};

/** `rest` is called after each row with the time it took. */
export async function playInRows(
  job: GymJob,
  parts: GymParts,
  told: (row: PlayedRow) => void,
  rest: (workedMs: number) => Promise<void>,
): Promise<void> {
  for (const language of job.languages) {
    for (const persona of job.personas) {
      for (const variant of job.variants) {
        const began = performance.now();
        const own = variant === "own" && job.overrides !== null ? { overrides: job.overrides } : {};
        const choice = { persona, languages: [language], seed: 1, seeds: job.seeds, transcripts: true, ...own };
        told(rowOf({ persona, language, variant }, await runPersonas(choice, parts)));
        await rest(performance.now() - began);
      }
    }
  }
}

function rowOf(about: Pick<PlayedRow, "persona" | "language" | "variant">, report: GymReport): PlayedRow {
  const { calls, questions, turns, seconds, unneededConfirmations: unneeded, violations } = report;
  const captured = report.byPersona[about.persona]?.captured ?? { expected: 0, correct: 0, silentlyWrong: 0 };
  return {
    ...about,
    score: { calls, ...captured, questions, turns, seconds, unneeded, violations },
    counted: report.saysYesToEverything.calls === 0,
    calls: (report.transcripts ?? []).map(({ seed = 1, turns: said }) => ({
      seed,
      problems: report.failures.filter((failure) => failure.seed === seed).flatMap(({ problems }) => problems),
      turns: said.map(({ who, act, text }) => ({ who, act, text })),
    })),
  };
}
