/** The first words: who calls and why, recording or none of it, a good time, the language. */
import type { Templates } from "../../types.ts";

export const opening: Templates = {
  "open.greeting":
    "Guten Tag, {contact}. Hier ist {agent}, ein KI-Assistent. Ich rufe im Auftrag von {principal} bei {company} wegen Ihrer Bestellungen an.",
  "open.put_through":
    "Guten Tag, hier ist {agent}, ein KI-Assistent. Ich rufe im Auftrag von {principal} bei {company} an. Man hat mich wegen einer Bestellung mit Ihnen verbunden.",
  "open.about_quality":
    "Guten Tag, {contact}. Hier ist {agent}, ein KI-Assistent. Ich rufe im Auftrag von {principal} bei {company} wegen der Qualität Ihrer Lieferungen an.",
  "open.about_question":
    "Guten Tag, {contact}. Hier ist {agent}, ein KI-Assistent von {principal} bei {company}. Ich notiere Ihre Frage zur Qualität.",
  "open.about_date":
    "Guten Tag, {contact}. Hier ist {agent}, ein KI-Assistent. Ich rufe im Auftrag von {principal} bei {company} an, um einen Termin zu vereinbaren.",
  "open.about_instruction":
    "Guten Tag, {contact}. Hier ist {agent}, ein KI-Assistent. Ich rufe im Auftrag von {principal} bei {company} wegen einer geänderten Arbeitsanweisung an.",
  "open.about_reference":
    "Guten Tag, {contact}. Hier ist {agent}, ein KI-Assistent. Ich rufe im Auftrag von {principal} bei {company} an und bitte Sie um eine Referenz.",
  "open.about_sites":
    "Guten Tag, {contact}. Hier ist {agent}, ein KI-Assistent. Ich rufe im Auftrag von {principal} bei {company} mit ein paar kurzen Fragen an alle Standorte an.",

  "consent.ask": "Ich möchte dieses Gespräch für unsere Notizen aufzeichnen. Ist Ihnen das recht?",
  "consent.reask": "Darf ich dieses Gespräch aufzeichnen? Bitte sagen Sie ja oder nein.",
  "consent.keypad": "Darf ich dieses Gespräch aufzeichnen? Drücken Sie die Eins für ja oder die Zwei für nein.",
  "consent.thanks": "Danke. Die Aufzeichnung läuft.",
  "consent.withdrawn":
    "Gut, die Aufzeichnung ist aus. Ab jetzt notiere ich nur, was Sie bestätigen. Ihren Wunsch zu dem, was vorher aufgezeichnet wurde, leite ich weiter.",
  "consent.refused": "Verstanden. Ich zeichne nicht auf. Ich notiere nur, was Sie bestätigen.",

  "off_record.open":
    "Dieses Gespräch führen wir ohne Protokoll. Ich bewahre weder Aufzeichnung noch Wortlaut auf, sondern nur, wer wann worüber gesprochen hat und was Sie bestätigen.",
  "off_record.granted":
    "Gut. Ab hier bewahre ich weder Aufzeichnung noch Wortlaut auf, sondern nur, was Sie bestätigen. Was vorher festgehalten wurde, bleibt, und Ihren Wunsch gebe ich weiter.",
  "off_record.already":
    "Gut. Es wird nichts aufgezeichnet. Ich bewahre keinen Wortlaut auf, sondern nur, was Sie bestätigen.",
  "off_record.no_return":
    "In diesem Gespräch kann ich nicht wieder aufzeichnen. Es wird nichts aufgezeichnet. Beim nächsten Anruf werden Sie wieder nach der Aufzeichnung gefragt.",

  "availability.ask": "Passt es Ihnen gerade für ein paar kurze Fragen?",
  "availability.later_ask": "Wann würde es Ihnen besser passen?",
  "availability.later_noted": "Das habe ich notiert. Dann wird Sie jemand anrufen.",
  "availability.later_day": "Gut. Wir rufen {first} noch einmal an.",
  "availability.later_time": "Gut. Wir rufen {first}, um {first_time}, noch einmal an.",
  "availability.later_hour": "Gut. Wir rufen um {first_time} noch einmal an.",
  "availability.later_wait": "Gut. Wir rufen in {minutes} Minuten noch einmal an.",

  "language.offer": "Sollen wir auf Deutsch weitermachen?",
  "language.changed": "Gern. Wir machen auf Deutsch weiter.",
};
