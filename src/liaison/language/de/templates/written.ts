/** What is said otherwise in a conversation in writing: nobody calls, nothing sounds, words are kept and not recorded. */
import { reworded } from "../../kit/reworded.ts";
import type { Templates } from "../../types.ts";
import { templates } from "./index.ts";

export const written: Templates = {
  ...reworded(templates, {
    "Bitte sagen Sie ja oder nein": "Bitte antworten Sie ja oder nein",
    "Auf Wiederhören": "Auf Wiedersehen",
  }),
  "open.greeting":
    "Guten Tag, {contact}. Hier ist {agent}, ein KI-Assistent. Ich schreibe im Auftrag von {principal} bei {company} wegen Ihrer Bestellungen.",
  "open.about_quality":
    "Guten Tag, {contact}. Hier ist {agent}, ein KI-Assistent. Ich schreibe im Auftrag von {principal} bei {company} wegen der Qualität Ihrer Lieferungen.",
  "open.about_date":
    "Guten Tag, {contact}. Hier ist {agent}, ein KI-Assistent. Ich schreibe im Auftrag von {principal} bei {company}, um einen Termin zu vereinbaren.",
  "open.about_instruction":
    "Guten Tag, {contact}. Hier ist {agent}, ein KI-Assistent. Ich schreibe im Auftrag von {principal} bei {company} wegen einer geänderten Arbeitsanweisung.",
  "open.about_reference":
    "Guten Tag, {contact}. Hier ist {agent}, ein KI-Assistent. Ich schreibe im Auftrag von {principal} bei {company} und bitte Sie um eine Referenz.",
  "open.about_sites":
    "Guten Tag, {contact}. Hier ist {agent}, ein KI-Assistent. Ich schreibe im Auftrag von {principal} bei {company} mit ein paar kurzen Fragen an alle Standorte.",
  "consent.ask": "Ich möchte diesen Austausch für unsere Notizen aufbewahren. Ist Ihnen das recht?",
  "consent.reask": "Darf ich diesen Austausch aufbewahren? Bitte antworten Sie ja oder nein.",
  "consent.keypad": "Darf ich diesen Austausch aufbewahren? Bitte antworten Sie ja oder nein.",
  "consent.thanks": "Danke. Dieser Austausch wird aufbewahrt.",
  "consent.withdrawn":
    "Gut, ab jetzt wird kein Wortlaut mehr aufbewahrt. Ich notiere nur, was Sie bestätigen. Ihren Wunsch zu dem, was vorher aufbewahrt wurde, leite ich weiter.",
  "consent.refused": "Verstanden. Ich bewahre diesen Austausch nicht auf. Ich notiere nur, was Sie bestätigen.",
  "off_record.open":
    "Dieser Austausch ist ohne Protokoll. Ich bewahre keinen Wortlaut auf, sondern nur, wer wann worüber geschrieben hat und was Sie bestätigen.",
  "off_record.granted":
    "Gut. Ab hier bewahre ich keinen Wortlaut auf, sondern nur, was Sie bestätigen. Was vorher festgehalten wurde, bleibt, und Ihren Wunsch gebe ich weiter.",
  "off_record.already": "Gut. Ich bewahre keinen Wortlaut auf, sondern nur, was Sie bestätigen.",
  "off_record.no_return":
    "In diesem Austausch kann ich keinen Wortlaut mehr aufbewahren. Beim nächsten werden Sie wieder danach gefragt.",
  "availability.later_noted": "Das habe ich notiert. Dann meldet sich jemand bei Ihnen.",
  "availability.later_day": "Gut. Wir melden uns {first} wieder.",
  "availability.later_time": "Gut. Wir melden uns {first}, um {first_time}, wieder.",
  "availability.later_hour": "Gut. Wir melden uns um {first_time} wieder.",
  "availability.later_wait": "Gut. Wir melden uns in {minutes} Minuten wieder.",
  "repair.no_input": "Ich habe noch keine Antwort.",
  "repair.slower": "Ich schreibe es noch einmal.",
  "repair.repeat": "Ich schreibe es noch einmal.",
  "form.again_quantity": "Bitte schreiben Sie nur die Zahl.",
  "form.again_lot": "Bitte schreiben Sie es genau so, wie es auf dem Etikett steht.",
  "form.again_date": "Bitte schreiben Sie nur den Tag und den Monat.",
  "line.ask_again": "An welchem Tag verlassen sie das Werk? Bitte schreiben Sie Tag und Monat.",
  "line.ask_which": "Um welche Bestellung geht es? Bitte schreiben Sie die Bestellnummer.",
  "line.ask_keypad": "Bitte schreiben Sie nur den Tag und den Namen des Monats.",
  "readback.keypad": "Stimmt das? Bitte antworten Sie nur ja oder nein.",
  "ack.not_kept":
    "Da Ihre Worte nicht aufbewahrt werden sollen, halte ich nur fest, was bestätigt ist. Das lasse ich offen.",
  "answer.language":
    "In diesem Austausch kann ich nur Deutsch schreiben. Ich notiere, dass Sie eine andere Sprache wünschen.",
  "opt_out.noted": "Verstanden. Wir melden uns nicht mehr bei Ihnen.",
  "close.later": "Gut. Wir melden uns später noch einmal.",
  "answer.identity": "Ich bin {agent}, ein KI-Assistent. Ich schreibe im Auftrag von {principal} bei {company}.",
  "answer.recording_yes": "Ja, dieser Austausch wird für unsere Notizen aufbewahrt, wie Sie es erlaubt haben.",
  "answer.recording_no": "Nein, dieser Austausch wird nicht aufbewahrt. Ich notiere nur, was Sie bestätigen.",
  "refuse.bank":
    "Bankdaten kann ich hier nicht entgegennehmen. Unsere Buchhaltung ruft die Nummer an, die uns bekannt ist.",
  "close.no_input": "Ich habe keine Antwort von Ihnen. Wir versuchen es später noch einmal. Auf Wiedersehen.",
};
