/** What is said into the agent's sentence without meaning to stop it, and what is only the agent's own echo. */
import { ratioOf } from "./media/frames.ts";

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

/** Signs of listening. "No", "wait" and every other word stop the agent. */
const LISTENING = new Set(
  "mhm mm mmm hm hmm uh um uhhuh huh ah oh yes yeah yep yup ya ok okay right sure alright i see good fine exactly correct got it of course".split(
    " ",
  ),
);
const ASSENT = new Set("yes yeah yep yup ya ok okay right sure alright correct exactly fine".split(" "));

const LONGEST_LISTENING = 4;

/** "mhm", "yes yes", "okay, I see": the agent goes on. */
export function isBackchannel(text: string): boolean {
  const said = words(text.replace(/-/g, ""));
  return said.length <= LONGEST_LISTENING && said.every((word) => LISTENING.has(word));
}

/** Contains a word that says yes: an answer when a yes or no is what was asked for. */
export function isAssent(text: string): boolean {
  return words(text).some((word) => ASSENT.has(word));
}

const ECHO_SHARE = 0.8;
const ECHO_MARGIN = ratioOf(-6);

/**
 * Second defence behind the echo gate: the words are those of the sentence being heard, and they were clearly softer than
 * it. A person who repeats the agent's words is as loud as any person, and a bare yes is never taken for an echo.
 */
export function isEcho(text: string, spoken: string, level: number, playbackLevel: number): boolean {
  const said = words(text);
  if (said.length === 0 || level > playbackLevel * ECHO_MARGIN || isAssent(text)) return false;
  const known = new Set(words(spoken));
  const same = said.filter((word) => known.has(word) || (/\d/.test(word) && /\d/.test(spoken))).length;
  return same / said.length >= ECHO_SHARE;
}
