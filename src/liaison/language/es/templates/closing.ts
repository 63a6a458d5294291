/** Putting through, waiting, messages on a machine, and the last words. */
import type { Templates } from "../../types.ts";

export const closing: Templates = {
  "hold.wait": "Tómese su tiempo. Espero.",

  "opt_out.noted": "Entendido. No volveremos a llamar a este número.",

  "transfer.ask": "¿Con quién debemos hablar, por favor?",
  "transfer.noted": "Lo anoto. Nos pondremos en contacto.",
  "transfer.put_through": "¿Puede pasarme ahora con su colega?",
  "transfer.wait": "Gracias. Espero.",
  "transfer.nobody": "Nadie se ha puesto al teléfono. Lo intentaremos más tarde. Hasta luego.",

  "voicemail.message":
    "Buenos días, le habla {agent}, asistente de inteligencia artificial del equipo de {principal}. Llámenos o responda a nuestro mensaje cuando le venga bien, por favor. Gracias.",

  "close.goodbye": "Gracias por su tiempo. Hasta luego.",
  "close.sorry": "Lo siento, hubo un fallo de nuestro lado. Una persona se pondrá en contacto. Hasta luego.",
  "close.no_input": "No le oigo. Lo intentaremos más tarde. Hasta luego.",
  "close.wrong_number": "Disculpe la equivocación. Hasta luego.",
  "close.later": "Muy bien. Llamaremos más tarde.",
};
