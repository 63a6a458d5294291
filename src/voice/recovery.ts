/** After a crash: calls that no server carries any more, the last seconds of their sound, and files that nothing leads to. */
import type { Logger } from "#kernel/logger.ts";
import { markBrokenOff, noteChunks, withoutRecording } from "#modules/conversations/index.ts";
import type { Ctx, Transact } from "#storage/transaction.ts";
import { LEASE_MS } from "./live-call.ts";
import { newestRecordings, sweepRecordings } from "./recording/file.ts";

export type RecoveryOptions = {
  transact: Transact;
  /** All workspaces there are: no person asks for it. */
  workspaceIds: () => Promise<string[]>;
  recordingsDir: string;
  owner: string;
  clock: () => number;
  log: Logger;
};

const SWEEP_MS = 5_000;
/** More calls than any server carries at once. */
const MOST_LIVE = 64;

/**
 * Calls that no server carries any more become `broken_off`, now and from now on. At start a server that is `alone` on its
 * database knows that every open call is one; among several, only those whose lease ran out. Answers how to stop.
 */
export async function recoverCalls(options: RecoveryOptions, alone: boolean): Promise<() => void> {
  const { clock, log } = options;
  await breakOff(options, alone ? clock() + LEASE_MS * 100 : clock());
  await noteLastSeconds(options);
  await sweepRecordings(options.recordingsDir, async (ids) =>
    (await inEachWorkspace(options, (ctx) => withoutRecording(ctx, ids))).flat(),
  );
  const sweep = setInterval(() => {
    breakOff(options, clock()).catch((error: unknown) =>
      log.warn({ err: error }, "looking for broken-off calls failed"),
    );
  }, SWEEP_MS);
  sweep.unref();
  return () => clearInterval(sweep);
}

async function breakOff(options: RecoveryOptions, leasesBefore: number): Promise<void> {
  await inEachWorkspace(options, (ctx) => markBrokenOff(ctx, leasesBefore));
}

/** A row says how much sound was on the disk some seconds before the server was killed; the file knows the last second. */
async function noteLastSeconds(options: RecoveryOptions): Promise<void> {
  const found = await newestRecordings(options.recordingsDir, MOST_LIVE);
  await inEachWorkspace(options, async (ctx) => {
    for (const { conversationId, chunks } of found) await noteChunks(ctx, conversationId, chunks);
  });
}

async function inEachWorkspace<T>(
  { workspaceIds, transact, owner }: RecoveryOptions,
  run: (ctx: Ctx) => Promise<T>,
): Promise<T[]> {
  const answers: T[] = [];
  for (const workspace of await workspaceIds()) {
    const scope = { workspace, partner: null };
    answers.push(await transact({ scope, actor: { kind: "system", id: owner } }, run));
  }
  return answers;
}
