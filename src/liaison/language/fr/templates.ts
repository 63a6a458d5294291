/**
 * The agent's sentences in French, addressed with "vous". Short, calm, one question at a time; never cheerful about bad
 * news, never a promise of ours. No numbers stand in a sentence save those of its values and the keys to press.
 */
import type { Templates } from "../types.ts";

export const templates: Templates = {
  "open.greeting":
    "Bonjour {contact}, ici {agent}, assistante par intelligence artificielle. J'appelle pour {principal}, de la société {company}, au sujet de vos commandes.",
  "consent.ask": "Je souhaite enregistrer cet appel pour nos notes. Cela vous convient-il?",
  "consent.reask": "Puis-je enregistrer cet appel? Merci de répondre par oui ou par non.",
  "consent.keypad": "Puis-je enregistrer cet appel? Tapez un pour oui, ou deux pour non.",
  "consent.thanks": "Merci. L'enregistrement est en marche.",
  "consent.withdrawn":
    "Bien, l'enregistrement est arrêté. À partir de maintenant, je note seulement ce que vous confirmez. Je transmets votre souhait pour ce qui a déjà été enregistré.",
  "consent.refused": "C'est compris. Je n'enregistre pas. Je note seulement ce que vous confirmez.",

  "availability.ask": "Avez-vous quelques minutes pour de courtes questions?",
  "availability.later_ask": "Quel moment vous conviendrait mieux?",
  "availability.later_noted": "C'est noté. Quelqu'un vous appellera à ce moment-là.",

  "line.ask": "Commande {po}, ligne {line}: {qty}, {item}. Quel jour la marchandise quitte-t-elle l'usine?",
  "line.ask_earlier":
    "Commande {po}, ligne {line}, {item}: il nous faut {qty}, {basis}, {interval}. Est-ce que tout ou une partie peut partir plus tôt que ce que vous aviez dit?",
  "line.ask_which_holds":
    "Commande {po}, ligne {line}, {item}: j'ai plusieurs réponses dans mes notes. {list}. Laquelle reste valable?",
  "line.ask_holds": "Commande {po}, ligne {line}, {item}: j'ai dans mes notes {list}. Est-ce toujours valable?",
  "line.ask_again": "Quel jour la marchandise quitte-t-elle l'usine? Merci d'indiquer le jour et le mois.",
  "line.ask_narrow": "Donc {interval}. Avez-vous un jour précis en tête?",
  "line.ask_either": "Voulez-vous dire {first}, ou {second}?",
  "line.ask_keypad": "Merci de taper le jour et le mois, avec deux chiffres pour chacun.",
  "line.ask_basis":
    "Est-ce le jour de la fin de production, celui où la marchandise est prête, celui du départ de l'usine, ou celui de l'arrivée chez le client?",
  "line.ask_quantity": "Il en reste {open} à livrer. Combien y en aura-t-il ce jour-là?",
  "line.ask_remainder": "Il resterait donc {qty}. Quand cette partie quitte-t-elle l'usine?",
  "line.ask_unit": "Vous avez dit {value} {unit}. Combien de pièces cela fait-il au total?",
  "line.ask_hedge": "Est-ce une date ferme, ou peut-elle encore bouger d'un jour ou plus?",
  "line.ask_which": "De quelle commande s'agit-il? Merci d'indiquer son numéro.",
  "line.ask_as_planned": "Comme prévu, c'est-à-dire {interval}.",

  "readback.delivery": "{qty}, {basis}, {interval}.",
  "readback.deliveries": "{list}.",
  "readback.condition": "Cela dépend de la condition que vous avez indiquée. Je la note avec la date.",
  "readback.question": "Est-ce exact? Merci de répondre par oui ou par non.",
  "readback.keypad": "Tapez un si c'est exact, ou deux si ce n'est pas exact.",
  "readback.what_wrong": "Que dois-je corriger?",
  "readback.not_confirmed": "Je n'ai pas obtenu de confirmation. Je note ce point comme ouvert.",

  "ack.recorded": "C'est noté.",
  "ack.unknown": "Bien. Je note que la date n'est pas encore connue.",
  "ack.not_kept":
    "Comme vous ne souhaitez pas d'enregistrement, je garde seulement ce qui est confirmé. Ce point reste ouvert.",
  "ack.said_only": "Je le note comme indiqué, mais pas comme confirmé.",
  "ack.report": "Je le note et je le transmets.",
  "ack.colleague": "Je note le nom de votre collègue.",
  "ack.thanks": "Merci.",

  "repair.not_heard": "Excusez-moi, je n'ai pas compris.",
  "repair.no_input": "Je n'ai pas entendu de réponse.",
  "repair.still_there": "Êtes-vous toujours en ligne?",
  "repair.slower": "Je vais parler plus lentement.",
  "repair.repeat": "Je répète.",

  "answer.robot": "Oui, je suis une assistante par intelligence artificielle, pas une personne.",
  "answer.identity":
    "Je suis {agent}, assistante par intelligence artificielle. J'appelle pour {principal}, de la société {company}.",
  "answer.recording_yes": "Oui, cet appel est enregistré pour nos notes, comme vous l'avez permis.",
  "answer.recording_no": "Non, cet appel n'est pas enregistré. Je note seulement ce que vous confirmez.",
  "answer.who_gave_number": "Votre numéro figure dans notre liste de contacts pour ces commandes.",
  "answer.other_customer": "Je ne parle pas des autres partenaires, et je ne leur parle pas de vous.",
  "answer.language": "Pendant cet appel, je parle seulement français. Je note que vous préférez une autre langue.",
  "answer.quality_question": "Je demanderai à une personne de notre service qualité de vous répondre.",

  "refuse.price": "Je ne peux pas parler des prix. Je note votre demande et je la transmets.",
  "refuse.bank":
    "Je ne peux pas prendre de coordonnées bancaires par téléphone. Notre service financier appellera le numéro que nous avons dans nos dossiers.",
  "refuse.instructions": "Je ne peux pas faire cela. Je pose seulement des questions sur ces commandes.",
  "refuse.authority": "Je ne peux pas décider de cela. Je le transmets à {principal}.",

  "escalate.human": "Je demande à {principal} de vous appeler.",
  "escalate.injury":
    "Je suis désolée. Les commandes peuvent attendre. Occupez-vous d'abord de vos équipes. J'informe {principal} tout de suite.",
  "escalate.refusal": "C'est compris. Je ne pose plus de questions. Une personne vous contactera si nécessaire.",

  "opt_out.noted": "C'est compris. Nous n'appellerons plus ce numéro.",
  "transfer.ask": "À qui devons-nous nous adresser?",
  "transfer.noted": "C'est noté. Nous contacterons cette personne.",
  "hold.wait": "Prenez votre temps. Je patiente.",

  "recap.intro": "Je résume.",
  "recap.line": "Commande {po}, ligne {line}: {list}.",
  "recap.line_unknown": "Commande {po}, ligne {line}: aucune date confirmée.",
  "recap.question": "Est-ce que tout est exact? Merci de répondre par oui ou par non.",
  "recap.corrected": "C'est corrigé.",

  "close.goodbye": "Merci pour votre temps. Au revoir.",
  "close.sorry": "Je suis désolée, il y a eu un problème de notre côté. Une personne vous contactera. Au revoir.",
  "close.no_input": "Je ne vous entends pas. Nous essaierons plus tard. Au revoir.",
  "close.wrong_number": "Veuillez excuser cette erreur. Au revoir.",
  "close.later": "Bien. Nous rappellerons plus tard.",
};
