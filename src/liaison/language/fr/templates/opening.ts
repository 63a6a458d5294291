/** The first words: who calls and why, recording or none of it, a good time, the language. */
import type { Templates } from "../../types.ts";

export const opening: Templates = {
  "open.greeting":
    "Bonjour {contact}, ici {agent}, assistante par intelligence artificielle. J'appelle pour {principal}, de la société {company}, au sujet de vos commandes.",
  "open.put_through":
    "Bonjour, ici {agent}, assistante par intelligence artificielle. J'appelle pour {principal}, de la société {company}. On m'a mise en relation avec vous au sujet d'une commande.",
  "open.about_quality":
    "Bonjour {contact}, ici {agent}, assistante par intelligence artificielle. J'appelle pour {principal}, de la société {company}, au sujet de la qualité de vos livraisons.",
  "open.about_question":
    "Bonjour {contact}, ici {agent}, assistante par intelligence artificielle de la société {company}, pour {principal}. Je prends note de votre question sur la qualité.",
  "open.about_date":
    "Bonjour {contact}, ici {agent}, assistante par intelligence artificielle. J'appelle pour {principal}, de la société {company}, afin de fixer un rendez-vous.",
  "open.about_instruction":
    "Bonjour {contact}, ici {agent}, assistante par intelligence artificielle. J'appelle pour {principal}, de la société {company}, au sujet d'une instruction de travail modifiée.",
  "open.about_reference":
    "Bonjour {contact}, ici {agent}, assistante par intelligence artificielle. J'appelle pour {principal}, de la société {company}, afin de vous demander une référence.",
  "open.about_sites":
    "Bonjour {contact}, ici {agent}, assistante par intelligence artificielle. J'appelle pour {principal}, de la société {company}, avec quelques questions courtes posées à tous les sites.",

  "consent.ask": "Je souhaite enregistrer cet appel pour nos notes. Cela vous convient-il?",
  "consent.reask": "Puis-je enregistrer cet appel? Merci de répondre par oui ou par non.",
  "consent.keypad": "Puis-je enregistrer cet appel? Tapez un pour oui, ou deux pour non.",
  "consent.thanks": "Merci. L'enregistrement est en marche.",
  "consent.withdrawn":
    "Bien, l'enregistrement est arrêté. À partir de maintenant, je note seulement ce que vous confirmez. Je transmets votre souhait pour ce qui a déjà été enregistré.",
  "consent.refused": "C'est compris. Je n'enregistre pas. Je note seulement ce que vous confirmez.",

  "off_record.open":
    "Cette conversation n'est pas consignée. Je ne garde ni enregistrement ni propos: seulement qui a parlé, quand, de quoi, et ce que vous confirmez.",
  "off_record.granted":
    "Bien. À partir de maintenant, je ne garde ni enregistrement ni propos, seulement ce que vous confirmez. Ce qui a été gardé avant est conservé, et je transmets votre souhait.",
  "off_record.already": "Bien. Rien n'est enregistré. Je ne garde pas vos propos, seulement ce que vous confirmez.",
  "off_record.no_return":
    "Pendant cet appel, je ne peux plus reprendre l'enregistrement. Rien n'est enregistré. La question vous sera posée de nouveau lors du prochain appel.",

  "availability.ask": "Avez-vous quelques minutes pour de courtes questions?",
  "availability.later_ask": "Quel moment vous conviendrait mieux?",
  "availability.later_noted": "C'est noté. Quelqu'un vous appellera à ce moment-là.",
  "availability.later_day": "Bien. Nous rappellerons {first}.",
  "availability.later_time": "Bien. Nous rappellerons {first} à {first_time}.",
  "availability.later_hour": "Bien. Nous rappellerons à {first_time}.",
  "availability.later_wait": "Bien. Nous rappellerons dans {minutes} minutes.",

  "language.offer": "Voulez-vous continuer en français?",
  "language.changed": "Bien sûr. Continuons en français.",
};
