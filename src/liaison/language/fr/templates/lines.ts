/** Order lines: what is asked of them, said back, acknowledged and summed up. */
import type { Templates } from "../../types.ts";

export const lines: Templates = {
  "line.ask": "Commande {po}, ligne {line}: {qty}, {item}. Quel jour la marchandise quitte-t-elle l'usine?",
  "line.ask_earlier":
    "Commande {po}, ligne {line}, {item}: il nous faut {qty}, {basis}, {interval}. Est-ce que tout ou une partie peut partir plus tôt que ce que vous aviez dit?",
  "line.ask_which_holds":
    "Commande {po}, ligne {line}, {item}: j'ai plusieurs réponses dans mes notes. {list}. Laquelle reste valable?",
  "line.ask_holds": "Commande {po}, ligne {line}, {item}: j'ai dans mes notes {list}. Est-ce toujours valable?",
  "line.ask_again": "Quel jour la marchandise quitte-t-elle l'usine? Merci d'indiquer le jour et le mois.",
  "line.ask_narrow": "Donc {interval}. Avez-vous un jour précis en tête?",
  "line.ask_either": "Voulez-vous dire {first}, ou {second}?",
  "line.ask_sounds_like": "Avez-vous dit {first} ou {second} ?",
  "line.ask_keypad": "Merci de taper le jour et le mois, avec deux chiffres pour chacun.",
  "line.ask_basis":
    "Est-ce le jour de la fin de production, celui où la marchandise est prête, celui du départ de l'usine, ou celui de l'arrivée chez le client?",
  "line.ask_quantity": "Il en reste {open} à livrer. Combien y en aura-t-il ce jour-là?",
  "line.ask_remainder": "Il resterait donc {qty}. Quand cette partie quitte-t-elle l'usine?",
  "line.ask_unit": "Vous avez dit {value} {unit}. Combien de pièces cela fait-il au total?",
  "line.ask_hedge": "Est-ce une date ferme, ou peut-elle encore bouger d'un jour ou plus?",
  "line.ask_which": "De quelle commande s'agit-il? Merci d'indiquer son numéro.",
  "line.ask_as_planned": "Comme prévu, c'est-à-dire {interval}.",

  "item.unnamed": "L'article de cette ligne.",

  "readback.delivery": "{qty}, {basis}, {interval}.",
  "readback.deliveries": "{list}.",
  "readback.question": "Est-ce exact? Merci de répondre par oui ou par non.",
  "readback.keypad": "Tapez un si c'est exact, ou deux si ce n'est pas exact.",
  "readback.what_wrong": "Que dois-je corriger?",
  "readback.not_confirmed": "Je n'ai pas obtenu de confirmation. Je note ce point comme ouvert.",

  "ack.recorded": "C'est noté.",
  "ack.unknown": "Bien. Je note que la date n'est pas encore connue.",
  "ack.will_tell": "Bien. La date n'est pas encore connue, et je note que vous nous la direz {interval}.",
  "ack.not_kept":
    "Comme vous ne souhaitez pas d'enregistrement, je garde seulement ce qui est confirmé. Ce point reste ouvert.",
  "ack.said_only": "Je le note comme indiqué, mais pas comme confirmé.",
  "ack.report": "Je le note et je le transmets.",
  "ack.order_unknown": "Je note que vous ne connaissez pas cette commande. Une personne verra cela avec vous.",
  "ack.left": "Je note que la marchandise est partie {interval} et je le transmets.",
  "ack.colleague": "Je note le nom de votre collègue.",
  "ack.thanks": "Merci.",
  "ack.prefer_message": "Je note que vous préférez les messages aux appels.",

  "recap.intro": "Je résume.",
  "recap.line": "Commande {po}, ligne {line}: {list}.",
  "recap.line_unknown": "Commande {po}, ligne {line}: aucune date confirmée.",
  "recap.rest_open": "Pour {qty}, la date n'est pas encore connue.",
  "recap.question": "Est-ce que tout est exact? Merci de répondre par oui ou par non.",
  "recap.corrected": "C'est corrigé.",
};
