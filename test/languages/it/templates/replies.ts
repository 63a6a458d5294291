/** What was not understood, what is answered on the way, refused or handed to a person, and the last words. */
import type { Templates } from "../../../../src/liaison/language/types.ts";

export const replies: Templates = {
  "repair.not_heard": "Scusi, non ho capito.",
  "repair.no_input": "Non ho sentito una risposta.",
  "repair.still_there": "È ancora lì?",
  "repair.slower": "Parlo più piano.",
  "repair.repeat": "Lo dico di nuovo.",

  "answer.robot": "Sì, sono un assistente di intelligenza artificiale, non una persona.",
  "answer.identity":
    "Sono {agent}, un assistente di intelligenza artificiale. Chiamo da parte di {principal}, di {company}.",
  "answer.recording_yes": "Sì, questa chiamata si registra per i nostri appunti, come lei ha permesso.",
  "answer.recording_no": "No, questa chiamata non si registra. Scrivo solo quello che lei conferma.",
  "answer.who_gave_number": "Il suo numero è nella nostra lista di contatti per questi ordini.",
  "answer.other_customer": "Non parlo di altri clienti.",
  "answer.language": "In questa chiamata parlo solo italiano. Annoto che preferisce un'altra lingua.",
  "answer.quality_question": "Chiederò al nostro gruppo qualità di rispondere.",
  "answer.threat": "Annoto quello che dice e lo riferisco a {principal}.",
  "answer.cannot_check": "Questo non posso verificarlo da qui. Annoto che lo ha detto.",
  "answer.order_named": "Intendo l'ordine {po}, riga {line}, {item}: {qty}. Forse lo avete con un altro numero.",
  "answer.on_record": "Ho annotato: {list}. Annoto che lei lo vede in altro modo.",

  "refuse.gift": "Non posso ricevere nulla di questo. Chiedo solo di questi ordini.",
  "refuse.forecast": "Non posso dire nulla oltre questi ordini. Riferisco la sua domanda.",
  "refuse.document": "Non posso inviare documenti. Riferisco la sua richiesta.",
  "refuse.terms": "Sulle condizioni del contratto non posso decidere. Annoto la richiesta e la riferisco.",
  "refuse.price": "Non posso parlare di prezzi. Annoto la sua richiesta e la riferisco.",
  "refuse.bank": "Non posso prendere dati bancari al telefono.",
  "refuse.instructions": "Questo non posso farlo. Chiedo solo di questi ordini.",
  "refuse.authority": "Questo non posso deciderlo. Lo riferisco a {principal}.",
  "refuse.off_record_gmp": "Sulle buone pratiche di fabbricazione non posso parlare in via riservata.",
  "refuse.off_record_food_safety": "Sulla sicurezza degli alimenti non posso parlare in via riservata.",
  "refuse.off_record_safety": "Se qualcuno può farsi male, non posso parlare in via riservata.",
  "refuse.off_record_quality": "Sulla qualità non posso parlare in via riservata: deve restare scritto.",
  "refuse.off_record_legal_hold": "Qui non posso parlare in via riservata. Dobbiamo conservare quello che si dice.",
  "refuse.off_record_person": "Se preferisce parlare con una persona, me lo dica, e {principal} la chiamerà.",
  "refuse.off_record_topic": "Questo deve restare scritto. {principal} la chiamerà per parlarne.",
  "refuse.third_party": "Non parlo di altri clienti. Di questo non conservo parole.",

  "escalate.human": "Chiederò a {principal} di chiamarla.",
  "escalate.injury": "Mi dispiace molto. Gli ordini possono aspettare. Avviso adesso {principal}.",
  "escalate.shared_line": "Riferisco che può toccare il nostro prodotto. Avviso adesso {principal}.",
  "escalate.refusal": "Ho capito. Non chiedo altro. Lo dico a {principal}, che forse si farà sentire.",

  "hold.wait": "Faccia con calma. Aspetto.",
  "opt_out.noted": "Ho capito. Non chiameremo più questo numero.",
  "transfer.ask": "Con chi dobbiamo parlare, per favore?",
  "transfer.noted": "Lo annoto. Ci faremo sentire.",
  "transfer.put_through": "Può passarmi adesso la persona?",
  "transfer.wait": "Grazie. Aspetto.",
  "transfer.nobody": "Non ha risposto nessuno. Proveremo più tardi. Arrivederci.",

  "voicemail.message":
    "Buongiorno, sono {agent}, un assistente di intelligenza artificiale del gruppo di {principal}. Ci chiami o risponda al nostro messaggio, per favore. Grazie.",

  "close.goodbye": "Grazie per il suo tempo. Arrivederci.",
  "close.sorry": "Mi dispiace, c'è stato un guasto da parte nostra. Una persona si farà sentire. Arrivederci.",
  "close.no_input": "Non la sento. Proveremo più tardi. Arrivederci.",
  "close.wrong_number": "Scusi per l'errore. Arrivederci.",
  "close.later": "Va bene. Chiameremo più tardi.",
};
