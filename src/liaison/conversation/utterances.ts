/** From the reducer's `say` effects to sentences that may be spoken: rendered, and checked by the guard. */
import { newId } from "#kernel/ids.ts";
import type { Utterance } from "./dialogue.ts";
import type { Engine } from "./engine.ts";
import type { CallSnapshot, Effect, Say } from "./types.ts";

export function utterancesOf(
  engine: Engine,
  snapshot: CallSnapshot,
  effects: readonly Effect[],
  onBlocked: (template: string, reason: string) => void,
): Utterance[] {
  const spoken: Utterance[] = [];
  for (const effect of effects) {
    if (effect.type !== "say") continue;
    const text = engine.render(effect.say, snapshot.today, snapshot.overrides?.wording, snapshot.written);
    const reason = engine.blocked(text, effect.say, snapshot);
    // A template that trips the guard is a defect of ours; silence is safer than saying it.
    if (reason !== null) onBlocked(effect.say.template, reason);
    else spoken.push(utteranceOf(text, effect.say, engine.waitMs(effect.say)));
  }
  return spoken;
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
