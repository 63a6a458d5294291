/** From the reducer's `say` effects to sentences that may be spoken: rendered, and checked by the guard. */
import { newId } from "#kernel/ids.ts";
import type { Utterance } from "./dialogue.ts";
import type { Engine } from "./engine.ts";
import type { Act, CallSnapshot, Effect, Say } from "./types.ts";

/** `heldBack`: a question that may not be spoken, or what was to be said back before one. */
export type Sentences = { spoken: Utterance[]; heldBack: Say | null };

const SAID_BACK: readonly Act[] = ["readback", "recap"];

export function sentencesOf(
  engine: Engine,
  snapshot: CallSnapshot,
  effects: readonly Effect[],
  onBlocked: (template: string, reason: string) => void,
): Sentences {
  const spoken: Utterance[] = [];
  let heldBack: Say | null = null;
  for (const effect of effects) {
    if (effect.type !== "say") continue;
    const { say } = effect;
    const text = engine.render(say, snapshot.today, snapshot.overrides?.wording, snapshot.written);
    const reason = engine.blocked(text, say, snapshot);
    const waitMs = engine.waitMs(say);
    if (reason === null) spoken.push(utteranceOf(text, say, waitMs));
    else {
      // A template that trips the guard is a defect of ours; silence is safer than saying it.
      onBlocked(say.template, reason);
      if (waitMs !== null || SAID_BACK.includes(say.act)) heldBack ??= say;
    }
  }
  return { spoken, heldBack };
}

function utteranceOf(text: string, say: Say, waitMs: number | null): Utterance {
  return {
    id: newId(),
    act: say.act,
    template: say.template,
    text,
    language: say.language,
    line: say.line,
    slot: say.slot,
    echoesHeard: say.act === "readback" && Object.keys(say.values).length > 0,
    waitMs,
  };
}

/** What a person typed for the agent to say. */
export function typedUtterance(text: string, language: string, waitMs: number | null): Utterance {
  return { id: newId(), act: "answer", text, language, line: null, slot: null, echoesHeard: false, waitMs };
}
