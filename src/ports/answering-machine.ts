import type { CallLeg } from "./call-leg.ts";

export type AnsweredBy = "person" | "machine" | "mailbox_full";

/**
 * Tells who or what took the call, before anything is said but a greeting. `machine` comes when its tone is over, so that
 * a message is not spoken into the greeting. Whoever cannot be told by the deadline is a person: nobody is told of an
 * order before the question about recording is answered, and a machine answers none. Comes once, never rejects.
 */
export interface AnsweringMachineDetector {
  readonly id: string;
  detect(
    leg: Pick<CallLeg, "onFrame">,
    options: { language: string; deadlineMs: number; signal: AbortSignal },
  ): Promise<AnsweredBy>;
}
