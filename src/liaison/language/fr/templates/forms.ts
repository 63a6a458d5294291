/** The questions of the forms: quality, questions, appointments, instructions, references, campaigns. */
import type { Templates } from "../../types.ts";

export const forms: Templates = {
  "form.unknown": "Bien. Je note que ce n'est pas connu.",
  "form.again_quantity": "Dites seulement le nombre, lentement, s'il vous plaît.",
  "form.again_lot": "Épelez-le, s'il vous plaît, avec un mot pour chaque lettre, comme R pour Raoul.",
  "form.again_date": "Dites seulement le jour et le mois, s'il vous plaît.",

  "quality.intro":
    "Je suis désolée de l'apprendre. J'ai quelques questions courtes, pour prévenir les bonnes personnes.",
  "quality.ask_safe": "Avant tout: tout le monde est-il en sécurité?",
  "quality.ask_what": "Quel est le défaut exactement?",
  "quality.ask_where": "À quelle étape ou à quel poste l'a-t-on constaté?",
  "quality.ask_quantity": "Combien de pièces sont concernées?",
  "quality.ask_lot": "De quel lot s'agit-il?",
  "quality.ask_since": "Depuis quand cela se produit-il?",
  "quality.ask_containment": "Les pièces concernées sont-elles bloquées? Merci de répondre par oui ou par non.",
  "quality.ask_next": "Quelle est la prochaine étape de votre côté?",
  "quality.readback_quantity": "La quantité concernée est de {qty}.",
  "quality.readback_lot": "Le lot est {lot}.",
  "quality.readback_since": "Cela a commencé {interval}.",
  "quality.readback_containment_yes": "Les pièces concernées sont bloquées.",
  "quality.readback_containment_no": "Les pièces concernées ne sont pas bloquées.",
  "quality.done": "Merci. C'est noté, et une personne de chez nous l'examine aujourd'hui.",

  "question.ask_question": "Que souhaitez-vous savoir?",
  "question.ask_lot": "Quel lot cela concerne-t-il?",
  "question.ask_due": "Pour quand vous faut-il la réponse?",
  "question.readback_due": "Il vous faut la réponse {interval}.",
  "question.done": "Merci. Je transmets votre question. La réponse viendra d'une personne, pas de moi.",

  "scheduling.intro_audit": "Il s'agit d'un audit sur votre site.",
  "scheduling.intro_inspection": "Il s'agit d'une inspection de la marchandise sur votre site.",
  "scheduling.intro_pick_up": "Il s'agit de l'enlèvement de la marchandise sur votre site.",
  "scheduling.intro_meeting": "Il s'agit d'une réunion avec vous.",
  "scheduling.offer_two":
    "Seriez-vous disponible {first} à {first_time}, ou {second} à {second_time}, heure locale chez vous?",
  "scheduling.offer_one": "Seriez-vous disponible {first} à {first_time}, heure locale chez vous?",
  "scheduling.offer_again": "Soit {first} à {first_time}, soit {second} à {second_time}. Quelle date préférez-vous?",
  "scheduling.ask_other": "Quel jour et à quelle heure cela vous conviendrait-il?",
  "scheduling.not_free": "Je suis désolée, ce créneau n'est pas libre de notre côté.",
  "scheduling.readback": "Donc {first} à {first_time}, heure locale chez vous.",
  "scheduling.done": "Merci. C'est noté.",
  "scheduling.wish": "Une personne de chez nous s'occupera de la date et vous contactera.",

  "teach.intro": "Il s'agit de cette instruction: {title}. Elle a changé.",
  "teach.ask": "Merci de m'expliquer avec vos propres mots ce qui se fait autrement à partir de maintenant.",
  "teach.ask_point": "Et comment faites-vous pour ce point: {point}?",
  "teach.done": "Merci. Je note quels points sont clairs et lesquels restent ouverts.",

  "reference.intro":
    "J'ai quelques questions courtes concernant {about}. Vos réponses ne sortent pas de notre entreprise.",
  "reference.ask_worked": "Avez-vous travaillé avec eux ces dernières années? Merci de répondre par oui ou par non.",
  "reference.ask_delivery": "Comment jugez-vous la fiabilité de leurs livraisons?",
  "reference.ask_quality": "Que pensez-vous de la qualité de ce qu'ils livrent?",
  "reference.ask_problems": "Quand quelque chose s'est mal passé, qu'ont-ils fait?",
  "reference.ask_again": "Travailleriez-vous de nouveau avec eux? Merci de répondre par oui ou par non.",
  "reference.done": "Merci. Cela nous aide.",

  "campaign.intro": "Nous posons aujourd'hui les mêmes questions à tous nos sites.",
  "campaign.ask_safe": "Tout le monde est-il en sécurité sur votre site? Merci de répondre par oui ou par non.",
  "campaign.ask_power": "Avez-vous de l'électricité? Merci de répondre par oui ou par non.",
  "campaign.ask_stock": "Des stocks ont-ils été mouillés ou abîmés? Merci de répondre par oui ou par non.",
  "campaign.ask_ship": "Pouvez-vous expédier comme prévu? Merci de répondre par oui ou par non.",
  "campaign.ask_need": "De quoi avez-vous besoin de notre part?",
  "campaign.ask_own": "{question}",
  "campaign.done": "Merci. J'ai noté vos réponses.",
};
