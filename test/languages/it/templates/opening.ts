/** The first words: who calls and why, recording, a good time, the language. */
import type { Templates } from "../../../../src/liaison/language/types.ts";

export const opening: Templates = {
  "open.greeting":
    "Buongiorno, {contact}, sono {agent}, un assistente di intelligenza artificiale. Chiamo da parte di {principal}, di {company}, per i vostri ordini.",
  "open.put_through":
    "Buongiorno, sono {agent}, un assistente di intelligenza artificiale. Chiamo da parte di {principal}, di {company}. Mi hanno passato a lei per un ordine.",

  "consent.ask": "Vorrei registrare questa chiamata per i nostri appunti. Va bene?",
  "consent.reask": "Posso registrare questa chiamata? Dica sì o no, per favore.",
  "consent.keypad": "Posso registrare questa chiamata? Prema uno per sì o due per no.",
  "consent.thanks": "Grazie. La registrazione è attiva.",
  "consent.withdrawn": "Ho capito, la registrazione è spenta. Da adesso scrivo solo quello che lei conferma.",
  "consent.refused": "Ho capito. Non registro. Scrivo solo quello che lei conferma.",

  "off_record.open":
    "Questa conversazione resta riservata. Non conservo né registrazione né parole, solo quello che lei conferma.",
  "off_record.granted": "Ho capito. Da qui in poi non conservo parole, solo quello che lei conferma.",
  "off_record.already": "Ho capito. Non si registra nulla. Non conservo parole, solo quello che lei conferma.",
  "off_record.no_return": "In questa chiamata non posso più registrare. Lo chiederemo la prossima volta.",

  "availability.ask": "È un buon momento per alcune domande brevi?",
  "availability.later_ask": "Quale momento va meglio per lei?",
  "availability.later_noted": "L'ho annotato. La chiameremo allora.",
  "availability.later_day": "Va bene. La richiamiamo {first}.",
  "availability.later_time": "Va bene. La richiamiamo {first}, {first_time}.",
  "availability.later_hour": "Va bene. La richiamiamo alle {first_time}.",
  "availability.later_wait": "Va bene. La richiamiamo tra {minutes} minuti.",

  "language.offer": "Continuiamo in italiano?",
  "language.changed": "Certo. Continuiamo in italiano.",
};
