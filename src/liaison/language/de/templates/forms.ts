/** The questions of the forms: quality, questions, appointments, instructions, references, campaigns. */
import type { Templates } from "../../types.ts";

export const forms: Templates = {
  "form.unknown": "Gut. Ich notiere, dass das nicht bekannt ist.",
  "form.again_quantity": "Bitte nennen Sie nur die Zahl, langsam.",
  "form.again_lot": "Bitte buchstabieren Sie es, mit einem Wort für jeden Buchstaben, wie R für Richard.",
  "form.again_date": "Bitte nennen Sie nur den Tag und den Monat.",

  "quality.intro": "Das tut mir leid. Ich habe ein paar kurze Fragen, damit die richtigen Leute Bescheid wissen.",
  "quality.ask_safe": "Zuallererst: Sind alle in Sicherheit?",
  "quality.ask_what": "Was genau ist nicht in Ordnung?",
  "quality.ask_where": "An welchem Arbeitsschritt oder an welcher Station ist es aufgefallen?",
  "quality.ask_quantity": "Wie viele Teile sind betroffen?",
  "quality.ask_lot": "Um welches Los oder welche Charge geht es?",
  "quality.ask_since": "Seit wann tritt das auf?",
  "quality.ask_containment": "Sind die betroffenen Teile gesperrt? Bitte sagen Sie ja oder nein.",
  "quality.ask_next": "Was geschieht bei Ihnen als Nächstes?",
  "quality.readback_quantity": "Die betroffene Menge beträgt {qty}.",
  "quality.readback_lot": "Die Charge ist {lot}.",
  "quality.readback_since": "Begonnen hat es {interval}.",
  "quality.readback_containment_yes": "Die betroffenen Teile sind gesperrt.",
  "quality.readback_containment_no": "Die betroffenen Teile sind nicht gesperrt.",
  "quality.done": "Danke. Das habe ich notiert, und jemand von uns sieht es sich heute an.",

  "question.ask_question": "Was möchten Sie wissen?",
  "question.ask_lot": "Auf welches Los oder welche Charge bezieht sich das?",
  "question.ask_due": "Bis wann brauchen Sie die Antwort?",
  "question.readback_due": "Sie brauchen die Antwort {interval}.",
  "question.done": "Danke. Ich gebe Ihre Frage weiter. Die Antwort kommt von einem Menschen, nicht von mir.",

  "scheduling.intro_audit": "Es geht um ein Audit bei Ihnen im Werk.",
  "scheduling.intro_inspection": "Es geht um eine Prüfung der Ware bei Ihnen im Werk.",
  "scheduling.intro_pick_up": "Es geht um die Abholung der Ware bei Ihnen im Werk.",
  "scheduling.intro_meeting": "Es geht um eine Besprechung mit Ihnen.",
  "scheduling.offer_two":
    "Passt es Ihnen {first}, um {first_time}, oder {second}, um {second_time}, jeweils Ihre Ortszeit?",
  "scheduling.offer_one": "Passt es Ihnen {first}, um {first_time}, Ihre Ortszeit?",
  "scheduling.offer_again":
    "Entweder {first}, um {first_time}, oder {second}, um {second_time}. Was passt Ihnen besser?",
  "scheduling.ask_other": "Welcher Tag und welche Uhrzeit würden Ihnen passen?",
  "scheduling.not_free": "Es tut mir leid, dieser Termin ist bei uns nicht frei.",
  "scheduling.readback": "Also {first}, um {first_time}, Ihre Ortszeit.",
  "scheduling.done": "Danke. Das habe ich notiert.",
  "scheduling.wish": "Um den Termin kümmert sich jemand von uns und meldet sich bei Ihnen.",

  "teach.intro": "Es geht um diese Anweisung: {title}. Sie hat sich geändert.",
  "teach.ask": "Bitte sagen Sie mir in Ihren eigenen Worten, was ab jetzt anders gemacht wird.",
  "teach.ask_point": "Und wie machen Sie diesen Punkt: {point}?",
  "teach.done": "Danke. Ich notiere, welche Punkte klar sind und welche noch offen sind.",

  "reference.intro": "Ich habe ein paar kurze Fragen zu {about}. Ihre Antworten bleiben bei uns.",
  "reference.ask_worked":
    "Haben Sie in den letzten Jahren mit diesem Betrieb gearbeitet? Bitte sagen Sie ja oder nein.",
  "reference.ask_delivery": "Wie zuverlässig wird dort geliefert?",
  "reference.ask_quality": "Wie gut ist die gelieferte Qualität?",
  "reference.ask_problems": "Wenn etwas schiefging: Was wurde dann getan?",
  "reference.ask_again": "Würden Sie wieder mit diesem Betrieb arbeiten? Bitte sagen Sie ja oder nein.",
  "reference.done": "Danke. Das hilft uns.",

  "campaign.intro": "Wir stellen heute allen unseren Standorten dieselben Fragen.",
  "campaign.ask_safe": "Sind an Ihrem Standort alle in Sicherheit? Bitte sagen Sie ja oder nein.",
  "campaign.ask_power": "Haben Sie Strom? Bitte sagen Sie ja oder nein.",
  "campaign.ask_stock": "Ist Lagerware nass geworden oder beschädigt? Bitte sagen Sie ja oder nein.",
  "campaign.ask_ship": "Können Sie wie geplant versenden? Bitte sagen Sie ja oder nein.",
  "campaign.ask_need": "Was brauchen Sie von uns?",
  "campaign.ask_own": "{question}",
  "campaign.done": "Danke. Ich habe Ihre Antworten notiert.",
};
