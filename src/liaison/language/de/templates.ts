/**
 * The agent's sentences in German. Short, calm, one question at a time; never cheerful about bad news, never a promise of
 * ours. No numbers stand in a sentence save those of its values and the keys to press: guard/ checks that.
 */
import type { Templates } from "../types.ts";

export const templates: Templates = {
  "open.greeting":
    "Guten Tag, {contact}. Hier ist {agent}, ein KI-Assistent. Ich rufe im Auftrag von {principal} bei {company} wegen Ihrer Bestellungen an.",
  "consent.ask": "Ich möchte dieses Gespräch für unsere Notizen aufzeichnen. Ist Ihnen das recht?",
  "consent.reask": "Darf ich dieses Gespräch aufzeichnen? Bitte sagen Sie ja oder nein.",
  "consent.keypad": "Darf ich dieses Gespräch aufzeichnen? Drücken Sie die Eins für ja oder die Zwei für nein.",
  "consent.thanks": "Danke. Die Aufzeichnung läuft.",
  "consent.withdrawn":
    "Gut, die Aufzeichnung ist aus. Ab jetzt notiere ich nur, was Sie bestätigen. Ihren Wunsch zu dem, was vorher aufgezeichnet wurde, leite ich weiter.",
  "consent.refused": "Verstanden. Ich zeichne nicht auf. Ich notiere nur, was Sie bestätigen.",

  "availability.ask": "Passt es Ihnen gerade für ein paar kurze Fragen?",
  "availability.later_ask": "Wann würde es Ihnen besser passen?",
  "availability.later_noted": "Das habe ich notiert. Dann wird Sie jemand anrufen.",

  "line.ask": "Bestellung P O {po}, Position {line}: {qty}, {item}. An welchem Tag verlassen sie das Werk?",
  "line.ask_earlier":
    "Bestellung P O {po}, Position {line}, {item}: Wir brauchen {qty} {basis} {interval}. Kann alles oder ein Teil früher das Werk verlassen, als Sie gesagt haben?",
  "line.ask_which_holds":
    "Bestellung P O {po}, Position {line}, {item}: Mir liegt mehr als eine Antwort vor. {list}. Welche gilt?",
  "line.ask_holds": "Bestellung P O {po}, Position {line}, {item}: Mir liegt vor: {list}. Gilt das noch?",
  "line.ask_again": "An welchem Tag verlassen sie das Werk? Bitte nennen Sie Tag und Monat.",
  "line.ask_narrow": "Also {interval}. Können Sie schon einen Tag nennen?",
  "line.ask_either": "Meinen Sie {first} oder {second}?",
  "line.ask_keypad": "Bitte geben Sie Tag und Monat über die Tasten ein, jeweils zweistellig.",
  "line.ask_basis":
    "Ist das der Tag, an dem sie fertig sind, versandbereit sind, das Werk verlassen oder beim Kunden ankommen?",
  "line.ask_quantity": "Offen sind {open}. Wie viele davon werden es sein?",
  "line.ask_remainder": "Dann fehlen noch {qty}. Wann verlassen diese das Werk?",
  "line.ask_unit": "Sie sagten {value} {unit}. Wie viel Stück sind das insgesamt?",
  "line.ask_hedge": "Ist das fest, oder kann es sich um einen Tag oder mehr verschieben?",
  "line.ask_which": "Um welche Bestellung geht es? Bitte nennen Sie die Bestellnummer.",
  "line.ask_as_planned": "Wie geplant heißt {interval}.",

  "readback.delivery": "{qty} {basis} {interval}.",
  "readback.deliveries": "{list}.",
  "readback.condition": "Das hängt von der Bedingung ab, die Sie genannt haben. Ich notiere sie mit dem Termin.",
  "readback.question": "Stimmt das? Bitte sagen Sie ja oder nein.",
  "readback.keypad": "Drücken Sie die Eins, wenn das stimmt, oder die Zwei, wenn nicht.",
  "readback.what_wrong": "Was soll ich berichtigen?",
  "readback.not_confirmed": "Das ist nicht bestätigt worden. Ich notiere es als offen.",

  "ack.recorded": "Das habe ich notiert.",
  "ack.unknown": "Gut. Ich notiere, dass der Termin noch nicht bekannt ist.",
  "ack.not_kept": "Da Sie keine Aufzeichnung möchten, halte ich nur fest, was bestätigt ist. Das lasse ich offen.",
  "ack.said_only": "Ich notiere es als gesagt, nicht als bestätigt.",
  "ack.report": "Ich notiere das und gebe es weiter.",
  "ack.colleague": "Ich notiere den Namen.",
  "ack.thanks": "Danke.",

  "repair.not_heard": "Entschuldigung, das habe ich nicht verstanden.",
  "repair.no_input": "Ich habe keine Antwort gehört.",
  "repair.still_there": "Sind Sie noch da?",
  "repair.slower": "Ich spreche langsamer.",
  "repair.repeat": "Ich sage es noch einmal.",

  "answer.robot": "Ja, ich bin ein KI-Assistent, kein Mensch.",
  "answer.identity": "Ich bin {agent}, ein KI-Assistent. Ich rufe im Auftrag von {principal} bei {company} an.",
  "answer.recording_yes": "Ja, dieses Gespräch wird für unsere Notizen aufgezeichnet, wie Sie es erlaubt haben.",
  "answer.recording_no": "Nein, dieses Gespräch wird nicht aufgezeichnet. Ich notiere nur, was Sie bestätigen.",
  "answer.who_gave_number": "Ihre Nummer steht in unserer Kontaktliste zu diesen Bestellungen.",
  "answer.other_customer": "Ich spreche nicht über andere Partner, und mit anderen nicht über Sie.",
  "answer.language":
    "In diesem Gespräch kann ich nur Deutsch sprechen. Ich notiere, dass Sie eine andere Sprache wünschen.",
  "answer.quality_question": "Das wird Ihnen jemand aus unserer Qualitätsabteilung beantworten.",

  "refuse.price": "Über Preise kann ich nicht sprechen. Ich notiere Ihr Anliegen und gebe es weiter.",
  "refuse.bank":
    "Bankdaten kann ich am Telefon nicht entgegennehmen. Unsere Buchhaltung ruft die Nummer an, die uns bekannt ist.",
  "refuse.instructions": "Das kann ich nicht tun. Ich frage nur nach diesen Bestellungen.",
  "refuse.authority": "Das kann ich nicht entscheiden. Ich gebe es an {principal} weiter.",

  "escalate.human": "Ich bitte {principal}, Sie anzurufen.",
  "escalate.injury":
    "Das tut mir leid. Die Bestellungen können warten. Bitte kümmern Sie sich um Ihre Leute. Ich sage {principal} sofort Bescheid.",
  "escalate.refusal": "Verstanden. Ich frage nicht weiter. Bei Bedarf meldet sich ein Mensch bei Ihnen.",

  "opt_out.noted": "Verstanden. Wir rufen diese Nummer nicht mehr an.",
  "transfer.ask": "An wen sollen wir uns bitte wenden?",
  "transfer.noted": "Ich notiere das. Wir melden uns dort.",
  "hold.wait": "Lassen Sie sich Zeit. Ich warte.",

  "recap.intro": "Ich fasse zusammen.",
  "recap.line": "Bestellung P O {po}, Position {line}: {list}.",
  "recap.line_unknown": "Bestellung P O {po}, Position {line}: kein Termin bestätigt.",
  "recap.question": "Ist alles richtig? Bitte sagen Sie ja oder nein.",
  "recap.corrected": "Das habe ich berichtigt.",

  "close.goodbye": "Danke für Ihre Zeit. Auf Wiederhören.",
  "close.sorry":
    "Es tut mir leid, bei uns ist etwas schiefgegangen. Ein Mensch meldet sich bei Ihnen. Auf Wiederhören.",
  "close.no_input": "Ich kann Sie nicht hören. Wir versuchen es später noch einmal. Auf Wiederhören.",
  "close.wrong_number": "Entschuldigen Sie die Störung. Auf Wiederhören.",
  "close.later": "Gut. Wir rufen später noch einmal an.",
};
