/** Putting through, waiting, messages on a machine, and the last words. */
import type { Templates } from "../../types.ts";

export const closing: Templates = {
  "hold.wait": "Lassen Sie sich Zeit. Ich warte.",

  "opt_out.noted": "Verstanden. Wir rufen diese Nummer nicht mehr an.",

  "transfer.ask": "An wen sollen wir uns bitte wenden?",
  "transfer.noted": "Ich notiere das. Wir melden uns dort.",
  "transfer.put_through": "Können Sie mich jetzt mit Ihrem Kollegen oder Ihrer Kollegin verbinden?",
  "transfer.wait": "Danke. Ich warte.",
  "transfer.nobody": "Es ist niemand ans Telefon gekommen. Wir versuchen es später noch einmal. Auf Wiederhören.",

  "voicemail.message":
    "Guten Tag, hier ist {agent}, ein KI-Assistent aus dem Team von {principal}. Bitte rufen Sie zurück oder antworten Sie auf unsere Nachricht, wann immer es Ihnen passt. Danke.",

  "close.goodbye": "Danke für Ihre Zeit. Auf Wiederhören.",
  "close.sorry":
    "Es tut mir leid, bei uns ist etwas schiefgegangen. Ein Mensch meldet sich bei Ihnen. Auf Wiederhören.",
  "close.no_input": "Ich kann Sie nicht hören. Wir versuchen es später noch einmal. Auf Wiederhören.",
  "close.wrong_number": "Entschuldigen Sie die Störung. Auf Wiederhören.",
  "close.later": "Gut. Wir rufen später noch einmal an.",
};
