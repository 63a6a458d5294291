/** Runs personas or a script and adds up what came of them: what `liaison gym` prints. */
import { AppError } from "#kernel/errors.ts";
import type { Overrides } from "../conversation/types.ts";
import { BEHAVIOURS, type Behaviour, findBehaviour } from "./behaviours.ts";
import { type CallRun, runCall } from "./call-run.ts";
import { castOf } from "./cast.ts";
import { type Captured, foundIn, judge, type Verdict } from "./judge.ts";
import { PERSONA_LANGUAGES } from "./personas.ts";
import type { Script } from "./schema.ts";
import { type GymParts, runScript } from "./script.ts";

export type GymTurn = { who: "agent" | "partner"; act: string | null; slots: string[]; text: string };
export type GymTranscript = { persona?: string; language: string; seed?: number; turns: GymTurn[] };
export type GymFailure = { persona?: string; language: string; seed?: number; problems: string[] };

export type PersonaTotals = { calls: number; turns: number; captured: Captured };

export type GymReport = {
  calls: number;
  turns: number;
  captured: Captured;
  violations: Record<string, number>;
  questions: number;
  seconds: number;
  unneededConfirmations: number;
  byPersona: Record<string, PersonaTotals>;
  byLanguage: Record<string, PersonaTotals>;
  /** Somebody who confirms whatever is said back to him is no measure of the agent's care: told apart. */
  saysYesToEverything: PersonaTotals;
  /** Calls that could not be held, by language: the agent has no rules for it. */
  skipped: Record<string, number>;
  failures: GymFailure[];
  transcripts?: GymTranscript[];
};

export type PersonaChoice = {
  /** One persona; all where absent. */
  persona?: string;
  languages?: readonly string[];
  seed: number;
  seeds: number;
  transcripts: boolean;
  /** What a workspace has in its own way; the flows as they come where absent. */
  overrides?: Overrides;
  /** The way the supplier's words take, seeded. */
  carry?: (text: string, language: string, seed: number, turn: number) => Promise<string>;
  onCall?: (done: number, all: number) => void;
};

const nothing = (): PersonaTotals => ({ calls: 0, turns: 0, captured: { expected: 0, correct: 0, silentlyWrong: 0 } });

function emptyReport(): GymReport {
  const { calls, turns, captured } = nothing();
  return {
    calls,
    turns,
    captured,
    violations: {},
    questions: 0,
    seconds: 0,
    unneededConfirmations: 0,
    byPersona: {},
    byLanguage: {},
    saysYesToEverything: nothing(),
    skipped: {},
    failures: [],
  };
}

export async function runPersonas(choice: PersonaChoice, parts: GymParts): Promise<GymReport> {
  const behaviours = chosen(choice.persona);
  const languages = choice.languages ?? PERSONA_LANGUAGES;
  const unknown = languages.find((language) => !PERSONA_LANGUAGES.includes(language));
  if (unknown !== undefined) {
    throw new AppError("invalid_input", `No persona speaks ${unknown}. They speak ${PERSONA_LANGUAGES.join(", ")}.`);
  }
  const report = emptyReport();
  if (choice.transcripts) report.transcripts = [];
  const all = behaviours.length * languages.length * choice.seeds;
  let done = 0;
  for (const language of languages) {
    const engine = parts.engine(language);
    if (engine === null) {
      report.skipped[language] = behaviours.length * choice.seeds;
      done += behaviours.length * choice.seeds;
      continue;
    }
    for (const behaviour of behaviours) {
      for (let seed = choice.seed; seed < choice.seed + choice.seeds; seed += 1) {
        const { call, expect } = castOf(behaviour, language, seed, choice.overrides);
        const carry = choice.carry;
        let turns = 0;
        const run = await runCall({
          ...{ ...call, engine },
          ...(carry ? { carry: (text: string) => carry(text, language, seed, turns++) } : {}),
        });
        add(report, run, judge(expect, foundIn(run, call.snapshot)), { behaviour, language, seed });
        done += 1;
        choice.onCall?.(done, all);
      }
    }
  }
  report.seconds = Math.round(report.seconds);
  return report;
}

function chosen(id: string | undefined): readonly Behaviour[] {
  if (id === undefined) return BEHAVIOURS;
  const found = findBehaviour(id);
  if (found === null) {
    throw new AppError(
      "not_found",
      `There is no persona ${id}. There are: ${BEHAVIOURS.map((one) => one.id).join(", ")}`,
    );
  }
  return [found];
}

function add(
  report: GymReport,
  run: CallRun,
  { captured, failures }: Verdict,
  { behaviour, language, seed }: { behaviour: Behaviour; language: string; seed: number },
): void {
  const apart = behaviour.attention === "says_yes";
  report.calls += 1;
  report.turns += run.turns;
  report.questions += run.questions;
  report.seconds += run.seconds;
  report.unneededConfirmations += run.unneededConfirmations;
  for (const name of run.violations) report.violations[name] = (report.violations[name] ?? 0) + 1;
  if (!apart) addCaptured(report.captured, captured);
  report.byPersona[behaviour.id] ??= nothing();
  report.byLanguage[language] ??= nothing();
  const totals = [
    report.byPersona[behaviour.id]!,
    ...(apart ? [report.saysYesToEverything] : [report.byLanguage[language]!]),
  ];
  for (const total of totals) {
    total.calls += 1;
    total.turns += run.turns;
    addCaptured(total.captured, captured);
  }
  const problems = [...failures, ...run.violations];
  if (problems.length > 0) report.failures.push({ persona: behaviour.id, language, seed, problems });
  report.transcripts?.push({ persona: behaviour.id, language, seed, turns: turnsOf(run) });
}

function addCaptured(total: Captured, one: Captured): void {
  total.expected += one.expected;
  total.correct += one.correct;
  total.silentlyWrong += one.silentlyWrong;
}

function turnsOf(run: CallRun): GymTurn[] {
  return run.transcript.map(({ who, act, slot, text }) => ({ who, act, slots: slot === null ? [] : [slot], text }));
}

export async function runScripts(scripts: readonly Script[], parts: GymParts): Promise<GymReport> {
  const report = { ...emptyReport(), transcripts: [] as GymTranscript[] };
  for (const script of scripts) {
    const { run, verdict } = await runScript(script, parts);
    report.calls += 1;
    report.turns += run.turns;
    report.questions += run.questions;
    report.seconds += run.seconds;
    report.unneededConfirmations += run.unneededConfirmations;
    for (const name of run.violations) report.violations[name] = (report.violations[name] ?? 0) + 1;
    addCaptured(report.captured, verdict.captured);
    if (verdict.failures.length > 0) report.failures.push({ language: script.language, problems: verdict.failures });
    report.transcripts.push({ language: script.language, turns: turnsOf(run) });
  }
  report.seconds = Math.round(report.seconds);
  return report;
}
