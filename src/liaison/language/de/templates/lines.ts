/** Order lines: what is asked of them, said back, acknowledged and summed up. */
import type { Templates } from "../../types.ts";

export const lines: Templates = {
  "line.ask": "Bestellung {po}, Position {line}: {qty}, {item}. An welchem Tag verlassen sie das Werk?",
  "line.ask_earlier":
    "Bestellung {po}, Position {line}, {item}: Wir brauchen {qty} {basis} {interval}. Kann alles oder ein Teil früher das Werk verlassen, als Sie gesagt haben?",
  "line.ask_which_holds":
    "Bestellung {po}, Position {line}, {item}: Mir liegt mehr als eine Antwort vor. {list}. Welche gilt?",
  "line.ask_holds": "Bestellung {po}, Position {line}, {item}: Mir liegt vor: {list}. Gilt das noch?",
  "line.ask_again": "An welchem Tag verlassen sie das Werk? Bitte nennen Sie Tag und Monat.",
  "line.ask_narrow": "Also {interval}. Können Sie schon einen Tag nennen?",
  "line.ask_either": "Meinen Sie {first}, oder {second}?",
  "line.ask_sounds_like": "Haben Sie {first} gesagt oder {second}?",
  "line.ask_keypad": "Bitte geben Sie Tag und Monat über die Tasten ein, jeweils zweistellig.",
  "line.ask_basis":
    "Ist das der Tag, an dem sie fertig sind, versandbereit sind, das Werk verlassen oder beim Kunden ankommen?",
  "line.ask_quantity": "Offen sind {open}. Wie viele davon werden es sein?",
  "line.ask_remainder": "Dann fehlen noch {qty}. Wann verlassen diese das Werk?",
  "line.ask_unit": "Sie sagten {value} {unit}. Wie viel Stück sind das insgesamt?",
  "line.ask_hedge": "Ist das fest, oder kann es sich um einen Tag oder mehr verschieben?",
  "line.ask_which": "Um welche Bestellung geht es? Bitte nennen Sie die Bestellnummer.",
  "line.ask_as_planned": "Wie geplant heißt {interval}.",

  "item.unnamed": "Der Artikel dieser Position.",

  "readback.delivery": "{qty} {basis} {interval}.",
  "readback.deliveries": "{list}.",
  "readback.question": "Stimmt das? Bitte sagen Sie ja oder nein.",
  "readback.keypad": "Drücken Sie die Eins, wenn das stimmt, oder die Zwei, wenn nicht.",
  "readback.what_wrong": "Was soll ich berichtigen?",
  "readback.not_confirmed": "Das ist nicht bestätigt worden. Ich notiere es als offen.",

  "ack.recorded": "Das habe ich notiert.",
  "ack.unknown": "Gut. Ich notiere, dass der Termin noch nicht bekannt ist.",
  "ack.will_tell": "Gut. Der Termin ist noch nicht bekannt, und ich notiere, dass Sie uns {interval} Bescheid geben.",
  "ack.not_kept": "Da Sie keine Aufzeichnung möchten, halte ich nur fest, was bestätigt ist. Das lasse ich offen.",
  "ack.said_only": "Ich notiere es als gesagt, nicht als bestätigt.",
  "ack.report": "Ich notiere das und gebe es weiter.",
  "ack.order_unknown": "Ich notiere, dass Sie diese Bestellung nicht kennen. Ein Mensch klärt das mit Ihnen.",
  "ack.left": "Ich notiere, dass sie {interval} das Werk verlassen haben, und gebe es weiter.",
  "ack.colleague": "Ich notiere den Namen.",
  "ack.thanks": "Danke.",
  "ack.prefer_message": "Ich notiere, dass Ihnen Nachrichten lieber sind als Anrufe.",

  "recap.intro": "Ich fasse zusammen.",
  "recap.line": "Bestellung {po}, Position {line}: {list}.",
  "recap.line_unknown": "Bestellung {po}, Position {line}: kein Termin bestätigt.",
  "recap.rest_open": "Für {qty} ist noch kein Termin bekannt.",
  "recap.question": "Ist alles richtig? Bitte sagen Sie ja oder nein.",
  "recap.corrected": "Das habe ich berichtigt.",
};
