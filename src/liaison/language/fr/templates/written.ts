/** What is said otherwise in a conversation in writing: nobody calls, nothing sounds, words are kept and not recorded. */
import type { Templates } from "../../types.ts";

export const written: Templates = {
  "open.greeting":
    "Bonjour {contact}, ici {agent}, assistante par intelligence artificielle. Je vous écris pour {principal}, de la société {company}, au sujet de vos commandes.",
  "open.about_quality":
    "Bonjour {contact}, ici {agent}, assistante par intelligence artificielle. Je vous écris pour {principal}, de la société {company}, au sujet de la qualité de vos livraisons.",
  "open.about_date":
    "Bonjour {contact}, ici {agent}, assistante par intelligence artificielle. Je vous écris pour {principal}, de la société {company}, afin de fixer un rendez-vous.",
  "open.about_instruction":
    "Bonjour {contact}, ici {agent}, assistante par intelligence artificielle. Je vous écris pour {principal}, de la société {company}, au sujet d'une instruction de travail modifiée.",
  "open.about_reference":
    "Bonjour {contact}, ici {agent}, assistante par intelligence artificielle. Je vous écris pour {principal}, de la société {company}, afin de vous demander une référence.",
  "open.about_sites":
    "Bonjour {contact}, ici {agent}, assistante par intelligence artificielle. Je vous écris pour {principal}, de la société {company}, avec quelques questions courtes posées à tous les sites.",
  "consent.ask": "Je souhaite conserver cette conversation pour nos notes. Cela vous convient-il?",
  "consent.reask": "Puis-je conserver cette conversation? Merci de répondre par oui ou par non.",
  "consent.keypad": "Puis-je conserver cette conversation? Merci de répondre par oui ou par non.",
  "consent.thanks": "Merci. Cette conversation est conservée.",
  "consent.withdrawn":
    "Bien, plus aucun propos n'est conservé. À partir de maintenant, je note seulement ce que vous confirmez. Je transmets votre souhait pour ce qui a déjà été conservé.",
  "consent.refused": "C'est compris. Je ne conserve pas cette conversation. Je note seulement ce que vous confirmez.",
  "off_record.open":
    "Cette conversation n'est pas consignée. Je ne garde pas vos propos: seulement qui a écrit, quand, de quoi, et ce que vous confirmez.",
  "off_record.granted":
    "Bien. À partir de maintenant, je ne garde pas vos propos, seulement ce que vous confirmez. Ce qui a été gardé avant est conservé, et je transmets votre souhait.",
  "off_record.already": "Bien. Je ne garde pas vos propos, seulement ce que vous confirmez.",
  "off_record.no_return":
    "Dans cette conversation, je ne peux plus garder vos propos. La question vous sera posée de nouveau dans la prochaine.",
  "availability.later_noted": "C'est noté. Quelqu'un vous contactera à ce moment-là.",
  "availability.later_day": "Bien. Nous vous recontacterons {first}.",
  "availability.later_time": "Bien. Nous vous recontacterons {first} à {first_time}.",
  "availability.later_hour": "Bien. Nous vous recontacterons à {first_time}.",
  "availability.later_wait": "Bien. Nous vous recontacterons dans {minutes} minutes.",
  "repair.no_input": "Je n'ai pas encore de réponse.",
  "repair.slower": "Je l'écris encore une fois.",
  "repair.repeat": "Je l'écris encore une fois.",
  "form.again_quantity": "Écrivez seulement le nombre, s'il vous plaît.",
  "form.again_lot": "Écrivez-le exactement comme sur l'étiquette, s'il vous plaît.",
  "form.again_date": "Écrivez seulement le jour et le mois, s'il vous plaît.",
  "line.ask_again": "Quel jour la marchandise quitte-t-elle l'usine? Merci d'écrire le jour et le mois.",
  "line.ask_which": "De quelle commande s'agit-il? Merci d'écrire son numéro.",
  "line.ask_keypad": "Merci d'écrire seulement le jour et le nom du mois.",
  "readback.keypad": "Est-ce exact? Merci de répondre seulement par oui ou par non.",
  "ack.not_kept":
    "Comme vous ne souhaitez pas que vos propos soient conservés, je garde seulement ce qui est confirmé. Ce point reste ouvert.",
  "answer.language":
    "Dans cette conversation, j'écris seulement en français. Je note que vous préférez une autre langue.",
  "opt_out.noted": "C'est compris. Nous ne vous contacterons plus.",
  "close.later": "Bien. Nous vous recontacterons plus tard.",
  "answer.identity":
    "Je suis {agent}, assistante par intelligence artificielle. Je vous écris pour {principal}, de la société {company}.",
  "answer.recording_yes": "Oui, cette conversation est conservée pour nos notes, comme vous l'avez permis.",
  "answer.recording_no": "Non, cette conversation n'est pas conservée. Je note seulement ce que vous confirmez.",
  "refuse.bank":
    "Je ne peux pas prendre de coordonnées bancaires ici. Notre service financier appellera le numéro que nous avons dans nos dossiers.",
  "close.no_input": "Je n'ai pas de réponse de votre part. Nous essaierons plus tard. Au revoir.",
};
