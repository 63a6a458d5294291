/** Machines that answer: a machine hears who called and no word of an order, a full mailbox nothing. */
import { type Behaviour, behaviour, inFlow } from "./behaviour.ts";

const message = inFlow("voicemail");
const left = { outcome: "voicemail" as const, recording: "unrecorded" as const };

export const MACHINES: readonly Behaviour[] = [
  behaviour(
    "machine",
    "An answering machine",
    "Takes a message, which anybody may hear.",
    () => ({ callee: [], truth: left }),
    {
      answeredBy: "machine",
    },
  ),
  behaviour(
    "mailbox-full",
    "A full mailbox",
    "Takes nothing.",
    () => ({ callee: [], truth: { ...left, outcome: "no_answer" } }),
    { answeredBy: "mailbox_full" },
  ),
  message("message", "A mailbox", "Is called for a message alone.", () => ({ callee: [], truth: left }), {
    answeredBy: "machine",
    lines: 1,
  }),
];
