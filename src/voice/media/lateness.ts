/** How late frames left lately: the machine's own word on whether it can carry another call. */
const BUCKETS = 1_000;

/** Counts in whole ms up to one second; two halves of about five seconds, so that old trouble is forgotten. */
export class Lateness {
  #now = new Uint32Array(BUCKETS);
  #before = new Uint32Array(BUCKETS);
  readonly #all = new Uint32Array(BUCKETS);
  #counted = 0;

  /** `window`: how many frames make a half. */
  add(lateMs: number, window: number): void {
    const bucket = Math.min(BUCKETS - 1, Math.max(0, Math.floor(lateMs)));
    this.#now[bucket]! += 1;
    this.#all[bucket]! += 1;
    this.#counted += 1;
    if (this.#counted < window) return;
    this.#before = this.#now;
    this.#now = new Uint32Array(BUCKETS);
    this.#counted = 0;
  }

  /** P99 of the last five to ten seconds, ms. */
  recentP99(): number {
    return percentile([this.#now, this.#before], 0.99);
  }

  /** Since the start, ms. */
  overall(share: number): number {
    return percentile([this.#all], share);
  }
}

function percentile(counts: Uint32Array[], share: number): number {
  const total = counts.reduce((sum, count) => sum + count.reduce((a, b) => a + b, 0), 0);
  if (total === 0) return 0;
  let seen = 0;
  for (let ms = 0; ms < BUCKETS; ms++) {
    seen += counts.reduce((sum, count) => sum + count[ms]!, 0);
    if (seen >= total * share) return ms;
  }
  return BUCKETS;
}
