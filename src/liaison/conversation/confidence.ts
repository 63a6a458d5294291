/** What a partner tells of another customer is not ours to know: its words are not kept, and a person is told that there were some. */
import type { Extraction } from "../extraction/types.ts";
import { hasIntent, NOTHING } from "./reading.ts";
import { decide, say, type Turn, text } from "./turn.ts";
import type { Heard } from "./types.ts";

/** The turn's words must not be kept, whatever was agreed about recording. */
export function isConfidence(extraction: Extraction): boolean {
  return hasIntent(extraction, "third_party_confidence");
}

/** What of such a turn may be kept: that it was one. Its values are another customer's as well. */
export function withoutConfidence(extraction: Extraction): Extraction {
  return { ...NOTHING, intents: extraction.intents };
}

/** True: it was such a turn, and the open question returns. Nothing else in it is taken up. */
export function confidence(turn: Turn, extraction: Extraction, heard: Heard): boolean {
  if (!noteConfidence(turn, extraction, heard)) return false;
  say(turn, "refuse", "refuse.third_party");
  if (touchesOurs(extraction)) {
    say(turn, "escalate", "escalate.shared_line", { principal: text(turn.snapshot.principal) });
  }
  return true;
}

/** The same without a word of the agent, while a person of ours has the word. */
export function noteConfidence(turn: Turn, extraction: Extraction, heard: Heard): boolean {
  if (!isConfidence(extraction)) return false;
  decide(
    turn,
    "human_request",
    { ...heard, contentId: null },
    {
      reason: touchesOurs(extraction) ? "shared_line_risk" : "third_party_confidence",
    },
  );
  return true;
}

/** The other customer's matter stays unheard; that ours may be touched does not. */
function touchesOurs(extraction: Extraction): boolean {
  return hasIntent(extraction, "shared_line_risk");
}
