/** Putting through, waiting, messages on a machine, and the last words. */
import type { Templates } from "../../types.ts";

export const closing: Templates = {
  "hold.wait": "Prenez votre temps. Je patiente.",

  "opt_out.noted": "C'est compris. Nous n'appellerons plus ce numéro.",

  "transfer.ask": "À qui devons-nous nous adresser?",
  "transfer.noted": "C'est noté. Nous contacterons cette personne.",
  "transfer.put_through": "Pouvez-vous me passer votre collègue maintenant?",
  "transfer.wait": "Merci. Je patiente.",
  "transfer.nobody": "Personne n'est venu au téléphone. Nous essaierons plus tard. Au revoir.",

  "voicemail.message":
    "Bonjour, ici {agent}, assistante par intelligence artificielle. J'appelle pour {principal} et son équipe. Merci de nous rappeler ou de répondre à notre message quand cela vous convient.",

  "close.goodbye": "Merci pour votre temps. Au revoir.",
  "close.sorry": "Je suis désolée, il y a eu un problème de notre côté. Une personne vous contactera. Au revoir.",
  "close.no_input": "Je ne vous entends pas. Nous essaierons plus tard. Au revoir.",
  "close.wrong_number": "Veuillez excuser cette erreur. Au revoir.",
  "close.later": "Bien. Nous rappellerons plus tard.",
};
