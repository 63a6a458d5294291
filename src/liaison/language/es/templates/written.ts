/** What is said otherwise in a conversation in writing: nobody calls, nothing sounds, words are kept and not recorded. */
import { reworded } from "../../kit/reworded.ts";
import type { Templates } from "../../types.ts";
import { templates } from "./index.ts";

export const written: Templates = {
  ...reworded(templates, { "Diga sí o no": "Responda sí o no" }),
  "open.greeting":
    "Buenos días, {contact}, soy {agent}, asistente de inteligencia artificial. Le escribo de parte de {principal}, de {company}, por sus pedidos.",
  "open.about_quality":
    "Buenos días, {contact}, soy {agent}, asistente de inteligencia artificial. Le escribo de parte de {principal}, de {company}, por la calidad de sus entregas.",
  "open.about_date":
    "Buenos días, {contact}, soy {agent}, asistente de inteligencia artificial. Le escribo de parte de {principal}, de {company}, para concertar una fecha.",
  "open.about_instruction":
    "Buenos días, {contact}, soy {agent}, asistente de inteligencia artificial. Le escribo de parte de {principal}, de {company}, por un cambio en una instrucción de trabajo.",
  "open.about_reference":
    "Buenos días, {contact}, soy {agent}, asistente de inteligencia artificial. Le escribo de parte de {principal}, de {company}, para pedirle una referencia.",
  "open.about_sites":
    "Buenos días, {contact}, soy {agent}, asistente de inteligencia artificial. Le escribo de parte de {principal}, de {company}, con unas preguntas breves para todas las plantas.",
  "consent.ask": "Quisiera guardar esta conversación para nuestras notas. ¿Le parece bien?",
  "consent.reask": "¿Puedo guardar esta conversación? Responda sí o no, por favor.",
  "consent.keypad": "¿Puedo guardar esta conversación? Responda sí o no, por favor.",
  "consent.thanks": "Gracias. Esta conversación se guarda.",
  "consent.withdrawn":
    "Entendido, ya no se guardan más palabras. Desde ahora solo escribo lo que usted confirme. Traslado su petición sobre lo guardado hasta aquí.",
  "consent.refused": "Entendido. No voy a guardar esta conversación. Solo escribo lo que usted confirme.",
  "off_record.open":
    "Esta conversación queda fuera de registro. No guardo palabras: solo quién escribió, cuándo, sobre qué y lo que usted confirme.",
  "off_record.granted":
    "Entendido. A partir de aquí no guardo palabras, solo lo que usted confirme. Lo guardado hasta ahora se conserva, y traslado su petición.",
  "off_record.already": "Entendido. No guardo palabras, solo lo que usted confirme.",
  "off_record.no_return":
    "En esta conversación ya no puedo volver a guardar palabras. En la próxima le preguntaremos de nuevo.",
  "availability.later_noted": "Lo he anotado. Nos pondremos en contacto entonces.",
  "availability.later_day": "Muy bien. Nos pondremos en contacto de nuevo {first}.",
  "availability.later_time": "Muy bien. Nos pondremos en contacto de nuevo {first}, a {first_time}.",
  "availability.later_hour": "Muy bien. Nos pondremos en contacto de nuevo a {first_time}.",
  "availability.later_wait": "Muy bien. Nos pondremos en contacto de nuevo en {minutes} minutos.",
  "repair.no_input": "Todavía no tengo respuesta.",
  "repair.slower": "Lo escribo otra vez.",
  "repair.repeat": "Lo escribo otra vez.",
  "form.again_quantity": "Escriba solo el número, por favor.",
  "form.again_lot": "Escríbalo tal como está en la etiqueta, por favor.",
  "form.again_date": "Escriba solo el día y el mes, por favor.",
  "line.ask_again": "¿Qué día salen de fábrica? Escriba el día y el mes, por favor.",
  "line.ask_which": "¿De qué pedido se trata? Escriba el número de pedido, por favor.",
  "line.ask_keypad": "Escriba solo el día y el nombre del mes, por favor.",
  "readback.keypad": "¿Es correcto? Responda solo sí o no, por favor.",
  "ack.not_kept": "Como no desea que guarde sus palabras, guardo solo lo confirmado. Esto lo dejo pendiente.",
  "answer.language": "En esta conversación solo puedo escribir en español. Anoto que usted prefiere otro idioma.",
  "opt_out.noted": "Entendido. No volveremos a ponernos en contacto con usted.",
  "close.later": "Muy bien. Nos pondremos en contacto más tarde.",
  "answer.identity":
    "Soy {agent}, asistente de inteligencia artificial. Le escribo de parte de {principal}, de {company}.",
  "answer.recording_yes": "Sí, esta conversación se guarda para nuestras notas, como usted permitió.",
  "answer.recording_no": "No, esta conversación no se guarda. Solo escribo lo que usted confirme.",
  "refuse.bank":
    "No puedo tomar datos bancarios aquí. Nuestro equipo de finanzas llamará al número que tenemos registrado.",
  "close.no_input": "No tengo respuesta. Lo intentaremos más tarde. Hasta luego.",
};
