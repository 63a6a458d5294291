/** What suppliers and agent say in the voice benchmark: answers of one to six seconds, and a conversation without a database. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Dialogue, DialogueStep, Utterance } from "#liaison/conversation/dialogue.ts";

export const ANSWERS = [
  "On Monday.",
  "Next week.",
  "Three hundred pieces.",
  "I do not know.",
  "About forty percent.",
  "We will ship on the third of December.",
  "All of it, on the twelfth of January.",
  "Two thousand five hundred pieces are finished.",
  "It is ready ex factory on the ninth of December.",
  "The connector is late, so probably in two weeks.",
  "Four hundred on Friday and the rest a week later.",
  "We had a machine breakdown, it will take five more days.",
  "The first thousand pieces will be ready on the second of December.",
  "Not before the twentieth, because the material has not arrived yet.",
  "If the parts come on Thursday, we can finish everything by the fifteenth of January.",
  "One thousand two hundred pieces on the eighth of December, and the remaining eight hundred on the fifteenth.",
];

const QUESTIONS = [
  "When will the control boards of order forty four seventy one be ready?",
  "How many pieces are finished today?",
  "Thank you. Which date is that for the next order?",
  "Is that the date on which they leave your factory?",
  "All right. And how many of them will there be?",
  "Thank you. What is the reason for the delay?",
];

/** Time a real conversation needs for a turn with its commit, ms (a transaction on the same machine). */
const COMMIT_MS = 12;
/** Every fourth answer of the agent repeats what it heard. */
const ECHO_EVERY = 4;

const NUMBER =
  /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twent|thirt|fort|fift|hundred|thousand|first|second|third|fourth|fifth|ninth|eighth|monday|tuesday|wednesday|thursday|friday|week|day|percent|january|december|all|yes|no|know)/i;
const DANGLING = /(\b(uh|um|the|and|of|on|in|by|because|so|but|or|a|is|to)|[,\-–])[\s.…]*$/i;

/** By the look of the words, as the real conversation judges them by its question. */
export function completeness(text: string): ReturnType<Dialogue["completeness"]> {
  if (DANGLING.test(text)) return "unfinished";
  return NUMBER.test(text) ? "complete" : "open";
}

export function scriptedDialogue(id: string, turns: number): Dialogue {
  let heard = 0;
  const say = (n: number, text: string): Utterance => {
    const echoesHeard = n > 0 && n % ECHO_EVERY === 0;
    return {
      id: `${id}-${n}`,
      act: echoesHeard ? "readback" : "ask",
      text: echoesHeard ? `So I noted: ${text}` : QUESTIONS[n % QUESTIONS.length]!,
      language: "en",
      line: null,
      slot: null,
      echoesHeard,
      waitMs: 30_000,
    };
  };
  const step = (n: number, text: string): DialogueStep => ({
    utterances: [say(n, text)],
    recording: null,
    recordFromMs: null,
    finished: false,
    takenOver: false,
  });
  return {
    id,
    language: "en",
    start: async () => step(0, ""),
    async heard({ text }) {
      heard = Math.min(heard + 1, turns);
      await sleep(COMMIT_MS);
      return step(heard, text);
    },
    key: async () => step(heard, ""),
    silence: async () => step(heard, ""),
    interrupted: async () => {},
    ended: async () => {},
    predict: (text) => [say(heard + 1, text)],
    completeness,
    spoke: async () => {},
    unspoken: async () => {},
    onPush: () => {},
  };
}
