import { AppError } from "#kernel/errors.ts";

export type Limiter = {
  /** Counts one; throws `rate_limited` with the seconds to wait when the window is full. */
  take(key: string): void;
  forget(key: string): void;
};

/** Attempts at an account: few from one address, far more from all, so that a stranger cannot lock its owner out. */
export type AccountLimiter = {
  take(account: string, address: string): void;
  forget(account: string, address: string): void;
};

export function createAccountLimiter(fromOne: Limiter, fromAll: Limiter): AccountLimiter {
  const pair = (account: string, address: string) => JSON.stringify([account, address]);
  return {
    take: (account, address) => {
      // First: what is refused here does not count against the account.
      fromOne.take(pair(account, address));
      fromAll.take(account);
    },
    forget: (account, address) => fromOne.forget(pair(account, address)),
  };
}

const MAX_KEYS = 10_000;

/** At most `limit` in any window of `windowMs` that began with the first one. In memory: one server process. */
export function createLimiter(options: { limit: number; windowMs: number; clock: () => number }): Limiter {
  const windows = new Map<string, { count: number; endsAt: number }>();
  return {
    take: (key) => {
      const now = options.clock();
      let window = windows.get(key);
      if (window === undefined || window.endsAt <= now) {
        if (windows.size >= MAX_KEYS) prune(windows, now);
        window = { count: 0, endsAt: now + options.windowMs };
        windows.set(key, window);
      }
      window.count += 1;
      if (window.count <= options.limit) return;
      const retryAfterS = Math.max(1, Math.ceil((window.endsAt - now) / 1000));
      throw new AppError("rate_limited", `Too many requests. Try again in ${retryAfterS} s.`, { retryAfterS });
    },
    forget: (key) => void windows.delete(key),
  };
}

/** Drops what has ended, and the oldest when that is not enough: memory stays bounded under an attack. */
function prune(windows: Map<string, { endsAt: number }>, now: number): void {
  for (const [key, window] of windows) if (window.endsAt <= now) windows.delete(key);
  for (const key of windows.keys()) {
    if (windows.size < MAX_KEYS) return;
    windows.delete(key);
  }
}
