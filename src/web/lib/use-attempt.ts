import { useRef } from "react";
import { newKey } from "./api.ts";

/**
 * The Idempotency-Key of what a person wants done: the same until it is done or something else is wanted, so that pressing
 * again after a lost answer repeats nothing.
 */
export function useAttempt() {
  const attempt = useRef({ key: newKey(), wanted: "" });
  return {
    keyFor(wanted: string): string {
      if (attempt.current.wanted !== wanted) attempt.current = { key: newKey(), wanted };
      return attempt.current.key;
    },
    done(): void {
      attempt.current = { key: newKey(), wanted: "" };
    },
  };
}
