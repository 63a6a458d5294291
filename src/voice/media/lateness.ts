/** How late frames left lately: the machine's own word on whether it can carry another call. */
const BUCKETS = 1_000;
const HALF_MS = 5_000;

/** Counts in whole ms up to one second; two halves of five seconds by the clock, so that old trouble is forgotten. */
export class Lateness {
  readonly #clock: () => number;
  #now = new Uint32Array(BUCKETS);
  #before = new Uint32Array(BUCKETS);
  readonly #all = new Uint32Array(BUCKETS);
  /** When the present half began. */
  #since: number;

  /** Ms of a monotonic clock. */
  constructor(clock: () => number) {
    this.#clock = clock;
    this.#since = clock();
  }

  add(lateMs: number): void {
    this.#forget();
    const bucket = Math.min(BUCKETS - 1, Math.max(0, Math.floor(lateMs)));
    this.#now[bucket]! += 1;
    this.#all[bucket]! += 1;
  }

  /** P99 of the last five to ten seconds, ms; 0 when no frame left in them. */
  recentP99(): number {
    this.#forget();
    return percentile([this.#now, this.#before], 0.99);
  }

  /** Since the start, ms. */
  overall(share: number): number {
    return percentile([this.#all], share);
  }

  #forget(): void {
    const now = this.#clock();
    const halves = Math.floor((now - this.#since) / HALF_MS);
    if (halves < 1) return;
    this.#before = halves === 1 ? this.#now : new Uint32Array(BUCKETS);
    this.#now = new Uint32Array(BUCKETS);
    this.#since += halves * HALF_MS;
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
