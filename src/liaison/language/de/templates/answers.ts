/** What was not understood, what is answered on the way, what is refused, and what goes to a person. */
import type { Templates } from "../../types.ts";

export const answers: Templates = {
  "repair.not_heard": "Entschuldigung, das habe ich nicht verstanden.",
  "repair.no_input": "Ich habe keine Antwort gehört.",
  "repair.still_there": "Sind Sie noch da?",
  "repair.slower": "Ich spreche langsamer.",
  "repair.repeat": "Ich sage es noch einmal.",

  "answer.robot": "Ich bin ein KI-Assistent, kein Mensch.",
  "answer.identity": "Ich bin {agent}, ein KI-Assistent. Ich rufe im Auftrag von {principal} bei {company} an.",
  "answer.recording_yes": "Ja, dieses Gespräch wird für unsere Notizen aufgezeichnet, wie Sie es erlaubt haben.",
  "answer.recording_no": "Nein, dieses Gespräch wird nicht aufgezeichnet. Ich notiere nur, was Sie bestätigen.",
  "answer.who_gave_number": "Ihre Nummer steht in unserer Kontaktliste zu diesen Bestellungen.",
  "answer.other_customer": "Ich spreche nicht über andere Partner, und mit anderen nicht über Sie.",
  "answer.language":
    "In diesem Gespräch kann ich nur Deutsch sprechen. Ich notiere, dass Sie eine andere Sprache wünschen.",
  "answer.quality_question": "Das wird Ihnen jemand aus unserer Qualitätsabteilung beantworten.",
  "answer.threat": "Ich notiere, was Sie sagen, und gebe es an {principal} weiter.",
  "answer.cannot_check":
    "Das kann ich von hier aus nicht prüfen. Ich notiere, dass Sie es gesagt haben, und gebe es weiter.",
  "answer.on_record": "Mir liegt vor: {list}. Ich notiere, dass Sie das anders sehen.",
  "answer.order_named":
    "Ich meine Bestellung {po}, Position {line}: {qty}, {item}. Vielleicht führen Sie sie unter einer anderen Nummer.",

  "refuse.gift": "So etwas kann ich weder entgegennehmen noch weiterreichen. Ich frage nur nach diesen Bestellungen.",
  "refuse.forecast": "Über diese Bestellungen hinaus kann ich Ihnen nichts sagen. Ich gebe Ihre Frage weiter.",
  "refuse.document":
    "Unterlagen kann ich nicht schicken. Ich gebe Ihren Wunsch weiter, und ein Mensch prüft, was weitergegeben werden darf.",
  "refuse.price": "Über Preise kann ich nicht sprechen. Ich notiere Ihr Anliegen und gebe es weiter.",
  "refuse.bank":
    "Bankdaten kann ich am Telefon nicht entgegennehmen. Unsere Buchhaltung ruft die Nummer an, die uns bekannt ist.",
  "refuse.instructions": "Das kann ich nicht tun. Ich frage nur nach diesen Bestellungen.",
  "refuse.terms": "Über Vertragsbedingungen kann ich nicht entscheiden. Ich notiere Ihren Wunsch und gebe ihn weiter.",
  "refuse.authority": "Das kann ich nicht entscheiden. Ich gebe es an {principal} weiter.",
  "refuse.off_record_gmp":
    "Bei GMP-Themen geht es nicht ohne Protokoll: Was das Produkt berührt, muss dokumentiert werden.",
  "refuse.off_record_food_safety":
    "Wo es die Sicherheit von Lebensmitteln berühren kann, geht es nicht ohne Protokoll: Das muss dokumentiert werden.",
  "refuse.off_record_safety":
    "Wo Menschen zu Schaden kommen können, geht es nicht ohne Protokoll: Das muss dokumentiert werden.",
  "refuse.off_record_quality": "Bei Qualitätsbefunden geht es nicht ohne Protokoll: Sie müssen dokumentiert werden.",
  "refuse.off_record_legal_hold": "Hier geht es nicht ohne Protokoll. Wir müssen unsere Unterlagen dazu aufbewahren.",
  "refuse.off_record_person":
    "Wenn Sie lieber mit einem Menschen sprechen, sagen Sie es bitte, dann ruft {principal} Sie an.",
  "refuse.off_record_topic":
    "Von diesem Gespräch bewahre ich keinen Wortlaut auf, dieses Thema muss aber dokumentiert werden. {principal} ruft Sie dazu an.",
  "refuse.third_party":
    "Ich spreche nicht über andere Partner. Bitte erzählen Sie auch mir nichts über andere Kunden. Davon halte ich kein Wort fest.",

  "escalate.human": "Ich bitte {principal}, Sie anzurufen.",
  "escalate.injury":
    "Das tut mir leid. Die Bestellungen können warten. Bitte kümmern Sie sich um Ihre Leute. Ich sage {principal} sofort Bescheid.",
  "escalate.shared_line":
    "Dass es unser Produkt betreffen kann, gebe ich weiter. Unsere Qualitätsabteilung wird bei Ihnen nachfragen. Ich sage {principal} sofort Bescheid.",
  "escalate.refusal":
    "Verstanden. Ich frage nicht weiter. Ich sage {principal} Bescheid; vielleicht meldet man sich noch bei Ihnen.",
};
