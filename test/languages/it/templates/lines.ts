/** Order lines: what is asked of them, said back, acknowledged and summed up. */
import type { Templates } from "../../../../src/liaison/language/types.ts";

export const lines: Templates = {
  "line.ask": "Ordine {po}, riga {line}, {item}: {qty}. In che giorno partono dalla fabbrica?",
  "line.ask_earlier":
    "Ordine {po}, riga {line}, {item}: servono {qty} {basis} {interval}. Tutto o una parte può partire prima di quanto detto?",
  "line.ask_which_holds": "Ordine {po}, riga {line}, {item}: ho annotato più di una risposta. {list}. Quale vale?",
  "line.ask_holds": "Ordine {po}, riga {line}, {item}: ho annotato {list}. Vale ancora?",
  "line.ask_again": "In che giorno partono dalla fabbrica? Mi dica il giorno e il mese, per favore.",
  "line.ask_narrow": "Dunque {interval}. Ha in mente un giorno preciso?",
  "line.ask_either": "Vuole dire {first}, o {second}?",
  "line.ask_sounds_like": "Ha detto {first} o {second}?",
  "line.ask_keypad": "Prema il giorno e il mese, due cifre per ciascuno, per favore.",
  "line.ask_basis": "Quel giorno sono finiti, pronti, partono dalla fabbrica o arrivano dal cliente?",
  "line.ask_quantity": "Restano da consegnare {open}. Quale quantità sarebbe?",
  "line.ask_remainder": "Restano {qty}. Quando partirebbero dalla fabbrica?",
  "line.ask_unit": "Lei ha detto {value} {unit}. Quanti pezzi sono in totale?",
  "line.ask_hedge": "Questa data è sicura o può spostarsi?",
  "line.ask_which": "Di quale ordine si tratta? Mi dica il numero, per favore.",
  "line.ask_as_planned": "Secondo il piano, sarebbe {interval}.",

  "item.unnamed": "L'articolo di questa riga.",

  "readback.delivery": "{qty} {basis} {interval}.",
  "readback.deliveries": "{list}.",
  "readback.condition": "Dipende dalla condizione che ha nominato. La annoto insieme alla data.",
  "readback.question": "È corretto? Dica sì o no, per favore.",
  "readback.keypad": "Prema uno se è corretto o due se non lo è.",
  "readback.what_wrong": "Che cosa devo correggere?",
  "readback.not_confirmed": "Non ho avuto una conferma. Lo annoto come aperto.",

  "ack.recorded": "L'ho annotato.",
  "ack.unknown": "Va bene. Annoto che la data non si conosce ancora.",
  "ack.not_kept": "Conservo solo quello che è stato confermato. Questo resta aperto.",
  "ack.said_only": "Lo annoto come detto, non come confermato.",
  "ack.report": "Lo annoto e lo riferisco.",
  "ack.order_unknown": "Annoto che non conoscete questo ordine. Una persona lo chiarirà con voi.",
  "ack.left": "Annoto che sono partiti {interval} e lo riferisco.",
  "ack.colleague": "Annoto il nome della persona.",
  "ack.thanks": "Grazie.",
  "ack.prefer_message": "Annoto che preferisce i messaggi alle chiamate.",

  "recap.intro": "Faccio un riassunto.",
  "recap.line": "Ordine {po}, riga {line}: {list}.",
  "recap.line_unknown": "Ordine {po}, riga {line}: nessuna data confermata.",
  "recap.rest_open": "Per {qty} non si conosce ancora la data.",
  "recap.question": "È tutto corretto? Dica sì o no, per favore.",
  "recap.corrected": "L'ho corretto.",
};
