/** Runs of the gym page: one at a time a workspace, the latest kept in memory until the next, or the end of the server. */
import { AppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import type { Logger } from "#kernel/logger.ts";
import {
  type GymRun,
  type GymScore,
  type GymTranscripts,
  MAX_GYM_CALLS,
  type StartGymRun,
} from "#modules/flows/schema.ts";
import type { Overrides } from "../conversation/types.ts";
import { BEHAVIOURS } from "./behaviours.ts";
import { PERSONA_LANGUAGES } from "./personas.ts";
import type { GymJob, PlayedCall, PlayedRow } from "./rows.ts";

/** Starts the work; `ended` is called once, with what went wrong or null. Answers how to stop it. */
export type PlayJob = (job: GymJob, told: (row: PlayedRow) => void, ended: (error: unknown) => void) => () => void;

export type Gym = Pick<GymRoom, "languages" | "run" | "start" | "cancel" | "transcripts">;

type Kept = { run: GymRun; calls: Map<string, PlayedCall[]>; stop: () => void };

/** Threads of this server; further workspaces wait. */
const AT_ONCE = 2;
const KEPT_RUNS = 40;
const RETRY_AFTER_S = 20;

export class GymRoom {
  readonly #runs = new Map<string, Kept>();
  readonly #options: { play: PlayJob; speaks: (language: string) => boolean; clock: () => number; log: Logger };

  constructor(options: { play: PlayJob; speaks: (language: string) => boolean; clock: () => number; log: Logger }) {
    this.#options = options;
  }

  /** In which somebody can be simulated and the agent can speak. */
  languages(): string[] {
    return PERSONA_LANGUAGES.filter(this.#options.speaks);
  }

  run(workspace: string): GymRun | null {
    return this.#runs.get(workspace)?.run ?? null;
  }

  /** `own`: what the workspace has in its own way, with its version. Throws `conflict` while one runs, `invalid_input` for too much. */
  start(
    caller: { workspace: string; userId: string },
    choice: StartGymRun,
    own: { version: number; overrides: Overrides | null },
  ): GymRun {
    const running = [...this.#runs.values()].filter(({ run }) => run.status === "running");
    if (this.run(caller.workspace)?.status === "running") {
      throw new AppError("conflict", "A run is under way here. Wait for it, or cancel it.");
    }
    if (running.length >= AT_ONCE) {
      throw new AppError("rate_limited", "Other workspaces are running the gym just now. Try again in a while.", {
        retryAfterS: RETRY_AFTER_S,
      });
    }
    const job = this.#jobOf(choice, own.overrides);
    const all = job.personas.length * job.languages.length * job.seeds * job.variants.length;
    if (all > MAX_GYM_CALLS) {
      throw new AppError("invalid_input", `That is ${all} calls; at most ${MAX_GYM_CALLS} at once.`, { all });
    }
    const { clock, log } = this.#options;
    const run: GymRun = {
      id: newId(clock()),
      status: "running",
      startedAt: new Date(clock()).toISOString(),
      startedBy: caller.userId,
      choice,
      variants: [...job.variants],
      ownVersion: own.version,
      ...{ done: 0, all, totals: {}, rows: [] },
    };
    const kept: Kept = { run, calls: new Map(), stop: () => undefined };
    this.#runs.delete(caller.workspace);
    this.#runs.set(caller.workspace, kept);
    this.#forget();
    kept.stop = this.#options.play(
      job,
      (row) => take(kept, row),
      (error) => {
        if (run.status !== "running") return;
        run.status = error === null ? "done" : "failed";
        if (error !== null) log.error({ err: error, run: run.id }, "gym run failed");
      },
    );
    return run;
  }

  /** Throws `not_found`; one that has ended stays as it is. */
  cancel(workspace: string, id: string): GymRun {
    const kept = this.#find(workspace, id);
    if (kept.run.status === "running") {
      kept.run.status = "cancelled";
      kept.stop();
    }
    return kept.run;
  }

  /** The same call in each variant. Throws `not_found` where it was not played. */
  transcripts(
    workspace: string,
    id: string,
    { persona, language, seed }: { persona: string; language: string; seed: number },
  ): GymTranscripts {
    const { run, calls } = this.#find(workspace, id);
    const transcripts = run.variants.flatMap((variant) => {
      const call = calls.get(keyOf({ persona, language, variant }))?.find((one) => one.seed === seed);
      return call === undefined ? [] : [{ variant, problems: call.problems, turns: call.turns }];
    });
    if (transcripts.length === 0) throw new AppError("not_found", "This call was not played.");
    return { transcripts };
  }

  close(): void {
    for (const { run, stop } of this.#runs.values()) if (run.status === "running") stop();
    this.#runs.clear();
  }

  #jobOf({ personas, languages, seeds, compare }: StartGymRun, overrides: Overrides | null): GymJob {
    const known = BEHAVIOURS.map(({ id }) => id);
    const unknown = personas.find((id) => !known.includes(id));
    if (unknown !== undefined) throw new AppError("invalid_input", `There is no persona ${unknown}.`);
    const silent = languages.find((language) => !this.languages().includes(language));
    if (silent !== undefined) {
      throw new AppError("language_unavailable", `No call can be simulated in the language "${silent}" here.`);
    }
    return {
      personas: personas.length === 0 ? known : [...new Set(personas)],
      languages: [...new Set(languages)],
      seeds,
      // Without anything of its own, both would be the same call.
      variants: overrides === null ? ["default"] : compare ? ["default", "own"] : ["own"],
      overrides,
    };
  }

  #find(workspace: string, id: string): Kept {
    const kept = this.#runs.get(workspace);
    if (kept?.run.id !== id) throw new AppError("not_found", "This run is not here any more.");
    return kept;
  }

  /** The oldest go; what runs stays. */
  #forget(): void {
    for (const [workspace, { run }] of this.#runs) {
      if (this.#runs.size <= KEPT_RUNS) return;
      if (run.status !== "running") this.#runs.delete(workspace);
    }
  }
}

const keyOf = ({ persona, language, variant }: Pick<PlayedRow, "persona" | "language" | "variant">) =>
  `${persona} ${language} ${variant}`;

function take({ run, calls }: Kept, played: PlayedRow): void {
  if (run.status !== "running") return;
  const { persona, language, variant, score } = played;
  calls.set(keyOf(played), played.calls);
  run.done += score.calls;
  let row = run.rows.find((one) => one.persona === persona && one.language === language);
  if (row === undefined) {
    row = { persona, language, scores: {} };
    run.rows.push(row);
  }
  row.scores[variant] = score;
  if (played.counted) run.totals[variant] = added(run.totals[variant], score);
}

function added(total: GymScore | undefined, one: GymScore): GymScore {
  if (total === undefined) return { ...one, violations: { ...one.violations } };
  const violations = { ...total.violations };
  for (const [name, count] of Object.entries(one.violations)) violations[name] = (violations[name] ?? 0) + count;
  return {
    calls: total.calls + one.calls,
    expected: total.expected + one.expected,
    correct: total.correct + one.correct,
    silentlyWrong: total.silentlyWrong + one.silentlyWrong,
    questions: total.questions + one.questions,
    turns: total.turns + one.turns,
    seconds: total.seconds + one.seconds,
    unneeded: total.unneeded + one.unneeded,
    violations,
  };
}
