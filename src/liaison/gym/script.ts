/** Runs somebody's script against the engine. */
import { AppError } from "#kernel/errors.ts";
import { StartableFlow, subjectMisfit } from "#modules/conversations/schema.ts";
import type { FlowId, Subject } from "../conversation/types.ts";
import { snapshotProblems } from "../flows/overrides/check-snapshot.ts";
import { type CallOptions, type CallRun, type GymEngine, runCall, worldOf } from "./call-run.ts";
import { foundIn, judge, type Verdict } from "./judge.ts";
import { PERSONA_LANGUAGES } from "./personas.ts";
import { Script } from "./schema.ts";
import { snapshotOf } from "./script-snapshot.ts";
import { createTextSupplier } from "./supplier.ts";

/** What a script is run with: the engine of a language, and the version of each flow that there is. */
export type GymParts = {
  engine(language: string): GymEngine | null;
  flows: Readonly<Record<string, number>>;
};

export type ScriptRun = { run: CallRun; verdict: Verdict };

/** Throws `invalid_input` with every field that is wrong. */
export function parseScript(text: string): Script {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new AppError("invalid_input", `The script is not JSON: ${(error as Error).message}`);
  }
  const parsed = Script.safeParse(value);
  if (parsed.success) return parsed.data;
  throw unrunnable(parsed.error.issues.map(({ path, message }) => `${pathOf(path)}: ${message}`));
}

function unrunnable(problems: string[]): AppError {
  return new AppError("invalid_input", `The script cannot be run. ${problems.join("; ")}`, { problems });
}

/** What the schema cannot tell: whether a subject and settings are those of the flow. */
function flowDataProblems({ flow, context }: Script): string[] {
  const { subject, protection, overrides } = context.flowData ?? {};
  const wrong = subjectProblem(flow, subject?.kind ?? null);
  const unfit =
    overrides === undefined ? [] : snapshotProblems(flow as FlowId, overrides, protection?.sector ?? "other");
  return [
    ...(wrong === null ? [] : [`subject: ${wrong}`]),
    ...unfit.map(({ path, message }) => `${path}: ${message}`),
  ].map((problem) => `context.flowData.${problem}`);
}

/** Voicemail, which nobody starts, leaves its message and is about nothing else. */
function subjectProblem(flow: string, kind: Subject["kind"] | null): string | null {
  const startable = StartableFlow.safeParse(flow).data;
  if (startable !== undefined) return subjectMisfit(startable, kind);
  return kind === null ? null : `${flow} takes no subject`;
}

function pathOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "script";
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
}

export async function runScript(
  script: Script,
  parts: GymParts,
  options: Pick<CallOptions, "carry"> = {},
): Promise<ScriptRun> {
  const version = Object.hasOwn(parts.flows, script.flow) ? parts.flows[script.flow] : undefined;
  if (version === undefined) {
    throw new AppError(
      "invalid_input",
      `flow: there is no flow ${script.flow}. There are: ${Object.keys(parts.flows).join(", ")}`,
    );
  }
  const problems = flowDataProblems(script);
  if (problems.length > 0) throw unrunnable(problems);
  const engine = parts.engine(script.language);
  if (engine === null) {
    throw new AppError("language_unavailable", `language: the agent has no rules for ${script.language} yet.`);
  }
  const languages = PERSONA_LANGUAGES.filter((code) => parts.engine(code) !== null);
  const snapshot = snapshotOf(script, version, [...new Set([script.language, ...languages])]);
  const supplier = createTextSupplier(script, worldOf(snapshot), { literal: true });
  const run = await runCall({ supplier, snapshot, engine, answeredBy: script.answeredBy, ...options });
  return { run, verdict: judge(script.expect ?? {}, foundIn(run, snapshot)) };
}
