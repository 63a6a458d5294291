import type { StartConversation } from "#modules/conversations/schema.ts";
import type { MicrophoneObstacle } from "../audio/media-call.ts";

type Callee = StartConversation["callee"];

/** Why the microphone would lead nowhere now: there is none here, or no model hears and speaks the language, or any. */
export type SoundObstacle = MicrophoneObstacle | "language" | "no_models";

/** It can still be chosen, and then says what is missing and how to add it. */
export const isOfModels = (obstacle: SoundObstacle): boolean => obstacle === "language" || obstacle === "no_models";

/** What the dialog opens on is what works: writing needs neither sound nor models. */
export function firstCallee(obstacle: SoundObstacle | null): Callee {
  return obstacle === null ? { kind: "microphone" } : { kind: "text" };
}
