import { useTranslations } from "use-intl";
import type { ConversationSummary, TurnView } from "#modules/conversations/schema.ts";

const OUTCOMES = [
  "completed",
  "partly_completed",
  "refused",
  "call_back_later",
  "transferred",
  "wrong_number",
  "no_answer",
  "voicemail",
  "operator_ended",
  "broken_off",
] as const;
const PHASES = [
  "opening",
  "consent",
  "availability",
  "asking",
  "narrowing",
  "remainder",
  "basis",
  "form",
  "language",
  "connecting",
  "readback",
  "recap",
  "digression",
  "closing",
  "taken_over",
  "ended",
] as const;
const ACTS = [
  "open",
  "consent",
  "ask",
  "readback",
  "repair",
  "answer",
  "acknowledge",
  "refuse",
  "hold",
  "transfer",
  "escalate",
  "recap",
  "close",
] as const;
const STAGES = ["endpointing", "recognition", "model", "understanding", "commit", "synthesis", "total"] as const;

const known = <T extends string>(value: string | null, words: readonly T[]) => words.find((word) => word === value);

/** The conversation came to its end; something may be open all the same. */
export const heardOut = (outcome: string | null) => outcome === "completed" || outcome === "partly_completed";

/** The engine's words as people say them; a word this release does not know is shown as it came. */
export function useCallWords() {
  const t = useTranslations("call");
  const nameOf = (outcome: string): string => {
    const name = known(outcome, OUTCOMES);
    return name ? t(`outcome.${name}`) : outcome;
  };
  return {
    outcomeName: nameOf,
    outcome(call: Pick<ConversationSummary, "status" | "outcome" | "openLines">): string {
      // What a broken-off call reached stands in its topics; that it can be taken up again is what matters.
      if (call.status === "broken_off") return t("status.broken_off");
      const outcome = call.outcome === null ? t(`status.${call.status}`) : nameOf(call.outcome);
      return heardOut(call.outcome) && call.openLines > 0 ? t("with_open", { outcome, open: call.openLines }) : outcome;
    },
    phase(phase: string): string {
      const found = known(phase, PHASES);
      return found ? t(`phase.${found}`) : phase;
    },
    act(turn: TurnView): string | null {
      const act = known(turn.act, ACTS);
      return act ? t(`act.${act}`) : turn.act;
    },
    stages(turn: TurnView): string {
      return Object.entries(turn.timings)
        .map(([stage, ms]) => {
          const name = known(stage, STAGES);
          return `${name ? t(`stage.${name}`) : stage} ${Math.round(ms)} ms`;
        })
        .join(" · ");
    },
  };
}
