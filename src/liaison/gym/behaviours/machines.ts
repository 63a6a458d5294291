/** Machines that answer: a machine hears who called and no word of an order, a full mailbox nothing. */
import { type Behaviour, behaviour, inFlow } from "./behaviour.ts";

const message = inFlow("voicemail");
const left = { outcome: "voicemail" as const, recording: "unrecorded" as const };

export const MACHINES: readonly Behaviour[] = [
  behaviour(
    "machine",
    "Mr. Laurent",
    "Is out: a machine takes the message, which anybody may hear.",
    () => ({ callee: [], truth: left }),
    {
      answeredBy: "machine",
    },
  ),
  behaviour(
    "mailbox-full",
    "Ms. Ibrahim",
    "Is out, and her mailbox is full.",
    () => ({ callee: [], truth: { ...left, outcome: "no_answer" } }),
    { answeredBy: "mailbox_full" },
  ),
  message(
    "message",
    "Mr. Zhang",
    "Is called to leave a message, and a machine takes it.",
    () => ({ callee: [], truth: left }),
    {
      answeredBy: "machine",
      lines: 1,
    },
  ),
];
