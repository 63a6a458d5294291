/**
 * Idempotency keys of work that is more than one transaction. Its key is held by this server for a while, and again while
 * the work lasts, as the lease of a call is; a key whose server lives no more is taken over (docs/decisions/0043).
 */
import { AppError } from "#kernel/errors.ts";
import type { Answer } from "#modules/route.ts";
import type { Actor, Ctx, Scope, Transact } from "#storage/transaction.ts";
import { claim, complete, hold, type Once, release, reused } from "./idempotency.ts";

const HELD_MS = 15_000;
const AGAIN_MS = 5_000;

/**
 * Keeps the answer in the transaction that makes what it tells of, so that a server killed at any instant leaves both or
 * neither. Throws `conflict` when another server has taken the key over: then nothing may be made.
 */
export type Keep = (ctx: Ctx, answer: Answer) => Promise<void>;

export type Works = {
  /** The kept answer, or what comes of `run`. A throw of `run` frees the key. */
  once(options: { scope: Scope; actor: Actor }, request: Once, run: (keep: Keep) => Promise<Answer>): Promise<Answer>;
};

/** `running` until the answer is there; `answer` only where it could not be kept. */
type Work = { requestHash: Buffer; running: Promise<Answer>; answer: Answer | null };

export function createWorks(transact: Transact, worker: string): Works {
  /** What this server works on, and what it did but could not keep: neither is ever taken over by a second request. */
  const here = new Map<string, Work>();
  return {
    async once(options, request, run) {
      const name = JSON.stringify([options.scope.workspace, request.principal, request.key]);
      const before = here.get(name);
      if (before !== undefined) return answerOf(before, request);
      const work: Work = { requestHash: request.requestHash, running: Promise.resolve().then(carryOut), answer: null };
      here.set(name, work);
      return work.running;

      async function carryOut(): Promise<Answer> {
        const holding = (ctx: Ctx) => ({ worker, until: ctx.now + HELD_MS });
        const renewal = setInterval(
          () => void transact(options, (ctx) => hold(ctx, request, holding(ctx))).catch(() => undefined),
          AGAIN_MS,
        );
        try {
          const kept = await transact(options, (ctx) => claim(ctx, request, holding(ctx)));
          if (kept !== null) return kept;
          return await finished(work, run);
        } finally {
          clearInterval(renewal);
          if (work.answer === null) here.delete(name);
        }
      }

      async function finished(mine: Work, doIt: typeof run): Promise<Answer> {
        let kept = false;
        const keep: Keep = async (ctx, answer) => {
          if (!(await complete(ctx, request, answer, worker))) throw takenOver();
          kept = true;
        };
        const answer = await doIt(keep).catch(async (error: unknown) => {
          await transact(options, (ctx) => release(ctx, request, worker)).catch(() => undefined);
          throw error;
        });
        if (kept) return answer;
        // It is done, whether the database takes the answer now or not.
        mine.answer = answer;
        await transact(options, (ctx) => complete(ctx, request, answer, worker)).then(
          () => (mine.answer = null),
          () => undefined,
        );
        return answer;
      }
    },
  };
}

function answerOf(work: Work, request: Once): Answer | Promise<Answer> {
  if (!work.requestHash.equals(request.requestHash)) throw reused();
  return work.answer ?? work.running;
}

function takenOver(): AppError {
  return new AppError(
    "conflict",
    "This took so long that another server took the request over. Nothing was done here.",
  );
}
