/** Putting through, waiting, messages on a machine, and the last words. */
import type { Templates } from "../../types.ts";

export const closing: Templates = {
  "hold.wait": "Take your time. I am waiting.",

  "opt_out.noted": "Understood. We will not call this number again.",

  "transfer.ask": "Who should we talk to, please?",
  "transfer.noted": "I note that. We will contact them.",
  "transfer.put_through": "Can you put me through to your colleague now?",
  "transfer.wait": "Thank you. I will wait.",
  "transfer.nobody": "Nobody has come to the phone. We will try again later. Goodbye.",

  "voicemail.message":
    "Hello, this is {agent}, an AI assistant from the team of {principal}. Please call back or answer our message when it suits you. Thank you.",

  "close.goodbye": "Thank you for your time. Goodbye.",
  "close.sorry": "I am sorry, something went wrong on our side. A person will get in touch. Goodbye.",
  "close.no_input": "I cannot hear you. We will try again later. Goodbye.",
  "close.wrong_number": "I am sorry for the mistake. Goodbye.",
  "close.later": "All right. We will call again later.",
};
