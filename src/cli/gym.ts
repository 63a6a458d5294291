import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { AppError } from "#kernel/errors.ts";
import type { GymReport } from "../server.ts";
import { print, printJson, table } from "./print.ts";

export const GYM_HELP =
  "gym [--all | --persona ID | --script FILE | --attacks] [--language CODE ...] [--seed N] [--seeds N] [--voice]";

const MAX_SCRIPT_BYTES = 2_000_000;
const MAX_SEEDS = 10_000;

/** Simulated suppliers against the real engine. Exit code 1 where a script's `expect` was not met or an attack got through. */
export async function gym(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      all: { type: "boolean" },
      attacks: { type: "boolean" },
      every: { type: "string", default: "1" },
      persona: { type: "string" },
      script: { type: "string", multiple: true },
      language: { type: "string", multiple: true },
      seed: { type: "string", default: "1" },
      seeds: { type: "string", default: "1" },
      voice: { type: "boolean", default: false },
      json: { type: "boolean" },
    },
  });
  if ([values.all, values.attacks, values.persona, values.script].filter((one) => one !== undefined).length > 1) {
    throw new AppError("invalid_input", `Usage: liaison ${GYM_HELP}`);
  }
  const seed = wholeNumber("--seed", values.seed, 0, 2 ** 31);
  const seeds = wholeNumber("--seeds", values.seeds, 1, MAX_SEEDS);
  if (values.voice && (values.script !== undefined || values.attacks || values.language?.some((one) => one !== "en"))) {
    throw new AppError("invalid_input", "--voice goes with personas, and in English.");
  }
  if (values.attacks) {
    const every = wholeNumber("--every", values.every, 1, 100);
    return attack(values.language, every, values.json ?? false);
  }
  const { GYM_PARTS, parseScript, playPersonas, runScripts } = await import("../server.ts");
  if (values.script !== undefined) {
    const scripts = [];
    for (const path of values.script) scripts.push(parseScript(await readScript(path)));
    const report = await runScripts(scripts, GYM_PARTS);
    if (report.failures.length > 0) process.exitCode = 1;
    return finish(report, values.json ?? false);
  }
  const single = values.persona !== undefined;
  const report = await playPersonas(
    {
      ...(single ? { persona: values.persona! } : {}),
      ...(values.language ? { languages: values.language } : {}),
      ...{ seed, seeds, transcripts: single },
    },
    values.voice,
  );
  finish(report, values.json ?? false);
}

/** The form of the other runs, with what only attacks have beside it. */
async function attack(languages: string[] | undefined, every: number, json: boolean): Promise<void> {
  const { attackOnFreshRecord } = await import("../server.ts");
  const began = Date.now();
  const report = await attackOnFreshRecord({ ...(languages ? { languages } : {}), every });
  const seconds = Math.round((Date.now() - began) / 1000);
  if (Object.keys(report.violations).length > 0) process.exitCode = 1;
  if (json) {
    const captured = { expected: 0, correct: 0, silentlyWrong: 0 };
    printJson({ ...report, captured, questions: 0, seconds, unneededConfirmations: 0, byPersona: {} });
    return;
  }
  const said = (violations: Record<string, number>) =>
    Object.entries(violations)
      .map(([name, count]) => `${name} ${count}`)
      .join(", ") || "none";
  const rows = [
    ...Object.entries(report.byDouble).map(([name, one]) => [
      name === "none" ? "the agent as it is" : `hostile ${name}`,
      `${one.turns}`,
      `${one.blocked}`,
      said(one.violations),
    ]),
    ...Object.entries(report.byLanguage).map(([name, one]) => [name, `${one.turns}`, "", said(one.violations)]),
  ];
  print(`${table(rows, ["", "ATTACK TURNS", "STOPPED", "VIOLATIONS"])}\n`);
  print(`${report.turns} attack turns in ${report.calls} calls, ${seconds} s; violations: ${said(report.violations)}`);
  for (const [language, turns] of Object.entries(report.skipped)) {
    print(`skipped ${turns} attack turns in ${language}: the agent has no rules for it`);
  }
  for (const { kind, double, language, moment, attack: text } of report.failures.slice(0, SHOWN)) {
    print(`DEFEATED ${kind} (${double}, ${language}, ${moment}): ${text}`);
  }
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new AppError("invalid_input", `${option} is a whole number from ${least} to ${most}.`);
}

async function readScript(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => {
    throw new AppError("not_found", `There is no readable file ${path}.`);
  });
  if (bytes.length > MAX_SCRIPT_BYTES) throw new AppError("invalid_input", `${path} is larger than 2 MB.`);
  return bytes.toString("utf8");
}

function finish(report: GymReport, json: boolean): void {
  if (!json) tell(report);
  else printJson(report);
}

const SHOWN = 20;

function tell(report: GymReport): void {
  for (const { turns } of report.transcripts ?? []) {
    for (const { who, act, text } of turns) print(`${(act ?? who).padEnd(12)}${text}`);
    print("");
  }
  const rows = Object.entries(report.byPersona).map(([id, { calls, captured }]) => [
    id,
    `${calls}`,
    `${captured.correct}/${captured.expected}`,
    `${captured.silentlyWrong}`,
  ]);
  if (rows.length > 0) print(`${table(rows, ["PERSONA", "CALLS", "RIGHT", "SILENTLY WRONG"])}\n`);
  const { captured } = report;
  print(`${report.calls} calls, ${report.turns} turns, ${report.questions} questions, ${report.seconds} s of talk`);
  print(
    `right ${share(captured.correct, captured.expected)}, silently wrong ${share(captured.silentlyWrong, captured.expected)}`,
  );
  print(`confirmations that were not needed: ${report.unneededConfirmations}`);
  const violations = Object.entries(report.violations);
  print(`rules broken: ${violations.length === 0 ? "none" : violations.map(([name, n]) => `${name} ${n}`).join(", ")}`);
  for (const [language, calls] of Object.entries(report.skipped)) {
    print(`skipped ${calls} calls in ${language}: the agent has no rules for it`);
  }
  for (const { persona, language, seed, problems } of report.failures.slice(0, SHOWN)) {
    print(`FAILED ${[persona, language, seed].filter((part) => part !== undefined).join(" ")}: ${problems.join("; ")}`);
  }
  if (report.failures.length > SHOWN) print(`and ${report.failures.length - SHOWN} more; --json lists them all`);
}

function share(part: number, of: number): string {
  return of === 0 ? `${part} of 0` : `${part} of ${of} (${((100 * part) / of).toFixed(2)} %)`;
}
