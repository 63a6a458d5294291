/**
 * A write that takes long is not a write that failed: whoever sent it sends it again with the same Idempotency-Key, and gets
 * the one result once it is there. Browser-safe.
 */

/** Each try waits at the server as well, for as long as the route may take. */
const PAUSES_MS = [0, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000];

export type Refusal = { status: number; code: string; details?: Record<string, unknown> | undefined };

/** Whether the work may still go on, or be done: then nobody can say that nothing happened. */
export function mayGoOn({ status, code, details }: Refusal): boolean {
  // 504: a proxy in front of the server did not wait as long.
  return code === "timed_out" || status === 504 || (code === "conflict" && details?.working === true);
}

export async function untilAnswered<T>(
  send: () => Promise<T>,
  refusalOf: (error: unknown) => Refusal | null,
  sleep: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await send();
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal === null || !mayGoOn(refusal)) throw error;
    }
    await sleep(pause);
  }
  return send();
}
